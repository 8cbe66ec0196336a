// Walking through the phases of a lesson.
#include "classroom/steps.h"

#include <algorithm>
#include <utility>

namespace sputnik::classroom {
namespace {

// Shares of a round: of four minutes half a minute, two minutes, and three times half a minute.
constexpr std::array<std::pair<Stage, int>, 5> round_eighths = {
    {{Stage::news, 1}, {Stage::cabinet, 4}, {Stage::seal, 1}, {Stage::reveal, 1}, {Stage::breath, 1}}};

Stage stage_of(Phase phase) {
  switch (phase) {
    case Phase::briefing:
      return Stage::briefing;
    case Phase::vote_before:
      return Stage::vote_before;
    case Phase::assumptions:
      return Stage::assumptions;
    case Phase::rounds:
      return Stage::news;
    case Phase::conference:
      return Stage::conference;
    case Phase::hearing:
      return Stage::hearing;
    case Phase::vote_after:
      return Stage::vote_after;
    case Phase::debrief:
      return Stage::debrief;
  }
  return Stage::closed;
}

std::size_t motion_of(const Lesson& lesson, const std::string& id) {
  const auto found =
      std::find_if(lesson.motions.begin(), lesson.motions.end(), [&](const Motion& motion) { return motion.id == id; });
  return found == lesson.motions.end() ? 0 : static_cast<std::size_t>(found - lesson.motions.begin());
}

std::int64_t ms_of(double minutes) { return static_cast<std::int64_t>(minutes * 60'000 + 0.5); }

}  // namespace

std::string_view task(Stage stage) {
  switch (stage) {
    case Stage::briefing:
      return "Take your seat, read your card and the page.";
    case Stage::vote_before:
      return "Vote on the motion as you see it now.";
    case Stage::assumptions:
      return "Set what the class believes about the world.";
    case Stage::news:
      return "Read the wire.";
    case Stage::cabinet:
      return "Propose orders and vote on them.";
    case Stage::seal:
      return "Last votes: the orders are about to be sealed.";
    case Stage::reveal:
      return "Both envelopes are opened.";
    case Stage::breath:
      return "Say in a word what surprised you.";
    case Stage::conference:
      return "Envoys of both cabinets meet.";
    case Stage::hearing:
      return "Each bench speaks for two minutes and shows its evidence.";
    case Stage::vote_after:
      return "Vote on the motion once more.";
    case Stage::debrief:
      return "First how it felt. Then what was true.";
    case Stage::closed:
      return "The session is closed.";
  }
  return {};
}

std::vector<Step> steps_of(const Lesson& lesson) {
  std::vector<Step> steps;
  int round = 0;
  for (const PhasePlan& plan : lesson.phases) {
    const std::size_t motion = motion_of(lesson, plan.motion);
    if (plan.phase != Phase::rounds) {
      steps.push_back({.stage = stage_of(plan.phase), .motion = motion, .ms = ms_of(plan.minutes)});
      continue;
    }
    const std::int64_t each = ms_of(plan.minutes / plan.rounds);
    for (int r = 0; r < plan.rounds; ++r, ++round) {
      for (const auto& [stage, eighths] : round_eighths) {
        steps.push_back({.stage = stage, .round = round, .motion = motion, .ms = each * eighths / 8});
      }
    }
  }
  steps.push_back({.stage = Stage::closed});
  return steps;
}

int rounds_of(const Lesson& lesson) {
  int rounds = 0;
  for (const PhasePlan& plan : lesson.phases) rounds += plan.rounds;
  return rounds;
}

}  // namespace sputnik::classroom
