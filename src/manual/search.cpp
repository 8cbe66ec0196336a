// Searches the manual by words.
#include <algorithm>
#include <sstream>

#include "manual/manual.h"

namespace sputnik::manual {
namespace {

constexpr std::size_t longest_query = 200;
constexpr std::size_t before = 30;  // bytes shown before a word, and
constexpr std::size_t after = 90;   // from it on

std::string small(std::string_view text) {
  std::string out(text);
  for (char& c : out) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  return out;
}

std::vector<std::string> words_in(std::string_view text) {
  std::istringstream in(small(text.substr(0, longest_query)));
  std::vector<std::string> words;
  for (std::string word; in >> word;) words.push_back(word);
  return words;
}

std::string joined(const Page& page) {
  std::string out;
  const auto put = [&](const std::string& words) {
    if (!words.empty()) out += (out.empty() ? "" : " ") + words;
  };
  for (const Block& block : page.blocks) {
    for (const Text& line : block.lines) put(words_of(line));
    for (const auto& row : block.rows) {
      for (const Text& cell : row) put(words_of(cell));
    }
  }
  return out;
}

bool inside_character(char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; }

// From about so many bytes before a place to so many behind it, whole words and characters.
std::string around(const std::string& text, std::size_t at) {
  std::size_t begin = at > before ? at - before : 0;
  while (begin > 0 && begin < at && text[begin - 1] != ' ' && !(static_cast<unsigned char>(text[begin]) >= 0xC0)) ++begin;
  while (begin < at && inside_character(text[begin])) ++begin;
  std::size_t end = std::min(text.size(), at + after);
  while (end < text.size() && end > at && text[end] != ' ' && static_cast<unsigned char>(text[end]) < 0xC0) --end;
  return (begin > 0 ? "… " : "") + text.substr(begin, end - begin) + (end < text.size() ? " …" : "");
}

struct Ranked {
  int rank;
  Hit hit;
};

}  // namespace

std::vector<Hit> search(const Manual& manual, std::string_view query, std::size_t most) {
  const std::vector<std::string> words = words_in(query);
  if (words.empty()) return {};
  std::vector<Ranked> found;
  for (const Page& page : manual.pages) {
    const std::string title = small(page.title);
    const auto in_title = [&](const std::string& word) { return title.find(word) != std::string::npos; };
    const std::string text = joined(page);
    const std::string low = small(text);
    const auto anywhere = [&](const std::string& word) { return in_title(word) || low.find(word) != std::string::npos; };
    if (!std::all_of(words.begin(), words.end(), anywhere)) continue;
    const bool by_title = std::all_of(words.begin(), words.end(), in_title);
    const int rank = title.starts_with(words.front()) && by_title ? 0 : by_title ? 1 : page.listed ? 2 : 3;
    const std::size_t at = low.find(words.front());
    found.push_back({rank, {&page, by_title || at == std::string::npos ? std::string() : around(text, at)}});
  }
  std::stable_sort(found.begin(), found.end(), [](const Ranked& a, const Ranked& b) { return a.rank < b.rank; });
  std::vector<Hit> hits;
  for (Ranked& each : found) {
    if (hits.size() < most) hits.push_back(std::move(each.hit));
  }
  return hits;
}

}  // namespace sputnik::manual
