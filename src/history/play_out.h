// One campaign of two doctrines in one world, at full speed, with a policy held at a level if asked.
#pragma once

#include <optional>

#include "opponents/doctrine.h"
#include "play/prepare.h"

namespace sputnik {

struct HeldPolicy {
  Side side{};
  std::size_t policy = 0;
  double level = 0;
};

struct Outcome {
  double lead = 0;
  Both<double> score{};
  double danger = 0;  // hazards of its quarters, summed
};

// `known` is what the doctrines reckon with.
Outcome play_out(const Prepared& world, const Both<Doctrine>& doctrines, const Assumptions<double>& known,
                 std::uint64_t seed, const std::optional<HeldPolicy>& held);

}  // namespace sputnik
