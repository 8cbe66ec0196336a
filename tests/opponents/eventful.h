// A scenario with doctrines and many events, for tests of futures.
#pragma once

#include "files/assets.h"
#include "files/scenario_file.h"
#include "plain_scenario.h"

namespace sputnik::tests {

inline EventCard an_event(int i) {
  EventCard card;
  card.id = "event-" + std::to_string(i);
  card.when = i % 3 == 0 ? "tension > 0.2 and not happened(event-0)" : "lead < 30";
  card.chance = 0.2;
  card.odds = 0.6;
  card.once = i % 2 == 0;
  card.shock = i % 7 == 0;
  if (i % 4 != 0) card.tell = {"tell", "tell"};
  if (i % 10 == 9) card.date = Quarter{2022, 4} + i / 3;
  card.effects = {{"cn.leak_shock", EffectKind::add, 0.05},
                  {"us.alarm", EffectKind::multiply, 1.1},
                  {"tension", EffectKind::add, i % 5 == 0 ? 0.02 : -0.01}};
  return card;
}

// `harsh`: near the edges, so that campaigns end in many ways and lanes end apart.
inline ScenarioPtr eventful(int events = 70, bool harsh = false) {
  Scenario scenario = plain_scenario(32);
  scenario.doctrines = std::get<std::vector<DoctrineCard>>(read_doctrines(asset("doctrines.json")));
  for (int i = 0; i < events; ++i) scenario.events.push_back(an_event(i));
  if (harsh) {
    scenario.assumptions = {{"h0", 0.03}, {"cat", 0.05}};
    scenario.nations.us.state["capability"] = 9;
    for (const Side side : sides) scenario.nations[side].state["money"] = -20;
  }
  return shared(scenario);
}

}  // namespace sputnik::tests
