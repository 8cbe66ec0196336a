// Baked type: kept for those who turn back to it, and drawn the same whatever lies beside it.
#include <memory>
#include <vector>

#include "app/headless.h"
#include "app/shell.h"
#include "desk.h"
#include "ui/imgui_context.h"
#include "ui/theme.h"

using namespace sputnik;
using ui::Type;
using ui::TypeCase;

namespace {

std::vector<std::uint32_t> pixels_of(Shell& shell, const Canvas& canvas) {
  for (int i = 0; i < 4; ++i) shell.frame({}, canvas.width(), canvas.height(), 1);
  shell.paint();
  SDL_RenderFlush(canvas.renderer());
  std::vector<std::uint32_t> out;
  for (int y = 0; y < canvas.height(); ++y) {
    for (int x = 0; x < canvas.width(); ++x) out.push_back(canvas.pixel(x, y));
  }
  return out;
}

std::size_t differing(const std::vector<std::uint32_t>& a, const std::vector<std::uint32_t>& b) {
  std::size_t count = 0;
  for (std::size_t i = 0; i < a.size(); ++i) count += a[i] != b[i] ? 1 : 0;
  return count;
}

}  // namespace

TEST_CASE("a page is drawn the same to the pixel, whatever characters are baked beside its own") {
  for (const int scale : {75, 100, 125, 150, 200}) {
    const Canvas canvas(1280, 720);
    Shell shell(tests::game_at({1280, 720, scale}), canvas.renderer());
    const auto before = pixels_of(shell, canvas);
    // Its languages are called by their own names: a few characters more, and the picture of all letters is another.
    shell.game().grant(ui::OpenOverlay{ui::Overlay::settings});
    pixels_of(shell, canvas);
    shell.game().grant(ui::CloseOverlay{});
    INFO("at " << scale << " %");
    CHECK(differing(before, pixels_of(shell, canvas)) == 0);
  }
}

TEST_CASE("turning back to a scale or to Chinese bakes nothing anew, until others took its place") {
  const auto kept = std::make_shared<TypeCase>(2);
  const ui::ImguiContext context;
  ui::Theme theme(kept);
  CHECK(theme.bake(100));
  const ImFont* desk = theme.font(Type::body);
  CHECK(theme.bake(200));
  const ImFont* wall = theme.font(Type::body);
  CHECK(wall != desk);
  CHECK(theme.bake(100));
  CHECK(theme.font(Type::body) == desk);
  theme.read_chinese(true);
  theme.want(Type::body, "\u4E2D\u56FD");
  CHECK(theme.bake(100));
  CHECK(!kept->find({.percent = 200}));  // the oldest of three
  const ImFont* chinese = theme.font(Type::body);
  theme.read_chinese(false);
  CHECK(theme.bake(100));
  theme.read_chinese(true);
  CHECK(theme.bake(100));
  CHECK(theme.font(Type::body) == chinese);
}

TEST_CASE("type with more characters serves whoever needs fewer") {
  const auto kept = std::make_shared<TypeCase>(2);
  const ui::ImguiContext context;
  ui::Theme many(kept);
  many.want(Type::body, "\u4E2D\u56FD\u7F8E");
  many.bake(100);
  ui::Theme few(kept);
  few.want(Type::body, "\u7F8E");
  few.bake(100);
  CHECK(few.font(Type::body) == many.font(Type::body));
  // What is not in it comes with the next bake, and with it what was.
  few.want(Type::body, "\u82CF");
  CHECK(few.is_wanting());
  CHECK(few.bake(100));
  CHECK(few.font(Type::body) != many.font(Type::body));
  CHECK(few.font(Type::body)->FindGlyphNoFallback(0x82CF));
  CHECK(few.font(Type::body)->FindGlyphNoFallback(0x7F8E));
}
