// Every overlay that there is, found by the compiler, and the way to open each: what a test shows of all of them it
// shows of a new one too.
#pragma once

#include <string_view>
#include <utility>
#include <vector>

#include "app/driver.h"
#include "catch.h"
#include "ui/causes_model.h"
#include "ui/indicators.h"

namespace sputnik::tests {

namespace overlays {

inline constexpr int most = 64;  // numbers to try; more than there will be

// How the compiler calls the number: by a name when the enum has it, else by the number with a cast before it.
template <ui::Overlay one>
constexpr bool has_name() {
  const std::string_view words = __PRETTY_FUNCTION__;
  const std::string_view value = words.substr(words.rfind("one = ") + 6);
  return value.front() != '(';
}

template <int... number>
std::vector<ui::Overlay> named(std::integer_sequence<int, number...>) {
  std::vector<ui::Overlay> found;
  ((has_name<static_cast<ui::Overlay>(number)>() ? found.push_back(static_cast<ui::Overlay>(number)) : void()), ...);
  std::erase(found, ui::Overlay::none);
  return found;
}

}  // namespace overlays

inline std::vector<ui::Overlay> every_overlay() {
  return overlays::named(std::make_integer_sequence<int, overlays::most>());
}

// What a person does who opens it. Several wishes show it with several contents.
inline std::vector<ui::Wish> ways_to_open(ui::Overlay overlay, ui::Page page) {
  using ui::Overlay;
  std::vector<ui::Wish> ways;
  switch (overlay) {
    case Overlay::causes:
      if (page == ui::Page::game) {
        for (const ui::IndicatorCard& card : ui::indicator_cards)
          ways.push_back(ui::OpenCauses{std::string(card.name)});
      } else {
        for (const ui::AccountCard& card : ui::account_cards)
          ways.push_back(ui::OpenAccount{std::string(card.variable)});
      }
      return ways;
    case Overlay::problems:
      return {ui::PasteCode{"no code"}};
    case Overlay::reasons:
      return {ui::OpenReasons{3}};
    case Overlay::advice:
      return {ui::OpenAdvice{}};
    case Overlay::press:
      for (const Side voice : sides) ways.push_back(ui::OpenPress{voice, 8});
      return ways;
    default:
      return {ui::OpenOverlay{overlay}};
  }
}

// Opens all that this page can open, one after another; each is looked at when it stands.
template <class Look>
std::vector<ui::Overlay> tour_every_overlay(Driver& driver, Look look) {
  std::vector<ui::Overlay> seen;
  for (const ui::Overlay overlay : every_overlay()) {
    for (const ui::Wish& way : ways_to_open(overlay, driver.game().screen().page)) {
      driver.game().grant(way);
      driver.settle();
      if (driver.game().screen().overlay.open != overlay) continue;
      if (seen.empty() || seen.back() != overlay) seen.push_back(overlay);
      look(overlay);
      driver.game().grant(ui::CloseOverlay{});
      driver.settle();
    }
  }
  return seen;
}

}  // namespace sputnik::tests
