// Every sound of the game: what a reader is told of it, and which of them a page makes when it opens.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>
#include <vector>

namespace sputnik::ui {

struct Screen;

enum class Cue { teleprinter, stamp, envelope, seal, sputnik };

struct CueCard {
  Cue cue{};
  std::string_view caption{};  // for who does not hear it
};
inline constexpr std::array<CueCard, 5> cue_cards = {{
    {Cue::teleprinter, "[The teleprinter clatters]"},
    {Cue::stamp, "[A stamp comes down]"},
    {Cue::envelope, "[Both envelopes are torn open]"},
    {Cue::seal, "[A seal clicks shut]"},
    {Cue::sputnik, "[Four notes from above: beep, beep, beep, beep]"},
}};
constexpr const CueCard& card_of(Cue cue) { return cue_cards[static_cast<std::size_t>(cue)]; }
static_assert([] {
  for (std::size_t i = 0; i < cue_cards.size(); ++i) {
    if (static_cast<std::size_t>(cue_cards[i].cue) != i) return false;
  }
  return true;
}());

struct Strike {
  Cue cue{};
  double after = 0;  // seconds from now
  friend bool operator==(const Strike&, const Strike&) = default;
};

// Of the page that has just opened, from what its reader is shown and nothing else. The teleprinter is none of them: it
// runs for as long as something is being typed.
std::vector<Strike> strikes_of_page(const Screen& screen);

}  // namespace sputnik::ui
