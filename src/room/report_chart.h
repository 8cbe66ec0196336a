// The race of a session as a picture: the true lead and what each nation believed of it.
#pragma once

#include <string>
#include <vector>

#include "classroom/debrief.h"
#include "room/paper.h"

namespace sputnik::room {

std::string race_picture(const std::vector<classroom::TruthLine>& lines, const Paper& paper);
// Shares of the votes before and after as two bars, one under the other.
std::string vote_picture(const classroom::Moves& moves, const Paper& paper);

}  // namespace sputnik::room
