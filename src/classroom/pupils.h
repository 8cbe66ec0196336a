// Simulated students: what they would do in the step that the room is in. For rehearsals, and to fill a thin room.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "classroom/session.h"

namespace sputnik::classroom {

inline constexpr std::size_t usual_class = 30;
// What the token of a simulated student's seat begins with; those of phones never do.
inline constexpr std::string_view pupil_token = "simulated-student-";
inline bool is_pupil(const Seat& seat) { return seat.token.starts_with(pupil_token); }

// Deeds of these seats in the present step, in the order in which they are done; each is legal when those before it
// were, or is refused and missed by nobody. The same for the same session and seed. Times are left to the caller.
std::vector<Entry> pupils_do(const Session& session, const std::vector<std::size_t>& seats, std::uint64_t seed);

}  // namespace sputnik::classroom
