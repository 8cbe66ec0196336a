// What the writers of a quarter's wire share: the desk that they sit at, and how nations are called in a headline.
#pragma once

#include <cctype>
#include <string>
#include <vector>

#include "play/campaign.h"
#include "play/wire.h"

namespace sputnik {

// What one quarter looks like to the desk that writes for one nation.
struct NewsDesk {
  const Campaign& campaign;
  int quarter;
  Side side;
  const State<double>& before;
  const State<double>& after;

  const Nation<double>& own() const { return after.nation[side]; }
  const Nation<double>& rival() const { return after.nation[rival_of(side)]; }
  WireItem item(WireItem::Kind kind, Slug slug, std::string id, int weight, std::string field = {}) const {
    return {kind, slug, quarter, std::move(id), {}, {}, {}, {}, weight, std::move(field), {}};
  }
};

inline std::string capital_city(Side side) { return side == Side::us ? "WASHINGTON" : "BEIJING"; }
inline std::string adjective(Side side) { return side == Side::us ? "AMERICAN" : "CHINESE"; }
inline std::string upper(std::string text) {
  for (char& c : text) c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
  return text;
}

// News of treaties (wire_treaties.cpp): what inspectors found, and what was signed, deepened, loosened or left.
void breaches(const NewsDesk& desk, std::vector<WireItem>& out);
void treaties(const NewsDesk& desk, std::vector<WireItem>& out);
// Whether the quarter's news of a treaty says already what became of an offer.
bool treaty_told(const NewsDesk& desk);

}  // namespace sputnik
