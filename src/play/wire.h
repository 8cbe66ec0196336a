// The wire: what came over the teleprinter in a quarter, as one nation prints it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "play/campaign.h"

namespace sputnik {

struct WireItem {
  enum class Kind { event, tell, sputnik, release, order, market, danger, ending };
  Kind kind = Kind::event;
  Slug slug = Slug::bulletin;
  int quarter = 0;        // 0 the first
  std::string id{};       // event id, or the rule that wrote it
  std::string place{};    // dateline; may be empty
  std::string headline{}; // capitals
  std::string body{};     // may be empty
  std::string why{};
  int weight = 0;         // how much it matters: the heaviest makes the masthead
  std::string field{};    // what of the nation or the world it is about (model/fields.h); of an event or order: empty
  std::optional<Side> about{};  // whose doing or trouble it is; nothing: the world's, or both
};

// Items of the quarter-th quarter played, heaviest first, three to eight; `side` chooses the voice and what is known.
std::vector<WireItem> wire(const Campaign& campaign, int quarter, Side side);

// What a masthead is set from: the heaviest that is no rumour; null when there is none.
const WireItem* top_story(const std::vector<WireItem>& items);

}  // namespace sputnik
