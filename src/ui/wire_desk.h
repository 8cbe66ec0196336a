// What a person does with the wire: which dispatches are shown, what is searched for, what is pinned.
#pragma once

#include <array>
#include <compare>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "model/tongue.h"
#include "play/wire.h"

namespace sputnik::ui {

struct WireGroup;

enum class WireShow { all, flash, bulletin, cable, letter, ours, theirs, events };
struct WireShowLine {
  WireShow show;
  std::string_view name;  // of its chip: "wire.show.flash"
  std::string_view label;
  std::string_view hint;
};
inline constexpr std::array<WireShowLine, 8> wire_show_lines = {{
    {WireShow::all, "all", "All", "Every dispatch"},
    {WireShow::flash, "flash", "Flash", "Flashes: what cannot wait"},
    {WireShow::bulletin, "bulletin", "Bulletin", "Bulletins: the news of the quarter"},
    {WireShow::cable, "cable", "Cable", "Cables: moves of the rival, and rumours"},
    {WireShow::letter, "letter", "Letter", "Letters: where things stand"},
    {WireShow::ours, "ours", "Ours", "Dispatches about our own nation"},
    {WireShow::theirs, "theirs", "Theirs", "Dispatches about the rival"},
    {WireShow::events, "events", "Events", "Events of the world, and rumours of them"},
}};

// Which dispatch: its quarter, its id, and which of that id in the quarter.
struct WirePin {
  int quarter = 0;
  std::string id{};
  int nth = 0;
  friend auto operator<=>(const WirePin&, const WirePin&) = default;
};

// Of one seat, for as long as the campaign is open.
struct WireDesk {
  WireShow show = WireShow::all;
  std::string search{};
  std::set<WirePin> pinned{};
  bool older = false;  // all quarters, not the newest alone
};

struct WireEntry {
  const WireItem* item = nullptr;
  WirePin pin{};
  std::string_view date{};
};
struct WireSheet {
  std::vector<WireEntry> pinned{};                 // newest first, whatever is filtered
  std::vector<std::vector<WireEntry>> quarters{};  // newest first, none empty, without the pinned
  int found = 0;                                   // dispatches that match, pinned or not
  int total = 0;                                   // of the whole campaign
  int hidden = 0;                                  // older quarters that are folded away
  bool narrowed = false;                           // a filter or a search is in use
};

inline constexpr std::size_t most_search = 40;  // characters of a search

// Points into `groups`. A search finds words of the reader's language, too.
WireSheet wire_sheet(const std::vector<WireGroup>& groups, Side seat, const WireDesk& desk,
                     const Tongue* tongue = nullptr);

}  // namespace sputnik::ui
