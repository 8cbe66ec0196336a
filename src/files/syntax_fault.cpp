// Translates nlohmann's messages ("… - unexpected ','; expected string literal").
#include "files/syntax_fault.h"

#include <algorithm>
#include <array>

#include "model/characters.h"
#include "files/node.h"

namespace sputnik {
namespace {

struct Phrase {
  std::string_view theirs;
  std::string_view ours;
};
constexpr std::array<Phrase, 9> expected_phrases = {{
    {"; expected string literal", "a key in double quotes"},
    {"; expected end of input", "nothing after the document"},
    {"; expected '[', '{', or a literal", "a value"},
    {"; expected ':'", "\":\" after the key"},
    {"; expected ']'", "\",\" or \"]\""},
    {"; expected '}'", "\",\" or \"}\""},
    {"missing closing quote", "a closing quote"},
    {"must be escaped", "\\n in place of a line break inside a text"},
    {"number overflow", "a finite number"},
}};

bool is_space(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }
bool is_mark(char c) { return std::string_view("[]{},:\"").find(c) != std::string_view::npos; }

// The word that the byte at `at` is part of.
std::string word_at(std::string_view text, std::size_t at) {
  const auto joins = [&](std::size_t i) { return !is_space(text[i]) && !is_mark(text[i]); };
  if (!joins(at)) return std::string(1, text[at]);
  std::size_t first = at;
  std::size_t last = at + 1;
  while (first > 0 && joins(first - 1) && at - first < 24) --first;
  while (last < text.size() && joins(last) && last - at < 24) ++last;
  while (first > 0 && (static_cast<unsigned char>(text[first]) & 0xc0) == 0x80) --first;
  while (last < text.size() && (static_cast<unsigned char>(text[last]) & 0xc0) == 0x80) ++last;
  return std::string(text.substr(first, last - first));
}

// The last byte before `at` that is no white space; '\0' when there is none.
char mark_before(std::string_view text, std::size_t at) {
  while (at > 0 && is_space(text[at - 1])) --at;
  return at > 0 ? text[at - 1] : '\0';
}

std::string expected_of(std::string_view message) {
  const auto phrase = std::find_if(expected_phrases.begin(), expected_phrases.end(),
                                   [&](const Phrase& p) { return message.find(p.theirs) != std::string_view::npos; });
  return phrase == expected_phrases.end() ? "a value" : std::string(phrase->ours);
}

std::string hint_of(std::string_view text, std::size_t at, const std::string& word, const std::string& expected) {
  if (word.starts_with("//") || word.starts_with("/*") || word.starts_with("#")) return "JSON has no comments";
  if (word.starts_with("'")) return "texts and keys stand in double quotes";
  const bool not_finite = word.find("NaN") != std::string::npos || word.find("nan") != std::string::npos ||
                          word.find("Inf") != std::string::npos || word.find("inf") != std::string::npos;
  if (not_finite || expected == "a finite number") return "numbers are finite";
  if (word == "True" || word == "False") return "write true or false";
  if (expected.starts_with("\",\"") && word != "}" && word != "]" && word != ":")
    return "a comma may be missing before it";
  if (mark_before(text, at) == ',' && (word == "}" || word == "]")) return "there is a comma too many before it";
  return {};
}

}  // namespace

SyntaxFault explain_syntax(std::string_view text, std::size_t consumed, std::string_view message) {
  SyntaxFault fault;
  fault.expected = expected_of(message);
  const bool ended = message.find("unexpected end of input") != std::string_view::npos ||
                     message.find("missing closing quote") != std::string_view::npos || consumed == 0;
  if (ended || (consumed >= text.size() && message.find("invalid literal") != std::string_view::npos)) {
    fault.line = line_at(text, text.size());
    fault.found = "the end of the text";
    fault.hint = "the file is cut off";
    return fault;
  }
  std::size_t at = consumed - 1;
  const bool in_number =
      fault.expected == "a finite number" || message.find("number literal") != std::string_view::npos;
  if (in_number && at > 0 && (is_space(text[at]) || is_mark(text[at]))) --at;  // one beyond the number was read
  if (fault.expected.starts_with("\\n")) {
    fault.found = "a control character inside a text";
  } else if (message.find("unexpected string literal") != std::string_view::npos) {
    fault.found = "a text";
  } else {
    fault.found = in_quotes(word_at(text, at));
  }
  fault.line = line_at(text, at);
  fault.hint = hint_of(text, at, word_at(text, at), fault.expected);
  return fault;
}

}  // namespace sputnik
