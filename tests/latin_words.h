// Words in Latin letters that a Chinese text should not have.
#pragma once

#include <cctype>
#include <functional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace sputnik::tests {

// Names that Chinese print leaves in Latin letters, keys, and units.
inline const std::set<std::string, std::less<>> allowed = {
    "API",    "ASML", "B",    "CHIPS", "Ctrl", "DUV", "Del",      "DeepSeek", "EUV",     "Enter", "English", "Esc",
    "F",      "GLM",  "H",    "Home",  "L",    "End", "Kimi",     "M",        "Mate",    "Meta",  "N",       "O",
    "OpenAI", "P",    "Page", "Qwen",  "R",    "S",   "Shift",    "Start",    "Tab",     "CSV",   "HTML",    "SVG",
    "Up",     "V",    "Down", "X",     "Y",    "Z",   "hindcast", "lab",      "sputnik", "A",     "AI",      "Epoch"};

// Words in Latin letters that are not allowed.
inline std::vector<std::string> latin_words(std::string_view text) {
  std::vector<std::string> found;
  std::string word;
  for (std::size_t i = 0; i <= text.size(); ++i) {
    const char c = i < text.size() ? text[i] : ' ';
    if (std::isalpha(static_cast<unsigned char>(c))) {
      word += c;
    } else if (!word.empty()) {
      if (!allowed.contains(word)) found.push_back(word);
      word.clear();
    }
  }
  return found;
}

// What stands in quotes is said as it is in every language.
inline std::string without_quoted(const std::string& text) {
  std::string out;
  bool quoted = false;
  for (const char c : text) {
    if (c == '"') quoted = !quoted;
    else if (!quoted) out += c;
  }
  return out;
}

}  // namespace sputnik::tests
