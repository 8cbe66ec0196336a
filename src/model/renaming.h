// Other names for what texts speak of: whole words, the longest first, in the case that they stand in.
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace sputnik {

struct Renamed {
  std::string word{};  // as texts have it: "chips", "China"; a small first letter stands for a capital one too
  std::string as{};    // "instruments", "the Soviet Union"
  friend bool operator==(const Renamed&, const Renamed&) = default;
};

// One pass from left to right: what was put in is not looked at again. A word is found as it is written, with a capital
// first letter, and all in capitals, and what stands for it follows. Beside letters of no alphabet no word ends, so a
// Chinese word is found wherever it stands. "the" is said once, and not in a label ("China, estimated"); "a" and "an"
// follow the sound. Figures stay. Takes time by the length of the text, and of the words of one first letter.
class Renaming {
 public:
  Renaming() = default;
  // Of a word that comes twice the first holds.
  explicit Renaming(std::vector<Renamed> words);

  bool empty() const { return words_.empty(); }
  std::string operator()(std::string_view text) const;

 private:
  enum class Case { none, as_written, capital, capitals };
  Case found(std::string_view text, std::size_t at, const Renamed& entry) const;
  const Renamed* longest(std::string_view text, std::size_t at, Case& how) const;

  std::vector<Renamed> words_{};              // by small first byte, the longest first
  std::array<std::size_t, 257> starts_{};     // of each byte in words_
};

}  // namespace sputnik
