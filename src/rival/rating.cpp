// Fitting strengths.
#include "rival/rating.h"

#include <algorithm>
#include <cmath>

#include "rival/dice.h"

namespace sputnik {
namespace {

// Wins of each player and of the first seat, and games of each in the first seat against each in the second.
struct Tally {
  std::size_t players = 0;
  double first_won = 0;
  std::vector<double> wins{};
  std::vector<double> games{};

  explicit Tally(std::size_t count) : players(count), wins(count), games(count * count) {}
  void add(const Game& game) {
    first_won += game.score;
    wins[game.first] += game.score;
    wins[game.second] += 1 - game.score;
    games[game.first * players + game.second] += 1;
  }
};

struct Strengths {
  std::vector<double> player{};
  double seat = 1;  // by which that of the first is multiplied
};

double change_of(const Strengths& a, const Strengths& b) {
  double change = std::abs(a.seat / b.seat - 1);
  for (std::size_t i = 0; i < a.player.size(); ++i) change = std::max(change, std::abs(a.player[i] / b.player[i] - 1));
  return change;
}

// One round of Hunter's algorithm: what was won over what each unit of strength should have won.
Strengths bettered(const Tally& tally, const Strengths& is) {
  std::vector<double> expected(tally.players);
  for (std::size_t i = 0; i < tally.players; ++i) expected[i] = 1 / (is.player[i] + 1);  // the game against the average
  double seat_expected = 1 / (is.seat + 1);
  for (std::size_t i = 0; i < tally.players; ++i) {
    for (std::size_t j = 0; j < tally.players; ++j) {
      const double games = tally.games[i * tally.players + j];
      if (i == j || games == 0) continue;
      const double each = games / (is.seat * is.player[i] + is.player[j]);
      expected[i] += is.seat * each;
      expected[j] += each;
      seat_expected += is.player[i] * each;
    }
  }
  Strengths next{std::vector<double>(tally.players), (tally.first_won + 0.5) / seat_expected};
  for (std::size_t i = 0; i < tally.players; ++i) next.player[i] = (tally.wins[i] + 0.5) / expected[i];
  return next;
}

double elo_of(double strength) { return 400 * std::log10(strength); }

// On the scale of Elo, the mean of the players 0.
Strengths fit(const Tally& tally) {
  Strengths strengths{std::vector<double>(tally.players, 1.0), 1};
  for (int round = 0; round < 500; ++round) {
    const Strengths next = bettered(tally, strengths);
    const double change = change_of(next, strengths);
    strengths = next;
    if (change < 1e-7) break;
  }
  double sum = 0;
  for (double& each : strengths.player) sum += each = elo_of(each);
  for (double& each : strengths.player) each -= sum / static_cast<double>(tally.players);
  strengths.seat = elo_of(strengths.seat);
  return strengths;
}

double at_share(std::vector<double>& values, double share) {
  std::sort(values.begin(), values.end());
  return values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1) + 0.5)];
}

}  // namespace

Ratings rate(const std::vector<Game>& games, std::size_t players, std::uint64_t seed, int resamplings) {
  Tally all(players);
  for (const Game& game : games) all.add(game);
  const Strengths best = fit(all);
  Ratings out{{}, best.seat};
  for (const double elo : best.player) out.players.push_back({elo, elo, elo});
  if (games.empty()) return out;
  Dice dice(seed, stream_of("resampling"));
  std::vector<std::vector<double>> again(players);
  for (int r = 0; r < resamplings; ++r) {
    Tally tally(players);
    for (std::size_t g = 0; g < games.size(); ++g) tally.add(games[dice.below(games.size())]);
    const std::vector<double> elo = fit(tally).player;
    for (std::size_t i = 0; i < players; ++i) again[i].push_back(elo[i]);
  }
  for (std::size_t i = 0; i < players; ++i) {
    out.players[i].low = at_share(again[i], 0.025);
    out.players[i].high = at_share(again[i], 0.975);
  }
  return out;
}

}  // namespace sputnik
