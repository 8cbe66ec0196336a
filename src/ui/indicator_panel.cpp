// The indicators: value, change, the two largest causes, and the curve so far; their card on hover or F1, and the
// whole sheet by a click.
#include <algorithm>

#include "ui/cause_offers.h"
#include "ui/game_panels.h"
#include "ui/introduction_note.h"
#include "ui/nation.h"
#include "ui/shapes.h"
#include "ui/widgets.h"
#include "ui/words.h"

namespace sputnik::ui {

namespace {

constexpr float least_row = 76;   // px at scale 1: three lines
constexpr float roomy_row = 118;  // from here the curve has a strip of its own

ImU32 hue_for(const IndicatorModel& indicator, Side seat) {
  if (indicator.hue == IndicatorModel::Hue::plain) return palette::text;
  return hue_of(indicator.hue == IndicatorModel::Hue::own ? seat : rival_of(seat));
}

// As many of the largest causes as a line holds; all of them are in the hint.
void draw_causes(Kit& kit, const IndicatorModel& indicator, const Rect& rect) {
  std::string words;
  for (const std::string& cause : indicator.causes) {
    const std::string more = words.empty() ? cause : words + ", " + cause;
    if (text_width(kit, Type::ui_small, more) > rect.w) break;
    words = more;
  }
  line_in_middle(kit, rect, words, {Type::ui_small, palette::text_quiet});
}

void draw_row(Kit& kit, const Screen& screen, const IndicatorModel& indicator, const Rect& rect, Wishes& wishes) {
  const Side seat = screen.seat;
  const std::string name = "indicator." + indicator.name;
  const bool opens = indicator.has_change && screen.cards;
  const Touch touch = area(kit, name, rect, true, opens ? std::string_view{} : indicator.story);
  offer_causes(kit, screen, name, indicator.name, wishes);
  if (opens && !has_cards_by_mouse(kit, screen)) kit.hint_area(rect, indicator.story);
  if (touch.hovered) fill(kit, rect, palette::glass2);
  if (touch.activated && indicator.has_change) wishes.emplace_back(OpenCauses{indicator.name});
  Rect rest = rect.inset(kit.px(4), kit.px(3));
  Rect first = rest.cut_top(kit.px(23));
  if (indicator.has_change) delta(kit, first.cut_right(kit.px(92)), indicator.change, indicator.decimals, indicator.good_up);
  line_in_middle(kit, first, indicator.label, {Type::ui_bold, hue_for(indicator, seat)});
  Rect second = rest.cut_top(kit.px(24));
  const float number = text_width(kit, Type::number, indicator.value) + kit.px(8);
  line_in_middle(kit, second.cut_left(number), indicator.value, {Type::number, palette::text});
  const bool roomy = rect.h >= kit.px(roomy_row);
  const Rect unit = roomy ? second : second.cut_left(text_width(kit, Type::ui_small, indicator.unit) + kit.px(10));
  line_in_middle(kit, unit, indicator.unit, {Type::ui_small, palette::text_quiet});
  if (!indicator.causes.empty() || roomy) draw_causes(kit, indicator, rest.cut_top(kit.px(20)));
  if (!roomy) return draw_sparkline(kit, indicator, seat, second);
  rest.cut_top(kit.px(4));
  fill(kit, rest, palette::glass0);
  draw_sparkline(kit, indicator, seat, rest.inset(kit.px(4), kit.px(5)));
}

}  // namespace

void draw_sparkline(Kit& kit, const IndicatorModel& indicator, Side seat, const Rect& rect) {
  const auto& values = indicator.history;
  if (values.size() < 2 || rect.w < kit.px(24) || rect.h < kit.px(8)) return;
  const auto error = [&](std::size_t i) { return indicator.error.empty() ? 0 : indicator.error[i]; };
  float low = values[0];
  float high = values[0];
  for (std::size_t i = 0; i < values.size(); ++i) {
    low = std::min(low, values[i] - error(i));
    high = std::max(high, values[i] + error(i));
  }
  if (high - low < 1e-3f) {  // nothing moved: a level line in the middle
    high += 1;
    low -= 1;
  }
  std::vector<ImVec2> curve;
  std::vector<ImVec2> below;
  std::vector<ImVec2> above;
  for (std::size_t i = 0; i < values.size(); ++i) {
    const float x = rect.x + rect.w * static_cast<float>(i) / static_cast<float>(values.size() - 1);
    const auto y = [&](float value) { return rect.bottom() - rect.h * (value - low) / (high - low); };
    curve.push_back({x, y(values[i])});
    below.push_back({x, y(values[i] - error(i))});
    above.push_back({x, y(values[i] + error(i))});
  }
  const ImU32 hue = hue_for(indicator, seat);
  if (indicator.error.empty()) {
    polyline(kit, curve, hue, 2);
  } else {
    band(kit, below, above, faded(hue, palette::band_alpha));
    dashes(kit, curve, hue, 2, 6, 4);
  }
}

void draw_indicators(Kit& kit, const Screen& screen, const Rect& rect, Wishes& wishes) {
  const auto& indicators = screen.game->indicators;
  const Rect inside = glass_panel(kit, rect, "BRIEFING").inset(-kit.px(6), 0);
  const float count = static_cast<float>(indicators.size());
  const float row = std::max(kit.px(least_row), std::min(inside.h / count, kit.px(150)));
  const Rect content = kit.begin_scroll("indicators", inside);
  for (std::size_t i = 0; i < indicators.size(); ++i) {
    const Rect place{content.x, content.y + static_cast<float>(i) * row, content.w, row - kit.px(4)};
    if (i > 0) hline(kit, place.x + kit.px(4), place.right() - kit.px(4), place.y - kit.px(3), palette::glass3);
    draw_row(kit, screen, indicators[i], place, wishes);
  }
  const Rect below{content.x, content.y + row * count, content.w, 0};
  const float later = draw_later(kit, screen.game->indicators_later, "indicators", below, wishes);
  kit.end_scroll(row * count - kit.px(4) + later);
}

}  // namespace sputnik::ui
