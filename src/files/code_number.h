// A number in the bits of a code.
#pragma once

#include "files/base32.h"

namespace sputnik {

// Exactly, as decimal digits and an exponent: what people set is short.
void put_number(Bits& bits, double value);
double get_number(Bits& bits);

}  // namespace sputnik
