// A class of simulated pupils in a room whose clock stands still: sessions by chance for tests of the phones.
#pragma once

#include "catch.h"
#include "classroom/pupils.h"
#include "files/lesson_file.h"
#include "model/chance.h"
#include "room/doors.h"

namespace sputnik::tests {

// The first lesson that ships.
inline OpenedLesson shipped_lesson() {
  const std::string file = std::string(SPUTNIK_ROOT) + "/scenarios/lessons/can-it-be-stopped.json";
  auto read = read_lesson(file);
  if (const auto* problems = std::get_if<Problems>(&read)) FAIL(to_string(problems->front()));
  return std::get<OpenedLesson>(std::move(read));
}

struct Class {
  classroom::Session session;
  std::vector<std::size_t> seats{};
  std::uint64_t seed = 1;

  Class(const OpenedLesson& opened, std::size_t pupils, std::uint64_t with_seed)
      : session(opened.lesson, {.scenario = opened.scenario, .seed = with_seed}), seed(with_seed) {
    for (std::size_t s = 0; s < pupils; ++s) {
      session.apply(
          {.deed = classroom::Deed::join, .value = 1, .text = "token-of-a-simulated-pupil-" + std::to_string(s)});
      seats.push_back(s);
    }
  }
  // What the pupils do in this step.
  void act() {
    for (classroom::Entry& entry : classroom::pupils_do(session, seats, seed)) {
      entry.at = session.last_at();
      session.apply(entry);
    }
  }
  void next() { session.apply({.at = session.last_at(), .deed = classroom::Deed::next}); }
};

}  // namespace sputnik::tests
