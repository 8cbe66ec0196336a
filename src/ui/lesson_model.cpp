// Puts the teacher's desk together.
#include "ui/lesson_model.h"

#include <algorithm>

#include "model/text.h"
#include "ui/lesson_rows.h"
#include "ui/lesson_script.h"
#include "ui/projector_rounds.h"

namespace sputnik::ui {

using namespace classroom;

namespace {

std::string round_words(const Session& session, const Step& step) {
  if (step.round < 0) return {};
  return "ROUND " + std::to_string(step.round + 1) + " OF " + std::to_string(session.rounds());
}

std::string next_words(const Session& session) {
  if (session.closed()) return {};
  const Step& next = session.steps()[session.at() + 1];
  if (next.stage == Stage::closed) return "Next: the end of the lesson.";
  std::string words = "Next: " + std::string(title(next.stage));
  if (next.ms > 0) words += ", " + clock_words(next.ms);
  return words + ".";
}

std::string clock_state(const Session& session) {
  if (session.closed()) return {};
  if (session.paused()) return "The clock stands still.";
  const Stage stage = session.step().stage;
  const bool alone = session.step().round >= 0 || stage == Stage::vote_before || stage == Stage::vote_after ||
                     stage == Stage::assumptions;
  return alone ? "Moves on by itself." : "Waits for you.";
}

std::vector<BenchPlace> places_of(const Session& session) {
  std::vector<BenchPlace> out;
  for (const Bench bench : benches) {
    for (const Role& role : session.lesson().cast[index(bench)]) {
      out.push_back({bench, role.id, std::string(title(bench)) + ": " + role.title});
    }
  }
  return out;
}

std::vector<EventRow> events_of(const Session& session) {
  std::vector<EventRow> out;
  for (const EventCard& card : session.opening().scenario->events) {
    EventRow row{.id = card.id, .headline = card.headline.us, .times = 0};
    for (const Injected& each : session.board().injected) row.times += each.event == card.id ? 1 : 0;
    out.push_back(std::move(row));
  }
  return out;
}

std::vector<ArgumentRow> arguments_of(const Session& session) {
  std::vector<ArgumentRow> out;
  const Board& board = session.board();
  for (std::size_t i = 0; i < board.arguments.size(); ++i) {
    const Argument& one = board.arguments[i];
    out.push_back({.number = i,
                   .in_favour = one.side == Opinion::in_favour,
                   .text = one.text,
                   .by = board.seats[one.seat].name,
                   .likes = static_cast<int>(one.likes.size()),
                   .hidden = one.hidden});
  }
  return out;
}

std::vector<ExhibitCard> exhibits_of(const Session& session, const Answers& answers) {
  std::vector<ExhibitCard> out;
  const auto& asked = session.board().asked;
  for (std::size_t i = 0; i < asked.size(); ++i) {
    ExhibitCard card{.question = classroom::words_of(session.campaign().scenario(), asked[i].knob), .bench = asked[i].bench};
    card.at_work = i >= answers.size() || !answers[i];
    if (!card.at_work) put_answer(card, *answers[i]);
    out.push_back(std::move(card));
  }
  return out;
}

std::string questions_left(const Session& session) {
  std::string words;
  for (const Bench bench : benches) {
    words += (words.empty() ? "" : "\n") + std::string(title(bench)) + ": " +
             std::to_string(session.exhibits_left(bench)) + " left.";
  }
  return words;
}

}  // namespace

LessonModel lesson_model(const Session& session, std::int64_t now, const Answers& answers) {
  const Step& step = session.step();
  const std::int64_t left = session.left_ms(now);
  LessonModel model{.stage = step.stage,
                    .title = session.lesson().title,
                    .phase = session.closed() ? "The lesson is over" : std::string(title(step.stage)),
                    .round = round_words(session, step),
                    .date = season(session.campaign().date()),
                    .task = std::string(task(step.stage)),
                    .clock = session.closed() ? "" : clock_words(left),
                    .clock_state = clock_state(session),
                    .paused = session.paused(),
                    .late = left < 0 && !session.closed(),
                    .first = session.at() == 0,
                    .closed = session.closed(),
                    .curtain = session.board().curtain,
                    .open_doors = session.board().open_doors};
  if (step.motion < session.lesson().motions.size()) model.motion = session.lesson().motions[step.motion].text;
  if (step.round >= 0) model.date = season(session.campaign().date_of(step.round * session.lesson().quarters_a_round));
  for (const std::string_view words : script_of(step.stage)) model.script.emplace_back(words);
  model.next = next_words(session);
  if (step.stage == Stage::seal) model.next_does = "Seal and play the round";
  model.seats = seat_rows(session);
  model.waiting = static_cast<std::size_t>(
      std::count_if(model.seats.begin(), model.seats.end(), [](const SeatRow& row) { return row.waiting; }));
  model.simulated = static_cast<std::size_t>(
      std::count_if(model.seats.begin(), model.seats.end(), [](const SeatRow& row) { return row.simulated; }));
  model.people = model.seats.size() - model.simulated;
  model.spread = spread_of(session);
  model.places = places_of(session);
  for (const Side side : sides) model.cabinets[side] = cabinet_box(session, side);
  model.events = events_of(session);
  model.arguments = arguments_of(session);
  model.exhibits = exhibits_of(session, answers);
  model.questions_left = questions_left(session);
  model.laptop = laptop_rows(session);
  model.laptop_words = laptop_words(session);
  model.writers = laptop_writers(session);
  if (step.stage == Stage::debrief) model.questions = session.lesson().questions;
  return model;
}

}  // namespace sputnik::ui
