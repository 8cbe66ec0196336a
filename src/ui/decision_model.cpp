// Words a decision.
#include "ui/decision_model.h"

#include "model/text.h"

namespace sputnik::ui {

namespace {

// As many digits as the unit deserves.
int decimals_of(const std::string& unit) { return unit == "level" ? 0 : unit.starts_with("share") ? 2 : 1; }

}  // namespace

void put_decision(DecisionModel& model, const Decision& decision) {
  model.waiting = false;
  model.does = decision.does + (decision.slipped ? " (A slip: not what it meant.)" : "");
  model.expects = decision.expects;
  for (const BelievedRange& range : decision.believed) {
    const int decimals = decimals_of(range.unit);
    model.believed.push_back(range.label + ": " + figure(range.middle, decimals) + " " + range.unit + ", between " +
                             figure(range.low, decimals) + " and " + figure(range.high, decimals));
  }
  for (const WeighedOrders& one : decision.weighed) {
    model.weighed.push_back({one.words, one.line, one.value, 100 * one.chance});
  }
}

}  // namespace sputnik::ui
