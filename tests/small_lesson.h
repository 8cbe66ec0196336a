// A small lesson for the tests, made in the code: two motions, three rounds of two quarters.
#pragma once

#include "classroom/session.h"
#include "plain_scenario.h"

namespace sputnik::classroom {

inline Role role(std::string id, Right right) {
  return {.id = id,
          .title = id,
          .brief = "Sits for " + id + ".",
          .goal = "Wants " + id + ".",
          .when = "lead > 0",
          .right = right};
}
inline std::vector<Role> cabinet() {
  return {role("commerce", Right::surge), role("defence", Right::veto), role("industry", Right::casting_vote),
          role("science", Right::exhibit), role("diplomacy", Right::letter)};
}
inline Motion motion(std::string id) {
  return {.id = id,
          .text = "That " + id + ".",
          .case_for = "Yes.",
          .case_against = "No.",
          .model_says = "A little.",
          .model_cannot = "Much.",
          .turns_on = {"poros_cn"}};
}
// Complete enough to be kept in a file.
inline Scenario small_scenario(int length = 33) {
  Scenario scenario = tests::plain_scenario(length);
  scenario.briefing = scenario.side_briefing.us = scenario.side_briefing.cn = "Two nations.";
  scenario.doctrines = {{.id = "balanced", .title = "Still", .text = "Orders nothing."}};
  scenario.own_doctrines = 1;
  return scenario;
}
inline LessonPtr small_lesson() {
  Lesson lesson;
  lesson.id = "small";
  lesson.title = "A small lesson";
  lesson.scenario = "plain";
  lesson.quarters_a_round = 2;
  lesson.exhibits = 1;
  lesson.debate = {"openness", "restraint"};
  lesson.contested = {"poros_cn", "eta"};
  lesson.phases = {
      {Phase::briefing, 4},   {Phase::vote_before, 1, 0, "openness"}, {Phase::assumptions, 3},
      {Phase::rounds, 12, 3}, {Phase::hearing, 8, 0, "openness"},     {Phase::vote_after, 2, 0, "openness"},
      {Phase::debrief, 8}};
  lesson.reading = "A page.";
  lesson.questions = {"How did it feel?"};
  lesson.motions = {motion("openness"), motion("restraint")};
  lesson.cast = {cabinet(), cabinet(), std::vector<Role>{role("correspondent", Right::exhibit)}};
  return std::make_shared<const Lesson>(std::move(lesson));
}

}  // namespace sputnik::classroom
