// What a future came to: how it ended, and whether each nation met its mandate.
//
// Most campaigns end at the horizon: by the ending alone there would be nothing to tell them apart.
#pragma once

#include "forecast/outcomes.h"

namespace sputnik {

struct Verdict {
  Ending ending{};
  Both<bool> met{};  // by Result::mandate_points; of a rival whose mandate is not known: false
  friend bool operator==(const Verdict&, const Verdict&) = default;
};

class Judge {
 public:
  // `viewer` does not know the rival's mandate; nullptr: the truth.
  Judge(const Campaign& campaign, const Side* viewer);

  Verdict of(const Campaign& campaign) const;
  Verdict of(const Outcomes& outcomes, std::size_t future) const;
  // Share of the futures that come to this; 0 when there are none.
  double share(const Outcomes& outcomes, const Verdict& verdict) const;

 private:
  Verdict judge(double ending, const Both<double>& score) const;

  Both<double> par_{};
  Both<Mandate> mandate_{};
  Both<bool> known_{true, true};
};

// "The horizon; the United States met its mandate, China did not."
std::string in_words(const Verdict& verdict);

}  // namespace sputnik
