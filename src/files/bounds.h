// The bounds that every file and text is held to before anything else is asked of it.
#pragma once

#include <cstddef>

namespace sputnik {

inline constexpr std::size_t most_bytes = 8u << 20;        // of a file
inline constexpr std::size_t most_depth = 64;              // of lists and objects in one another
inline constexpr std::size_t most_values = 200'000;        // in a document: bounds the memory of reading it
inline constexpr std::size_t most_text_bytes = 4096;       // of one text
inline constexpr std::size_t most_key_bytes = 200;         // of one key
inline constexpr std::size_t most_listed_events = 10'000;  // in one file; the engine has room for far fewer
inline constexpr std::size_t most_quarters = 80;           // of a campaign
inline constexpr std::size_t most_problems = 200;          // listed; the rest are counted

}  // namespace sputnik
