// The panels of the title page: each knows its height and draws itself.
#pragma once

#include "ui/kit.h"
#include "ui/screen.h"

namespace sputnik::ui {

struct TitlePanel {
  float (*height)(const Kit&, const Screen&, float width);  // that it would like
  void (*draw)(Kit&, const Screen&, const Rect&, Wishes&);
};
TitlePanel scenario_panel();
TitlePanel seat_panel();
TitlePanel rival_panel();
TitlePanel mandate_panel();
// Paper: what was chosen in words, the seed, and the button that starts.
TitlePanel order_panel();

}  // namespace sputnik::ui
