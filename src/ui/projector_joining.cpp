// The briefing on the wall: the motion with both its cases, and the way in beside it while the door is open.
//
// The square is drawn as large as goes while both cases can still be read from the last row.
#include <algorithm>
#include <array>
#include <optional>

#include "ui/projector_parts.h"
#include "ui/shapes.h"
#include "ui/words.h"

namespace sputnik::ui {

namespace {

constexpr float gap = 16;
constexpr float head = 40;  // of a large panel
constexpr int margin = 4;   // light modules around the square, that phones need
constexpr std::string_view how = "Take a picture of the square, or type the address and the code.";
constexpr std::array<Type, 4> motion_types = {Type::masthead, Type::masthead_small, Type::card_title, Type::ui_bold};

int across(const DoorWay& door) { return door.modules + 2 * margin; }

Type address_type(const Kit& kit, const DoorWay& door, float width) {
  return width_as_is(kit, Type::card_title, door.address) <= width ? Type::card_title : least_type;
}

// What stands below the square, for a width.
float words_height(const Kit& kit, float width) {
  return kit.px(8 + 52 + 34 + 8) + text_height(kit, least_type, how, width);
}

// Dark modules on white; `side` is that of one module, whole pixels.
void draw_code(Kit& kit, const DoorWay& door, const Rect& square, float side) {
  fill(kit, square, colour(0xFFFFFF));
  for (int y = 0; y < door.modules; ++y) {
    for (int x = 0; x < door.modules; ++x) {
      if (!door.dark[static_cast<std::size_t>(y * door.modules + x)]) continue;
      fill(kit,
           {square.x + side * static_cast<float>(x + margin), square.y + side * static_cast<float>(y + margin), side,
            side},
           colour(0x000000));
    }
  }
}

void draw_way_in(Kit& kit, const DoorWay& door, const Rect& rect, float side) {
  Rect inside = large_panel(kit, rect, "COME IN");
  const float all = side * static_cast<float>(across(door));
  Rect words = inside.cut_bottom(words_height(kit, inside.w));
  draw_code(kit, door, inside.centred(all, all), side);
  words.cut_top(kit.px(8));
  line_in_middle(kit, words.cut_top(kit.px(52)), door.code, {Type::masthead, palette::text, true});
  const Type type = address_type(kit, door, words.w);
  line_in_middle(kit, words.cut_top(kit.px(34)), door.address, {type, palette::text, true});
  words.cut_top(kit.px(8));
  paragraph(kit, words, how, {least_type, palette::text});
}

using Cases = std::array<std::pair<std::string_view, const std::string*>, 2>;
Cases cases_of(const ProjectorModel& model) {
  return {{{"For", &model.case_for}, {"Against", &model.case_against}}};
}
float case_head(const Kit& kit) { return line_height(kit, Type::card_title) + kit.px(4); }

// Both cases side by side, in full.
float cases_height(const Kit& kit, const ProjectorModel& model, float width) {
  const Rect column = Rect{0, 0, width, 0}.column(0, 2, kit.px(1.5f * gap));
  float tallest = 0;
  for (const auto& [name, words] : cases_of(model)) {
    tallest = std::max(tallest, text_height(kit, least_type, *words, column.w));
  }
  return case_head(kit) + tallest;
}

void draw_cases(Kit& kit, const ProjectorModel& model, const Rect& rect) {
  const Cases cases = cases_of(model);
  for (int i = 0; i < 2; ++i) {
    const auto& [name, words] = cases[static_cast<std::size_t>(i)];
    Rect column = rect.column(i, 2, kit.px(1.5f * gap));
    line(kit, column.cut_top(case_head(kit)), name, {Type::card_title, palette::text});
    paragraph(kit, column, *words, {least_type, palette::text});
  }
}

// The line below the cases.
float seated_height(const Kit& kit) { return line_height(kit, Type::ui_bold) + kit.px(8); }

Rect inside_of(const Kit& kit, Rect panel) {
  panel.cut_top(kit.px(head));
  return panel.inset(kit.px(14), kit.px(10));
}

// The largest face of the motion at which its cases fit below it; nothing: they do not.
std::optional<Type> motion_fits(const Kit& kit, const ProjectorModel& model, const Rect& panel) {
  const Rect inside = inside_of(kit, panel);
  const float rest = inside.h - kit.px(gap) - cases_height(kit, model, inside.w) - seated_height(kit);
  const auto found = std::find_if(motion_types.begin(), motion_types.end(), [&](Type type) {
    return text_height(kit, type, model.motion, inside.w) <= rest;
  });
  return found == motion_types.end() ? std::nullopt : std::optional(*found);
}

void draw_motion_panel(Kit& kit, const ProjectorModel& model, const Rect& rect) {
  const auto type = motion_fits(kit, model, rect);
  Rect inside = large_panel(kit, rect, "THE MOTION");
  line(kit, inside.cut_bottom(seated_height(kit)).moved(0, kit.px(8)), model.seated, {Type::ui_bold, palette::text});
  if (!type) {  // no room for both cases: neither, rather than one or a part
    draw_motion(kit, inside, model.motion, inside.h);
    return;
  }
  const float height = text_height(kit, *type, model.motion, inside.w);
  paragraph(kit, inside.cut_top(height), model.motion, {*type, palette::text});
  inside.cut_top(kit.px(gap));
  draw_cases(kit, model, inside);
}

// Where the way in stands beside the motion, with modules of that side; empty: it does not fit.
Rect way_in_place(const Kit& kit, const ProjectorModel& model, const Rect& rect, float side) {
  const float square = side * static_cast<float>(across(model.door));
  const float width = std::max({square, width_as_is(kit, least_type, model.door.address),
                                width_as_is(kit, Type::masthead, model.door.code)});
  const float height = kit.px(head + 20) + square + words_height(kit, width);
  if (height > rect.h || width + kit.px(28) > rect.w / 2) return {};
  return Rect(rect).cut_right(width + kit.px(28));
}

Rect beside(const Kit& kit, Rect rect, const Rect& way_in) {
  rect.cut_right(way_in.w + kit.px(gap));
  return rect;
}

// The side of a module: the largest with which both cases fit beside the square; where none does, the largest that
// stands on the page. 0: none does.
int module_side(const Kit& kit, const ProjectorModel& model, const Rect& rect) {
  int most = static_cast<int>(rect.h) / across(model.door);
  const auto place = [&](int side) { return way_in_place(kit, model, rect, static_cast<float>(side)); };
  while (most > 0 && place(most).empty()) --most;
  const auto fits = [&](int side) { return motion_fits(kit, model, beside(kit, rect, place(side))).has_value(); };
  if (most == 0 || !fits(1)) return most;
  int least = 1;  // of those that fit
  for (int above = most + 1; above - least > 1;) {
    const int middle = (least + above) / 2;
    (fits(middle) ? least : above) = middle;
  }
  return least;
}

}  // namespace

void draw_joining(Kit& kit, const ProjectorModel& model, Rect rect) {
  const int side = model.door.modules > 0 ? module_side(kit, model, rect) : 0;
  if (side > 0) {
    const Rect place = way_in_place(kit, model, rect, static_cast<float>(side));
    draw_way_in(kit, model.door, place, static_cast<float>(side));
    rect = beside(kit, rect, place);
  }
  draw_motion_panel(kit, model, rect);
}

}  // namespace sputnik::ui
