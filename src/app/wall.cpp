// Draws the projector a second time, on the display that the class sees.
#include "app/wall.h"

#include <algorithm>

#include "ui/pages.h"
#include "ui/scale.h"
#include "ui/themes.h"

namespace sputnik {

Wall::Wall(SDL_Renderer* renderer) : painter_(renderer), kit_(theme_), renderer_(renderer) {}

Wall::~Wall() { context_.make_current(); }

void Wall::show(const ui::Screen& screen, const Tongue* tongue, int width, int height, double now) {
  context_.make_current();
  if (tongue != tongue_) {
    tongue_ = tongue;
    theme_.read_chinese(tongue && !tongue->is_english());
    if (tongue)
      tongue->each_said([this](std::string_view en, std::string_view said) { theme_.want_for_reading(en, said); });
  }
  kit_.set_tongue(tongue);
  const bool baked = theme_.bake(ui::projector_scale(height));
  ImGuiIO& io = ImGui::GetIO();
  const auto w = static_cast<float>(std::max(1, width));
  const auto h = static_cast<float>(std::max(1, height));
  io.DisplaySize = {w, h};
  io.DeltaTime = 0.03f;
  ImGui::NewFrame();
  ui::Wishes nobodys;
  kit_.begin_frame({}, {0, 0, w, h}, now, true);
  ui::draw_projector(kit_, screen, nobodys);
  kit_.end_frame();
  ImGui::Render();
  ui::repaint(*ImGui::GetDrawData(), screen.settings.theme);
  if (baked) painter_.upload_atlas();
  SDL_SetRenderDrawColor(renderer_, 0, 0, 0, 255);
  SDL_RenderClear(renderer_);
  painter_.paint(*ImGui::GetDrawData());
  SDL_RenderPresent(renderer_);
}

void WallWindow::open() {
  constexpr int other = 1;  // display; 0 has the desk
  window_.reset(SDL_CreateWindow("Sputnik Moment: projector", SDL_WINDOWPOS_CENTERED_DISPLAY(other),
                                 SDL_WINDOWPOS_CENTERED_DISPLAY(other), 1280, 720,
                                 SDL_WINDOW_FULLSCREEN_DESKTOP | SDL_WINDOW_ALLOW_HIGHDPI));
  if (!window_) return close();
  renderer_.reset(SDL_CreateRenderer(window_.get(), -1, 0));
  if (!renderer_) return close();
  wall_ = std::make_unique<Wall>(renderer_.get());
}

void WallWindow::close() {
  wall_.reset();
  renderer_.reset();
  window_.reset();
}

void WallWindow::follow(const ui::Screen& screen, const Tongue* tongue, double now) {
  if (!screen.projector) {
    unwanted_ = false;
    return close();
  }
  const bool wanted = SDL_GetNumVideoDisplays() > 1 && !unwanted_;
  if (wanted != is_open()) wanted ? open() : close();
  if (!wall_) {
    unwanted_ = unwanted_ || wanted;  // this machine cannot: the same window shows both by a key
    return;
  }
  int width = 1;
  int height = 1;
  SDL_GetRendererOutputSize(renderer_.get(), &width, &height);
  wall_->show(screen, tongue, width, height, now);
}

bool WallWindow::takes(const SDL_Event& event) {
  if (!window_) return false;
  const Uint32 own = SDL_GetWindowID(window_.get());
  switch (event.type) {
    case SDL_WINDOWEVENT:
      if (event.window.windowID != own) return false;
      unwanted_ = unwanted_ || event.window.event == SDL_WINDOWEVENT_CLOSE;
      return true;
    case SDL_MOUSEMOTION:
      return event.motion.windowID == own;
    case SDL_MOUSEBUTTONDOWN:
    case SDL_MOUSEBUTTONUP:
      return event.button.windowID == own;
    case SDL_MOUSEWHEEL:
      return event.wheel.windowID == own;
    default:
      return false;
  }
}

}  // namespace sputnik
