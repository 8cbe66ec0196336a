// An arm of an experiment: where its futures begin, by which doctrines they are played, and with which settings.
#pragma once

#include "forecast/knobs.h"
#include "forecast/question.h"

namespace sputnik {

class Arm {
 public:
  // From a scenario's opening. Policies that are held stand at their level from the start.
  Arm(const ScenarioPtr& scenario, const Both<std::string>& doctrine, const std::vector<Knob>& knobs);
  // From a campaign before the orders of a quarter, in truth: its own assumptions, other luck.
  Arm(const Campaign& campaign, int quarter, const Both<std::string>& doctrine, const std::vector<Knob>& knobs);
  // From what a player sees.
  explicit Arm(const Question& question);

  // Orders of the first quarter, in place of the doctrine's.
  void give(Side side, const Orders<double>& orders) { course_.first[side] = orders; }

  const Origin& origin() const { return origin_; }
  Course course() const;  // points into this arm

 private:
  void choose(const Scenario& scenario, const Both<std::string>& doctrine, const std::vector<Knob>& knobs);

  Origin origin_{};
  Both<std::optional<Doctrine>> doctrine_{};
  Course course_{};
};

}  // namespace sputnik
