// The papers of the end page: the story, and the mandates opened.
#include <algorithm>

#include "model/text.h"
#include "ui/end_panels.h"
#include "ui/nation.h"
#include "ui/pieces.h"

namespace sputnik::ui {

namespace {

constexpr float margin_x = 48;  // of paper_panel, both sides
constexpr float margin_y = 40;
constexpr float gap = 28;
constexpr float two_columns_from = 520;

Pieces story_pieces(const EndModel& model) {
  Pieces pieces;
  for (const std::string& paragraph : model.story) {
    const bool first = pieces.empty();
    pieces.push_back({paragraph, {first ? Type::body_bold : Type::body, palette::ink}, 9, Mark::none});
  }
  return pieces;
}

float story_height(const Kit& kit, const EndModel& model, float width) {
  return height_of(kit, story_pieces(model), width - kit.px(margin_x)) + kit.px(margin_y);
}

void draw_story(Kit& kit, const Rect& rect, const EndModel& model) {
  const Rect inside = paper_panel(kit, rect);
  const Rect place = kit.begin_scroll("end.story", inside, true);
  kit.end_scroll(put(kit, place, story_pieces(model)));
}

Pieces mandate_pieces(const NationEnd& nation, Side side) {
  const ImU32 ink = ink_of(side);
  const std::string points = "Mandate points " + signed_figure(nation.mandate_points);
  Pieces pieces = {{std::string(name(side)), {Type::card_title, ink}, 2, side == Side::us ? Mark::us : Mark::cn},
                   {"Played by " + nation.played_by, {Type::body, palette::why_ink}, 10, Mark::none},
                   {"Mandate: " + nation.mandate, {Type::body_bold, palette::ink}, 2, Mark::none},
                   {nation.mandate_text, {Type::body, palette::ink}, 4, Mark::none},
                   {points + (nation.succeeded ? ": fulfilled" : ": not fulfilled"),
                    {Type::body_bold, palette::ink},
                    12,
                    nation.succeeded ? Mark::check : Mark::cross}};
  for (const ObjectiveEnd& objective : nation.objectives) {
    pieces.push_back({objective.text,
                      {Type::body, objective.met ? palette::ink : palette::why_ink},
                      6,
                      objective.met ? Mark::check : Mark::cross});
  }
  return pieces;
}

bool beside(const Kit& kit, float width) { return width >= kit.px(two_columns_from); }
float column_width(const Kit& kit, float width) { return beside(kit, width) ? (width - kit.px(gap)) / 2 : width; }

float mandates_height(const Kit& kit, const EndModel& model, float width) {
  const float inside = width - kit.px(margin_x);
  const float us = height_of(kit, mandate_pieces(model.nations.us, Side::us), column_width(kit, inside));
  const float cn = height_of(kit, mandate_pieces(model.nations.cn, Side::cn), column_width(kit, inside));
  return (beside(kit, inside) ? std::max(us, cn) : us + kit.px(gap) + cn) + kit.px(margin_y);
}

void draw_mandates(Kit& kit, const Rect& rect, const EndModel& model) {
  const Rect place = kit.begin_scroll("end.mandates", paper_panel(kit, rect), true);
  const float width = column_width(kit, place.w);
  const float us = put(kit, {place.x, place.y, width, place.h}, mandate_pieces(model.nations.us, Side::us));
  const bool two = beside(kit, place.w);
  const Rect second = two ? Rect{place.right() - width, place.y, width, place.h}
                          : Rect{place.x, place.y + us + kit.px(gap), width, place.h};
  const float cn = put(kit, second, mandate_pieces(model.nations.cn, Side::cn));
  const float height = two ? std::max(us, cn) : us + kit.px(gap) + cn;
  if (two) {
    vline(kit, second.x - kit.px(gap / 2), place.y, place.y + std::max(height, place.h), palette::paper_shade, 2);
  } else {
    hline(kit, place.x, place.right(), second.y - kit.px(gap / 2), palette::paper_shade, 2);
  }
  kit.end_scroll(height);
}

}  // namespace

EndPanel story_panel() { return {story_height, draw_story}; }
EndPanel mandates_panel() { return {mandates_height, draw_mandates}; }

}  // namespace sputnik::ui
