// Counting rows.
#include "rival/standings.h"

#include <algorithm>
#include <cmath>

namespace sputnik {
namespace {

constexpr double behind_months = 3;

// The lead that is usual at half-time: a race that starts uneven stays so, and behind is who trails more than is usual.
double usual_lead(const std::vector<MatchRow>& rows) {
  if (rows.empty()) return 0;
  std::vector<double> leads;
  for (const MatchRow& row : rows) leads.push_back(row.half_time_lead);
  const auto middle = leads.begin() + static_cast<std::ptrdiff_t>(leads.size() / 2);
  std::nth_element(leads.begin(), middle, leads.end());
  return *middle;
}

std::vector<std::string> names_of(const std::vector<MatchRow>& rows) {
  std::vector<std::string> names;
  for (const MatchRow& row : rows) {
    for (const Side side : sides) {
      if (std::find(names.begin(), names.end(), row.match.who[side]) == names.end())
        names.push_back(row.match.who[side]);
    }
  }
  return names;
}

double won(double by) { return by > 0 ? 1 : by < 0 ? 0 : 0.5; }

void count_players(Standings& standings, const std::vector<MatchRow>& rows, std::uint64_t seed) {
  const std::vector<std::string> names = names_of(rows);
  std::vector<PlayerStanding>& out = standings.players;
  out.resize(names.size());
  std::vector<Game> games;
  const auto find = [&](const std::string& name) {
    return static_cast<std::size_t>(std::find(names.begin(), names.end(), name) - names.begin());
  };
  for (const MatchRow& row : rows) {
    if (row.match.who.us == row.match.who.cn) continue;
    const Game game{find(row.match.who.us), find(row.match.who.cn), won(margin(row))};
    games.push_back(game);
    ++out[game.first].campaigns.us;
    ++out[game.second].campaigns.cn;
    out[game.first].won.us += margin(row) > 0 ? 1 : 0;
    out[game.second].won.cn += margin(row) < 0 ? 1 : 0;
  }
  const Ratings ratings = rate(games, names.size(), seed);
  standings.seat = ratings.seat;
  for (std::size_t i = 0; i < names.size(); ++i) {
    out[i].name = names[i];
    out[i].rating = ratings.players[i];
  }
  std::stable_sort(out.begin(), out.end(), [](const auto& a, const auto& b) { return a.rating.elo > b.rating.elo; });
}

std::vector<PairStanding> pairs_of(const std::vector<MatchRow>& rows) {
  std::vector<PairStanding> out;
  for (const MatchRow& row : rows) {
    auto pair = std::find_if(out.begin(), out.end(), [&](const PairStanding& p) { return p.who == row.match.who; });
    if (pair == out.end()) pair = out.insert(out.end(), {.who = row.match.who});
    ++pair->campaigns;
    pair->us_won += margin(row) > 0 ? 1 : 0;
    ++pair->endings[static_cast<std::size_t>(row.ending)];
    for (const Side side : sides) pair->against_par[side] += row.against_par[side];
  }
  for (PairStanding& pair : out) {
    for (const Side side : sides) pair.against_par[side] /= pair.campaigns;
  }
  return out;
}

// -1 for a doctrine.
int skill_of(const std::string& name) {
  const auto id = parse_rival(name);
  return id ? static_cast<int>(id->skill) : -1;
}

GoodPlay good_play_of(const std::vector<MatchRow>& rows, Side side) {
  int best = -1;
  for (const MatchRow& row : rows) best = std::max(best, skill_of(row.match.who[side]));
  GoodPlay out;
  double quarters = 0;
  int campaigns = 0;
  std::map<std::string, int> openings;
  for (const MatchRow& row : rows) {
    if (skill_of(row.match.who[side]) != best) continue;
    ++campaigns;
    ++openings[row.opening[side]];
    quarters += row.quarters;
    for (std::size_t p = 0; p < policy_count; ++p) out.strong[p] += row.strong[side][p];
  }
  for (double& each : out.strong) each /= std::max(quarters, 1.0);
  const auto commonest = std::max_element(openings.begin(), openings.end(),
                                          [](const auto& a, const auto& b) { return a.second < b.second; });
  if (commonest == openings.end()) return out;
  out.opening = commonest->first;
  out.opening_share = static_cast<double>(commonest->second) / campaigns;
  return out;
}

double correlation(const std::vector<MatchRow>& rows) {
  double n = 0, x = 0, y = 0, xx = 0, yy = 0, xy = 0;
  for (const MatchRow& row : rows) {
    const double a = row.half_time_lead;
    const double b = margin(row);
    n += 1, x += a, y += b, xx += a * a, yy += b * b, xy += a * b;
  }
  const double spread = (n * xx - x * x) * (n * yy - y * y);
  return spread > 0 ? (n * xy - x * y) / std::sqrt(spread) : 0;
}

double share(double part, double whole) { return whole > 0 ? part / whole : 0; }

void count_ends(Standings& out, const std::vector<MatchRow>& rows) {
  int equal = 0;
  out.usual_lead = usual_lead(rows);
  for (const MatchRow& row : rows) {
    const bool same = row.match.who.us == row.match.who.cn;
    equal += same ? 1 : 0;
    for (const Side side : sides) {
      const double ahead = row.half_time_lead - out.usual_lead;
      const double own_lead = side == Side::us ? ahead : -ahead;
      const bool well = ended_well(row, side);
      out.ended_well[side] += same && well ? 1 : 0;
      if (own_lead > -behind_months) continue;
      ++out.behind[side];
      out.recovered[side] += well ? 1 : 0;
    }
  }
  for (const Side side : sides) {
    out.ended_well[side] = share(out.ended_well[side], equal);
    out.recovered[side] = share(out.recovered[side], out.behind[side]);
  }
}

void count_treaties(Standings& out, const std::vector<MatchRow>& rows) {
  double quarters = 0;
  for (const MatchRow& row : rows) {
    quarters += row.quarters;
    out.treaty += row.treaty > 0 ? 1 : 0;
    out.treaty_quarters += row.treaty;
    for (const Side side : sides) {
      out.breach[side] += row.breach[side] > 0 ? 1 : 0;
      out.caught[side] += row.caught[side] > 0 ? 1 : 0;
    }
  }
  for (const Side side : sides) {
    out.breach[side] = share(out.breach[side], out.treaty);
    out.caught[side] = share(out.caught[side], out.treaty);
  }
  out.treaty = share(out.treaty, static_cast<double>(rows.size()));
  out.treaty_quarters = share(out.treaty_quarters, quarters);
}

}  // namespace

Standings standings(const std::vector<MatchRow>& rows, std::uint64_t seed) {
  Standings out;
  count_players(out, rows, seed);
  out.pairs = pairs_of(rows);
  out.campaigns = static_cast<int>(rows.size());
  for (const MatchRow& row : rows) {
    ++out.endings[static_cast<std::size_t>(row.ending)];
    out.quarters += static_cast<double>(row.quarters) / static_cast<double>(rows.size());
  }
  for (const Side side : sides) out.good_play[side] = good_play_of(rows, side);
  out.half_time_correlation = correlation(rows);
  count_ends(out, rows);
  count_treaties(out, rows);
  return out;
}

}  // namespace sputnik
