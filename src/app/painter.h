// Draws what Dear ImGui made with SDL's own renderer: a window's, or the software one on a surface.
//
// Debian ships ImGui's SDL_Renderer backend as a header without object code; this is all of it that we need.
#pragma once

#include <SDL.h>
#include <imgui.h>

namespace sputnik {

class Painter {
 public:
  explicit Painter(SDL_Renderer* renderer) : renderer_(renderer) {}
  Painter(const Painter&) = delete;
  Painter& operator=(const Painter&) = delete;
  ~Painter() { drop_atlas(); }

  // Uploads the font atlas of the current context; throws std::runtime_error when the machine has no room for it.
  void upload_atlas();
  void paint(const ImDrawData& data) const;  // everything is drawn from the atlas; there is no other texture

 private:
  void drop_atlas();

  SDL_Renderer* renderer_;
  SDL_Texture* atlas_ = nullptr;
};

}  // namespace sputnik
