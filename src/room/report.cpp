// Putting the report together.
#include "room/report.h"

#include <algorithm>

#include "classroom/evidence.h"
#include "files/save.h"
#include "model/text.h"
#include "play/rounded.h"
#include "room/paper.h"
#include "room/report_chart.h"
#include "room/report_timeline.h"

namespace sputnik::room {
namespace {

using classroom::Bench;
using classroom::Opinion;
using classroom::Session;

void write_votes(const Session& session, Paper& paper) {
  paper.heading("The vote");
  for (std::size_t m = 0; m < session.lesson().motions.size(); ++m) {
    paper.heading(session.lesson().motions[m].text, 3);
    const classroom::Moves moves = classroom::moves(session, m);
    if (moves.before.all() + moves.after.all() == 0) {
      paper.paragraph("Nobody voted on it.");
      continue;
    }
    paper.picture(vote_picture(moves, paper), "Votes before and after");
    paper.table({"Minds", "Seats"}, {{"Stayed as they were", std::to_string(moves.stayed)},
                                     {"Moved to in favour", std::to_string(moves.to_favour)},
                                     {"Moved to against", std::to_string(moves.to_against)},
                                     {"Moved to undecided", std::to_string(moves.to_undecided)},
                                     {"Voted only once", std::to_string(moves.voted_once)}});
  }
}

void write_arguments(const Session& session, Paper& paper) {
  paper.heading("Arguments");
  bool any = false;
  for (std::size_t m = 0; m < session.lesson().motions.size(); ++m) {
    for (const Opinion side : {Opinion::in_favour, Opinion::against}) {
      std::vector<const classroom::Argument*> made;
      for (const classroom::Argument& argument : session.board().arguments) {
        if (argument.motion == m && argument.side == side && !argument.hidden) made.push_back(&argument);
      }
      if (made.empty()) continue;
      any = true;
      std::stable_sort(made.begin(), made.end(),
                       [](const auto* a, const auto* b) { return a->likes.size() > b->likes.size(); });
      const std::string_view words = side == Opinion::in_favour ? "For: " : "Against: ";
      paper.heading(std::string(words) + session.lesson().motions[m].text, 3);
      for (const classroom::Argument* argument : made) {
        paper.quotation(argument->text, session.board().seats[argument->seat].name +
                                            ", likes: " + std::to_string(argument->likes.size()));
      }
    }
  }
  if (!any) paper.paragraph("Nobody wrote one.");
}

void write_evidence(const Session& session, Paper& paper) {
  std::vector<std::vector<std::string>> rows;
  for (const classroom::Pin& pin : session.board().pins) {
    if (pin.quarter >= session.campaign().quarter()) continue;
    const auto lines = classroom::evidence(session.campaign(), pin.quarter, pin.bench);
    if (pin.line >= lines.size()) continue;
    std::string text;
    for (const std::string& piece : lines[pin.line].pieces) text += paper.say(piece);
    rows.push_back({std::string(title(pin.bench)), text, lines[pin.line].source});
  }
  if (rows.empty()) return;
  paper.heading("Evidence that the benches pinned");
  paper.table({"Bench", "Line", "Source"}, rows);
}

std::string interval(const Estimate& estimate) {
  return signed_figure(estimate.mean, 2) + " (" + signed_figure(estimate.low, 2) + " to " +
         signed_figure(estimate.high, 2) + ")";
}

void write_exhibit(const classroom::Asked& asked, const classroom::Exhibit* answer, const Session& session,
                   Paper& paper) {
  paper.begin_card();
  paper.heading(answer ? answer->question : classroom::words_of(session.campaign().scenario(), asked.knob), 3);
  paper.note("Asked by the " + std::string(title(asked.bench)));
  if (!answer) {
    paper.paragraph("The session ended before the simulator had answered.");
  } else {
    std::vector<std::vector<std::string>> rows;
    for (const auto& figure : answer->figures) {
      rows.push_back({figure.label, signed_figure(figure.same_luck, 2), interval(figure.change)});
    }
    paper.table({"What changes", "This campaign, same luck", "Mean of other futures (95 %)"}, rows);
    paper.note("Played again: " + std::to_string(answer->quarters) + " quarters. Other futures: " +
               std::to_string(answer->futures) + " pairs under the scenario's doctrines.");
    if (!answer->refused.empty()) {
      paper.paragraph("Orders that could not be given again:");
      paper.list(answer->refused);
    }
  }
  paper.end_card();
}

void write_exhibits(const ReportParts& parts, Paper& paper) {
  const auto& asked = parts.session->board().asked;
  if (asked.empty()) return;
  paper.heading("Exhibits: questions to the simulator");
  for (std::size_t i = 0; i < asked.size(); ++i) {
    write_exhibit(asked[i], i < parts.exhibits.size() ? parts.exhibits[i].get() : nullptr, *parts.session, paper);
  }
}

// The three largest causes, the rest as one; what is shown adds up.
std::string causes_of(const classroom::Turn& turn, const Paper& paper) {
  std::vector<double> amounts;
  for (const Cause& cause : turn.causes) amounts.push_back(cause.amount);
  const RoundedParts rounded = rounded_parts(turn.moved, amounts, 1);
  std::string out;
  const auto put = [&](const std::string& what, double amount) {
    if (signed_figure(amount) != signed_figure(0))
      out += (out.empty() ? "" : ", ") + paper.say(what) + " " + signed_figure(amount);
  };
  double rest = 0;
  for (std::size_t i = 0; i < rounded.parts.size(); ++i) {
    if (i < 3) {
      put(turn.causes[i].what, rounded.parts[i]);
    } else {
      rest += rounded.parts[i];
    }
  }
  put("the rest", rest);
  return out;
}

void write_turns(const Campaign& campaign, Paper& paper) {
  paper.heading("Turning points", 3);
  std::vector<std::vector<std::string>> rows;
  for (const classroom::Turn& turn : classroom::turns(campaign, 4)) {
    rows.push_back({to_string(campaign.date_of(turn.quarter)), signed_figure(rounded_parts(turn.moved, {}, 1).total),
                    causes_of(turn, paper)});
  }
  paper.table({"Quarter", "Months of lead", "Causes"}, rows);
}

void write_truth(const ReportParts& parts, Paper& paper) {
  const Session& session = *parts.session;
  const auto lines = classroom::truth_and_estimates(session.campaign());
  paper.heading("Truth and estimates");
  if (session.campaign().quarter() == 0) {
    paper.paragraph("No quarter was played.");
    return;
  }
  paper.picture(race_picture(lines, paper), "Lead of the United States, months");
  std::vector<std::vector<std::string>> rows;
  for (const auto& line : lines) {
    rows.push_back(
        {line.date, signed_figure(line.truth), signed_figure(line.believed.us), signed_figure(line.believed.cn)});
  }
  paper.table({"Quarter", "Truth", "As Washington believed", "As Beijing believed"}, rows);
  write_turns(session.campaign(), paper);
}

void write_goals(const Session& session, Paper& paper) {
  std::vector<std::vector<std::string>> rows;
  for (const classroom::GoalLine& line : classroom::goals(session)) {
    std::string seats;
    for (const std::string& seat : line.seats) seats += (seats.empty() ? "" : ", ") + seat;
    rows.push_back({std::string(title(line.bench)), line.role, line.goal, seats, line.met ? "met" : "not met"});
  }
  if (rows.empty()) return;
  paper.heading("Private goals, opened");
  paper.table({"Bench", "Seat", "Goal", "Held by", "Outcome"}, rows);
}

void write_feelings(const Session& session, Paper& paper) {
  if (session.board().feelings.empty()) return;
  paper.heading("How it felt, in a sentence");
  for (const classroom::Feeling& feeling : session.board().feelings) {
    paper.quotation(feeling.text, session.board().seats[feeling.seat].name);
  }
}

void write_sources(const Session& session, Paper& paper) {
  paper.heading("What this rests on");
  paper.paragraph(
      "The game takes no side. Its model is open to attack: every contested belief is an assumption with a range.");
  const auto set = classroom::assumptions_set(session);
  if (!set.empty()) {
    paper.paragraph("Set by the vote of this class:");
    paper.list(set);
  }
  std::vector<std::string> sources;
  for (const Source& source : session.campaign().scenario().sources) {
    sources.push_back(source.title + " (" + std::to_string(source.year) + "): " + source.what);
  }
  paper.list(sources);
  paper.paragraph("Code of the campaign, to play it again:");
  paper.note(campaign_code(session.campaign()));
}

}  // namespace

std::string report_page(const ReportParts& parts) {
  const Session& session = *parts.session;
  const classroom::Lesson& lesson = session.lesson();
  Paper paper(lesson.title, parts.tongue);
  paper.paragraph(lesson.summary);
  if (!parts.date.empty()) paper.note(parts.date);
  paper.note("Report of a debate session. Pseudonyms only; nobody's name is in it.");
  std::vector<std::vector<std::string>> benches;
  for (const Bench bench : classroom::benches) {
    benches.push_back(
        {std::string(title(bench)), std::to_string(classroom::members(session.board().seats, bench).size())});
  }
  paper.table({"Bench", "Seats"}, benches);
  const auto set = classroom::assumptions_set(session);
  if (!set.empty()) {
    paper.heading("Assumptions that the class set");
    paper.list(set);
  }
  write_votes(session, paper);
  paper.heading("Timeline");
  write_timeline(session, paper);
  write_truth(parts, paper);
  write_exhibits(parts, paper);
  write_evidence(session, paper);
  write_arguments(session, paper);
  write_goals(session, paper);
  write_feelings(session, paper);
  paper.heading("Questions for the debrief");
  paper.list(lesson.questions, true);
  paper.heading("Homework");
  paper.list(lesson.homework, true);
  write_sources(session, paper);
  return paper.file();
}

}  // namespace sputnik::room
