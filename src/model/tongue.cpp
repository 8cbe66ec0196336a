// Looks texts up whole, by pattern, by lines and by sentences, within a budget. Its table is learnt in
// tongue_learn.cpp.
#include "model/tongue.h"

#include <algorithm>
#include <cctype>

#include "model/saying_pattern.h"
#include "model/sentences.h"

namespace sputnik {
namespace {

constexpr std::size_t most_kept = 4096;        // answers
constexpr std::size_t most_missing = 2000;     // texts
constexpr std::size_t longest_matched = 3000;  // bytes of a text that patterns are tried on
constexpr int budget = 20'000;                 // steps of one question
constexpr int deepest = 8;                     // places within places

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool has_letters(std::string_view text) { return std::any_of(text.begin(), text.end(), is_letter); }
bool has_small_letters(std::string_view text) {
  return std::any_of(text.begin(), text.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

// Figures as Chinese sets them: "12 %" is "12%".
std::string figures(std::string_view text) {
  std::string out(text);
  for (std::size_t at = out.find(" %"); at != std::string::npos; at = out.find(" %", at)) out.erase(at, 1);
  return out;
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// One figure: "12", "+0.5", "-3", "1,000", "100 %".
bool is_number(std::string_view text) {
  if (text.ends_with(" %")) text.remove_suffix(2);
  if (!text.empty() && (text.front() == '+' || text.front() == '-')) text.remove_prefix(1);
  return !text.empty() && is_digit(text.front()) && is_digit(text.back()) &&
         text.find_first_not_of("0123456789.,") == std::string_view::npos;
}

// What somebody else named: a quotation, a path.
bool is_verbatim(std::string_view text) {
  if (text.size() > 1 && text.front() == '"' && text.back() == '"') return text.find('"', 1) == text.size() - 1;
  return text.find('/') != std::string_view::npos && text.find(' ') == std::string_view::npos;
}

}  // namespace

struct Tongue::Work {
  int left = budget;
  int depth = 0;
  std::map<std::string, Said, std::less<>> known{};

  bool spend(int steps = 1) {
    left -= steps;
    return left > 0;
  }
};

bool has_chinese(std::string_view text) {
  // U+3000 to U+9FFF and the wide forms U+FF00 to U+FFEF, by their bytes.
  for (std::size_t i = 0; i + 2 < text.size(); ++i) {
    const auto a = static_cast<unsigned char>(text[i]);
    if (a >= 0xE3 && a <= 0xE9) return true;
    if (a == 0xEF && static_cast<unsigned char>(text[i + 1]) >= 0xBC) return true;
  }
  return false;
}

Tongue Tongue::of_english(Renaming renaming) {
  Tongue tongue;
  tongue.is_english_ = true;
  tongue.renaming_ = std::move(renaming);
  return tongue;
}

void Tongue::rename(Renaming renaming) {
  renaming_ = std::move(renaming);
  renamed_.clear();
}

std::string Tongue::say(std::string_view english) const {
  if (renaming_.empty()) return say_plain(english);
  std::string key(english);
  if (const auto found = renamed_.find(key); found != renamed_.end()) return found->second;
  if (renamed_.size() >= most_kept) renamed_.clear();
  std::string said = renaming_(say_plain(english));
  return renamed_.emplace(std::move(key), std::move(said)).first->second;
}

std::string Tongue::say_plain(std::string_view english) const {
  if (is_english_) return std::string(english);
  std::string key(english);
  if (const auto found = said_.find(key); found != said_.end()) return found->second;
  Work work;
  Said said = whole(english, work);
  if (!said) {
    Work again;
    said = in_part(english, again);
  }
  if (said_.size() >= most_kept) said_.clear();
  return said_.emplace(std::move(key), std::move(*said)).first->second;
}

bool Tongue::knows(std::string_view english) const {
  Work work;
  return whole(english, work).has_value();
}

void Tongue::keep_missing(std::string_view text) const {
  if (missing_.size() < most_missing) missing_.emplace(text);
}

Tongue::Said Tongue::by_table(std::string_view text) const {
  if (const auto found = table_.find(text); found != table_.end()) {
    used_.insert(found->second.of);
    return found->second.zh;
  }
  if (text.size() > 1 && text[0] >= 'a' && text[0] <= 'z') {  // an entry begins as a sentence does; "a" is no letter of a key
    std::string begun(text);
    begun[0] = static_cast<char>(begun[0] - 'a' + 'A');
    if (const auto found = table_.find(begun); found != table_.end()) {
      used_.insert(found->second.of);
      return found->second.zh;
    }
  }
  if (!has_small_letters(text)) {
    if (const auto found = shouted_.find(text); found != shouted_.end()) {
      const Exact& exact = table_.find(found->second)->second;
      used_.insert(exact.of);
      return exact.zh;
    }
  }
  return by_table_but_for_stop(text);
}

// With a stop that the entry lacks, or without the one it has.
Tongue::Said Tongue::by_table_but_for_stop(std::string_view text) const {
  if (const std::string_view stop = stop_of(text); !stop.empty()) {
    const auto found = table_.find(text.substr(0, text.size() - 1));
    if (found == table_.end()) return std::nullopt;
    used_.insert(found->second.of);
    return found->second.zh + std::string(stop);
  }
  const auto found = table_.find(std::string(text) + ".");
  if (found == table_.end()) return std::nullopt;
  used_.insert(found->second.of);
  std::string said = found->second.zh;
  const std::string_view stop = stop_of(".");
  if (said.ends_with(stop)) said.resize(said.size() - stop.size());
  return said;
}

Tongue::Said Tongue::whole(std::string_view text, Work& work) const {
  if (!has_letters(text)) return figures(text);
  if (Said said = by_table(text)) return said;
  if (is_verbatim(text)) return std::string(text);
  if (text.size() > longest_matched * 4 || work.depth > deepest || !work.spend()) return std::nullopt;
  if (const auto found = work.known.find(text); found != work.known.end()) return found->second;
  ++work.depth;
  Said said = by_lines(text, work);
  if (!said && text.size() <= longest_matched) said = by_pattern(text, work, false);
  if (!said) said = by_sentences(text, work);
  if (!said && has_chinese(text)) said = std::string(text);
  --work.depth;
  work.known.emplace(text, said);
  return said;
}

// Finds places for a pattern so that each of them is known, the shortest first; `places` ends up said.
bool Tongue::split(const Entry& entry, std::string_view text, Work& work, bool in_part,
                   std::vector<std::string>& places) const {
  const std::size_t which = places.size();
  const SayingPattern& pattern = entry.pattern;
  if (which == pattern.places.size()) return text.empty();
  const std::string& next = pattern.fixed[which + 1];
  const bool last = which + 1 == pattern.places.size();
  if (text.size() <= next.size()) return false;
  std::size_t end = last ? text.size() - next.size() : text.find(next, 1);
  for (; end != std::string_view::npos && work.spend();
       end = last ? std::string_view::npos : text.find(next, end + 1)) {
    const std::string_view place = text.substr(0, end);
    if (last && text.substr(end) != next) return false;
    const bool padded = place.empty() || place.front() == ' ' || place.back() == ' ';
    const bool fits = !padded && (!pattern.places[which].numeric || is_number(place));
    if (!fits) continue;
    Said said = whole(place, work);
    if (!said && in_part) said = std::string(place);
    if (!said) continue;
    places.push_back(std::move(*said));
    if (split(entry, text.substr(end + next.size()), work, in_part, places)) return true;
    places.pop_back();
  }
  return false;
}

Tongue::Said Tongue::by_pattern(std::string_view text, Work& work, bool in_part) const {
  static const std::vector<std::size_t> none;
  if (text.find('\n') != std::string_view::npos) return std::nullopt;
  const std::size_t joints = joints_in(text);
  const auto of = [&](char first) -> const std::vector<std::size_t>& {
    const auto found = by_first_.find(first);
    return found == by_first_.end() ? none : found->second;
  };
  const std::vector<std::size_t>& named = of(text.front());
  const std::vector<std::size_t>& open = of('\0');
  // Both lists are in order of letters, as are the places of patterns: merged.
  for (std::size_t i = 0, j = 0; i < named.size() || j < open.size();) {
    const bool take_named = j == open.size() || (i < named.size() && named[i] < open[j]);
    const Entry& entry = patterns_[take_named ? named[i++] : open[j++]];
    const std::vector<std::string>& fixed = entry.pattern.fixed;
    // An entry need not have the stop that ends a sentence.
    const std::string_view stop = fixed.back().ends_with('.') ? std::string_view{} : stop_of(text);
    const std::string_view words = text.substr(0, text.size() - (stop.empty() ? 0 : 1));
    if (!words.starts_with(fixed.front()) || !words.ends_with(fixed.back())) continue;
    if (words.size() < fixed.front().size() + fixed.back().size() + 1 || !work.spend()) continue;
    if (entry.pattern.joints != joints || (in_part && entry.pattern.letters < 3)) continue;
    std::vector<std::string> places;
    if (!split(entry, words.substr(fixed.front().size()), work, in_part, places)) continue;
    used_.insert(entry.of);
    return filled(entry.zh, entry.pattern, places) + std::string(stop);
  }
  return std::nullopt;
}

Tongue::Said Tongue::by_lines(std::string_view text, Work& work) const {
  if (text.find('\n') == std::string_view::npos) return std::nullopt;
  std::string out;
  while (true) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    if (end > 0) {
      const Said said = whole(text.substr(0, end), work);
      if (!said) return std::nullopt;
      out += *said;
    }
    if (end == text.size()) return out;
    out += '\n';
    text.remove_prefix(end + 1);
  }
}

Tongue::Said Tongue::by_sentences(std::string_view text, Work& work) const {
  const std::vector<std::size_t> starts = sentence_starts(text);
  if (starts.size() < 2 || starts.size() > most_sentences) return std::nullopt;
  std::string out;
  for (std::size_t first = 0; first < starts.size();) {
    // The most sentences that are known together.
    std::size_t behind = starts.size();
    Said said;
    for (; behind > first && !said && work.spend(); --behind) {
      const std::size_t end = behind == starts.size() ? text.size() : starts[behind] - 1;
      const std::string_view piece = text.substr(starts[first], end - starts[first]);
      said = behind == first + 1 ? whole(piece, work) : by_table(piece);
      if (said) break;
    }
    if (!said) return std::nullopt;
    out += *said;
    first = behind;
  }
  return out;
}

// What is known of a text that is not known whole: line by line, sentence by sentence, else by the fullest pattern.
std::string Tongue::in_part(std::string_view text, Work& work) const {
  std::string out;
  if (const std::size_t end = text.find('\n'); end != std::string_view::npos) {
    while (!text.empty()) {
      const std::size_t stop = std::min(text.find('\n'), text.size());
      out += in_part(text.substr(0, stop), work);
      if (stop < text.size()) out += '\n';
      text.remove_prefix(std::min(text.size(), stop + 1));
    }
    return out;
  }
  if (Said said = whole(text, work)) return *said;
  const std::vector<std::size_t> starts = sentence_starts(text);
  if (starts.size() < 2 || starts.size() > most_sentences) {
    keep_missing(text);
    Said said = text.empty() || text.size() > longest_matched ? std::nullopt : by_pattern(text, work, true);
    return said ? *said : std::string(text);
  }
  for (std::size_t i = 0; i < starts.size(); ++i) {
    const std::size_t end = i + 1 == starts.size() ? text.size() : starts[i + 1] - 1;
    const std::string_view piece = text.substr(starts[i], end - starts[i]);
    const Said said = whole(piece, work);
    if (!said) keep_missing(piece);
    out += said ? *said : std::string(piece) + (i + 1 == starts.size() ? "" : " ");
  }
  return out;
}

}  // namespace sputnik
