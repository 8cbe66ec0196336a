// Which key does what for this player: the usual keys until some are given otherwise.
#pragma once

#include <array>
#include <optional>
#include <string_view>
#include <vector>

#include "files/actions.h"

namespace sputnik {

// Why a key cannot be given to an action: it does the same everywhere. Empty: it can.
std::string_view why_kept(const KeyPress& press);

class KeyMap {
 public:
  KeyMap();

  const KeyPress& operator[](Action action) const { return presses_[static_cast<std::size_t>(action)]; }
  KeyPress& operator[](Action action) { return presses_[static_cast<std::size_t>(action)]; }
  // Whose own key it is.
  std::optional<Action> holder(const KeyPress& press) const;
  // All that does it: its own key, and the second one of its card while that is free.
  std::vector<KeyPress> all_of(Action action) const;
  // Gives it the key. Whoever had that key gets the action's old one and is returned: they change places.
  std::optional<Action> give(Action action, const KeyPress& press);

  friend bool operator==(const KeyMap&, const KeyMap&) = default;

 private:
  std::array<KeyPress, action_count> presses_{};
};

}  // namespace sputnik
