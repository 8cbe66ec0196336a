// Writing reasons.
#include "app/lab_reasons.h"

#include "app/lab_output.h"
#include "model/text.h"
#include "rival/rival.h"

namespace sputnik::lab {
namespace {

std::string percent(double share) { return figure(100 * share) + " %"; }

void say_decision(const Campaign& campaign, const Decision& decision, const Renaming& renaming) {
  say("");
  say(to_string(campaign.date_of(decision.quarter)) + ", " + std::string(name(decision.side)) + ": " + decision.does +
      (decision.slipped ? " (a slip)" : ""), renaming);
  say("  " + decision.expects, renaming);
  for (const BelievedRange& range : decision.believed) {
    say("  believed: " + range.label + " " + figure(range.low, 2) + " .. " + figure(range.middle, 2) + " .. " +
        figure(range.high, 2) + " " + range.unit, renaming);
  }
  std::string schools;
  for (const BelievedSchool& school : decision.schools) schools += " " + school.title + " " + percent(school.odds);
  say("  rival plays as:" + schools, renaming);
  for (const WeighedOrders& weighed : decision.weighed) {
    say("  weighed: " + signed_figure(weighed.value, 2) + " (" + percent(weighed.chance) + ") " + weighed.words +
        "; then " + weighed.line, renaming);
  }
}

Node decision_node(const Decision& decision) {
  Node node = object_node();
  add(node, "does", text_node(decision.does));
  add(node, "expects", text_node(decision.expects));
  add(node, "slipped", truth_node(decision.slipped));
  add(node, "playouts", number_node(static_cast<double>(decision.playouts)));
  Node believed = list_node();
  for (const BelievedRange& range : decision.believed) {
    Node one = object_node();
    add(one, "what", text_node(range.label));
    add(one, "unit", text_node(range.unit));
    add(one, "low", number_node(range.low));
    add(one, "middle", number_node(range.middle));
    add(one, "high", number_node(range.high));
    believed.items.push_back(std::move(one));
  }
  add(node, "believed", std::move(believed));
  Node schools = object_node();
  for (const BelievedSchool& school : decision.schools) add(schools, school.title, number_node(school.odds));
  add(node, "rival_plays_as", std::move(schools));
  Node weighed = list_node();
  for (const WeighedOrders& each : decision.weighed) {
    Node one = object_node();
    add(one, "orders", text_node(each.words));
    add(one, "then", text_node(each.line));
    add(one, "value", number_node(each.value));
    add(one, "chance", number_node(each.chance));
    weighed.items.push_back(std::move(one));
  }
  add(node, "weighed", std::move(weighed));
  return node;
}

}  // namespace

void say_reasons(const Campaign& campaign) {
  const Renaming renaming = english_renaming(campaign.scenario().names);
  for (const Side side : sides) {
    const auto& who = campaign.setup().doctrine[side];
    const auto id = who ? parse_rival(*who) : std::nullopt;
    if (!id) continue;
    const TemperamentCard& temperament = card(temperament_of(*id, campaign.setup().seed, side));
    say(std::string(name(side)) + " was played by " + std::string(card(id->skill).title) + ", " +
        std::string(temperament.title) + ": " + std::string(temperament.text), renaming);
  }
  for (int q = 0; q < campaign.quarter(); ++q) {
    for (const Side side : sides) {
      if (const auto decision = reasons_of(campaign, side, q)) say_decision(campaign, *decision, renaming);
    }
  }
}

Node reasons_node(const Campaign& campaign, int quarter) {
  Node node = object_node();
  for (const Side side : sides) {
    if (const auto decision = reasons_of(campaign, side, quarter)) add(node, key(side), decision_node(*decision));
  }
  return node;
}

}  // namespace sputnik::lab
