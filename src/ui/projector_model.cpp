// Gathers what is public of a session: race, wire, votes as counts, evidence that was shown.
#include "ui/projector_model.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

#include "classroom/evidence.h"
#include "model/text.h"
#include "ui/projector_debrief.h"
#include "ui/projector_rounds.h"

namespace sputnik::ui {

using namespace classroom;

namespace {

constexpr std::size_t most_headlines = 4;

std::string seats_in_words(const std::vector<Seat>& seats) {
  const auto here = std::count_if(seats.begin(), seats.end(), [](const Seat& seat) { return seat.sits(); });
  const auto waiting =
      std::count_if(seats.begin(), seats.end(), [](const Seat& seat) { return !seat.admitted && !seat.gone; });
  std::string words = here == 1 ? "1 seat is taken" : std::to_string(here) + " seats are taken";
  if (waiting > 0)
    words += waiting == 1 ? ", 1 waits at the door" : ", " + std::to_string(waiting) + " wait at the door";
  return words + ".";
}

std::string ready_in_words(const Session& session) {
  std::size_t sitting = 0;
  for (const Bench bench : {Bench::us, Bench::cn}) sitting += members(session.board().seats, bench).size();
  if (sitting == 0) return {};
  return std::to_string(session.board().ready.size()) + " of " + std::to_string(sitting) + " are ready to seal.";
}

std::vector<VoteBars> votes_of(const Session& session) {
  const std::size_t motion = session.step().motion;
  const Board& board = session.board();
  if (motion >= board.before.size()) return {};
  std::vector<VoteBars> bars = {{"BEFORE", tally(board.before[motion])}};
  if (session.step().stage == Stage::vote_after) bars.push_back({"AFTER", tally(board.after[motion])});
  return bars;
}

std::string shift_of(const std::vector<VoteBars>& bars) {
  if (bars.size() < 2 || bars[1].votes.all() == 0) return {};
  const int moved = bars[1].votes.in_favour - bars[0].votes.in_favour;
  if (moved == 0) return "As many are for it as before.";
  const std::string votes = std::abs(moved) == 1 ? "1 vote" : std::to_string(std::abs(moved)) + " votes";
  return moved > 0 ? "The motion has gained " + votes + "." : "The motion has lost " + votes + ".";
}

std::vector<Dial> dials_of(const Session& session) {
  std::vector<Dial> dials;
  for (const std::string& key : session.lesson().contested) {
    const AssumptionCard& card = assumption_cards[find_assumption(key)];
    Dial dial{.what = title_of(card),
              .unit = card.unit == "1" ? "" : std::string(card.unit),
              .levels = {shortest(card.low), shortest(card.mid), shortest(card.high)}};
    if (const auto found = session.board().dials.find(key); found != session.board().dials.end()) {
      for (const auto& [seat, level] : found->second) ++dial.votes[static_cast<std::size_t>(level)];
    }
    if (const auto value = session.dialled(key)) dial.set = "The class sets " + shortest(*value) + ".";
    dials.push_back(std::move(dial));
  }
  return dials;
}

std::vector<std::string> headlines_of(const Campaign& campaign, int quarters) {
  std::vector<std::string> out;
  for (int q = campaign.quarter() - 1; q >= std::max(0, campaign.quarter() - quarters); --q) {
    for (const WireItem& item : public_wire(campaign, q)) {
      const bool told = std::find(out.begin(), out.end(), item.headline) != out.end();
      if (!told && out.size() < most_headlines) out.push_back(item.headline);
    }
  }
  return out;
}

std::vector<BenchEvidence> evidence_of(const Session& session) {
  std::vector<BenchEvidence> out;
  for (const Bench bench : benches) {
    BenchEvidence shown{.bench = bench};
    for (const Pin& pin : session.board().pins) {
      if (pin.bench != bench || pin.quarter >= session.campaign().quarter()) continue;
      const auto lines = evidence(session.campaign(), pin.quarter, bench);
      if (pin.line < lines.size()) shown.lines.push_back(lines[pin.line].text);
    }
    out.push_back(std::move(shown));
  }
  return out;
}

std::optional<ExhibitCard> exhibit_of(const Session& session, const Answers& answers) {
  if (session.board().asked.empty()) return std::nullopt;
  const std::size_t last = session.board().asked.size() - 1;
  const Asked& asked = session.board().asked[last];
  ExhibitCard out{.question = classroom::words_of(session.campaign().scenario(), asked.knob), .bench = asked.bench};
  const auto answer = last < answers.size() ? answers[last] : nullptr;
  out.at_work = !answer;
  if (answer) put_answer(out, *answer);
  return out;
}

bool hears_evidence(Stage stage) { return stage == Stage::hearing || stage == Stage::conference; }
bool votes_now(Stage stage) { return stage == Stage::vote_before || stage == Stage::vote_after; }

}  // namespace

std::string clock_words(std::int64_t left_ms) {
  // Up to the full second: a clock that shows 0:00 is over.
  const std::int64_t seconds = left_ms >= 0 ? (left_ms + 999) / 1000 : -left_ms / 1000;
  const std::string rest = std::to_string(seconds % 60);
  return (left_ms < 0 && seconds > 0 ? "-" : "") + std::to_string(seconds / 60) + ":" + (rest.size() < 2 ? "0" : "") +
         rest;
}

void put_answer(ExhibitCard& card, const Exhibit& answer) {
  for (const ExhibitFigure& figure : answer.figures) {
    const Estimate& change = figure.change;
    card.lines.push_back(figure.label + ": " + signed_figure(change.mean, 2) + " (" + signed_figure(change.low, 2) +
                         " to " + signed_figure(change.high, 2) + ")");
  }
  card.note = "Means of " + std::to_string(answer.futures) + " futures, and what holds them in 95 cases of 100.";
}

ProjectorModel projector_model(const Session& session, std::int64_t now, const Answers& answers) {
  const Step& step = session.step();
  const Lesson& lesson = session.lesson();
  const std::int64_t left = session.left_ms(now);
  ProjectorModel model{.stage = step.stage,
                       .dark = session.board().curtain,
                       .lesson = lesson.title,
                       .phase = session.closed() ? "The lesson is over" : std::string(title(step.stage)),
                       .date = season(session.campaign().date()),
                       .task = std::string(task(step.stage)),
                       .clock = session.closed() ? "" : clock_words(left),
                       .paused = session.paused(),
                       .late = left < 0 && !session.closed()};
  if (step.motion < lesson.motions.size()) {
    const classroom::Motion& motion = lesson.motions[step.motion];
    model.motion = motion.text;
    if (step.stage == Stage::briefing) {
      model.case_for = motion.case_for;
      model.case_against = motion.case_against;
    }
  }
  if (step.round >= 0) {
    model.date = season(session.campaign().date_of(step.round * lesson.quarters_a_round));
    model.round = "ROUND " + std::to_string(step.round + 1) + " OF " + std::to_string(session.rounds());
  }
  model.seated = seats_in_words(session.board().seats);
  if (step.stage == Stage::cabinet || step.stage == Stage::seal) model.ready = ready_in_words(session);
  model.race = public_race(session);
  model.headlines = headlines_of(session.campaign(), lesson.quarters_a_round);
  if (votes_now(step.stage)) model.votes = votes_of(session);
  model.shift = shift_of(model.votes);
  if (step.stage == Stage::assumptions) model.dials = dials_of(session);
  if (step.stage == Stage::reveal && session.rounds_played() > 0) put_reveal(model, session);
  if (hears_evidence(step.stage)) {
    model.evidence = evidence_of(session);
    model.exhibit = exhibit_of(session, answers);
  }
  if (step.stage == Stage::debrief || step.stage == Stage::closed) model.debrief = debrief_of(session);
  return model;
}

}  // namespace sputnik::ui
