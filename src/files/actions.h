// What a player may do by a key of its own choice: each action with its name, its usual key and its gamepad button.
//
// The one table of such keys. The kit hears them (Kit::pressed) and names them in texts (Kit::key_name), the window
// maps gamepad buttons to them, the page of keys and the help list them, the settings keep them.
#pragma once

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

#include "files/keyboard.h"

namespace sputnik {

enum class Action {
  dossier_1,
  dossier_2,
  dossier_3,
  dossier_4,
  dossier_5,
  raise,
  lower,
  surge,
  strike_out,
  seal,
  supply_map,
  pillars,
  zoom_in,
  zoom_out,
  search,
  help,
  pin,
  next_lesson,
  undo,
  redo,
  save,
  load,
  lesson_next,
  lesson_back,
  lesson_pause,
  projector,
  curtain
};
inline constexpr int dossier_actions = 5;
constexpr Action dossier_action(int number) {  // from 1
  return static_cast<Action>(static_cast<int>(Action::dossier_1) + number - 1);
}

// Buttons of a gamepad that stand for an action; the others walk, press and go back.
enum class PadButton { none, x, y, back };
constexpr std::string_view name_of(PadButton button) {
  constexpr std::array<std::string_view, 4> names = {"", "X", "Y", "Back"};
  return names[static_cast<std::size_t>(button)];
}

struct ActionCard {
  Action action{};
  std::string_view name{};   // in the file of settings
  std::string_view group{};  // caption above it and those that follow
  std::string_view title{};
  KeyPress usual{};
  std::optional<KeyPress> also{};  // a second key, as long as the first is the usual one and nothing else has it
  PadButton pad = PadButton::none;
};

inline constexpr std::array action_cards = {
    ActionCard{Action::dossier_1, "dossier_1", "DOSSIERS", "The first dossier of the quarter", {Key::n1}},
    ActionCard{Action::dossier_2, "dossier_2", "DOSSIERS", "The second dossier", {Key::n2}},
    ActionCard{Action::dossier_3, "dossier_3", "DOSSIERS", "The third dossier", {Key::n3}},
    ActionCard{Action::dossier_4, "dossier_4", "DOSSIERS", "The fourth dossier", {Key::n4}},
    ActionCard{Action::dossier_5, "dossier_5", "DOSSIERS", "The fifth dossier", {Key::n5}},
    ActionCard{Action::raise, "raise", "ORDERS", "Raise the policy in hand", {Key::plus}},
    ActionCard{Action::lower, "lower", "ORDERS", "Lower the policy in hand", {Key::minus}},
    ActionCard{Action::surge, "surge", "ORDERS", "Surge, or no surge", {Key::s}, {}, PadButton::x},
    ActionCard{Action::strike_out, "strike_out", "ORDERS", "Strike the order out", {Key::del}},
    ActionCard{Action::seal, "seal", "ORDERS", "Seal and send", {Key::enter, true}},
    ActionCard{Action::supply_map, "supply_map", "LOOKING", "The race, or the supply map", {Key::m}},
    ActionCard{Action::pillars, "pillars", "LOOKING", "The race, or the four pillars", {Key::l}},
    ActionCard{Action::zoom_in, "zoom_in", "LOOKING", "Look closer at the race", {Key::z}},
    ActionCard{Action::zoom_out, "zoom_out", "LOOKING", "Look at more of the race", {Key::x}},
    ActionCard{Action::search, "search", "LOOKING", "Search the wire", {Key::f, true}},
    ActionCard{Action::help, "help", "LOOKING", "Why? (on the ring), else how to play", {Key::f1}, {}, PadButton::y},
    ActionCard{Action::pin, "pin", "LOOKING", "Pin a card of causes, or let it go", {Key::p}},
    ActionCard{Action::next_lesson, "next_lesson", "LOOKING", "Next slip of the introduction", {Key::n}},
    ActionCard{Action::undo, "undo", "TIME AND FILES", "Back a quarter", {Key::z, true}, {}, PadButton::back},
    ActionCard{Action::redo, "redo", "TIME AND FILES", "Forward again", {Key::y, true}, KeyPress{Key::z, true, true}},
    ActionCard{Action::save, "save", "TIME AND FILES", "Save", {Key::s, true}},
    ActionCard{Action::load, "load", "TIME AND FILES", "Load a campaign", {Key::o, true}},
    ActionCard{Action::lesson_next, "lesson_next", "A LESSON", "The next stage", {Key::f8}},
    ActionCard{Action::lesson_back, "lesson_back", "A LESSON", "Back a stage", {Key::f7}},
    ActionCard{Action::lesson_pause, "lesson_pause", "A LESSON", "Stop the clock, or let it go on", {Key::f6}},
    ActionCard{Action::projector, "projector", "A LESSON", "Desk, or projector", {Key::f5}},
    ActionCard{Action::curtain, "curtain", "A LESSON", "Draw the curtain, or raise it", {Key::f9}},
};
inline constexpr std::size_t action_count = action_cards.size();
constexpr const ActionCard& card(Action action) { return action_cards[static_cast<std::size_t>(action)]; }
static_assert(std::all_of(action_cards.begin(), action_cards.end(),
                          [](const ActionCard& one) { return &card(one.action) == &one; }),
              "the cards stand in the order of the actions");

}  // namespace sputnik
