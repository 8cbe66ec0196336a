// Snaps to quarters, reads the model, draws the read-out.
#include "ui/race_cursor.h"

#include <algorithm>
#include <charconv>
#include <cmath>

#include "model/text.h"
#include "ui/shapes.h"
#include "ui/words.h"

namespace sputnik::ui {

namespace {

std::string name_at(const CursorTrack& track, int quarter) { return track.prefix + std::to_string(quarter); }

std::optional<int> focused_quarter(const Kit& kit, const CursorTrack& track) {
  const std::string& name = kit.focus_name();
  if (!name.starts_with(track.prefix)) return std::nullopt;
  int quarter = track.now;
  std::from_chars(name.data() + track.prefix.size(), name.data() + name.size(), quarter);
  return std::clamp(quarter, track.first, track.last);
}

// At an end the arrow is left to the page: it goes on to the neighbour.
int moved(Kit& kit, const CursorTrack& track, int quarter) {
  if (quarter > track.reach.first && kit.pressed(Key::left)) --quarter;
  if (quarter < track.reach.last && kit.pressed(Key::right)) ++quarter;
  if (kit.pressed(Key::home)) quarter = track.reach.first;
  if (kit.pressed(Key::end)) quarter = track.reach.last;
  return quarter;
}

int nearest(const CursorTrack& track, float x) {
  int best = track.first;
  for (int q = track.first; q <= track.last; ++q) {
    if (std::abs(track.x(q) - x) < std::abs(track.x(best) - x)) best = q;
  }
  return best;
}

std::string lead_words(const RacePoint& point) {
  const double lead = static_cast<double>(point.own) - static_cast<double>(point.rival);
  return "Lead: " + signed_figure(lead) + " months, give or take " + figure(static_cast<double>(point.error), 1);
}

std::string fan_words(Side side, const FanPoint& fan) {
  const auto months = [](float value) { return figure(static_cast<double>(value), 1); };
  return std::string(name(side)) + ": " + months(fan.middle) + " months; half of the futures " + months(fan.lower) +
         " to " + months(fan.upper) + ", nine in ten " + months(fan.low) + " to " + months(fan.high);
}

}  // namespace

std::string cursor_date(Quarter start, int quarter) {
  return quarter > 0 ? "After " + to_string(start + (quarter - 1)) : std::string("At the start");
}

RaceCursor race_cursor(Kit& kit, const CursorTrack& track) {
  const std::optional<int> held = focused_quarter(kit, track);
  int quarter = held.value_or(std::clamp(track.now, track.first, track.last));
  if (held && kit.focused(kit.focus_name())) quarter = moved(kit, track, quarter);
  if (held && name_at(track, quarter) != kit.focus_name()) kit.focus(name_at(track, quarter));
  RaceCursor cursor{.at = quarter, .touch = kit.widget(name_at(track, quarter), track.plot)};
  if (cursor.touch.focused && kit.ring()) {
    cursor.read = quarter;
  } else if (cursor.touch.hovered) {
    cursor.read = nearest(track, kit.input().mouse_x);
  }
  return cursor;
}

std::vector<std::string> race_reading(const RaceModel& race, const OutlookModel* outlook, int quarter) {
  const Side other = rival_of(race.seat);
  const auto point =
      std::find_if(race.past.begin(), race.past.end(), [&](const RacePoint& p) { return p.quarter == quarter; });
  if (point == race.past.end()) {
    const auto ahead = static_cast<std::size_t>(outlook ? std::max(0, quarter - outlook->quarter) : 0);
    if (!outlook || ahead >= outlook->own.size() || ahead >= outlook->rival.size()) return {};
    return {cursor_date(race.start, quarter) + ", as your pending orders may lead to",
            fan_words(race.seat, outlook->own[ahead]), fan_words(other, outlook->rival[ahead])};
  }
  std::vector<std::string> out{
      cursor_date(race.start, quarter),
      std::string(name(race.seat)) + ": " + figure(static_cast<double>(point->own), 1) + " months",
      std::string(name(other)) + ", estimated then: " + figure(static_cast<double>(point->rival), 1) +
          " months, give or take " + figure(static_cast<double>(point->error), 1),
      lead_words(*point)};
  for (const RaceMarker& marker : race.markers) {
    if (marker.quarter == quarter) out.push_back(marker.words);
  }
  return out;
}

void draw_reading(Kit& kit, const CursorTrack& track, int quarter, const std::vector<std::string>& reading) {
  if (reading.empty()) return;
  const float x = track.x(quarter);
  vline(kit, x, track.plot.y, track.plot.bottom(), palette::text, 1.5f);
  const Rect& window = kit.window();
  float wide = 0;
  for (const std::string& words : reading) wide = std::max(wide, text_width(kit, Type::ui_small, words) + 2);
  wide = std::min({wide, kit.px(420), window.w - kit.px(40)});
  float tall = 0;
  for (const std::string& words : reading) tall += text_height(kit, Type::ui_small, words, wide) + kit.px(2);
  Rect box{x + kit.px(12), track.plot.y + kit.px(4), wide + kit.px(20), tall + kit.px(14)};
  if (x > track.plot.middle_x()) box.x = x - kit.px(12) - box.w;
  // In a short chart above other panels it hangs below: over the line it would hide what it tells of. In a small window
  // the tray is there, which is drawn later: it stays above that.
  const float foot = track.plot.bottom() + kit.px(36);
  const bool beside = box.x >= window.x + kit.px(4) && box.right() <= window.right() - kit.px(4);
  if (!beside || box.bottom() > foot) box.y = kit.small_window() ? foot - box.h : foot;
  box.x = std::clamp(box.x, window.x + kit.px(4), std::max(window.x + kit.px(4), window.right() - box.w - kit.px(4)));
  box.y = std::clamp(box.y, window.y + kit.px(4), std::max(window.y + kit.px(4), window.bottom() - box.h - kit.px(4)));
  kit.begin_above();
  fill(kit, box, palette::glass2);
  outline(kit, box, palette::text_quiet);
  Rect inside = box.inset(kit.px(10), kit.px(7));
  for (std::size_t i = 0; i < reading.size(); ++i) {
    const Rect place = inside.cut_top(text_height(kit, Type::ui_small, reading[i], wide) + kit.px(2));
    paragraph(kit, place, reading[i], {Type::ui_small, i == 0 ? palette::text_quiet : palette::text});
  }
  kit.end_above();
}

}  // namespace sputnik::ui
