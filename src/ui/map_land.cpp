// Projects the coast and fills the land with the triangles that were made beforehand.
#include "ui/map_land.h"

#include <cmath>
#include <vector>

#include "ui/coastline.h"
#include "ui/shapes.h"

namespace sputnik::ui {

namespace {

constexpr float degree = 3.14159265f / 180;

float miller(float latitude) { return 1.25f * std::asinh(std::tan(0.8f * latitude * degree)); }

std::vector<ImVec2> projected(const MapFrame& frame) {
  std::vector<ImVec2> out;
  out.reserve(coastline::corners.size() / 2);
  for (std::size_t i = 0; i + 1 < coastline::corners.size(); i += 2) {
    out.push_back(frame.at(static_cast<float>(coastline::corners[i]) / 10, static_cast<float>(coastline::corners[i + 1]) / 10));
  }
  return out;
}

// One mesh without antialiasing: seams between triangles would show.
void fill_land(Kit& kit, const std::vector<ImVec2>& corners, ImU32 colour) {
  ImDrawList& draw = kit.draw();
  const ImVec2 white = ImGui::GetFontTexUvWhitePixel();
  draw.PrimReserve(static_cast<int>(coastline::triangles.size()), static_cast<int>(corners.size()));
  const auto base = static_cast<ImDrawIdx>(draw._VtxCurrentIdx);
  for (const std::uint16_t corner : coastline::triangles) draw.PrimWriteIdx(static_cast<ImDrawIdx>(base + corner));
  for (const ImVec2& corner : corners) draw.PrimWriteVtx(corner, white, colour);
}

// Whether a stretch of shore is the map's own edge and no coast.
bool is_cut(const ImVec2& a, const ImVec2& b, const Rect& rect) {
  const auto both_at = [](float x, float y, float edge) { return std::abs(x - edge) < 0.6f && std::abs(y - edge) < 0.6f; };
  return both_at(a.x, b.x, rect.x) || both_at(a.x, b.x, rect.right()) || both_at(a.y, b.y, rect.y) || both_at(a.y, b.y, rect.bottom());
}

void draw_coast(Kit& kit, const std::vector<ImVec2>& corners, const Rect& rect) {
  std::size_t begin = 0;
  for (const std::uint16_t end : coastline::ends) {
    std::vector<ImVec2> run{corners[begin]};
    for (std::size_t i = begin; i < end; ++i) {
      const ImVec2& next = corners[i + 1 < end ? i + 1 : begin];
      if (is_cut(run.back(), next, rect)) {
        if (run.size() > 1) polyline(kit, run, palette::hairline, 1);
        run.clear();
      }
      run.push_back(next);
    }
    if (run.size() > 1) polyline(kit, run, palette::hairline, 1);
    begin = end;
  }
}

}  // namespace

MapFrame::MapFrame(const Rect& room) {
  const float width = (coastline::east - coastline::west) * degree;
  const float height = miller(coastline::north) - miller(coastline::south);
  scale_ = std::min(room.w / width, room.h / height);
  rect_ = room.centred(scale_ * width, scale_ * height);
}

ImVec2 MapFrame::at(float longitude, float latitude) const {
  return {rect_.x + scale_ * (longitude - coastline::west) * degree, rect_.y + scale_ * (miller(coastline::north) - miller(latitude))};
}

void draw_land(Kit& kit, const MapFrame& frame) {
  const std::vector<ImVec2> corners = projected(frame);
  fill(kit, frame.rect(), palette::glass0);
  fill_land(kit, corners, palette::glass2);
  draw_coast(kit, corners, frame.rect());
}

}  // namespace sputnik::ui
