// Maps SDL keys and mouse.
#include "app/sdl_input.h"

#include <array>
#include <optional>
#include <utility>

namespace sputnik {

using ui::Key;

namespace {

constexpr auto named_keys = std::to_array<std::pair<SDL_Keycode, Key>>({{SDLK_TAB, Key::tab},
                                                                        {SDLK_RETURN, Key::enter},
                                                                        {SDLK_KP_ENTER, Key::enter},
                                                                        {SDLK_SPACE, Key::space},
                                                                        {SDLK_ESCAPE, Key::escape},
                                                                        {SDLK_LEFT, Key::left},
                                                                        {SDLK_RIGHT, Key::right},
                                                                        {SDLK_UP, Key::up},
                                                                        {SDLK_DOWN, Key::down},
                                                                        {SDLK_PAGEUP, Key::page_up},
                                                                        {SDLK_PAGEDOWN, Key::page_down},
                                                                        {SDLK_HOME, Key::home},
                                                                        {SDLK_END, Key::end},
                                                                        {SDLK_INSERT, Key::insert},
                                                                        {SDLK_BACKSPACE, Key::backspace},
                                                                        {SDLK_DELETE, Key::del},
                                                                        {SDLK_PLUS, Key::plus},
                                                                        {SDLK_EQUALS, Key::plus},
                                                                        {SDLK_KP_PLUS, Key::plus},
                                                                        {SDLK_MINUS, Key::minus},
                                                                        {SDLK_KP_MINUS, Key::minus},
                                                                        {SDLK_KP_0, Key::n0},
                                                                        {SDLK_COMMA, Key::comma},
                                                                        {SDLK_PERIOD, Key::period},
                                                                        {SDLK_SLASH, Key::slash},
                                                                        {SDLK_SEMICOLON, Key::semicolon},
                                                                        {SDLK_QUOTE, Key::apostrophe},
                                                                        {SDLK_LEFTBRACKET, Key::left_bracket},
                                                                        {SDLK_RIGHTBRACKET, Key::right_bracket},
                                                                        {SDLK_BACKSLASH, Key::backslash},
                                                                        {SDLK_BACKQUOTE, Key::backquote}});

// The keyboard's own keys that stay, so that whatever a key reaches a gamepad reaches.
constexpr auto pad_keys = std::to_array<std::pair<SDL_GameControllerButton, ui::KeyPress>>(
    {{SDL_CONTROLLER_BUTTON_DPAD_LEFT, {Key::left}},
     {SDL_CONTROLLER_BUTTON_DPAD_RIGHT, {Key::right}},
     {SDL_CONTROLLER_BUTTON_DPAD_UP, {Key::up}},
     {SDL_CONTROLLER_BUTTON_DPAD_DOWN, {Key::down}},
     {SDL_CONTROLLER_BUTTON_A, {Key::enter}},
     {SDL_CONTROLLER_BUTTON_B, {Key::escape}},
     {SDL_CONTROLLER_BUTTON_LEFTSHOULDER, {Key::tab, false, true}},
     {SDL_CONTROLLER_BUTTON_RIGHTSHOULDER, {Key::tab}},
     {SDL_CONTROLLER_BUTTON_START, {Key::escape}}});  // menu

PadButton pad_button_of(SDL_GameControllerButton button) {
  switch (button) {
    case SDL_CONTROLLER_BUTTON_X:
      return PadButton::x;
    case SDL_CONTROLLER_BUTTON_Y:
      return PadButton::y;
    case SDL_CONTROLLER_BUTTON_BACK:
      return PadButton::back;
    default:
      return PadButton::none;
  }
}

// A key that stays, or an action whatever its key is.
void hear_pad(SDL_GameControllerButton button, ui::Input& input) {
  for (const auto& [own, press] : pad_keys) {
    if (own == button) input.keys.push_back(press);
  }
  const PadButton wanted = pad_button_of(button);
  for (const ActionCard& one : action_cards) {
    if (wanted != PadButton::none && one.pad == wanted) input.actions.push_back(one.action);
  }
}

std::optional<Key> key_of(SDL_Keycode code) {
  if (code >= SDLK_a && code <= SDLK_z) return ui::letter_key(static_cast<char>('a' + (code - SDLK_a)));
  if (code >= SDLK_0 && code <= SDLK_9) return ui::number_key(code - SDLK_0);
  if (code >= SDLK_KP_1 && code <= SDLK_KP_9) return ui::number_key(1 + (code - SDLK_KP_1));
  if (code >= SDLK_F1 && code <= SDLK_F12) return function_key(1 + (code - SDLK_F1));
  for (const auto& [sdl, key] : named_keys) {
    if (sdl == code) return key;
  }
  return std::nullopt;
}

void hear_key(const SDL_KeyboardEvent& event, ui::Input& input) {
  const auto key = key_of(event.keysym.sym);
  if (!key || (event.keysym.mod & KMOD_ALT) != 0) return;
  // Plus and minus sit on a shifted key on some keyboards.
  const bool shift = (event.keysym.mod & KMOD_SHIFT) != 0 && *key != Key::plus && *key != Key::minus;
  input.keys.push_back({*key, (event.keysym.mod & (KMOD_CTRL | KMOD_GUI)) != 0, shift});
}

}  // namespace

void hear(const SDL_Event& event, float pixels, ui::Input& input) {
  switch (event.type) {
    case SDL_MOUSEMOTION:
      input.mouse_x = static_cast<float>(event.motion.x) * pixels;
      input.mouse_y = static_cast<float>(event.motion.y) * pixels;
      break;
    case SDL_MOUSEBUTTONDOWN:
    case SDL_MOUSEBUTTONUP:
      if (event.button.button != SDL_BUTTON_LEFT) break;
      input.mouse_x = static_cast<float>(event.button.x) * pixels;
      input.mouse_y = static_cast<float>(event.button.y) * pixels;
      input.mouse_down = event.type == SDL_MOUSEBUTTONDOWN;
      break;
    case SDL_MOUSEWHEEL:
      input.wheel += static_cast<float>(event.wheel.y);
      break;
    case SDL_WINDOWEVENT:
      if (event.window.event == SDL_WINDOWEVENT_LEAVE) input.mouse_x = input.mouse_y = -1;
      break;
    case SDL_KEYDOWN:
      hear_key(event.key, input);
      break;
    case SDL_CONTROLLERBUTTONDOWN:
      hear_pad(static_cast<SDL_GameControllerButton>(event.cbutton.button), input);
      break;
    case SDL_TEXTINPUT:
      input.text += event.text.text;
      break;
    default:
      break;
  }
}

void forget_keys(ui::Input& input) {
  input.wheel = 0;
  input.keys.clear();
  input.actions.clear();
  input.text.clear();
}

}  // namespace sputnik
