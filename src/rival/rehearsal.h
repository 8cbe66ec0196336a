// What a line of play is worth, by playing it to the end of the look-ahead in worlds that may be believed in.
//
// The n-th trial is the same world for every line: the same belief, assumptions and luck, and the same rival.
#pragma once

#include <functional>

#include "forecast/workers.h"
#include "rival/belief.h"
#include "rival/line.h"
#include "rival/temperament.h"

namespace sputnik {

// Who works on a decision, and who may stop it or watch it.
struct Oversight {
  unsigned threads = 1;
  const Stop* stop = nullptr;
  std::function<void(double share)> progress{};
};

struct Worth {
  double own = 0;    // points by the nation's values
  double rival = 0;  // points as the rival is taken to reckon
};

class Rehearsal {
 public:
  Rehearsal(const CommonGround& common, const View<double>& view, const Belief& belief, const Values& values,
            int look_ahead, std::uint64_t seed);

  // From now on every third trial meets one of these instead of a school.
  void expect(std::vector<Line> answers) { answers_ = std::move(answers); }

  // `lanes` futures of one world.
  Worth play(const Line& own, std::size_t trial) const;
  Worth play(const Line& own, const Line& rival, std::size_t trial) const;

 private:
  Worth worth(const struct Outcome& outcome) const;

  const CommonGround& common_;
  Side me_;
  Values values_;
  std::uint64_t base_;
  Course course_{};
  std::vector<Origin> origins_{};     // one a belief
  std::vector<std::size_t> schools_;  // of the rival in each
  std::vector<Line> answers_{};
};

}  // namespace sputnik
