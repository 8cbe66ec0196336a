// The place at the laptop where people write: one seat is chosen, reads its letters, writes and sends, likes what others say.
#include <algorithm>

#include "ui/lesson_panels.h"
#include "ui/text_area.h"

namespace sputnik::ui {

namespace {

void draw_writers(Kit& kit, const Screen& screen, Rows& rows, Wishes& wishes) {
  const auto& writers = screen.lesson_desk->writers;
  std::vector<float> widths;
  for (const LaptopWriter& writer : writers) widths.push_back(button_width(kit, {.label = writer.name}));
  rows.buttons(widths, [&](const Rect& place, std::size_t i) {
    const bool chosen = screen.laptop_writer == writers[i].seat;
    const std::string name = "writer." + std::to_string(writers[i].seat);
    const ButtonText text{.label = writers[i].name, .hint = writers[i].bench};
    if (button(kit, name, place, text, chosen ? Look::paper : Look::glass)) {
      wishes.emplace_back(SelectWriter{writers[i].seat});
    }
  });
}

void draw_box(Kit& kit, const LaptopBox& box, const Screen& screen, Rows& rows, Wishes& wishes) {
  const auto found = screen.laptop_drafts.find(box.key);
  const Writing draft = found == screen.laptop_drafts.end() ? Writing{} : found->second;
  rows.put(box.title, {Type::ui_bold, palette::text}, 2);
  rows.put(box.prompt, {Type::ui_small, palette::text_quiet}, 4);
  const Rect place = rows.take(text_area_height(kit, draft, rows.width()), 4);
  if (const auto now = text_area(kit, "write." + box.key, place, draft, box.most)) {
    wishes.emplace_back(EditDraft{box.key, *now});
  }
  std::vector<float> widths;
  for (const LaptopSend& send : box.sends) widths.push_back(button_width(kit, {.label = send.label}));
  rows.buttons(widths, [&](const Rect& at, std::size_t i) {
    const bool empty = without_margins(draft.text).empty();
    const std::string name = "send." + box.key + "." + std::to_string(i);
    const ButtonText text{.label = box.sends[i].label, .hint = empty ? "Nothing is written yet." : ""};
    if (button(kit, name, at, text, Look::glass, !empty)) {
      wishes.emplace_back(SendDraft{box.key, box.sends[i].entry});
    }
  });
}

void draw_like(Kit& kit, const LaptopLike& like, std::size_t seat, Rows& rows, Wishes& wishes) {
  rows.put(like.whose, {Type::ui_small, palette::text_quiet}, 0);
  rows.put(like.text, {Type::ui, palette::text, true}, 4);
  const std::string label = like.liked ? "No longer like it" : "Like it";
  const Rect place = rows.take(kit.px(lesson_button), 8);
  const std::string name = "like." + std::to_string(seat) + "." + std::to_string(like.argument);
  if (button(kit, name, {place.x, place.y, button_width(kit, {.label = label}), place.h}, label)) {
    wishes.emplace_back(SayLesson{like.entry});
  }
}

}  // namespace

void draw_writing(Kit& kit, const Screen& screen, Rows& rows, Wishes& wishes) {
  const auto& writers = screen.lesson_desk->writers;
  if (writers.empty()) return;
  rows.heading("WRITE AT THE LAPTOP");
  rows.put("Arguments, letters, the sentence of the debrief: choose who writes. The others look away.",
           {Type::ui_small, palette::text_quiet}, 6);
  draw_writers(kit, screen, rows, wishes);
  const auto chosen = std::find_if(writers.begin(), writers.end(),
                                   [&](const LaptopWriter& each) { return screen.laptop_writer == each.seat; });
  if (chosen == writers.end()) return;
  rows.put(chosen->bench, {Type::ui_small, palette::text_quiet}, 6);
  for (const LaptopLetter& letter : chosen->letters) {
    rows.put(letter.title, {Type::ui_small, palette::text_quiet}, 0);
    rows.put(letter.text, {Type::body, palette::text, true}, 8);
  }
  rows.put(chosen->why_not, {Type::ui, palette::text}, 8);
  for (const LaptopBox& box : chosen->boxes) draw_box(kit, box, screen, rows, wishes);
  if (!chosen->likes.empty()) rows.heading("WHAT OTHERS SAY");
  for (const LaptopLike& like : chosen->likes) draw_like(kit, like, chosen->seat, rows, wishes);
}

}  // namespace sputnik::ui
