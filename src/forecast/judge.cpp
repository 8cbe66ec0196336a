// Judging futures as Campaign::result judges a campaign.
#include "forecast/judge.h"

namespace sputnik {

Judge::Judge(const Campaign& campaign, const Side* viewer) : par_(campaign.setting().par) {
  for (const Side side : sides) {
    mandate_[side] = campaign.mandate(side);
    known_[side] = !viewer || *viewer == side;
  }
}

Verdict Judge::judge(double ending, const Both<double>& score) const {
  Verdict out{.ending = static_cast<Ending>(static_cast<int>(ending)), .met = {}};
  for (const Side side : sides) {
    const Side rival = rival_of(side);
    out.met[side] =
        known_[side] && mandate_points(mandate_[side], score[side] - par_[side], score[rival] - par_[rival]) > 0;
  }
  return out;
}

Verdict Judge::of(const Campaign& campaign) const { return judge(campaign.now().ending, campaign.result().score); }

Verdict Judge::of(const Outcomes& outcomes, std::size_t future) const {
  return judge(outcomes.ending[future], {outcomes.of(Measure::us)[future], outcomes.of(Measure::cn)[future]});
}

double Judge::share(const Outcomes& outcomes, const Verdict& verdict) const {
  if (outcomes.size() == 0) return 0;
  double alike = 0;
  for (std::size_t i = 0; i < outcomes.size(); ++i) alike += of(outcomes, i) == verdict ? 1 : 0;
  return alike / static_cast<double>(outcomes.size());
}

std::string in_words(const Verdict& verdict) {
  const auto& [us, cn] = verdict.met;
  return std::string(title(verdict.ending)) + "; " +
         (us && cn   ? "both nations met their mandates"
          : us       ? "the United States met its mandate, China did not"
          : cn       ? "China met its mandate, the United States did not"
                     : "neither nation met its mandate");
}

}  // namespace sputnik
