// What stands beside the form: the text as it will be written, the list of faults, the balance.
#include <algorithm>

#include "ui/author_panels.h"

namespace sputnik::ui {

namespace {

constexpr float number_width = 52;  // of a line, right-aligned
constexpr float indent_width = 7;   // px at scale 1 for a blank at the beginning of a line
constexpr int turned = 20;          // lines at once
constexpr std::size_t most_shown = 400;

bool has_fault(const AuthorModel& model, std::size_t line) {
  return std::any_of(model.faults.begin(), model.faults.end(),
                     [&](const AuthorFault& fault) { return fault.line == static_cast<int>(line) + 1; });
}

// The row that a line is about: that of a fault on it.
std::string row_of_line(const AuthorModel& model, std::size_t line) {
  for (const AuthorFault& fault : model.faults) {
    if (fault.line == static_cast<int>(line) + 1) return fault.pointer;
  }
  return {};
}

struct Line {
  std::string words{};
  float indent = 0;
  float height = 0;
};

Line line_of(const Kit& kit, const std::string& text, float width) {
  const std::size_t blanks = std::min(text.find_first_not_of(' '), text.size());
  Line out{.words = text.substr(blanks)};
  out.indent = std::min(kit.px(indent_width * static_cast<float>(blanks)), width / 3);
  out.height = std::max(line_height(kit, Type::body), height_as_is(kit, Type::body, out.words, width - out.indent));
  return out;
}

void draw_line(Kit& kit, const AuthorModel& model, std::size_t i, const Line& one, const Rect& place, Wishes& wishes) {
  const bool lit = i >= model.lit_from && i < model.lit_to;
  const bool wrong = has_fault(model, i);
  if (lit) fill(kit, place, palette::glass3);
  Rect rest = place;
  Rect number = rest.cut_left(kit.px(number_width));
  number.cut_right(kit.px(10));
  const float high = line_height(kit, Type::ui_small);
  if (wrong) {
    cross_mark(kit, number.x + kit.px(6), number.y + high / 2, kit.px(9), palette::loss);
    const std::string name = "author.line." + std::to_string(i);
    if (area(kit, name, place).activated) wishes.push_back(of_author(author::Select{row_of_line(model, i), true}));
  }
  line(kit, {number.x, number.y, number.w, high}, std::to_string(i + 1), {Type::ui_small, wrong ? palette::loss : palette::text_quiet, true}, Align::right);
  rest.cut_left(one.indent);
  if (!one.words.empty()) paragraph(kit, rest, one.words, {Type::body, palette::text, true});
}

}  // namespace

void put_fault(Kit& kit, const AuthorFault& fault, float indent, Rows& rows) {
  const float mark = kit.px(22);
  const float width = rows.width() - indent - mark;
  const std::string words = "Found: " + fault.found + ". What would do: " + fault.expected + ".";
  const auto put = [&](const std::string& text, float below) {
    Rect place = rows.take(text_height(kit, Type::ui_small, text, width), below);
    place.x += indent + mark;
    place.w = width;
    paragraph(kit, place, text, {Type::ui_small, palette::loss});
    return place;
  };
  const Rect first = put(words, fault.hint.empty() ? 12 : 0);
  cross_mark(kit, first.x - mark / 2, first.y + line_height(kit, Type::ui_small) / 2, kit.px(9), palette::loss);
  if (!fault.hint.empty()) put(fault.hint, 12);
}

void draw_author_text(Kit& kit, const AuthorModel& model, const Rect& rect, Wishes& wishes) {
  fill(kit, rect, palette::glass1);
  Rect inside = rect.inset(kit.px(10), kit.px(8));
  Rect foot = inside.cut_bottom(kit.px(row_button));
  inside.cut_bottom(kit.px(6));
  const std::size_t count = model.lines.size();
  const std::size_t first = std::min(model.first_line, count);
  float y = inside.y;
  std::size_t next = first;
  // As many lines as there is room for whole; one at least.
  for (; next < count && next < first + most_shown; ++next) {
    const Line one = line_of(kit, model.lines[next], inside.w - kit.px(number_width));
    if (y + one.height > inside.bottom() + 0.5f && next > first) break;
    const float room = std::min(one.height, inside.bottom() - y);
    kit.push_clip(inside);
    draw_line(kit, model, next, one, {inside.x, y, inside.w, room}, wishes);
    kit.pop_clip();
    y += one.height;
  }
  const auto turn = [&](std::string_view name, std::string_view label, int by, bool enabled) {
    const float width = button_width(kit, {.label = label});
    if (button(kit, name, foot.cut_left(width), label, Look::glass, enabled)) wishes.push_back(of_author(author::TurnText{by}));
    foot.cut_left(kit.px(8));
  };
  turn("author.text.up", "Lines above", -turned, first > 0);
  turn("author.text.down", "Lines below", turned, next < count);
  const std::string where = std::to_string(first + 1) + " to " + std::to_string(next) + " of " + std::to_string(count);
  if (text_width(kit, Type::ui_small, where) <= foot.w) line_in_middle(kit, foot, where, {Type::ui_small, palette::text_quiet}, Align::right);
}

void draw_author_faults(Kit& kit, const AuthorModel& model, const Rect& rect, bool in_place, Wishes& wishes) {
  fill(kit, rect, palette::glass1);
  Rows rows(kit, "author.faults", rect.inset(kit.px(12), kit.px(10)));
  if (model.faults.empty()) {
    rows.put("The scenario has no faults: it can be played.", {Type::ui, palette::text});
    return;
  }
  for (std::size_t i = 0; i < model.faults.size(); ++i) {
    const AuthorFault& fault = model.faults[i];
    const std::string where = fault.where.empty() ? "The scenario as a whole" : fault.where;
    const float width = rows.width() - kit.px(16);
    const float high = text_height(kit, Type::ui_bold, where, width);
    const Rect place = rows.take(high + kit.px(12), 4);
    fill(kit, place, palette::glass2);
    if (area(kit, "author.fault." + std::to_string(i), place).activated) {
      wishes.push_back(of_author(author::Select{fault.pointer, true}));
      if (in_place) wishes.push_back(of_author(author::SelectPane{author::Pane::form}));
    }
    paragraph(kit, place.inset(kit.px(8), kit.px(6)), where, {Type::ui_bold, palette::text});
    if (fault.line > 0) rows.put("Line " + std::to_string(fault.line), {Type::ui_small, palette::text_quiet}, 0);
    put_fault(kit, fault, 0, rows);
  }
}

void draw_author_balance(Kit& kit, const AuthorModel& model, const Rect& rect, Wishes& wishes) {
  fill(kit, rect, palette::glass1);
  const AuthorBalance& balance = model.balance;
  Rows rows(kit, "author.balance.rows", rect.inset(kit.px(12), kit.px(10)));
  rows.put("A thousand campaigns between the doctrines, without a person: who wins, how long they last, which policies and "
           "events make no difference.",
           {Type::ui, palette::text}, 10);
  const bool on = !balance.at_work;
  const ButtonText text{.label = on ? "Play a thousand campaigns" : "Stop",
                        .hint = model.playable || !on ? "" : "Not while the scenario has faults"};
  rows.buttons({button_width(kit, text)}, [&](const Rect& place, std::size_t) {
    if (button(kit, "author.weigh", place, text, Look::glass, model.playable || !on)) wishes.push_back(of_author(author::Weigh{on}));
  });
  if (balance.at_work) {
    const Rect bar = rows.take(kit.px(12), 10);
    fill(kit, bar, palette::glass3);
    fill(kit, {bar.x, bar.y, bar.w * static_cast<float>(balance.share), bar.h}, palette::text);
    kit.keep_moving();
  }
  if (balance.words.empty()) return;
  if (balance.outdated) rows.put("The scenario was changed since.", {Type::ui_bold, palette::text}, 8);
  for (const std::string& words : balance.words) rows.put(words, {Type::ui, palette::text}, 6);
}

}  // namespace sputnik::ui
