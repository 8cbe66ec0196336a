// Sorts the wire of a whole campaign by what the person asked to see.
#include "ui/wire_desk.h"

#include <algorithm>
#include <cctype>
#include <map>

#include "ui/game_model.h"

namespace sputnik::ui {

namespace {

constexpr std::size_t newest_quarters = 4;  // shown before older ones are asked for

char small(char c) { return static_cast<char>(std::tolower(static_cast<unsigned char>(c))); }

bool has(std::string_view text, std::string_view words) {
  const auto same = [](char a, char b) { return small(a) == small(b); };
  return std::search(text.begin(), text.end(), words.begin(), words.end(), same) != text.end();
}

bool is_shown(const WireItem& item, Side seat, WireShow show) {
  switch (show) {
    case WireShow::all:
      return true;
    case WireShow::flash:
      return item.slug == Slug::flash;
    case WireShow::bulletin:
      return item.slug == Slug::bulletin;
    case WireShow::cable:
      return item.slug == Slug::cable;
    case WireShow::letter:
      return item.slug == Slug::letter;
    case WireShow::ours:
      return item.about == seat;
    case WireShow::theirs:
      return item.about == rival_of(seat);
    case WireShow::events:
      return item.kind == WireItem::Kind::event || item.kind == WireItem::Kind::tell;
  }
  return true;
}

bool is_found(const WireItem& item, std::string_view date, std::string_view words, const Tongue* tongue) {
  if (words.empty()) return true;
  const std::string_view slug = slug_names[static_cast<std::size_t>(item.slug)];
  for (const std::string_view text : {slug, date, std::string_view(item.place), std::string_view(item.headline),
                                      std::string_view(item.body), std::string_view(item.why)}) {
    if (has(text, words) || (tongue && has(tongue->say(text), words))) return true;
  }
  return false;
}

std::string_view trimmed(std::string_view words) {
  while (!words.empty() && words.front() == ' ') words.remove_prefix(1);
  while (!words.empty() && words.back() == ' ') words.remove_suffix(1);
  return words;
}

std::vector<WireEntry> entries_of(const WireGroup& group) {
  std::vector<WireEntry> out;
  std::map<std::string_view, int> seen;
  for (const WireItem& item : group.items) out.push_back({&item, {item.quarter, item.id, seen[item.id]++}, group.date});
  return out;
}

}  // namespace

WireSheet wire_sheet(const std::vector<WireGroup>& groups, Side seat, const WireDesk& desk, const Tongue* tongue) {
  const std::string_view words = trimmed(desk.search);
  WireSheet sheet{.narrowed = desk.show != WireShow::all || !words.empty()};
  const bool fold = !sheet.narrowed && !desk.older;
  for (std::size_t i = 0; i < groups.size(); ++i) {
    const bool folded = fold && i >= newest_quarters;
    sheet.hidden += folded ? 1 : 0;
    std::vector<WireEntry> quarter;
    for (WireEntry& entry : entries_of(groups[i])) {
      const bool matches = is_shown(*entry.item, seat, desk.show) && is_found(*entry.item, entry.date, words, tongue);
      ++sheet.total;
      sheet.found += matches ? 1 : 0;
      if (desk.pinned.contains(entry.pin))
        sheet.pinned.push_back(std::move(entry));
      else if (matches && !folded)
        quarter.push_back(std::move(entry));
    }
    if (!quarter.empty()) sheet.quarters.push_back(std::move(quarter));
  }
  return sheet;
}

}  // namespace sputnik::ui
