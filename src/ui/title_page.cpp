// The title page: a paper's masthead, the sky of October 1957, and what can be chosen.
#include <algorithm>
#include <array>
#include <deque>
#include <string>
#include <vector>

#include "ui/flow.h"
#include "ui/names.h"
#include "ui/pages.h"
#include "ui/shapes.h"
#include "ui/sky.h"
#include "ui/title_panels.h"
#include "ui/widgets.h"
#include "ui/words.h"

namespace sputnik::ui {

namespace {

constexpr float gap = 16;
constexpr float footer_row = 40;

void draw_masthead(Kit& kit, const Rect& rect) {
  fill(kit, rect, palette::paper);
  double_rule(kit, rect.x, rect.right(), rect.bottom() - kit.px(8), palette::ink);
  Rect inside = rect.inset(kit.px(24), kit.px(10));
  inside.cut_bottom(kit.px(8));
  const float ear = kit.px(280);
  const bool ears = inside.w > kit.px(1180);
  if (ears) {
    const Rect left = inside.cut_left(ear).centred(ear, kit.px(66));
    const Rect right = inside.cut_right(ear).centred(ear, kit.px(66));
    const std::array<std::string_view, 3> words = {"NIGHT EDITION", "OCTOBER 4, 1957", "Beep, beep, beep, beep"};
    for (int i = 0; i < 3; ++i) {
      line_in_middle(kit, left.row(i, 3, 0), words[static_cast<std::size_t>(i)],
                     {i == 1 ? Type::body_bold : Type::body, palette::ink});
    }
    stamp(kit, right.centred(kit.px(210), kit.px(58)).moved(kit.px(35), 0), "! SPUTNIK MOMENT", "and what came after");
  }
  const bool roomy = inside.h >= kit.px(120);
  const Rect foot = inside.cut_bottom(roomy ? kit.px(30) : kit.px(22));
  const std::string_view name = "SPUTNIK MOMENT";
  if (roomy && text_width(kit, Type::display, name) <= inside.w) {
    line_in_middle(kit, inside.moved(0, kit.px(8)), name, {Type::display, palette::ink}, Align::centre);
  } else {
    headline(kit, inside, name, palette::ink);
  }
  const std::string_view motto = "Two nations at the frontier of artificial intelligence, one desk at night";
  line_in_middle(kit, foot, motto, {inside.w > kit.px(880) ? Type::body : Type::ui_small, palette::ink}, Align::centre);
}

struct FooterButton {
  std::string_view name;
  ButtonText text;
  Wish wish;
  bool enabled = true;
};

// `said` keeps the words that the buttons only point at.
std::vector<FooterButton> footer_buttons(const Kit& kit, const Screen& screen, std::deque<std::string>& said) {
  const auto key = [&](Action action) -> std::string_view { return said.emplace_back(kit.key_name(action)); };
  std::vector<FooterButton> all = {
      {names::load, {.label = "Load a campaign", .keys = key(Action::load)}, OpenOverlay{Overlay::load}},
      {names::code, {.label = "Enter a code"}, OpenOverlay{Overlay::code}},
      {names::help, {.label = "How to play", .keys = key(Action::help)}, OpenOverlay{Overlay::help}}};
  const TitleModel& title = screen.title;
  if (!title.left.empty()) {
    const std::string& left = said.emplace_back("Go on with the lesson of " + title.left.front().when);
    all.push_back({"lesson.resume", {.label = left}, OpenOverlay{Overlay::lessons}});
  } else if (!title.lessons.empty()) {
    all.push_back({"lessons", {.label = "Lessons for a class"}, OpenOverlay{Overlay::lessons}});
  }
  all.push_back({"author", {.label = "Write a scenario"}, AuthorWish{author::Open{}}});
  all.push_back(
      {names::introduction,
       {.label = "Introduction", .hint = "The first three quarters of the next campaign, explained step by step"},
       StartIntroduction{}});
  all.push_back({names::settings, {.label = "Settings"}, OpenOverlay{Overlay::settings}});
  const int scale = screen.text_scale;
  all.push_back({"text.smaller", {.label = "Smaller text", .keys = "Ctrl -"}, SetTextScale{scale - 25}, scale > 75});
  all.push_back({"text.larger", {.label = "Larger text", .keys = "Ctrl +"}, SetTextScale{scale + 25}, scale < 250});
  all.push_back({names::quit, {.label = "Quit"}, Quit{}});
  return all;
}

Flow footer_flow(const Kit& kit, const Rect& rect) { return {rect, kit.px(footer_row), kit.px(10)}; }

float footer_height(const Kit& kit, const Screen& screen, float width) {
  std::deque<std::string> said;
  Flow flow = footer_flow(kit, {0, 0, width, 0});
  for (const FooterButton& b : footer_buttons(kit, screen, said)) flow.next(button_width(kit, b.text));
  return flow.used();
}

void draw_footer(Kit& kit, const Screen& screen, const Rect& rect, Wishes& wishes) {
  std::deque<std::string> said;
  Flow flow = footer_flow(kit, rect);
  for (const FooterButton& b : footer_buttons(kit, screen, said)) {
    if (button(kit, b.name, flow.next(button_width(kit, b.text)), b.text, Look::glass, b.enabled))
      wishes.push_back(b.wish);
  }
}

// All panels below each other in one long scroll: small windows and large text.
void draw_stacked(Kit& kit, const Screen& screen, const Rect& rect, Wishes& wishes) {
  draw_sky(kit, rect.inset(-kit.px(gap)), 0);
  const Rect content = kit.begin_scroll("title", rect);
  float y = content.y;
  for (const TitlePanel& panel : {order_panel(), scenario_panel(), seat_panel(), rival_panel(), mandate_panel()}) {
    const Rect place{content.x, y, content.w, panel.height(kit, screen, content.w) + kit.px(4)};
    panel.draw(kit, screen, place, wishes);
    y = place.bottom() + kit.px(gap);
  }
  const float footer = footer_height(kit, screen, content.w);
  draw_footer(kit, screen, {content.x, y, content.w, footer}, wishes);
  y += footer;
  kit.end_scroll(y - content.y + kit.px(4));
}

void draw_pair(Kit& kit, const Screen& screen, Rect column, const TitlePanel& upper, const TitlePanel& lower,
               Wishes& wishes) {
  const Rect below = column.cut_bottom(std::min(column.h / 2, lower.height(kit, screen, column.w)));
  column.cut_bottom(kit.px(gap));
  upper.draw(kit, screen, column, wishes);
  lower.draw(kit, screen, below, wishes);
}

void draw_columns(Kit& kit, const Screen& screen, Rect rect, Wishes& wishes) {
  const float sky_top = rect.y - kit.px(gap);
  const Rect footer = rect.cut_bottom(footer_height(kit, screen, rect.w));
  rect.cut_bottom(kit.px(gap));
  const float paper_width = std::clamp(rect.w * 0.36f, kit.px(380), kit.px(660));
  Rect paper = rect.cut_right(paper_width);
  rect.cut_right(kit.px(gap));
  // In a tall window panels and paper keep to what they need and leave the sky to the satellite.
  const float column = rect.w / 2;
  const float need =
      std::max({scenario_panel().height(kit, screen, column) + seat_panel().height(kit, screen, column),
                rival_panel().height(kit, screen, column) + mandate_panel().height(kit, screen, column), kit.px(500)}) +
      kit.px(gap);
  if (rect.h - need > kit.px(110)) rect = rect.cut_bottom(need);
  paper = paper.cut_bottom(std::max(rect.h, order_panel().height(kit, screen, paper_width)));
  draw_sky(kit, {kit.window().x, sky_top, kit.window().w, kit.window().bottom() - sky_top}, rect.y - sky_top);
  draw_pair(kit, screen, rect.column(0, 2, kit.px(gap)), scenario_panel(), seat_panel(), wishes);
  draw_pair(kit, screen, rect.column(1, 2, kit.px(gap)), rival_panel(), mandate_panel(), wishes);
  order_panel().draw(kit, screen, paper, wishes);
  draw_footer(kit, screen, footer, wishes);
}

}  // namespace

void draw_title(Kit& kit, const Screen& screen, Wishes& wishes) {
  Rect rest = kit.window();
  fill(kit, rest, palette::glass0);
  const bool tall = rest.h >= kit.px(900);
  const Rect masthead = rest.cut_top(kit.px(tall ? 160 : measure::masthead));
  draw_masthead(kit, masthead);
  rest = rest.inset(kit.px(gap), kit.px(gap));
  if (kit.small_window() || rest.h < kit.px(540)) {
    draw_stacked(kit, screen, rest, wishes);
  } else {
    draw_columns(kit, screen, rest, wishes);
  }
}

}  // namespace sputnik::ui
