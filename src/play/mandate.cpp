// Dealing and scoring mandates.
#include "play/mandate.h"

#include "model/chance.h"
#include "model/hash.h"

namespace sputnik {

Mandate deal_mandate(std::uint64_t seed, Side side) {
  const auto block = chance_block<double>(seed, 0, stream_of("mandate") + static_cast<std::uint32_t>(index(side)));
  return static_cast<Mandate>(block[0] % 3);
}

double mandate_points(Mandate mandate, double own_against_par, double rival_against_par) {
  switch (mandate) {
    case Mandate::prosper: return own_against_par;
    case Mandate::prevail: return own_against_par - rival_against_par;
    case Mandate::steady: return own_against_par - 0.5 * rival_against_par;
  }
  return 0;
}

}  // namespace sputnik
