// The laptop itself: seats without phones, the desk handed to a cabinet, votes aloud; and the doors to phones and out.
#include "ui/lesson_panels.h"
#include "ui/shapes.h"

namespace sputnik::ui {

namespace {

using classroom::Deed;
using classroom::Stage;

constexpr std::size_t longest_button = 24;  // characters; longer choices are rows of their own

bool ordering(Stage stage) { return stage == Stage::news || stage == Stage::cabinet || stage == Stage::seal; }

void draw_new_seats(Kit& kit, Rows& rows, Wishes& wishes) {
  rows.heading("ADD A SEAT AT THE LAPTOP");
  std::vector<float> widths;
  for (const classroom::Bench bench : classroom::benches)
    widths.push_back(button_width(kit, {.label = classroom::title(bench)}));
  rows.buttons(widths, [&](const Rect& place, std::size_t i) {
    const std::string name = "laptop.seat." + std::string(classroom::bench_keys[i]);
    if (!button(kit, name, place, classroom::bench_titles[i])) return;
    classroom::Entry entry = by_teacher(Deed::join, 0, 1);
    entry.key = classroom::bench_keys[i];
    wishes.emplace_back(SayLesson{entry});
  });
}

void draw_hand_over(Kit& kit, const LessonModel& model, Rows& rows, Wishes& wishes) {
  for (const Side side : sides) {
    const CabinetBox& box = model.cabinets[side];
    if (!box.at_laptop) continue;
    const std::string label =
        side == Side::us ? "Hand the desk to the American cabinet" : "Hand the desk to the Chinese cabinet";
    const std::string name = "laptop.hand." + std::string(key(side));
    if (button(kit, name, rows.take(kit.px(44), 2), {.label = label}, box.laptop_done ? Look::glass : Look::paper)) {
      wishes.emplace_back(TakeDesk{side});
    }
    rows.put(box.laptop_done ? "It has sealed; it may take the desk again." : "It has not sealed yet.",
             {Type::ui_small, palette::text_quiet}, 10);
  }
}

// A text of any length that can be chosen.
bool text_choice(Kit& kit, const std::string& name, Rows& rows, const LaptopChoice& choice) {
  const float mark = kit.px(30);
  const float words = rows.width() - mark - kit.px(10);
  const float height = text_height(kit, Type::ui, choice.words, words) + kit.px(12);
  Rect place = rows.take(height, 4);
  const Touch touch = area(kit, name, place);
  fill(kit, place, choice.chosen ? palette::glass3 : touch.hovered ? palette::glass2 : palette::glass1);
  outline(kit, place, choice.chosen ? palette::text : palette::hairline);
  const Rect sign = place.cut_left(mark);
  if (choice.chosen) check_mark(kit, sign.middle_x(), sign.middle_y(), kit.px(14), palette::text);
  paragraph(kit, {place.x, place.y + kit.px(6), words, height}, choice.words, {Type::ui, palette::text});
  return touch.activated;
}

void draw_row(Kit& kit, const LaptopRow& row, std::size_t number, Rows& rows, Wishes& wishes) {
  rows.put(row.title, {Type::ui_bold, palette::text}, 2);
  rows.put(row.about, {Type::ui_small, palette::text_quiet}, 4);
  const std::string name = "laptop." + std::to_string(number) + ".";
  bool short_ones = true;
  std::vector<float> widths;
  for (const LaptopChoice& choice : row.choices) {
    short_ones = short_ones && choice.words.size() <= longest_button;
    widths.push_back(button_width(kit, {.label = choice.words}));
  }
  if (short_ones) {
    rows.buttons(widths, [&](const Rect& place, std::size_t i) {
      const Look look = row.choices[i].chosen ? Look::paper : Look::glass;
      if (button(kit, name + std::to_string(i), place, row.choices[i].words, look)) {
        wishes.emplace_back(SayLesson{row.choices[i].entry});
      }
    });
    return;
  }
  for (std::size_t i = 0; i < row.choices.size(); ++i) {
    if (text_choice(kit, name + std::to_string(i), rows, row.choices[i])) {
      wishes.emplace_back(SayLesson{row.choices[i].entry});
    }
  }
  rows.take(0, 12);
}

void draw_serving(Kit& kit, const LessonModel& model, Rows& rows, Wishes& wishes) {
  const DoorModel& door = model.door;
  rows.heading("PHONES");
  const std::string label = door.open ? "Close the door to phones" : "Open the door to phones";
  const Rect place = rows.take(kit.px(44), 6);
  const Rect at{place.x, place.y, std::min(place.w, button_width(kit, {.label = label})), place.h};
  if (button(kit, "door.serve", at, label, Look::glass, door.open || !model.closed)) {
    wishes.emplace_back(ServeLesson{!door.open});
  }
  if (!door.open) rows.put("The lesson is held at the laptop alone.", {Type::ui_small, palette::text_quiet}, 12);
  if (!door.listens.empty()) {
    rows.put("It listens at this address; its code is:", {Type::ui_small, palette::text_quiet}, 2);
    rows.put(door.listens, {Type::ui, palette::text, true}, 2);
    rows.put(door.code, {Type::ui_bold, palette::text, true}, 12);
  }
}

}  // namespace

void draw_laptop(Kit& kit, const Screen& screen, const Rect& rect, Wishes& wishes) {
  const LessonModel& model = *screen.lesson_desk;
  Rows rows(kit, "lesson.laptop", glass_panel(kit, rect, "AT THE LAPTOP"));
  rows.put(model.laptop_words, {Type::ui, palette::text}, 10);
  if (ordering(model.stage)) draw_hand_over(kit, model, rows, wishes);
  for (std::size_t i = 0; i < model.laptop.size(); ++i) draw_row(kit, model.laptop[i], i, rows, wishes);
  draw_writing(kit, screen, rows, wishes);
  if (!model.closed) draw_new_seats(kit, rows, wishes);
}

void draw_door(Kit& kit, const Screen& screen, const Rect& rect, Wishes& wishes) {
  const LessonModel& model = *screen.lesson_desk;
  Rows rows(kit, "lesson.door", glass_panel(kit, rect, "DOOR AND END"));
  draw_serving(kit, model, rows, wishes);
  if (!model.door.log.empty()) rows.heading("WHO WAS TURNED AWAY");
  for (const LogRow& row : model.door.log) {
    rows.put(row.when, {Type::ui_small, palette::text_quiet}, 0);
    rows.put(row.words, {Type::ui_small, palette::text, true}, 6);
  }
  rows.heading("THE END");
  rows.put(
      model.journal.empty() ? "Nothing of this lesson is kept on the disk." : "Until it ends the lesson is kept in:",
      {Type::ui_small, palette::text_quiet}, 2);
  rows.put(model.journal, {Type::ui_small, palette::text_quiet, true}, 10);
  rows.put(model.door.trouble, {Type::ui, palette::loss}, 8);
  const std::string leave = "Leave, to go on later";
  const std::string end = screen.sure_to_end ? "Yes: end it and wipe what was said" : "End the lesson";
  const std::string report = "Write the report";
  rows.buttons(
      {button_width(kit, {.label = report}), button_width(kit, {.label = leave}), button_width(kit, {.label = end})},
      [&](const Rect& place, std::size_t i) {
        const bool kept = !model.journal.empty();
        if (i == 0 && button(kit, "door.report", place, report)) wishes.emplace_back(WriteReport{});
        if (i == 1 && button(kit, "door.leave", place, leave, Look::glass, kept)) wishes.emplace_back(LeaveGame{});
        if (i == 2 && button(kit, "door.end", place, end)) wishes.emplace_back(EndLesson{screen.sure_to_end});
      });
}

}  // namespace sputnik::ui
