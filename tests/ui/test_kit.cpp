// The audit finds what it is there to find, and words break where a reader would.
#include <memory>

#include "catch.h"
#include "ui/imgui_context.h"
#include "ui/words.h"

using namespace sputnik::ui;

namespace {

// An ImGui context with fonts and one frame at a time.
class Bench {
 public:
  explicit Bench(int percent = 100) { theme_.bake(percent); }
  Bench(const Bench&) = delete;
  Bench& operator=(const Bench&) = delete;

  template <class Draw>
  Audit audit_of(Draw draw, float width = 800, float height = 600) {
    ImGui::GetIO().DisplaySize = {width, height};
    ImGui::NewFrame();
    kit.begin_frame({}, {0, 0, width, height}, 1, true);
    draw(kit);
    kit.end_frame();
    ImGui::Render();
    return kit.audit();
  }

 private:
  ImguiContext context_{};
  Theme theme_{};

 public:
  Kit kit{theme_};
};

}  // namespace

TEST_CASE("the audit finds text that leaves the window, overlaps, is shortened, or is named twice") {
  Bench bench;
  const Ink ink{};
  const Audit audit = bench.audit_of([&](Kit& kit) {
    line(kit, {700, 10, 400, 20}, "outside of the window on its right", ink);
    line(kit, {10, 100, 300, 20}, "one thing", ink);
    line(kit, {20, 105, 300, 20}, "and another on it", ink);
    line(kit, {10, 300, 40, 20}, "far too long for this place", ink);
    kit.widget("same", {10, 400, 20, 20});
    kit.widget("same", {40, 400, 20, 20});
  });
  CHECK(audit.cut.size() == 1);
  CHECK(audit.overlaps.size() == 1);
  CHECK(audit.shortened.size() == 1);
  CHECK(audit.twice.size() == 1);
  CHECK(audit.small.empty());
}

TEST_CASE("lines break at spaces and hyphens, never within a figure") {
  Bench bench;
  bench.audit_of([](Kit& kit) {
    const float step = line_height(kit, Type::body);
    const auto lines = [&](std::string_view text, std::string_view as_wide_as) {
      return text_height(kit, Type::body, text, text_width(kit, Type::body, as_wide_as) + 1) / step;
    };
    CHECK(lines("leads by 12.3", "leads by 12.") == 2);  // "leads by" and "12.3"
    CHECK(lines("leads by 12.3 months", "leads by 12.3") == 2);
    CHECK(lines("Military-civil", "Military-") == 2);
    CHECK(lines("- 4", "- 4") == 1);
    CHECK(lines("unbreakable", "unbre") == 3);
    CHECK(lines("one\n\ntwo", "one two") == 3);
    CHECK(lines("", "one") == 0);
    // Both halves of a broken figure would fit here; the whole figure needs a line of its own.
    CHECK(lines("a 12.3", "a 12.") == 2);
  });
}

TEST_CASE("large text is small room only where the display is not large as well") {
  const auto small = [](int percent, float width, float height) {
    Bench bench(percent);
    bench.audit_of([](Kit&) {}, width, height);
    return bench.kit.small_window();
  };
  CHECK(!small(100, 1280, 720));
  CHECK(small(100, 1270, 720));
  CHECK(small(200, 1920, 1080));
  CHECK(!small(200, 3840, 2160));
  CHECK(small(250, 2560, 1080));
}
