// Compares the screen with the one before, and keeps captions for as long as it takes to read them.
#include "ui/sound_desk.h"

#include <algorithm>
#include <utility>

#include "ui/screen.h"
#include "ui/shapes.h"
#include "ui/words.h"

namespace sputnik::ui {

namespace {
constexpr double reading_time = 3;
}  // namespace

void SoundDesk::tell(Cue cue, double from) {
  std::erase_if(told_, [cue](const Told& one) { return one.cue == cue; });
  told_.push_back({cue, from, from + reading_time});
}

void SoundDesk::listen(const Screen& screen, bool typing, double now) {
  now_ = now;
  captioned_ = screen.settings.sound_captions;
  strikes_.clear();
  if (std::exchange(seals_, screen.seals) != screen.seals) strikes_.push_back({Cue::seal, 0});
  if (std::exchange(pages_turned_, screen.pages_turned) != screen.pages_turned) {
    const std::vector<Strike> of_page = strikes_of_page(screen);
    strikes_.insert(strikes_.end(), of_page.begin(), of_page.end());
  }
  std::erase_if(told_, [now](const Told& one) { return one.until <= now; });
  for (const Strike& strike : strikes_) tell(strike.cue, now + strike.after);
  if (typing && !std::exchange(typed_, typing)) tell(Cue::teleprinter, now);
  typed_ = typing;
  teleprinter_runs_ = typing && screen.settings.sound;
  if (!screen.settings.sound) strikes_.clear();
}

std::vector<std::string_view> SoundDesk::captions() const {
  std::vector<std::string_view> lines;
  if (!captioned_) return lines;
  for (const Told& one : told_) {
    if (one.from <= now_) lines.push_back(card_of(one.cue).caption);
  }
  return lines;
}

void draw_captions(Kit& kit, const std::vector<std::string_view>& captions) {
  if (captions.empty()) return;
  constexpr float foot = 116;  // the tray of the desk, the button of other pages
  const float most = std::max(0.0f, kit.window().w - kit.px(80));
  float width = 0;
  for (const std::string_view caption : captions) {
    width = std::max(width, std::min(most, text_width(kit, Type::ui, caption) + kit.px(2)));
  }
  float height = 0;
  for (const std::string_view caption : captions) height += text_height(kit, Type::ui, caption, width);
  const float top = std::max(0.0f, kit.window().bottom() - kit.px(foot) - height);
  const Rect words = Rect{0, 0, width, height}.moved(kit.window().middle_x() - width / 2, top);
  const Rect box = words.inset(-kit.px(16), -kit.px(8));
  kit.begin_above();
  fill(kit, box, palette::glass2);
  outline(kit, box, palette::text_quiet);
  Rect rest = words;
  for (const std::string_view caption : captions) {
    paragraph(kit, rest.cut_top(text_height(kit, Type::ui, caption, width)), caption, {Type::ui, palette::text});
  }
  kit.end_above();
}

}  // namespace sputnik::ui
