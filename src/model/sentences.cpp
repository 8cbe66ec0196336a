// Cuts texts at their stops.
#include "model/sentences.h"

namespace sputnik {

std::string_view stop_of(std::string_view text) {
  return text.ends_with('.') ? "。" : text.ends_with(';') ? "；" : text.ends_with(':') ? "：" : std::string_view{};
}

std::vector<std::string_view> sentences(std::string_view text, std::string_view stop, std::size_t kept) {
  std::vector<std::string_view> out;
  while (!text.empty()) {
    const std::size_t end = text.find(stop);
    if (end == std::string_view::npos) {
      out.push_back(text);
      break;
    }
    out.push_back(text.substr(0, end + kept));
    text.remove_prefix(end + stop.size());
  }
  return out;
}

std::vector<std::size_t> sentence_starts(std::string_view text) {
  std::vector<std::size_t> starts{0};
  for (std::size_t i = 1; i + 1 < text.size() && starts.size() <= most_sentences; ++i) {
    const char before = text[i - 1];
    if (text[i] == ' ' && (before == '.' || before == '?' || before == '!' || before == ';')) starts.push_back(i + 1);
  }
  return starts;
}

}  // namespace sputnik
