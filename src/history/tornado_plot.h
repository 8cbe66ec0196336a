// The picture of a sensitivity: the widest change of the lead on top.
#pragma once

#include <string>

#include "forecast/sensitivity.h"

namespace sputnik {

std::string tornado_plot(const std::vector<SensitivityRow>& rows);  // a whole SVG file

}  // namespace sputnik
