// The page of keys: every action with its key; choose one, then press the new key.
#include <algorithm>
#include <string>

#include "files/fixed_keys.h"
#include "ui/overlay_frame.h"
#include "ui/pages.h"
#include "ui/shapes.h"
#include "ui/widgets.h"
#include "ui/words.h"

namespace sputnik::ui {

namespace {

constexpr float least_row = 40;
constexpr float margin = 10;
constexpr float gap = 6;
constexpr std::string_view wait_words = "Press a key";
constexpr std::string_view how =
    "Choose an action, then press its new key. If another action has that key, the two change places.";

std::string words_on_top(const KeysModel& keys) {
  if (keys.refused) return keys.said + " Press another, or Esc to leave it.";
  if (keys.waiting) {
    return "Press the new key for: " + std::string(card(*keys.waiting).title) + ". Esc leaves it as it was.";
  }
  return keys.said.empty() ? std::string(how) : keys.said;
}

// What else is to say of an action's key.
std::string more_of(const ActionCard& one, const KeyMap& keys) {
  std::string words;
  const auto add = [&](const std::string& more) { words += (words.empty() ? "" : " ") + more; };
  if (keys[one.action] != one.usual) add("Usually " + to_string(one.usual) + ".");
  if (keys.all_of(one.action).size() > 1) add(to_string(*one.also) + " does it too.");
  if (one.pad != PadButton::none) add(std::string(name_of(one.pad)) + " on a gamepad.");
  return words;
}

// All boxes of keys are as wide as the widest.
float box_width(const Kit& kit, float content) {
  float width = text_width(kit, Type::ui_bold, wait_words);
  for (const ActionCard& one : action_cards)
    width = std::max(width, width_as_is(kit, Type::ui_bold, kit.key_name(one.action)));
  return std::min(width + kit.px(2 * margin), content * 0.5f);
}

struct Row {
  std::string_view title;
  std::string more;
  float words_width;
  float height;
};

Row row_of(const Kit& kit, const ActionCard& one, const KeyMap& keys, float width, float box) {
  Row row{one.title, more_of(one, keys), width - box - kit.px(3 * margin), 0};
  row.height = text_height(kit, Type::ui, row.title, row.words_width);
  if (!row.more.empty()) row.height += text_height(kit, Type::ui_small, row.more, row.words_width);
  row.height = std::max(kit.px(least_row), row.height + kit.px(margin));
  return row;
}

void draw_box(Kit& kit, const Rect& rect, Action action, bool waiting) {
  const Rect box = rect.centred(rect.w, std::min(rect.h, line_height(kit, Type::ui_bold) + kit.px(8)));
  fill(kit, box, waiting ? palette::text : palette::glass0);
  outline(kit, box, palette::text_quiet);
  if (waiting) return void(line_in_middle(kit, box, wait_words, {Type::ui_bold, palette::glass0}, Align::centre));
  line_in_middle(kit, box, kit.key_name(action), {Type::ui_bold, palette::text, true}, Align::centre);
}

// Returns its height.
float draw_action(Kit& kit, const Screen& screen, const ActionCard& one, const Rect& where, float box, Wishes& wishes) {
  const Row row = row_of(kit, one, screen.settings.keys, where.w, box);
  const Rect rect{where.x, where.y, where.w, row.height};
  const Touch touch = area(kit, "keys." + std::string(one.name), rect);
  if (touch.activated) wishes.emplace_back(AwaitKey{one.action});
  const bool waiting = screen.keys.waiting == one.action;
  fill(kit, rect, touch.hovered || waiting ? palette::glass3 : palette::glass2);
  Rect inside = rect.inset(kit.px(margin), 0);
  draw_box(kit, inside.cut_right(box), one.action, waiting);
  const float height = text_height(kit, Type::ui, row.title, row.words_width);
  const float more = row.more.empty() ? 0 : text_height(kit, Type::ui_small, row.more, row.words_width);
  Rect words{inside.x, inside.middle_y() - (height + more) / 2, row.words_width, height + more};
  paragraph(kit, words.cut_top(height), row.title, {Type::ui, palette::text});
  if (more > 0) paragraph(kit, words, row.more, {Type::ui_small, palette::text_quiet});
  return row.height;
}

float draw_actions(Kit& kit, const Screen& screen, const Rect& content, Wishes& wishes) {
  const float box = box_width(kit, content.w);
  std::string_view group;
  float y = content.y;
  for (const ActionCard& one : action_cards) {
    if (one.group != group) {
      group = one.group;
      y += kit.px(gap);
      const float height = line_height(kit, Type::caption);
      line(kit, {content.x, y, content.w, height}, group, {Type::caption, palette::text_quiet});
      y += height;
    }
    y += draw_action(kit, screen, one, {content.x, y, content.w, 0}, box, wishes) + kit.px(gap);
  }
  return y;
}

// Keys that nobody can give away. Returns where they end.
float draw_fixed(Kit& kit, const Rect& content, float y) {
  const float step = line_height(kit, Type::caption);
  y += kit.px(2 * gap);
  line(kit, {content.x, y, content.w, step}, "KEYS THAT STAY", {Type::caption, palette::text_quiet});
  y += step;
  float tab = 0;
  for (const KeyLine& one : fixed_key_lines) tab = std::max(tab, text_width(kit, Type::ui_bold, one.keys));
  tab += kit.px(2 * margin);
  for (const KeyLine& one : fixed_key_lines) {
    const float height =
        std::max(line_height(kit, Type::ui_bold), text_height(kit, Type::ui, one.what, content.w - tab));
    Rect place{content.x, y, content.w, height};
    line(kit, place.cut_left(tab), one.keys, {Type::ui_bold, palette::text});
    paragraph(kit, place, one.what, {Type::ui, palette::text});
    y += height + kit.px(gap / 2);
  }
  return y;
}

}  // namespace

void draw_keys(Kit& kit, const Screen& screen, Wishes& wishes) {
  OverlayFrame frame(kit, "keys", "KEYS", 720, 860, false, wishes);
  Rect inside = frame.inside;
  const std::string top = words_on_top(screen.keys);
  // As tall as what is said at first, so that the rows seldom move.
  const float height = std::max(text_height(kit, Type::ui, how, inside.w), text_height(kit, Type::ui, top, inside.w));
  paragraph(kit, inside.cut_top(height), top, {Type::ui, screen.keys.refused ? palette::loss : palette::text});
  inside.cut_top(kit.px(gap));
  const Rect content = kit.begin_scroll("keys.rows", inside);
  float y = draw_actions(kit, screen, content, wishes) + kit.px(gap);
  kit.focus_default("keys." + std::string(action_cards.front().name));
  const Rect back{content.x, y, content.w, kit.px(44)};
  if (button(kit, "keys.reset", back, "Put all back", Look::glass, screen.settings.keys != KeyMap())) {
    wishes.emplace_back(ResetKeys{});
  }
  y = draw_fixed(kit, content, back.bottom());
  kit.end_scroll(y - content.y);
}

}  // namespace sputnik::ui
