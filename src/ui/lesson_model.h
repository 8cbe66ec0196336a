// The teacher's desk in a lesson: the room, both cabinets, what was put forward, as plain words. For the teacher alone.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "classroom/session.h"
#include "ui/laptop_writing.h"
#include "ui/lesson_wish.h"
#include "ui/projector_model.h"

namespace sputnik::ui {

struct SeatRow {
  std::size_t seat = 0;
  std::string name{};  // a pseudonym
  classroom::Bench bench{};
  std::string roles{};  // "Commerce, Science"
  std::string state{};  // "waits at the door", "at the laptop", "muted"
  bool waiting = false;
  bool muted = false;
  bool laptop = false;
  bool simulated = false;
};
// Where a seat may be put.
struct BenchPlace {
  classroom::Bench bench{};
  std::string role{};   // id
  std::string title{};  // "American cabinet: Commerce"
};
struct ProposalRow {
  std::string words{};  // "Chip export controls 1 to 2"
  std::string by{};
  int yes = 0;
  int no = 0;
  bool in = false;
  std::string why_not{};
};
struct CabinetBox {
  Side side{};
  std::string state{};  // "2 of 4 are ready to seal."
  std::vector<ProposalRow> rows{};
  std::string orders{};      // what would be sealed now, in words
  bool at_laptop = false;    // it has seats there
  bool laptop_done = false;  // and those have settled the round
};
struct EventRow {
  std::string id{};
  std::string headline{};
  int times = 0;  // that the teacher let it strike
};
struct ArgumentRow {
  std::size_t number = 0;
  bool in_favour = false;
  std::string text{};
  std::string by{};
  int likes = 0;
  bool hidden = false;
};
// What a seat at the laptop may do now, one line of choices each.
struct LaptopChoice {
  std::string words{};
  bool chosen = false;
  classroom::Entry entry{};  // that says it
};
struct LaptopRow {
  std::string title{};  // "Otter 1, American cabinet"
  std::string about{};  // of what; may be empty
  std::vector<LaptopChoice> choices{};
};
struct LogRow {
  std::string when{};
  std::string words{};
};

// Doors to phones, as the program stands to them.
struct DoorModel {
  bool open = false;
  std::string listens{};  // "http://192.168.1.20:8080/"; empty: nowhere
  std::string code{};
  std::string trouble{};
  std::vector<LogRow> log{};
};

struct LessonModel {
  classroom::Stage stage{};
  std::string title{};
  std::string phase{};
  std::string round{};
  std::string date{};
  std::string task{};
  std::string clock{};
  std::string clock_state{};  // "stands still", "moves on by itself", "waits for you"
  bool paused = false;
  bool late = false;
  bool first = false;
  bool closed = false;
  bool curtain = false;
  bool open_doors = false;
  std::string motion{};
  std::vector<std::string> script{};
  std::string next{};            // what comes next
  std::string next_does{};       // "Seal, and play the round"; empty: "Next"
  std::vector<SeatRow> seats{};  // who waits first
  std::size_t waiting = 0;
  std::size_t simulated = 0;     // seats of simulated students
  std::size_t people = 0;        // all other seats
  std::string seated{};
  std::string spread{};  // how roles are held when few came; empty: each role has somebody
  std::vector<BenchPlace> places{};
  Both<CabinetBox> cabinets{};
  std::vector<EventRow> events{};
  std::vector<ArgumentRow> arguments{};
  std::vector<ExhibitCard> exhibits{};
  std::string questions_left{};
  std::vector<LaptopRow> laptop{};
  std::string laptop_words{};            // what the laptop is for now
  std::vector<LaptopWriter> writers{};
  std::vector<std::string> questions{};  // of the debrief
  DoorModel door{};
  std::string journal{};  // where it is kept
};

LessonModel lesson_model(const classroom::Session& session, std::int64_t now, const Answers& answers);

}  // namespace sputnik::ui
