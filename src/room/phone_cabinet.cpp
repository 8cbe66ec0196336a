// The table of a cabinet: proposals, what else could be proposed, what it costs, and what the rules refuse.
#include <algorithm>

#include "model/text.h"
#include "play/view.h"
#include "room/phone_sight.h"
#include "rules/order_costs.h"

namespace sputnik::room {
namespace {

using namespace classroom;

struct Move {
  std::string_view key;
  int step;
  bool surge;
};
constexpr std::array<Move, 4> moves = {{{"up", 1, false}, {"down", -1, false}, {"surge", 1, true}, {"leap", 2, true}}};

// A cabinet's table, with its view in the place of the truth: prices and refusals come from what it may know.
struct Table {
  const Sight& sight;
  State<double> seen;
  Draft draft;

  Side side() const { return sight.side(); }
  const Assumptions<double>& assume() const { return sight.campaign().setting().assume; }
  const Nation<double>& own() const { return seen.nation[side()]; }
};

Table table_of(const Sight& sight) {
  const Campaign& campaign = sight.campaign();
  return {sight, view_of(campaign.now(), sight.side(), campaign.states().front()).seen,
          sight.session.draft(sight.side())};
}

std::string joined(const std::vector<std::string>& reasons) {
  std::string out;
  for (const std::string& reason : reasons) out += (out.empty() ? "" : "\n") + reason;
  return out;
}

std::string refused_with(const Table& table, Orders<double> orders, std::size_t policy, const Move& move) {
  orders.step[policy] = move.step;
  orders.surge[policy] = move.surge ? 1 : 0;
  return joined(refusals(table.seen, table.side(), orders, table.assume()));
}

bool on_table(const Table& table, std::size_t policy, const Move& move) {
  const auto& proposals = table.sight.board().proposals;
  return std::any_of(proposals.begin(), proposals.end(), [&](const Proposal& each) {
    return each.round == table.sight.session.round() && each.bench == table.sight.self().bench &&
           each.policy == policy && each.step == move.step && each.surge == move.surge;
  });
}

MoveModel move_of(const Table& table, std::size_t policy, const Move& move) {
  const int level = static_cast<int>(table.own().level[policy]);
  const int to = std::clamp(level + move.step, 0, 4);
  MoveModel out;
  out.key = move.key;
  out.words = std::string(move.step < 0 ? "Lower"
                          : move.surge  ? "Surge"
                                        : "Raise") +
              " to level " + std::to_string(to) + ": " +
              level_caption(table.sight.campaign().scenario(), table.side(), policy, to);
  out.price = figure(order_price(table.seen, table.side(), policy, static_cast<double>(move.step),
                                 move.surge ? 1.0 : 0.0, table.assume()),
                     1) +
              " of political capital";
  out.on_table = on_table(table, policy, move);
  out.refused = refused_with(table, {}, policy, move);
  if (out.refused.empty() && table.draft.orders.step[policy] == 0) {
    out.doubt = refused_with(table, table.draft.orders, policy, move);
  }
  return out;
}

std::string rival_words(const Table& table, std::size_t policy) {
  const Side rival = rival_of(table.side());
  if (policy_cards[policy].seen != Seen::everyone) return std::string(name(rival)) + ": not public";
  const int level = static_cast<int>(table.seen.nation[rival].level[policy]);
  return std::string(name(rival)) + ": level " + std::to_string(level) + ", " +
         level_caption(table.sight.campaign().scenario(), rival, policy, level);
}

OrderModel order_of(const Table& table, std::size_t policy) {
  const PolicyCard& card = policy_cards[policy];
  const Scenario& scenario = table.sight.campaign().scenario();
  const int level = static_cast<int>(table.own().level[policy]);
  OrderModel out;
  out.key = card.key;
  out.title = policy_title(scenario, table.side(), policy);
  out.level = "Level " + std::to_string(level) + ": " + level_caption(scenario, table.side(), policy, level);
  out.gives = card.gives[table.side()];
  out.costs = card.costs[table.side()];
  out.timing =
      card.delayed ? "A rise acts a quarter after its order; surged, at once." : "Acts in the quarter of its order.";
  out.rival = rival_words(table, policy);
  const bool may_surge = table.sight.session.may_do(table.sight.seat, Right::surge);
  for (const Move& move : moves) {
    const int to = level + move.step;
    if ((move.surge && !may_surge) || to < 0 || to > 4) continue;
    out.moves.push_back(move_of(table, policy, move));
    out.moved = out.moved || out.moves.back().on_table;
  }
  return out;
}

std::size_t number_in_cabinet(const Board& board, std::size_t on_board) {
  std::size_t number = 0;
  for (std::size_t i = 0; i < on_board; ++i) number += board.proposals[i].bench == board.proposals[on_board].bench;
  return number;
}

ProposalModel proposal_of(const Table& table, const DraftLine& line) {
  const Sight& sight = table.sight;
  const Proposal& proposal = sight.board().proposals[line.proposal];
  const Scenario& scenario = sight.campaign().scenario();
  const int from = static_cast<int>(table.own().level[proposal.policy]);
  const int to = from + proposal.step;
  ProposalModel out;
  out.number = number_in_cabinet(sight.board(), line.proposal);
  out.words = policy_title(scenario, table.side(), proposal.policy) + " " + std::to_string(from) + " to " +
              std::to_string(to) + (proposal.surge ? " (surge)" : "");
  if (to >= 0 && to <= 4) out.caption = level_caption(scenario, table.side(), proposal.policy, to);
  out.surge = proposal.surge;
  out.by = sight.board().seats[proposal.seat].name;
  const Tally votes = tally(proposal.votes);
  out.yes = votes.in_favour;
  out.no = votes.against;
  if (const auto own = proposal.votes.find(sight.seat); own != proposal.votes.end()) out.own = own->second;
  out.struck = proposal.struck;
  out.carries = line.in;
  out.why_not = line.why_not;
  return out;
}

void add_sums(CabinetModel& out, const Table& table) {
  std::array<double, policy_slots> after = table.own().level;
  int moved = 0;
  for (std::size_t p = 0; p < policy_count; ++p) {
    after[p] += table.draft.orders.step[p];
    moved += table.draft.orders.step[p] != 0 ? 1 : 0;
  }
  const double price = total_price(table.seen, table.side(), table.draft.orders, table.assume());
  const double upkeep = upkeep_of(after, table.assume());
  out.capital = figure(table.own().capital - price, 1) + " of " + figure(table.own().capital, 1);
  out.treasury =
      "$" + figure(table.own().money, 1) + " bn, " + signed_figure(table.own().income - upkeep, 1) + " a quarter";
  out.moves = std::to_string(moved) + " of " + figure(static_cast<int>(moves_allowed(table.seen, table.side())));
}

void add_readiness(CabinetModel& out, const Sight& sight) {
  for (const std::size_t seat : members(sight.board().seats, sight.self().bench)) {
    ++out.sitting;
    out.ready += sight.board().ready.contains(seat) ? 1 : 0;
  }
  out.self_ready = sight.board().ready.contains(sight.seat);
}

}  // namespace

int proposal_on_board(const Board& board, Bench bench, int number) {
  for (std::size_t i = 0; i < board.proposals.size(); ++i) {
    if (board.proposals[i].bench == bench && number-- == 0) return static_cast<int>(i);
  }
  return -1;
}

CabinetModel cabinet_of(const Sight& sight) {
  const Table table = table_of(sight);
  const Stage stage = sight.session.step().stage;
  CabinetModel out;
  out.open = stage == Stage::news || stage == Stage::cabinet || stage == Stage::seal;
  std::size_t own = 0;
  bool struck = false;
  for (const DraftLine& line : table.draft.lines) {
    const Proposal& proposal = sight.board().proposals[line.proposal];
    own += proposal.seat == sight.seat ? 1 : 0;
    struck = struck || proposal.struck;
    out.proposals.push_back(proposal_of(table, line));
  }
  for (std::size_t p = 0; p < policy_count; ++p) out.orders.push_back(order_of(table, p));
  add_sums(out, table);
  add_readiness(out, sight);
  out.may_strike = out.open && !struck && sight.session.may_do(sight.seat, Right::veto);
  out.may_propose = out.open && own < proposals_a_round;
  return out;
}

std::vector<LetterModel> letters_of(const Sight& sight) {
  std::vector<LetterModel> out;
  if (!sight.in_cabinet()) return out;
  for (const Letter& letter : sight.board().letters) {
    out.push_back({std::string(title(letter.from)), letter.round, letter.from == sight.self().bench, letter.text});
  }
  return out;
}

}  // namespace sputnik::room
