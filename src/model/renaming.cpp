// Finds words and puts others in their place.
#include "model/renaming.h"

#include <algorithm>

namespace sputnik {
namespace {

bool is_small(char c) { return c >= 'a' && c <= 'z'; }
bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }
bool is_letter(char c) { return is_small(c) || is_capital(c); }
bool is_of_word(char c) { return is_letter(c) || (c >= '0' && c <= '9'); }
char small(char c) { return is_capital(c) ? static_cast<char>(c - 'A' + 'a') : c; }
char capital(char c) { return is_small(c) ? static_cast<char>(c - 'a' + 'A') : c; }
unsigned char first_of(const Renamed& entry) { return static_cast<unsigned char>(small(entry.word.front())); }

std::string in_capitals(std::string text) {
  for (char& c : text) c = capital(c);
  return text;
}
std::string begun(std::string text) {
  if (!text.empty()) text.front() = capital(text.front());
  return text;
}

bool has_small(std::string_view text) { return std::any_of(text.begin(), text.end(), is_small); }
auto letters_in(std::string_view text) { return std::count_if(text.begin(), text.end(), is_letter); }

// Whether `text` ends in a word of its own, whatever its case.
bool ends_in(std::string_view text, std::string_view word) {
  if (text.size() < word.size()) return false;
  const std::string_view end = text.substr(text.size() - word.size());
  const bool same = std::equal(end.begin(), end.end(), word.begin(), [](char a, char b) { return small(a) == b; });
  return same && (text.size() == word.size() || !is_of_word(text[text.size() - word.size() - 1]));
}

bool begins_sentence(std::string_view before) {
  while (!before.empty() && before.back() == ' ') before.remove_suffix(1);
  return before.empty() || std::string_view(".!?\n\"").find(before.back()) != std::string_view::npos;
}

// Where a name stands alone, as on an axis: "China", "China, estimated", "China: 4".
bool is_label(std::string_view before, std::string_view after) {
  if (before.find_first_not_of(' ') != std::string_view::npos) return false;
  if (after.empty()) return true;
  if (after.front() == ' ') return after.size() == 1 || !is_letter(after[1]);
  return std::string_view(",:;").find(after.front()) != std::string_view::npos;
}

bool is_vowel(char c) { return std::string_view("aeiou").find(small(c)) != std::string_view::npos; }

// "a Chinese", "an Indian": the article in front follows, where one sound gives way to the other.
void mend_article(std::string& before, char was, std::string_view as) {
  if (as.empty() || !is_letter(as.front()) || !is_letter(was) || is_vowel(was) == is_vowel(as.front())) return;
  if (is_vowel(as.front()) && ends_in(before, "a "))
    before.insert(before.size() - 1, has_small(as) ? "n" : "N");
  else if (!is_vowel(as.front()) && ends_in(before, "an "))
    before.erase(before.size() - 2, 1);
}

}  // namespace

Renaming::Renaming(std::vector<Renamed> words) : words_(std::move(words)) {
  std::erase_if(words_, [](const Renamed& entry) { return entry.word.empty(); });
  std::stable_sort(words_.begin(), words_.end(), [](const Renamed& a, const Renamed& b) {
    if (first_of(a) != first_of(b)) return first_of(a) < first_of(b);
    return a.word.size() > b.word.size();
  });
  for (std::size_t byte = 0, at = 0; byte < starts_.size(); ++byte) {
    while (at < words_.size() && first_of(words_[at]) < byte) ++at;
    starts_[byte] = at;
  }
}

Renaming::Case Renaming::found(std::string_view text, std::size_t at, const Renamed& entry) const {
  const std::string_view word = entry.word;
  if (text.size() - at < word.size()) return Case::none;
  if (is_of_word(word.front()) && at > 0 && is_of_word(text[at - 1])) return Case::none;
  const std::size_t end = at + word.size();
  if (is_of_word(word.back()) && end < text.size() && is_of_word(text[end])) return Case::none;
  const std::string_view here = text.substr(at, word.size());
  if (here == word) return Case::as_written;
  if (here.front() == capital(word.front()) && here.substr(1) == word.substr(1)) return Case::capital;
  const bool shouted = letters_in(word) > 1 && std::equal(here.begin(), here.end(), word.begin(),
                                                          [](char a, char b) { return a == capital(b); });
  return shouted ? Case::capitals : Case::none;
}

const Renamed* Renaming::longest(std::string_view text, std::size_t at, Case& how) const {
  const auto byte = static_cast<unsigned char>(small(text[at]));
  for (std::size_t i = starts_[byte]; i < starts_[byte + 1u]; ++i) {
    how = found(text, at, words_[i]);
    if (how != Case::none) return &words_[i];
  }
  return nullptr;
}

std::string Renaming::operator()(std::string_view text) const {
  std::string out;
  const bool shouts = !has_small(text);
  for (std::size_t at = 0; at < text.size();) {
    Case how = Case::none;
    const Renamed* const entry = words_.empty() ? nullptr : longest(text, at, how);
    if (!entry) {
      out += text[at++];
      continue;
    }
    const std::string_view was = text.substr(at, entry->word.size());
    const std::string_view after = text.substr(at + was.size());
    std::string as = entry->as;
    const bool brings_article = ends_in(std::string_view(as).substr(0, 4), "the ") && small(was.front()) != 't';
    const bool drops_article = brings_article && (ends_in(out, "the ") || is_label(out, after));
    if (drops_article) as.erase(0, 4);
    // What is written in capitals anyway, such as "AI", is shouted where all is.
    if (how == Case::capitals || (shouts && !has_small(was) && letters_in(text) > letters_in(was))) {
      as = in_capitals(as);
    } else if (how == Case::capital || (is_capital(was.front()) && begins_sentence(out))) {
      as = begun(as);
    }
    mend_article(out, was.front(), as);
    out += as;
    at += was.size();
  }
  return out;
}

}  // namespace sputnik
