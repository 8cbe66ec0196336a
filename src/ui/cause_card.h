// A card of causes that lies on the page: of which number, in which quarter, and what of it is opened.
#pragma once

#include <set>
#include <string>

#include "ui/causes_model.h"

namespace sputnik::ui {

struct CauseCard {
  std::string id{};              // "revenue.8": indicator and quarter
  std::string anchor{};          // the widget that it was opened from, by name
  bool pinned = false;           // else it goes when nobody looks at it
  std::set<std::string> open{};  // paths
  std::string marked{};          // the cause that it was opened for; empty: none
  CausesModel model{};
};

}  // namespace sputnik::ui
