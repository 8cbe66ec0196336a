// Forms of texts and words for ranges.
#include "files/shape_rules.h"

#include <algorithm>

#include "files/node.h"

namespace sputnik {
namespace {

bool is_id(std::string_view text) {
  const auto fits = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; };
  return !text.empty() && text.front() != '-' && std::all_of(text.begin(), text.end(), fits);
}

bool is_one_line(std::string_view text) { return text.find_first_of("\n\t") == std::string_view::npos; }

}  // namespace

bool has_form(std::string_view text, Form form) {
  switch (form) {
    case Form::any:
      return true;
    case Form::line:
      return is_one_line(text);
    case Form::id:
      return is_id(text);
    case Form::capitals:
      return is_one_line(text) && std::none_of(text.begin(), text.end(), [](char c) { return c >= 'a' && c <= 'z'; });
    case Form::link:
      return is_one_line(text) && (text.starts_with("https://") || text.starts_with("http://"));
  }
  return false;
}

std::string_view words_of(Form form) {
  switch (form) {
    case Form::any:
      return "a text";
    case Form::line:
      return "a text of one line";
    case Form::id:
      return "a name of lower-case letters, digits and hyphens";
    case Form::capitals:
      return "a line in capitals";
    case Form::link:
      return "an address that begins with https:// or http://";
  }
  return {};
}

std::string_view pattern_of(Form form) {
  switch (form) {
    case Form::any:
      return {};
    case Form::line:
      return "^[^\\n\\t]*$";
    case Form::id:
      return "^[a-z0-9][a-z0-9-]*$";
    case Form::capitals:
      return "^[^a-z\\n\\t]*$";
    case Form::link:
      return "^https?://";
  }
  return {};
}

std::string range_words(double low, double high, bool whole) {
  return std::string(whole ? "a whole number " : "a number ") + to_text(low) + " to " + to_text(high);
}

}  // namespace sputnik
