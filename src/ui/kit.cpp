// Frame, layers, widgets and keys of the kit.
#include "ui/kit.h"

#include <algorithm>
#include <utility>

namespace sputnik::ui {

namespace {
constexpr int layer_above = 1000;  // any number that no stack of overlays reaches
constexpr int layer_cards = 500;   // the same of cards
}

void Kit::begin_frame(const Input& input, const Rect& window, double now, bool reduced_motion) {
  input_ = input;
  window_ = window;
  now_ = now;
  reduced_motion_ = reduced_motion;
  clicked_ = input.mouse_down && !mouse_was_down_;
  released_ = !input.mouse_down && mouse_was_down_;
  mouse_was_down_ = input.mouse_down;
  restless_ = false;
  teleprinter_runs_ = false;
  if (clicked_ || !input.keys.empty() || !input.actions.empty()) touched_ = now;
  if (clicked_) {
    ring_ = false;
    hint_pinned_ = false;
    hover_told_ = true;
  }
  if (clicked_ || !input.keys.empty()) focus_wanted_.clear();
  hover_now_.clear();
  cards_ = std::exchange(cards_now_, {});
  card_ = 0;
  layers_ = {"page"};
  layers_seen_ = {"page"};
  widgets_.clear();
  landmarks_.clear();
  texts_.clear();
  hints_.clear();
  clips_ = {window};
  scroll_stack_.clear();
  typing_ = typing_next_;
  typing_next_.clear();
  if (hint_pinned_ && take(Key::escape, false, false)) hint_pinned_ = false;
}

void Kit::end_frame() {
  top_name_ = layers_seen_.back();
  forget_lost_focus();
  move_focus();
  draw_ring();
  if (const Hint* hint = hint_due()) draw_hint(*hint);
  if (released_) held_.clear();
  if (hover_ != hover_now_) {
    hover_ = hover_now_;
    hover_at_ = now_;
    hover_told_ = false;
  }
  if (theme_->is_wanting()) restless_ = true;
  shown_ = widgets_;
  shown_texts_ = texts_;
}

bool Kit::small_window() const {
  return window_.w < px(measure::small_window) - 0.5f;
}

ImDrawList& Kit::draw() const { return *ImGui::GetBackgroundDrawList(); }

void Kit::begin_layer(std::string_view name) {
  layers_.emplace_back(name);
  layers_seen_.emplace_back(name);
}

void Kit::end_layer() { layers_.pop_back(); }

void Kit::push_clip(const Rect& rect) {
  clips_.push_back(intersection(rect, clips_.back()));
  const Rect& clip = clips_.back();
  draw().PushClipRect({clip.x, clip.y}, {clip.right(), clip.bottom()}, false);
}

void Kit::pop_clip() {
  clips_.pop_back();
  draw().PopClipRect();
}

bool Kit::mouse_in(const Rect& rect) const {
  if (layers_.size() == 1 && card_at(input_.mouse_x, input_.mouse_y) != card_) return false;
  return intersection(rect, clips_.back()).contains(input_.mouse_x, input_.mouse_y);
}

Touch Kit::widget(std::string_view name, const Rect& rect, bool enabled) {
  widgets_.push_back({.name = std::string(name),
                      .rect = rect,
                      .enabled = enabled,
                      .layer = static_cast<int>(layers_seen_.size()) - 1,
                      .reachable = clips_.back().contains(rect.middle_x(), rect.middle_y()),
                      .scroll = scroll_name(),
                      .seen = intersection(rect, clips_.back()),
                      .card = card_});
  const int over = layers_seen_.size() == 1 ? card_at(rect.middle_x(), rect.middle_y()) : 0;
  if (over > 0 && over != card_) widgets_.back().reachable = false;
  Touch touch;
  if (!takes_input()) return touch;
  touch.hovered = mouse_in(rect);
  if (touch.hovered) hover_now_ = name;
  if (!focus_wanted_.empty() && name.starts_with(focus_wanted_)) {
    focus_by_key(widgets_.back());
    focus_wanted_.clear();
  }
  if (clicked_ && touch.hovered) {
    held_ = name;
    focus_of_layer_[layers_.back()] = name;
  }
  touch.held = held_ == name && input_.mouse_down;
  touch.activated = released_ && held_ == name && touch.hovered;
  touch.focused = focused(name);
  if (touch.focused && typing_ != name && (take(Key::enter, false, false) || take(Key::space, false, false))) {
    touch.activated = true;
    ring_ = true;
    if (!enabled) hint_pinned_ = true;  // shows why it is refused
  }
  touch.activated = touch.activated && enabled;
  return touch;
}

void Kit::landmark(std::string_view name, const Rect& rect) {
  landmarks_[std::string(name)] = intersection(rect, clips_.back());
}

Rect Kit::seen(std::string_view name) const {
  if (const auto landmark = landmarks_.find(name); landmark != landmarks_.end()) return landmark->second;
  const auto widget = std::find_if(widgets_.begin(), widgets_.end(),
                                   [&](const Widget& one) { return one.layer == 0 && one.name == name; });
  return widget == widgets_.end() ? Rect{} : widget->seen;
}

bool Kit::take(Key key, bool ctrl, bool shift) {
  const auto found = std::find(input_.keys.begin(), input_.keys.end(), KeyPress{key, ctrl, shift});
  if (found == input_.keys.end()) return false;
  input_.keys.erase(found);
  return true;
}

bool Kit::pressed(Key key, bool ctrl, bool shift) {
  if (!takes_input()) return false;
  const bool text_key = key >= Key::n0 || key == Key::space || key == Key::backspace || key == Key::del ||
                        key == Key::left || key == Key::right || key == Key::home || key == Key::end ||
                        (!ctrl && (key == Key::plus || key == Key::minus));
  if (!typing_.empty() && text_key) return false;
  return take(key, ctrl, shift);
}

bool Kit::pressed(Action action) {
  if (!takes_input()) return false;
  auto& by_pad = input_.actions;
  if (const auto found = std::find(by_pad.begin(), by_pad.end(), action); found != by_pad.end()) {
    by_pad.erase(found);
    return true;
  }
  const std::vector<KeyPress> all = keys_.all_of(action);
  return std::any_of(all.begin(), all.end(), [&](const KeyPress& one) { return pressed(one.key, one.ctrl, one.shift); });
}

bool Kit::pressed_while_typing(Action action) {
  if (pressed(action)) return true;
  const std::vector<KeyPress> all = keys_.all_of(action);
  return takes_input() && std::any_of(all.begin(), all.end(), [&](const KeyPress& one) {
    return one.ctrl && take(one.key, one.ctrl, one.shift);
  });
}

std::optional<KeyPress> Kit::take_any() {
  std::optional<KeyPress> first;
  if (!input_.keys.empty()) first = input_.keys.front();
  input_.keys.clear();
  input_.actions.clear();
  return first;
}

const std::string& Kit::focus_name() const {
  static const std::string none;
  const auto found = focus_of_layer_.find(top_name_);
  return found == focus_of_layer_.end() ? none : found->second;
}

bool Kit::focused(std::string_view name) const {
  return takes_input() && !name.empty() && focus_name() == name;
}

void Kit::focus(std::string_view name) { focus_of_layer_[layers_.back()] = name; }

void Kit::focus_default(std::string_view name) {
  if (focus_of_layer_[layers_.back()].empty()) focus(name);
}

void Kit::typing_into(std::string_view name) { typing_next_ = name; }

void Kit::record(std::string_view text, const Rect& rect, float size, ImU32 colour, bool shortened) {
  texts_.push_back({.text = std::string(text),
                    .rect = rect,
                    .clip = clips_.back(),
                    .layer = above_ ? layer_above : card_ > 0 ? layer_cards + card_ : static_cast<int>(layers_seen_.size()) - 1,
                    .size = size,
                    .colour = colour,
                    .scrolled = !scroll_stack_.empty(),
                    .shortened = shortened});
}

void Kit::hint(std::string_view text) {
  if (text.empty() || widgets_.empty() || !takes_input()) return;
  const Widget& last = widgets_.back();
  if (tongue_) (void)tongue_->say(text);  // what has no translation is noted, read or not
  hints_.push_back({intersection(last.rect, clips_.back()), std::string(text), last.name, card_});
  if (focused(last.name) && pressed(Action::help)) {
    hint_pinned_ = !hint_pinned_;
    ring_ = true;
  }
}

void Kit::hint_area(const Rect& rect, std::string_view text) {
  if (text.empty() || !takes_input()) return;
  hints_.push_back({intersection(rect, clips_.back()), std::string(text), {}, card_});
}

}  // namespace sputnik::ui
