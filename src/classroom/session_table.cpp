// What people put on the table of a session: votes, proposals, arguments, evidence, questions, letters.
#include <algorithm>

#include "classroom/evidence.h"
#include "classroom/refusal.h"
#include "classroom/session.h"
#include "forecast/knobs.h"

namespace sputnik::classroom {
namespace {

std::optional<Opinion> opinion_of(double value) {
  if (value == 1) return Opinion::in_favour;
  if (value == -1) return Opinion::against;
  if (value == 0) return Opinion::undecided;
  return std::nullopt;
}

std::size_t who(const Entry& entry) { return static_cast<std::size_t>(entry.seat); }

bool ordering(Stage stage) { return stage == Stage::cabinet || stage == Stage::seal || stage == Stage::news; }

}  // namespace

std::optional<Problem> Session::vote(const Entry& entry) {
  const Stage stage = step().stage;
  if (stage != Stage::vote_before && stage != Stage::vote_after && stage != Stage::briefing) {
    return refuse("a vote at another time", "the vote before or after");
  }
  if (entry.about < 0 || static_cast<std::size_t>(entry.about) >= lesson_->motions.size()) {
    return refuse("no such motion", "a motion of this lesson");
  }
  const auto motion = static_cast<std::size_t>(entry.about);
  if (stage != Stage::briefing && motion != step().motion) return refuse("another motion", "the motion that is put");
  const auto opinion = opinion_of(entry.value);
  if (!opinion) return refuse("a vote that is none", "for, against or undecided");
  (stage == Stage::vote_after ? board_.after : board_.before)[motion][who(entry)] = *opinion;
  return done;
}

std::optional<Problem> Session::dial(const Entry& entry) {
  if (step().stage != Stage::assumptions) return refuse("a setting at another time", "the hearing on assumptions");
  const auto& contested = lesson_->contested;
  if (std::find(contested.begin(), contested.end(), entry.key) == contested.end()) {
    return refuse("assumption " + entry.key, "one that this lesson contests",
                  nearest_name(entry.key, {contested.begin(), contested.end()}));
  }
  if (entry.value != 0 && entry.value != 1 && entry.value != 2) return refuse("no such setting", "low, middle or high");
  board_.dials[entry.key][who(entry)] = static_cast<int>(entry.value);
  return done;
}

std::optional<double> Session::dialled(const std::string& assumption) const {
  const auto found = board_.dials.find(assumption);
  if (found == board_.dials.end() || found->second.empty()) return std::nullopt;
  std::vector<int> votes;
  for (const auto& [seat, vote] : found->second) votes.push_back(vote);
  std::sort(votes.begin(), votes.end());
  const AssumptionCard& card = assumption_cards[find_assumption(assumption)];
  const std::array<double, 3> levels = {card.low, card.mid, card.high};
  // The median; of an even number the mean of the middle two.
  const auto level = [&](std::size_t at) { return levels[static_cast<std::size_t>(votes[at])]; };
  return (level((votes.size() - 1) / 2) + level(votes.size() / 2)) / 2;
}

std::optional<Problem> Session::propose(const Entry& entry) {
  const Bench bench = board_.seats[who(entry)].bench;
  if (!is_cabinet(bench)) return refuse("the press gallery", "a seat in a cabinet");
  if (!ordering(step().stage)) return refuse("a proposal at another time", "a round, before the orders are sealed");
  const std::size_t policy = find_policy(entry.key);
  if (policy >= policy_count) return refuse("policy " + entry.key, "a policy of the game");
  const bool surge = entry.about == 1;
  const int step_by = static_cast<int>(entry.value);
  if (entry.value != step_by || step_by == 0 || std::abs(step_by) > (surge ? 2 : 1)) {
    return refuse("that many steps", surge ? "one or two, up or down" : "one, up or down");
  }
  if (surge && !may_do(who(entry), Right::surge)) return refuse("a surge", "the seat that may surge: Commerce");
  int own = 0;
  for (const Proposal& each : board_.proposals) {
    if (each.round != round() || each.bench != bench) continue;
    if (each.policy == policy && each.step == step_by && each.surge == surge) {
      return refuse("a proposal that is on the table", "a vote for it");
    }
    own += each.seat == who(entry) ? 1 : 0;
  }
  if (static_cast<std::size_t>(own) >= proposals_a_round) {
    return refuse("one proposal too many", std::to_string(proposals_a_round) + " a round");
  }
  board_.proposals.push_back({.seat = who(entry),
                              .bench = bench,
                              .round = round(),
                              .policy = policy,
                              .step = step_by,
                              .surge = surge,
                              .votes = {{who(entry), Opinion::in_favour}}});
  return done;
}

std::optional<Problem> Session::favour(const Entry& entry) {
  if (!ordering(step().stage)) return refuse("a vote at another time", "a round, before the orders are sealed");
  const bool there = entry.about >= 0 && static_cast<std::size_t>(entry.about) < board_.proposals.size();
  // What the other cabinet has on its table does not exist for this one.
  if (!there || board_.proposals[static_cast<std::size_t>(entry.about)].bench != board_.seats[who(entry)].bench) {
    return refuse("no such proposal", "a proposal of your cabinet");
  }
  Proposal& proposal = board_.proposals[static_cast<std::size_t>(entry.about)];
  if (proposal.round != round()) return refuse("a proposal of an earlier round", "one of this round");
  const auto opinion = opinion_of(entry.value);
  if (!opinion) return refuse("a vote that is none", "yes, no or neither");
  if (*opinion == Opinion::undecided) {
    proposal.votes.erase(who(entry));
  } else {
    proposal.votes[who(entry)] = *opinion;
  }
  return done;
}

std::optional<Problem> Session::strike(const Entry& entry) {
  if (!ordering(step().stage)) return refuse("a veto at another time", "a round, before the orders are sealed");
  const Bench bench = board_.seats[who(entry)].bench;
  const bool there = entry.about >= 0 && static_cast<std::size_t>(entry.about) < board_.proposals.size();
  if (!there || board_.proposals[static_cast<std::size_t>(entry.about)].bench != bench) {
    return refuse("no such proposal", "a proposal of your cabinet");
  }
  if (!may_do(who(entry), Right::veto)) return refuse("a veto", "the seat that may strike a proposal: Defence");
  const bool used = std::any_of(board_.proposals.begin(), board_.proposals.end(), [&](const Proposal& each) {
    return each.struck && each.bench == bench && each.round == round();
  });
  if (used) return refuse("a second veto", "one a round");
  if (board_.proposals[static_cast<std::size_t>(entry.about)].round != round()) {
    return refuse("a proposal of an earlier round", "one of this round");
  }
  board_.proposals[static_cast<std::size_t>(entry.about)].struck = true;
  return done;
}

std::optional<Problem> Session::argue(const Entry& entry) {
  if (board_.seats[who(entry)].muted) return refuse("a seat that is muted", "a seat that may write");
  if (entry.about < 0 || static_cast<std::size_t>(entry.about) >= lesson_->motions.size()) {
    return refuse("no such motion", "a motion of this lesson");
  }
  const auto opinion = opinion_of(entry.value);
  if (!opinion || *opinion == Opinion::undecided) return refuse("an argument for neither side", "for or against");
  if (auto bad = check_text(entry.text, longest_argument)) return bad;
  const auto motion = static_cast<std::size_t>(entry.about);
  std::size_t own = 0;
  for (const Argument& each : board_.arguments) {
    if (each.motion != motion) continue;
    if (each.text == entry.text) return refuse("an argument that was made", "a vote for it, or another");
    own += each.seat == who(entry) ? 1 : 0;
  }
  if (own >= arguments_a_seat) return refuse("one argument too many", std::to_string(arguments_a_seat) + " a motion");
  board_.arguments.push_back({who(entry), motion, *opinion, entry.text});
  return done;
}

std::optional<Problem> Session::pin(const Entry& entry) {
  const Bench bench = board_.seats[who(entry)].bench;
  const int quarter = static_cast<int>(entry.value);
  if (quarter != entry.value || quarter < 0 || quarter >= campaign_->quarter()) {
    return refuse("no such quarter", "a quarter that was played");
  }
  const std::size_t lines = evidence(*campaign_, quarter, bench).size();
  if (entry.about < 0 || static_cast<std::size_t>(entry.about) >= lines) {
    return refuse("no such line", "a line of that quarter");
  }
  const Pin pin{who(entry), bench, quarter, static_cast<std::size_t>(entry.about)};
  const auto same = std::find_if(board_.pins.begin(), board_.pins.end(), [&](const Pin& each) {
    return each.bench == bench && each.quarter == pin.quarter && each.line == pin.line;
  });
  // A second time takes it down.
  if (same != board_.pins.end()) {
    board_.pins.erase(same);
    return done;
  }
  const auto own =
      std::count_if(board_.pins.begin(), board_.pins.end(), [&](const Pin& p) { return p.bench == bench; });
  if (static_cast<std::size_t>(own) >= pins_a_bench) {
    return refuse("one line too many", std::to_string(pins_a_bench) + " a bench; take one down first");
  }
  board_.pins.push_back(pin);
  return done;
}

int Session::exhibits_left(Bench bench) const {
  const auto used =
      std::count_if(board_.asked.begin(), board_.asked.end(), [&](const Asked& a) { return a.bench == bench; });
  return std::max(0, lesson_->exhibits - static_cast<int>(used));
}

std::optional<Problem> Session::ask(const Entry& entry) {
  if (!may_do(who(entry), Right::exhibit)) return refuse("a question to the simulator", "a seat with that right");
  if (campaign_->quarter() == 0) return refuse("a question before the first round", "a campaign that was played");
  const Bench bench = board_.seats[who(entry)].bench;
  if (exhibits_left(bench) == 0) return refuse("one question too many", std::to_string(lesson_->exhibits) + " a bench");
  const auto knob = parse_knob(entry.key, "question");
  if (const auto* problem = std::get_if<Problem>(&knob)) return *problem;
  if (auto problem = misfit(std::get<Knob>(knob), "question")) return problem;
  const auto same = [&](const Asked& asked) { return asked.knob == entry.key; };
  if (std::any_of(board_.asked.begin(), board_.asked.end(), same))
    return refuse("a question that was asked", "another");
  board_.asked.push_back({who(entry), bench, entry.key, campaign_->quarter()});
  return done;
}

std::optional<Problem> Session::letter(const Entry& entry) {
  if (board_.seats[who(entry)].muted) return refuse("a seat that is muted", "a seat that may write");
  const Bench bench = board_.seats[who(entry)].bench;
  if (!is_cabinet(bench) || !may_do(who(entry), Right::letter))
    return refuse("a letter", "the seat that may write: Diplomacy");
  if (auto bad = check_text(entry.text, longest_letter)) return bad;
  const auto same = [&](const Letter& each) { return each.from == bench && each.round == round(); };
  if (std::any_of(board_.letters.begin(), board_.letters.end(), same)) return refuse("a second letter", "one a round");
  board_.letters.push_back({who(entry), bench, round(), entry.text});
  return done;
}

}  // namespace sputnik::classroom
