// The manual as it lies open: a page, its contents, what a search found, and what is offered for what is at hand.
#pragma once

#include <string>
#include <vector>

#include "manual/manual.h"
#include "ui/manual_desk.h"

namespace sputnik::ui {

// In place of a page: the contents, where a window is too small for both.
inline constexpr std::string_view manual_contents = "contents";

struct ManualModel {
  const manual::Manual* manual = nullptr;  // in the reader's language: nothing of it is said again
  const manual::Page* page = nullptr;      // that is read; never null
  bool contents = false;                   // asked for in its place
  ManualDesk desk{};
  std::vector<manual::Hit> hits{};                 // of the search
  std::vector<const manual::Page*> at_hand{};      // of the dossier in hand, the number looked at, this scenario
};

}  // namespace sputnik::ui
