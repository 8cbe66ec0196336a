// What each wish does.
#include <algorithm>
#include <cctype>
#include <charconv>

#include "app/exports.h"
#include "app/game_models.h"
#include "app/language.h"
#include "app/lesson_game.h"
#include "app/scenario_desk.h"
#include "files/save.h"
#include "play/prepare.h"
#include "rival/rival_id.h"

namespace sputnik {

using ui::Overlay;
using ui::Page;
using ui::Seats;

namespace {

constexpr std::size_t longest_seed = 18;  // digits: always below 2^64

std::uint64_t seed_of(const std::string& digits) {
  std::uint64_t seed = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), seed);
  return seed;
}

// An order as the rules count: whole steps, two only with a surge, no surge without a rise or fall.
void put(Orders<double>& orders, const ui::SetOrder& order) {
  if (order.policy >= policy_count) return;
  orders.step[order.policy] = std::clamp(order.step, -2, 2);
  orders.surge[order.policy] = order.surge && order.step != 0 ? 1 : 0;
}

}  // namespace

void Game::wish(const ui::SetOrder& order) {
  if (screen_.page == Page::game) put(pending_[screen_.seat], order);
}

void Game::wish(const ui::TryOrder& order) {
  if (screen_.page == Page::game && order.policy < policy_count) screen_.trial = order;
}

void Game::wish(const ui::ClearOrder& order) { wish(ui::SetOrder{order.policy, 0, false}); }

void Game::wish(const ui::ResetQuarter&) {
  if (screen_.page == Page::game) pending_[screen_.seat] = {};
}

void Game::wish(const ui::Seal&) {
  if (screen_.page != Page::game || !campaign_ || campaign_->over()) return;
  const auto reasons = refusals(campaign_->now(), screen_.seat, pending_[screen_.seat], campaign_->setting().assume);
  if (!reasons.empty()) return say("Not sealed: " + reasons.front());
  ++screen_.seals;
  if (lesson_) return settle_round();
  if (screen_.seats == Seats::both && screen_.seat == Side::us) {
    return hand_over(Side::cn, campaign_->quarter() == 0 ? Page::briefing : Page::game);
  }
  play_quarter();
}

void Game::wish(const ui::Undo&) {
  if (campaign_ && campaign_->quarter() > 0) wish(ui::UndoTo{campaign_->quarter() - 1});
}

void Game::wish(const ui::UndoTo& to) {
  if (!campaign_ || lesson_ || to.quarter < 0 || to.quarter >= campaign_->quarter()) return;
  const BothOrders<double> taken_back = campaign_->orders()[static_cast<std::size_t>(to.quarter)];
  if (!campaign_->undo_to(to.quarter)) return;
  overlays_.clear();
  after_time_travel(taken_back);
  say("Back at the start of " + to_string(campaign_->date()) + ".");
}

void Game::wish(const ui::Redo&) {
  if (!campaign_ || lesson_ || !campaign_->redo()) return;
  after_time_travel({});
  if (!campaign_->over()) say("Forward to " + to_string(campaign_->date()) + ".");
}

void Game::wish(const ui::Continue&) {
  if (screen_.page == Page::briefing) return turn_to(Page::game);
  if (screen_.page == Page::end) return wish(ui::LeaveGame{});
  if (screen_.page != Page::reveal) return;
  if (screen_.seats == Seats::both && screen_.seat == Side::cn) return hand_over(Side::us, Page::reveal);
  turn_to(campaign_->over() ? Page::end : Page::game);
}

void Game::wish(const ui::Ready&) {
  if (screen_.page == Page::handover) turn_to(after_handover_);
}

void Game::wish(const ui::SelectPolicy& select) {
  if (select.policy < policy_count) screen_.policy = select.policy;
}

// In a window of tabs the chart that was opened last is what a larger window has in its middle, and what is exported.
void Game::wish(const ui::SelectTab& select) {
  screen_.tab = select.tab;
  if (select.tab == ui::Tab::chart) screen_.centre = ui::Centre::race;
  if (select.tab == ui::Tab::supply) screen_.centre = ui::Centre::supply;
  if (select.tab == ui::Tab::pillars) screen_.centre = ui::Centre::pillars;
}

void Game::wish(const ui::ChangeWire& change) {
  if (screen_.page == Page::game) wire_[screen_.seat] = change.wire;
}

void Game::wish(const ui::SelectCentre& select) { screen_.centre = select.centre; }

void Game::wish(const ui::ViewRace& look) {
  if (screen_.page == Page::game) race_view_[screen_.seat] = look.view;
}

void Game::wish(const ui::OpenOverlay& open) {
  const bool opened = !overlays_.empty() && overlays_.back() == open.overlay;
  if (open.overlay == Overlay::none || opened) return;
  if (open.overlay == Overlay::help) return wish(ui::ReadManual{});
  if (open.overlay == Overlay::what_if) return wish(ui::WhatIfQuarter{campaign_ ? campaign_->quarter() - 1 : -1});
  screen_.overlay.name = campaign_ ? name_of(*campaign_) : "";
  screen_.overlay.code.clear();
  screen_.keys = {};
  overlays_.push_back(open.overlay);
}

void Game::wish(const ui::CloseOverlay&) {
  if (overlays_.empty()) return;
  if (overlays_.back() == Overlay::thinking) thinking_.drop();  // back to the desk, unsealed
  if (overlays_.back() == Overlay::what_if) models_->what_if_desk->close();
  if (overlays_.back() == Overlay::reasons || overlays_.back() == Overlay::advice) models_->deciding.drop();
  screen_.keys = {};
  overlays_.pop_back();
}

// The orders that were given there are on the sheet again.
void Game::wish(const ui::WhatIfQuarter& which) {
  if (!campaign_ || which.quarter < 0 || which.quarter >= campaign_->quarter() || screen_.page == Page::handover)
    return;
  const bool opened = !overlays_.empty() && overlays_.back() == Overlay::what_if;
  WhatIfDesk& desk = *models_->what_if_desk;
  desk.open(*campaign_, which.quarter, opened ? desk.side() : screen_.seat);
  if (!opened) overlays_.push_back(Overlay::what_if);
}

void Game::wish(const ui::WhatIfSide& which) {
  if (screen_.page != Page::end || !campaign_) return;
  models_->what_if_desk->open(*campaign_, models_->what_if_desk->quarter(), which.side);
}

void Game::wish(const ui::WhatIfOrder& order) {
  if (order.policy < policy_count) models_->what_if_desk->order(order.policy, order.step);
}

void Game::wish(const ui::LeaveGame&) {
  if (lesson_ && campaign_) return back_to_lesson();
  const bool to_author = author_ && campaign_;
  if (!to_author) author_.reset();
  lesson_.reset();  // its journal stays: it may go on later
  thinking_.drop();
  introduction_ = {};
  campaign_.reset();
  pending_ = {};
  overlays_.clear();
  turn_to(to_author ? Page::author : Page::title);
}

void Game::wish(const ui::ChooseScenario& choose) {
  if (choose.scenario < settings_.library.lines().size()) screen_.title.scenario = choose.scenario;
}

void Game::choose_scenario(const std::filesystem::path& file) {
  wish(ui::ChooseScenario{settings_.library.place_of(file)});
  refresh();
}

void Game::wish(const ui::ChooseSeats& choose) { screen_.title.seats = choose.seats; }
void Game::wish(const ui::ChooseRival& choose) { screen_.title.rival = choose.doctrine; }
void Game::wish(const ui::ChooseMandate& choose) { screen_.title.mandate = choose.mandate; }

void Game::wish(const ui::ChoosePreset& choose) { screen_.title.preset = choose.preset; }

void Game::wish(const ui::EditSeed& edit) {
  std::string digits = edit.text;
  std::erase_if(digits, [](char c) { return c < '0' || c > '9'; });
  screen_.title.seed = digits.substr(0, longest_seed);
}

void Game::wish(const ui::RollSeed&) {
  constexpr std::uint64_t shortest = 1000000;  // six digits are easy to tell a friend
  const std::uint64_t rolled = settings_.dice ? settings_.dice() : seed_of(screen_.title.seed) + 1;
  screen_.title.seed = std::to_string(rolled % shortest);
}

void Game::wish(const ui::StartCampaign& start) {
  auto read = settings_.library.open(start.scenario);
  if (auto* problems = std::get_if<Problems>(&read)) {
    return complain("This scenario cannot be played", std::move(*problems));
  }
  Setup setup{.scenario = std::get<ScenarioPtr>(read), .seed = start.seed};
  setup.assumptions = preset_values(start.preset);
  for (const Side side : sides) {
    const bool person = start.seats == Seats::both || start.seats == (side == Side::us ? Seats::us : Seats::cn);
    if (person) {
      setup.mandate[side] = start.mandate;
      continue;
    }
    const std::string id = start.rival.empty() ? setup.scenario->rival[side] : start.rival;
    if (!find_doctrine(*setup.scenario, id, side) && !parse_rival(id)) {
      return complain("This scenario cannot be played",
                      {{.found = "doctrine " + id, .expected = "a doctrine of this scenario, or a rival"}});
    }
    setup.doctrine[side] = id;
  }
  open(Campaign(std::move(setup)));
}

void Game::wish(const ui::LoadFile& file) {
  if (lesson_) return say("Not while a lesson is held.");
  auto read = open_save(file.file);
  if (auto* problems = std::get_if<Problems>(&read)) {
    auto before = open_previous(file.file, *problems);
    if (!before) return complain("This file cannot be opened", std::move(*problems));
    open(std::move(*before));
    return complain("This file is damaged: the save before it was opened", std::move(*problems));
  }
  open(std::move(std::get<OpenedSave>(read)));
  say("Opened " + file.file.filename().string() + ".");
}

void Game::wish(const ui::EditName& edit) { screen_.overlay.name = edit.text; }

void Game::wish(const ui::SaveFile& file) {
  if (!campaign_ || lesson_) return;
  Kept kept = settings_.saves.keep(*campaign_, file.name);
  if (!kept.problems.empty()) return complain("The campaign was not saved", std::move(kept.problems));
  overlays_.clear();
  say("Saved as " + kept.name + ".");
}

void Game::wish(const ui::EditCode& edit) { screen_.overlay.code = edit.text; }

void Game::wish(const ui::PasteCode& paste) {
  if (lesson_) return say("Not while a lesson is held.");
  auto read = open_code(paste.text, [this](std::string_view id) { return settings_.library.find(id); });
  if (auto* problems = std::get_if<Problems>(&read)) return complain("This code cannot be read", std::move(*problems));
  open(std::move(std::get<OpenedSave>(read)));
  owes_save_ = campaign_->quarter() > 0;
}

void Game::wish(const ui::ExportPage&) {
  if (!campaign_ || lesson_ || settings_.saves.folder().empty()) return say("There is no folder to export into.");
  const Exported done = export_all(screen_, settings_.saves.folder().parent_path() / "exports", name_of(*campaign_), renaming_of(Language::english, named().get()));
  if (!done.problems.empty()) return complain("Not everything was exported", done.problems);
  if (done.files.empty()) return say("There is nothing to export here.");
  std::string words = "Exported to " + done.files.front().string();
  for (std::size_t i = 1; i < done.files.size(); ++i) words += ", " + done.files[i].extension().string();
  if (paints_pictures_) {
    picture_wanted_ = done.picture;
    words += ", .png";
  }
  overlays_.clear();
  say(words + ".");
}

void Game::picture_taken(Problems problems) {
  picture_wanted_.clear();
  if (!problems.empty()) complain("The picture was not written", std::move(problems));
}

void Game::wish(const ui::CopyCode&) {
  if (!campaign_) return;
  if (settings_.to_clipboard) settings_.to_clipboard(campaign_code(*campaign_));
  say("The code of this campaign is on the clipboard.");
}

void Game::wish(const ui::Quit&) { quit_ = true; }

}  // namespace sputnik
