// Any bytes as a campaign code; and any bytes as the bits of one, spelt as codes are.
#include "files/base32.h"
#include "files/save.h"
#include "input.h"

using namespace sputnik;

namespace {

void read_code(const std::string& code) {
  const auto find = [](std::string_view id) {
    return id == tests::shipped_scenario()->id ? tests::shipped_scenario() : ScenarioPtr();
  };
  const auto read = campaign_from_code(code, find);
  if (const auto* campaign = std::get_if<Campaign>(&read)) {
    tests::demand(std::holds_alternative<Campaign>(campaign_from_code(campaign_code(*campaign), find)));
  } else {
    tests::demand(!std::get<Problems>(read).empty());
    const auto opened = open_code(code, find);
    tests::demand(std::holds_alternative<Problems>(opened) || std::get<OpenedSave>(opened).first_otherwise.has_value());
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  read_code(tests::text_of(data, size));
  Bits bits;
  for (std::size_t i = 0; i < size; ++i) bits.put(data[i], 8);
  read_code(to_base32(bits));
  return 0;
}
