// From what the person does to the view that is wished for.
#include "ui/race_zoom.h"

#include <algorithm>
#include <cmath>

#include "ui/names.h"
#include "ui/widgets.h"

namespace sputnik::ui {

namespace {

// The wheel keeps the quarter below the mouse, the keys the one that is read.
QuarterSpan zoomed_by_hand(Kit& kit, const RacePlot& plot, const RaceCursor& cursor) {
  const RaceSpans& spans = plot.spans;
  const int wheel = std::clamp(static_cast<int>(std::lround(kit.input().wheel)), -3, 3);
  if (cursor.touch.hovered && wheel != 0) {
    const int below = static_cast<int>(std::lround(plot.quarter(kit.input().mouse_x)));
    return zoomed(spans.shown, spans.all, below, wheel);
  }
  const int around = cursor.read.value_or(cursor.at);
  if (kit.pressed(Action::zoom_in)) return zoomed(spans.shown, spans.all, around, 1);
  if (kit.pressed(Action::zoom_out)) return zoomed(spans.shown, spans.all, around, -1);
  return spans.shown;
}

// The quarter that was taken hold of stays under the mouse, by whole quarters.
RaceView dragged(const Kit& kit, const RacePlot& plot, const RaceView& view, int now) {
  const float under = plot.quarter(kit.input().mouse_x) - static_cast<float>(now);
  const int by = static_cast<int>(std::lround(*view.grip - under));
  RaceView next = view_of(moved(plot.spans.shown, plot.spans.all, by), plot.spans.usual, now);
  next.grip = view.grip;
  return next;
}

}  // namespace

void hear_race_view(Kit& kit, const RacePlot& plot, const RaceCursor& cursor, const RaceView& view, int now,
                    Wishes& wishes) {
  const RaceSpans& spans = plot.spans;
  const auto look_at = [&](QuarterSpan span) { return view_of(span, spans.usual, now); };
  RaceView next = view;
  if (view.grip && !kit.input().mouse_down) {
    next.grip.reset();
  } else if (view.grip) {
    next = dragged(kit, plot, view, now);
  } else if (cursor.touch.held && cursor.touch.hovered) {
    next.grip = plot.quarter(kit.input().mouse_x) - static_cast<float>(now);
  } else if (!plot.shows(cursor.at)) {
    next = look_at(holding(spans.shown, spans.all, cursor.at));
  } else if (const QuarterSpan span = zoomed_by_hand(kit, plot, cursor); span != spans.shown) {
    next = look_at(span);
  }
  if (next != view) wishes.emplace_back(ViewRace{next});
}

void draw_usual_view(Kit& kit, const RacePlot& plot, Align at, Wishes& wishes) {
  if (!plot.spans.own_range) return;
  const std::string_view label = "Usual view";
  const float width = text_width(kit, Type::ui_small, label) + kit.px(4);
  const float x = at == Align::left ? plot.rect.x : plot.rect.right() - width;
  const Rect place{x, plot.rect.bottom() + kit.px(3), width, kit.px(20)};
  const std::string hint = "The quarters around now again. The wheel, " + kit.key_name(Action::zoom_in) + " and " +
                           kit.key_name(Action::zoom_out) + " look closer and wider.";
  if (link(kit, names::usual_view, place, label, false, hint)) wishes.emplace_back(ViewRace{});
}

}  // namespace sputnik::ui
