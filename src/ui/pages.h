// Every page: one function that draws it and appends what the person asked for.
#pragma once

#include "ui/kit.h"
#include "ui/screen.h"

namespace sputnik::ui {

void draw_title(Kit& kit, const Screen& screen, Wishes& wishes);
void draw_briefing(Kit& kit, const Screen& screen, Wishes& wishes);
void draw_handover(Kit& kit, const Screen& screen, Wishes& wishes);
void draw_game(Kit& kit, const Screen& screen, Wishes& wishes);    // panels
void draw_reveal(Kit& kit, const Screen& screen, Wishes& wishes);  // panels
void draw_end(Kit& kit, const Screen& screen, Wishes& wishes);     // panels
void draw_lesson(Kit& kit, const Screen& screen, Wishes& wishes);  // the teacher's desk
void draw_projector(Kit& kit, const Screen& screen, Wishes& wishes);
void draw_author(Kit& kit, const Screen& screen, Wishes& wishes);  // the scenario desk

// Menu, help, load, save, code, problems, history: above whatever page is open.
void draw_overlay(Kit& kit, const Screen& screen, Wishes& wishes);
// Page, overlay and notice of one frame, between Kit::begin_frame and end_frame.
void draw_screen(Kit& kit, const Screen& screen, Wishes& wishes);

}  // namespace sputnik::ui
