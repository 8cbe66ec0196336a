// Cards of causes on a page: pinned, followed, shut with Esc. What opens them is in cause_offers.h.
#pragma once

#include "ui/kit.h"
#include "ui/screen.h"

namespace sputnik::ui {

// After the page and before its keys are heard.
void draw_cards(Kit& kit, const Screen& screen, Wishes& wishes);

}  // namespace sputnik::ui
