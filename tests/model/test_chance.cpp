// Addressed randomness: the published generator, uniform and nearly normal.
#include <cmath>

#include "catch.h"
#include "model/chance.h"
#ifdef SPUTNIK_HAS_RANDOM123
#include <Random123/philox.h>
#endif

using namespace sputnik;

#ifdef SPUTNIK_HAS_RANDOM123
TEST_CASE("blocks are those of Philox 4x32 with seven rounds in the Random123 library") {
  using Philox = r123::Philox4x32_R<7>;
  for (std::uint32_t i = 0; i < 1000; ++i) {
    const std::uint64_t seed = 0x9e3779b97f4a7c15ULL * (i + 1);
    const Philox::ctr_type counter = {{i, i * 31, 0, 0}};
    const Philox::key_type key = {{static_cast<std::uint32_t>(seed), static_cast<std::uint32_t>(seed >> 32)}};
    const auto theirs = Philox()(counter, key);
    const auto ours = chance_block<double>(seed, i, i * 31);
    for (std::size_t word = 0; word < 4; ++word) REQUIRE(ours[word] == theirs[word]);
  }
}
#endif

TEST_CASE("eight lanes with eight seeds draw what each would draw alone") {
  LaneWords seeds{};
  for (std::size_t lane = 0; lane < lanes; ++lane) seeds[lane] = 1000 * lane + 17;
  const auto together = chance_block<Batch>(seeds, 5, 9);
  for (std::size_t lane = 0; lane < lanes; ++lane) {
    const auto alone = chance_block<double>(seeds[lane], 5, 9);
    for (std::size_t word = 0; word < 4; ++word) REQUIRE(together[word][lane] == alone[word]);
  }
}

TEST_CASE("a uniform is never 0 or 1; a normal has mean 0, variance 1 and a bound") {
  REQUIRE(uniform<double>(0) > 0);
  REQUIRE(uniform<double>(0xffffffffULL) < 1);
  double sum = 0;
  double squares = 0;
  double largest = 0;
  const int n = 200000;
  for (int i = 0; i < n; ++i) {
    const auto block = chance_block<double>(3, static_cast<std::uint32_t>(i), 1);
    const double x = normal<double>(block[0], block[1]);
    sum += x;
    squares += x * x;
    largest = std::max(largest, std::abs(x));
  }
  REQUIRE(std::abs(sum / n) < 0.01);
  REQUIRE(std::abs(squares / n - 1) < 0.02);
  REQUIRE(largest <= 3.4642);
}
