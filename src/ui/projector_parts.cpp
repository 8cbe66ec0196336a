// Panels, bars and lists in large type.
#include "ui/projector_parts.h"

#include <algorithm>
#include <array>

#include "ui/nation.h"
#include "ui/shapes.h"
#include "ui/words.h"

namespace sputnik::ui {

Rect large_panel(Kit& kit, const Rect& rect, std::string_view caption, std::optional<Side> side) {
  fill(kit, rect, palette::glass1);
  outline(kit, rect, palette::hairline);
  Rect inside = rect;
  Rect head = inside.cut_top(kit.px(40));
  fill(kit, head, palette::glass2);
  head = head.inset(kit.px(12), 0);
  if (side) {
    const Rect mark = head.cut_left(kit.px(26));
    marker(kit, *side, mark.x + kit.px(9), mark.middle_y(), kit.px(16), hue_of(*side));
  }
  line_in_middle(kit, head, caption, {Type::caption, side ? hue_of(*side) : palette::text});
  return inside.inset(kit.px(14), kit.px(10));
}

float draw_motion(Kit& kit, const Rect& rect, const std::string& motion, float most) {
  for (const Type type : {Type::masthead, Type::masthead_small, Type::card_title}) {
    const float height = text_height(kit, type, motion, rect.w);
    if (height > most && type != Type::card_title) continue;
    paragraph(kit, {rect.x, rect.y, rect.w, height}, motion, {type, palette::text});
    return height;
  }
  return 0;
}

std::size_t put_lines(Kit& kit, Rect rect, const std::vector<std::string>& lines, const Ink& ink, float gap) {
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const float height = text_height(kit, ink.type, lines[i], rect.w);
    if (height > rect.h) return lines.size() - i;
    paragraph(kit, rect.cut_top(height), lines[i], ink);
    rect.cut_top(kit.px(gap));
  }
  return 0;
}

float draw_bars(Kit& kit, const Rect& rect, const classroom::Tally& votes) {
  struct Row {
    std::string_view label;
    int count;
    ImU32 hue;
  };
  const std::array<Row, 3> rows = {{{"For", votes.in_favour, palette::gain},
                                    {"Undecided", votes.undecided, palette::text_quiet},
                                    {"Against", votes.against, palette::loss}}};
  const float each = std::clamp(rect.h / 3, kit.px(54), kit.px(96));
  const float labels = kit.px(36) + text_width(kit, Type::card_title, "Undecided") + kit.px(14);
  Rect rest = rect;
  for (const Row& row : rows) {
    Rect place = rest.cut_top(each).inset(0, kit.px(6));
    Rect label = place.cut_left(labels);
    const Rect sign = label.cut_left(kit.px(36));
    if (row.hue == palette::gain) check_mark(kit, sign.x + kit.px(13), sign.middle_y(), kit.px(20), row.hue);
    if (row.hue == palette::loss) cross_mark(kit, sign.x + kit.px(13), sign.middle_y(), kit.px(18), row.hue);
    line_in_middle(kit, label, row.label, {Type::card_title, palette::text});
    const Rect count = place.cut_right(kit.px(70));
    line_in_middle(kit, count, std::to_string(row.count), {Type::masthead_small, palette::text}, Align::right);
    place = place.inset(0, kit.px(5));
    fill(kit, place, palette::glass2);
    const float share = votes.all() > 0 ? static_cast<float>(row.count) / static_cast<float>(votes.all()) : 0;
    fill(kit, {place.x, place.y, place.w * share, place.h}, row.hue);
  }
  return 3 * each;
}

}  // namespace sputnik::ui
