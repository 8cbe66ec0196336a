// One line of a session's journal: who did what when. A session is what its entries make of it.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace sputnik::classroom {

enum class Deed {
  // of the teacher
  admit,     // about: seat
  mute,      // about: seat, value: 1 muted, 0 heard again
  send_out,  // about: seat; its key is worth nothing from now on
  reseat,    // about: seat, key: bench, text: role, empty: the next free one
  next,
  back,
  pause,
  resume,
  extend,   // value: ms, may be negative
  inject,   // key: event of the scenario, strikes this round
  hide,     // about: argument, value: 1 hidden, 0 shown
  curtain,  // value: 1 the projector is dark, 0 shown
  doors,    // value: 1 whoever comes by code is let in at once
  // of a seat
  join,     // text: token; key: bench wished, empty: any; value: 1 admitted at once
  vote,     // about: motion, value: 1 for, -1 against, 0 undecided
  dial,     // key: assumption, value: 0 low, 1 middle, 2 high
  propose,  // key: policy, value: steps -2..2, about: 1 as a surge
  favour,   // about: proposal, value: 1 yes, -1 no, 0 neither
  strike,   // about: proposal
  ready,    // value: 1 ready to seal, 0 not yet
  argue,    // about: motion, value: 1 for, -1 against; text
  like,     // about: argument, value: 1 or 0
  pin,      // about: line of evidence, value: quarter
  ask,      // key: "us.export_controls=0": a question to the simulator
  letter,   // text
  feel      // text: one sentence at the debrief
};
inline constexpr std::array<std::string_view, 26> deed_keys = {
    "admit",  "mute",  "send_out", "reseat", "next", "back", "pause",  "resume",  "extend",
    "inject", "hide",  "curtain",  "doors",  "join", "vote", "dial",   "propose", "favour",
    "strike", "ready", "argue",    "like",   "pin",  "ask",  "letter", "feel"};
constexpr std::string_view key(Deed deed) { return deed_keys[static_cast<std::size_t>(deed)]; }
static_assert(deed_keys.back() == key(Deed::feel), "a deed has no key");

inline constexpr int teacher = -1;

struct Entry {
  std::int64_t at = 0;  // ms of the session's clock, which stands still while the lid is closed
  Deed deed{};
  int seat = teacher;  // who
  int about = 0;
  double value = 0;
  std::string key{};
  std::string text{};
  friend bool operator==(const Entry&, const Entry&) = default;
};

}  // namespace sputnik::classroom
