// The screen as plain text, for a terminal and a screen reader: every page and overlay from the models that are drawn.
//
// Short lines, figures with their units, no drawing by characters. Nothing reaches it that the screen does not hold.
#pragma once

#include <string>

#include "ui/screen.h"

namespace sputnik::ui {

// What lies on top: the open overlay, else the page.
std::string mirror(const Screen& screen);

// The lesson of the introduction that stands; empty: none does.
std::string mirror_lesson(const Screen& screen);

// The page alone.
std::string mirror_title(const Screen& screen);
std::string mirror_briefing(const Screen& screen);
std::string mirror_handover(const Screen& screen);
std::string mirror_game(const Screen& screen);
std::string mirror_reveal(const Screen& screen);
std::string mirror_end(const Screen& screen);
std::string mirror_lesson_desk(const Screen& screen);
std::string mirror_projector(const Screen& screen);
std::string mirror_author(const Screen& screen);

// Parts of the game page; it must be set.
std::string mirror_masthead(const GameModel& game);
std::string mirror_indicators(const GameModel& game);
std::string mirror_race(const GameModel& game, const OutlookModel* outlook);
std::string mirror_supply(const GameModel& game);
std::string mirror_pillars(const GameModel& game);
// What stands in the middle of it.
std::string mirror_middle(const Screen& screen);
std::string mirror_desk(const GameModel& game, bool all);
std::string mirror_dossier(const GameModel& game, std::size_t policy);
std::string mirror_tray(const Screen& screen);
// Of the last quarter, or of all.
std::string mirror_wire(const GameModel& game, bool all);

std::string mirror_overlay(const Screen& screen);

}  // namespace sputnik::ui
