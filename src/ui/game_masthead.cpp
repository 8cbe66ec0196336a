// The masthead: date and side, the headline of the quarter, the lead in months, and how tense the world is.
#include <algorithm>
#include <array>

#include "ui/cause_offers.h"
#include "ui/game_panels.h"
#include "ui/nation.h"
#include "ui/shapes.h"
#include "ui/words.h"

namespace sputnik::ui {

namespace {

void draw_date(Kit& kit, const MastheadModel& model, Side seat, const Rect& rect) {
  const Rect block = rect.centred(rect.w, kit.px(64));
  line(kit, block.row(0, 3, 0), model.turn, {Type::ui_small, palette::ink});
  line(kit, block.row(1, 3, 0), model.date, {Type::body_bold, palette::ink});
  line(kit, block.row(2, 3, 0), model.side, {Type::body, ink_of(seat)});
}

// The second line in the largest face that holds all of it; where none does, the wire has it anyway.
void draw_subline(Kit& kit, const Rect& rect, const std::string& text) {
  for (const Type type : {Type::body, Type::ui_small}) {
    if (text_width(kit, type, text) > rect.w) continue;
    line_in_middle(kit, rect, text, {type, palette::ink}, Align::centre);
    return;
  }
}

void draw_news(Kit& kit, const MastheadModel& model, Rect rect) {
  const ImU32 hue = model.alarm ? palette::alarm : palette::ink;
  if (text_height(kit, Type::card_title, model.headline, rect.w) > rect.h) {
    const float height = std::min(rect.h, text_height(kit, Type::ui_small, model.headline, rect.w));
    paragraph_centred(kit, rect.centred(rect.w, height), model.headline, {Type::ui_small, hue});
    return;
  }
  const bool one_line = text_width(kit, Type::masthead_small, model.headline) <= rect.w;
  if (one_line && rect.h >= kit.px(78)) {
    draw_subline(kit, rect.cut_bottom(kit.px(26)), model.subline);
  }
  headline(kit, rect.moved(0, kit.px(2)), model.headline, hue);
}

// All of it in one line, for a window too low for more; the headline is the first of the wire.
void draw_in_one_line(Kit& kit, const Screen& screen, Rect rect, Wishes& wishes) {
  const MastheadModel& model = screen.game->masthead;
  const Side seat = screen.seat;
  rect = rect.inset(kit.px(14), 0);
  const std::string lead = model.lead + " " + model.lead_words;
  const Rect right = rect.cut_right(text_width(kit, Type::ui_small, model.tension) + 1);
  rect.cut_right(kit.px(16));
  const Rect left = rect.cut_right(text_width(kit, Type::ui_small, lead) + 1);
  kit.landmark("masthead.lead", left.inset(-kit.px(5), kit.px(4)));
  offer_figure(kit, screen, "lead", left, wishes, true);
  line_in_middle(kit, left, lead, {Type::ui_small, palette::ink});
  offer_figure(kit, screen, "tension", right, wishes, true);
  line_in_middle(kit, right, model.tension, {Type::ui_small, model.alarm ? palette::alarm : palette::ink});
  rect.cut_right(kit.px(16));
  const bool fits = text_width(kit, Type::ui_small, model.date + "  " + model.side) <= rect.w;
  line_in_middle(kit, rect, fits ? model.date + "  " + model.side : model.date,
                 {Type::ui_small, ink_of(seat)});
}

void draw_lead(Kit& kit, const MastheadModel& model, const Rect& rect) {
  Rect block = rect.centred(rect.w, kit.px(72));
  kit.landmark("masthead.lead", block.inset(-kit.px(6), 0));
  const Rect figure = block.cut_top(kit.px(34));
  line_in_middle(kit, figure, model.lead, {Type::masthead_small, palette::ink}, Align::right);
  line(kit, block.cut_top(kit.px(19)), model.lead_words, {Type::ui_small, palette::ink}, Align::right);
  line(kit, block, model.lead_range, {Type::ui_small, palette::why_ink}, Align::right);
}

void draw_tension(Kit& kit, const MastheadModel& model, const Rect& rect, double age) {
  const Rect box = rect.centred(rect.w, kit.px(60));
  if (model.alarm) return stamp(kit, box, "! " + model.tension, model.tension_words, age);
  outline(kit, box, palette::ink, 1.5f);
  outline(kit, box.inset(kit.px(4)), palette::ink, 1);
  const Rect words = box.inset(kit.px(8), kit.px(8));
  line(kit, {words.x, words.y - kit.px(1), words.w, kit.px(24)}, model.tension, {Type::caption, palette::ink}, Align::centre);
  line(kit, {words.x, words.bottom() - kit.px(18), words.w, kit.px(18)}, model.tension_words, {Type::ui_small, palette::ink},
       Align::centre);
}

}  // namespace

void draw_game_masthead(Kit& kit, const Screen& screen, const Rect& rect, Wishes& wishes) {
  const MastheadModel& model = screen.game->masthead;
  fill(kit, rect, palette::paper);
  double_rule(kit, rect.x, rect.right(), rect.bottom() - kit.px(7), palette::ink);
  Rect inside = rect;
  inside.cut_bottom(kit.px(7));
  if (rect.h < kit.px(60)) return draw_in_one_line(kit, screen, inside, wishes);
  inside = inside.inset(kit.px(20), kit.px(4));
  draw_date(kit, model, screen.seat, inside.cut_left(kit.px(224)));
  const Rect right = inside.cut_right(kit.px(186));
  inside.cut_right(kit.px(20));
  const Rect left = inside.cut_right(kit.px(150));
  offer_figure(kit, screen, "lead", left, wishes, true);
  draw_lead(kit, model, left);
  offer_figure(kit, screen, "tension", right, wishes, true);
  draw_tension(kit, model, right, screen.page_age);
  draw_news(kit, model, inside.inset(kit.px(16), 0));
}

}  // namespace sputnik::ui
