// Lesson files (scenarios/lessons) and the library of motions and seats (assets/classroom.json).
#pragma once

#include <filesystem>
#include <string>
#include <variant>

#include "classroom/lesson.h"
#include "model/problem.h"
#include "play/scenario.h"

namespace sputnik {

class LessonShelf;

// A lesson with everything it needs: its motions from the library in the order debated, its cast, all its texts.
struct OpenedLesson {
  classroom::LessonPtr lesson{};
  ScenarioPtr scenario{};
};
// Every fault at once, those of meaning too: names, minutes, conditions of goals.
std::variant<OpenedLesson, Problems> read_lesson(const std::filesystem::path& file);
std::variant<OpenedLesson, Problems> read_lesson_text(const std::string& text, const std::string& name);
// The same for one lesson of many, which share what they are read against.
std::variant<OpenedLesson, Problems> read_lesson(const std::filesystem::path& file, LessonShelf& shelf);
std::variant<OpenedLesson, Problems> read_lesson_text(const std::string& text, const std::string& name, LessonShelf& shelf);

// JSON Schema of lesson files, as in assets/lesson.schema.json.
std::string lesson_schema();

}  // namespace sputnik
