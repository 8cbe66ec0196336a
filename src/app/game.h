// The game as a machine of pages: what a person wished goes in, the screen to draw comes out. No SDL, no ImGui.
#pragma once

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "app/hindsight.h"
#include "app/job.h"
#include "app/library.h"
#include "app/outlook.h"
#include "app/saves.h"
#include "classroom/lesson.h"
#include "files/save.h"
#include "opponents/doctrine.h"
#include "play/campaign.h"
#include "ui/introduction.h"
#include "ui/screen.h"

namespace sputnik {

class LessonGame;
class ScenarioDesk;
struct LessonKeeping;

struct GameSettings {
  Library library{};
  Saves saves{std::filesystem::path{}};
  std::uint64_t seed = 1;                 // first offered on the title page
  int text_scale = 100;                   // where the settings leave it to the window
  Settings settings{};                    // as they hold for this run
  Settings kept{};                        // as they stand in the file
  std::filesystem::path settings_file{};  // where changes are kept; empty: nowhere
  std::filesystem::path scenarios{};      // where those written at the scenario desk go; empty: nowhere
  std::filesystem::path sessions{};       // where lessons keep their journals; empty: nowhere
  std::function<void(const std::string&)> to_clipboard{};
  std::function<std::uint64_t()> dice{};  // a new seed; empty: counts up
  bool introduction = false;              // a first campaign has it, where the settings say it is due
  Forecasting forecasting = Forecasting::off;
};

class Game {
 public:
  explicit Game(GameSettings settings);
  ~Game();
  Game(Game&&) noexcept;
  Game& operator=(Game&&) = delete;

  void grant(const ui::Wish& wish);
  void grant_all(const ui::Wishes& wishes);
  // Seconds since the program began: for motion and notices only, never for rules.
  void set_time(double now);
  // Takes up scenario files that were changed on the disk: on the title page, and in the campaign that plays one, whose
  // orders so far are played under it. False: there is nothing new. Meant for once a second or so.
  bool look_at_disk();
  // The text scale that suits the window, for when the person has not chosen one.
  void fit_text(int percent);

  const ui::Screen& screen() const { return screen_; }
  const Campaign* campaign() const { return campaign_ ? &*campaign_ : nullptr; }
  bool wants_to_quit() const { return quit_; }
  // A forecast is on its way: the next frame may show more.
  bool is_waiting() const {
    return outlook_.busy() || trial_.busy() || hindsight_.busy() || thinking_.busy() || desks_busy() ||
           !picture_wanted_.empty();
  }

  // A picture of the page is asked for: of the next frame, which is drawn without a notice. Only where somebody paints.
  void paint_pictures() { paints_pictures_ = true; }
  const std::filesystem::path& picture_wanted() const { return picture_wanted_; }
  void picture_taken(Problems problems);

  void use_clipboard(std::function<void(const std::string&)> put) { settings_.to_clipboard = std::move(put); }

  // Writes the campaign into its autosave; why not, if it cannot. Orders that were not sealed are no part of it.
  Problems keep() const;
  // A quarter that was played is on no disk yet: it could not be kept, or came by a code or by the command line.
  bool owes_save() const { return owes_save_; }
  bool has_folder() const { return !settings_.saves.folder().empty(); }

  // For the command line: opens a campaign as a person would find it after loading.
  void open(Campaign campaign);
  // The same of a save; says so when it was saved under other rules.
  void open(OpenedSave save);
  // Plays quarters with a doctrine at the person's seats and shows the reveal of the last, the end page when it is
  // over; problems when there is no such doctrine.
  Problems play_by_doctrine(int quarters, const std::string& doctrine);
  void show(ui::Page page);
  void choose_scenario(const std::filesystem::path& file);
  void complain(std::string title, Problems problems);
  // For this run; what is kept stays.
  void set_language(Language language) { screen_.settings.language = language; }
  // Scenarios whose texts may be met: those of the title page, and that of the campaign.
  std::vector<ScenarioPtr> scenarios() const;
  // Whose names hold for what is shown: that of the campaign or lesson, on the title page the chosen one. May be null.
  ScenarioPtr named() const;
  // The same of lessons.
  std::vector<classroom::LessonPtr> lessons() const;
  // Null: none is held.
  LessonGame* lesson() { return lesson_.get(); }
  const LessonGame* lesson() const { return lesson_.get(); }
  // Begins a lesson that was read already, at the teacher's desk.
  void hold(std::unique_ptr<LessonGame> lesson);
  LessonKeeping keeping() const;

 private:
  struct Models;

  // Wishes (game_wishes.cpp)
  void wish(const ui::SetOrder& order);
  void wish(const ui::TryOrder& order);
  void wish(const ui::ClearOrder& order);
  void wish(const ui::ResetQuarter&);
  void wish(const ui::Seal&);
  void wish(const ui::Undo&);
  void wish(const ui::Redo&);
  void wish(const ui::UndoTo& to);
  void wish(const ui::Continue&);
  void wish(const ui::Ready&);
  void wish(const ui::SelectPolicy& select);
  void wish(const ui::SelectTab& select);
  void wish(const ui::ChangeWire& change);
  void wish(const ui::SelectCentre& select);
  void wish(const ui::ViewRace& look);
  void wish(const ui::OpenOverlay& open);
  void wish(const ui::CloseOverlay&);
  void wish(const ui::ReadManual& read);
  void wish(const ui::OpenCauses& open);
  void wish(const ui::OpenReasons& open);
  void wish(const ui::OpenAdvice&);
  void wish(const ui::OpenAccount& open);
  void wish(const ui::OpenPress& open);
  void wish(const ui::ToggleCause& toggle);
  void wish(const ui::OpenCard& open);
  void wish(const ui::OpenNewsCard& open);
  void wish(const ui::PinCard& pin);
  void wish(const ui::CloseCard& close);
  void wish(const ui::ToggleCardCause& toggle);
  bool has_cards() const;
  void wish(const ui::WhatIfQuarter& which);
  void wish(const ui::WhatIfSide& which);
  void wish(const ui::WhatIfOrder& order);
  void wish(const ui::LeaveGame&);
  void wish(const ui::ChooseScenario& choose);
  void wish(const ui::ChooseSeats& choose);
  void wish(const ui::ChooseRival& choose);
  void wish(const ui::ChooseMandate& choose);
  void wish(const ui::ChoosePreset& choose);
  void wish(const ui::EditSeed& edit);
  void wish(const ui::RollSeed&);
  void wish(const ui::StartCampaign& start);
  void wish(const ui::LoadFile& load);
  void wish(const ui::EditName& edit);
  void wish(const ui::SaveFile& save);
  void wish(const ui::EditCode& edit);
  void wish(const ui::PasteCode& paste);
  void wish(const ui::CopyCode&);
  void wish(const ui::ExportPage&);
  void wish(const ui::SetTextScale& scale);
  void wish(const ui::ChangeSettings& change);
  void wish(const ui::StartIntroduction&);
  void wish(const ui::LeaveIntroduction&);
  void wish(const ui::NextLesson&);
  void wish(const ui::UnfoldBriefing&);
  void wish(const ui::AwaitKey& await);
  void wish(const ui::GiveKey& give);
  void wish(const ui::ResetKeys&);
  void wish(const ui::Quit&);

  // A lesson (game_lesson.cpp)
  void wish(const ui::OpenLesson& open);
  void wish(const ui::ResumeLesson& resume);
  void wish(const ui::DropLesson& drop);
  void wish(const ui::SayLesson& words);
  void wish(const ui::ShowProjector& show);
  void wish(const ui::TurnSheet& turn);
  void wish(const ui::SelectLessonTab& select);
  void wish(const ui::SelectSeat& select);
  void wish(const ui::SelectWriter& select);
  void wish(const ui::EditDraft& edit);
  void wish(const ui::SendDraft& send);
  void wish(const ui::TakeDesk& take);
  void wish(const ui::FillRoom& fill);
  void wish(const ui::ServeLesson& serve);
  void wish(const ui::WriteReport&);
  void wish(const ui::EndLesson& end);
  // The scenario desk (game_author.cpp)
  void wish(const ui::AuthorWish& wanted);
  void author_trouble(std::string title, Problems problems);
  void open_author();
  void save_author();
  void leave_author(bool sure);
  void play_from_author(Side side);
  void refresh_author();

  void say_refused(const Problem& problem);
  void settle_round();
  void back_to_lesson();
  void refresh_lesson();

  // The first run (game_introduction.cpp)
  void introduce(int began);
  bool introduction_is_due() const;
  void end_introduction(FirstRun how);
  ui::Occasion occasion() const;
  void refresh_introduction();

  // Flow (game.cpp)
  void turn_to(ui::Page page);
  void hand_over(Side to, ui::Page then);
  void begin_quarter();
  void play_quarter();
  void play_quarter(const BothOrders<double>& orders);
  void hear_rival();
  bool desks_busy() const;
  void after_time_travel(const BothOrders<double>& on_the_desk);
  void seat_people(const Campaign& campaign);
  // Files that change (game_disk.cpp)
  void take_up(Reread changed);
  void go_on_under(const ScenarioPtr& scenario, const std::string& file);

  // What is drawn (game_screen.cpp)
  void refresh();
  void refresh_title();
  void refresh_overlay();
  void refresh_manual();
  std::vector<std::string> at_hand() const;
  void refresh_press();
  void refresh_trial();
  void refresh_shift();
  void refresh_causes();
  void refresh_what_if();
  void refresh_decision();
  void ask_decision(int quarter, bool advice);
  void refresh_turning();
  ui::BriefingModel briefing() const;
  ui::HandoverModel handover() const;
  void keep_settings();
  void say(std::string notice);

  GameSettings settings_;
  ui::Screen screen_{};
  std::unique_ptr<Models> models_;
  std::unique_ptr<LessonGame> lesson_;
  std::unique_ptr<ScenarioDesk> author_;
  std::shared_ptr<std::atomic<std::int64_t>> time_ms_ = std::make_shared<std::atomic<std::int64_t>>(0);
  Outlook outlook_;
  Outlook trial_;  // of the pending orders and one more
  Hindsight hindsight_;
  Job<Orders<double>> thinking_{};  // of the rival, after the seal
  std::optional<Campaign> campaign_{};
  Both<Orders<double>> pending_{};
  Both<ui::WireDesk> wire_{};  // each seat's own
  Both<ui::RaceView> race_view_{};
  ui::Introduction introduction_{};
  bool briefing_unfolded_ = false;
  ui::Page after_handover_ = ui::Page::game;
  std::vector<ui::Overlay> overlays_{};
  double now_ = 0;
  double page_opened_ = 0;
  double notice_until_ = 0;
  bool owes_save_ = false;
  bool told_of_settings_ = false;  // that they are not kept
  bool paints_pictures_ = false;
  std::filesystem::path picture_wanted_{};
  bool quit_ = false;
};

}  // namespace sputnik
