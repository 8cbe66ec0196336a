// Which quarters of the race a person looks at: the usual ones, or a range of its own. Plain data and its arithmetic.
#pragma once

#include <optional>

namespace sputnik::ui {

// Of one seat. The range is told from now on: it goes along when a quarter is played or taken back.
struct RaceView {
  bool own_range = false;
  int first = 0;  // quarters from now; of the past negative
  int last = 0;
  std::optional<float> grip{};  // quarters from now that the mouse holds while it drags
  friend bool operator==(const RaceView&, const RaceView&) = default;
};

// Quarters played, both ends shown.
struct QuarterSpan {
  int first = 0;
  int last = 0;
  int length() const { return last - first; }
  bool holds(int quarter) const { return quarter >= first && quarter <= last; }
  friend bool operator==(const QuarterSpan&, const QuarterSpan&) = default;
};

inline constexpr int closest_look = 3;  // quarters from end to end

// Each within `all`. Notches in are positive; what lies at `around` stays where it is as far as that goes.
QuarterSpan zoomed(QuarterSpan shown, QuarterSpan all, int around, int notches);
QuarterSpan moved(QuarterSpan shown, QuarterSpan all, int quarters);
QuarterSpan holding(QuarterSpan shown, QuarterSpan all, int quarter);

// What is shown of a range kept at a desk; the usual span when there is none, or nothing to be seen in it.
QuarterSpan span_of(const RaceView& view, QuarterSpan usual, QuarterSpan all, int now);
// The usual span is no range of one's own: then the view goes on as the chart does.
RaceView view_of(QuarterSpan span, QuarterSpan usual, int now);

}  // namespace sputnik::ui
