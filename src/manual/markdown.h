// Reads a written chapter: a small part of Markdown, strictly, so that the game and HTML draw all that is in it.
//
// "# Title" on the first line, "## Heading", paragraphs, "- " and "1. " lists, "> " notes, ``` code, | tables |; in a line
// `code`, [words](page or https address) and {key:undo}, the key of an action. A reader of all of Markdown would let
// through what no page of ours can show, and would not name the line.
#pragma once

#include <string>
#include <string_view>
#include <variant>

#include "manual/page.h"
#include "manual/speech.h"
#include "model/problem.h"

namespace sputnik::manual {

// `name` is what problems call the file. The page has the title and blocks; its id and part are the caller's.
std::variant<Page, Problems> read_chapter(std::string_view text, const std::string& name, const Speech& speech);

}  // namespace sputnik::manual
