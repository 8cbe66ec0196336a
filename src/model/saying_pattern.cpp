// Reads the places of sayings and fills them.
#include "model/saying_pattern.h"

#include <algorithm>
#include <set>

namespace sputnik {

namespace {

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_digit(char c) { return c >= '0' && c <= '9'; }

// Ten times a figure, by moving its point: "40.8" is "408", "-3" is "-30".
std::string tenfold(std::string_view figure) {
  const std::size_t point = figure.find('.');
  std::string out(figure);
  if (point == std::string_view::npos) return out + "0";
  out.erase(point, 1);
  if (point + 2 < figure.size()) out.insert(point + 1, ".");
  const std::size_t first = out.find_first_of("0123456789");
  std::size_t zeros = 0;
  while (first + zeros + 1 < out.size() && out[first + zeros] == '0' && is_digit(out[first + zeros + 1])) ++zeros;
  return out.erase(first, zeros);
}

}  // namespace

std::string filled(std::string_view text, const SayingPattern& pattern, const std::vector<std::string>& places) {
  std::string out;
  std::size_t at = 0;
  while (at < text.size()) {
    const std::size_t open = std::min(text.find('{', at), text.size());
    out += text.substr(at, open - at);
    if (open == text.size()) break;
    const std::size_t shut = std::min(text.find('}', open), text.size() - 1);
    const std::string_view place = text.substr(open, shut - open);
    const std::size_t digit = std::min(place.find_first_of("123456789"), place.size() - 1);
    for (std::size_t i = 0; i < pattern.places.size(); ++i) {
      if (pattern.places[i].number != place[digit] - '0') continue;
      out += place.ends_with("*10") ? tenfold(places[i]) : places[i];
    }
    at = shut + 1;
  }
  return out;
}

std::size_t joints_in(std::string_view text) {
  std::size_t count = 0;
  for (std::size_t at = text.find(". "); at < text.size(); at = text.find(". ", at + 2)) ++count;
  return count;
}

std::optional<SayingPattern> parse_saying(std::string_view text) {
  SayingPattern pattern;
  std::string fixed;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '{') {
      fixed += text[i];
      if (is_letter(text[i])) ++pattern.letters;
      continue;
    }
    const bool numeric = i + 1 < text.size() && text[i + 1] == '#';
    const std::size_t digit = i + (numeric ? 2 : 1);
    if (digit + 1 >= text.size() || text[digit] < '1' || text[digit] > '9' || text[digit + 1] != '}')
      return std::nullopt;
    const int number = text[digit] - '0';
    const auto same = [&](const SayingPattern::Place& place) { return place.number == number; };
    if (std::any_of(pattern.places.begin(), pattern.places.end(), same)) return std::nullopt;
    if (!pattern.places.empty() && fixed.empty()) return std::nullopt;
    pattern.fixed.push_back(std::move(fixed));
    fixed.clear();
    pattern.places.push_back({number, numeric});
    i = digit + 1;
  }
  pattern.fixed.push_back(std::move(fixed));
  pattern.joints = joints_in(text);
  return pattern;
}

std::vector<int> places_of(std::string_view text) {
  std::set<int> numbers;
  for (std::size_t i = text.find('{'); i < text.size(); i = text.find('{', i + 1)) {
    std::size_t digit = i + 1;
    if (digit < text.size() && text[digit] == '#') ++digit;
    if (digit < text.size() && text[digit] >= '0' && text[digit] <= '9') numbers.insert(text[digit] - '0');
  }
  return {numbers.begin(), numbers.end()};
}

}  // namespace sputnik
