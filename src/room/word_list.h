// Words that are not shown in a classroom: a list that the teacher may edit, and texts with them covered.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "model/problem.h"

namespace sputnik::room {

class WordList {
 public:
  WordList() = default;
  explicit WordList(const std::vector<std::string>& words);

  // The text with each listed word covered: "•••". Words of Latin letters are covered where they stand alone, in
  // capitals or small letters and through 1, 3, 4, 0, $ and @ in the place of letters; others wherever they stand.
  std::string covered(std::string_view text) const;
  std::size_t size() const { return latin_.size() + other_.size(); }

 private:
  std::vector<std::string> latin_{};  // in small letters; with "*" at the end: whatever follows
  std::vector<std::string> other_{};
};

// One word a line; what follows # is a remark.
WordList word_list_of(std::string_view text);
// The teacher's own beside the saves (covered-words.txt) if there is one, else the list that ships.
std::filesystem::path word_list_file();
std::variant<WordList, Problems> read_word_list(const std::filesystem::path& file);

}  // namespace sputnik::room
