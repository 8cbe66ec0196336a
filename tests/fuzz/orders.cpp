// Any bytes as a file of orders for a scenario that ships.
#include "files/orders_file.h"
#include "input.h"

using namespace sputnik;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto read = read_orders_text(tests::text_of(data, size), "input", *tests::shipped_scenario());
  const auto* problems = std::get_if<Problems>(&read);
  tests::demand(!problems || !problems->empty());
  return 0;
}
