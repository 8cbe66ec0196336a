// Shares of causes: exact, additive, nothing for who does nothing, and samples that agree within their error.
#include <cmath>
#include <numeric>

#include "catch.h"
#include "model/chance.h"
#include "play/owen.h"
#include "play/rounded.h"

using namespace sputnik;

namespace {

// A game by chance: each coalition is worth anything, but the players in `idle` never matter.
Worth game(std::uint64_t seed, std::uint64_t idle = 0) {
  return [=](std::uint64_t present) {
    const auto block = chance_block<double>(seed, static_cast<std::uint32_t>(present & ~idle), 9);
    return Values{uniform<double>(block[0]), 10 * uniform<double>(block[1]) - 5};
  };
}

double sum_of(const Parts& parts, std::size_t indicator) {
  double sum = 0;
  for (const Values& amount : parts.amount) sum += amount[indicator];
  return sum;
}

// A random split of players over groups.
std::vector<std::size_t> groups_by(std::uint64_t seed, std::size_t most) {
  std::vector<std::size_t> sizes;
  const auto block = chance_block<double>(seed, 0, 77);
  std::size_t left = 1 + block[0] % most;
  for (std::uint64_t i = 1; left > 0; ++i) {
    const std::size_t size =
        std::min<std::size_t>(left, 1 + chance_block<double>(seed, static_cast<std::uint32_t>(i), 77)[1] % 4);
    sizes.push_back(size);
    left -= size;
  }
  return sizes;
}

}  // namespace

TEST_CASE("parts sum to what all are worth less what nobody is worth, exact or sampled") {
  for (std::uint64_t seed = 1; seed <= 40; ++seed) {
    const std::vector<std::size_t> groups = groups_by(seed, seed % 2 == 0 ? 8 : 20);
    const std::size_t players = std::accumulate(groups.begin(), groups.end(), std::size_t{0});
    const Worth worth = game(seed);
    const Parts parts = owen_parts(groups, worth, 8);
    REQUIRE(parts.exact == (coalitions_of(groups) <= exact_coalitions));
    if (players <= 12) REQUIRE(parts.exact);
    const std::uint64_t all = (std::uint64_t{1} << players) - 1;
    for (std::size_t k = 0; k < 2; ++k) REQUIRE(std::abs(sum_of(parts, k) - (worth(all)[k] - worth(0)[k])) < 1e-10);
  }
}

TEST_CASE("three players who stand alone get their Shapley values") {
  // A left glove, and two right gloves: a pair is worth 1.
  const Worth gloves = [](std::uint64_t present) { return Values{(present & 1) && (present & 6) ? 1.0 : 0.0}; };
  const Parts parts = owen_parts({1, 1, 1}, gloves);
  REQUIRE(parts.amount[0][0] == Approx(2.0 / 3));
  REQUIRE(parts.amount[1][0] == Approx(1.0 / 6));
  REQUIRE(parts.amount[2][0] == Approx(1.0 / 6));
  // Bound together, the two right gloves bargain as one.
  const Parts bound = owen_parts({1, 2}, gloves);
  REQUIRE(bound.amount[0][0] == Approx(0.5));
  REQUIRE(bound.amount[1][0] == Approx(0.25));
}

TEST_CASE("a dozen players who stand alone are exact, and more when they stand in groups") {
  REQUIRE(coalitions_of(std::vector<std::size_t>(12, 1)) == 4096);
  REQUIRE(coalitions_of({3, 3, 1, 1, 5, 5}) == 2688);
  REQUIRE(coalitions_of(std::vector<std::size_t>(14, 1)) > exact_coalitions);
  REQUIRE(coalitions_of({12, 12, 1, 1}) > exact_coalitions);
  REQUIRE(coalitions_of(std::vector<std::size_t>(62, 1)) > exact_coalitions);
}

TEST_CASE("who changes nothing gets exactly nothing") {
  const Worth worth = game(5, 0b00100010);
  for (const Parts& parts : {owen_parts({3, 3, 2}, worth), sampled_parts({3, 3, 2}, worth, 20)}) {
    for (const std::size_t idle : {1U, 5U}) {
      REQUIRE(parts.amount[idle] == Values{0, 0});
      REQUIRE(parts.error[idle] == Values{0, 0});
    }
    REQUIRE(parts.amount[0][0] != 0);
  }
}

TEST_CASE("a sample agrees with the exact parts within the error that it shows") {
  int within = 0;
  int all = 0;
  for (std::uint64_t seed = 1; seed <= 20; ++seed) {
    const Worth worth = game(seed);
    const Parts exact = owen_parts({3, 2, 4}, worth);
    const Parts sample = sampled_parts({3, 2, 4}, worth, 60);
    for (std::size_t i = 0; i < 9; ++i) {
      for (std::size_t k = 0; k < 2; ++k, ++all) {
        REQUIRE(sample.error[i][k] > 0);
        const double off = std::abs(sample.amount[i][k] - exact.amount[i][k]);
        REQUIRE(off < 4.5 * sample.error[i][k]);
        within += off < 2 * sample.error[i][k] ? 1 : 0;
      }
    }
  }
  REQUIRE(within > all * 0.9);
}

TEST_CASE("rounded parts add up to the rounded total, and each is off by less than a digit") {
  for (std::uint64_t seed = 1; seed <= 2000; ++seed) {
    std::vector<double> parts;
    double total = 0;
    const auto count = static_cast<std::uint32_t>(1 + seed % 12);
    for (std::uint32_t i = 0; i < count; ++i) {
      parts.push_back(i % 5 == 4 ? 0 : 20 * uniform<double>(chance_block<double>(seed, i, 3)[0]) - 10);
      total += parts.back();
    }
    for (const int decimals : {0, 1, 3}) {
      const double unit = std::pow(10.0, -decimals);
      const RoundedParts shown = rounded_parts(total, parts, decimals);
      REQUIRE(std::abs(shown.total - total) <= 0.5 * unit + 1e-9);
      const double sum = std::accumulate(shown.parts.begin(), shown.parts.end(), 0.0);
      REQUIRE(std::llround(sum / unit) == std::llround(shown.total / unit));
      for (std::size_t i = 0; i < parts.size(); ++i) {
        REQUIRE(std::abs(shown.parts[i] - parts[i]) < unit + 1e-9);
        if (parts[i] == 0) REQUIRE(shown.parts[i] == 0);
      }
    }
  }
}
