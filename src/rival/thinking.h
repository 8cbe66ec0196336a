// One decision in the making: lines found, answered and set against one another.
#pragma once

#include "rival/halving.h"
#include "rival/regret.h"
#include "rival/skill.h"

namespace sputnik {

class Thinking {
 public:
  Thinking(const CommonGround& common, const View<double>& view, const SkillCard& skill, const Values& values,
           std::uint64_t seed, const Oversight& oversight);

  // Each returns false when stopped.
  bool weigh_schools();
  bool better_the_best(int round);
  bool answer();  // the rival's best answer to the best line so far
  bool vary_orders();
  bool set_table();

  const Belief& belief() const { return belief_; }
  const std::vector<Tried>& lines() const { return lines_; }
  const std::vector<Line>& columns() const { return columns_; }
  const Mixed& mixed() const { return mixed_; }
  // What a line is worth by the table, else by its trials.
  double value(std::size_t line) const;
  std::size_t playouts() const { return trials_ * lanes; }
  Orders<double> orders_of(const Line& line) const;

 private:
  bool compete(std::size_t keep, double share);
  void combine(std::vector<Tried>& found, const Line& parent) const;
  void choose_columns();
  std::size_t trials_for(double share) const;

  const CommonGround& common_;
  View<double> view_;
  const SkillCard& skill_;
  const Oversight& oversight_;
  Belief belief_;
  Rehearsal rehearsal_;
  std::vector<Tried> lines_{};
  std::vector<Line> answers_{};
  std::vector<Line> columns_{};
  std::vector<double> fitted_{};  // chances of the columns, by what is seen of the rival
  Payoffs payoffs_{};
  Mixed mixed_{};
  std::atomic<std::size_t> trials_{0};
};

}  // namespace sputnik
