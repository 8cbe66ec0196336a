// The stages of a decision.
#include "rival/thinking.h"

#include <algorithm>
#include <numeric>

#include "opponents/decide.h"

namespace sputnik {
namespace {

// Shares of the effort. What is left after schools, answer, orders and table goes to the rounds of betterment.
constexpr double schools_share = 0.1;
constexpr double answer_share = 0.1;
constexpr double orders_share = 0.15;
constexpr double table_share = 0.2;
// The rival plays as it seems to in this share of the table's plays; in the rest it plays as well as it can.
constexpr double trust = 0.6;

std::vector<Tried> untried(std::vector<Line> lines) {
  std::vector<Tried> out;
  for (Line& line : lines) out.push_back({std::move(line), {}});
  return out;
}

}  // namespace

Thinking::Thinking(const CommonGround& common, const View<double>& view, const SkillCard& skill, const Values& values,
                   std::uint64_t seed, const Oversight& oversight)
    : common_(common),
      view_(view),
      skill_(skill),
      oversight_(oversight),
      belief_(believe(common, view, skill.beliefs, seed)),
      rehearsal_(common, view, belief_, values, skill.look_ahead, seed) {}

std::size_t Thinking::trials_for(double share) const {
  return static_cast<std::size_t>(share * static_cast<double>(skill_.playouts) / static_cast<double>(lanes));
}

bool Thinking::compete(std::size_t keep, double share) {
  return halve(
      lines_, keep, trials_for(share),
      [this](const Line& line, std::size_t trial) {
        ++trials_;
        return rehearsal_.play(line, trial).own;
      },
      oversight_);
}

bool Thinking::weigh_schools() {
  for (const School& school : common_.schools) {
    lines_.push_back({{.plan = school.doctrine[view_.me], .school = school.title}, {}});
  }
  return compete(static_cast<std::size_t>(skill_.width), skill_.rounds == 0 ? 1 - table_share : schools_share);
}

// The best changes of one policy, taken together: two, three, and so on.
void Thinking::combine(std::vector<Tried>& found, const Line& parent) const {
  std::map<std::size_t, double> seen;
  std::vector<std::pair<std::size_t, double>> changes;  // the best first
  for (const Tried& each : lines_) {
    if (each.line.school != parent.school) continue;
    for (const auto& [policy, level] : each.line.held) {
      const auto before = parent.held.find(policy);
      if (before != parent.held.end() && before->second == level) continue;
      if (seen.emplace(policy, level).second) changes.emplace_back(policy, level);
    }
  }
  for (std::size_t from = 0; from < changes.size(); ++from) {
    Line line = with_level(parent, changes[from].first, changes[from].second);
    for (std::size_t next = from + 1; next < changes.size(); ++next) {
      line = with_level(line, changes[next].first, changes[next].second);
      found.push_back({line, {}});
    }
  }
}

bool Thinking::better_the_best(int) {
  const double share = (1 - schools_share - answer_share - orders_share - table_share) / skill_.rounds;
  const Line parent = lines_.front().line;
  for (Tried& each : untried(neighbours(parent))) lines_.push_back(std::move(each));
  const auto width = static_cast<std::size_t>(skill_.width);
  if (!compete(width, 0.6 * share)) return false;
  std::vector<Tried> combined;
  combine(combined, parent);
  for (Tried& each : combined) lines_.push_back(std::move(each));
  return compete(width, 0.4 * share);
}

bool Thinking::answer() {
  const std::size_t likeliest =
      static_cast<std::size_t>(std::max_element(belief_.odds.begin(), belief_.odds.end()) - belief_.odds.begin());
  const School& school = common_.schools[likeliest];
  const Line seen{.plan = school.doctrine[rival_of(view_.me)], .school = school.title};
  std::vector<Tried> answers = untried(neighbours(seen));
  const Line own = lines_.front().line;
  const bool whole = halve(
      answers, 2, trials_for(answer_share),
      [&](const Line& line, std::size_t trial) {
        ++trials_;
        return rehearsal_.play(own, line, trial).rival;
      },
      oversight_);
  if (!whole) return false;
  for (const Tried& each : answers) answers_.push_back(each.line);
  return true;
}

Orders<double> Thinking::orders_of(const Line& line) const {
  if (line.first) return *line.first;
  return sputnik::decide(line.plan, view_, common_.ground.setting.assume);
}

bool Thinking::vary_orders() {
  const Line best = lines_.front().line;
  for (Orders<double>& orders : variations(orders_of(best), view_.seen, view_.me, common_.ground.setting.assume)) {
    Line line = best;
    line.first = orders;
    lines_.push_back({std::move(line), {}});
  }
  return compete(static_cast<std::size_t>(skill_.width), orders_share);
}

void Thinking::choose_columns() {
  std::vector<std::size_t> order(common_.schools.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return belief_.odds[a] > belief_.odds[b]; });
  order.resize(std::min<std::size_t>(order.size(), 3));
  double sum = 0;
  for (const std::size_t s : order) {
    columns_.push_back({.plan = common_.schools[s].doctrine[rival_of(view_.me)], .school = common_.schools[s].title});
    fitted_.push_back(belief_.odds[s]);
    sum += belief_.odds[s];
  }
  for (double& each : fitted_) each /= sum;
  for (const Line& line : answers_) {
    columns_.push_back(line);
    fitted_.push_back(0);
  }
}

bool Thinking::set_table() {
  choose_columns();
  payoffs_ = {lines_.size(), columns_.size(), {}, {}};
  const std::size_t cells = payoffs_.rows * payoffs_.columns;
  payoffs_.own.resize(cells);
  payoffs_.rival.resize(cells);
  const std::size_t trials = std::max<std::size_t>(1, trials_for(table_share) / cells);
  const bool whole = in_pieces(cells, 1, oversight_.threads, oversight_.stop, [&](std::size_t cell, std::size_t) {
    for (std::size_t t = 0; t < trials; ++t) {
      const Worth worth = rehearsal_.play(lines_[cell / columns_.size()].line, columns_[cell % columns_.size()], t);
      payoffs_.own[cell] += worth.own / static_cast<double>(trials);
      payoffs_.rival[cell] += worth.rival / static_cast<double>(trials);
      ++trials_;
    }
  });
  if (!whole) return false;
  mixed_ = match_regrets(payoffs_, fitted_, trust);
  return true;
}

double Thinking::value(std::size_t line) const {
  if (mixed_.rows.empty()) return lines_[line].mean();
  double sum = 0;
  for (std::size_t c = 0; c < columns_.size(); ++c) {
    sum += (trust * fitted_[c] + (1 - trust) * mixed_.columns[c]) * payoffs_.own_at(line, c);
  }
  return sum;
}

}  // namespace sputnik
