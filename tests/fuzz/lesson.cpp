// Any bytes as a lesson.
#include "files/lesson_file.h"
#include "input.h"

using namespace sputnik;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto read = read_lesson_text(tests::text_of(data, size), SPUTNIK_ROOT "/scenarios/lessons/input.json");
  const auto* problems = std::get_if<Problems>(&read);
  tests::demand(!problems || !problems->empty());
  return 0;
}
