// Where a command may be said: questions to the screen.
#pragma once

#include "ui/screen.h"

namespace sputnik::where {

using ui::Overlay;
using ui::Page;
using ui::Screen;

inline bool plain(const Screen& screen, Page page) {
  return screen.page == page && screen.overlay.open == Overlay::none;
}
inline bool at_title(const Screen& screen) { return plain(screen, Page::title); }
inline bool at_desk(const Screen& screen) { return plain(screen, Page::game); }
inline bool at_end(const Screen& screen) { return plain(screen, Page::end); }
inline bool with_causes(const Screen& screen) {
  return plain(screen, Page::game) || plain(screen, Page::reveal) || plain(screen, Page::end);
}
inline bool with_past(const Screen& screen) { return with_causes(screen) && screen.can_undo; }
inline bool goes_on(const Screen& screen) {
  return plain(screen, Page::briefing) || plain(screen, Page::reveal) || plain(screen, Page::end);
}
inline bool at_handover(const Screen& screen) { return plain(screen, Page::handover); }
inline bool in_game(const Screen& screen) {
  return screen.overlay.open == Overlay::none && screen.overlay.in_game && screen.page != Page::handover &&
         screen.page != Page::title;
}
inline bool no_overlay(const Screen& screen) {
  return screen.overlay.open == Overlay::none && screen.page != Page::handover;
}
inline bool overlay(const Screen& screen) { return screen.overlay.open != Overlay::none; }
inline bool at_causes(const Screen& screen) { return screen.overlay.open == Overlay::causes; }
inline bool at_what_if(const Screen& screen) { return screen.overlay.open == Overlay::what_if; }
inline bool with_quarters(const Screen& screen) {
  return at_what_if(screen) || screen.overlay.open == Overlay::reasons;
}
inline bool orders_policies(const Screen& screen) { return at_desk(screen) || at_what_if(screen); }
inline bool loads(const Screen& screen) { return screen.overlay.open == Overlay::load || no_overlay(screen); }
inline bool undoes(const Screen& screen) { return screen.overlay.open == Overlay::history || with_past(screen); }
inline bool introduced(const Screen& screen) { return screen.introduction && screen.overlay.open == Overlay::none; }
inline bool with_lesson(const Screen& screen) { return introduced(screen) && screen.lesson.has_value(); }
inline bool startable(const Screen& screen) {
  const bool at_play = plain(screen, Page::game) || plain(screen, Page::reveal);
  return at_title(screen) || (at_play && screen.seats != ui::Seats::both);
}
inline bool everywhere(const Screen&) { return true; }

}  // namespace sputnik::where
