// Draws the cards and hears what is done to them.
#include "ui/cause_cards.h"

#include <algorithm>
#include <string>
#include <vector>

#include "ui/card_places.h"
#include "ui/cause_card.h"
#include "ui/cause_offers.h"
#include "ui/cause_rows.h"
#include "ui/game_panels.h"
#include "ui/indicators.h"
#include "ui/names.h"
#include "ui/shapes.h"
#include "ui/theme.h"
#include "ui/widgets.h"
#include "ui/words.h"

namespace sputnik::ui {

namespace {

constexpr double grace = 0.45;  // seconds that a loose card stays when the mouse has left it
constexpr float header_height = 36;
constexpr float pad = 12;
constexpr float least_height = 330;  // that a loose card may grow to
constexpr float least_slot = 150;
constexpr std::size_t most_pinned = 3;

Rect room_for_cards(const Kit& kit, const Screen& screen) {
  Rect area = kit.window();
  area.cut_top(kit.px(area.h >= kit.px(800) ? measure::masthead : area.h >= kit.px(600) ? 84 : 40));
  area.cut_bottom(screen.page == Page::game ? tray_height(kit) : kit.px(84));
  return area.h >= kit.px(240) ? area.inset(kit.px(8)) : kit.window().inset(kit.px(8));
}

CardRoom room_of(const Kit& kit, const Screen& screen) {
  CardRoom room{.area = room_for_cards(kit, screen), .least = kit.px(least_height), .gap = kit.px(6)};
  room.width = std::min(kit.px(cause_card_width), room.area.w);
  // On a wide desk the rack stands left of the wire, so that neither the figures nor the wire are covered.
  const bool wide = screen.page == Page::game && kit.window().w >= kit.px(measure::wide_window);
  room.rack_right = room.area.right() - (wide ? kit.px(measure::right_column + 12) : 0);
  return room;
}

std::size_t pins_in(const Kit& kit, const CardRoom& room) {
  const auto slots = static_cast<std::size_t>(std::max(1.0f, room.area.h / kit.px(least_slot)));
  return std::min(slots, most_pinned);
}

float rows_width(const Kit& kit, const CardRoom& room) {
  return room.width - kit.px(2 * pad + 16);
}  // less a scroll bar
float sum_height(const Kit& kit) { return line_height(kit, Type::number) + kit.px(8); }
float foot_height(const Kit& kit) { return line_height(kit, Type::ui_small) + kit.px(8); }
constexpr std::string_view unmoved = "It did not change, as far as the last digit shows.";

float height_of(const Kit& kit, const CardRoom& room, const CauseCard& card) {
  float height = kit.px(header_height + pad) + sum_height(kit) + foot_height(kit) + kit.px(6);
  for (const CauseRow& row : card.model.rows) height += cause_row_height(kit, row, rows_width(kit, room));
  if (card.model.rows.empty()) height += text_height(kit, Type::ui, unmoved, rows_width(kit, room));
  return height;
}

bool small_button(Kit& kit, const std::string& name, const Rect& rect, std::string_view hint) {
  const Touch touch = kit.widget(name, rect);
  kit.hint(hint);
  fill(kit, rect, touch.hovered ? palette::hairline : palette::glass3);
  outline(kit, rect, palette::text_quiet);
  return touch.activated;
}

void draw_pin(Kit& kit, const Rect& rect, bool pinned) {
  const float lean = pinned ? 0 : kit.px(4);  // a loose pin lies aslant
  const ImVec2 head{rect.middle_x() + lean, rect.middle_y() - kit.px(5)};
  kit.draw().AddLine(head, {rect.middle_x() - lean, rect.middle_y() + kit.px(9)}, palette::text, kit.px(2));
  kit.draw().AddCircleFilled(head, kit.px(5), palette::text, 20);
  if (!pinned) kit.draw().AddCircleFilled(head, kit.px(3), palette::glass3, 20);
}

class Cards {
 public:
  Cards(Kit& kit, const Screen& screen, Wishes& wishes)
      : kit_(kit), screen_(screen), wishes_(wishes), room_(room_of(kit, screen)) {}

  void draw() {
    hear_keys();
    const std::vector<CauseCard>& cards = *screen_.cards;
    std::vector<CardWant> wants;
    for (const CauseCard& card : cards) wants.push_back({card.pinned, anchor_of(card), height_of(kit_, room_, card)});
    const std::vector<Rect> places = card_places(room_, wants);
    for (std::size_t i = 0; i < cards.size(); ++i) draw_card(cards[i], places[i]);
    let_go();
  }

 private:
  Rect anchor_of(const CauseCard& card) const {
    const Widget* widget = kit_.shown(card.anchor);
    return widget ? widget->rect : room_.area;
  }

  const CauseCard* focused_card() const {
    for (const CauseCard& card : *screen_.cards) {
      if (kit_.focus_name().starts_with(names::card(card.id) + ".")) return &card;
    }
    return nullptr;
  }
  const CauseCard& newest() const { return screen_.cards->back(); }

  void close(const CauseCard& card) {
    if (focused_card() == &card) kit_.focus(card.anchor);
    wishes_.emplace_back(CloseCard{card.id});
  }
  void pin(const CauseCard& card) { wishes_.emplace_back(PinCard{card.id, pins_in(kit_, room_)}); }

  void hear_keys() {
    const CauseCard* here = focused_card();
    if (kit_.pressed(Key::escape)) return close(newest());
    const CauseCard* meant = here ? here : newest().pinned ? nullptr : &newest();
    const bool again = here && kit_.pressed(Action::help);
    if (meant && (again || kit_.pressed(Action::pin))) pin(*meant);
  }

  // A loose card goes when neither the mouse nor the keyboard is at it or at what it explains.
  void let_go() {
    const CauseCard& card = newest();
    if (card.pinned) return;
    const Widget* anchor = kit_.shown(card.anchor);
    const bool over = anchor && anchor->rect.contains(kit_.input().mouse_x, kit_.input().mouse_y);
    const double away = kit_.since(names::card(card.id),
                                   over || kit_.mouse_on_card() || focused_card() || !kit_.focus_wanted().empty());
    if (away > grace) return void(wishes_.emplace_back(CloseCard{card.id}));
    if (away > 0) kit_.keep_moving();
  }

  void draw_header(const CauseCard& card, Rect header) {
    fill(kit_, header, palette::glass3);
    const float side = kit_.px(header_height - 8);
    header = header.inset(kit_.px(4));
    const Rect shut = header.cut_right(side);
    header.cut_right(kit_.px(6));
    const Rect pin_place = header.cut_right(side);
    header.cut_right(kit_.px(8));
    header.cut_left(kit_.px(pad - 4));
    const std::string key = kit_.key_name(Action::pin);
    const std::string hint = card.pinned ? "Pinned. Press to let it go (" + key + ")."
                                         : "Pin it (" + key + "): it stays while others are opened.";
    if (small_button(kit_, names::card_pin(card.id), pin_place, hint)) pin(card);
    draw_pin(kit_, pin_place, card.pinned);
    if (small_button(kit_, names::card_close(card.id), shut, "Close (Esc)")) close(card);
    cross_mark(kit_, shut.middle_x(), shut.middle_y(), side * 0.5f, palette::text);
    const std::string title = card.model.label + ", " + card.model.when;
    const Type type = text_width(kit_, Type::ui_bold, title) <= header.w ? Type::ui_bold : Type::ui_small;
    line_in_middle(kit_, header, title, {type, palette::text});
  }

  void draw_rows(const CauseCard& card, const Rect& rect) {
    const CausesModel& model = card.model;
    const Rect content = kit_.begin_scroll(names::card(card.id) + ".rows", rect);
    float y = content.y;
    if (model.rows.empty()) y += paragraph(kit_, content, unmoved, {Type::ui, palette::text_quiet}).h;
    for (const CauseRow& row : model.rows) {
      const Rect place{content.x, y, content.w, cause_row_height(kit_, row, content.w)};
      const CauseRowLook look{
          .follows = may_follow(row), .opens_by_dwell = true, .marked = row.depth == 0 && row.what == card.marked};
      const CauseTouch touch = draw_cause_row(kit_, model, row, names::card_cause(card.id, row.path), place, look);
      if (touch == CauseTouch::toggle) wishes_.emplace_back(ToggleCardCause{card.id, row.path});
      if (touch == CauseTouch::follow) follow(card, row);
      hline(kit_, place.x, place.right(), place.bottom(), palette::glass3);
      y = place.bottom();
    }
    kit_.end_scroll(y - content.y);
  }

  void draw_card(const CauseCard& card, const Rect& place) {
    fill(kit_, place.moved(kit_.px(4), kit_.px(4)), faded(palette::glass0, 150));
    kit_.begin_card(place);
    if (kit_.focus_wanted() == card_wanted_from(card.anchor)) {
      kit_.focus_soon(names::card(card.id) + (card.model.rows.empty() ? "." : ".cause."));
    }
    fill(kit_, place, palette::glass2);
    outline(kit_, place, card.pinned ? palette::text : palette::text_quiet, card.pinned ? 2 : 1);
    Rect inside = place;
    draw_header(card, inside.cut_top(std::min(place.h, kit_.px(header_height))));
    inside = inside.inset(kit_.px(pad), 0);
    if (inside.h >= sum_height(kit_) + kit_.px(40)) draw_cause_sum(kit_, card.model, inside.cut_top(sum_height(kit_)));
    if (inside.h >= foot_height(kit_) + kit_.px(24)) draw_foot(card, inside.cut_bottom(foot_height(kit_)));
    inside.cut_bottom(kit_.px(4));
    if (inside.h > kit_.px(16)) draw_rows(card, inside);
    kit_.end_card();
  }

  // Of a number what it is: its page of the manual.
  void draw_foot(const CauseCard& card, Rect rect) {
    constexpr std::string_view to_manual = "Manual";
    const bool known = std::any_of(indicator_cards.begin(), indicator_cards.end(),
                                   [&](const IndicatorCard& one) { return one.name == card.model.indicator; });
    if (known) {
      const Rect place = rect.cut_right(text_width(kit_, Type::ui_small, to_manual) + kit_.px(2));
      rect.cut_right(kit_.px(10));
      const bool asked = link(kit_, names::card(card.id) + ".manual", place, to_manual, false, "What this number is");
      if (asked) wishes_.emplace_back(ReadManual{{.page = "indicator." + card.model.indicator}});
    }
    const std::string words = kit_.key_name(Action::pin) + " pins, Esc closes, Enter opens or follows.";
    if (text_width(kit_, Type::ui_small, words) > rect.w) return;
    line_in_middle(kit_, rect, words, {Type::ui_small, palette::text_quiet});
  }

  // On the desk alone there are a dossier and a wire to go to.
  bool may_follow(const CauseRow& row) const {
    if (row.leads == Leads::news) return screen_.game && dispatch_of(row) != nullptr;
    return row.leads == Leads::quarter || (row.leads == Leads::dossier && screen_.game);
  }
  const WireItem* dispatch_of(const CauseRow& row) const {
    for (const WireGroup& group : screen_.game->wire) {
      for (const WireItem& item : group.items) {
        if (item.quarter == row.quarter && item.headline == row.what) return &item;
      }
    }
    return nullptr;
  }

  void follow(const CauseCard& card, const CauseRow& row) {
    if (row.leads == Leads::quarter) {
      const std::string anchor = names::card_cause(card.id, row.path);
      kit_.focus_soon(card_wanted_from(anchor));
      wishes_.emplace_back(OpenCard{anchor, card.model.indicator, row.quarter, card.id, pins_in(kit_, room_)});
    } else if (row.leads == Leads::dossier) {
      wishes_.emplace_back(SelectPolicy{*row.policy});
      wishes_.emplace_back(SelectTab{Tab::desk});
    } else {
      const WireItem& item = *dispatch_of(row);
      WireDesk desk = screen_.wire;
      desk.pinned.insert({item.quarter, item.id, 0});
      wishes_.emplace_back(ChangeWire{desk});
      wishes_.emplace_back(SelectTab{Tab::wire});
    }
  }

  Kit& kit_;
  const Screen& screen_;
  Wishes& wishes_;
  CardRoom room_;
};

}  // namespace

void draw_cards(Kit& kit, const Screen& screen, Wishes& wishes) {
  if (!has_cards(screen) || screen.cards->empty() || screen.overlay.open != Overlay::none) return;
  Cards(kit, screen, wishes).draw();
}

}  // namespace sputnik::ui
