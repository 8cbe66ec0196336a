// The frame that every overlay shares: a dimmed page, a sheet, a caption, and a Close that is always there.
#pragma once

#include <string_view>

#include "ui/kit.h"
#include "ui/wish.h"

namespace sputnik::ui {

class OverlayFrame {
 public:
  // Wanted size in pixels at scale 1; shrinks to the window.
  OverlayFrame(Kit& kit, std::string_view layer, std::string_view caption, float width, float height, bool paper,
               Wishes& wishes);
  OverlayFrame(const OverlayFrame&) = delete;
  OverlayFrame& operator=(const OverlayFrame&) = delete;
  ~OverlayFrame();

  Rect inside{};

 private:
  Kit* kit_;
  Wishes* wishes_;
  bool helps_;  // the manual opens above it
};

// One function an overlay.
struct Screen;
void draw_menu(Kit& kit, const Screen& screen, Wishes& wishes);
void draw_settings(Kit& kit, const Screen& screen, Wishes& wishes);
void draw_keys(Kit& kit, const Screen& screen, Wishes& wishes);
void draw_manual(Kit& kit, const Screen& screen, Wishes& wishes);
void draw_load(Kit& kit, const Screen& screen, Wishes& wishes);
void draw_save(Kit& kit, const Screen& screen, Wishes& wishes);
void draw_code(Kit& kit, const Screen& screen, Wishes& wishes);
void draw_problems(Kit& kit, const Screen& screen, Wishes& wishes);
void draw_history(Kit& kit, const Screen& screen, Wishes& wishes);
void draw_causes_overlay(Kit& kit, const Screen& screen, Wishes& wishes);
void draw_decision(Kit& kit, const Screen& screen, Wishes& wishes);
void draw_thinking(Kit& kit, const Screen& screen, Wishes& wishes);
void draw_lessons(Kit& kit, const Screen& screen, Wishes& wishes);
void draw_press(Kit& kit, const Screen& screen, Wishes& wishes);
void draw_what_if(Kit& kit, const Screen& screen, Wishes& wishes);

}  // namespace sputnik::ui
