// The end page: the last edition, the chart of truth and estimate, box scores, mandates opened.
#include <algorithm>
#include <span>
#include <vector>

#include "ui/end_panels.h"
#include "ui/flow.h"
#include "ui/masthead.h"
#include "ui/names.h"
#include "ui/pages.h"
#include "ui/shapes.h"
#include "ui/truth_chart.h"
#include "ui/widgets.h"

namespace sputnik::ui {

namespace {

constexpr float gap = 16;
constexpr float button_row = 52;
constexpr float press_row = 42;
constexpr float chart_least = 340;  // height
constexpr float chart_most = 620;
constexpr float columns_from = 1100;

Masthead masthead_of(const EndModel& model) {
  return {.left = {model.ending == Ending::none ? "STOP PRESS" : "LAST EDITION", model.date, model.scenario},
          .right = {model.played, model.seed, ""},
          .headline = model.headline,
          .subline = model.subline,
          .tone = model.ending == Ending::catastrophe ? Tone::mourning : Tone::paper};
}

struct Entry {
  std::string_view name;
  ButtonText text;
  Wish wish;
  bool enabled;
  std::string keys{};
};
std::vector<Entry> entries_of(const Kit& kit, const Screen& screen) {
  std::vector<Entry> entries = {
      {names::go_on, {.label = "To the title page"}, Continue{}, true, "Enter"},
      {names::undo, {.label = "Take back the last quarter"}, Undo{}, screen.can_undo, kit.key_name(Action::undo)},
      {names::code,
       {.label = "Copy the code", .hint = "A line of text that opens this same game for a friend."},
       CopyCode{},
       true},
      {"end.account",
       {.label = "The account", .hint = "What every policy did over the campaign, against none of it."},
       OpenAccount{"lead"},
       screen.can_undo},
      {"end.whatif",
       {.label = "What if?", .hint = "A past order changed, with the same luck."},
       OpenOverlay{Overlay::what_if},
       screen.can_undo},
      {"end.export",
       {.label = "Export", .hint = "The last edition as HTML, the chart as SVG and CSV, this page as PNG."},
       ExportPage{},
       true},
      {"end.save", {.label = "Save"}, OpenOverlay{Overlay::save}, true, kit.key_name(Action::save)}};
  if (screen.end->has_reasons) {
    entries.push_back({"end.reasons", {.label = "The rival's reasons", .hint = "What it believed and weighed in every quarter."}, OpenReasons{0}, true});
  }
  return entries;
}

// Buttons in rows; without wishes they are only measured. Returns the height of the rows.
float draw_buttons(Kit& kit, const Rect& rect, std::span<const Entry> entries, Wishes* wishes) {
  Flow flow(rect, kit.px(button_row), kit.px(10));
  for (const Entry& entry : entries) {
    ButtonText text = entry.text;
    text.keys = entry.keys;
    const Rect place = flow.next(button_width(kit, text) + kit.px(24));
    if (wishes && button(kit, entry.name, place, text, Look::glass, entry.enabled)) wishes->push_back(entry.wish);
  }
  return flow.used();
}

// Opens the other nation's papers, beside the story.
void draw_press_button(Kit& kit, const Screen& screen, const Rect& rect, Wishes& wishes) {
  const ButtonText text{.label = screen.seat == Side::us ? "As Beijing printed it" : "As Washington printed it",
                        .hint = "The same quarters in the words of the other nation's papers."};
  if (button(kit, "end.press", rect, text, Look::paper, screen.can_undo)) wishes.emplace_back(OpenPress{rival_of(screen.seat)});
}

struct Widths {
  float chart, story, box, drawn, mandates;
};
Widths widths_of(const Kit& kit, float width) {
  const float room = width - 2 * kit.px(gap);
  const float story = std::clamp(width * 0.33f, kit.px(380), kit.px(640));
  const float box = std::clamp(room * 0.25f, kit.px(350), kit.px(470));
  const float drawn = (room - box) * 0.52f;
  return {width - kit.px(gap) - story, story, box, drawn, room - box - drawn};
}

// Two rows of columns; the upper takes what height is left, and its story scrolls. One scroll over both when they do
// not fit.
void draw_columns(Kit& kit, const Screen& screen, const Rect& rect, Wishes& wishes) {
  const EndModel& model = *screen.end;
  const Rect content = kit.begin_scroll("end", rect);
  const Widths widths = widths_of(kit, content.w);
  const float lower =
      std::max({box_panel().height(kit, model, widths.box), drawn_panel().height(kit, model, widths.drawn),
                mandates_panel().height(kit, model, widths.mandates)});
  const float spare = rect.h - lower - kit.px(gap);
  // Where the lower row lies under the fold the upper fills the window and lets the next one peep out.
  const float upper =
      std::clamp(spare >= kit.px(chart_least) ? spare : rect.h - kit.px(48), kit.px(chart_least), kit.px(chart_most));
  draw_truth_chart(kit, {content.x, content.y, widths.chart, upper}, model.chart);
  Rect story{content.right() - widths.story, content.y, widths.story, upper};
  draw_press_button(kit, screen, story.cut_bottom(kit.px(press_row)), wishes);
  story.cut_bottom(kit.px(8));
  story_panel().draw(kit, story, model);
  const float turning = turning_height(kit, model, content.w);
  float y = content.y + upper + kit.px(gap);
  if (turning > 0) {
    draw_turning(kit, {content.x, y, content.w, turning}, model, wishes);
    y += turning + kit.px(gap);
  }
  float x = content.x;
  const auto put = [&](const EndPanel& panel, float width) {
    panel.draw(kit, {x, y, width, lower}, model);
    x += width + kit.px(gap);
  };
  put(box_panel(), widths.box);
  put(drawn_panel(), widths.drawn);
  put(mandates_panel(), widths.mandates);
  kit.end_scroll(y + lower - content.y);
}

// One column in one scroll, with the masthead and the buttons that found no place in the foot.
void draw_stacked(Kit& kit, const Screen& screen, const Rect& rect, std::span<const Entry> entries, Wishes& wishes) {
  const EndModel& model = *screen.end;
  const Rect content = kit.begin_scroll("end", rect);
  float y = content.y;
  const auto place = [&](float height) {
    const Rect at{content.x, y, content.w, height};
    y += height + kit.px(gap);
    return at;
  };
  const Masthead head = masthead_of(model);
  draw_masthead(kit, place(masthead_height(kit, head, content.w)), head);
  const auto put = [&](const EndPanel& panel) {
    panel.draw(kit, place(panel.height(kit, model, content.w) + kit.px(2)), model);
  };
  put(story_panel());
  draw_press_button(kit, screen, place(kit.px(press_row)), wishes);
  draw_truth_chart(kit, place(kit.px(460)), model.chart);
  if (const float turning = turning_height(kit, model, content.w); turning > 0) {
    draw_turning(kit, place(turning), model, wishes);
  }
  put(box_panel());
  put(mandates_panel());
  put(drawn_panel());
  if (!entries.empty()) draw_buttons(kit, place(draw_buttons(kit, content, entries, nullptr)), entries, &wishes);
  kit.end_scroll(y - content.y);
}

}  // namespace

void draw_end(Kit& kit, const Screen& screen, Wishes& wishes) {
  const EndModel& model = *screen.end;
  Rect rest = kit.window();
  fill(kit, rest, palette::glass0);
  const std::vector<Entry> entries = entries_of(kit, screen);
  const std::span<const Entry> all(entries);
  const Rect row = rest.inset(kit.px(gap), 0);
  // The foot is one row: what does not fit goes to the end of the scroll.
  const bool one_row = draw_buttons(kit, row, all, nullptr) <= kit.px(button_row) + 1;
  const auto footed = one_row ? all : all.first(1);
  const Rect foot = rest.cut_bottom(kit.px(button_row + 2 * gap)).inset(kit.px(gap));
  if (one_row && !kit.small_window() && row.w >= kit.px(columns_from)) {
    const Masthead head = masthead_of(model);
    draw_masthead(kit, rest.cut_top(masthead_height(kit, head, rest.w)), head);
    rest.cut_top(kit.px(gap));
    draw_columns(kit, screen, rest.inset(kit.px(gap), 0), wishes);
  } else {
    draw_stacked(kit, screen, rest.inset(kit.px(gap), 0), all.subspan(footed.size()), wishes);
  }
  draw_buttons(kit, foot, footed, &wishes);
  kit.focus_default(names::go_on);
}

}  // namespace sputnik::ui
