// Names of widgets that tests and the driver look for; a page may have more.
#pragma once

#include <string>
#include <string_view>

#include "rules/policies.h"

namespace sputnik::ui::names {

// Game page
inline constexpr std::string_view seal = "seal";
inline constexpr std::string_view reset = "reset";
inline constexpr std::string_view undo = "undo";
inline constexpr std::string_view redo = "redo";
inline constexpr std::string_view menu = "menu";
inline constexpr std::string_view help = "help";
// "policy.release": the dossier in the list; on the opened dossier also .up .down .surge .clear
inline std::string policy(std::size_t index) { return "policy." + std::string(policy_cards[index].key); }
inline std::string up(std::size_t index) { return policy(index) + ".up"; }
inline std::string down(std::size_t index) { return policy(index) + ".down"; }
inline std::string surge(std::size_t index) { return policy(index) + ".surge"; }
inline std::string clear(std::size_t index) { return policy(index) + ".clear"; }
// "tab.wire" and so on, in a small window
inline std::string tab(std::string_view which) { return "tab." + std::string(which); }
// "view.race", "view.supply" and "view.pillars": what stands in the middle; "flow.chips_cn" on the supply map
inline std::string view(std::string_view which) { return "view." + std::string(which); }
inline std::string flow(std::string_view key) { return "flow." + std::string(key); }
// Puts the chart of the race back to the quarters around now.
inline constexpr std::string_view usual_view = "view.usual";

// The wire: "wire.show.flash", "wire.pin.3.release"
inline constexpr std::string_view wire_search = "wire.search";
inline constexpr std::string_view wire_older = "wire.older";
inline std::string wire_show(std::string_view which) { return "wire.show." + std::string(which); }
inline std::string wire_pin(int quarter, std::string_view id) {
  return "wire.pin." + std::to_string(quarter) + "." + std::string(id);
}

// Where a number opens its causes besides the indicators: "figure.lead", "wire.why.3.release"; and cards of causes:
// "card.revenue.8.pin", ".close", ".cause.0.1"
inline std::string figure(std::string_view indicator) { return "figure." + std::string(indicator); }
inline std::string wire_why(int quarter, std::string_view id) {
  return "wire.why." + std::to_string(quarter) + "." + std::string(id);
}
inline std::string card(std::string_view id) { return "card." + std::string(id); }
inline std::string card_pin(std::string_view id) { return card(id) + ".pin"; }
inline std::string card_close(std::string_view id) { return card(id) + ".close"; }
inline std::string card_cause(std::string_view id, std::string_view path) { return card(id) + ".cause." + std::string(path); }

// Reveal, end, briefing, hand-over: the one button that goes on
inline constexpr std::string_view go_on = "continue";
inline constexpr std::string_view ready = "ready";

// The introduction
inline constexpr std::string_view lesson_slip = "lesson";  // a landmark
inline constexpr std::string_view lesson_next = "lesson.next";
inline constexpr std::string_view lesson_leave = "lesson.leave";
inline constexpr std::string_view introduction = "introduction";
inline constexpr std::string_view whole_briefing = "briefing.whole";
inline std::string show_all(std::string_view which) { return "introduction.all." + std::string(which); }

// Title
inline constexpr std::string_view start = "start";
inline constexpr std::string_view load = "load";
inline constexpr std::string_view code = "code";
inline constexpr std::string_view settings = "settings";
inline constexpr std::string_view quit = "quit";
inline constexpr std::string_view seed = "seed";
inline constexpr std::string_view dice = "dice";
inline constexpr std::string_view preset = "preset";

// Overlays
inline constexpr std::string_view close = "close";

}  // namespace sputnik::ui::names
