// What the class looks at in each stage before the debrief.
#include <algorithm>

#include "model/text.h"
#include "ui/nation.h"
#include "ui/projector_parts.h"
#include "ui/shapes.h"
#include "ui/words.h"

namespace sputnik::ui {

namespace {

constexpr float gap = 16;
constexpr float wide_from = 1000;  // px at scale 1: a projector of 4:3 is narrower

bool is_wide(const Kit& kit, const Rect& rect) { return rect.w >= kit.px(wide_from); }

void draw_wire_sheet(Kit& kit, const ProjectorModel& model, const Rect& rect) {
  Rect inside = paper_panel(kit, rect);
  line(kit, inside.cut_top(line_height(kit, Type::caption)), "THE WIRE", {Type::caption, palette::why_ink});
  inside.cut_top(kit.px(8));
  if (model.headlines.empty()) {
    paragraph(kit, inside, "Nothing has come over the wire yet.", {least_type, palette::ink});
  }
  put_lines(kit, inside, model.headlines, {Type::card_title, palette::ink}, 14);
}

std::string level_words(const OrderLine& order) {
  std::string words = order.policy + " " + std::to_string(order.from) + " to " + std::to_string(order.to);
  return order.surge ? words + " (surge)" : words;
}

void draw_orders(Kit& kit, const ProjectorModel& model, Side side, const Rect& rect) {
  Rect inside = large_panel(kit, rect, side == Side::us ? "THE UNITED STATES ORDERED" : "CHINA ORDERED", side);
  if (model.orders[side].empty()) {
    paragraph(kit, inside, "Nothing that anybody else could see.", {Type::card_title, palette::text});
  }
  const Type type =
      model.orders[side].size() <= 3 && is_wide(kit, kit.window()) ? Type::masthead_small : Type::card_title;
  for (const OrderLine& order : model.orders[side]) {
    const std::string words = level_words(order);
    const float first = text_height(kit, type, words, inside.w);
    const float second = text_height(kit, least_type, order.caption, inside.w);
    if (first > inside.h) break;
    paragraph(kit, inside.cut_top(first), words, {type, palette::text});
    if (second <= inside.h) paragraph(kit, inside.cut_top(second), order.caption, {least_type, palette::text_quiet});
    inside.cut_top(kit.px(12));
  }
}

void draw_change(Kit& kit, const PublicChange& change, const Rect& rect) {
  fill(kit, rect, palette::glass1);
  outline(kit, rect, palette::hairline);
  Rect inside = rect.inset(kit.px(14), kit.px(8));
  const float words = text_height(kit, Type::ui_bold, change.what, inside.w);
  paragraph(kit, inside.cut_top(words), change.what, {Type::ui_bold, palette::text});
  const std::string figures =
      figure(change.before, change.decimals) + " to " + figure(change.after, change.decimals) + " " + change.unit;
  const Rect mark = inside.cut_left(kit.px(34));
  triangle(kit, mark.x + kit.px(12), mark.middle_y(), kit.px(20),
           change.after > change.before ? Point::up : Point::down, palette::text);
  const Type type =
      text_width(kit, Type::masthead_small, figures) <= inside.w ? Type::masthead_small : Type::card_title;
  line_in_middle(kit, inside, figures, {type, palette::text});
}

void draw_evidence(Kit& kit, const BenchEvidence& evidence, const Rect& rect) {
  using classroom::Bench;
  const auto side =
      classroom::is_cabinet(evidence.bench) ? std::optional(classroom::side_of(evidence.bench)) : std::nullopt;
  Rect inside = large_panel(kit, rect,
                            evidence.bench == Bench::us   ? "AMERICAN CABINET"
                            : evidence.bench == Bench::cn ? "CHINESE CABINET"
                                                          : "PRESS GALLERY",
                            side);
  if (evidence.lines.empty()) paragraph(kit, inside, "No evidence is pinned.", {least_type, palette::text_quiet});
  const float foot = line_height(kit, least_type) + kit.px(6);
  Rect body = inside;
  body.cut_bottom(foot);
  const std::size_t left_out = put_lines(kit, body, evidence.lines, {least_type, palette::text}, 12);
  if (left_out == 0) return;
  line(kit, inside.cut_bottom(foot), std::to_string(left_out) + " more pinned", {least_type, palette::text_quiet});
}

void draw_exhibit(Kit& kit, const ExhibitCard& card, const Rect& rect) {
  Rect inside = large_panel(kit, rect, "THE SIMULATOR IS ASKED");
  const float question = text_height(kit, Type::card_title, card.question, inside.w);
  paragraph(kit, inside.cut_top(question), card.question, {Type::card_title, palette::text});
  inside.cut_top(kit.px(8));
  if (card.at_work) {
    paragraph(kit, inside, "It is at work.", {least_type, palette::text_quiet});
    return;
  }
  const float note = text_height(kit, least_type, card.note, inside.w);
  if (note < inside.h / 3) {
    paragraph(kit, inside.cut_bottom(note), card.note, {least_type, palette::text_quiet});
    inside.cut_bottom(kit.px(8));
  }
  put_lines(kit, inside, card.lines, {Type::ui_bold, palette::text}, 8);
}

}  // namespace

void draw_votes(Kit& kit, const ProjectorModel& model, Rect rect) {
  const float motion = draw_motion(kit, rect, model.motion, rect.h * 0.42f);
  rect.cut_top(motion + kit.px(gap));
  if (!model.shift.empty()) {
    line_in_middle(kit, rect.cut_bottom(kit.px(60)), model.shift, {Type::masthead_small, palette::text}, Align::centre);
  }
  const int count = static_cast<int>(model.votes.size());
  for (int i = 0; i < count; ++i) {
    const VoteBars& bars = model.votes[static_cast<std::size_t>(i)];
    Rect column = rect.column(i, count, kit.px(2 * gap));
    draw_bars(kit, large_panel(kit, column, bars.caption), bars.votes);
  }
}

void draw_dials(Kit& kit, const ProjectorModel& model, Rect rect) {
  const int count = static_cast<int>(model.dials.size());
  for (int i = 0; i < count; ++i) {
    const Dial& dial = model.dials[static_cast<std::size_t>(i)];
    Rect inside = large_panel(kit, rect.column(i, count, kit.px(gap)), "THE CLASS DECIDES");
    const Type type = text_height(kit, Type::masthead_small, dial.what, inside.w) < inside.h * 0.4f
                          ? Type::masthead_small
                          : Type::card_title;
    paragraph(kit, inside.cut_top(text_height(kit, type, dial.what, inside.w)), dial.what, {type, palette::text});
    if (!dial.unit.empty()) line(kit, inside.cut_top(kit.px(34)), dial.unit, {least_type, palette::text_quiet});
    inside.cut_top(kit.px(8));
    const float each = std::clamp((inside.h - kit.px(70)) / 3, kit.px(40), kit.px(72));
    const int all = std::max(1, dial.votes[0] + dial.votes[1] + dial.votes[2]);
    constexpr std::array<std::string_view, 3> names = {"Low", "Middle", "High"};
    for (std::size_t level = 0; level < 3; ++level) {
      Rect row = inside.cut_top(each).inset(0, kit.px(7));
      const std::string words = std::string(names[level]) + ": " + dial.levels[level];
      line_in_middle(kit, row.cut_left(row.w * 0.46f), words, {least_type, palette::text});
      line_in_middle(kit, row.cut_right(kit.px(46)), std::to_string(dial.votes[level]),
                     {Type::card_title, palette::text}, Align::right);
      fill(kit, row, palette::glass2);
      fill(kit, {row.x, row.y, row.w * static_cast<float>(dial.votes[level]) / static_cast<float>(all), row.h},
           palette::text_quiet);
    }
    inside.cut_top(kit.px(8));
    if (!dial.set.empty()) paragraph(kit, inside, dial.set, {Type::card_title, palette::text});
  }
}

void draw_round(Kit& kit, const ProjectorModel& model, Rect rect) {
  if (!model.ready.empty()) {
    line_in_middle(kit, rect.cut_bottom(kit.px(40)), model.ready, {Type::card_title, palette::text});
    rect.cut_bottom(kit.px(6));
  }
  if (is_wide(kit, rect)) {
    draw_wire_sheet(kit, model, rect.cut_right(rect.w * 0.38f));
    rect.cut_right(kit.px(gap));
  } else {
    draw_wire_sheet(kit, model, rect.cut_bottom(rect.h * 0.4f));
    rect.cut_bottom(kit.px(gap));
  }
  draw_public_race(kit, rect, model.race);
}

void draw_envelopes(Kit& kit, const ProjectorModel& model, Rect rect) {
  const int changes = static_cast<int>(model.changes.size());
  if (changes > 0) {
    Rect row = rect.cut_bottom(kit.px(116));
    rect.cut_bottom(kit.px(gap));
    for (int i = 0; i < changes; ++i) {
      draw_change(kit, model.changes[static_cast<std::size_t>(i)], row.column(i, changes, kit.px(gap)));
    }
  }
  draw_orders(kit, model, Side::us, rect.column(0, 2, kit.px(gap)));
  draw_orders(kit, model, Side::cn, rect.column(1, 2, kit.px(gap)));
}

void draw_hearing(Kit& kit, const ProjectorModel& model, Rect rect) {
  const float motion = draw_motion(kit, rect, model.motion, kit.px(84));
  rect.cut_top(motion + kit.px(gap));
  std::vector<const BenchEvidence*> shown;
  for (const BenchEvidence& each : model.evidence) {
    if (classroom::is_cabinet(each.bench) || (!each.lines.empty() && !model.exhibit)) shown.push_back(&each);
  }
  if (model.exhibit) {
    const bool wide = is_wide(kit, rect);
    draw_exhibit(kit, *model.exhibit, wide ? rect.cut_right(rect.w * 0.4f) : rect.cut_bottom(rect.h * 0.5f));
    if (wide)
      rect.cut_right(kit.px(gap));
    else
      rect.cut_bottom(kit.px(gap));
  }
  for (std::size_t i = 0; i < shown.size(); ++i) {
    draw_evidence(kit, *shown[i], rect.column(static_cast<int>(i), static_cast<int>(shown.size()), kit.px(gap)));
  }
}

}  // namespace sputnik::ui
