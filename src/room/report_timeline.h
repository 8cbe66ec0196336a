// The rounds of a session in words: what both papers printed, what the cabinets ordered and why.
#pragma once

#include <string>
#include <vector>

#include "classroom/session.h"
#include "room/paper.h"

namespace sputnik::room {

// A change of a policy as people say it: "Export controls: 1 to 2, caption".
std::string order_words(const Campaign& campaign, int quarter, Side side, std::size_t policy);
void write_timeline(const classroom::Session& session, Paper& paper);

}  // namespace sputnik::room
