// What a field of a file format may hold, said once for reading, writing and the JSON Schema.
//
// A format is described by functions `shape(visitor, value)` (scenario_shape.h, save_shape.h), each a list of calls
// such as visitor.number("chance", card.chance, {.help = "…", .low = 0, .high = 1}). Four visitors exist:
// ShapeReader fills the value from a tree and collects every fault, ShapeWriter makes a tree of the value,
// ShapeSchema makes a JSON Schema of the rules, and ShapeForm makes rows of a form of a tree.
#pragma once

#include <concepts>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "files/bounds.h"
#include "model/side.h"

namespace sputnik {

// Values to be filled and values to be written pass through the same description.
template <class T, class U>
concept Like = std::same_as<std::remove_const_t<T>, U>;

enum class Form {
  any,       // line breaks allowed
  line,      // one line
  id,        // lower-case letters, digits, hyphens
  capitals,  // one line without lower-case letters
  link       // http:// or https://
};

struct TextRule {
  std::string_view help{};
  bool required = false;                  // must be there and not be empty
  std::size_t longest = most_text_bytes;  // in characters
  Form form = Form::any;
  bool told = false;                      // players read it: it wants a translation
};
struct NumberRule {
  std::string_view help{};
  double low = 0;
  double high = 1;
  bool required = false;
  bool whole = false;
};
struct PlainRule {
  std::string_view help{};
  bool required = false;
  std::string_view member = "a key of this object";  // of a part: what each of its members is
};
struct ListRule {
  std::string_view help{};
  std::size_t least = 0;
  std::size_t most = most_listed_events;
  bool required = false;
};
// Names that an object may use as keys, each with the range of its number.
struct NamedKey {
  std::string_view key;
  double low = 0;
  double high = 0;
  bool whole = false;
  std::string help{};
  // The same in parts, for forms; of what both nations share both are alike.
  Both<std::string_view> label{};
  std::string_view unit{};
  Both<double> usual{};       // what holds when it is left out
  std::string_view source{};  // of an assumption: a title of source_table.h
};
struct NamedRule {
  std::string_view help{};
  std::string_view what{};  // "a policy"
  std::vector<NamedKey> keys{};
};
// The same where each name stands for an object.
struct TableRule {
  std::string_view help{};
  std::string_view what{};
  std::vector<std::string_view> keys{};
};

// Whether a text has that form, how the form is called, and its pattern for the schema (empty: none).
bool has_form(std::string_view text, Form form);
std::string_view words_of(Form form);
std::string_view pattern_of(Form form);

// "a whole number 0 to 4".
std::string range_words(double low, double high, bool whole);

}  // namespace sputnik
