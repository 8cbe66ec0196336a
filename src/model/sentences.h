// Sentences of a text, in English and in Chinese: where they begin, how they end.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace sputnik {

inline constexpr std::size_t most_sentences = 24;  // of one text that are put together

// The Chinese for the stop that a text ends with; empty: it ends with none.
std::string_view stop_of(std::string_view text);
// Sentences of a text, each with its stop; `stop` ends one, of which `kept` bytes belong to it.
std::vector<std::string_view> sentences(std::string_view text, std::string_view stop, std::size_t kept);
// Where sentences begin, the first included; one more than most_sentences when there are more.
std::vector<std::size_t> sentence_starts(std::string_view text);

}  // namespace sputnik
