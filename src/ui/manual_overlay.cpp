// The manual above the page: search, contents and a page side by side, or one at a time in a small window.
#include "ui/manual_contents.h"
#include "ui/manual_model.h"
#include "ui/manual_page.h"
#include "ui/overlay_frame.h"
#include "ui/screen.h"
#include "ui/shapes.h"
#include "ui/widgets.h"
#include "ui/words.h"

namespace sputnik::ui {

namespace {

constexpr float contents_width = 330;
constexpr float wide = 880;  // inside width at scale 1 from which both stand side by side
constexpr float bar_height = 42;
constexpr std::string_view search_name = "manual.search";
constexpr std::size_t longest_search = 100;
constexpr std::size_t most_back = 50;

ManualDesk turned_to(const ManualModel& model, std::string page) {
  ManualDesk desk = model.desk;
  desk.back.push_back(model.contents ? std::string(manual_contents) : model.page->id);
  if (desk.back.size() > most_back) desk.back.erase(desk.back.begin());
  desk.page = std::move(page);
  return desk;
}

ManualDesk turned_back(ManualDesk desk) {
  if (desk.back.empty()) return desk;
  desk.page = desk.back.back();
  desk.back.pop_back();
  return desk;
}

// Back, contents, and the field to search in.
void draw_bar(Kit& kit, const ManualModel& model, Rect bar, bool both, Wishes& wishes) {
  const bool can_go = !model.desk.back.empty();
  const ButtonText back{.label = "Back", .hint = "To the page before (Backspace)"};
  const bool pressed = button(kit, "manual.back", bar.cut_left(button_width(kit, back, Look::paper)), back, Look::paper, can_go);
  if (can_go && (pressed || kit.pressed(Key::backspace))) wishes.emplace_back(ReadManual{turned_back(model.desk)});
  bar.cut_left(kit.px(8));
  if (!both) {
    const ButtonText contents{.label = "Contents"};
    if (button(kit, "manual.all", bar.cut_left(button_width(kit, contents, Look::paper)), contents, Look::paper, !model.contents)) {
      ManualDesk desk = turned_to(model, std::string(manual_contents));
      desk.search.clear();
      wishes.emplace_back(ReadManual{desk});
    }
    bar.cut_left(kit.px(8));
  }
  const Rect field = bar.cut_left(std::min(bar.w, kit.px(420)));
  if (kit.pressed(Action::search)) kit.focus(search_name);
  if (auto text = text_field(kit, search_name, field, model.desk.search, longest_search, "Search the manual")) {
    ManualDesk desk = model.desk;
    desk.search = *text;
    wishes.emplace_back(ReadManual{desk});
  }
  if (!model.hits.empty() && kit.focused(search_name) && kit.pressed(Key::enter)) {
    ManualDesk desk = turned_to(model, model.hits.front().page->id);
    if (!both) desk.search.clear();
    wishes.emplace_back(ReadManual{desk});
  }
}

}  // namespace

void draw_manual(Kit& kit, const Screen& screen, Wishes& wishes) {
  if (!screen.manual) return;
  const ManualModel& model = *screen.manual;
  OverlayFrame frame(kit, "help", "THE MANUAL", 1560, 1000, true, wishes);
  Rect inside = frame.inside;
  const bool both = inside.w >= kit.px(wide);
  draw_bar(kit, model, inside.cut_top(kit.px(bar_height)), both, wishes);
  inside.cut_top(kit.px(12));
  Rect aside = inside;
  if (both) {
    aside = inside.cut_left(kit.px(contents_width));
    vline(kit, inside.x + kit.px(14), inside.y, inside.bottom(), palette::paper_shade, 1.5f);
    inside.cut_left(kit.px(32));
  }
  // The page first: the keys that scroll are its own.
  std::optional<std::string> wanted;
  const bool listing = model.contents || !model.desk.search.empty();
  if (both || !listing) wanted = draw_manual_page(kit, *model.page, inside);
  if (both || listing) {
    if (auto chosen = draw_manual_contents(kit, model, aside)) wanted = chosen;
  }
  kit.focus_default(manual_page_area(*model.page));
  if (!wanted) return;
  ManualDesk desk = turned_to(model, *wanted);
  if (!both) desk.search.clear();  // what was found gives way to the page
  wishes.emplace_back(ReadManual{desk});
}

}  // namespace sputnik::ui
