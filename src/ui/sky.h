// The night sky of October 1957: stars, an orbit, and a small satellite with four aerials.
#pragma once

#include "ui/kit.h"

namespace sputnik::ui {

// Fills `rect`. The satellite goes once round in five minutes; with reduced motion it hangs where it looks best.
void draw_sky(Kit& kit, const Rect& rect);

}  // namespace sputnik::ui
