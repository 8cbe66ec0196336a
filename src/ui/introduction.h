// The first run: lessons in their order, what of the desk is open in each of its quarters, and which lesson stands now.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

#include "ui/wish.h"

namespace sputnik::ui {

struct GameModel;

// What the slip of a lesson stands beside.
enum class Beside { masthead, indicators, race, desk, purse, seal, letters, changes };
// What must be on the desk before a lesson says anything.
enum class Due {
  at_once,
  ordered,  // something is ordered
  delayed   // the dossier in hand acts a quarter late
};

struct Lesson {
  std::string_view key{};
  Page page{};
  int first = 0;  // quarters of the introduction in which it may stand, 0 the first
  int last = 0;
  Due due{};
  bool answered_by_order = false;  // an order says that it was understood
  Beside beside{};
  std::array<std::string_view, 3> targets{};  // widgets or landmarks: the first that is seen is the one it points at
  std::string_view text{};
};

inline constexpr std::array<Lesson, 12> lessons = {{
    {.key = "numbers",
     .page = Page::game,
     .beside = Beside::masthead,
     .targets = {"masthead.lead"},
     .text = "Two numbers decide the race: your frontier, in months of progress, and your lead over the rival, which "
             "always stands here."},
    {.key = "order",
     .page = Page::game,
     .answered_by_order = true,
     .beside = Beside::desk,
     .targets = {"dossier.orders", "tab.desk"},
     .text = "A dossier is a bargain: what it gives, and what it costs. Raise or lower one now; nothing is sent before "
             "you seal."},
    {.key = "timing",
     .page = Page::game,
     .last = 1,
     .due = Due::delayed,
     .beside = Beside::desk,
     .targets = {"dossier.orders", "tab.desk"},
     .text = "A rise of this one acts a quarter after its order, and the rival can prepare. A surge acts at once, at "
             "twice the price."},
    {.key = "price",
     .page = Page::game,
     .due = Due::ordered,
     .beside = Beside::purse,
     .targets = {"tray.figures"},
     .text = "A step is paid once, from political capital; a level costs money every quarter. What remains of both "
             "stands here."},
    {.key = "futures",
     .page = Page::game,
     .due = Due::ordered,
     .beside = Beside::race,
     .targets = {"race", "view.race", "tab.chart"},
     .text =
         "The broken lines are your futures, in bands as wide as what is uncertain. They follow your orders: change "
         "one and compare."},
    {.key = "seal",
     .page = Page::game,
     .beside = Beside::seal,
     .targets = {"seal"},
     .text = "Seal when you are ready. Both nations' orders are sent at the same moment: nobody sees the other's "
             "first."},
    {.key = "letters",
     .page = Page::reveal,
     .beside = Beside::letters,
     .targets = {"reveal.letters"},
     .text = "Both envelopes open together: your orders, and the rival's as far as they are public."},
    {.key = "causes",
     .page = Page::reveal,
     .beside = Beside::changes,
     .targets = {"delta.capability"},
     .text = "Every change names its causes, and they add up. Press a change to follow it back to the order that began "
             "it."},
    {.key = "estimate",
     .page = Page::game,
     .first = 1,
     .last = 1,
     .beside = Beside::indicators,
     .targets = {"indicator.rival", "tab.indicators"},
     .text = "Your own figures are exact. The rival's are estimates: the truth lies in the range eight times in ten. "
             "Intelligence narrows it."},
    {.key = "more",
     .page = Page::game,
     .first = 1,
     .last = 1,
     .beside = Beside::desk,
     .targets = {"desk.list", "tab.desk"},
     .text =
         "More dossiers and indicators are open now. You need not move as many policies as you may: to move none is "
         "a choice too."},
    {.key = "all",
     .page = Page::game,
     .first = 2,
     .last = 2,
     .beside = Beside::desk,
     .targets = {"desk.list", "tab.desk"},
     .text =
         "All dossiers and indicators are open now. Those that matter most this quarter stand on top, with a number "
         "to press."},
    {.key = "undo",
     .page = Page::game,
     .first = 2,
     .last = 2,
     .beside = Beside::seal,
     .targets = {"undo"},
     .text = "Undo takes a quarter back, with the same luck. What if, in the menu, plays a past quarter again with "
             "another order."},
}};

// How much of the desk is open, quarter by quarter; afterwards all of it.
struct Opening {
  std::size_t dossiers = 0;
  std::size_t indicators = 0;
};
inline constexpr std::array<Opening, 2> openings = {{{2, 2}, {3, 4}}};
inline constexpr int introduced_quarters = 3;

// How far somebody is.
struct Introduction {
  bool on = false;
  int began = 0;  // quarters that were played when it began
  std::array<bool, lessons.size()> read{};

  bool all_read() const;
  bool any_read() const;
};
// What the rule asks about.
struct Occasion {
  Page page{};
  int quarter = 0;  // of the introduction
  bool ordered = false;
  bool delayed_in_hand = false;
};

// The lesson that stands on an occasion: the first that is due and was not read.
std::optional<std::size_t> standing(const Introduction& introduction, const Occasion& occasion);
// An order on the desk answers the lesson that asked for one.
void hear_orders(Introduction& introduction, const Occasion& occasion);
// Leaves on the desk what is open in a quarter of the campaign, and what is ordered already.
void fold(GameModel& game, int quarter);

}  // namespace sputnik::ui
