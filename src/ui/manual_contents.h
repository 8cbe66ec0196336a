// What stands beside a page of the manual: what is at hand, parts and pages, or what a search found.
#pragma once

#include <optional>
#include <string>

#include "ui/kit.h"
#include "ui/manual_model.h"

namespace sputnik::ui {

// The page that was chosen, by its id.
std::optional<std::string> draw_manual_contents(Kit& kit, const ManualModel& model, const Rect& rect);

}  // namespace sputnik::ui
