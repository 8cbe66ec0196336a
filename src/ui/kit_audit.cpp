// Hints, the focus ring, and the audit of what a frame showed.
#include <algorithm>
#include <set>

#include "ui/kit.h"
#include "ui/words.h"

namespace sputnik::ui {

namespace {
constexpr double dwell = 0.3;  // seconds until a hint opens
constexpr float hint_width = 440;
constexpr float slack = 2;     // px at scale 1 that neighbouring lines may share
}  // namespace

void Kit::draw_ring() {
  if (!ring_ || focus_name().empty()) return;
  const int top = static_cast<int>(layers_seen_.size()) - 1;
  for (const Widget& widget : widgets_) {
    if (widget.layer != top || widget.name != focus_name()) continue;
    const float thick = px(measure::focus_ring);
    const Rect ring = intersection(widget.rect.inset(-thick), window_).inset(thick / 2);
    // A dark line inside keeps the white one visible on paper.
    draw().AddRect({ring.x + thick, ring.y + thick}, {ring.right() - thick, ring.bottom() - thick}, palette::ink, 0, 0,
                   px(1));
    draw().AddRect({ring.x, ring.y}, {ring.right(), ring.bottom()}, palette::focus, 0, 0, thick);
    return;
  }
}

const Kit::Hint* Kit::hint_due() {
  if (hint_pinned_) {
    for (const Hint& hint : hints_) {
      if (!hint.widget.empty() && hint.widget == focus_name()) return &hint;
    }
  }
  // The last one drawn lies on top.
  const auto over = std::find_if(hints_.rbegin(), hints_.rend(), [&](const Hint& hint) {
    const bool open = layers_seen_.size() > 1 || hint.card == card_at(input_.mouse_x, input_.mouse_y);
    return open && hint.rect.contains(input_.mouse_x, input_.mouse_y);
  });
  if (over == hints_.rend()) {
    hint_over_.clear();
    return nullptr;
  }
  if (hint_over_ != over->text) {
    hint_over_ = over->text;
    hint_since_ = now_;
  }
  if (now_ - hint_since_ >= dwell) return &*over;
  restless_ = true;
  return nullptr;
}

void Kit::draw_hint(const Hint& hint) {
  const float margin = px(10);
  const float most = std::min(px(hint_width), window_.w - 4 * margin);
  const float natural = text_width(*this, Type::ui_small, hint.text) + 1;
  const float width = std::min(most, natural);
  const float height = text_height(*this, Type::ui_small, hint.text, width);
  Rect box{hint.rect.x, hint.rect.bottom() + px(6), width + 2 * margin, height + 2 * margin};
  if (box.bottom() > window_.bottom()) box.y = std::max(window_.y, hint.rect.y - px(6) - box.h);
  box.x = std::clamp(box.x, window_.x, std::max(window_.x, window_.right() - box.w));
  draw().AddRectFilled({box.x + px(4), box.y + px(4)}, {box.right() + px(4), box.bottom() + px(4)}, faded(palette::glass0, 140));
  draw().AddRectFilled({box.x, box.y}, {box.right(), box.bottom()}, palette::paper);
  draw().AddRect({box.x, box.y}, {box.right(), box.bottom()}, palette::ink, 0, 0, px(1));
  begin_above();
  clips_ = {window_};
  scroll_stack_.clear();
  paragraph(*this, box.inset(margin), hint.text, {Type::ui_small, palette::ink});
  end_above();
}

Audit Kit::audit() const {
  Audit found;
  const float tolerance = px(slack);
  std::set<std::pair<int, std::string>> names;
  for (const Widget& widget : shown_) {
    if (!names.emplace(widget.layer, widget.name).second) found.twice.push_back(widget.name);
  }
  std::vector<std::pair<Rect, const TextBox*>> seen;
  for (const TextBox& box : shown_texts_) {
    const Rect visible = intersection(box.rect, box.clip);
    const bool cut_across = visible.w < box.rect.w - tolerance;
    const bool cut_along = visible.h < box.rect.h - tolerance;
    if (cut_across || (cut_along && !box.scrolled)) found.cut.push_back(box.text);
    if (box.shortened) found.shortened.push_back(box.text);
    if (box.size < 16 * theme_->scale() - 0.5f) found.small.push_back(box.text);
    if (!visible.empty()) seen.emplace_back(visible, &box);
  }
  for (std::size_t i = 0; i < seen.size(); ++i) {
    for (std::size_t j = i + 1; j < seen.size(); ++j) {
      const Rect both = intersection(seen[i].first, seen[j].first);
      if (seen[i].second->layer == seen[j].second->layer && both.w > tolerance && both.h > tolerance) {
        found.overlaps.push_back(seen[i].second->text + " | " + seen[j].second->text);
      }
    }
  }
  return found;
}

}  // namespace sputnik::ui
