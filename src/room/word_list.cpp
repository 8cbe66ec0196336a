// Finding words of the list in what people wrote.
#include "room/word_list.h"

#include <algorithm>

#include "files/assets.h"
#include "files/bounded_file.h"

namespace sputnik::room {
namespace {

constexpr std::string_view cover = "•••";

// A letter as it is meant: small, and out of the disguise of figures.
char plain(char c) {
  switch (c) {
    case '0':
      return 'o';
    case '1':
      return 'i';
    case '3':
      return 'e';
    case '4':
    case '@':
      return 'a';
    case '$':
    case '5':
      return 's';
    default:
      return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  }
}

bool of_word(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '$' || c == '@';
}
bool latin(std::string_view word) {
  return std::all_of(word.begin(), word.end(), [](char c) { return (static_cast<unsigned char>(c) & 0x80) == 0; });
}

std::string_view trimmed(std::string_view line) {
  line = line.substr(0, line.find('#'));
  while (!line.empty() && (line.back() == ' ' || line.back() == '\r' || line.back() == '\t')) line.remove_suffix(1);
  while (!line.empty() && (line.front() == ' ' || line.front() == '\t')) line.remove_prefix(1);
  return line;
}

bool listed(const std::vector<std::string>& words, const std::string& word) {
  return std::any_of(words.begin(), words.end(), [&](const std::string& each) {
    if (each.back() == '*') return word.starts_with(std::string_view(each).substr(0, each.size() - 1));
    return word == each;
  });
}

std::string covered_word(const std::vector<std::string>& words, std::string_view word) {
  std::string meant;
  for (const char c : word) meant += plain(c);
  return listed(words, meant) ? std::string(cover) : std::string(word);
}

}  // namespace

WordList::WordList(const std::vector<std::string>& words) {
  for (const std::string& word : words) {
    if (word.empty() || word == "*") continue;
    if (!latin(word)) {
      other_.push_back(word);
      continue;
    }
    std::string small;
    for (const char c : word) small += plain(c);
    latin_.push_back(std::move(small));
  }
  // "abc" would leave its end of "abcd" bare.
  std::stable_sort(other_.begin(), other_.end(), [](const auto& a, const auto& b) { return a.size() > b.size(); });
}

std::string WordList::covered(std::string_view text) const {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    if (of_word(text[at])) {
      std::size_t end = at;
      while (end < text.size() && of_word(text[end])) ++end;
      out += covered_word(latin_, text.substr(at, end - at));
      at = end;
      continue;
    }
    const auto found = std::find_if(other_.begin(), other_.end(),
                                    [&](const std::string& word) { return text.substr(at).starts_with(word); });
    if (found != other_.end()) {
      out += cover;
      at += found->size();
    } else {
      out += text[at++];
    }
  }
  return out;
}

WordList word_list_of(std::string_view text) {
  std::vector<std::string> words;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    if (const std::string_view word = trimmed(text.substr(0, end)); !word.empty()) words.emplace_back(word);
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return WordList(words);
}

std::filesystem::path word_list_file() {
  const std::filesystem::path folder = user_folder();
  std::error_code none;
  if (!folder.empty() && std::filesystem::exists(folder / "covered-words.txt", none)) {
    return folder / "covered-words.txt";
  }
  return asset("covered-words.txt");
}

std::variant<WordList, Problems> read_word_list(const std::filesystem::path& file) {
  auto text = read_bounded(file, "a list of words, one a line");
  if (auto* problem = std::get_if<Problem>(&text)) return Problems{std::move(*problem)};
  return word_list_of(std::get<std::string>(text));
}

}  // namespace sputnik::room
