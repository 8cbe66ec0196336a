// The door of a lesson to phones: opened and closed by the teacher, shown on the projector, its log at the desk.
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "files/settings.h"
#include "room/doors.h"
#include "room/web_server.h"
#include "ui/lesson_model.h"

namespace sputnik {

class LessonDoor {
 public:
  // The keys of the evening are made here: a door that is opened again has the same. `language`: of the desk,
  // for requests that do not say theirs.
  LessonDoor(room::Room& room, const ScenarioPtr& scenario, const classroom::LessonPtr& lesson, Language language);

  // Listens from now on; why not, if it cannot.
  std::optional<Problem> open();
  void close();

  // What desk and projector show of it.
  const ui::DoorWay& way() const { return way_; }
  ui::DoorModel model();

 private:
  void put_way(const std::vector<std::string>& addresses);

  Problems problems_{};  // of what ships with the program: told, and done without
  room::WebServer server_{};
  std::unique_ptr<room::Doors> doors_;
  ui::DoorWay way_{};
};

}  // namespace sputnik
