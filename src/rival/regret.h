// Mixed strategies for a table of payoffs, by regret matching.
//
// S. Hart and A. Mas-Colell, "A Simple Adaptive Procedure Leading to Correlated Equilibrium", Econometrica 68 (2000);
// with the rival held to a fitted strategy in part of the plays, which keeps the answer good against the rival that is
// seen as well as against the cleverest (M. Johanson, M. Zinkevich and M. Bowling, "Computing Robust
// Counter-Strategies", NIPS 2007).
#pragma once

#include <cstddef>
#include <vector>

namespace sputnik {

// Payoffs by row (one's own line) and column (the rival's), to either.
struct Payoffs {
  std::size_t rows = 0;
  std::size_t columns = 0;
  std::vector<double> own{};
  std::vector<double> rival{};
  double& own_at(std::size_t row, std::size_t column) { return own[row * columns + column]; }
  double& rival_at(std::size_t row, std::size_t column) { return rival[row * columns + column]; }
  double own_at(std::size_t row, std::size_t column) const { return own[row * columns + column]; }
  double rival_at(std::size_t row, std::size_t column) const { return rival[row * columns + column]; }
};

struct Mixed {
  std::vector<double> rows{};  // chances, sum 1
  std::vector<double> columns{};
};

// `fitted`: how the rival seems to play, by column; it does so in a share `trust` of the plays.
Mixed match_regrets(const Payoffs& payoffs, const std::vector<double>& fitted, double trust, int plays = 2000);

}  // namespace sputnik
