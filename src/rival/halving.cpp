// Rounds of trials.
#include "rival/halving.h"

#include <algorithm>

namespace sputnik {

double Tried::mean(std::size_t trials) const {
  const std::size_t count = std::min(trials, worth.size());
  double sum = 0;
  for (std::size_t i = 0; i < count; ++i) sum += worth[i];
  return count == 0 ? -1e9 : sum / static_cast<double>(count);
}

namespace {

struct Piece {
  std::size_t line = 0;
  std::size_t trial = 0;
};

// Brings every line to so many trials.
bool try_all(std::vector<Tried>& lines, std::size_t trials, const Trial& trial, const Oversight& oversight) {
  std::vector<Piece> pieces;
  for (std::size_t l = 0; l < lines.size(); ++l) {
    for (std::size_t t = lines[l].worth.size(); t < trials; ++t) pieces.push_back({l, t});
  }
  std::vector<double> worth(pieces.size());
  const bool whole =
      in_pieces(pieces.size(), 2, oversight.threads, oversight.stop, [&](std::size_t first, std::size_t count) {
        for (std::size_t i = first; i < first + count; ++i)
          worth[i] = trial(lines[pieces[i].line].line, pieces[i].trial);
      });
  if (!whole) return false;
  for (std::size_t i = 0; i < pieces.size(); ++i) lines[pieces[i].line].worth.push_back(worth[i]);
  return true;
}

}  // namespace

bool halve(std::vector<Tried>& lines, std::size_t keep, std::size_t trials, const Trial& trial,
           const Oversight& oversight) {
  std::size_t rounds = 0;
  for (std::size_t left = lines.size(); left > keep; left = std::max(keep, (left + 1) / 2)) ++rounds;
  // Every round after the first doubles the trials of half the lines.
  std::size_t each = std::max<std::size_t>(1, 2 * trials / (lines.size() * (2 + rounds)));
  for (std::size_t round = 0;; ++round) {
    if (!try_all(lines, each, trial, oversight)) return false;
    std::stable_sort(lines.begin(), lines.end(),
                     [each](const Tried& a, const Tried& b) { return a.mean(each) > b.mean(each); });
    if (lines.size() <= keep) return true;
    lines.resize(std::max(keep, (lines.size() + 1) / 2));
    if (lines.size() > keep) each *= 2;
  }
}

}  // namespace sputnik
