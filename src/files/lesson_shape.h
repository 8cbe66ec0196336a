// The format of lesson files and of the library of motions and seats: every key once.
#pragma once

#include "classroom/lesson.h"
#include "files/scenario_shape.h"

namespace sputnik::classroom {

inline constexpr std::size_t longest_brief = 280;
inline constexpr std::size_t longest_case = 900;
inline constexpr std::size_t longest_model = 500;
inline constexpr std::size_t most_roles = 12;

// What the schema calls them.
inline std::string_view shape_name(const Role&) { return "role"; }
inline std::string_view shape_name(const Motion&) { return "motion"; }
inline std::string_view shape_name(const PhasePlan&) { return "phase"; }

template <class V, Like<Role> T>
void shape(V& v, T& role) {
  v.text("id", role.id, {.required = true, .longest = longest_id, .form = Form::id});
  v.text("title", role.title, {.required = true, .longest = 60, .form = Form::line});
  v.text("brief", role.brief, {.help = "Public: what the seat is for", .required = true, .longest = longest_brief});
  v.text("goal", role.goal, {.help = "Private: what its holder wants", .required = true, .longest = longest_brief});
  v.text("when", role.when,
         {.help = "A condition on the last quarter that meets the goal", .required = true, .form = Form::line});
  v.choice("right", role.right, right_keys, {"What this seat alone may do", true});
}

template <class V, Like<Motion> T>
void shape(V& v, T& motion) {
  v.text("id", motion.id, {.required = true, .longest = longest_id, .form = Form::id});
  v.text("text", motion.text, {.help = "What is debated", .required = true, .longest = 120, .form = Form::line});
  v.text("case_for", motion.case_for, {.required = true, .longest = longest_case});
  v.text("case_against", motion.case_against, {.required = true, .longest = longest_case});
  v.text("model_says", motion.model_says,
         {.help = "What the model can say on it", .required = true, .longest = longest_model});
  v.text("model_cannot", motion.model_cannot, {.help = "What it cannot", .required = true, .longest = longest_model});
  v.texts("turns_on", motion.turns_on, {.help = "Assumptions on which it turns", .most = 6},
          {.required = true, .longest = longest_id, .form = Form::line});
}

template <class V, Like<PhasePlan> T>
void shape(V& v, T& plan) {
  v.choice("phase", plan.phase, phase_keys, {"What the room does", true});
  v.number("minutes", plan.minutes, {.help = "All its rounds together", .low = 0.1, .high = 240, .required = true});
  v.whole("rounds", plan.rounds, {.help = "Of the phase \"rounds\"", .high = 80});
  v.text("motion", plan.motion,
         {.help = "Of votes and hearings; left out: the first debated", .longest = longest_id, .form = Form::id});
}

template <class V, Like<Cast> T>
void shape_cast(V& v, T& cast) {
  v.group("cabinets", {"Seats of both cabinets and of the press"}, [&](auto& inner) {
    for (const Bench bench : benches) {
      inner.list(bench_keys[index(bench)], cast[index(bench)],
                 {.help = "In the order in which they fill", .most = most_roles});
    }
  });
}

template <class V, Like<std::vector<Saying>> T>
void shape_translations(V& v, T& zh) {
  v.group("translations", {"Its texts in other languages"}, [&](auto& inner) {
    inner.list("zh", zh, {.help = "In Simplified Chinese; a text left out stays English", .most = 2000});
  });
}

// assets/classroom.json
struct LessonLibrary {
  std::vector<Motion> motions{};
  Cast cast{};
  std::vector<Saying> zh{};
};
template <class V, Like<LessonLibrary> T>
void shape(V& v, T& library) {
  v.constant("format", file_format, "Of this file");
  v.constant("kind", "classroom", "");
  v.list("motions", library.motions, {.help = "What can be debated", .most = 100});
  shape_cast(v, library.cast);
  shape_translations(v, library.zh);
}

template <class V, Like<Lesson> T>
void shape(V& v, T& lesson) {
  v.constant("format", file_format, "Of this file");
  v.constant("kind", "lesson", "Tells it from a scenario");
  v.text("id", lesson.id, {.help = "Names the lesson", .required = true, .longest = longest_id, .form = Form::id});
  v.text("title", lesson.title, {.required = true, .longest = 120, .form = Form::line});
  v.text("summary", lesson.summary, {.help = "One line for the title screen", .longest = 300, .form = Form::line});
  v.text("scenario", lesson.scenario,
         {.help = "The id of the scenario that is played", .required = true, .longest = longest_id, .form = Form::id});
  v.whole("quarters_a_round", lesson.quarters_a_round,
          {.help = "Played for one round of orders; the orders are given in the first", .low = 1, .high = 8});
  v.whole("exhibits", lesson.exhibits, {.help = "Questions that each bench may put to the simulator", .high = 10});
  v.texts("debate", lesson.debate, {.help = "Ids of the motions, in order", .least = 1, .most = 6, .required = true},
          {.required = true, .longest = longest_id, .form = Form::id});
  v.texts("contested", lesson.contested, {.help = "Assumptions that the class sets by vote", .most = 6},
          {.required = true, .longest = longest_id, .form = Form::line});
  v.list("phases", lesson.phases, {.help = "In order", .least = 1, .most = 60, .required = true});
  v.text("reading", lesson.reading, {.help = "One page, read before", .required = true, .longest = 4000});
  v.texts("questions", lesson.questions, {.help = "For the debrief", .most = 20},
          {.required = true, .longest = 300, .form = Form::line});
  v.texts("homework", lesson.homework, {.help = "For afterwards", .most = 20},
          {.required = true, .longest = 300, .form = Form::line});
  v.list("motions", lesson.motions, {.help = "Motions of its own, besides the library's", .most = 20});
  shape_cast(v, lesson.cast);
  shape_translations(v, lesson.zh);
}

}  // namespace sputnik::classroom
