// What the manual is made of: parts, pages, blocks and runs of words, in the language of its reader.
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "model/tongue.h"

namespace sputnik::manual {

// Written chapters first, then what is made from the tables.
enum class Part { players, teachers, authors, contributors, policies, indicators, events, assumptions, scenarios, formats };
struct PartCard {
  std::string_view key;
  std::string_view title;
};
inline constexpr std::array part_cards = {PartCard{"players", "For players"},
                                          PartCard{"teachers", "For teachers"},
                                          PartCard{"authors", "For authors of scenarios"},
                                          PartCard{"contributors", "For contributors"},
                                          PartCard{"policies", "Policies"},
                                          PartCard{"indicators", "Indicators"},
                                          PartCard{"events", "Events"},
                                          PartCard{"assumptions", "Assumptions"},
                                          PartCard{"scenarios", "Scenarios and doctrines"},
                                          PartCard{"formats", "Keys, conditions and files"}};
constexpr const PartCard& card(Part part) { return part_cards[static_cast<std::size_t>(part)]; }

enum class RunKind { plain, code, link };
struct Run {
  std::string text{};
  RunKind kind = RunKind::plain;
  std::string to{};  // of a link: the id of a page, or an address
  friend bool operator==(const Run&, const Run&) = default;
};
using Text = std::vector<Run>;

enum class BlockKind { heading, paragraph, note, bullets, steps, code, table };
struct Block {
  BlockKind kind = BlockKind::paragraph;
  std::vector<Text> lines{};             // one; of bullets and steps one an item, of code one a line
  std::vector<std::string> columns{};    // of a table
  std::vector<std::vector<Text>> rows{};  // as many cells as columns
};

struct Page {
  std::string id{};  // "policy.release"
  std::string title{};
  Part part{};
  bool listed = true;  // in the table of contents; the others are reached from a page of their part
  std::vector<Block> blocks{};
};

struct Manual {
  std::string language = "en";
  std::array<std::string, part_cards.size()> parts{};  // their titles
  std::vector<Page> pages{};                           // by part
};

// Null when there is none of that id.
inline const Page* find_page(const Manual& manual, std::string_view id) {
  for (const Page& page : manual.pages) {
    if (page.id == id) return &page;
  }
  return nullptr;
}

inline bool leads_outside(std::string_view to) { return to.starts_with("https://") || to.starts_with("http://"); }

// "Unit: ", with the colon of its language.
inline std::string before_colon(const std::string& words) { return words + (has_chinese(words) ? "：" : ": "); }

// The words alone, runs joined.
inline std::string words_of(const Text& text) {
  std::string out;
  for (const Run& run : text) out += run.text;
  return out;
}

}  // namespace sputnik::manual
