// Checking what people write.
#include "classroom/refusal.h"

#include "model/characters.h"

namespace sputnik::classroom {

std::optional<Problem> check_text(const std::string& text, std::size_t longest) {
  if (why_no_text(text)) return refuse("bytes that are no text", "UTF-8");
  if (text.find_first_not_of(" \n") == std::string::npos) return refuse("an empty text", "a sentence");
  if (const auto bad = forbidden_character(text)) return refuse(*bad, "letters, figures and signs");
  const std::size_t length = length_of(text);
  if (length > longest) {
    return refuse(std::to_string(length) + " characters", "at most " + std::to_string(longest));
  }
  return done;
}

}  // namespace sputnik::classroom
