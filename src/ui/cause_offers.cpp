// Hears what is done to numbers that have causes.
#include "ui/cause_offers.h"

#include <algorithm>
#include <vector>

#include "ui/cause_card.h"
#include "ui/names.h"
#include "ui/shapes.h"
#include "ui/widgets.h"

namespace sputnik::ui {

namespace {

constexpr double dwell = 0.3;  // seconds until a card opens

template <class Open>
void offer(Kit& kit, const Screen& screen, std::string_view widget, Wishes& wishes, Open open) {
  if (!has_cards(screen)) return;
  const bool by_key = kit.focused(widget) && kit.pressed(Action::help);
  const bool by_mouse = has_cards_by_mouse(kit, screen) && kit.dwelt(widget, dwell);
  if (by_key) kit.focus_soon(card_wanted_from(widget));
  if (by_key || (by_mouse && !has_loose_card(screen, widget))) wishes.push_back(open());
}

}  // namespace

bool has_cards(const Screen& screen) { return screen.cards && screen.can_undo; }

bool has_cards_by_mouse(const Kit& kit, const Screen& screen) {
  return has_cards(screen) && kit.window().w >= kit.px(2 * cause_card_width);
}

bool has_loose_card(const Screen& screen, std::string_view widget) {
  return screen.cards && std::any_of(screen.cards->begin(), screen.cards->end(),
                                     [&](const CauseCard& card) { return !card.pinned && card.anchor == widget; });
}

std::string card_wanted_from(std::string_view anchor) { return "card of " + std::string(anchor); }

void offer_causes(Kit& kit, const Screen& screen, std::string_view widget, std::string_view indicator, Wishes& wishes) {
  offer(kit, screen, widget, wishes, [&] { return OpenCard{std::string(widget), std::string(indicator)}; });
}

void offer_figure(Kit& kit, const Screen& screen, std::string_view indicator, const Rect& rect, Wishes& wishes,
                  bool on_paper) {
  if (!has_cards(screen)) return;
  const std::string name = names::figure(indicator);
  const Touch touch = area(kit, name, rect);
  if (touch.hovered) fill(kit, rect, on_paper ? palette::paper_shade : palette::glass3);
  if (touch.activated) wishes.emplace_back(OpenCauses{std::string(indicator)});
  offer_causes(kit, screen, name, indicator, wishes);
}

void offer_news_causes(Kit& kit, const Screen& screen, std::string_view widget, const WirePin& news, Wishes& wishes) {
  offer(kit, screen, widget, wishes, [&] { return OpenNewsCard{std::string(widget), news}; });
}

void open_causes_of(Kit& kit, const Screen& screen, std::string_view widget, std::string_view indicator,
                    Wishes& wishes) {
  if (!has_cards_by_mouse(kit, screen)) return void(wishes.emplace_back(OpenCauses{std::string(indicator)}));
  if (kit.ring()) kit.focus_soon(card_wanted_from(widget));
  wishes.emplace_back(OpenCard{std::string(widget), std::string(indicator)});
}

}  // namespace sputnik::ui
