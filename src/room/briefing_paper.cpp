// The briefing that is printed before a lesson.
#include "classroom/exhibit.h"
#include "classroom/steps.h"
#include "model/text.h"
#include "room/paper.h"
#include "room/report.h"

namespace sputnik::room {
namespace {

using namespace classroom;

constexpr std::array<std::string_view, phase_keys.size()> phase_titles = {
    "Briefing", "Vote before", "Hearing on assumptions", "Rounds", "Conference", "Hearing", "Vote after", "Debrief"};

void write_timetable(const Lesson& lesson, Paper& paper) {
  std::vector<std::vector<std::string>> rows;
  double minute = 0;
  for (const PhasePlan& plan : lesson.phases) {
    std::string what(phase_titles[static_cast<std::size_t>(plan.phase)]);
    if (plan.rounds > 0) what += ": " + std::to_string(plan.rounds);
    rows.push_back({figure(minute) + " to " + figure(minute + plan.minutes), what});
    minute += plan.minutes;
  }
  paper.table({"Minute", "What happens"}, rows);
}

void write_motion(const Motion& motion, Paper& paper) {
  paper.heading(motion.text, 3);
  paper.heading("For", 4);
  paper.paragraphs(motion.case_for);
  paper.heading("Against", 4);
  paper.paragraphs(motion.case_against);
  paper.heading("What the model can say", 4);
  paper.note(motion.model_says);
  paper.heading("What it cannot say", 4);
  paper.note(motion.model_cannot);
  paper.heading("Assumptions on which it turns", 4);
  std::vector<std::string> turns_on;
  for (const std::string& assumption : motion.turns_on) {
    const AssumptionCard& card = assumption_cards[find_assumption(assumption)];
    turns_on.push_back(classroom::title_of(card) + ", from " + shortest(card.low) + " to " + shortest(card.high) + " " +
                       std::string(card.unit));
  }
  paper.list(turns_on);
}

void write_role_cards(const Lesson& lesson, Paper& paper) {
  for (const Bench bench : benches) {
    paper.page_break();
    paper.heading(title(bench));
    for (const Role& role : lesson.cast[index(bench)]) {
      paper.begin_card();
      paper.heading(role.title, 3);
      paper.paragraph(role.brief);
      paper.paragraph(right_texts[static_cast<std::size_t>(role.right)]);
      paper.note("For your eyes only:");
      paper.paragraph(role.goal);
      paper.end_card();
    }
  }
}

}  // namespace

std::string briefing_page(const Lesson& lesson, const Scenario& scenario, const Tongue* tongue) {
  Paper paper(lesson.title, tongue);
  paper.paragraph(lesson.summary);
  write_timetable(lesson, paper);
  paper.heading("To read");
  paper.paragraphs(lesson.reading);
  paper.heading("Where the campaign begins");
  paper.paragraphs(scenario.briefing);
  paper.page_break();
  paper.heading("Motions");
  for (const Motion& motion : lesson.motions) write_motion(motion, paper);
  write_role_cards(lesson, paper);
  return paper.file();
}

}  // namespace sputnik::room
