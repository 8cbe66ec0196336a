// Sets the headline of a Sputnik moment.
#include "ui/sputnik_head.h"

#include <algorithm>
#include <array>
#include <string>

#include "ui/line_breaks.h"
#include "ui/shapes.h"

namespace sputnik::ui {

namespace {

constexpr float margin = 28;
constexpr float pad = 18;  // above and below the words, inside the frame
constexpr float disc = 9;
constexpr float disc_step = 16;
constexpr std::array<Type, 4> faces = {Type::display, Type::masthead, Type::masthead_small, Type::card_title};

struct Setting {
  Type type = Type::card_title;
  float height = 0;
};

// No word is broken in two.
bool words_fit(const Kit& kit, Type type, const std::string& said, float width) {
  for (std::size_t at = 0; at < said.size();) {
    const std::size_t end = end_of_piece(said, at);
    if (width_as_is(kit, type, std::string_view(said).substr(at, end - at)) > width) return false;
    at = end;
  }
  return true;
}

// The largest face has capitals, and characters as they are wanted.
bool has_face(Type type, const std::string& said) {
  return type != Type::display || std::none_of(said.begin(), said.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

Setting setting_of(const Kit& kit, const std::string& text, float width, float most) {
  const std::string said = kit.say(text);
  for (const Type type : faces) {
    const float height = text_height(kit, type, text, width);
    if (height > 2.1f * line_height(kit, type) || height > most) continue;
    if (has_face(type, said) && words_fit(kit, type, said, width)) return {type, height};
  }
  return {Type::card_title, text_height(kit, Type::card_title, text, width)};
}

std::string above_words(const RevealModel& model) {
  std::string all = "SPUTNIK MOMENT";
  for (const std::string& words :
       {model.slug, model.place, model.quarter, model.date, "You: " + std::string(name(model.seat))}) {
    if (!words.empty()) all += " \xE2\x80\x93 " + words;
  }
  return all;
}

struct Layout {
  float width = 0;
  float above = 0;
  float below = 0;
  Setting headline{};
  float height(const Kit& kit) const { return above + headline.height + below + kit.px(2 * pad); }
};

Layout layout_of(const Kit& kit, const RevealModel& model, float width, float most) {
  Layout out{.width = width - kit.px(2 * margin)};
  out.above = text_height(kit, Type::ui_small, above_words(model), out.width) + kit.px(8);
  if (!model.subline.empty()) out.below = text_height(kit, Type::body, model.subline, out.width) + kit.px(4);
  const float spare = most - out.above - out.below - kit.px(2 * pad);
  // A small window scrolls its page anyway.
  const float least = kit.small_window() ? 0.3f * kit.window().h : 0;
  out.headline = setting_of(kit, model.headline, out.width, std::max(spare, least));
  return out;
}

// Four at each end of the line, one more with each note.
void draw_notes(Kit& kit, const Rect& row, float words, int heard) {
  const float span = kit.px(disc_step) * static_cast<float>(note_count);
  if (words + 2 * (span + kit.px(disc_step)) > row.w) return;
  for (int i = 0; i < note_count; ++i) {
    const float along = kit.px(disc_step) * (static_cast<float>(i) + 0.5f);
    const ImU32 hue = i < heard ? palette::alarm_text : faded(palette::alarm_text, 90);
    round_marker(kit, row.x + along, row.middle_y(), kit.px(disc), hue);
    round_marker(kit, row.right() - along, row.middle_y(), kit.px(disc), hue);
  }
}

}  // namespace

float sputnik_head_height(const Kit& kit, const RevealModel& model, float width, float most) {
  return layout_of(kit, model, width, most).height(kit);
}

void draw_sputnik_head(Kit& kit, const Rect& rect, const RevealModel& model, const SputnikStage& stage) {
  const Layout layout = layout_of(kit, model, rect.w, rect.h);
  Rect ground = rect;
  ground.h += kit.px(40) * stage.in_the_air();
  fill(kit, ground, palette::alarm);
  outline(kit, ground.inset(kit.px(5)), palette::alarm_text, 2);
  Rect inside = rect.inset(kit.px(margin), kit.px(pad));
  const Rect above = inside.cut_top(layout.above);
  const bool heard = !stage.holds() || stage.notes() > 0;
  if (heard) {
    const Rect words = paragraph_centred(kit, above, above_words(model), {Type::ui_small, palette::alarm_text});
    draw_notes(kit, {above.x, words.y, above.w, line_height(kit, Type::ui_small)}, words.w, stage.notes());
  }
  paragraph_centred(kit, inside.cut_top(layout.headline.height), model.headline,
                    {layout.headline.type, palette::alarm_text});
  inside.cut_top(kit.px(4));
  if (!stage.holds() && layout.below > 0)
    paragraph_centred(kit, inside, model.subline, {Type::body, palette::alarm_text});
}

}  // namespace sputnik::ui
