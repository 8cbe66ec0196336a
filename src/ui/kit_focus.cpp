// Focus and scrolling: Tab goes through a layer in drawing order, arrows go to the nearest widget that way.
#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

#include "ui/kit.h"

namespace sputnik::ui {

namespace {
constexpr float wheel_step = 60;  // px at scale 1, a notch
constexpr float bar_width = 8;
constexpr float bar_room = 16;
}  // namespace

const std::string& Kit::scroll_name() const {
  static const std::string none;
  return scroll_stack_.empty() ? none : scroll_stack_.back();
}

// A layer that closed starts anew when it opens again; a widget that went away loses the focus.
void Kit::forget_lost_focus() {
  std::erase_if(focus_of_layer_, [&](const auto& entry) {
    const auto layer = std::find(layers_seen_.begin(), layers_seen_.end(), entry.first);
    if (layer == layers_seen_.end()) return true;
    const auto number = static_cast<int>(layer - layers_seen_.begin());
    return std::none_of(widgets_.begin(), widgets_.end(), [&](const Widget& widget) {
      return widget.layer == number && widget.name == entry.second;
    });
  });
}

void Kit::move_focus() {
  if (take(Key::tab, false, false)) step_focus(1);
  if (take(Key::tab, false, true)) step_focus(-1);
  if (take(Key::down, false, false)) arrow_focus(0, 1);
  if (take(Key::up, false, false)) arrow_focus(0, -1);
  if (!typing_.empty()) return;
  if (take(Key::right, false, false)) arrow_focus(1, 0);
  if (take(Key::left, false, false)) arrow_focus(-1, 0);
}

void Kit::focus_by_key(const Widget& widget) {
  focus_of_layer_[top_name_] = widget.name;
  ring_ = true;
  hint_pinned_ = false;
  const auto scroll = scrolls_.find(widget.scroll);
  if (widget.scroll.empty() || scroll == scrolls_.end()) return;
  Scroll& area = scroll->second;
  const float margin = px(8);
  if (widget.rect.y < area.rect.y + margin) area.offset -= area.rect.y + margin - widget.rect.y;
  if (widget.rect.bottom() > area.rect.bottom() - margin) {
    area.offset += widget.rect.bottom() - area.rect.bottom() + margin;
  }
  restless_ = true;
}

void Kit::step_focus(int direction) {
  std::vector<const Widget*> row;
  const int top = static_cast<int>(layers_seen_.size()) - 1;
  for (const Widget& widget : widgets_) {
    if (widget.layer == top && !is_covered(widget)) row.push_back(&widget);
  }
  if (row.empty()) return;
  const auto count = static_cast<int>(row.size());
  const auto at = std::find_if(row.begin(), row.end(), [&](const Widget* w) { return w->name == focus_name(); });
  const int now = at == row.end() ? (direction > 0 ? -1 : count) : static_cast<int>(at - row.begin());
  focus_by_key(*row[static_cast<std::size_t>((now + direction + count) % count)]);
}

void Kit::arrow_focus(float dx, float dy) {
  const int top = static_cast<int>(layers_seen_.size()) - 1;
  const auto from = std::find_if(widgets_.begin(), widgets_.end(),
                                 [&](const Widget& w) { return w.layer == top && w.name == focus_name(); });
  if (from == widgets_.end()) return step_focus(1);
  const Widget* best = nullptr;
  float least = std::numeric_limits<float>::max();
  for (const Widget& to : widgets_) {
    if (to.layer != top || &to == &*from || to.card != from->card || is_covered(to)) continue;
    // The gap between the edges counts along the way, the distance of the middles across it.
    const float across = dx != 0 ? std::abs(to.rect.middle_y() - from->rect.middle_y())
                                 : std::abs(to.rect.middle_x() - from->rect.middle_x());
    const float along = (to.rect.middle_x() - from->rect.middle_x()) * dx +
                        (to.rect.middle_y() - from->rect.middle_y()) * dy;
    const float gap = dx > 0   ? to.rect.x - from->rect.right()
                      : dx < 0 ? from->rect.x - to.rect.right()
                      : dy > 0 ? to.rect.y - from->rect.bottom()
                               : from->rect.y - to.rect.bottom();
    if (along < 1 || gap < -px(4)) continue;
    const float cost = std::max(0.0f, gap) + 2 * across + 0.1f * along;
    if (cost < least) {
      least = cost;
      best = &to;
    }
  }
  if (best) focus_by_key(*best);
}

Rect Kit::begin_scroll(std::string_view name, const Rect& rect, bool on_paper) {
  const auto found = scrolls_.try_emplace(std::string(name)).first;
  Scroll& area = found->second;
  area.rect = rect;
  area.on_paper = on_paper;
  const bool overflows = area.content > rect.h + 0.5f;
  if (overflows) {
    const Touch touch = widget(name, rect);
    const bool mine = touch.focused || touch.hovered;
    if (mine && input_.wheel != 0) area.offset -= std::exchange(input_.wheel, 0.0f) * px(wheel_step);
    if (touch.focused && pressed(Key::down)) area.offset += px(wheel_step);
    if (touch.focused && pressed(Key::up)) area.offset -= px(wheel_step);
    if (pressed(Key::page_down)) area.offset += rect.h * 0.9f;
    if (pressed(Key::page_up)) area.offset -= rect.h * 0.9f;
  }
  area.offset = std::round(std::clamp(area.offset, 0.0f, std::max(0.0f, area.content - rect.h)));
  push_clip(rect);
  scroll_stack_.push_back(found->first);
  return {rect.x, rect.y - area.offset, rect.w - (overflows ? px(bar_room) : 0), rect.h};
}

void Kit::end_scroll(float content_height) {
  Scroll& area = scrolls_[scroll_stack_.back()];
  scroll_stack_.pop_back();
  pop_clip();
  if (std::abs(area.content - content_height) > 0.5f) restless_ = true;
  area.content = content_height;
  if (content_height > area.rect.h + 0.5f) draw_scroll_edges(area);
}

void Kit::draw_scroll_edges(const Scroll& area) {
  const Rect& r = area.rect;
  const float beyond = area.content - r.h;
  const ImU32 ground = area.on_paper ? palette::paper : palette::glass1;
  const ImU32 clear = faded(ground, 0);
  const float width = r.w - px(bar_room);
  const float fade = std::min(px(30), r.h / 3);
  if (area.offset < beyond - 1) {
    draw().AddRectFilledMultiColor({r.x, r.bottom() - fade}, {r.x + width, r.bottom()}, clear, clear, ground, ground);
  }
  if (area.offset > 1) draw().AddRectFilledMultiColor({r.x, r.y}, {r.x + width, r.y + fade}, ground, ground, clear, clear);
  const float length = std::min(r.h, std::max(px(24), r.h * r.h / area.content));
  const float y = r.y + (r.h - length) * area.offset / std::max(1.0f, beyond);
  const float x = r.right() - px(bar_width) - 1;
  const ImU32 bar = area.on_paper ? palette::why_ink : palette::text_quiet;
  draw().AddRectFilled({x, r.y}, {x + px(bar_width), r.bottom()}, area.on_paper ? palette::paper_shade : palette::glass3);
  draw().AddRectFilled({x, y}, {x + px(bar_width), y + length}, bar, px(bar_width) / 2);
}

}  // namespace sputnik::ui
