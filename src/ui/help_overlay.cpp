// How to play, in the words of one sheet.
#include <array>
#include <string>
#include <string_view>

#include "ui/column.h"
#include "ui/fixed_keys.h"
#include "ui/overlay_frame.h"
#include "ui/pages.h"
#include "ui/shapes.h"

namespace sputnik::ui {

namespace {

struct Section {
  std::string_view title;
  std::string text;
};

std::array<Section, 7> sections_of(const Kit& kit) {
  return {{
      {"What you do",
       "You run one nation's policy at the frontier of artificial intelligence, a quarter at a time. Read the wire, "
       "move the "
       "levels of up to three policies (four when your nation is alarmed), and seal. The rival's orders open together "
       "with "
       "yours. Then the reveal says what changed and why."},
      {"What it costs",
       "A step costs political capital; a level costs money every quarter. Both halves of the bargain stand on every "
       "dossier: "
       "what a higher level gives, and what it takes. A surge acts at once and may move two steps, at twice the price. "
       "Controls bite a quarter after their order, unless surged."},
      {"What you know",
       "Your own figures are exact. The rival's are estimates, drawn as a band; intelligence narrows it. What the "
       "rival keeps "
       "secret stays secret until the end page, which sets the truth beside your estimates."},
      {"How it ends",
       "At the horizon, by a decisive lead held for long, by a nation's collapse, by an accord, or in a catastrophe "
       "that both "
       "lose. You are judged on four pillars, frontier, prosperity, security and influence, against par for your seat, "
       "and "
       "by your secret mandate."},
      {"Why, and what if",
       "Every change has causes that add up to it. Press an indicator, or a change on the reveal, to open them; each "
       "opens in "
       "turn, back to the order that began it. What if, in the menu, plays a past quarter with another order and the "
       "same "
       "luck, and draws both courses. Ask your planners, there too, says what they would order. A rival that plans "
       "gives its own "
       "reasons on the end page."},
      {"Taking back",
       kit.key_name(Action::undo) +
           " goes back a quarter, the menu to any quarter. Luck is fixed by the seed: what you do not change comes out "
           "the "
           "same. Every sealed quarter is kept; Save gives it a name, and the code gives it to a friend."},
      {"Dark and light",
       "Dark glass is data. Paper is words. Red is alarm. The United States is the blue solid line with round markers, "
       "China "
       "the orange one with square markers; a broken line is a forecast."},
  }};
}

// The keys that stay, then those of the actions as they are now.
void put_keys(Kit& kit, Column& column) {
  float tab = 0;
  for (const KeyLine& one : fixed_key_lines) tab = std::max(tab, text_width(kit, Type::body_bold, one.keys));
  for (const ActionCard& one : action_cards) {
    tab = std::max(tab, width_as_is(kit, Type::body_bold, kit.key_name(one.action)));
  }
  tab += kit.px(24);
  const auto put = [&](std::string_view keys, std::string_view what, bool as_is) {
    const float height = text_height(kit, Type::body, what, column.width() - tab);
    Rect place = column.take(std::max(line_height(kit, Type::body_bold), height), 2);
    line(kit, place.cut_left(tab), keys, {Type::body_bold, palette::ink, as_is});
    paragraph(kit, place, what, {Type::body, palette::ink});
  };
  for (const KeyLine& one : fixed_key_lines) put(one.keys, one.what, false);
  for (const ActionCard& one : action_cards) put(kit.key_name(one.action), one.title, true);
  column.put("Those from the dossiers on can be changed: Settings, Keys.", {Type::body, palette::ink}, 2);
}

}  // namespace

void draw_help(Kit& kit, const Screen&, Wishes& wishes) {
  OverlayFrame frame(kit, "help", "HOW TO PLAY", 1000, 900, true, wishes);
  Column column(kit, "help.sheet", frame.inside);
  for (const Section& section : sections_of(kit)) {
    column.put(section.title, {Type::card_title, palette::ink}, 2);
    column.put(section.text, {Type::body, palette::ink}, 14);
  }
  column.put("Keys", {Type::card_title, palette::ink}, 4);
  put_keys(kit, column);
}

}  // namespace sputnik::ui
