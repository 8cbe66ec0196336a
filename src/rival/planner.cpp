// From a finished train of thought to orders and reasons.
#include "rival/planner.h"

#include <algorithm>

#include "rival/dice.h"
#include "rival/thinking.h"

namespace sputnik {
namespace {

// Chances below this are dropped: they are noise of the search rather than a bluff (S. Ganzfried, T. Sandholm and
// K. Waugh, "Strategy Purification and Thresholding", AAMAS 2012).
constexpr double least_chance = 0.15;

bool think(Thinking& thinking, const SkillCard& skill, const Oversight& oversight) {
  const int stages = skill.rounds + 4;
  int finished = 0;
  const auto done = [&](bool whole) {
    if (whole && oversight.progress) oversight.progress(static_cast<double>(++finished) / stages);
    return whole;
  };
  if (!done(thinking.weigh_schools())) return false;
  for (int round = 0; round < skill.rounds; ++round) {
    if (!done(thinking.better_the_best(round))) return false;
  }
  if (skill.rounds > 1 && !done(thinking.answer())) return false;
  if (skill.rounds > 0 && !done(thinking.vary_orders())) return false;
  return done(thinking.set_table());
}

// Lines that give the same orders now are one choice.
std::vector<WeighedOrders> weighed(const Thinking& thinking, const CommonGround& common, Side me, double par) {
  std::vector<WeighedOrders> out;
  const std::vector<double>& chances = thinking.mixed().rows;
  for (std::size_t l = 0; l < thinking.lines().size(); ++l) {
    const Orders<double> orders = thinking.orders_of(thinking.lines()[l].line);
    const double chance = chances.empty() ? (l == 0 ? 1 : 0) : chances[l];
    const double value = thinking.value(l) - par;
    std::string words = words_of(thinking.lines()[l].line, *common.scenario);
    const auto same = std::find_if(out.begin(), out.end(), [&](const WeighedOrders& w) { return w.orders == orders; });
    if (same == out.end()) {
      out.push_back({orders, words_of(orders, *common.scenario, me), std::move(words), value, chance});
      continue;
    }
    if (value > same->value) same->line = std::move(words);
    same->value = std::max(same->value, value);
    same->chance += chance;
  }
  double sum = 0;
  for (WeighedOrders& each : out) sum += each.chance = each.chance < least_chance ? 0 : each.chance;
  for (WeighedOrders& each : out) each.chance = sum > 0 ? each.chance / sum : 0;
  std::stable_sort(out.begin(), out.end(), [](const auto& a, const auto& b) { return a.value > b.value; });
  if (sum == 0) out.front().chance = 1;
  return out;
}

std::size_t taken(const std::vector<WeighedOrders>& choices, double u) {
  for (std::size_t i = 0; i < choices.size(); ++i) {
    if (u < choices[i].chance) return i;
    u -= choices[i].chance;
  }
  return 0;
}

// Orders near those that were meant.
Orders<double> slip_of(const Orders<double>& meant, const View<double>& view, const Assumptions<double>& known,
                       Dice& dice) {
  const std::vector<Orders<double>> near = variations(meant, view.seen, view.me, known);
  return near.empty() ? meant : near[dice.below(near.size())];
}

std::vector<BelievedSchool> schools_of(const Belief& belief, const CommonGround& common) {
  std::vector<BelievedSchool> out;
  for (std::size_t s = 0; s < common.schools.size(); ++s) out.push_back({common.schools[s].title, belief.odds[s]});
  std::stable_sort(out.begin(), out.end(), [](const auto& a, const auto& b) { return a.odds > b.odds; });
  return out;
}

// The line that the rival is thought likeliest to take.
std::string expectation(const Thinking& thinking, const Scenario& scenario, Side me) {
  const std::string who(name(rival_of(me)));
  const std::vector<double>& chances = thinking.mixed().columns;
  if (chances.empty()) return "Has no expectation of " + who;
  const auto best = std::max_element(chances.begin(), chances.end()) - chances.begin();
  return "Expects " + std::string(rival_of(me) == Side::us ? "the " : "") + who + " to play " + words_of(thinking.columns()[static_cast<std::size_t>(best)], scenario);
}

}  // namespace

Planner::Planner(std::shared_ptr<const CommonGround> common, Skill skill, const Values& values, std::uint64_t seed)
    : common_(std::move(common)), skill_(card(skill)), values_(values), seed_(seed) {}

Decision Planner::decide(const View<double>& view, const Oversight& oversight) const {
  const View<double> seen = public_view(*common_, view);
  Decision out{.side = view.me, .quarter = static_cast<int>(view.seen.quarter)};
  // A seed of its own for each quarter, so that errors of one search do not last.
  const auto stream = stream_of("planner") + static_cast<std::uint32_t>(index(view.me));
  const auto block = chance_block<double>(seed_, static_cast<std::uint32_t>(out.quarter), stream);
  const std::uint64_t seed = block[0] << 32 | block[1];

  Thinking thinking(*common_, seen, skill_, values_, seed, oversight);
  out.stopped = !think(thinking, skill_, oversight);
  const Both<double>& par = common_->ground.setting.par;
  out.weighed = weighed(thinking, *common_, view.me, par[view.me] - values_.rival * par[rival_of(view.me)]);
  Dice dice(seed, stream_of("choice"));
  out.slipped = !out.stopped && dice.next() < skill_.slip;
  const std::size_t chosen = out.stopped ? 0 : taken(out.weighed, dice.next());
  out.taken = out.weighed[chosen].orders;
  if (out.slipped) out.taken = slip_of(out.taken, seen, common_->ground.setting.assume, dice);
  out.believed = ranges_of(thinking.belief(), seen);
  out.schools = schools_of(thinking.belief(), *common_);
  out.playouts = thinking.playouts();
  out.does = words_of(out.taken, *common_->scenario, view.me) + "; then " + out.weighed[chosen].line;
  out.expects = expectation(thinking, *common_->scenario, view.me);
  return out;
}

}  // namespace sputnik
