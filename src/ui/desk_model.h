// The policy desk and the tray of orders as words: levels, prices, what is refused and why.
#pragma once

#include "play/view.h"
#include "ui/game_model.h"

namespace sputnik::ui {

DeskModel desk_model(const Campaign& campaign, const View<double>& view, const Orders<double>& pending);
TrayModel tray_model(const Campaign& campaign, const View<double>& view, const Orders<double>& pending);

}  // namespace sputnik::ui
