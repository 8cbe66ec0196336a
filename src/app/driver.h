// Plays the game without a person: finds widgets by name, clicks, presses keys, types, looks.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

#include "app/headless.h"
#include "app/shell.h"

namespace sputnik {

// Drivers of one program share their type: most are of the same few scales.
class Driver {
 public:
  Driver(Game game, int width, int height);

  // Draws frames without input until the layout stands still.
  void settle();
  void frame(const ui::Input& input = {});
  void frames_for(double seconds);  // lets motion run out

  // A widget of the topmost layer; nothing when there is none of that name.
  const ui::Widget* find(std::string_view name) const;
  // Scrolls to it with the keyboard if need be and clicks its middle; false when it is not there or not enabled.
  bool click(std::string_view name);
  void click_at(float x, float y);
  void press(ui::Key key, bool ctrl = false, bool shift = false);
  void type(std::string_view text);
  // Walks there with Tab alone; false when the keyboard does not reach it.
  bool reach(std::string_view name);
  // reach and Enter: the same as a click, without a mouse.
  bool activate(std::string_view name);

  ui::Audit audit() const { return shell_.kit().audit(); }
  // The last frame, painted.
  const Canvas& picture();
  Problems screenshot(const std::filesystem::path& file);
  Game& game() { return shell_.game(); }
  Shell& shell() { return shell_; }
  const ui::Kit& kit() const { return shell_.kit(); }

 private:
  Canvas canvas_;
  Shell shell_;
  double now_ = 0;
};

}  // namespace sputnik
