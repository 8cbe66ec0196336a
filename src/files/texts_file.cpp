// Reading and checking tables of texts.
#include "files/texts_file.h"

#include <set>

#include "files/bounded_file.h"
#include "files/document.h"
#include "files/sayings.h"
#include "files/scenario_shape.h"
#include "files/shape_reader.h"

namespace sputnik {

namespace {

struct TextTable {
  std::vector<Saying> texts{};
};
template <class V, Like<TextTable> T>
void shape(V& v, T& table) {
  v.constant("format", file_format, "Of this file");
  v.constant("kind", "texts", "");
  v.list("texts", table.texts, {.help = "", .required = true});
}

constexpr const char* expected_file = "a table of texts";

std::string in_words(const std::vector<int>& places) {
  std::string out;
  for (const int place : places) out += (out.empty() ? "{" : ", {") + std::to_string(place) + "}";
  return out.empty() ? "none" : out;
}

}  // namespace

void check_sayings(const std::vector<Saying>& sayings, const std::string& at, Faults& faults) {
  std::set<std::string_view> known;
  for (std::size_t i = 0; i < sayings.size(); ++i) {
    const Saying& saying = sayings[i];
    const std::string place = below(at, i);
    if (!parse_saying(saying.en)) {
      faults.add(place + "/en", in_quotes(saying.en),
                 "places {1} to {9} or {#1} to {#9}, each once and none beside another");
      continue;
    }
    if (places_of(saying.en) != places_of(saying.zh)) {
      faults.add(place + "/zh", "the places " + in_words(places_of(saying.zh)),
                 "those of the English: " + in_words(places_of(saying.en)));
    }
    if (!known.insert(saying.en).second)
      faults.add(place + "/en", in_quotes(saying.en) + " a second time", "each text once");
  }
}

std::variant<std::vector<Saying>, Problems> read_texts_text(const std::string& text, const std::string& name) {
  Faults faults(name);
  TextTable table;
  if (const auto root = parse_document(text, name, expected_file, faults)) {
    faults.look_up_lines_in(*root);
    read_shape(*root, table, faults);
    check_sayings(table.texts, "/texts", faults);
  }
  if (!faults.none()) return faults.take();
  return std::move(table.texts);
}

std::variant<std::vector<Saying>, Problems> read_texts(const std::filesystem::path& file) {
  auto text = read_bounded(file, expected_file);
  if (const auto* problem = std::get_if<Problem>(&text)) return Problems{*problem};
  return read_texts_text(std::get<std::string>(text), file.string());
}

}  // namespace sputnik
