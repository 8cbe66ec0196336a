// Turns clicks and keys into frames.
#include "app/driver.h"

#include <algorithm>
#include <memory>

namespace sputnik {

namespace {
constexpr double frame_seconds = 1.0 / 30;
constexpr int most_settling_frames = 12;

std::shared_ptr<ui::TypeCase> shared_type() {
  static const auto type = std::make_shared<ui::TypeCase>(8);
  return type;
}
}  // namespace

Driver::Driver(Game game, int width, int height)
    : canvas_(width, height), shell_(std::move(game), canvas_.renderer(), shared_type()) {
  settle();
}

void Driver::frame(const ui::Input& input) {
  now_ += frame_seconds;
  shell_.frame(input, canvas_.width(), canvas_.height(), now_);
}

void Driver::settle() {
  // Two frames at least: one to draw a page that was just turned to, one for scroll areas that learnt their height.
  frame();
  frame();
  for (int i = 0; i < most_settling_frames && kit().restless(); ++i) frame();
}

void Driver::frames_for(double seconds) {
  now_ += seconds;
  frame();
  frame();
}

Problems Driver::screenshot(const std::filesystem::path& file) { return picture().write_png(file); }

const Canvas& Driver::picture() {
  shell_.paint();
  SDL_RenderFlush(canvas_.renderer());
  return canvas_;
}

const ui::Widget* Driver::find(std::string_view name) const {
  const auto& widgets = kit().widgets();
  if (widgets.empty()) return nullptr;
  const int top = std::max_element(widgets.begin(), widgets.end(), [](const auto& a, const auto& b) {
                    return a.layer < b.layer;
                  })->layer;
  const auto found = std::find_if(widgets.begin(), widgets.end(), [&](const ui::Widget& widget) {
    return widget.layer == top && widget.name == name;
  });
  return found == widgets.end() ? nullptr : &*found;
}

bool Driver::click(std::string_view name) {
  const ui::Widget* widget = find(name);
  if (!widget || !widget->enabled) return false;
  if (!widget->reachable && !reach(name)) return false;
  widget = find(name);
  const ui::Rect place = widget->rect;
  click_at(place.middle_x(), place.middle_y());
  return true;
}

void Driver::click_at(float x, float y) {
  frame({.mouse_x = x, .mouse_y = y});
  frame({.mouse_x = x, .mouse_y = y, .mouse_down = true});
  frame({.mouse_x = x, .mouse_y = y});
  settle();
}

void Driver::press(ui::Key key, bool ctrl, bool shift) {
  ui::Input input;
  input.keys.push_back({key, ctrl, shift});
  frame(input);
  settle();
}

void Driver::type(std::string_view text) {
  ui::Input input;
  input.text = text;
  frame(input);
  settle();
}

bool Driver::reach(std::string_view name) {
  if (!find(name)) return false;
  const std::size_t most = kit().widgets().size() + 1;
  for (std::size_t i = 0; i < most; ++i) {
    if (kit().focus_name() == name) {
      settle();
      return true;
    }
    press(ui::Key::tab);
  }
  return kit().focus_name() == name;
}

bool Driver::activate(std::string_view name) {
  const ui::Widget* widget = find(name);
  if (!widget || !widget->enabled || !reach(name)) return false;
  press(ui::Key::enter);
  return true;
}

}  // namespace sputnik
