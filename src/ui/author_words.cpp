// Says what a row is called, what may stand in it, and where that is known from.
#include "ui/author_words.h"

#include <algorithm>

#include "rules/source_table.h"
#include "ui/as_is.h"

namespace sputnik::ui {

namespace {

constexpr std::size_t short_text = 60;
constexpr double no_bound = 1e5;  // no number of the game comes near it

// "kH100e. From 0 to 8. Left out: 0.3."
std::string bounds_of(const FormRow& row) {
  std::string words;
  const auto put = [&](const std::string& sentence) { words += (words.empty() ? "" : " ") + sentence + "."; };
  if (!row.unit.empty()) put(row.unit);
  if (row.kind == RowKind::number || row.kind == RowKind::which) {
    if (row.high >= no_bound) put("At least " + to_text(row.low));
    else put("From " + to_text(row.low) + " to " + to_text(row.high));
    if (!row.usual.empty()) put("Left out: " + row.usual);
  }
  if (row.kind == RowKind::text && row.longest > 0 && !is_area(row)) put("At most " + std::to_string(row.longest) + " characters");
  return words;
}

// Its title stands as it was printed.
bool is_publication(std::string_view source) {
  return std::any_of(source_cards.begin(), source_cards.end(),
                     [&](const SourceCard& card) { return card.title == source && card.year > 0; });
}

}  // namespace

bool is_area(const FormRow& row) { return row.kind == RowKind::text && row.longest > short_text; }

std::vector<RowWords> words_of(const FormRow& row) {
  std::vector<RowWords> words;
  const auto put = [&](std::string text, const Ink& ink) {
    if (!text.empty()) words.push_back({std::move(text), ink});
  };
  put(row.label, {row.given ? Type::ui_bold : Type::ui, palette::text, row.kind == RowKind::stray});
  put(row.help, {Type::ui_small, palette::text_quiet});
  put(bounds_of(row), {Type::ui_small, palette::text_quiet});
  put(row.source, {Type::ui_small, palette::text_quiet, is_publication(row.source)});
  if (row.kind == RowKind::stray) put("No form knows this key.", {Type::ui_small, palette::loss});
  return words;
}

float height_of(const Kit& kit, const RowWords& words, float width) {
  return words.ink.as_is ? height_as_is(kit, words.ink.type, words.text, width)
                         : text_height(kit, words.ink.type, words.text, width);
}

std::string count_words(const FormRow& row) {
  const bool counted = row.kind == RowKind::named || row.kind == RowKind::table || row.kind == RowKind::list;
  return counted ? std::to_string(row.count) + " given" : std::string();
}

std::string fault_words(std::size_t count) {
  return count == 1 ? "1 fault" : std::to_string(count) + " faults";
}

}  // namespace sputnik::ui
