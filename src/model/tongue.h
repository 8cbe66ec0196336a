// Another language for the texts that a reader meets: a table of English texts and what they are called there.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "model/renaming.h"

namespace sputnik {

// One entry: an English text and the same in the other language. Numbered places stand for what differs: {1} for any
// text that is itself known, {#1} for a number. Each place of the English stands in the other once or more.
struct Saying {
  std::string en{};
  std::string zh{};
  friend bool operator==(const Saying&, const Saying&) = default;
};

// A text with places, cut into what is fixed and what is not.
struct SayingPattern {
  struct Place {
    int number = 0;
    bool numeric = false;
  };
  std::vector<std::string> fixed{};  // one more than places; the first and the last may be empty
  std::vector<Place> places{};
  std::size_t letters = 0;  // of what is fixed
  std::size_t joints = 0;   // of its sentences: a place never holds one
};
// Nothing when a place has no number, two stand side by side in it, or one comes twice.
std::optional<SayingPattern> parse_saying(std::string_view text);
// How many sentences of a text are followed by another.
std::size_t joints_in(std::string_view text);
// Numbers of the places in a text, sorted, each once.
std::vector<int> places_of(std::string_view text);

// Says English texts in another language. The longest known text wins: the whole, then a pattern with the most letters,
// then lines, then sentences; of an entry of several sentences each is known by itself too. What has no letters
// (figures, signs), what stands in quotes, paths, and what is in the other language already stay.
// Answers are kept, up to a bound; the same question has always the same answer. Not for two threads at once.
class Tongue {
 public:
  Tongue() = default;
  explicit Tongue(const std::vector<Saying>& table) { learn(table); }
  // English that stays English, but for what is renamed.
  static Tongue of_english(Renaming renaming);

  // More entries, a scenario's own; of the same English text the one learnt last holds.
  void learn(const std::vector<Saying>& more);
  std::string say(std::string_view english) const;
  // The same without the names that a scenario brings.
  std::string say_plain(std::string_view english) const;
  // Other names in what is said, from now on; those of before are forgotten.
  void rename(Renaming renaming);
  bool is_english() const { return is_english_; }
  // Whether nothing of it stays English.
  bool knows(std::string_view english) const;
  // Texts that could not be said whole, in order, each once, up to a bound.
  const std::set<std::string, std::less<>>& missing() const { return missing_; }
  void forget_missing() const { missing_.clear(); }
  // Calls f with every English text and what is said for it.
  template <class F>
  void each_said(F f) const {
    for (const auto& [en, exact] : table_) f(std::string_view(en), std::string_view(exact.zh));
    for (const Entry& entry : patterns_) f(std::string_view(entry.en), std::string_view(entry.zh));
  }
  // English texts of entries, whole or with places, that have been of use.
  const std::set<std::string, std::less<>>& used() const { return used_; }

 private:
  struct Entry {
    std::string en{};
    std::string zh{};
    SayingPattern pattern{};
    std::string of{};  // the English of the entry that this is, or is a sentence of
  };
  struct Exact {
    std::string zh{};
    std::string of{};
  };
  struct Work;
  using Said = std::optional<std::string>;

  void put(const Saying& saying, const std::string& of);
  void put_sentences(const Saying& saying);
  Said whole(std::string_view text, Work& work) const;
  Said by_table(std::string_view text) const;
  Said by_table_but_for_stop(std::string_view text) const;
  Said by_pattern(std::string_view text, Work& work, bool in_part) const;
  bool split(const Entry& entry, std::string_view text, Work& work, bool in_part,
             std::vector<std::string>& places) const;
  Said by_lines(std::string_view text, Work& work) const;
  Said by_sentences(std::string_view text, Work& work) const;
  std::string in_part(std::string_view text, Work& work) const;
  void keep_missing(std::string_view text) const;

  std::map<std::string, Exact, std::less<>> table_{};
  std::map<std::string, std::string, std::less<>> shouted_{};  // by the capitals of it: its key in table_
  std::vector<Entry> patterns_{};                              // most letters first
  std::map<char, std::vector<std::size_t>> by_first_{};        // '\0': begins with a place
  mutable std::unordered_map<std::string, std::string> said_{};
  mutable std::set<std::string, std::less<>> missing_{};
  mutable std::set<std::string, std::less<>> used_{};
  bool is_english_ = false;
  Renaming renaming_{};
  mutable std::unordered_map<std::string, std::string> renamed_{};
};

// Whether a text has a character of Chinese, its punctuation included.
bool has_chinese(std::string_view text);

}  // namespace sputnik
