// One frame: the page, the keys that work on every page, what lies above it, and the notice.
#include <algorithm>

#include "ui/author_model.h"
#include "ui/cause_cards.h"
#include "ui/pages.h"
#include "ui/shapes.h"
#include "ui/words.h"

namespace sputnik::ui {

namespace {

void draw_page(Kit& kit, const Screen& screen, Wishes& wishes) {
  switch (screen.page) {
    case Page::title: return draw_title(kit, screen, wishes);
    case Page::briefing: return draw_briefing(kit, screen, wishes);
    case Page::handover: return draw_handover(kit, screen, wishes);
    case Page::game: return draw_game(kit, screen, wishes);
    case Page::reveal: return draw_reveal(kit, screen, wishes);
    case Page::end: return draw_end(kit, screen, wishes);
    case Page::lesson: return draw_lesson(kit, screen, wishes);
    case Page::projector: return draw_projector(kit, screen, wishes);
    case Page::author: return draw_author(kit, screen, wishes);
  }
}

// In a lesson there is nothing to save and no time to travel in: Esc leads back to the teacher's desk.
void hear_lesson_keys(Kit& kit, const Screen& screen, Wishes& wishes) {
  if (screen.page != Page::lesson && kit.pressed(Key::escape)) wishes.emplace_back(ShowProjector{false});
  if (screen.page == Page::projector && kit.pressed(Action::projector)) wishes.emplace_back(ShowProjector{false});
  if (kit.pressed(Action::help)) wishes.emplace_back(OpenOverlay{Overlay::help});
}

// Undo and redo are of the document; leaving asks where something is not saved.
void hear_author_keys(Kit& kit, const Screen& screen, Wishes& wishes) {
  const bool leaving = screen.author && screen.author->leaving;
  const auto put = [&](author::Deed deed) { wishes.emplace_back(AuthorWish{std::move(deed)}); };
  if (kit.pressed(Key::escape)) leaving ? put(author::Stay{}) : put(author::Leave{});
  if (kit.pressed_while_typing(Action::save)) put(author::Save{});
  if (kit.pressed_while_typing(Action::undo)) put(author::Undo{});
  if (kit.pressed_while_typing(Action::redo)) put(author::Redo{});
  if (kit.pressed(Action::help)) wishes.emplace_back(OpenOverlay{Overlay::help});
}

// After the page, so that it may take a key for itself first.
void hear_page_keys(Kit& kit, const Screen& screen, Wishes& wishes) {
  if (screen.lesson_desk) return hear_lesson_keys(kit, screen, wishes);
  if (screen.page == Page::author) return hear_author_keys(kit, screen, wishes);
  const bool in_game = screen.page != Page::title;
  const bool time_travel = screen.page == Page::game || screen.page == Page::reveal || screen.page == Page::end;
  if (in_game && kit.pressed(Key::escape)) wishes.emplace_back(OpenOverlay{Overlay::menu});
  if (in_game && kit.pressed(Action::save)) wishes.emplace_back(OpenOverlay{Overlay::save});
  if (time_travel && kit.pressed(Action::undo)) wishes.emplace_back(Undo{});
  if (time_travel && kit.pressed(Action::redo)) wishes.emplace_back(Redo{});
  if (kit.pressed(Action::load)) wishes.emplace_back(OpenOverlay{Overlay::load});
  if (kit.pressed(Action::help)) wishes.emplace_back(OpenOverlay{Overlay::help});
}

// While an action of the keys page waits for its new key, the next key is that and nothing else.
void hear_new_key(Kit& kit, const Screen& screen, Wishes& wishes) {
  if (screen.overlay.open != Overlay::keys || !screen.keys.waiting) return;
  const auto press = kit.take_any();
  if (!press) return;
  if (*press == KeyPress{Key::escape})
    wishes.emplace_back(AwaitKey{});
  else
    wishes.emplace_back(GiveKey{*screen.keys.waiting, *press});
}

// In whichever layer is on top.
void hear_keys_of_all(Kit& kit, const Screen& screen, Wishes& wishes) {
  if (kit.pressed_anywhere(Key::plus, true)) wishes.emplace_back(SetTextScale{screen.text_scale + 25});
  if (kit.pressed_anywhere(Key::minus, true)) wishes.emplace_back(SetTextScale{screen.text_scale - 25});
  if (kit.pressed_anywhere(Key::n0, true)) wishes.emplace_back(SetTextScale{100});
  if (kit.pressed_anywhere(Key::f11)) {
    Settings settings = screen.settings;
    settings.full_screen = !settings.full_screen;
    wishes.emplace_back(ChangeSettings{settings});
  }
}

void draw_notice(Kit& kit, const Screen& screen) {
  if (screen.notice.empty()) return;
  const float most = std::max(0.0f, kit.window().w - kit.px(80));
  const float width = std::min(most, text_width(kit, Type::ui, screen.notice) + kit.px(2));
  const float height = text_height(kit, Type::ui, screen.notice, width);
  const Rect box = Rect{0, 0, width, height}.moved(kit.window().middle_x() - width / 2, kit.px(120)).inset(-kit.px(16), -kit.px(10));
  kit.begin_above();
  fill(kit, box, palette::glass2);
  outline(kit, box, palette::text);
  paragraph(kit, box.inset(kit.px(16), kit.px(10)), screen.notice, {Type::ui, palette::text});
  kit.end_above();
}

}  // namespace

void draw_screen(Kit& kit, const Screen& screen, Wishes& wishes) {
  hear_new_key(kit, screen, wishes);
  draw_page(kit, screen, wishes);
  draw_cards(kit, screen, wishes);
  hear_page_keys(kit, screen, wishes);
  hear_keys_of_all(kit, screen, wishes);
  draw_overlay(kit, screen, wishes);
  draw_notice(kit, screen);
}

}  // namespace sputnik::ui
