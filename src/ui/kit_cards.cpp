// Cards that lie on a page, and what the mouse has stood on for how long.
#include "ui/kit.h"

namespace sputnik::ui {

void Kit::begin_card(const Rect& rect) {
  cards_now_.push_back(rect);
  card_ = static_cast<int>(cards_now_.size());
  push_clip(rect);
}

void Kit::end_card() {
  pop_clip();
  card_ = 0;
}

int Kit::card_at(float x, float y) const {
  for (std::size_t i = 0; i < cards_.size(); ++i) {
    if (cards_[i].contains(x, y)) return static_cast<int>(i) + 1;
  }
  return 0;
}

// Wholly, by a card: no part of it is seen. What lies in an overlay is above all cards.
bool Kit::is_covered(const Widget& widget) const {
  if (widget.layer > 0 || widget.card > 0) return false;
  const Rect& r = widget.rect;
  const int card = card_at(r.x, r.y);
  return card > 0 && card == card_at(r.right() - 1, r.bottom() - 1);
}

bool Kit::dwelt(std::string_view name, double seconds) {
  if (!takes_input() || hover_ != name || hover_told_) return false;
  hover_told_ = now_ - hover_at_ >= seconds;
  if (!hover_told_) restless_ = true;
  return hover_told_;
}

double Kit::since(std::string_view name, bool holds) {
  const auto found = since_.try_emplace(std::string(name), now_).first;
  if (holds) found->second = now_;
  return now_ - found->second;
}

const Widget* Kit::shown(std::string_view name) const {
  for (const Widget& widget : shown_) {
    if (widget.layer == 0 && widget.name == name) return &widget;
  }
  return nullptr;
}

}  // namespace sputnik::ui
