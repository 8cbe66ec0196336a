// Cards of causes on a page: opened by dwell or F1 from any number that has causes, pinned, followed, shut with Esc.
#pragma once

#include <string_view>

#include "ui/kit.h"
#include "ui/screen.h"

namespace sputnik::ui {

// Of a widget that was just drawn and shows a number: asks for its card when the mouse stands on it or F1 is pressed.
// In a small window, where a card would cover what it explains, the mouse alone opens none.
void offer_causes(Kit& kit, const Screen& screen, std::string_view widget, std::string_view indicator, Wishes& wishes);
// A figure in its place, before it is drawn: a widget that opens the card, and by a click the whole sheet. Nothing
// before the first quarter was played.
void offer_figure(Kit& kit, const Screen& screen, std::string_view indicator, const Rect& rect, Wishes& wishes,
                  bool on_paper = false);
// The same of a dispatch.
void offer_news_causes(Kit& kit, const Screen& screen, std::string_view widget, const WirePin& news, Wishes& wishes);
// Whether a hint is still wanted there: where the mouse opens no card.
bool has_cards_by_mouse(const Kit& kit, const Screen& screen);

// After the page and before its keys are heard.
void draw_cards(Kit& kit, const Screen& screen, Wishes& wishes);

}  // namespace sputnik::ui
