// The written chapters, in their order: assets/manual/LANGUAGE/NAME.md for each language.
#pragma once

#include <array>
#include <string_view>
#include <variant>

#include "manual/page.h"
#include "manual/speech.h"
#include "model/problem.h"

namespace sputnik::manual {

struct ChapterCard {
  std::string_view name;  // of the file, and the id of the page
  Part part;
};
inline constexpr std::array chapter_cards = {
    ChapterCard{"how-to-play", Part::players},    ChapterCard{"first-campaign", Part::players},
    ChapterCard{"the-desk", Part::players},       ChapterCard{"orders", Part::players},
    ChapterCard{"how-it-ends", Part::players},    ChapterCard{"strategy", Part::players},
    ChapterCard{"a-lesson", Part::teachers},      ChapterCard{"a-scenario", Part::authors},
    ChapterCard{"writing-events", Part::authors}, ChapterCard{"the-house", Part::contributors}};
// What opens first.
inline constexpr std::string_view first_page = chapter_cards.front().name;

// In the language of the speech; every fault of every file at once.
std::variant<std::vector<Page>, Problems> read_chapters(const Speech& speech);

}  // namespace sputnik::manual
