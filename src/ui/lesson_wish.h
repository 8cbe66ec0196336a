// What a teacher may ask for at the desk of a lesson; app/game_lesson.cpp grants it.
#pragma once

#include <cstddef>
#include <filesystem>

#include "classroom/entry.h"
#include "model/side.h"
#include "ui/writing.h"

namespace sputnik::ui {

// Parts of the teacher's desk that share one place.
enum class LessonTab { script, seats, cabinets, laptop, arguments, exhibits, events, door };

// What the debrief shows on the projector, one after another.
enum class DebriefSheet { feelings, truth, goals_us, goals_cn, goals_press, turning, votes };
inline constexpr int sheet_count = 7;

struct OpenLesson {
  std::filesystem::path file{};
};
struct ResumeLesson {  // from the journal that a crash left
  std::filesystem::path journal{};
};
struct DropLesson {  // throws such a journal away
  std::filesystem::path journal{};
};
struct SayLesson {  // by the teacher, or for a seat at the laptop
  classroom::Entry entry{};
};
struct ShowProjector {
  bool shown = true;
};
struct TurnSheet {
  int by = 1;
};
struct SelectLessonTab {
  LessonTab tab{};
};
struct SelectSeat {  // again: none
  std::size_t seat = 0;
};
struct SelectWriter {  // at the laptop; again: nobody
  std::size_t seat = 0;
};
struct EditDraft {
  std::string key{};  // of the box (ui/laptop_writing.h)
  Writing writing{};
};
struct SendDraft {  // the text of the box, as this entry
  std::string key{};
  classroom::Entry entry{};
};
struct TakeDesk {  // the cabinet's seats at the laptop order the round there
  Side side{};
};
struct FillRoom {  // with simulated students, or without them again
  bool filled = true;
};
struct ServeLesson {  // to phones
  bool on = true;
};
struct WriteReport {};
struct EndLesson {  // the journal goes with it
  bool sure = false;
};

}  // namespace sputnik::ui
