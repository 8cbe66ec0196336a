// Which number a dispatch is about, so that its "why" can open the causes of that.
#pragma once

#include <string>

#include "play/campaign.h"
#include "play/wire.h"

namespace sputnik::ui {

struct NewsCause {
  std::string indicator{};  // by name, ui/indicators.h
  std::string marked{};     // the cause that the dispatch tells of; empty: it has no line of its own
};

// The number that the dispatch names; of an event or an order the one that it had the largest part in.
NewsCause cause_of_news(const Campaign& campaign, Side seat, const WireItem& item);

}  // namespace sputnik::ui
