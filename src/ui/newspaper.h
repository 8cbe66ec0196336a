// The last edition: the end of a campaign as one page of a newspaper, in one file that needs nothing else.
#pragma once

#include <string>

#include "ui/end_model.h"

namespace sputnik::ui {

// HTML for a screen, a printer and a screen reader: nameplate, headline, chart, three stories, box score.
std::string newspaper(const EndModel& end);

}  // namespace sputnik::ui
