// Any bytes as what a browser sends: gathered, refused or answered by the doors of a room, without a socket.
#include <memory>

#include "files/lesson_file.h"
#include "input.h"
#include "room/doors.h"
#include "room/engine.h"
#include "room/manners.h"
#include "room/room.h"

using namespace sputnik;

namespace {

classroom::Session begun_session() {
  auto read = read_lesson(SPUTNIK_ROOT "/scenarios/lessons/can-it-be-stopped.json");
  tests::demand(std::holds_alternative<OpenedLesson>(read));
  const auto& opened = std::get<OpenedLesson>(read);
  return classroom::Session(opened.lesson, {.scenario = opened.scenario, .seed = 5});
}

// A room of one teacher whose key is "t" 32 times; every input meets a fresh one, so that each can be repeated.
struct Evening {
  explicit Evening(const classroom::Session& begun)
      : room(classroom::Session(begun), Journal(), [] { return 0; }),
        doors(room, log, {.keys = {"BCDFGH", std::string(32, 'r'), std::string(32, 't')}}) {}

  void answer(const room::WholeRequest& request) {
    if (room::refusal_of(request, {"room:80"})) return;
    tests::demand(engine.answer(request, "10.0.0.9", request.head.keep_alive).starts_with("HTTP/1."));
  }

  room::Room room;
  room::DoorLog log{};
  room::Doors doors;
  room::Engine engine{doors.handler()};
};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const classroom::Session begun = begun_session();
  room::Gather gather;
  gather.add(tests::text_of(data, size));
  std::unique_ptr<Evening> evening;
  for (;;) {
    const room::Gathered gathered = gather.next();
    const auto* request = std::get_if<room::WholeRequest>(&gathered);
    if (!request) return 0;
    if (!evening) evening = std::make_unique<Evening>(begun);
    evening->answer(*request);
  }
}
