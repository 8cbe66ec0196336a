// What those do who sit at the laptop: votes, settings, evidence and questions, each a row of choices.
#include <algorithm>
#include <array>

#include "classroom/evidence.h"
#include "model/text.h"
#include "ui/lesson_rows.h"

namespace sputnik::ui {

using namespace classroom;

namespace {

struct Say {
  std::string_view words;
  int value;
};
constexpr std::array<Say, 3> opinions = {{{"For", 1}, {"Undecided", 0}, {"Against", -1}}};

Entry by(std::size_t seat, Deed deed) {
  Entry entry;
  entry.deed = deed;
  entry.seat = static_cast<int>(seat);
  return entry;
}

std::string who(const Session& session, std::size_t seat) {
  const Seat& self = session.board().seats[seat];
  return self.name + ", " + std::string(title(self.bench));
}

LaptopRow vote_row(const Session& session, std::size_t seat) {
  const std::size_t motion = session.step().motion;
  const bool after = session.step().stage == Stage::vote_after;
  const Ballot& ballot = (after ? session.board().after : session.board().before)[motion];
  const auto own = ballot.find(seat);
  LaptopRow row{.title = who(session, seat), .about = {}, .choices = {}};
  for (const Say& each : opinions) {
    LaptopChoice choice{.words = std::string(each.words), .chosen = false, .entry = by(seat, Deed::vote)};
    choice.chosen = own != ballot.end() && static_cast<int>(own->second) == each.value;
    choice.entry.about = static_cast<int>(motion);
    choice.entry.value = each.value;
    row.choices.push_back(std::move(choice));
  }
  return row;
}

LaptopRow dial_row(const Session& session, std::size_t seat, const std::string& key) {
  const AssumptionCard& card = assumption_cards[find_assumption(key)];
  const auto& dials = session.board().dials;
  const auto all = dials.find(key);
  const std::array<std::string, 3> words = {"Low: " + shortest(card.low), "Middle: " + shortest(card.mid),
                                            "High: " + shortest(card.high)};
  LaptopRow row{.title = who(session, seat),
                .about = title_of(card) + (card.unit == "1" ? "" : ", " + std::string(card.unit)),
                .choices = {}};
  for (int level = 0; level < 3; ++level) {
    LaptopChoice choice{
        .words = words[static_cast<std::size_t>(level)], .chosen = false, .entry = by(seat, Deed::dial)};
    choice.chosen = all != dials.end() && all->second.contains(seat) && all->second.at(seat) == level;
    choice.entry.key = key;
    choice.entry.value = level;
    row.choices.push_back(std::move(choice));
  }
  return row;
}

// Lines that this bench may pin, the newest quarter first; pinned ones are chosen.
LaptopRow pin_row(const Session& session, std::size_t seat) {
  const Bench bench = session.board().seats[seat].bench;
  const auto& pins = session.board().pins;
  LaptopRow row{.title = who(session, seat), .about = "Evidence to show", .choices = {}};
  for (int q = session.campaign().quarter() - 1; q >= 0; --q) {
    const auto lines = evidence(session.campaign(), q, bench);
    for (std::size_t l = 0; l < lines.size(); ++l) {
      LaptopChoice choice{.words = lines[l].text, .chosen = false, .entry = by(seat, Deed::pin)};
      choice.chosen = std::any_of(pins.begin(), pins.end(), [&](const Pin& pin) {
        return pin.bench == bench && pin.quarter == q && pin.line == l;
      });
      choice.entry.about = static_cast<int>(l);
      choice.entry.value = q;
      row.choices.push_back(std::move(choice));
    }
  }
  return row;
}

LaptopRow question_row(const Session& session, std::size_t seat) {
  LaptopRow row{.title = who(session, seat), .about = "Questions to the simulator", .choices = {}};
  for (const ExhibitChoice& each : exhibit_choices(session.campaign())) {
    LaptopChoice choice{.words = each.words, .chosen = false, .entry = by(seat, Deed::ask)};
    choice.entry.key = each.knob;
    const auto& asked = session.board().asked;
    choice.chosen = std::any_of(asked.begin(), asked.end(), [&](const Asked& one) { return one.knob == each.knob; });
    row.choices.push_back(std::move(choice));
  }
  return row;
}

std::vector<std::size_t> at_laptop(const Session& session) {
  std::vector<std::size_t> out;
  const auto& seats = session.board().seats;
  for (std::size_t s = 0; s < seats.size(); ++s) {
    if (seats[s].sits() && seats[s].token.empty()) out.push_back(s);
  }
  return out;
}

// Evidence is a bench's: one row for each, by its first seat at the laptop.
void put_hearing(std::vector<LaptopRow>& rows, const Session& session) {
  for (const Bench bench : benches) {
    std::optional<std::size_t> speaker;
    std::optional<std::size_t> asker;
    for (const std::size_t seat : at_laptop(session)) {
      if (session.board().seats[seat].bench != bench) continue;
      if (!speaker) speaker = seat;
      if (!asker && session.may_do(seat, Right::exhibit)) asker = seat;
    }
    if (asker && session.exhibits_left(bench) > 0 && session.campaign().quarter() > 0) {
      rows.push_back(question_row(session, *asker));
    }
    if (speaker) rows.push_back(pin_row(session, *speaker));
  }
}

}  // namespace

std::vector<LaptopRow> laptop_rows(const Session& session) {
  std::vector<LaptopRow> rows;
  const Stage stage = session.step().stage;
  if (stage == Stage::hearing || stage == Stage::conference) put_hearing(rows, session);
  for (const std::size_t seat : at_laptop(session)) {
    if (stage == Stage::vote_before || stage == Stage::vote_after) rows.push_back(vote_row(session, seat));
    if (stage != Stage::assumptions) continue;
    for (const std::string& key : session.lesson().contested) rows.push_back(dial_row(session, seat, key));
  }
  return rows;
}

std::string laptop_words(const Session& session) {
  if (session.closed()) return "Nothing is left to do at the laptop.";
  if (at_laptop(session).empty()) return "Nobody sits at the laptop. Add a seat for each bench that has no phones.";
  switch (session.step().stage) {
    case Stage::vote_before:
    case Stage::vote_after:
      return "One vote for each seat at the laptop, given aloud or by hand.";
    case Stage::assumptions:
      return "One setting for each seat and each assumption; the middle of them holds.";
    case Stage::news:
    case Stage::cabinet:
    case Stage::seal:
      return "Hand the desk to a cabinet: it orders the round there and seals. The other one looks away.";
    case Stage::conference:
    case Stage::hearing:
      return "What a bench shows, and what it asks the simulator.";
    case Stage::debrief:
      return "One sentence for each seat, written below.";
    case Stage::closed:
      return "Nothing is done at the laptop now.";
    default:
      return "Nothing is decided at the laptop now; arguments are written below.";
  }
}

}  // namespace sputnik::ui
