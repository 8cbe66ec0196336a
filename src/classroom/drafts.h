// A cabinet's proposals become its orders: those that carry, the best supported first, as far as the rules allow.
#pragma once

#include "classroom/board.h"
#include "play/campaign.h"

namespace sputnik::classroom {

struct DraftLine {
  std::size_t proposal = 0;
  int support = 0;  // yes less no
  bool in = false;
  std::string why_not{};  // of one that is left out: "more against it than for it", or what the rules say
  friend bool operator==(const DraftLine&, const DraftLine&) = default;
};
struct Draft {
  Orders<double> orders{};
  std::vector<DraftLine> lines{};  // in the order in which they were considered
};

// Of a round's proposals. Legal for the campaign as it stands.
Draft draft(const Board& board, const Cast& cast, const Campaign& campaign, Side side, int round);

}  // namespace sputnik::classroom
