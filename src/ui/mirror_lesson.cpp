// A lesson in words: the teacher's desk, and the projector for who cannot see it.
#include "ui/lesson_model.h"
#include "ui/mirror.h"
#include "ui/mirror_words.h"

namespace sputnik::ui {

namespace {

void put_tally(Lines& lines, const std::string& caption, const classroom::Tally& votes) {
  lines.put("  " + caption);
  lines.put("    For: " + std::to_string(votes.in_favour) + ", undecided: " + std::to_string(votes.undecided) +
            ", against: " + std::to_string(votes.against) + ".");
}

void put_list(Lines& lines, std::string_view heading, const std::vector<std::string>& each) {
  if (each.empty()) return;
  lines.heading(heading);
  for (const std::string& words : each) lines.put("  " + words);
}

void put_card(Lines& lines, const ExhibitCard& card) {
  lines.put("  " + card.question).maybe("  ", card.at_work ? "The simulator is at work." : "");
  for (const std::string& words : card.lines) lines.put("    " + words);
  lines.maybe("    ", card.note);
}

void put_cabinet(Lines& lines, const CabinetBox& box) {
  lines.heading(classroom::title(classroom::bench_of(box.side)));
  lines.put("  " + box.state);
  for (const ProposalRow& row : box.rows) {
    lines.put("  " + row.words);
    lines.put("    For: " + std::to_string(row.yes) + ", against: " + std::to_string(row.no) + ".");
    if (!row.in) lines.put("    Left out:").put(row.why_not);
  }
}

void put_debrief(Lines& lines, const Debrief& debrief) {
  put_list(lines, "HOW IT FELT", debrief.feelings);
  lines.put(debrief.ending);
  const TruthChart& chart = debrief.truth;
  if (!chart.truth.us.empty()) {
    lines.put("Frontier, months ahead of the trend of 2022: United States " + signed_figure(chart.truth.us.back(), 1) +
              ", China " + signed_figure(chart.truth.cn.back(), 1) + ".");
  }
  for (const classroom::GoalLine& goal : debrief.goals) {
    lines.put("  " + std::string(classroom::title(goal.bench)) + ": " + goal.role);
    lines.put(goal.met ? "    Reached." : "    Not reached.");
  }
  if (!debrief.turns.empty()) lines.heading("WHERE IT TURNED");
  for (const TurnLine& turn : debrief.turns) lines.put("  " + turn.words).put("    " + turn.causes);
  for (const MovedLine& moved : debrief.moved) {
    lines.put(moved.motion);
    put_tally(lines, "BEFORE", moved.moves.before);
    put_tally(lines, "AFTER", moved.moves.after);
  }
}

}  // namespace

std::string mirror_lesson_desk(const Screen& screen) {
  const LessonModel& model = *screen.lesson_desk;
  Lines lines;
  lines.put(model.title).put(model.phase).maybe("", model.round).put(model.task);
  lines.maybe("", model.clock).maybe("", model.clock_state);
  lines.maybe("", model.motion);
  put_list(lines, "WHAT TO SAY", model.script);
  put_list(lines, "QUESTIONS", model.questions);
  lines.maybe("", model.next);
  lines.heading("SEATS").maybe("", model.spread);
  for (const SeatRow& row : model.seats) {
    lines.put("  " + std::to_string(row.seat) + ". " + row.name + ", " + std::string(classroom::title(row.bench)));
    lines.maybe("    ", row.roles).put("    " + row.state);
  }
  for (const Side side : sides) put_cabinet(lines, model.cabinets[side]);
  if (!model.exhibits.empty()) lines.heading("EXHIBITS");
  for (const ExhibitCard& card : model.exhibits) put_card(lines, card);
  return lines.take();
}

std::string mirror_projector(const Screen& screen) {
  const ProjectorModel& model = *screen.projector;
  Lines lines;
  if (model.dark) return lines.put("The projector is dark.").take();
  lines.put(model.phase).maybe("", model.round).put(model.task).maybe("", model.clock).maybe("", model.motion);
  if (!model.case_for.empty()) lines.put("For: " + model.case_for).put("Against: " + model.case_against);
  lines.maybe("", model.ready);
  for (const Side side : sides) {
    if (model.race.compute[side].empty()) continue;
    lines.put(std::string(name(side)) + ": Installed compute " + figure(model.race.compute[side].back()) + " kH100e");
  }
  put_list(lines, "THE WIRE", model.headlines);
  for (const VoteBars& bars : model.votes) put_tally(lines, bars.caption, bars.votes);
  lines.maybe("", model.shift);
  for (const PublicChange& change : model.changes) {
    lines.put(change.what);
    lines.put("  " + figure(change.before, change.decimals) + " to " + figure(change.after, change.decimals) + " " +
              change.unit);
  }
  for (const BenchEvidence& shown : model.evidence) put_list(lines, classroom::title(shown.bench), shown.lines);
  if (model.exhibit) put_card(lines, *model.exhibit);
  if (model.debrief) put_debrief(lines, *model.debrief);
  return lines.take();
}

}  // namespace sputnik::ui
