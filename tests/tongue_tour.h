// A tour of everything that the game can show, for tests that look at its words: pages, overlays, dossiers, both seats.
#pragma once

#include <functional>

#include "app/driver.h"
#include "desk.h"
#include "ui/causes_model.h"
#include "ui/indicators.h"

namespace sputnik::tests {

inline const std::array<std::string, 3> shipped_scenarios = {"october-rule", "deepseek-shock", "history-2022-2025"};

inline ScenarioPtr shipped(const std::string& id) {
  auto read = read_scenario(std::string(SPUTNIK_ROOT) + "/scenarios/" + id + ".json");
  if (const auto* problems = std::get_if<Problems>(&read)) FAIL(to_string(problems->front()));
  return std::get<ScenarioPtr>(read);
}

inline Game game_in(Language language, const Display& display, Forecasting forecasting = Forecasting::off) {
  GameSettings settings{.text_scale = display.scale,
                        .settings = {.reduced_motion = true, .language = language},
                        .forecasting = forecasting};
  for (const std::string& id : shipped_scenarios) {
    settings.library.open(std::string(SPUTNIK_ROOT) + "/scenarios/" + id + ".json");
  }
  return Game(std::move(settings));
}

using Look = std::function<void(const std::string& where)>;

// Opens what needs a campaign on the desk, one after another.
inline void tour_overlays(Driver& driver, const Look& look) {
  using ui::Overlay;
  const auto open = [&](const ui::Wish& wish, const std::string& where) {
    driver.game().grant(wish);
    driver.settle();
    look(where);
    driver.game().grant(ui::CloseOverlay{});
    driver.settle();
  };
  for (const Overlay overlay : {Overlay::menu, Overlay::settings, Overlay::keys, Overlay::help, Overlay::load, Overlay::save,
                                Overlay::code, Overlay::history, Overlay::what_if}) {
    open(ui::OpenOverlay{overlay}, "overlay " + std::to_string(static_cast<int>(overlay)));
  }
  for (const ui::IndicatorCard& card : ui::indicator_cards)
    open(ui::OpenCauses{std::string(card.name)}, "causes of " + std::string(card.name));
  for (const ui::IndicatorCard& card : ui::indicator_cards) {
    const std::string name(card.name);
    const std::string id = name + "." + std::to_string(driver.game().campaign()->quarter() - 1);
    driver.game().grant(ui::OpenCard{"indicator." + name, name});
    driver.frame();
    driver.game().grant(ui::PinCard{id});
    driver.settle();
    look("card of " + name);
    driver.game().grant(ui::CloseCard{id});
  }
  driver.settle();
}

// Every dossier on the desk, with an order and without, the supply map and the pillars.
inline void tour_desk(Driver& driver, const Look& look) {
  driver.game().grant(ui::SelectCentre{ui::Centre::supply});
  driver.settle();
  look("supply map");
  driver.game().grant(ui::SelectCentre{ui::Centre::pillars});
  driver.settle();
  look("pillars");
  driver.game().grant(ui::SelectCentre{ui::Centre::race});
  for (std::size_t p = 0; p < policy_count; ++p) {
    driver.game().grant(ui::SelectPolicy{p});
    driver.settle();
    look("dossier " + std::string(policy_cards[p].key));
    for (const int step : {1, -1, 2}) {
      driver.game().grant(ui::SetOrder{p, step, step == 2});
      driver.settle();
      look("order of " + std::string(policy_cards[p].key));
    }
    driver.game().grant(ui::ClearOrder{p});
  }
  driver.game().grant(ui::ResetQuarter{});
}

// A campaign from the briefing to the end page, played by doctrine.
inline void tour_campaign(Driver& driver, Campaign campaign, const Look& look) {
  const int total = quarters(campaign.scenario());
  driver.game().open(std::move(campaign));
  const auto page = [&](ui::Page which, const std::string& where) {
    driver.game().show(which);
    driver.settle();
    look(where);
  };
  page(ui::Page::briefing, "briefing");
  page(ui::Page::handover, "handover");
  page(ui::Page::game, "desk at the start");
  for (int q = 1; q <= total && !driver.game().campaign()->over(); ++q) {
    REQUIRE(driver.game().play_by_doctrine(1, "balanced").empty());
    page(ui::Page::reveal, "reveal of quarter " + std::to_string(q));
    if (driver.game().campaign()->over()) break;
    page(ui::Page::game, "desk after quarter " + std::to_string(q));
    if (q % 8 == 2) tour_desk(driver, look);
    if (q % 8 == 3) tour_overlays(driver, look);
  }
  page(ui::Page::end, "end page");
  for (const Side voice : sides) {
    for (int q = 0; q < driver.game().campaign()->quarter(); ++q) {
      driver.game().grant(ui::OpenPress{voice, q});
      driver.settle();
      look("the press of quarter " + std::to_string(q + 1));
    }
  }
  driver.game().grant(ui::CloseOverlay{});
  for (const ui::AccountCard& card : ui::account_cards) {
    driver.game().grant(ui::OpenAccount{std::string(card.variable)});
    driver.settle();
    look("account of " + std::string(card.variable));
    driver.game().grant(ui::CloseOverlay{});
  }
}

}  // namespace sputnik::tests
