// The reveal: the quarter's headline, both envelopes opened, six changes and why.
#include <algorithm>

#include "ui/introduction_note.h"
#include "ui/masthead.h"
#include "ui/names.h"
#include "ui/nation.h"
#include "ui/pages.h"
#include "ui/reveal_deltas.h"
#include "ui/reveal_orders.h"
#include "ui/sputnik_head.h"
#include "ui/widgets.h"

namespace sputnik::ui {

namespace {

constexpr float gap = 16;
constexpr float button_height = 52;
constexpr float roomy_from = 680;     // height of the letters, from where they are set larger
constexpr float meeting_margin = 64;  // of its sentence, both sides

Masthead masthead_of(const RevealModel& model) {
  return {.left = {model.quarter, model.date, "You: " + std::string(name(model.seat))},
          .right = {"", model.slug, model.place},
          .mark = ink_of(model.seat),
          .headline = model.headline,
          .subline = model.subline,
          .tone = model.catastrophe ? Tone::mourning : Tone::paper};
}

constexpr float least_page = 430 + gap;  // height below the head that stands without scrolling

// The head of the page: that of a Sputnik moment has a stage of its own.
class Head {
 public:
  Head(Kit& kit, const Screen& screen, const Rect& page)
      : model_(*screen.reveal), stage_(kit, model_.sputnik ? screen.page_age : 1e9), masthead_(masthead_of(model_)) {
    const float spare = page.h - kit.px(least_page);
    most_ = kit.small_window() ? kit.window().h * 0.45f : std::max(spare, kit.window().h * 0.2f);
  }
  bool holds() const { return stage_.holds(); }
  float height(const Kit& kit, float width) const {
    return model_.sputnik ? sputnik_head_height(kit, model_, width, most_) : masthead_height(kit, masthead_, width);
  }
  void draw(Kit& kit, const Rect& rect) const {
    if (model_.sputnik) return draw_sputnik_head(kit, rect, model_, stage_);
    draw_masthead(kit, rect, masthead_);
  }

 private:
  const RevealModel& model_;
  SputnikStage stage_;
  Masthead masthead_;
  float most_ = 0;
};

RevealStage stage_of(Kit& kit, const Screen& screen) {
  return {kit, screen.page_age, screen.reveal->sputnik ? sputnik_moment::page_from : 0};
}

float meeting_height(const Kit& kit, const RevealModel& model, float width) {
  return std::max(text_height(kit, Type::ui, model.meeting, width - kit.px(meeting_margin)) + kit.px(16), kit.px(44));
}

// Both markers run at each other along a line, and the sentence stands between them.
void draw_meeting(Kit& kit, const Rect& rect, const RevealModel& model, float met) {
  kit.landmark("reveal.meeting", rect);
  hline(kit, rect.x, rect.right(), rect.y, palette::hairline);
  const float run = rect.w / 2 - kit.px(10);
  const float apart = (1 - met) * kit.px(60);
  const float from = rect.x + kit.px(12) - std::min(apart, run);
  const float to = rect.right() - kit.px(12) + std::min(apart, run);
  kit.push_clip(rect);
  marker(kit, model.seat, from, rect.middle_y(), kit.px(13), hue_of(model.seat));
  marker(kit, rival_of(model.seat), to, rect.middle_y(), kit.px(13), hue_of(rival_of(model.seat)));
  kit.pop_clip();
  if (met < 1) return;
  const Rect words = rect.inset(kit.px(meeting_margin / 2), 0);
  const float tall = text_height(kit, Type::ui, model.meeting, words.w);
  paragraph_centred(kit, words.centred(words.w, tall), model.meeting, {Type::ui, palette::text});
}

void draw_wide(Kit& kit, const Screen& screen, Rect rect, Wishes& wishes) {
  const RevealModel& model = *screen.reveal;
  const RevealStage stage = stage_of(kit, screen);
  const float out = stage.letters();
  const bool roomy = rect.h >= kit.px(roomy_from);
  Rect letters = rect.cut_left(std::max(rect.w * 0.47f, kit.px(560)));
  rect.cut_left(kit.px(gap));
  draw_meeting(kit, letters.cut_bottom(meeting_height(kit, model, letters.w)), model, stage.meeting());
  kit.landmark("reveal.letters", letters);
  Letter own = own_letter(model);
  Letter rival = rival_letter(model);
  own.roomy = rival.roomy = roomy;
  draw_envelope(kit, letters.column(0, 2, kit.px(gap)), own, out);
  draw_envelope(kit, letters.column(1, 2, kit.px(gap)), rival, out);
  draw_deltas(kit, rect, screen, stage, wishes);
}

Rect top_of(const Kit& kit, const Head& head, const Rect& rect) {
  return {rect.x, rect.y, rect.w, head.height(kit, rect.w)};
}

// Everything below each other in one scroll, the masthead too: large text leaves no height to give away.
void draw_stacked(Kit& kit, const Screen& screen, const Head& head, const Rect& rect, Wishes& wishes) {
  const RevealModel& model = *screen.reveal;
  constexpr float two_letters_from = 620;
  const Rect content = kit.begin_scroll("reveal", rect);
  const Rect top = top_of(kit, head, content);
  head.draw(kit, top);
  float y = top.bottom() + kit.px(gap);
  const Letter own = own_letter(model);
  const Letter rival = rival_letter(model);
  const bool beside = content.w >= kit.px(two_letters_from);
  const float width = beside ? (content.w - kit.px(gap)) / 2 : content.w;
  kit.landmark("reveal.letters", {content.x, y, content.w, kit.window().h});
  const float own_height = letter_height(kit, own, width);
  const float rival_height = letter_height(kit, rival, width);
  if (beside) {
    const Rect both{content.x, y, content.w, std::max(own_height, rival_height)};
    draw_letter(kit, both.column(0, 2, kit.px(gap)), own);
    draw_letter(kit, both.column(1, 2, kit.px(gap)), rival);
    y = both.bottom() + kit.px(gap);
  } else {
    draw_letter(kit, {content.x, y, width, own_height}, own);
    y += own_height + kit.px(gap);
    draw_letter(kit, {content.x, y, width, rival_height}, rival);
    y += rival_height + kit.px(gap);
  }
  const RevealStage stage = stage_of(kit, screen);
  const float meeting = meeting_height(kit, model, content.w);
  draw_meeting(kit, {content.x, y, content.w, meeting}, model, stage.meeting());
  y += meeting + kit.px(gap);
  const float height = deltas_height(kit, model, content.w);
  draw_deltas(kit, {content.x, y, content.w, height}, screen, stage, wishes);
  kit.end_scroll(y + height - content.y + kit.px(4));
}

struct Foot {
  Rect button{};
  Rect note{};
};
// The slip of the introduction stands beside the button where there is width for both, else above it.
Foot cut_foot(Kit& kit, const Screen& screen, Rect& rest) {
  constexpr float both_from = 1200;
  const float margin = kit.px(gap);
  const float width = std::min(rest.w - 2 * margin, kit.px(320));
  Rect column{rest.x + margin, rest.y, rest.w - 2 * margin, rest.h - margin};
  Foot foot;
  if (lesson_of(screen) && rest.w >= kit.px(both_from)) {
    foot.button = column.cut_right(width).cut_bottom(kit.px(button_height));
    column.cut_right(margin);
  } else {
    foot.button = column.cut_bottom(kit.px(button_height)).centred(width, kit.px(button_height));
    column.cut_bottom(margin);
  }
  foot.note = cut_note(kit, screen, column, End::bottom);
  rest.h = column.h;
  return foot;
}

}  // namespace

void draw_reveal(Kit& kit, const Screen& screen, Wishes& wishes) {
  focus_note(kit, screen);
  Rect rest = kit.window();
  fill(kit, rest, palette::glass0);
  const Foot foot = cut_foot(kit, screen, rest);
  const Head head(kit, screen, rest);
  const float head_height = head.height(kit, rest.w);
  const Rect stacked{rest.x + kit.px(gap), rest.y, rest.w - 2 * kit.px(gap), rest.h};
  const bool stacks = kit.small_window() || rest.h - head_height < kit.px(least_page);
  if (head.holds()) return head.draw(kit, stacks ? top_of(kit, head, stacked) : rest.cut_top(head_height));
  if (stacks) {
    draw_stacked(kit, screen, head, stacked, wishes);
  } else {
    head.draw(kit, rest.cut_top(head_height));
    rest.cut_top(kit.px(gap));
    draw_wide(kit, screen, rest.inset(kit.px(gap), 0), wishes);
  }
  const ButtonText words{.label = "Continue", .keys = "Enter"};
  if (button(kit, names::go_on, foot.button, words)) wishes.emplace_back(Continue{});
  kit.focus_default(names::go_on);
  draw_note(kit, screen, foot.note, wishes);
}

}  // namespace sputnik::ui
