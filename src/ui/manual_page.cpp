// A page of the manual, block below block.
#include "ui/manual_page.h"

#include <string>

#include "ui/manual_table.h"
#include "ui/rich_text.h"
#include "ui/shapes.h"

namespace sputnik::ui {

namespace {

constexpr float measure_of_text = 820;  // px at scale 1: a line that is read with ease
constexpr float indent = 26;

using manual::BlockKind;

class PageDrawing {
 public:
  PageDrawing(Kit& kit, const Rect& rect) : kit_(kit), rect_(rect), y_(rect.y) {}

  void put(const manual::Block& block) {
    name_ = "manual.link." + std::to_string(blocks_++);
    switch (block.kind) {
      case BlockKind::heading:
        y_ += kit_.px(8);
        y_ += paragraph(kit_, place(), manual::words_of(block.lines.front()), {Type::card_title, palette::ink, true}).h + kit_.px(5);
        break;
      case BlockKind::paragraph:
        put_text(block.lines.front(), 0);
        y_ += kit_.px(9);
        break;
      case BlockKind::note:
        put_note(block.lines.front());
        break;
      case BlockKind::bullets:
      case BlockKind::steps:
        put_items(block);
        break;
      case BlockKind::code:
        put_code(block);
        break;
      case BlockKind::table:
        put_table(block);
        break;
    }
  }
  void put_title(const std::string& title) {
    y_ += paragraph(kit_, place(), title, {Type::masthead_small, palette::ink, true}).h + kit_.px(12);
  }

  float height() const { return y_ - rect_.y; }
  const std::optional<std::string>& pressed() const { return pressed_; }

 private:
  // What is left of the page, at a width that is read with ease.
  Rect place(float shift = 0) const {
    return {rect_.x + shift, y_, std::max(1.0f, std::min(rect_.w, kit_.px(measure_of_text)) - shift), 1e6f};
  }

  void put_text(const manual::Text& text, float shift, int item = 0) {
    const RichTouch touch = rich_text(kit_, name_ + "." + std::to_string(item), place(shift), text, Type::body);
    if (touch.pressed) pressed_ = touch.pressed;
    y_ += touch.height;
  }

  void put_note(const manual::Text& text) {
    const float top = y_;
    put_text(text, kit_.px(18));
    fill(kit_, {rect_.x, top, kit_.px(4), y_ - top}, palette::why_ink);
    y_ += kit_.px(10);
  }

  void put_items(const manual::Block& block) {
    const float shift = kit_.px(indent);
    for (std::size_t i = 0; i < block.lines.size(); ++i) {
      const float line = line_height(kit_, Type::body);
      if (block.kind == BlockKind::steps) {
        paragraph(kit_, {rect_.x, y_, shift, line}, std::to_string(i + 1) + ".", {Type::body, palette::ink, true});
      } else {
        square_marker(kit_, rect_.x + kit_.px(9), y_ + line * 0.45f, kit_.px(6), palette::why_ink);
      }
      put_text(block.lines[i], shift, static_cast<int>(i));
      y_ += kit_.px(4);
    }
    y_ += kit_.px(7);
  }

  void put_code(const manual::Block& block) {
    std::string words;
    for (const manual::Text& line : block.lines) words += (words.empty() ? "" : "\n") + manual::words_of(line);
    const Rect inner = place(kit_.px(12));
    const manual::Text text = {{words}};
    const float height = rich_height(kit_, text, Type::body, inner.w - kit_.px(12));
    fill(kit_, {rect_.x, y_, place().w, height + kit_.px(16)}, palette::paper_shade);
    paragraph(kit_, {inner.x, y_ + kit_.px(8), inner.w - kit_.px(12), 1e6f}, words, {Type::body, palette::ink, true});
    y_ += height + kit_.px(28);
  }

  void put_table(const manual::Block& block) {
    const TableTouch touch = draw_manual_table(kit_, name_, {rect_.x, y_, rect_.w, 1e6f}, block);
    if (touch.pressed) pressed_ = touch.pressed;
    y_ += touch.height + kit_.px(10);
  }

  Kit& kit_;
  Rect rect_;
  float y_;
  int blocks_ = 0;
  std::string name_{};
  std::optional<std::string> pressed_{};
};

}  // namespace

std::optional<std::string> draw_manual_page(Kit& kit, const manual::Page& page, const Rect& rect) {
  const Rect content = kit.begin_scroll(manual_page_area(page), rect, true);
  PageDrawing drawing(kit, content);
  drawing.put_title(page.title);
  for (const manual::Block& block : page.blocks) drawing.put(block);
  kit.end_scroll(drawing.height());
  return drawing.pressed();
}

void want_characters(Theme& theme, const manual::Manual& manual) {
  for (const manual::Page& page : manual.pages) {
    theme.want(Type::masthead_small, page.title);
    theme.want(Type::ui_small, page.title);  // in the contents
    for (const manual::Block& block : page.blocks) {
      const Type type = block.kind == BlockKind::heading ? Type::card_title : Type::body;
      for (const manual::Text& line : block.lines) theme.want(type, manual::words_of(line));
      for (const std::string& column : block.columns) theme.want(Type::ui_small, column);
      for (const auto& row : block.rows) {
        for (const manual::Text& cell : row) theme.want(Type::ui_small, manual::words_of(cell));
      }
    }
  }
}

std::string manual_page_area(const manual::Page& page) { return "manual.page." + page.id; }

}  // namespace sputnik::ui
