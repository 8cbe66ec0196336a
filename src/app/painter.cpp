// The draw loop over SDL_RenderGeometryRaw.
#include "app/painter.h"

#include <algorithm>
#include <cstddef>
#include <stdexcept>
#include <string>
#include <vector>

namespace sputnik {

void Painter::drop_atlas() {
  if (atlas_) SDL_DestroyTexture(atlas_);
  atlas_ = nullptr;
}

void Painter::upload_atlas() {
  drop_atlas();
  unsigned char* pixels = nullptr;
  int width = 0;
  int height = 0;
  ImGui::GetIO().Fonts->GetTexDataAsAlpha8(&pixels, &width, &height);
  atlas_ = SDL_CreateTexture(renderer_, SDL_PIXELFORMAT_ABGR8888, SDL_TEXTUREACCESS_STATIC, width, height);
  if (!atlas_) throw std::runtime_error(std::string("no texture for the fonts: ") + SDL_GetError());
  // White of each pixel's opacity, some rows at a time: all of it is four times as large as the type.
  constexpr int rows = 256;
  std::vector<Uint32> white(static_cast<std::size_t>(width) * rows);
  for (int y = 0; y < height; y += rows) {
    const SDL_Rect strip{0, y, width, std::min(rows, height - y)};
    const unsigned char* from = pixels + static_cast<std::ptrdiff_t>(width) * y;
    std::transform(from, from + static_cast<std::ptrdiff_t>(width) * strip.h, white.begin(),
                   [](unsigned char alpha) { return IM_COL32(255, 255, 255, alpha); });
    SDL_UpdateTexture(atlas_, &strip, white.data(), 4 * width);
  }
  SDL_SetTextureBlendMode(atlas_, SDL_BLENDMODE_BLEND);
  SDL_SetTextureScaleMode(atlas_, SDL_ScaleModeLinear);
}

void Painter::paint(const ImDrawData& data) const {
  for (int n = 0; n < data.CmdListsCount; ++n) {
    const ImDrawList& list = *data.CmdLists[n];
    for (const ImDrawCmd& command : list.CmdBuffer) {
      if (command.UserCallback || command.ElemCount == 0) continue;
      const float left = std::max(0.0f, command.ClipRect.x);
      const float top = std::max(0.0f, command.ClipRect.y);
      const SDL_Rect clip{static_cast<int>(left), static_cast<int>(top), static_cast<int>(command.ClipRect.z - left),
                          static_cast<int>(command.ClipRect.w - top)};
      if (clip.w <= 0 || clip.h <= 0) continue;
      SDL_RenderSetClipRect(renderer_, &clip);
      const ImDrawVert* v = list.VtxBuffer.Data + command.VtxOffset;
      constexpr int stride = sizeof(ImDrawVert);
      SDL_RenderGeometryRaw(renderer_, atlas_, &v->pos.x, stride,
                            reinterpret_cast<const SDL_Color*>(&v->col), stride, &v->uv.x, stride,
                            list.VtxBuffer.Size - static_cast<int>(command.VtxOffset),
                            list.IdxBuffer.Data + command.IdxOffset, static_cast<int>(command.ElemCount), sizeof(ImDrawIdx));
    }
  }
  SDL_RenderSetClipRect(renderer_, nullptr);
}

}  // namespace sputnik
