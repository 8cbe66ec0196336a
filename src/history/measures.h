// What the model says of a published series: the table that turns states into the units of the source.
#pragma once

#include <map>
#include <optional>
#include <string>

#include "files/published_file.h"
#include "history/past.h"

namespace sputnik {

// The constants of one future, by key.
using Constants = std::map<std::string, double, std::less<>>;
// Each drawn, triangular, from the range in which the sources differ.
Constants drawn_constants(const PublishedFigures& figures, std::uint64_t seed);
Constants usual_constants(const PublishedFigures& figures);

// A span of quarters of a past: the states after them are states[first .. last]; states[first - 1] is before.
struct Span {
  std::size_t first = 1;
  std::size_t last = 1;
};
// Nothing when the scenario does not cover the point's quarters.
std::optional<Span> span_of(const PublishedPoint& point, const Scenario& scenario);

// The model's figure for a series, in the unit of the source; nothing when no rule speaks of it.
std::optional<double> measure(const PublishedPoint& point, const Past& past, const Span& span,
                              const Constants& constants);
// How it is reckoned, in words.
std::string_view measured_by(std::string_view series);

}  // namespace sputnik
