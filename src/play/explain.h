// Why did that change: causes that add up exactly.
//
// The causes of a change over one quarter are Shapley values over the orders of that quarter, the events that
// struck and the luck, each found by running the quarter without it; what remains is what was in motion before.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "play/campaign.h"
#include "play/view.h"

namespace sputnik {

// What is left when every cause is taken out: what was in motion before.
inline constexpr std::string_view course_of_things = "The course of things";

struct Cause {
  enum class Kind { own_order, rival_order, event, luck, own_course, rival_course, world };
  Kind kind = Kind::world;
  // "Chip export controls 1 to 2", "Luck in the labs". What a viewer may not see of the rival is one with what stood:
  // "Chinese policies, standing and unseen".
  std::string what{};
  double amount = 0;    // in the indicator's unit
  double error = 0;     // standard error of the amount, where causes are too many to be averaged exactly
  Side side{};                          // whose order, or whose standing policies
  std::optional<std::size_t> policy{};  // of an order that is shown
  std::optional<Theme> theme{};         // of standing policies of one theme
};
struct Change {
  std::string indicator{};      // a variable name of conditions: "us.capability", "tension", "lead"
  double before = 0;
  double after = 0;
  std::vector<Cause> causes{};  // largest first by size; they sum to after - before
};

// Why each indicator changed in the quarter-th quarter (0 the first), as `viewer` may know it: for the viewer's own
// and public indicators; the rival's capability is explained as the viewer's estimate. `viewer` nullptr: the truth,
// for the debrief. A few milliseconds; where causes are very many they are averaged over orders of joining (owen.h).
std::vector<Change> explain(const Campaign& campaign, int quarter, const Side* viewer,
                            const std::vector<std::string>& indicators);

// A state of the campaign as the viewer may know it; nullptr: the truth.
State<double> as_seen(const Campaign& campaign, const State<double>& state, const Side* viewer);

}  // namespace sputnik
