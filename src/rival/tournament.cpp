// Playing matches.
#include "rival/tournament.h"

#include <span>

#include "model/text.h"
#include "opponents/autoplay.h"
#include "rules/treaty.h"

namespace sputnik {
namespace {

std::string key_of(const Orders<double>& orders) {
  std::string out;
  for (std::size_t p = 0; p < policy_count; ++p) {
    if (orders.step[p] == 0.0) continue;
    out += (out.empty() ? "" : " ") + std::string(policy_cards[p].key) + signed_figure(orders.step[p], 0);
  }
  return out.empty() ? "none" : out;
}

void count_treaty(MatchRow& row, std::span<const State<double>> states) {
  for (const State<double>& state : states.subspan(1)) {
    row.treaty += was_bound(state) ? 1 : 0;
    for (const Side side : sides) {
      row.breach[side] += in_breach(state, side) ? 1 : 0;
      row.caught[side] += state.nation[side].caught > 0 ? 1 : 0;
    }
  }
}

}  // namespace

std::vector<Match> schedule(const std::vector<std::string>& players, const std::vector<std::string>& against,
                            int campaigns, std::uint64_t first_seed) {
  std::vector<Match> out;
  for (int c = 0; c < campaigns; ++c) {
    const std::uint64_t seed = first_seed + static_cast<std::uint64_t>(c);
    for (const std::string& us : players) {
      for (const std::string& cn : against.empty() ? players : against) {
        out.push_back({{us, cn}, seed});
        if (!against.empty()) out.push_back({{cn, us}, seed});
      }
    }
  }
  return out;
}

MatchRow play_match(const std::shared_ptr<const CommonGround>& common, const Match& match) {
  Campaign campaign({.scenario = common->scenario,
                     .seed = match.seed,
                     .doctrine = {match.who.us, match.who.cn},
                     .mandate = {},
                     .assumptions = {}});
  Both<Player> players;
  for (const Side side : sides) players[side] = *player_named(common, match.who[side], match.seed, side);
  autoplay(campaign, players, quarters(campaign.scenario()));
  MatchRow row{.match = match, .quarters = campaign.quarter()};
  const Result result = campaign.result();
  row.ending = result.ending;
  row.against_par = result.against_par;
  const auto half =
      std::min<std::size_t>(campaign.states().size() - 1, static_cast<std::size_t>(quarters(campaign.scenario()) / 2));
  row.half_time_lead = lead(campaign.states()[half]);
  count_treaty(row, campaign.states());
  for (const Side side : sides) {
    row.opening[side] = key_of(campaign.orders().front()[side]);
    for (const State<double>& state : campaign.states().subspan(1)) {
      for (std::size_t p = 0; p < policy_count; ++p) row.strong[side][p] += state.nation[side].level[p] >= 2 ? 1 : 0;
    }
  }
  return row;
}

bool ended_well(const MatchRow& row, Side side) {
  const Ending fall = side == Side::us ? Ending::collapse_us : Ending::collapse_cn;
  return row.against_par[side] >= 0 && row.ending != Ending::catastrophe && row.ending != fall;
}

}  // namespace sputnik
