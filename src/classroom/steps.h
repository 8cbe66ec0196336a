// A lesson's phases as the steps that the room walks through, each with its time.
#pragma once

#include <cstdint>

#include "classroom/lesson.h"

namespace sputnik::classroom {

enum class Stage {
  briefing,
  vote_before,
  assumptions,
  news,
  cabinet,
  seal,
  reveal,
  breath,  // of a round
  conference,
  hearing,
  vote_after,
  debrief,
  closed  // behind the last
};
inline constexpr std::array<std::string_view, 13> stage_keys = {
    "briefing", "vote_before", "assumptions", "news",       "cabinet", "seal",  "reveal",
    "breath",   "conference",  "hearing",     "vote_after", "debrief", "closed"};
// As the projector has them.
inline constexpr std::array<std::string_view, 13> stage_titles = {
    "Briefing", "Vote before",     "Hearing on assumptions",
    "News",     "Cabinets confer", "Sealing",
    "Reveal",   "Breath",          "Conference",
    "Hearing",  "Vote after",      "Debrief",
    "Closed"};
// What everyone does now, in one sentence.
std::string_view task(Stage stage);
constexpr std::string_view key(Stage stage) { return stage_keys[static_cast<std::size_t>(stage)]; }
constexpr std::string_view title(Stage stage) { return stage_titles[static_cast<std::size_t>(stage)]; }

struct Step {
  Stage stage{};
  int round = -1;          // of the stages of a round, 0 the first
  std::size_t motion = 0;  // of votes and hearings: which of the lesson's
  std::int64_t ms = 0;
  friend bool operator==(const Step&, const Step&) = default;
};

// The last is `closed`, without time. Motions and numbers of the lesson must have been checked.
std::vector<Step> steps_of(const Lesson& lesson);
int rounds_of(const Lesson& lesson);

}  // namespace sputnik::classroom
