// Menu, load, save, code, problems, history.
#include <algorithm>
#include <string>

#include "ui/column.h"
#include "ui/names.h"
#include "ui/overlay_frame.h"
#include "ui/pages.h"
#include "ui/shapes.h"
#include "ui/widgets.h"

namespace sputnik::ui {

namespace {
constexpr float row = 42;
}  // namespace

void draw_menu(Kit& kit, const Screen& screen, Wishes& wishes) {
  OverlayFrame frame(kit, "menu", "THE DESK", 460, 690, false, wishes);
  const Rect content = kit.begin_scroll("menu.rows", frame.inside);
  float y = content.y;
  const auto put = [&](std::string_view name, const ButtonText& text, const Wish& wish, bool enabled = true) {
    if (button(kit, name, {content.x, y, content.w, kit.px(row)}, text, Look::glass, enabled)) wishes.push_back(wish);
    y += kit.px(row + 4);  // all of it fits a window of 720 px
  };
  put("menu.resume", {.label = "Back to the desk", .keys = "Esc"}, CloseOverlay{});
  kit.focus_default("menu.resume");
  put("menu.history", {.label = "Go back to a past quarter"}, OpenOverlay{Overlay::history}, screen.can_undo);
  put("menu.whatif", {.label = "What if?", .hint = "A past order changed, with the same luck"}, OpenOverlay{Overlay::what_if}, screen.can_undo);
  put("menu.advice", {.label = "Ask your planners", .hint = "What they would order now, and why"}, OpenAdvice{}, screen.page == Page::game);
  put("menu.redo", {.label = "Forward again", .keys = kit.key_name(Action::redo)}, Redo{}, screen.can_redo);
  put("menu.save", {.label = "Save", .keys = kit.key_name(Action::save)}, OpenOverlay{Overlay::save}, screen.overlay.in_game);
  put("menu.export",
      {.label = "Export the chart",
       .hint = "The frontier race, or the pillars when they are in the middle, as SVG and CSV; the page as PNG"},
      ExportPage{}, screen.page == Page::game);
  put("menu.load", {.label = "Load", .keys = kit.key_name(Action::load)}, OpenOverlay{Overlay::load});
  put("menu.code", {.label = "Code of this campaign"}, OpenOverlay{Overlay::code});
  put("menu.help", {.label = "How to play", .keys = kit.key_name(Action::help)}, OpenOverlay{Overlay::help});
  put("menu.introduction", {.label = "Introduction", .hint = "The lessons of the first run, from here on"},
      StartIntroduction{}, screen.seats != Seats::both && (screen.page == Page::game || screen.page == Page::reveal));
  put("menu.settings", {.label = "Settings", .hint = "Size of text, colours, motion, sound, full screen, keys"},
      OpenOverlay{Overlay::settings});
  put("menu.leave", {.label = "Leave for the title page"}, LeaveGame{});
  kit.end_scroll(y - content.y);
}

void draw_load(Kit& kit, const Screen& screen, Wishes& wishes) {
  OverlayFrame frame(kit, "load", "LOAD A CAMPAIGN", 720, 620, false, wishes);
  const OverlayModel& model = screen.overlay;
  if (model.files.empty()) {
    const std::string words = model.folder.empty() ? "There is no home folder on this machine, so nothing is kept. Enter a code instead."
                                                   : "No saves yet. Each sealed quarter is kept in " + model.folder + ".";
    paragraph(kit, frame.inside, words, {Type::ui, palette::text});
    return;
  }
  const Rect content = kit.begin_scroll("load.files", frame.inside);
  float y = content.y;
  for (std::size_t i = 0; i < model.files.size(); ++i) {
    const FileLine& file = model.files[i];
    const Rect place{content.x, y, content.w, choice_height(kit, file.when, content.w)};
    const std::string name = "file." + std::to_string(i);
    if (choice(kit, name, place, file.title, false, file.when)) wishes.emplace_back(LoadFile{file.file});
    if (i == 0) kit.focus_default(name);
    y = place.bottom() + kit.px(4);
  }
  kit.end_scroll(y - content.y);
}

void draw_save(Kit& kit, const Screen& screen, Wishes& wishes) {
  OverlayFrame frame(kit, "save", "SAVE THIS CAMPAIGN", 720, 300, false, wishes);
  const OverlayModel& model = screen.overlay;
  Rect inside = frame.inside;
  paragraph(kit, inside.cut_top(2 * line_height(kit, Type::ui_small)), model.folder.empty() ? "There is no home folder on this machine." : "In " + model.folder,
            {Type::ui_small, palette::text_quiet});
  inside.cut_top(kit.px(8));
  if (auto text = text_field(kit, "save.name", inside.cut_top(kit.px(row)), model.name, 80, "a name")) wishes.emplace_back(EditName{*text});
  kit.focus_default("save.name");
  inside.cut_top(kit.px(14));
  const bool typed_enter = kit.focused("save.name") && kit.pressed(Key::enter);
  if (button(kit, "save.keep", inside.cut_top(kit.px(48)), "Save") || typed_enter) wishes.emplace_back(SaveFile{model.name});
}

void draw_code(Kit& kit, const Screen& screen, Wishes& wishes) {
  OverlayFrame frame(kit, "code", "A CAMPAIGN AS A LINE OF TEXT", 760, 560, false, wishes);
  const OverlayModel& model = screen.overlay;
  const std::string words = "Type or paste (Ctrl+V) a code that another player gave you: it opens the same game.";
  // In a low window or with large text the sheet scrolls; else the own code takes what height is left.
  const Rect content = kit.begin_scroll("code.sheet", frame.inside);
  const float entry = kit.px(12 + 8 + row + 12 + 48) + text_height(kit, Type::ui_small, words, content.w);
  const float own = model.in_game ? kit.px(48 + 8) + kit.px(60) : 0;
  Rect inside{content.x, content.y, content.w, std::max(frame.inside.h, own + entry)};
  const float height = inside.h;
  if (model.in_game) {
    const Rect copy = inside.cut_top(kit.px(48));
    if (button(kit, "code.copy", copy, "Copy the code of this campaign")) wishes.emplace_back(CopyCode{});
    inside.cut_top(kit.px(8));
    Column column(kit, "code.own", inside.cut_top(inside.h - entry), false);
    column.put(model.own_code, {Type::body, palette::text_quiet, true}, 0);
  }
  inside.cut_top(kit.px(12));
  inside.cut_top(paragraph(kit, inside, words, {Type::ui_small, palette::text}).h + kit.px(8));
  if (auto text = text_field(kit, "code.text", inside.cut_top(kit.px(row)), model.code, 4000, "a code")) wishes.emplace_back(EditCode{*text});
  kit.focus_default("code.text");
  inside.cut_top(kit.px(12));
  const bool typed_enter = kit.focused("code.text") && kit.pressed(Key::enter);
  const bool play = button(kit, "code.play", inside.cut_top(kit.px(48)), "Open the campaign of this code", Look::glass, !model.code.empty());
  if (play || (typed_enter && !model.code.empty())) wishes.emplace_back(PasteCode{model.code});
  kit.end_scroll(height);
}

void draw_problems(Kit& kit, const Screen& screen, Wishes& wishes) {
  OverlayFrame frame(kit, "problems", screen.overlay.title, 860, 560, true, wishes);
  kit.focus_default(names::close);
  Column column(kit, "problems.list", frame.inside);
  const std::size_t count = screen.overlay.problems.size();
  if (count > 1) column.put(std::to_string(count) + " faults, all listed:", {Type::body_bold, palette::ink}, 8);
  for (const Problem& problem : screen.overlay.problems) column.put(to_string(problem), {Type::body, palette::ink}, 10);
}

void draw_history(Kit& kit, const Screen& screen, Wishes& wishes) {
  OverlayFrame frame(kit, "history", "GO BACK TO THE START OF A QUARTER", 860, 680, false, wishes);
  const auto& history = screen.overlay.history;
  const Rect content = kit.begin_scroll("history.rows", frame.inside);
  float y = content.y;
  for (std::size_t i = 0; i < history.size(); ++i) {
    const HistoryLine& one = history[history.size() - 1 - i];  // newest first
    const std::string name = "history." + std::to_string(one.quarter);
    const std::string second = one.headline.empty() ? "The same luck waits: only what you change will change." : one.headline;
    const Rect place{content.x, y, content.w, choice_height(kit, second, content.w)};
    if (choice(kit, name, place, one.date, false, second)) wishes.emplace_back(UndoTo{one.quarter});
    if (i == 0) kit.focus_default(name);
    y = place.bottom() + kit.px(4);
  }
  kit.end_scroll(y - content.y);
}

void draw_overlay(Kit& kit, const Screen& screen, Wishes& wishes) {
  const Overlay open = screen.overlay.open;
  if (open == Overlay::none) return;
  switch (open) {
    case Overlay::menu: draw_menu(kit, screen, wishes); break;
    case Overlay::settings:
      draw_settings(kit, screen, wishes);
      break;
    case Overlay::keys: draw_keys(kit, screen, wishes); break;
    case Overlay::help: draw_manual(kit, screen, wishes); break;
    case Overlay::load: draw_load(kit, screen, wishes); break;
    case Overlay::save: draw_save(kit, screen, wishes); break;
    case Overlay::code: draw_code(kit, screen, wishes); break;
    case Overlay::problems: draw_problems(kit, screen, wishes); break;
    case Overlay::history: draw_history(kit, screen, wishes); break;
    case Overlay::causes: draw_causes_overlay(kit, screen, wishes); break;
    case Overlay::press: draw_press(kit, screen, wishes); break;
    case Overlay::what_if: draw_what_if(kit, screen, wishes); break;
    case Overlay::reasons:
    case Overlay::advice: draw_decision(kit, screen, wishes); break;
    case Overlay::thinking: draw_thinking(kit, screen, wishes); break;
    case Overlay::lessons: draw_lessons(kit, screen, wishes); break;
    case Overlay::none: break;
  }
}

}  // namespace sputnik::ui
