// sputnik-lab serve: a lesson over the network without a window, for tests and for rooms without a screen.
#include <algorithm>
#include <chrono>
#include <memory>
#include <thread>

#include "app/lab.h"
#include "app/lab_interrupt.h"
#include "app/lab_output.h"
#include "app/speeches.h"
#include "files/lesson_file.h"
#include "room/doors.h"
#include "room/web_server.h"

namespace sputnik::lab {
namespace {

struct ServeOptions {
  std::string lesson{};
  std::string journal{};
  std::string bind = "127.0.0.1";
  int port = 0;
  std::uint64_t seed = 1;
  double minutes_scale = 1;
  bool teacher_by_web = false;
};

// A session that begins, or that goes on where its journal ended.
std::variant<OpenedJournal, Problems> opened(const ServeOptions& options) {
  std::error_code none;
  if (!options.journal.empty() && std::filesystem::exists(options.journal, none)) {
    return open_journal(options.journal);
  }
  auto read = read_lesson(options.lesson);
  if (auto* problems = std::get_if<Problems>(&read)) return std::move(*problems);
  const auto& [lesson, scenario] = std::get<OpenedLesson>(read);
  auto timed = std::make_shared<classroom::Lesson>(*lesson);
  for (classroom::PhasePlan& phase : timed->phases) phase.minutes *= options.minutes_scale;
  classroom::Session session(std::move(timed), {.scenario = scenario, .seed = options.seed});
  if (options.journal.empty()) return OpenedJournal{std::move(session), Journal()};
  auto journal = Journal::begin(options.journal, session);
  if (auto* problems = std::get_if<Problems>(&journal)) return std::move(*problems);
  return OpenedJournal{std::move(session), std::get<Journal>(std::move(journal))};
}

room::DoorOptions doors_of(const classroom::Session& session, bool by_web) {
  Problems problems;
  room::DoorOptions options = room::door_options(problems);
  options.keys = room::new_door_keys(by_web);
  options.speeches = speeches_of(session.opening().scenario, std::make_shared<classroom::Lesson>(session.lesson()), problems);
  complain(problems);
  return options;
}

void announce(const room::Doorplate& plate, const room::DoorKeys& keys) {
  for (const std::string& address : plate.addresses) {
    say("address " + address);
    say("join " + address + "j/" + keys.room);
  }
  say("code " + keys.code);
  if (!keys.teacher.empty()) say("teacher " + keys.teacher);
  std::fflush(stdout);
}

int serve(const ServeOptions& options) {
  Interrupt interrupt;
  auto start = opened(options);
  if (const auto* problems = std::get_if<Problems>(&start)) {
    complain(*problems);
    return input_at_fault;
  }
  auto& journal = std::get<OpenedJournal>(start);
  complain(journal.otherwise);
  room::DoorOptions door_options = doors_of(journal.session, options.teacher_by_web);
  room::Room room(std::move(journal.session), std::move(journal.journal), room::steady_clock());
  room::WebServer server;
  room::Doors doors(room, server.door_log(), std::move(door_options));
  const auto plate = server.open(
      doors.handler(),
      {.address = options.bind,
       .port = options.port,
       .knows = [&](const std::string& token) { return doors.knows(token); },
       .say = [&](std::string_view english, std::string_view language) { return doors.say(english, language); }});
  if (const auto* problem = std::get_if<Problem>(&plate)) {
    complain({*problem});
    return input_at_fault;
  }
  announce(std::get<room::Doorplate>(plate), doors.keys());
  while (!interrupt.stopped()) {
    room.tick();
    interrupt.look();
    std::this_thread::sleep_for(std::chrono::milliseconds(100));
  }
  server.close();
  return done;
}

}  // namespace

void add_serve(CLI::App& app, Chosen& chosen) {
  auto* command = app.add_subcommand("serve", "Hold a lesson over the network without a window; Ctrl-C ends it");
  auto options = std::make_shared<ServeOptions>();
  command->add_option("LESSON", options->lesson, "A lesson file")->required();
  command->add_option("--journal", options->journal, "Kept here; one that is there goes on where it ended");
  command->add_option("--bind", options->bind, "Address of this machine to listen at; 0.0.0.0: all of them")
      ->capture_default_str();
  command->add_option("--port", options->port, "0: any that is free")->check(CLI::Range(0, 65535));
  command->add_option("--seed", options->seed, "Of the campaign")->capture_default_str();
  command->add_option("--minutes-scale", options->minutes_scale, "Multiplies the minutes of every phase")
      ->check(CLI::Range(0.001, 10.0));
  command->add_flag("--teacher-by-web", options->teacher_by_web,
                    "Prints a key with which deeds of the teacher are taken");
  command->footer("Example: sputnik-lab serve scenarios/lessons/can-it-be-stopped.json --bind 0.0.0.0");
  command->callback([&chosen, options] { chosen.run = [=] { return serve(*options); }; });
}

}  // namespace sputnik::lab
