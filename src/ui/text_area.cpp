// Breaks a text into lines, puts the caret among them, and changes both as keys and characters say.
#include "ui/text_area.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "model/characters.h"
#include "ui/line_breaks.h"
#include "ui/shapes.h"
#include "ui/words.h"

namespace sputnik::ui {

namespace {

constexpr Type type = Type::body;
constexpr std::size_t least_lines = 3;
constexpr float margin_x = 10;
constexpr float margin_y = 8;
constexpr float count_height = 24;

// Bytes of the text, without the blanks at which it was broken.
struct Line {
  std::size_t begin = 0;
  std::size_t end = 0;
};

Face face_of(const Kit& kit) { return {kit.theme().font(type), kit.theme().size(type)}; }

std::vector<Line> lines_of(const Face& face, const std::string& text, float width) {
  std::vector<Line> lines;
  for (std::size_t from = 0;;) {
    const std::size_t stop = std::min(text.find('\n', from), text.size());
    const auto broken = break_lines(face, std::string_view(text).substr(from, stop - from), width);
    for (const std::string_view each : broken) {
      const auto begin = static_cast<std::size_t>(each.data() - text.data());
      lines.push_back({begin, begin + each.size()});
    }
    if (broken.empty()) lines.push_back({from, from});
    if (stop == text.size()) return lines;
    from = stop + 1;
  }
}

std::size_t line_of(const std::vector<Line>& lines, std::size_t caret) {
  std::size_t at = 0;
  while (at + 1 < lines.size() && lines[at + 1].begin <= caret) ++at;
  return at;
}

float width_between(const Face& face, const std::string& text, std::size_t begin, std::size_t end) {
  return width_of(face, std::string_view(text).substr(begin, end - begin));
}

std::size_t before(const std::string& text, std::size_t at) {
  if (at > 0) --at;
  while (at > 0 && continues_character(text[at])) --at;
  return at;
}

std::size_t behind(const std::string& text, std::size_t at) {
  if (at < text.size()) ++at;
  while (at < text.size() && continues_character(text[at])) ++at;
  return at;
}

// The place in a line that lies nearest to x.
std::size_t place_at(const Face& face, const std::string& text, const Line& line, float x) {
  std::size_t at = line.begin;
  float from = 0;
  while (at < line.end) {
    const std::size_t next = behind(text, at);
    const float to = width_between(face, text, line.begin, next);
    if (x < (from + to) / 2) break;
    at = next;
    from = to;
  }
  return at;
}

std::string clipboard() {
  const char* text = ImGui::GetClipboardText();
  return text ? text : "";
}

// What may stand in a text that goes to others, as far as it fits.
std::string that_fits(const Writing& writing, std::string_view more, std::size_t most) {
  std::string text = without_forbidden(more);
  std::erase(text, '\r');
  std::replace(text.begin(), text.end(), '\t', ' ');
  const std::size_t used = length_of(writing.text);
  const std::size_t room = most - std::min(most, used);
  while (length_of(text) > room) text.erase(before(text, text.size()));
  return text;
}

void put_in(Writing& writing, std::string_view more, std::size_t most) {
  const std::string text = that_fits(writing, more, most);
  writing.text.insert(writing.caret, text);
  writing.caret += text.size();
}

void take_out(Writing& writing, std::size_t from, std::size_t to) {
  writing.text.erase(from, to - from);
  writing.caret = from;
}

std::size_t word_before(const std::string& text, std::size_t at) {
  while (at > 0 && text[at - 1] == ' ') --at;
  while (at > 0 && text[at - 1] != ' ' && text[at - 1] != '\n') --at;
  return at;
}

void hear_edit(Writing& writing, const KeyPress& press, std::size_t most) {
  const std::string& text = writing.text;
  if (press.key == Key::enter && !press.ctrl) put_in(writing, "\n", most);
  if (press.key == Key::v && press.ctrl) put_in(writing, clipboard(), most);
  if (press.key == Key::backspace) {
    const std::size_t from = press.ctrl ? word_before(text, writing.caret) : before(text, writing.caret);
    take_out(writing, from, writing.caret);
  }
  if (press.key == Key::del) take_out(writing, writing.caret, behind(text, writing.caret));
}

void hear_move(Writing& writing, const KeyPress& press, const Line& line) {
  if (press.key == Key::left) writing.caret = before(writing.text, writing.caret);
  if (press.key == Key::right) writing.caret = behind(writing.text, writing.caret);
  if (press.key == Key::home) writing.caret = press.ctrl ? 0 : line.begin;
  if (press.key == Key::end) writing.caret = press.ctrl ? writing.text.size() : line.end;
}

// To the line above or below, if there is one: else the arrow leaves the area.
void hear_arrows(Kit& kit, Writing& writing, const Face& face, float width) {
  const auto lines = lines_of(face, writing.text, width);
  const std::size_t at = line_of(lines, writing.caret);
  const float x = width_between(face, writing.text, lines[at].begin, writing.caret);
  if (at > 0 && kit.pressed(Key::up)) writing.caret = place_at(face, writing.text, lines[at - 1], x);
  if (at + 1 < lines.size() && kit.pressed(Key::down)) {
    writing.caret = place_at(face, writing.text, lines[at + 1], x);
  }
}

Writing edited(Kit& kit, Writing writing, std::size_t most, float width) {
  const Face face = face_of(kit);
  put_in(writing, kit.input().text, most);
  for (const KeyPress& press : kit.input().keys) {
    hear_edit(writing, press, most);
    const auto lines = lines_of(face, writing.text, width);
    hear_move(writing, press, lines[line_of(lines, writing.caret)]);
  }
  hear_arrows(kit, writing, face, width);
  return writing;
}

void draw_count(Kit& kit, const Rect& rect, std::size_t used, std::size_t most) {
  const std::string words = std::to_string(used) + " of " + std::to_string(most) + " characters";
  line_in_middle(kit, rect, words, {Type::ui_small, used < most ? palette::text_quiet : palette::loss}, Align::right);
}

Rect lines_place(const Kit& kit, Rect rect) {
  rect.cut_bottom(kit.px(count_height));
  return rect.inset(kit.px(margin_x), kit.px(margin_y));
}

}  // namespace

float text_area_height(const Kit& kit, const Writing& writing, float width) {
  kit.need_glyphs(type, writing.text);
  const std::size_t lines = lines_of(face_of(kit), writing.text, width - kit.px(2 * margin_x)).size();
  return static_cast<float>(std::max(lines, least_lines)) * line_height(kit, type) +
         kit.px(2 * margin_y + count_height);
}

std::optional<Writing> text_area(Kit& kit, std::string_view name, const Rect& rect, const Writing& writing,
                                 std::size_t most) {
  const Face face = face_of(kit);
  const Rect inside = lines_place(kit, rect);
  Rect field = rect;
  draw_count(kit, field.cut_bottom(kit.px(count_height)), length_of(writing.text), most);
  const Touch touch = kit.widget(name, field);
  fill(kit, field, palette::glass0);
  outline(kit, field, touch.focused ? palette::text : palette::text_quiet, touch.focused ? 2.0f : 1.0f);
  const float step = line_height(kit, type);
  const auto lines = lines_of(face, writing.text, inside.w);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const std::string words = writing.text.substr(lines[i].begin, lines[i].end - lines[i].begin);
    line(kit, {inside.x, inside.y + step * static_cast<float>(i), inside.w, step}, words, {type, palette::text, true});
  }
  if (!touch.focused) return std::nullopt;
  kit.typing_into(name);
  const std::size_t at = line_of(lines, std::min(writing.caret, writing.text.size()));
  const float x = std::min(width_between(face, writing.text, lines[at].begin, writing.caret), inside.w);
  const float y = inside.y + step * static_cast<float>(at);
  vline(kit, inside.x + x + kit.px(1), y, y + step, palette::text, 2);
  Writing now = edited(kit, writing, most, inside.w);
  if (touch.activated && !writing.text.empty()) {
    const float row = std::max(0.0f, (kit.input().mouse_y - inside.y) / step);
    const Line& under = lines[std::min(lines.size() - 1, static_cast<std::size_t>(row))];
    now.caret = place_at(face, writing.text, under, kit.input().mouse_x - inside.x);
  }
  if (now == writing) return std::nullopt;
  return now;
}

}  // namespace sputnik::ui
