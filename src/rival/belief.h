// What a nation may believe of what it cannot see: samples of the whole state that fit its view.
//
// Each sample is a history that ends at what is seen: from the public opening, under assumptions drawn from their
// ranges, both nations walk to the levels that are seen now, the rival's hidden policies by a school of thought that
// explains its visible ones. What such a history leaves behind the fog is believed (as in a particle filter: Gordon,
// Salmond and Smith, "Novel approach to nonlinear/non-Gaussian Bayesian state estimation", IEE Proceedings F, 1993).
#pragma once

#include "play/view.h"
#include "rival/common_ground.h"

namespace sputnik {

// The view with what is hidden shown as publicly assumed, whoever made it, and without tells for the rival alone.
View<double> public_view(const CommonGround& common, const View<double>& view);

struct Belief {
  std::vector<State<double>> samples{};
  std::vector<std::size_t> school{};  // by which the rival of each sample is taken to play
  std::vector<double> odds{};         // of each school of the common ground; sum 1
};

// The same for the same view and seed. Reads nothing but the view and what is public.
Belief believe(const CommonGround& common, const View<double>& view, std::size_t samples, std::uint64_t seed);

// How sure a nation may be of one number behind the fog: eight samples of ten lie between low and high.
struct BelievedRange {
  std::string label{};
  std::string unit{};
  double low = 0;
  double middle = 0;
  double high = 0;
};
// For people: the lead, and what matters most of the rival.
std::vector<BelievedRange> ranges_of(const Belief& belief, const View<double>& view);

}  // namespace sputnik
