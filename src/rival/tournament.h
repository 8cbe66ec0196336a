// Everybody against everybody: whole campaigns between named players, each a row that can be written and read again.
#pragma once

#include <string>
#include <variant>
#include <vector>

#include "model/problem.h"
#include "rival/rival.h"

namespace sputnik {

struct Match {
  Both<std::string> who{};  // as player_named takes them
  std::uint64_t seed = 1;
};

// How one campaign went.
struct MatchRow {
  Match match{};
  Ending ending = Ending::none;
  int quarters = 0;
  Both<double> against_par{};
  double half_time_lead = 0;    // months, US minus China, when half of the scenario's quarters were played
  Both<std::string> opening{};  // the first quarter's orders: "export_controls+1 release-1"; "none"
  int treaty = 0;               // quarters in which a treaty was in force
  Both<int> breach{};           // of them, in breach of it
  Both<int> caught{};           // times that its breach was found
  Both<std::array<int, policy_slots>> strong{};  // quarters that each policy spent at level 2 or more
};

// Every player against every player, and against itself, in either seat; so many campaigns each, on seeds from
// `first_seed`, the same seeds for all. With `against` given, only the players against those.
std::vector<Match> schedule(const std::vector<std::string>& players, const std::vector<std::string>& against,
                            int campaigns, std::uint64_t first_seed);

// Names must mean someone.
MatchRow play_match(const std::shared_ptr<const CommonGround>& common, const Match& match);

// By how much the United States ended further above its par than China above its own. Above 0 it won.
inline double margin(const MatchRow& row) { return row.against_par.us - row.against_par.cn; }
// A good ending: at par or above, without catastrophe or collapse of one's own.
bool ended_well(const MatchRow& row, Side side);

std::string csv_head_of_matches();
std::string csv_line(const MatchRow& row);
// `where` is the file, for the problem.
std::variant<MatchRow, Problem> parse_match_row(std::string_view line, const std::string& where, int number);

}  // namespace sputnik
