// Any bytes as a save, its checksum put right so that what lies behind it is reached.
#include "files/save.h"

#include "files/checksum.h"
#include "input.h"

using namespace sputnik;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto read = load_text(with_checksum(tests::text_of(data, size)), "input");
  if (const auto* campaign = std::get_if<Campaign>(&read)) {
    tests::demand(std::holds_alternative<Campaign>(load_text(save_text(*campaign), "written")));
  } else {
    tests::demand(!std::get<Problems>(read).empty());
  }
  return 0;
}
