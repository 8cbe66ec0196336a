// Any bytes as a lesson.
#include "files/lesson_file.h"
#include "files/lesson_shelf.h"
#include "input.h"

using namespace sputnik;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static LessonShelf shelf;  // the same files for every input
  const auto read = read_lesson_text(tests::text_of(data, size), SPUTNIK_ROOT "/scenarios/lessons/input.json", shelf);
  const auto* problems = std::get_if<Problems>(&read);
  tests::demand(!problems || !problems->empty());
  return 0;
}
