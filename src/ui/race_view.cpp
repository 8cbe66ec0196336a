// Narrowing, moving and keeping a range of quarters.
#include "ui/race_view.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace sputnik::ui {

namespace {

// A quarter of the range goes at each notch in, a third of it comes at each notch out: about there and back.
int next_length(int length, bool in) {
  return in ? length - std::max(1, length / 4) : length + std::max(1, length / 3);
}

QuarterSpan fitted(QuarterSpan span, QuarterSpan all) {
  const int length = std::min(span.length(), all.length());
  const int first = std::clamp(span.first, all.first, all.last - length);
  return {first, first + length};
}

}  // namespace

QuarterSpan zoomed(QuarterSpan shown, QuarterSpan all, int around, int notches) {
  int length = shown.length();
  for (int i = 0; i < std::abs(notches); ++i) length = next_length(length, notches > 0);
  length = std::clamp(length, std::min(closest_look, shown.length()), std::max(shown.length(), all.length()));
  if (length == shown.length()) return shown;
  const double share = shown.length() > 0 ? static_cast<double>(around - shown.first) / shown.length() : 1;
  const int first = around - static_cast<int>(std::lround(share * length));
  return fitted({first, first + length}, all);
}

QuarterSpan moved(QuarterSpan shown, QuarterSpan all, int quarters) {
  return fitted({shown.first + quarters, shown.last + quarters}, all);
}

QuarterSpan holding(QuarterSpan shown, QuarterSpan all, int quarter) {
  const int before = std::min(0, quarter - shown.first);
  const int after = std::max(0, quarter - shown.last);
  return moved(shown, all, before + after);
}

QuarterSpan span_of(const RaceView& view, QuarterSpan usual, QuarterSpan all, int now) {
  if (!view.own_range || all.length() < closest_look) return usual;
  return fitted({now + view.first, now + view.last}, all);
}

RaceView view_of(QuarterSpan span, QuarterSpan usual, int now) {
  if (span == usual) return {};
  return {.own_range = true, .first = span.first - now, .last = span.last - now};
}

}  // namespace sputnik::ui
