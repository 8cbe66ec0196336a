// The whole manual in the reader's language: written chapters and the pages made from tables, in one order.
#pragma once

#include <variant>

#include "manual/page.h"
#include "manual/sources.h"
#include "manual/speech.h"
#include "model/problem.h"

namespace sputnik::manual {

// Problems when a chapter is missing or has faults.
std::variant<Manual, Problems> make_manual(const Sources& sources, const Speech& speech);

// A page found by words: each of them stands in its title or its text, whatever its capitals.
struct Hit {
  const Page* page = nullptr;
  std::string around{};  // a piece of the text where the first word stands; empty: it is in the title
};
// At most so many, titles first; none for no words. Hits point into the manual.
std::vector<Hit> search(const Manual& manual, std::string_view words, std::size_t most = 40);

// A page as plain lines, for a terminal and a screen reader; of tables a line a row, columns named.
std::string page_text(const Page& page);
// Parts and the pages of their contents, with the names that they are asked for by.
std::string contents_text(const Manual& manual);

}  // namespace sputnik::manual
