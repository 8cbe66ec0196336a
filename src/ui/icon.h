// The program's icon: the satellite over the limb of the Earth, at night.
#pragma once

#include <string>

namespace sputnik::ui {

// A square picture as SVG, in the night desk's colours; it reads at 16 px.
std::string icon_svg();

}  // namespace sputnik::ui
