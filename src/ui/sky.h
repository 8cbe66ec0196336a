// The night sky of October 1957: stars, an orbit, and a small satellite with four aerials.
#pragma once

#include "ui/kit.h"

namespace sputnik::ui {

// Stars over `rect`; in its upper `band` pixels, if there is room for it, the limb of the Earth with the satellite above.
// The satellite goes once round in five minutes; with reduced motion it hangs where it looks best.
void draw_sky(Kit& kit, const Rect& rect, float band);

}  // namespace sputnik::ui
