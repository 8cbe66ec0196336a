// The list of seats, and what can be done about one.
#include "ui/lesson_panels.h"
#include "ui/shapes.h"

namespace sputnik::ui {

namespace {

using classroom::Deed;

std::string name_of(const SeatRow& row, std::string_view what) {
  return "seat." + std::to_string(row.seat) + (what.empty() ? "" : ".") + std::string(what);
}

struct Act {
  std::string name{};
  std::string label{};
  classroom::Entry entry{};
};

std::vector<Act> acts_of(const SeatRow& row, const LessonModel& model) {
  const int seat = static_cast<int>(row.seat);
  std::vector<Act> acts;
  if (row.waiting) acts.push_back({name_of(row, "admit"), "Let in", by_teacher(Deed::admit, seat)});
  acts.push_back(
      {name_of(row, "mute"), row.muted ? "Hear again" : "Mute", by_teacher(Deed::mute, seat, row.muted ? 0 : 1)});
  acts.push_back({name_of(row, "out"), "Send out", by_teacher(Deed::send_out, seat)});
  const auto move = [&](classroom::Bench bench, const std::string& role, std::string label) {
    classroom::Entry entry = by_teacher(Deed::reseat, seat);
    entry.key = classroom::bench_keys[classroom::index(bench)];
    entry.text = role;
    acts.push_back({name_of(row, "to." + entry.key + (role.empty() ? "" : "." + role)), std::move(label), entry});
  };
  for (const classroom::Bench bench : classroom::benches) {
    if (bench != row.bench) move(bench, "", "To: " + std::string(classroom::title(bench)));
  }
  for (const BenchPlace& place : model.places) {
    if (place.bench == row.bench) move(place.bench, place.role, place.title);
  }
  return acts;
}

void draw_acts(Kit& kit, const std::vector<Act>& acts, Rows& rows, Wishes& wishes) {
  std::vector<float> widths;
  for (const Act& act : acts) widths.push_back(button_width(kit, {.label = act.label}));
  rows.buttons(widths, [&](const Rect& place, std::size_t i) {
    if (button(kit, acts[i].name, place, acts[i].label)) wishes.emplace_back(SayLesson{acts[i].entry});
  });
}

std::string second_line(const SeatRow& row) {
  return row.roles.empty() ? row.state : row.roles + " (" + row.state + ")";
}

// A room in which nobody sits may be filled for a rehearsal; what a rehearsal leaves behind is said.
void draw_rehearsal(Kit& kit, const LessonModel& model, Rows& rows, Wishes& wishes) {
  const bool fill = model.simulated == 0;
  if (model.closed || (fill && model.people > 0)) return;
  rows.heading("REHEARSAL");
  const std::string_view label = fill               ? "Fill the room with simulated students"
                                 : model.people > 0 ? "Send the simulated students out"
                                                    : "Begin anew without them";
  const Rect place = rows.take(kit.px(lesson_button), 4);
  const Rect at{place.x, place.y, std::min(place.w, button_width(kit, {.label = label})), place.h};
  if (button(kit, fill ? "seats.fill" : "seats.empty", at, label)) wishes.emplace_back(FillRoom{fill});
  rows.put(fill ? "Thirty of them sit down and act in every stage: you try the lesson alone."
           : model.people > 0
               ? "Simulated students sit here too. They go; what they voted and ordered stays in this lesson."
               : "Simulated students sit here and act in every stage. Beginning anew wipes all that they did.",
           {Type::ui_small, palette::text_quiet}, 10);
}

}  // namespace

void draw_seat_list(Kit& kit, const Screen& screen, const Rect& rect, Wishes& wishes) {
  const LessonModel& model = *screen.lesson_desk;
  Rows rows(kit, "lesson.seats", glass_panel(kit, rect, "SEATS"));
  if (model.seats.empty()) rows.put("Nobody has come yet.", {Type::ui, palette::text_quiet});
  draw_rehearsal(kit, model, rows, wishes);
  rows.put(model.spread, {Type::ui_small, palette::text_quiet});
  if (model.waiting > 0) {
    const ButtonText text{.label = "Let everybody in"};
    if (button(kit, "seats.admit_all", rows.take(kit.px(lesson_button), 8), text, Look::paper)) {
      for (const SeatRow& row : model.seats) {
        if (row.waiting) wishes.emplace_back(SayLesson{by_teacher(Deed::admit, static_cast<int>(row.seat))});
      }
    }
  }
  for (const SeatRow& row : model.seats) {
    const bool chosen = screen.lesson_seat == row.seat;
    const std::string label = row.name + ", " + std::string(classroom::title(row.bench));
    const std::string second = second_line(row);
    const Rect place = rows.take(choice_height(kit, second, rows.width()), 4);
    if (choice(kit, name_of(row, ""), place, label, chosen, second)) wishes.emplace_back(SelectSeat{row.seat});
    if (chosen) draw_acts(kit, acts_of(row, model), rows, wishes);
  }
  if (!model.closed && toggle(kit, "seats.doors", rows.take(kit.px(28), 4), "Whoever knows the code is let in at once",
                              model.open_doors, true, false)) {
    wishes.emplace_back(SayLesson{by_teacher(Deed::doors, 0, model.open_doors ? 0 : 1)});
  }
}

}  // namespace sputnik::ui
