// Numbers that have causes offer them: a card by dwell or F1, a card or the whole sheet by a click.
#pragma once

#include <string>
#include <string_view>

#include "ui/kit.h"
#include "ui/screen.h"

namespace sputnik::ui {

inline constexpr float cause_card_width = 430;  // px at scale 1

// Somebody keeps cards, and a quarter was played.
bool has_cards(const Screen& screen);
// Whether the mouse opens them: in a small window a card would cover what it explains.
bool has_cards_by_mouse(const Kit& kit, const Screen& screen);
// A loose card lies open that this widget asked for.
bool has_loose_card(const Screen& screen, std::string_view widget);
// What the kit keeps until the card that was asked for by a key is there.
std::string card_wanted_from(std::string_view anchor);

// Of a widget that was just drawn and shows a number: asks for its card when the mouse stands on it or F1 is pressed.
// In a small window, where a card would cover what it explains, the mouse alone opens none.
void offer_causes(Kit& kit, const Screen& screen, std::string_view widget, std::string_view indicator, Wishes& wishes);
// A figure in its place, before it is drawn: a widget that opens the card, and by a click the whole sheet. Nothing
// before the first quarter was played.
void offer_figure(Kit& kit, const Screen& screen, std::string_view indicator, const Rect& rect, Wishes& wishes,
                  bool on_paper = false);
// The same of a dispatch.
void offer_news_causes(Kit& kit, const Screen& screen, std::string_view widget, const WirePin& news, Wishes& wishes);
// Of a widget that was pressed: its card, and the keyboard goes there; the whole sheet where the mouse opens no cards.
void open_causes_of(Kit& kit, const Screen& screen, std::string_view widget, std::string_view indicator,
                    Wishes& wishes);

}  // namespace sputnik::ui
