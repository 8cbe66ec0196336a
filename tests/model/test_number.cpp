// The number under the model: own log2 and exp2, and lanes that equal the scalar bit for bit.
#include <cmath>

#include "catch.h"
#include "model/chance.h"
#include "model/number.h"

using namespace sputnik;

namespace {

double drawn(std::uint32_t i, double low, double high) {
  return low + (high - low) * uniform<double>(chance_block<double>(7, i, 0)[0]);
}

}  // namespace

TEST_CASE("log2 is right to three parts in a billion over the whole range of the model") {
  for (std::uint32_t i = 0; i < 20000; ++i) {
    const double x = std::exp2(drawn(i, -300, 300));
    REQUIRE(std::abs(sputnik::log2(x) - std::log2(x)) < 3e-9);
  }
  REQUIRE(sputnik::log2(1.0) == 0.0);
  REQUIRE(sputnik::log2(1024.0) == 10.0);
}

TEST_CASE("exp2 is right to one part in a hundred million, and whole powers are exact") {
  for (std::uint32_t i = 0; i < 20000; ++i) {
    const double x = drawn(i, -300, 300);
    REQUIRE(std::abs(sputnik::exp2(x) / std::exp2(x) - 1) < 1e-8);
  }
  for (int n = -60; n <= 60; ++n) REQUIRE(sputnik::exp2(static_cast<double>(n)) == std::ldexp(1.0, n));
  REQUIRE(std::isfinite(sputnik::exp2(1e9)));
}

TEST_CASE("eight lanes give the bits of eight scalars") {
  for (std::uint32_t i = 0; i < 2000; ++i) {
    Batch x;
    for (std::size_t lane = 0; lane < lanes; ++lane) x.set(lane, drawn(i * 8 + static_cast<std::uint32_t>(lane), 0.01, 900));
    const Batch logs = sputnik::log2(x);
    const Batch powers = sputnik::exp2(x);
    const Batch roots = sputnik::sqrt(x);
    const Batch picked = at_level({1, 2, 3, 4, 5}, x);
    for (std::size_t lane = 0; lane < lanes; ++lane) {
      REQUIRE(to_bits(logs[lane]) == to_bits(sputnik::log2(x[lane])));
      REQUIRE(to_bits(powers[lane]) == to_bits(sputnik::exp2(x[lane])));
      REQUIRE(to_bits(roots[lane]) == to_bits(sputnik::sqrt(x[lane])));
      REQUIRE(picked[lane] == at_level({1, 2, 3, 4, 5}, x[lane]));
    }
  }
}
