// Makes the screen from the state of the game; only what the side at the desk may know gets in.
#include <algorithm>

#include "app/game.h"
#include "app/game_models.h"
#include "app/lesson_game.h"
#include "files/save.h"
#include "play/wire.h"
#include "rival/rival.h"

namespace sputnik {

using ui::Overlay;
using ui::Page;
using ui::Seats;

void Game::refresh() {
  screen_.pending = pending_[screen_.seat];
  screen_.wire = screen_.page == Page::game ? wire_[screen_.seat] : ui::WireDesk{};
  screen_.race_view = screen_.page == Page::game ? race_view_[screen_.seat] : ui::RaceView{};
  screen_.refusals.clear();
  screen_.can_undo = campaign_ && campaign_->quarter() > 0 && !lesson_;
  screen_.can_redo = campaign_ && campaign_->can_redo() && !lesson_;
  models_->game.reset();
  models_->reveal.reset();
  models_->end.reset();
  if (screen_.page == Page::title) refresh_title();
  if (screen_.page == Page::briefing) screen_.briefing = briefing();
  if (screen_.page == Page::handover) {
    screen_.handover = handover();
    screen_.pending = {};  // nothing of either side while nobody sits
    screen_.briefing = {};
  }
  if (screen_.page == Page::game) {
    screen_.refusals = refusals(campaign_->now(), screen_.seat, screen_.pending, campaign_->setting().assume);
    models_->game.emplace(ui::game_model(*campaign_, screen_.seat, screen_.pending));
    outlook_.ask(*campaign_, screen_.seat, screen_.pending);
  } else {
    outlook_.forget();  // at the hand-over above all: it is one side's
  }
  screen_.outlook = outlook_.latest();
  refresh_introduction();
  refresh_trial();
  if (screen_.page == Page::reveal) models_->reveal.emplace(ui::reveal_model(*campaign_, screen_.seat));
  if (screen_.page == Page::end) {
    models_->end.emplace(ui::end_model(*campaign_, screen_.seats));
    hindsight_.ask(*campaign_);
    refresh_turning();
  } else {
    hindsight_.pause();
  }
  screen_.cards = has_cards() ? &models_->cards.all() : nullptr;
  screen_.game = models_->game ? &*models_->game : nullptr;
  screen_.reveal = models_->reveal ? &*models_->reveal : nullptr;
  screen_.end = models_->end ? &*models_->end : nullptr;
  refresh_lesson();
  refresh_author();
  refresh_overlay();
}

void Game::refresh_title() {
  ui::TitleModel& title = screen_.title;
  title.scenarios = settings_.library.lines();
  title.first_run = introduction_is_due() && title.seats != ui::Seats::both;
  title.doctrines.clear();
  title.lessons = settings_.library.lesson_lines();
  title.left = left_lessons(settings_.sessions);
  const ScenarioPtr scenario = settings_.library.at(title.scenario);
  if (!scenario) return;
  for (const SkillCard& skill : skill_cards) {
    title.doctrines.push_back({std::string(skill.key), std::string(skill.title) + ", who plans", std::string(skill.text)});
  }
  for (const DoctrineCard& card : scenario->doctrines) title.doctrines.push_back({card.id, card.title, card.text});
  const bool known = std::any_of(title.doctrines.begin(), title.doctrines.end(),
                                 [&](const ui::DoctrineLine& line) { return line.id == title.rival; });
  if (!known) title.rival.clear();
}

ui::BriefingModel Game::briefing() const {
  const Scenario& scenario = campaign_->scenario();
  const Side side = screen_.seat;
  const Mandate mandate = campaign_->mandate(side);
  const auto& doctrine = campaign_->setup().doctrine[rival_of(side)];
  ui::BriefingModel model{.side = side,
                          .scenario = scenario.title,
                          .date = season(campaign_->date()),
                          .briefing = scenario.briefing,
                          .side_briefing = scenario.side_briefing[side],
                          .mandate = std::string(title(mandate)),
                          .mandate_text = std::string(text(mandate)),
                          .when = to_string(scenario.start) + " to " + to_string(scenario.end)};
  model.rival = doctrine ? std::string(name(rival_of(side))) + " plays: " + title_of(scenario, *doctrine)
                         : std::string(name(rival_of(side))) + " is played by the other person.";
  for (const Objective& objective : scenario.nations[side].objectives) model.objectives.push_back(objective.text);
  model.folded = introduction_.on && !briefing_unfolded_;
  return model;
}

ui::HandoverModel Game::handover() const {
  ui::HandoverModel model{.side = screen_.seat, .date = season(campaign_->date())};
  if (after_handover_ == Page::reveal) {
    model.date = season(campaign_->date_of(campaign_->quarter() - 1));
    model.why = "What came of the orders of " + to_string(campaign_->date_of(campaign_->quarter() - 1));
  } else {
    model.why = "Orders for " + to_string(campaign_->date());
  }
  return model;
}

// Asks for the futures of the order that is looked at: the same ones as of the pending orders, so that what differs is the
// order's doing and not luck's.
void Game::refresh_trial() {
  if (screen_.page != Page::game || !screen_.trial.tried) {
    trial_.forget();
  } else {
    Orders<double> orders = screen_.pending;
    orders.step[screen_.trial.policy] = screen_.trial.step;
    orders.surge[screen_.trial.policy] = screen_.trial.surge && screen_.trial.step > 0 ? 1 : 0;
    trial_.ask(*campaign_, screen_.seat, orders);
  }
  refresh_shift();
}

void Game::refresh_shift() {
  screen_.shift = nullptr;
  const ui::OutlookModel* now = screen_.trial.tried ? outlook_.settled() : nullptr;
  const ui::OutlookModel* then = now ? trial_.settled() : nullptr;
  if (!then) return;
  models_->shift = ui::fan_shift(*now, *then, screen_.trial.by);
  screen_.shift = &models_->shift;
}

void Game::refresh_overlay() {
  ui::OverlayModel& overlay = screen_.overlay;
  overlay.open = overlays_.empty() ? Overlay::none : overlays_.back();
  overlay.in_game = campaign_.has_value() && !lesson_;
  overlay.folder = settings_.saves.folder().string();
  overlay.files.clear();
  overlay.history.clear();
  overlay.own_code.clear();
  refresh_causes();
  refresh_manual();
  refresh_press();
  refresh_what_if();
  refresh_decision();
  if (overlay.open == Overlay::load || overlay.open == Overlay::save) overlay.files = settings_.saves.list();
  if (overlay.open == Overlay::code && campaign_) overlay.own_code = campaign_code(*campaign_);
  if (overlay.open != Overlay::history || !campaign_) return;
  for (int quarter = 0; quarter < campaign_->quarter(); ++quarter) {
    // With two players in one seat the headline of one side's wire is not the other's to read.
    const auto items = screen_.seats == Seats::both ? std::vector<WireItem>{} : wire(*campaign_, quarter, screen_.seat);
    const WireItem* top = top_story(items);
    overlay.history.push_back({quarter, season(campaign_->date_of(quarter)), top ? top->headline : ""});
  }
}

void Game::refresh_turning() {
  if (!models_->end || !campaign_) return;
  if (const auto share = hindsight_.share()) {
    models_->end->turning = ui::turning_model(*campaign_, hindsight_.points(), *share);
  }
}

void Game::refresh_press() {
  screen_.press = nullptr;
  if (screen_.overlay.open != Overlay::press || !campaign_) return models_->press.reset();
  screen_.press = &models_->press.emplace(ui::press_model(*campaign_, models_->paper.voice, models_->paper.quarter));
}

void Game::refresh_causes() {
  models_->causes.reset();
  screen_.causes = nullptr;
  if (screen_.overlay.open != Overlay::causes || !campaign_) return;
  const auto& [indicator, quarter, open] = models_->cause;
  if (quarter == account_of_campaign) {
    const auto card = std::find_if(ui::account_cards.begin(), ui::account_cards.end(),
                                   [&, of = std::string_view(indicator)](const ui::AccountCard& one) { return one.variable == of; });
    if (card != ui::account_cards.end()) screen_.causes = &models_->causes.emplace(ui::account_model(*campaign_, *card));
    return;
  }
  screen_.causes = &models_->causes.emplace(ui::causes_model(*campaign_, screen_.seat, indicator, quarter, open));
}

// Before the end a person may try its own orders only, and sees what its nation could see.
void Game::refresh_what_if() {
  screen_.what_if = nullptr;
  if (screen_.overlay.open != Overlay::what_if || !campaign_) return models_->what_if.reset();
  const Side* const viewer = screen_.page == Page::end ? nullptr : &screen_.seat;
  screen_.what_if = &models_->what_if.emplace(models_->what_if_desk->sheet(*campaign_, viewer));
}

// The rival's decision of a past quarter, or the advice of one's own planners for this one.
void Game::ask_decision(int quarter, bool advised) {
  const Side side = advised ? screen_.seat : campaign_->setup().doctrine.us && parse_rival(*campaign_->setup().doctrine.us) ? Side::us : Side::cn;
  ui::DecisionModel& model = models_->decision.emplace();
  model.title = advised ? "WHAT YOUR PLANNERS WOULD ORDER" : "WHY " + std::string(side == Side::us ? "THE UNITED STATES" : "CHINA") + " DID WHAT IT DID";
  model.when = to_string(campaign_->date_of(quarter));
  model.quarter = quarter;
  model.last = campaign_->quarter() - 1;
  model.steps = !advised;
  if (const auto id = parse_rival(campaign_->setup().doctrine[side].value_or("")); id && !advised) {
    const TemperamentCard& temperament = card(temperament_of(*id, campaign_->setup().seed, side));
    model.who = std::string(card(id->skill).title) + ", by temperament " + std::string(temperament.title) + ": " + std::string(temperament.text);
  }
  if (advised) model.who = "As an Architect sees it who plays for your mandate and knows what you may know. Nothing is ordered by looking.";
  models_->deciding.start(
      [campaign = *campaign_, side, quarter, advised](const Stop& stop, const std::function<void(double)>& progress) -> std::optional<Decision> {
        const Oversight oversight{.threads = all_threads(), .stop = &stop, .progress = progress};
        if (advised) return advice(campaign, side, Skill::architect, oversight);
        return reasons_of(campaign, side, quarter, oversight);
      },
      settings_.forecasting == Forecasting::in_background);
}

void Game::refresh_decision() {
  screen_.decision = nullptr;
  const bool open = screen_.overlay.open == Overlay::reasons || screen_.overlay.open == Overlay::advice;
  if (!open || !models_->decision) return;
  ui::DecisionModel& model = *models_->decision;
  model.share = models_->deciding.share();
  if (const auto found = models_->deciding.take(); found && *found) ui::put_decision(model, **found);
  screen_.decision = &model;
}

}  // namespace sputnik
