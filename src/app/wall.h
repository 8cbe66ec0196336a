// A second picture of the running lesson: the projector, in a window of its own on another display.
#pragma once

#include <SDL.h>

#include <memory>

#include "app/painter.h"
#include "model/tongue.h"
#include "ui/imgui_context.h"
#include "ui/kit.h"
#include "ui/screen.h"
#include "ui/theme.h"

namespace sputnik {

// Draws on a renderer of its own, in an ImGui context of its own. Nobody touches it: it takes no input.
class Wall {
 public:
  explicit Wall(SDL_Renderer* renderer);
  Wall(const Wall&) = delete;
  Wall& operator=(const Wall&) = delete;
  ~Wall();

  // A whole frame of the screen's projector, painted. `tongue`: the reader's language; null: English.
  void show(const ui::Screen& screen, const Tongue* tongue, int width, int height, double now);
  const ui::Kit& kit() const { return kit_; }

 private:
  ui::ImguiContext context_{};
  Painter painter_;
  ui::Theme theme_{};
  ui::Kit kit_;
  SDL_Renderer* renderer_;
  const Tongue* tongue_ = nullptr;
};

// The window that holds it: there while a lesson is held and a second display is connected.
class WallWindow {
 public:
  // Opens, closes and draws as the screen asks.
  void follow(const ui::Screen& screen, const Tongue* tongue, double now);
  bool is_open() const { return window_ != nullptr; }
  // Whether an event belongs to it: mice over there are not over the desk. Closing it is heard here.
  bool takes(const SDL_Event& event);

 private:
  struct Free {
    void operator()(SDL_Window* p) const { SDL_DestroyWindow(p); }
    void operator()(SDL_Renderer* p) const { SDL_DestroyRenderer(p); }
  };
  void open();
  void close();

  std::unique_ptr<SDL_Window, Free> window_{};
  std::unique_ptr<SDL_Renderer, Free> renderer_{};
  std::unique_ptr<Wall> wall_{};
  bool unwanted_ = false;  // somebody closed it in this lesson
};

}  // namespace sputnik
