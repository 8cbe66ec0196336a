// Playing lines against believed rivals, and reckoning what the ends are worth.
#include "rival/rehearsal.h"

#include <algorithm>

#include "rival/dice.h"

namespace sputnik {

// What was written down of eight futures.
struct Outcome {
  Both<std::array<double, lanes>> score{};
  std::array<double, lanes> ending{};
  std::array<double, lanes> lead{};
  std::array<double, lanes> danger{};
};

namespace {

double ended(const Outcome& outcome, std::size_t lane, Ending ending) {
  return outcome.ending[lane] == static_cast<double>(ending) ? 1 : 0;
}

void weight(Pillars& by, const Pillars& more) {
  by.frontier *= more.frontier;
  by.prosperity *= more.prosperity;
  by.security *= more.security;
  by.influence *= more.influence;
}

// What the rival is taken to want: its own score, and half of what one loses.
constexpr double rival_spite = 0.5;

}  // namespace

Rehearsal::Rehearsal(const CommonGround& common, const View<double>& view, const Belief& belief, const Values& values,
                     int look_ahead, std::uint64_t seed)
    : common_(common), me_(view.me), values_(values), schools_(belief.school) {
  base_ = Dice(seed, stream_of("rehearsals")).word() << 32 | Dice(seed, stream_of("rehearsals, low")).word();
  const int played = static_cast<int>(view.seen.quarter);
  course_ = {.doctrine = {},
             .first = {},
             .known = common.ground.setting.assume,
             .assumed = common.opening,
             .quarter = played,
             .quarters = std::max(1, std::min(look_ahead, common.ground.setting.horizon - played))};
  for (const State<double>& sample : belief.samples) {
    origins_.push_back({Begin::belief, common.ground, me_});
    origins_.back().ground.bare = sample;
    weight(origins_.back().ground.setting.weights[me_], values.weights);
  }
}

Worth Rehearsal::play(const Line& own, std::size_t trial) const {
  if (!answers_.empty() && trial % 3 == 2) return play(own, answers_[trial / 3 % answers_.size()], trial);
  const School& school = common_.schools[schools_[trial % schools_.size()]];
  const Line rival{.plan = school.doctrine[rival_of(me_)]};
  return play(own, rival, trial);
}

Worth Rehearsal::play(const Line& own, const Line& rival, std::size_t trial) const {
  Course course = course_;
  course.doctrine[me_] = &own.plan;
  course.doctrine[rival_of(me_)] = &rival.plan;
  course.first[me_] = own.first;
  Outcome outcome;
  play_futures(origins_[trial % origins_.size()], course, {base_, 1 + lanes * trial, lanes},
               {.stride = lanes,
                .ending = outcome.ending.data(),
                .score = {outcome.score.us.data(), outcome.score.cn.data()},
                .lead = outcome.lead.data(),
                .danger = outcome.danger.data()});
  return worth(outcome);
}

Worth Rehearsal::worth(const Outcome& outcome) const {
  Worth sum;
  for (std::size_t lane = 0; lane < lanes; ++lane) {
    const double own = outcome.score[me_][lane];
    const double rival = outcome.score[rival_of(me_)][lane];
    const double months = me_ == Side::us ? outcome.lead[lane] : -outcome.lead[lane];
    sum.own += own - values_.rival * rival + values_.lead * months - values_.danger * 100 * outcome.danger[lane] -
               values_.catastrophe * ended(outcome, lane, Ending::catastrophe) +
               values_.accord * ended(outcome, lane, Ending::accord);
    sum.rival += rival - rival_spite * own;
  }
  return {sum.own / lanes, sum.rival / lanes};
}

}  // namespace sputnik
