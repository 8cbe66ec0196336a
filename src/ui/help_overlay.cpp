// How to play, in the words of one sheet.
#include <array>
#include <string>
#include <string_view>

#include "ui/column.h"
#include "ui/overlay_frame.h"
#include "ui/pages.h"
#include "ui/shapes.h"

namespace sputnik::ui {

namespace {

struct Section {
  std::string_view title;
  std::string_view text;
};
constexpr std::array<Section, 7> sections = {{
    {"What you do",
     "You run one nation's policy at the frontier of artificial intelligence, a quarter at a time. Read the wire, move the "
     "levels of up to three policies (four when your nation is alarmed), and seal. The rival's orders open together with "
     "yours. Then the reveal says what changed and why."},
    {"What it costs",
     "A step costs political capital; a level costs money every quarter. Both halves of the bargain stand on every dossier: "
     "what a higher level gives, and what it takes. A surge acts at once and may move two steps, at twice the price. "
     "Controls bite a quarter after their order, unless surged."},
    {"What you know",
     "Your own figures are exact. The rival's are estimates, drawn as a band; intelligence narrows it. What the rival keeps "
     "secret stays secret until the end page, which sets the truth beside your estimates."},
    {"How it ends",
     "At the horizon, by a decisive lead held for long, by a nation's collapse, by an accord, or in a catastrophe that both "
     "lose. You are judged on four pillars, frontier, prosperity, security and influence, against par for your seat, and "
     "by your secret mandate."},
    {"Why, and what if",
     "Every change has causes that add up to it. Press an indicator, or a change on the reveal, to open them; each opens in "
     "turn, back to the order that began it. What if, in the menu, plays a past quarter with another order and the same "
     "luck, and draws both courses. Ask your planners, there too, says what they would order. A rival that plans gives its own "
     "reasons on the end page."},
    {"Taking back",
     "Ctrl+Z goes back a quarter, the menu to any quarter. Luck is fixed by the seed: what you do not change comes out the "
     "same. Every sealed quarter is kept; Save gives it a name, and the code gives it to a friend."},
    {"Dark and light",
     "Dark glass is data. Paper is words. Red is alarm. The United States is the blue solid line with round markers, China "
     "the orange one with square markers; a broken line is a forecast."},
}};

struct KeyLine {
  std::string_view keys;
  std::string_view what;
};
constexpr std::array<KeyLine, 14> key_lines = {
    {{"Tab, arrows", "go to the next, or to the nearest that way"},
     {"Enter, Space", "press what has the white ring"},
     {"F1", "why? (on the ring), else this sheet"},
     {"1 to 5", "dossiers on the desk"},
     {"M", "the race, or the supply map"},
     {"Ctrl+Enter", "seal and send"},
     {"Ctrl+F", "search the wire; Esc clears"},
     {"Ctrl+Z, Ctrl+Y", "back a quarter, forward again"},
     {"Ctrl+S, Ctrl+O", "save, load"},
     {"Ctrl +, Ctrl -", "larger and smaller text"},
     {"F11", "fill the screen, and back"},
     {"Page Up, Down", "scroll"},
     {"Gamepad", "cross walks, A presses, B back, X surge, Y why, Start the menu"},
     {"Esc", "close, or the menu"}}};

}  // namespace

void draw_help(Kit& kit, const Screen&, Wishes& wishes) {
  OverlayFrame frame(kit, "help", "HOW TO PLAY", 1000, 900, true, wishes);
  Column column(kit, "help.sheet", frame.inside);
  for (const Section& section : sections) {
    column.put(section.title, {Type::card_title, palette::ink}, 2);
    column.put(section.text, {Type::body, palette::ink}, 14);
  }
  column.put("Keys", {Type::card_title, palette::ink}, 4);
  const float step = line_height(kit, Type::body);
  const float tab = text_width(kit, Type::body_bold, "Ctrl+Z, Ctrl+Y") + kit.px(24);
  for (const KeyLine& one : key_lines) {
    Rect place = column.take(std::max(step, text_height(kit, Type::body, one.what, frame.inside.w - tab - kit.px(24))), 2);
    line(kit, place.cut_left(tab), one.keys, {Type::body_bold, palette::ink});
    paragraph(kit, place, one.what, {Type::body, palette::ink});
  }
}

}  // namespace sputnik::ui
