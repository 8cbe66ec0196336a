// Regret matching and halving on games whose answers are known.
#include "catch.h"
#include "rival/halving.h"
#include "rival/rating.h"
#include "rival/regret.h"

using namespace sputnik;

TEST_CASE("regret matching mixes rock, paper and scissors evenly") {
  const Payoffs payoffs{3, 3, {0, -1, 1, 1, 0, -1, -1, 1, 0}, {0, 1, -1, -1, 0, 1, 1, -1, 0}};
  const Mixed mixed = match_regrets(payoffs, {1, 0, 0}, 0);
  for (const double chance : mixed.rows) REQUIRE(chance == Approx(1.0 / 3).margin(0.03));
  for (const double chance : mixed.columns) REQUIRE(chance == Approx(1.0 / 3).margin(0.03));
}

TEST_CASE("regret matching finds the mixture of a lopsided game") {
  // Row's odds at the only equilibrium: 2 in 5 on the first.
  const Payoffs payoffs{2, 2, {2, -1, -1, 1}, {-2, 1, 1, -1}};
  const Mixed mixed = match_regrets(payoffs, {0, 1}, 0, 20000);
  REQUIRE(mixed.rows[0] == Approx(0.4).margin(0.02));
  REQUIRE(mixed.columns[0] == Approx(0.4).margin(0.02));
}

TEST_CASE("a rival that is trusted to play as it seems to is answered outright") {
  const Payoffs payoffs{3, 3, {0, -1, 1, 1, 0, -1, -1, 1, 0}, {0, 1, -1, -1, 0, 1, 1, -1, 0}};
  const Mixed mixed = match_regrets(payoffs, {1, 0, 0}, 1);
  REQUIRE(mixed.rows[1] > 0.99);  // paper against rock
}

TEST_CASE("halving keeps the best of many noisy lines, and spends about what it was given") {
  std::vector<Tried> lines(60);
  for (std::size_t i = 0; i < lines.size(); ++i) lines[i].line.held[0] = static_cast<double>(i);
  std::atomic<std::size_t> spent{0};
  const Trial trial = [&](const Line& line, std::size_t n) {
    ++spent;
    const auto block = chance_block<double>(n * 64 + static_cast<std::uint64_t>(line.held.at(0)), 1, 2);
    return line.held.at(0) + 4 * normal<double>(block[0], block[1]);
  };
  REQUIRE(halve(lines, 3, 600, trial, {}));
  REQUIRE(lines.size() == 3);
  for (const Tried& each : lines) REQUIRE(each.line.held.at(0) >= 54);
  REQUIRE(spent >= 300);
  REQUIRE(spent <= 800);
}

TEST_CASE("ratings follow the odds of the games, whoever sits first, with intervals around them") {
  // The first wins three of four against the second, who wins three of four against the third, in either seat.
  std::vector<Game> games;
  for (int i = 0; i < 400; ++i) {
    const double won = i % 8 < 6 ? 1.0 : 0.0;
    const auto add = [&](std::size_t better, std::size_t worse) {
      games.push_back(i % 2 == 0 ? Game{better, worse, won} : Game{worse, better, 1 - won});
    };
    add(0, 1);
    add(1, 2);
  }
  const Ratings ratings = rate(games, 3, 1);
  const double three_to_one = 400 * std::log10(3.0);
  REQUIRE(ratings.players[0].elo - ratings.players[1].elo == Approx(three_to_one).margin(3));
  REQUIRE(ratings.players[1].elo - ratings.players[2].elo == Approx(three_to_one).margin(3));
  REQUIRE(ratings.seat == Approx(0).margin(3));
  for (const Rating& rating : ratings.players) {
    REQUIRE(rating.low < rating.elo);
    REQUIRE(rating.high > rating.elo);
    REQUIRE(rating.high - rating.low < 120);
  }
}

TEST_CASE("a seat that wins more often hides no difference between players") {
  // Odds of 3 to 1 between the players and of 3 to 1 for the first seat: nine to one, and one to one.
  std::vector<Game> games;
  for (int i = 0; i < 400; ++i) {
    games.push_back({0, 1, i % 10 != 0 ? 1.0 : 0.0});
    games.push_back({1, 0, i % 2 != 0 ? 1.0 : 0.0});
  }
  const Ratings ratings = rate(games, 2, 1);
  const double three_to_one = 400 * std::log10(3.0);
  REQUIRE(ratings.players[0].elo - ratings.players[1].elo == Approx(three_to_one).margin(5));
  REQUIRE(ratings.seat == Approx(three_to_one).margin(5));
}
