// A lesson as its file has it: scenario, phases, motions, seats, reading, questions. Plain values and words.
#pragma once

#include <array>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "model/side.h"
#include "model/tongue.h"

namespace sputnik::classroom {

// What one seat alone may do.
enum class Right {
  surge,         // add a surge to an order of its cabinet
  veto,          // strike one proposal of its cabinet a round
  casting_vote,  // decides where its cabinet is divided
  exhibit,       // put a question to the simulator
  letter         // one letter a round to the other cabinet
};
inline constexpr std::array<std::string_view, 5> right_keys = {"surge", "veto", "casting_vote", "exhibit", "letter"};
inline constexpr std::array<std::string_view, 5> right_texts = {
    "You alone may make an order a surge.", "You may strike one proposal of your cabinet a round.",
    "Where your cabinet is divided, your vote decides.", "You may put a question to the simulator at the hearing.",
    "You may send the other cabinet one letter a round."};

// Where people sit: in one of the cabinets, or in the press gallery.
enum class Bench { us, cn, press };
inline constexpr std::array<Bench, 3> benches = {Bench::us, Bench::cn, Bench::press};
inline constexpr std::array<std::string_view, 3> bench_keys = {"us", "cn", "press"};
inline constexpr std::array<std::string_view, 3> bench_titles = {"American cabinet", "Chinese cabinet",
                                                                 "Press gallery"};
constexpr std::size_t index(Bench bench) { return static_cast<std::size_t>(bench); }
constexpr std::string_view key(Bench bench) { return bench_keys[index(bench)]; }
constexpr std::string_view title(Bench bench) { return bench_titles[index(bench)]; }
constexpr Bench bench_of(Side side) { return side == Side::us ? Bench::us : Bench::cn; }
constexpr bool is_cabinet(Bench bench) { return bench != Bench::press; }
constexpr Side side_of(Bench cabinet) { return cabinet == Bench::us ? Side::us : Side::cn; }

struct Role {
  std::string id{};
  std::string title{};
  std::string brief{};  // public
  std::string goal{};   // known to its holder alone until the debrief
  std::string when{};   // condition on the last state that meets the goal
  Right right{};
  friend bool operator==(const Role&, const Role&) = default;
};
using Cast = std::array<std::vector<Role>, benches.size()>;  // by bench

struct Motion {
  std::string id{};
  std::string text{};
  std::string case_for{};
  std::string case_against{};
  std::string model_says{};
  std::string model_cannot{};
  std::vector<std::string> turns_on{};  // keys of assumptions
  friend bool operator==(const Motion&, const Motion&) = default;
};

enum class Phase { briefing, vote_before, assumptions, rounds, conference, hearing, vote_after, debrief };
inline constexpr std::array<std::string_view, 8> phase_keys = {"briefing",   "vote_before", "assumptions", "rounds",
                                                               "conference", "hearing",     "vote_after",  "debrief"};
struct PhasePlan {
  Phase phase{};
  double minutes = 0;
  int rounds = 0;        // of rounds
  std::string motion{};  // of votes and hearings: its id; empty: the first debated
  friend bool operator==(const PhasePlan&, const PhasePlan&) = default;
};

struct Lesson {
  std::string id{};
  std::string title{};
  std::string summary{};
  std::string scenario{};  // id
  int quarters_a_round = 1;
  int exhibits = 1;                      // questions to the simulator, each bench
  std::vector<std::string> debate{};     // ids of motions, in order
  std::vector<std::string> contested{};  // keys of assumptions that the class sets by vote
  std::vector<PhasePlan> phases{};
  std::string reading{};
  std::vector<std::string> questions{};
  std::vector<std::string> homework{};
  std::vector<Motion> motions{};  // its own; after loading those debated, in order
  Cast cast{};                    // its own; after loading the library's where it has none
  std::vector<Saying> zh{};       // its texts in Chinese; after loading the library's too
  friend bool operator==(const Lesson&, const Lesson&) = default;
};
using LessonPtr = std::shared_ptr<const Lesson>;

}  // namespace sputnik::classroom
