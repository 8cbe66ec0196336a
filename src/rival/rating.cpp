// Fitting strengths.
#include "rival/rating.h"

#include <algorithm>
#include <cmath>

#include "rival/dice.h"

namespace sputnik {
namespace {

// Wins and games between each two players.
struct Tally {
  std::size_t players = 0;
  std::vector<double> wins{};
  std::vector<double> games{};

  explicit Tally(std::size_t count) : players(count), wins(count), games(count * count) {}
  void add(const Game& game) {
    wins[game.first] += game.score;
    wins[game.second] += 1 - game.score;
    games[game.first * players + game.second] += 1;
    games[game.second * players + game.first] += 1;
  }
};

void centre(std::vector<double>& elo) {
  double sum = 0;
  for (const double each : elo) sum += each;
  for (double& each : elo) each -= sum / static_cast<double>(elo.size());
}

std::vector<double> fit(const Tally& tally) {
  std::vector<double> strength(tally.players, 1.0);
  for (int round = 0; round < 500; ++round) {
    std::vector<double> next(tally.players);
    double change = 0;
    for (std::size_t i = 0; i < tally.players; ++i) {
      double expected = 1 / (strength[i] + 1);  // the drawn game against the average
      for (std::size_t j = 0; j < tally.players; ++j) {
        const double games = tally.games[i * tally.players + j];
        if (j != i && games > 0) expected += games / (strength[i] + strength[j]);
      }
      next[i] = (tally.wins[i] + 0.5) / expected;
      change = std::max(change, std::abs(next[i] / strength[i] - 1));
    }
    strength = next;
    if (change < 1e-7) break;
  }
  for (double& each : strength) each = 400 * std::log10(each);
  centre(strength);
  return strength;
}

double at_share(std::vector<double>& values, double share) {
  std::sort(values.begin(), values.end());
  return values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1) + 0.5)];
}

}  // namespace

std::vector<Rating> rate(const std::vector<Game>& games, std::size_t players, std::uint64_t seed, int resamplings) {
  Tally all(players);
  for (const Game& game : games) all.add(game);
  std::vector<Rating> out;
  for (const double elo : fit(all)) out.push_back({elo, elo, elo});
  if (games.empty()) return out;
  Dice dice(seed, stream_of("resampling"));
  std::vector<std::vector<double>> again(players);
  for (int r = 0; r < resamplings; ++r) {
    Tally tally(players);
    for (std::size_t g = 0; g < games.size(); ++g) tally.add(games[dice.below(games.size())]);
    const std::vector<double> elo = fit(tally);
    for (std::size_t i = 0; i < players; ++i) again[i].push_back(elo[i]);
  }
  for (std::size_t i = 0; i < players; ++i) {
    out[i].low = at_share(again[i], 0.025);
    out[i].high = at_share(again[i], 0.975);
  }
  return out;
}

}  // namespace sputnik
