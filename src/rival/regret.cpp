// Playing the table against itself, each side by its regrets.
#include "rival/regret.h"

#include <algorithm>
#include <numeric>

namespace sputnik {
namespace {

// Chances in proportion to what is regretted; without regret all alike.
std::vector<double> by_regret(const std::vector<double>& regret) {
  std::vector<double> chance(regret.size());
  double sum = 0;
  for (std::size_t i = 0; i < regret.size(); ++i) sum += chance[i] = std::max(regret[i], 0.0);
  for (double& each : chance) each = sum > 0 ? each / sum : 1.0 / static_cast<double>(chance.size());
  return chance;
}

void regret_more(std::vector<double>& regret, const std::vector<double>& value, const std::vector<double>& chance) {
  const double got = std::inner_product(value.begin(), value.end(), chance.begin(), 0.0);
  // Negative regret is dropped, which hastens the approach (regret matching plus).
  for (std::size_t i = 0; i < regret.size(); ++i) regret[i] = std::max(regret[i] + value[i] - got, 0.0);
}

void add_to(std::vector<double>& sum, const std::vector<double>& each, double weight) {
  for (std::size_t i = 0; i < sum.size(); ++i) sum[i] += weight * each[i];
}

void normalise(std::vector<double>& chance) {
  const double sum = std::accumulate(chance.begin(), chance.end(), 0.0);
  for (double& each : chance) each /= sum;
}

}  // namespace

Mixed match_regrets(const Payoffs& payoffs, const std::vector<double>& fitted, double trust, int plays) {
  std::vector<double> row_regret(payoffs.rows);
  std::vector<double> column_regret(payoffs.columns);
  Mixed out{std::vector<double>(payoffs.rows), std::vector<double>(payoffs.columns)};
  for (int play = 1; play <= plays; ++play) {
    const std::vector<double> rows = by_regret(row_regret);
    const std::vector<double> free = by_regret(column_regret);
    std::vector<double> columns(payoffs.columns);
    for (std::size_t c = 0; c < columns.size(); ++c) columns[c] = trust * fitted[c] + (1 - trust) * free[c];
    std::vector<double> row_value(payoffs.rows);
    std::vector<double> column_value(payoffs.columns);
    for (std::size_t r = 0; r < payoffs.rows; ++r) {
      for (std::size_t c = 0; c < payoffs.columns; ++c) {
        row_value[r] += columns[c] * payoffs.own_at(r, c);
        column_value[c] += rows[r] * payoffs.rival_at(r, c);
      }
    }
    regret_more(row_regret, row_value, rows);
    regret_more(column_regret, column_value, free);
    add_to(out.rows, rows, play);
    add_to(out.columns, columns, play);
  }
  normalise(out.rows);
  normalise(out.columns);
  return out;
}

}  // namespace sputnik
