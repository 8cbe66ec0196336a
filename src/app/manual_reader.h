// Keeps the manual while somebody reads it: made when it is first opened, and anew in another language or with other keys.
#pragma once

#include <optional>
#include <vector>

#include "classroom/lesson.h"
#include "files/settings.h"
#include "manual/manual.h"
#include "model/tongue.h"
#include "ui/manual_model.h"

namespace sputnik {

class ManualReader {
 public:
  // What texts may be met besides the tables.
  struct Shelf {
    std::vector<ScenarioPtr> scenarios{};
    std::vector<classroom::LessonPtr> lessons{};
    friend bool operator==(const Shelf&, const Shelf&) = default;
  };

  // Puts the manual right for these settings; why it cannot be read.
  Problems open(const Settings& settings, const Shelf& shelf);
  void turn_to(const ui::ManualDesk& desk) { desk_ = desk; }
  // Of the manual that open() put right. `at_hand`: ids of pages; those that there are not are left out.
  const ui::ManualModel& model(const std::vector<std::string>& at_hand);

 private:
  std::optional<manual::Manual> manual_{};
  Language language_ = Language::english;
  KeyMap keys_{};
  Shelf shelf_{};
  ui::ManualDesk desk_{};
  ui::ManualModel model_{};
};

}  // namespace sputnik
