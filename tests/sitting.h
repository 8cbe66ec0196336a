// A session in a test: seats by number, deeds in one line each, a clock that tests turn.
#pragma once

#include "classroom/session.h"
#include "small_lesson.h"

namespace sputnik::classroom {

struct Sitting {
  Session session{small_lesson(), {.scenario = tests::shared(small_scenario()), .seed = 7}};
  std::int64_t now = 0;
  std::vector<Entry> journal{};

  // The refusal's words, empty when it was done.
  std::string say(Entry entry) {
    entry.at = now;
    const Board before = session.board();
    const std::size_t at = session.at();
    if (const auto refused = session.apply(entry)) {
      // A refusal changes nothing: every test checks it by the way.
      if (!(before == session.board()) || at != session.at()) return "changed by a refusal: " + refused->found;
      return refused->found;
    }
    journal.push_back(entry);
    return {};
  }
  int sit(std::string bench = {}) {
    const std::string token = "token-of-sixteen-" + std::to_string(session.board().seats.size());
    say({.deed = Deed::join, .value = 1, .key = std::move(bench), .text = token});
    return static_cast<int>(session.board().seats.size()) - 1;
  }
  std::string next() { return say({.deed = Deed::next}); }
  std::string back() { return say({.deed = Deed::back}); }
  void go_to(Stage stage) {
    while (session.step().stage != stage && !session.closed()) next();
  }
  std::string propose(int seat, std::string policy, int step, bool surge = false) {
    return say(
        {.deed = Deed::propose, .seat = seat, .about = surge ? 1 : 0, .value = double(step), .key = std::move(policy)});
  }
  std::string favour(int seat, int proposal, int opinion) {
    return say({.deed = Deed::favour, .seat = seat, .about = proposal, .value = double(opinion)});
  }
};

}  // namespace sputnik::classroom
