// The other nation's page, opened at the end: what it printed, quarter by quarter, and what the first one had printed.
#include <algorithm>
#include <cctype>

#include "ui/column.h"
#include "ui/flow.h"
#include "ui/names.h"
#include "ui/overlay_frame.h"
#include "ui/press_model.h"
#include "ui/screen.h"
#include "ui/shapes.h"
#include "ui/widgets.h"

namespace sputnik::ui {

namespace {

constexpr float button_height = 38;

std::string capitals(std::string_view words) {
  std::string out(words);
  std::transform(out.begin(), out.end(), out.begin(),
                 [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
  return out;
}

void put_item(Column& column, Kit& kit, const PressItem& item, Side voice) {
  const WireItem& printed = item.printed;
  const std::string slug = capitals(slug_names[static_cast<std::size_t>(printed.slug)]);
  column.put(printed.place.empty() ? slug : slug + "  " + printed.place,
             {Type::body_bold, printed.slug == Slug::flash ? palette::alarm : palette::ink}, 2);
  column.put(printed.headline, {Type::body_bold, palette::ink}, 2);
  column.put(printed.body, {Type::body, palette::ink}, 2);
  if (!item.elsewhere.empty()) {
    column.put(std::string("In ") + press_city(rival_of(voice)) + ": " + item.elsewhere,
               {Type::ui_small, palette::why_ink}, 4);
  }
  const Rect rule = column.take(kit.px(10), 0);
  hline(kit, rule.x, rule.right(), rule.middle_y(), palette::paper_shade);
}

// Measured without wishes. Returns the height of the rows.
float draw_buttons(Kit& kit, const PressModel& model, const Rect& rect, Wishes* wishes) {
  const std::string other = std::string("As ") + press_city(rival_of(model.voice)) + " printed it";
  struct Entry {
    std::string_view name;
    ButtonText text;
    OpenPress wish;
    bool enabled;
  };
  const std::array<Entry, 3> entries = {
      {{"press.earlier", {.label = "Quarter before"}, {model.voice, model.quarter - 1}, model.quarter > 0},
       {"press.later", {.label = "Quarter after"}, {model.voice, model.quarter + 1}, model.quarter < model.last},
       {"press.other", {.label = other}, {rival_of(model.voice), model.quarter}, true}}};
  Flow flow(rect, kit.px(button_height), kit.px(8));
  for (const Entry& entry : entries) {
    const Rect place = flow.next(button_width(kit, entry.text, Look::paper));
    if (wishes && button(kit, entry.name, place, entry.text, Look::paper, entry.enabled)) wishes->push_back(entry.wish);
  }
  return flow.used();
}

}  // namespace

void draw_press(Kit& kit, const Screen& screen, Wishes& wishes) {
  if (!screen.press) return;
  const PressModel& model = *screen.press;
  const std::string title = std::string("AS ") + capitals(press_city(model.voice)) + " PRINTED IT";
  OverlayFrame frame(kit, "press", title, 860, 720, true, wishes);
  Rect inside = frame.inside;
  const float buttons = draw_buttons(kit, model, inside, nullptr);
  draw_buttons(kit, model, inside.cut_bottom(buttons), &wishes);
  inside.cut_bottom(kit.px(8));
  Column column(kit, "press.items", inside);
  column.put("WIRE \xE2\x80\x93 " + model.when, {Type::caption, palette::ink}, 6);
  for (const PressItem& item : model.items) put_item(column, kit, item, model.voice);
  kit.focus_default("press.other");
}

}  // namespace sputnik::ui
