// What the whole class sees: of the session only what is public, until the debrief opens the rest. Plain words.
#pragma once

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "classroom/debrief.h"
#include "classroom/exhibit.h"
#include "classroom/session.h"
#include "ui/end_model.h"
#include "ui/reveal_model.h"

namespace sputnik::ui {

using Answers = std::vector<std::shared_ptr<const classroom::Exhibit>>;

// Where phones come in, as far as the room is open to them. All empty: the lesson is held at the laptop.
struct DoorWay {
  std::string address{};     // "http://192.168.1.20:8080"
  std::string code{};        // of the room
  int modules = 0;           // of the QR code, a side
  std::vector<bool> dark{};  // row by row
};

// Installed compute of both nations, one value more than quarters were played.
struct PublicRace {
  Quarter start{};
  int horizon = 0;                      // quarters that the lesson plays
  Both<std::vector<double>> compute{};  // kH100e
  std::vector<int> rounds{};            // quarters with which a round began
};

struct VoteBars {
  std::string caption{};  // "Before"
  classroom::Tally votes{};
};
struct Dial {
  std::string what{};
  std::string unit{};
  std::array<std::string, 3> levels{};
  std::array<int, 3> votes{};
  std::string set{};  // "The class sets 0.30"; empty: nobody voted
};
struct PublicChange {
  std::string what{};
  std::string unit{};
  double before = 0;
  double after = 0;
  int decimals = 1;
};
struct BenchEvidence {
  classroom::Bench bench{};
  std::vector<std::string> lines{};
};
struct ExhibitCard {
  std::string question{};
  classroom::Bench bench{};
  bool at_work = false;
  std::vector<std::string> lines{};  // "Lead of the United States, months: -1.2 (-1.5 to -0.9)"
  std::string note{};
};
// A quarter in which the true lead moved much, with its causes.
struct TurnLine {
  std::string words{};   // "2024Q2: the lead of the United States moved by +3.1 months"
  std::string causes{};  // "Chip purchases +1.2, Luck +0.8"
};
struct MovedLine {
  std::string motion{};
  classroom::Moves moves{};
};
struct Debrief {
  TruthChart truth{};
  std::string ending{};
  std::vector<classroom::GoalLine> goals{};
  std::vector<TurnLine> turns{};
  std::vector<MovedLine> moved{};
  std::vector<std::string> feelings{};  // the newest first
};

struct ProjectorModel {
  classroom::Stage stage{};
  bool dark = false;  // the teacher drew the curtain
  std::string lesson{};
  std::string phase{};
  std::string round{};  // "ROUND 2 OF 6"; empty outside of rounds
  std::string date{};
  std::string task{};
  std::string clock{};  // "3:42"
  bool paused = false;
  bool late = false;  // over time
  std::string motion{};
  std::string case_for{};  // at the briefing; else empty
  std::string case_against{};
  std::string seated{};  // "12 seats are taken, 2 wait at the door"
  std::string ready{};   // "3 of 9 are ready to seal"; empty: nothing is ordered now
  DoorWay door{};
  PublicRace race{};
  std::vector<std::string> headlines{};
  std::vector<VoteBars> votes{};
  std::string shift{};  // in words, after the second vote
  std::vector<Dial> dials{};
  Both<std::vector<OrderLine>> orders{};
  std::vector<PublicChange> changes{};  // the two largest
  std::vector<BenchEvidence> evidence{};
  std::optional<ExhibitCard> exhibit{};  // the latest
  std::optional<Debrief> debrief{};
};

// Of the session as it stands `now` (ms of its clock).
ProjectorModel projector_model(const classroom::Session& session, std::int64_t now, const Answers& answers);

// "3:42"; what is over time has a minus before it.
std::string clock_words(std::int64_t left_ms);

}  // namespace sputnik::ui
