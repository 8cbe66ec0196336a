// Writing the timeline.
#include "room/report_timeline.h"

#include <algorithm>

#include "classroom/evidence.h"
#include "model/text.h"
#include "play/wire.h"

namespace sputnik::room {
namespace {

using classroom::Session;

constexpr std::size_t headlines = 3;

// What the votes said of a proposal; for orders that nobody proposed, that a doctrine gave them.
std::string votes_of(const Session& session, Side side, int round, std::size_t policy) {
  for (const classroom::Proposal& proposal : session.board().proposals) {
    if (proposal.round != round || proposal.bench != classroom::bench_of(side) || proposal.policy != policy) continue;
    const classroom::Tally votes = classroom::tally(proposal.votes);
    return std::to_string(votes.in_favour) + " yes, " + std::to_string(votes.against) + " no";
  }
  return "by the standing doctrine";
}

std::vector<std::vector<std::string>> order_rows(const Session& session, int round, int quarter) {
  const Campaign& campaign = session.campaign();
  std::vector<std::vector<std::string>> rows;
  for (const Side side : sides) {
    const Orders<double>& orders = campaign.orders()[static_cast<std::size_t>(quarter)][side];
    for (std::size_t p = 0; p < policy_count; ++p) {
      if (orders.step[p] == 0) continue;
      rows.push_back(
          {std::string(name(side)), order_words(campaign, quarter, side, p), votes_of(session, side, round, p)});
    }
  }
  return rows;
}

void write_news(const Campaign& campaign, int quarter, Paper& paper) {
  std::vector<std::string> lines;
  for (const WireItem& item : classroom::public_wire(campaign, quarter)) {
    if (lines.size() < headlines) lines.push_back(item.headline);
  }
  if (lines.empty()) return;
  paper.note("Both papers printed in " + to_string(campaign.date_of(quarter)));
  paper.list(lines);
}

}  // namespace

std::string order_words(const Campaign& campaign, int quarter, Side side, std::size_t policy) {
  const auto at = static_cast<std::size_t>(quarter);
  const auto level = [&](std::size_t state) {
    return static_cast<int>(campaign.states()[state].nation[side].level[policy]);
  };
  const bool surge = campaign.orders()[at][side].surge[policy] != 0;
  return policy_title(campaign.scenario(), side, policy) + (surge ? ", surge" : "") + ": " + std::to_string(level(at)) +
         " to " + std::to_string(level(at + 1)) + ", " +
         level_caption(campaign.scenario(), side, policy, level(at + 1));
}

void write_timeline(const Session& session, Paper& paper) {
  const Campaign& campaign = session.campaign();
  const int each = session.lesson().quarters_a_round;
  for (int round = 0; round < session.rounds_played(); ++round) {
    const int first = round * each;
    if (first >= campaign.quarter()) break;
    paper.heading("Round " + std::to_string(round + 1) + ", " + to_string(campaign.date_of(first)), 3);
    const auto rows = order_rows(session, round, first);
    if (rows.empty()) {
      paper.paragraph("Neither cabinet ordered anything.");
    } else {
      paper.table({"Nation", "Order", "Votes"}, rows);
    }
    for (int q = first; q < std::min(first + each, campaign.quarter()); ++q) write_news(campaign, q, paper);
    for (const classroom::Letter& letter : session.board().letters) {
      if (letter.round != round) continue;
      paper.quotation(letter.text, "Letter of the " + std::string(classroom::title(letter.from)));
    }
  }
}

}  // namespace sputnik::room
