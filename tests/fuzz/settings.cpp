// Any bytes as the file of settings.
#include "files/settings.h"

#include "input.h"

using namespace sputnik;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto read = read_settings_text(tests::text_of(data, size), "input");
  const auto* problems = std::get_if<Problems>(&read);
  tests::demand(!problems || !problems->empty());
  return 0;
}
