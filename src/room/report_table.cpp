// The facts of a session as rows for a spreadsheet.
#include "model/text.h"
#include "play/explain.h"
#include "room/report.h"

namespace sputnik::room {
namespace {

using classroom::Session;

// A cell with quotes where it needs them. What begins like a formula gets a mark before it: a spreadsheet would reckon
// with what a student wrote.
std::string cell(std::string text) {
  if (!text.empty() && std::string_view("=+-@\t").find(text[0]) != std::string_view::npos) {
    const bool number = text.find_first_not_of("+-0123456789.") == std::string::npos;
    if (!number) text.insert(text.begin(), '\'');
  }
  if (text.find_first_of(",\"\n\r") == std::string::npos) return text;
  std::string out = "\"";
  for (const char c : text) out += c == '"' ? std::string("\"\"") : std::string(1, c);
  return out + "\"";
}

struct Table {
  std::string text = "kind,round,quarter,bench,who,what,value\n";
  void row(const std::vector<std::string>& cells) {
    for (std::size_t i = 0; i < cells.size(); ++i) text += (i ? "," : "") + cell(cells[i]);
    text += '\n';
  }
};

std::string words(classroom::Opinion opinion) {
  return opinion == classroom::Opinion::in_favour ? "for"
         : opinion == classroom::Opinion::against ? "against"
                                                  : "undecided";
}

void add_votes(const Session& session, Table& table) {
  const auto& board = session.board();
  for (std::size_t m = 0; m < session.lesson().motions.size(); ++m) {
    for (const auto& [kind, ballots] :
         {std::pair{"vote_before", &board.before}, std::pair{"vote_after", &board.after}}) {
      for (const auto& [seat, opinion] : (*ballots)[m]) {
        const classroom::Seat& who = board.seats[seat];
        table.row(
            {kind, "", "", std::string(key(who.bench)), who.name, session.lesson().motions[m].id, words(opinion)});
      }
    }
  }
}

void add_orders(const Session& session, Table& table) {
  const auto& board = session.board();
  for (const classroom::Proposal& proposal : board.proposals) {
    const int quarter = proposal.round * session.lesson().quarters_a_round;
    const classroom::Tally votes = classroom::tally(proposal.votes);
    table.row({"proposal", std::to_string(proposal.round + 1), to_string(session.campaign().date_of(quarter)),
               std::string(key(proposal.bench)), board.seats[proposal.seat].name,
               std::string(policy_cards[proposal.policy].key) + (proposal.surge ? " surge " : " ") +
                   signed_figure(proposal.step, 0),
               std::to_string(votes.in_favour) + " yes " + std::to_string(votes.against) + " no" +
                   (proposal.struck ? " struck" : "")});
  }
  for (int q = 0; q < session.campaign().quarter(); ++q) {
    for (const Side side : sides) {
      const Orders<double>& orders = session.campaign().orders()[static_cast<std::size_t>(q)][side];
      for (std::size_t p = 0; p < policy_count; ++p) {
        if (orders.step[p] == 0) continue;
        table.row({"order", std::to_string(q / session.lesson().quarters_a_round + 1),
                   to_string(session.campaign().date_of(q)), std::string(key(side)), "",
                   std::string(policy_cards[p].key) + (orders.surge[p] != 0 ? " surge" : ""),
                   signed_figure(orders.step[p], 0)});
      }
    }
  }
}

void add_words(const Session& session, Table& table) {
  const auto& board = session.board();
  for (const classroom::Argument& argument : board.arguments) {
    if (argument.hidden) continue;
    const classroom::Seat& who = board.seats[argument.seat];
    table.row({"argument " + words(argument.side), "", "", std::string(key(who.bench)), who.name,
               session.lesson().motions[argument.motion].id + ": " + argument.text,
               std::to_string(argument.likes.size())});
  }
  for (const classroom::Feeling& feeling : board.feelings) {
    const classroom::Seat& who = board.seats[feeling.seat];
    table.row({"feeling", "", "", std::string(key(who.bench)), who.name, feeling.text, ""});
  }
}

}  // namespace

std::string report_table(const Session& session) {
  Table table;
  add_votes(session, table);
  for (const auto& [assumption, votes] : session.board().dials) {
    for (const auto& [seat, choice] : votes) {
      table.row({"assumption", "", "", std::string(key(session.board().seats[seat].bench)),
                 session.board().seats[seat].name, assumption,
                 choice == 0   ? "low"
                 : choice == 1 ? "middle"
                               : "high"});
    }
  }
  add_orders(session, table);
  for (const classroom::TruthLine& line : classroom::truth_and_estimates(session.campaign())) {
    table.row({"lead", "", line.date, "", "", "truth", figure(line.truth, 2)});
    for (const Side side : sides)
      table.row({"lead", "", line.date, std::string(key(side)), "", "believed", figure(line.believed[side], 2)});
  }
  add_words(session, table);
  for (const classroom::GoalLine& line : classroom::goals(session)) {
    table.row({"goal", "", "", std::string(key(line.bench)), line.role, line.goal, line.met ? "met" : "not met"});
  }
  return table.text;
}

}  // namespace sputnik::room
