// Owen values, exactly by coalitions or by orders of joining.
#include "play/owen.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <numeric>
#include <unordered_map>

#include "model/chance.h"

namespace sputnik {
namespace {

// Remembers what was asked before: coalitions recur.
class Remembered {
 public:
  explicit Remembered(const Worth& worth) : worth_(worth) {}
  // A reference stays while others are asked for.
  const Values& of(std::uint64_t present) {
    const auto found = known_.find(present);
    return found != known_.end() ? found->second : known_.emplace(present, worth_(present)).first->second;
  }

 private:
  const Worth& worth_;
  std::unordered_map<std::uint64_t, Values> known_{};
};

double factorial(std::size_t n) {
  double product = 1;
  for (std::size_t i = 2; i <= n; ++i) product *= static_cast<double>(i);
  return product;
}
// Weight of a coalition of `size` of `all` players in a Shapley value.
double weight(std::size_t size, std::size_t all) {
  return factorial(size) * factorial(all - size - 1) / factorial(all);
}

struct Span {
  std::size_t first = 0;
  std::size_t count = 0;
  std::uint64_t bits() const { return ((std::uint64_t{1} << count) - 1) << first; }
};
std::vector<Span> spans_of(const std::vector<std::size_t>& sizes) {
  std::vector<Span> spans;
  std::size_t first = 0;
  for (const std::size_t size : sizes) {
    spans.push_back({first, size});
    first += size;
  }
  return spans;
}

void add(Values& sum, double share, const Values& with, const Values& without) {
  for (std::size_t k = 0; k < sum.size(); ++k) sum[k] += share * (with[k] - without[k]);
}

// One player's exact value, for all indicators at once.
Values exact_part(Remembered& worth, const std::vector<Span>& spans, std::size_t group, std::size_t player,
                  std::size_t indicators) {
  Values sum(indicators, 0.0);
  const std::size_t outer = spans.size() - 1;
  const std::size_t inner = spans[group].count - 1;
  const std::uint64_t own_bit = std::uint64_t{1} << (spans[group].first + player);
  for (std::uint64_t out = 0; out < (std::uint64_t{1} << outer); ++out) {
    std::uint64_t present_out = 0;
    for (std::size_t g = 0, bit = 0; g < spans.size(); ++g) {
      if (g != group && ((out >> bit++) & 1)) present_out |= spans[g].bits();
    }
    const double w_out = weight(static_cast<std::size_t>(std::popcount(out)), outer + 1);
    for (std::uint64_t in = 0; in < (std::uint64_t{1} << inner); ++in) {
      std::uint64_t present = present_out;
      for (std::size_t i = 0, bit = 0; i < spans[group].count; ++i) {
        if (i != player && ((in >> bit++) & 1)) present |= std::uint64_t{1} << (spans[group].first + i);
      }
      const double share = w_out * weight(static_cast<std::size_t>(std::popcount(in)), inner + 1);
      add(sum, share, worth.of(present | own_bit), worth.of(present));
    }
  }
  return sum;
}

// Shuffles by addressed chance, so that the same question draws the same orders.
class Shuffler {
 public:
  void shuffle(std::vector<std::size_t>& order) {
    for (std::size_t i = order.size(); i > 1; --i) {
      const auto block = chance_block<double>(0x5a117, count_++, 0x0e4);
      std::swap(order[i - 1], order[static_cast<std::size_t>(block[0] % i)]);
    }
  }

 private:
  std::uint32_t count_ = 0;
};

std::vector<std::size_t> counted(std::size_t n) {
  std::vector<std::size_t> out(n);
  std::iota(out.begin(), out.end(), std::size_t{0});
  return out;
}

// An order in which the groups join one after another, their members in any order.
std::vector<std::size_t> joining(const std::vector<Span>& spans, Shuffler& shuffler) {
  std::vector<std::size_t> groups = counted(spans.size());
  shuffler.shuffle(groups);
  std::vector<std::size_t> order;
  for (const std::size_t g : groups) {
    std::vector<std::size_t> members = counted(spans[g].count);
    shuffler.shuffle(members);
    for (const std::size_t member : members) order.push_back(spans[g].first + member);
  }
  return order;
}

// Adds what each player brings when they join in this order; telescopes to the whole.
void walk(Remembered& worth, const std::vector<std::size_t>& order, double share, std::vector<Values>& sums) {
  std::uint64_t present = 0;
  for (const std::size_t player : order) {
    const std::uint64_t with = present | (std::uint64_t{1} << player);
    add(sums[player], share, worth.of(with), worth.of(present));
    present = with;
  }
}

}  // namespace

Parts sampled_parts(const std::vector<std::size_t>& group_sizes, const Worth& worth, std::size_t pairs) {
  const std::vector<Span> spans = spans_of(group_sizes);
  const std::size_t players = std::accumulate(group_sizes.begin(), group_sizes.end(), std::size_t{0});
  Remembered remembered(worth);
  const std::size_t indicators = remembered.of(0).size();
  const std::vector<Values> zeros(players, Values(indicators, 0.0));
  Parts out{zeros, zeros, false};
  std::vector<Values> squares = zeros;
  Shuffler shuffler;
  const auto n = static_cast<double>(pairs);
  for (std::size_t pair = 0; pair < pairs; ++pair) {
    std::vector<std::size_t> order = joining(spans, shuffler);
    std::vector<Values> brought = zeros;
    walk(remembered, order, 0.5, brought);
    std::reverse(order.begin(), order.end());
    walk(remembered, order, 0.5, brought);
    for (std::size_t i = 0; i < players; ++i) {
      for (std::size_t k = 0; k < indicators; ++k) {
        out.amount[i][k] += brought[i][k] / n;
        squares[i][k] += brought[i][k] * brought[i][k] / n;
      }
    }
  }
  for (std::size_t i = 0; i < players; ++i) {
    for (std::size_t k = 0; k < indicators; ++k) {
      const double variance = std::max(squares[i][k] - out.amount[i][k] * out.amount[i][k], 0.0);
      out.error[i][k] = pairs > 1 ? std::sqrt(variance / (n - 1)) : 0;
    }
  }
  return out;
}

std::size_t coalitions_of(const std::vector<std::size_t>& group_sizes) {
  // Of each group any members, of the others all or none.
  constexpr std::size_t most = 62;
  const std::size_t players = std::accumulate(group_sizes.begin(), group_sizes.end(), std::size_t{0});
  std::size_t sum = 0;
  for (const std::size_t size : group_sizes) {
    const std::size_t power = size + group_sizes.size() - 1;
    if (power < most && sum < (std::size_t{1} << most)) sum += std::size_t{1} << power;
    if (power >= most) sum = std::size_t{1} << most;
  }
  return std::min(sum, std::size_t{1} << std::min(players, most));
}

Parts owen_parts(const std::vector<std::size_t>& group_sizes, const Worth& worth, std::size_t pairs) {
  const std::vector<Span> spans = spans_of(group_sizes);
  const std::size_t players = std::accumulate(group_sizes.begin(), group_sizes.end(), std::size_t{0});
  if (coalitions_of(group_sizes) > exact_coalitions) return sampled_parts(group_sizes, worth, pairs);
  Remembered remembered(worth);
  const std::size_t indicators = remembered.of(0).size();
  Parts out;
  for (std::size_t g = 0; g < spans.size(); ++g) {
    for (std::size_t i = 0; i < spans[g].count; ++i) {
      out.amount.push_back(exact_part(remembered, spans, g, i, indicators));
    }
  }
  out.error.assign(players, Values(indicators, 0.0));
  return out;
}

}  // namespace sputnik
