// Shares the width among columns and draws rows.
#include "ui/manual_table.h"

#include <algorithm>
#include <numeric>
#include <vector>

#include "ui/line_breaks.h"
#include "ui/rich_text.h"
#include "ui/shapes.h"

namespace sputnik::ui {

namespace {

constexpr Type cell_type = Type::ui_small;
constexpr float gap = 18;
constexpr float least_column = 90;  // of a column whose words wrap

using Widths = std::vector<float>;

// The widest piece that cannot be broken.
float widest_piece(const Kit& kit, const std::string& words) {
  float widest = 0;
  for (std::size_t at = 0; at < words.size();) {
    const std::size_t end = std::max(end_of_piece(words, at), at + 1);
    widest = std::max(widest, width_as_is(kit, cell_type, std::string_view(words).substr(at, end - at)));
    at = end;
  }
  return widest;
}

struct Columns {
  Widths natural{};  // on one line
  Widths least{};    // its widest piece, so that nothing is cut
};

Columns measured(const Kit& kit, const manual::Block& table) {
  const std::size_t count = table.columns.size();
  Columns columns{Widths(count), Widths(count)};
  const auto look = [&](std::size_t i, const std::string& words) {
    columns.natural[i] = std::max(columns.natural[i], width_as_is(kit, cell_type, words) + kit.px(1));
    columns.least[i] = std::max(columns.least[i], widest_piece(kit, words) + kit.px(1));
  };
  for (std::size_t i = 0; i < count; ++i) {
    look(i, table.columns[i]);
    for (const auto& row : table.rows) look(i, manual::words_of(row[i]));
    columns.least[i] = std::max(columns.least[i], std::min(columns.natural[i], kit.px(least_column)));
  }
  return columns;
}

// Empty when the columns do not fit side by side.
Widths shared(const Columns& columns, float room) {
  if (std::accumulate(columns.least.begin(), columns.least.end(), 0.0f) > room) return {};
  const float wanted = std::accumulate(columns.natural.begin(), columns.natural.end(), 0.0f);
  if (wanted <= room) return columns.natural;
  // Columns that need less than an equal share of what is left have what they need.
  Widths widths(columns.natural.size(), -1);
  float left = room;
  auto open = widths.size();
  for (bool again = true; again && open > 0;) {
    again = false;
    const float fair = left / static_cast<float>(open);
    for (std::size_t i = 0; i < widths.size(); ++i) {
      if (widths[i] >= 0) continue;
      const bool modest = columns.natural[i] <= fair;
      const bool stiff = columns.least[i] > fair;
      if (!modest && !stiff) continue;
      widths[i] = modest ? columns.natural[i] : columns.least[i];
      left -= widths[i];
      --open;
      again = true;
      break;
    }
  }
  for (float& width : widths) {
    if (width < 0) width = left / static_cast<float>(open);
  }
  return widths;
}

void rule(Kit& kit, const Rect& rect, float y, bool strong) {
  hline(kit, rect.x, rect.right(), y, strong ? palette::ink : palette::paper_shade, strong ? 1.5f : 1.0f);
}

TableTouch draw_rows(Kit& kit, std::string_view name, const Rect& rect, const manual::Block& table, const Widths& widths) {
  TableTouch touch;
  float y = rect.y;
  const auto put_row = [&](const auto& cell_of, const std::string& row_name) {
    float x = rect.x;
    float height = line_height(kit, cell_type);
    for (std::size_t i = 0; i < widths.size(); ++i) {
      const RichTouch cell = cell_of(i, Rect{x, y, widths[i], 1e6f}, row_name + "." + std::to_string(i));
      height = std::max(height, cell.height);
      if (cell.pressed) touch.pressed = cell.pressed;
      x += widths[i] + kit.px(gap);
    }
    y += height + kit.px(5);
  };
  const bool headed = std::any_of(table.columns.begin(), table.columns.end(), [](const std::string& one) { return !one.empty(); });
  if (headed) {
    put_row([&](std::size_t i, const Rect& place, const std::string&) {
      return RichTouch{.height = paragraph(kit, place, table.columns[i], {cell_type, palette::why_ink, true}).h};
    }, "head");
    rule(kit, rect, y - kit.px(3), true);
    y += kit.px(4);
  }
  for (std::size_t r = 0; r < table.rows.size(); ++r) {
    put_row([&](std::size_t i, const Rect& place, const std::string& cell_name) {
      return rich_text(kit, cell_name, place, table.rows[r][i], cell_type);
    }, std::string(name) + "." + std::to_string(r));
    rule(kit, rect, y - kit.px(3), false);
    y += kit.px(3);
  }
  touch.height = y - rect.y;
  return touch;
}

TableTouch draw_stacked(Kit& kit, std::string_view name, const Rect& rect, const manual::Block& table) {
  TableTouch touch;
  float y = rect.y;
  for (std::size_t r = 0; r < table.rows.size(); ++r) {
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
      manual::Text cell = table.rows[r][i];
      if (manual::words_of(cell).empty()) continue;
      if (i > 0 && !table.columns[i].empty()) cell.insert(cell.begin(), {manual::before_colon(table.columns[i])});
      const std::string cell_name = std::string(name) + "." + std::to_string(r) + "." + std::to_string(i);
      const RichTouch put = rich_text(kit, cell_name, {rect.x, y, rect.w, 1e6f}, cell, cell_type);
      if (put.pressed) touch.pressed = put.pressed;
      y += put.height + kit.px(2);
    }
    rule(kit, rect, y + kit.px(2), false);
    y += kit.px(8);
  }
  touch.height = y - rect.y;
  return touch;
}

}  // namespace

TableTouch draw_manual_table(Kit& kit, std::string_view name, const Rect& rect, const manual::Block& table) {
  const float gaps = kit.px(gap) * static_cast<float>(table.columns.size() - 1);
  const Widths widths = shared(measured(kit, table), rect.w - gaps);
  return widths.empty() ? draw_stacked(kit, name, rect, table) : draw_rows(kit, name, rect, table, widths);
}

}  // namespace sputnik::ui
