// Any bytes as a save, its checksum put right so that what lies behind it is reached; strictly, and as one of other rules.
#include "files/save.h"

#include "files/checksum.h"
#include "input.h"

using namespace sputnik;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string text = with_checksum(tests::text_of(data, size));
  const auto read = load_text(text, "input");
  const auto opened = open_save_text(text, "input");
  if (const auto* save = std::get_if<OpenedSave>(&opened)) {
    tests::demand(std::holds_alternative<Campaign>(read) == !save->first_otherwise);
    tests::demand(save->otherwise.empty() == !save->first_otherwise);
    tests::demand(std::holds_alternative<Campaign>(load_text(save_text(save->campaign), "written")));
  } else {
    tests::demand(std::holds_alternative<Problems>(read));
    tests::demand(!std::get<Problems>(read).empty() && !std::get<Problems>(opened).empty());
  }
  return 0;
}
