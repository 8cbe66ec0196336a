// The cards of causes that lie on the page, for the seat at the desk: opened, pinned, shut; their causes reckoned once.
#pragma once

#include <string>
#include <vector>

#include "play/campaign.h"
#include "ui/cause_card.h"
#include "ui/wish.h"

namespace sputnik {

class CauseCards {
 public:
  // A loose card makes way for the next; a card that is there already takes the new anchor.
  void open(const Campaign& campaign, Side seat, const ui::OpenCard& wish);
  // Of what a dispatch of the seat's wire tells.
  void open(const Campaign& campaign, Side seat, const ui::OpenNewsCard& wish);
  void pin(const ui::PinCard& wish);
  void close(const std::string& id);
  void toggle(const Campaign& campaign, Side seat, const ui::ToggleCardCause& wish);
  void clear() { cards_.clear(); }

  const std::vector<ui::CauseCard>& all() const { return cards_; }

 private:
  ui::CauseCard* find(const std::string& id);
  void put(const Campaign& campaign, Side seat, const ui::OpenCard& wish, const std::string& marked);
  void drop_loose();
  void keep(std::size_t most);

  std::vector<ui::CauseCard> cards_{};  // the pinned ones in the order of pinning, then the loose one
};

}  // namespace sputnik
