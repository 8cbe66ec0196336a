// Gathering what is public.
#include "rival/common_ground.h"

#include "forecast/question.h"

namespace sputnik {

CommonGround common_ground(const ScenarioPtr& scenario, const Named& fixed) {
  CommonGround out{scenario, ground_of(*scenario, fixed), {}, {}};
  out.opening = assumed_of(out.ground);
  for (const DoctrineCard& card : scenario->doctrines) {
    School school{card.title, {}};
    for (const Side side : sides) school.doctrine[side] = *find_doctrine(*scenario, card.id, side);
    out.schools.push_back(std::move(school));
  }
  School still{"standing still", {}};
  for (const Side side : sides) {
    still.doctrine[side].side = side;
    for (auto& plan : still.doctrine[side].plans) plan.held = true;
  }
  out.schools.push_back(std::move(still));
  return out;
}

}  // namespace sputnik
