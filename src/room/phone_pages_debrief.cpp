// The debrief: how it felt first, then the truth, the goals, and how the votes moved.
#include "room/phone_pages.h"

namespace sputnik::room {
namespace {

Markup feeling_section(const PhoneModel& model, const Pen& pen) {
  const DebriefModel& debrief = *model.debrief;
  Markup inside;
  const bool open = model.step.stage == classroom::Stage::debrief && !model.muted;
  if (!debrief.own_feeling.empty()) {
    inside += element("p", {}, pen.text("You said:") + escape(" ") + pen.written(debrief.own_feeling));
  }
  if (open) {
    inside +=
        form(pen, "/feel", "feelings", {},
             text_area(pen, "feel-text", "One sentence: how did it feel to sit there?", classroom::longest_argument) +
                 act("say", "1", pen.text("Say it")));
  }
  Markup list;
  for (const std::string& feeling : debrief.feelings) list += element("li", {}, pen.written(feeling));
  if (!debrief.feelings.empty()) inside += element("ul", {{"class", "plain"}}, list);
  return section(pen, "feelings", "How it felt", inside);
}

std::string counts(const classroom::Tally& tally) {
  return std::to_string(tally.in_favour) + " for, " + std::to_string(tally.against) + " against, " +
         std::to_string(tally.undecided) + " undecided";
}

Markup shifts_section(const DebriefModel& debrief, const Pen& pen) {
  Markup inside;
  for (const ShiftModel& shift : debrief.shifts) {
    inside += element("h3", {}, pen.text(shift.motion)) +
              element("p", {}, element("b", {}, pen.text("Before:")) + escape(" ") + pen.text(counts(shift.before))) +
              element("p", {}, element("b", {}, pen.text("After:")) + escape(" ") + pen.text(counts(shift.after)));
  }
  if (debrief.shifts.empty()) inside = note(pen, "Nobody voted.");
  return section(pen, "shifts", "How the vote moved", inside);
}

Markup truth_section(const DebriefModel& debrief, const Pen& pen) {
  const auto cell = [](const std::string& value) { return element("td", {}, value); };
  const auto head = [&](std::string_view words) { return element("th", {{"scope", "col"}}, pen.text(words)); };
  Markup rows = element("tr", {}, head("Quarter") + head("Truth") + head("US thought") + head("China thought"));
  for (const TruthRow& row : debrief.truth) {
    rows += element("tr", {},
                    element("th", {{"scope", "row"}}, pen.text(row.date)) + cell(row.truth) + cell(row.believed_us) +
                        cell(row.believed_cn));
  }
  const Markup inside = element("p", {{"class", "lead"}}, pen.text(debrief.ending)) +
                        element("p", {}, pen.text(debrief.scores)) + element("table", {}, rows) +
                        note(pen, "Lead of the United States in months: as it was, and as either cabinet believed.");
  return section(pen, "truth", "What was true", inside);
}

Markup goals_section(const DebriefModel& debrief, const Pen& pen) {
  Markup list;
  for (const GoalModel& goal : debrief.goals) {
    const Markup mark = goal.met ? escape("✓ ") + pen.text("met") : escape("– ") + pen.text("not met");
    const Markup office = element("b", {}, pen.text(goal.bench) + escape(" · ") + pen.text(goal.role));
    Markup who;
    for (const std::string& name : goal.by) who += escape(" · ") + pen.text(name);
    list += element("li", {},
                    element("p", {}, office + who) + element("p", {}, pen.text(goal.goal)) +
                        element("p", {}, element("strong", {}, mark)));
  }
  return section(pen, "goals", "What each of you wanted", element("ul", {{"class", "plain"}}, list));
}

Markup questions_section(const DebriefModel& debrief, const Pen& pen) {
  Markup list;
  for (const std::string& question : debrief.questions) list += element("li", {}, pen.text(question));
  return section(pen, "questions", "To talk about", element("ol", {}, list));
}

}  // namespace

Markup debrief_sections(const PhoneModel& model, const Pen& pen) {
  if (!model.debrief) return {};
  const DebriefModel& debrief = *model.debrief;
  Markup out = feeling_section(model, pen) + shifts_section(debrief, pen) + truth_section(debrief, pen);
  if (!debrief.goals.empty()) out += goals_section(debrief, pen);
  if (!debrief.questions.empty()) out += questions_section(debrief, pen);
  return out;
}

}  // namespace sputnik::room
