// What a frame is drawn from: the page, its model, and what is going on; plain data, const to everyone in ui/.
//
// The models of game, reveal and end page hold what the person at the desk may know and nothing else. They are made
// from the campaign by these functions of theirs (app/game.cpp calls them when something changed, not every frame):
//   GameModel   game_model(const Campaign&, Side seat, const Orders<double>& pending);     ui/game_model.h
//   RevealModel reveal_model(const Campaign&, Side seat);  of the last quarter played       ui/reveal_model.h
//   EndModel    end_model(const Campaign&, Seats seats);                                    ui/end_model.h
#pragma once

#include <array>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "model/calendar.h"
#include "model/orders.h"
#include "model/problem.h"
#include "ui/wish.h"

namespace sputnik::ui {

struct GameModel;
struct OutlookModel;
struct FanShift;
struct RevealModel;
struct EndModel;
struct CausesModel;
struct CauseCard;
struct PressModel;
struct WhatIfModel;
struct DecisionModel;
struct LessonModel;
struct ProjectorModel;
struct AuthorModel;
struct ManualModel;

// The title page: what may be chosen, and what is.
struct ScenarioLine {
  std::filesystem::path file{};
  std::string title{};
  std::string summary{};
  std::string briefing{};  // the common part
  std::string when{};  // "2022 Q4 to 2030 Q4, 33 quarters"
  std::string rival_us{};  // title of the doctrine that the scenario gives a rival of that nation
  std::string rival_cn{};
  bool users = false;  // from the user's folder
  Problems problems{};  // not empty: it cannot be started
};
// A lesson that can be held, and one that a crash or a leave cut off.
struct LessonLine {
  std::filesystem::path file{};
  std::string title{};
  std::string summary{};
  Problems problems{};
};
struct LeftLesson {
  std::filesystem::path journal{};
  std::string when{};  // "26 November 2026"
};
struct DoctrineLine {
  std::string id{};
  std::string title{};
  std::string text{};
};
struct TitleModel {
  std::vector<ScenarioLine> scenarios{};
  std::size_t scenario = 0;
  Seats seats = Seats::us;
  std::vector<DoctrineLine> doctrines{};  // of the chosen scenario
  std::string rival{};                    // empty: as the scenario says
  std::optional<Mandate> mandate{};
  std::string preset{};                   // empty: as the scenario says
  std::string seed{};
  bool can_continue = false;  // there is an autosave
  bool first_run = false;     // the next campaign begins with the introduction
  std::vector<LessonLine> lessons{};
  std::vector<LeftLesson> left{};  // the newest first
};
struct BriefingModel {
  Side side{};
  std::string scenario{};
  std::string date{};
  std::string briefing{};
  std::string side_briefing{};
  std::string mandate{};
  std::string mandate_text{};
  std::string rival{};  // "China is played by …"
  std::vector<std::string> objectives{};
  std::string when{};
  bool folded = false;  // in a first run: what does not bear on the first order waits
};
struct HandoverModel {
  Side side{};  // who is to sit down
  std::string date{};
  std::string why{};  // "orders for 2023Q1", "the reveal of 2022Q4"
};
struct FileLine {
  std::filesystem::path file{};
  std::string title{};
  std::string when{};
};
struct HistoryLine {
  int quarter = 0;
  std::string date{};
  std::string headline{};  // common knowledge only
};
struct OverlayModel {  // of those that need no model of their own
  Overlay open = Overlay::none;
  std::string title{};      // of the problems box
  Problems problems{};
  std::vector<FileLine> files{};
  std::string folder{};     // of the saves; empty without a home
  std::string name{};       // being typed
  std::string code{};       // being typed, or of this campaign
  std::string own_code{};
  std::vector<HistoryLine> history{};
  bool in_game = false;
};

// The page of keys.
struct KeysModel {
  std::optional<Action> waiting{};  // for its new key
  std::string said{};               // what came of the last key
  bool refused = false;
};

struct Screen {
  Page page = Page::title;
  Side seat = Side::us;         // who sits at the desk
  Seats seats = Seats::us;
  double page_age = 0;          // seconds since the page opened
  int pages_turned = 0;         // since the program began
  int seals = 0;                // orders sealed since the program began
  Settings settings{};
  std::string settings_kept{};  // where, or why not
  int text_scale = 100;         // that of the settings, or what fits the window
  Tab tab = Tab::desk;
  Centre centre = Centre::race;
  std::size_t policy = 0;       // the dossier in hand
  WireDesk wire{};              // of the seat
  RaceView race_view{};         // of the seat
  Orders<double> pending{};     // of the seat
  std::vector<std::string> refusals{};  // why they cannot be sealed; empty: they can
  bool introduction = false;            // goes on
  std::optional<std::size_t> lesson{};  // that stands, of ui/introduction.h
  bool can_undo = false;
  bool can_redo = false;
  std::string notice{};         // one line for a few seconds: "Saved as …"

  TitleModel title{};
  BriefingModel briefing{};
  HandoverModel handover{};
  OverlayModel overlay{};
  KeysModel keys{};
  const GameModel* game = nullptr;      // set on its page
  const OutlookModel* outlook = nullptr;  // of the pending orders; null until it is reckoned
  TryOrder trial{};                     // the order that is looked at
  const FanShift* shift = nullptr;      // what it would change; null until it is reckoned
  const RevealModel* reveal = nullptr;
  const EndModel* end = nullptr;
  const CausesModel* causes = nullptr;    // set while their overlay is open
  const std::vector<CauseCard>* cards = nullptr;  // that lie on the page, oldest first; null: nobody keeps them
  const PressModel* press = nullptr;
  const WhatIfModel* what_if = nullptr;
  const DecisionModel* decision = nullptr;
  const ManualModel* manual = nullptr;           // set while it is open
  const LessonModel* lesson_desk = nullptr;      // set while a lesson is held
  const ProjectorModel* projector = nullptr;
  LessonTab lesson_tab = LessonTab::laptop;
  std::optional<std::size_t> lesson_seat{};      // that is looked at
  std::optional<std::size_t> laptop_writer{};    // seat that writes at the laptop
  std::map<std::string, Writing> laptop_drafts{};  // by box: not said yet
  DebriefSheet sheet{};                                 // of the debrief
  bool sure_to_end = false;                      // the end was asked for once
  double thinking = 0;                    // share of its decision that the rival has made
  const AuthorModel* author = nullptr;    // set while the scenario desk is open
};

}  // namespace sputnik::ui
