// Answering questions to the simulator.
#include "classroom/exhibit.h"

#include <algorithm>
#include <thread>

#include "classroom/debrief.h"
#include "model/text.h"

namespace sputnik::classroom {
namespace {

Knob knob_of(const std::string& text) { return std::get<Knob>(parse_knob(text, "question")); }

// The same orders with one policy held, or in a world with another assumption.
Campaign played_again(const Campaign& campaign, const Knob& knob, int quarters_wanted,
                      std::vector<std::string>& refused) {
  Setup setup = campaign.setup();
  if (knob.side) {
    auto scenario = std::make_shared<Scenario>(*setup.scenario);
    scenario->nations[*knob.side].levels[std::string(policy_cards[knob.index].key)] = knob.value;
    setup.scenario = std::move(scenario);
  } else {
    setup.assumptions[knob.key] = knob.value;
  }
  Campaign other(std::move(setup));
  for (int q = 0; q < quarters_wanted && !other.over(); ++q) {
    BothOrders<double> orders = campaign.orders()[static_cast<std::size_t>(q)];
    if (knob.side) orders[*knob.side].step[knob.index] = orders[*knob.side].surge[knob.index] = 0;
    for (const Side side : sides) {
      if (refusals(other.now(), side, orders[side], other.setting().assume).empty()) continue;
      refused.push_back(std::string(name(side)) + ", " + to_string(other.date()));
      orders[side] = {};
    }
    if (!other.play(orders).empty()) break;
  }
  return other;
}

double measured(const Campaign& campaign, Measure measure) {
  const Result result = campaign.result();
  switch (measure) {
    case Measure::lead:
      return lead(campaign.now());
    case Measure::us:
      return result.score.us;
    case Measure::cn:
      return result.score.cn;
    case Measure::world:
      return result.world;
    case Measure::danger:
      break;
  }
  double hazard = 0;
  for (const State<double>& state : campaign.states().subspan(1)) hazard += 100 * state.hazard;
  return campaign.quarter() > 0 ? hazard / campaign.quarter() : 0;
}

}  // namespace

std::string title_of(const AssumptionCard& card) {
  std::string title(card.why);
  if (!title.empty() && title[0] >= 'a' && title[0] <= 'z') title[0] = static_cast<char>(title[0] - 'a' + 'A');
  return title;
}

std::string words_of(const Scenario& scenario, const std::string& text) {
  const Knob knob = knob_of(text);
  if (knob.side) {
    const std::string nation(name(*knob.side));
    const std::string title = policy_title(scenario, *knob.side, knob.index);
    if (knob.value == 0) return nation + ": the same campaign without " + title;
    return nation + ": the same campaign with " + title + " held at " + figure(knob.value);
  }
  const AssumptionCard& card = assumption_cards[knob.index];
  const std::string title = title_of(card);
  if (knob.value == card.low) return title + ": as low as anyone says";
  if (knob.value == card.high) return title + ": as high as anyone says";
  return title + ": " + shortest(knob.value);
}

std::vector<ExhibitChoice> exhibit_choices(const Campaign& campaign) {
  std::vector<ExhibitChoice> out;
  const auto add = [&](const std::string& knob) { out.push_back({words_of(campaign.scenario(), knob), knob}); };
  for (const Side side : sides) {
    for (std::size_t p = 0; p < policy_count; ++p) {
      // Only what everybody could see: a question must not tell what the other cabinet hides.
      if (policy_cards[p].seen != Seen::everyone) continue;
      const bool stood = std::any_of(campaign.states().begin(), campaign.states().end(),
                                     [&](const State<double>& state) { return state.nation[side].level[p] > 0; });
      if (stood) add(std::string(key(side)) + "." + std::string(policy_cards[p].key) + "=0");
    }
  }
  for (const AssumptionCard& card : assumption_cards) {
    if (!card.drawn) continue;
    add(std::string(card.key) + "=" + shortest(card.low));
    add(std::string(card.key) + "=" + shortest(card.high));
  }
  return out;
}

Exhibit exhibit(const Session& session, const Asked& asked, const Stop* stop) {
  const Campaign& campaign = session.campaign();
  const Knob knob = knob_of(asked.knob);
  Exhibit out;
  out.question = words_of(campaign.scenario(), asked.knob);
  out.quarters = std::min(asked.quarter, campaign.quarter());
  Campaign as_it_was = campaign;
  as_it_was.undo_to(out.quarters);
  const Campaign otherwise = played_again(campaign, knob, out.quarters, out.refused);

  auto scenario = std::make_shared<Scenario>(campaign.scenario());
  for (const auto& [key, value] : campaign.setup().assumptions) scenario->assumptions[key] = value;
  const Arm with(scenario, scenario->rival, {knob});
  const Arm without(scenario, scenario->rival, {});
  const Effort effort{.futures = exhibit_futures,
                      .seed = campaign.setup().seed,
                      .threads = std::max(1U, std::thread::hardware_concurrency()),
                      .stop = stop};
  const Comparison compared = compare(with, without, Measure::lead, effort);
  out.futures = compared.futures;
  for (std::size_t m = 0; m < measure_keys.size(); ++m) {
    const auto measure = static_cast<Measure>(m);
    out.figures.push_back({std::string(measure_words[m]), compared.difference[m],
                           measured(otherwise, measure) - measured(as_it_was, measure)});
  }
  out.assumes = assumptions_set(session);
  return out;
}

}  // namespace sputnik::classroom
