// What lies on the table of a session: seats, votes, proposals, arguments, evidence, letters. Plain values.
#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "classroom/seats.h"

namespace sputnik::classroom {

// For, against, undecided.
enum class Opinion { against = -1, undecided = 0, in_favour = 1 };
using Ballot = std::map<std::size_t, Opinion>;  // by seat
struct Tally {
  int in_favour = 0;
  int against = 0;
  int undecided = 0;
  int all() const { return in_favour + against + undecided; }
  friend bool operator==(const Tally&, const Tally&) = default;
};
inline Tally tally(const Ballot& ballot) {
  Tally out;
  for (const auto& [seat, opinion] : ballot) {
    ++(opinion == Opinion::in_favour ? out.in_favour : opinion == Opinion::against ? out.against : out.undecided);
  }
  return out;
}

// One change of a policy that a member of a cabinet puts forward for this round.
struct Proposal {
  std::size_t seat = 0;
  Bench bench{};
  int round = 0;
  std::size_t policy = 0;
  int step = 0;  // -2..2
  bool surge = false;
  Ballot votes{};
  bool struck = false;
  friend bool operator==(const Proposal&, const Proposal&) = default;
};

struct Argument {
  std::size_t seat = 0;
  std::size_t motion = 0;
  Opinion side{};
  std::string text{};
  std::set<std::size_t> likes{};
  bool hidden = false;
  friend bool operator==(const Argument&, const Argument&) = default;
};

struct Letter {
  std::size_t seat = 0;
  Bench from{};
  int round = 0;
  std::string text{};
  friend bool operator==(const Letter&, const Letter&) = default;
};

// A line of evidence that a bench will show at the hearing (evidence.h).
struct Pin {
  std::size_t seat = 0;
  Bench bench{};
  int quarter = 0;
  std::size_t line = 0;
  friend bool operator==(const Pin&, const Pin&) = default;
};

// A question to the simulator (exhibit.h).
struct Asked {
  std::size_t seat = 0;
  Bench bench{};
  std::string knob{};  // "us.export_controls=0"
  int quarter = 0;     // quarters played when it was asked
  friend bool operator==(const Asked&, const Asked&) = default;
};

struct Feeling {
  std::size_t seat = 0;
  std::string text{};
  friend bool operator==(const Feeling&, const Feeling&) = default;
};

// An event that the teacher let strike.
struct Injected {
  std::string event{};
  int quarter = 0;
  friend bool operator==(const Injected&, const Injected&) = default;
};

struct Board {
  std::vector<Seat> seats{};
  std::vector<Ballot> before{};  // by motion
  std::vector<Ballot> after{};
  std::map<std::string, std::map<std::size_t, int>> dials{};  // by assumption, then seat: 0 low, 1 middle, 2 high
  std::vector<Proposal> proposals{};
  std::set<std::size_t> ready{};  // seats, this round
  std::vector<Argument> arguments{};
  std::vector<Letter> letters{};
  std::vector<Pin> pins{};
  std::vector<Asked> asked{};
  std::vector<Feeling> feelings{};
  std::vector<Injected> injected{};
  bool curtain = false;     // the projector is dark
  bool open_doors = false;  // whoever comes by the room's code needs no leave
  friend bool operator==(const Board&, const Board&) = default;
};

}  // namespace sputnik::classroom
