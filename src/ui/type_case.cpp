// Finds and keeps baked type.
#include "ui/type_case.h"

#include <algorithm>
#include <utility>

namespace sputnik::ui {

BakedTypePtr TypeCase::find(const TypeWanted& wanted) {
  const auto found =
      std::find_if(kept_.begin(), kept_.end(), [&](const BakedTypePtr& baked) { return baked->of.serves(wanted); });
  if (found == kept_.end()) return nullptr;
  kept_.splice(kept_.begin(), kept_, found);
  return kept_.front();
}

void TypeCase::keep(BakedTypePtr baked) {
  // What it serves for as well is not asked for again.
  kept_.remove_if([&](const BakedTypePtr& other) { return baked->of.serves(other->of); });
  kept_.push_front(std::move(baked));
  if (kept_.size() > most_) kept_.pop_back();
}

}  // namespace sputnik::ui
