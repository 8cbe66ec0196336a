// Tournaments: rows that survive writing, standings that count right, and skill that tells.
#include "catch.h"
#include "rival/standings.h"
#include "rival_ground.h"

using namespace sputnik;

namespace {

bool same(const MatchRow& a, const MatchRow& b) {
  return a.match.who == b.match.who && a.match.seed == b.match.seed && a.ending == b.ending &&
         a.quarters == b.quarters && a.against_par == b.against_par && a.half_time_lead == b.half_time_lead &&
         a.opening == b.opening && a.treaty == b.treaty && a.breach == b.breach && a.caught == b.caught &&
         a.strong == b.strong;
}

}  // namespace

TEST_CASE("a schedule sets each player against each in both seats on the same seeds") {
  const std::vector<Match> matches = schedule({"a", "b"}, {}, 2, 10);
  REQUIRE(matches.size() == 8);
  int first_seat = 0;
  for (const Match& match : matches) first_seat += match.who.us == "a" && match.who.cn == "b" ? 1 : 0;
  REQUIRE(first_seat == 2);
  REQUIRE(matches.front().seed == 10);
  REQUIRE(matches.back().seed == 11);
  const std::vector<Match> some = schedule({"a"}, {"b", "c"}, 1, 1);
  REQUIRE(some.size() == 4);
  for (const Match& match : some) REQUIRE((match.who.us == "a") != (match.who.cn == "a"));
}

TEST_CASE("a match is the same when played again, and its row reads back as it was written") {
  const auto common = tests::rival_ground(10);
  const Match match{{"novice", "hawk"}, 4};
  const MatchRow row = play_match(common, match);
  REQUIRE(same(row, play_match(common, match)));
  const auto again = parse_match_row(csv_line(row), "file", 2);
  REQUIRE(std::holds_alternative<MatchRow>(again));
  REQUIRE(same(std::get<MatchRow>(again), row));
}

TEST_CASE("a row that was cut or tampered with is refused with its line") {
  const auto common = tests::rival_ground(0);
  const std::string line = csv_line(play_match(common, {{"dove", "hawk"}, 1}));
  for (const std::string& bad :
       {line.substr(0, line.size() / 2), line + ",1", "x" + line.substr(line.find(',')) + "y", std::string()}) {
    const auto read = parse_match_row(bad, "part-1.csv", 7);
    REQUIRE(std::holds_alternative<Problem>(read));
    REQUIRE(std::get<Problem>(read).line == 7);
  }
}

TEST_CASE("standings count wins by the margin over par, seat by seat") {
  const auto row = [](const std::string& us, const std::string& cn, double us_par, double cn_par, double half) {
    MatchRow out;
    out.match.who = {us, cn};
    out.ending = Ending::horizon;
    out.quarters = 32;
    out.against_par = {us_par, cn_par};
    out.half_time_lead = half;
    return out;
  };
  const Standings out = standings({row("a", "b", 5, 1, 9), row("b", "a", 5, 8, 1), row("a", "a", -1, 2, 4)}, 1);
  REQUIRE(out.campaigns == 3);
  REQUIRE(out.players[0].name == "a");
  REQUIRE(out.players[0].won.us == 1);
  REQUIRE(out.players[0].won.cn == 1);
  REQUIRE(out.players[1].won.us + out.players[1].won.cn == 0);
  REQUIRE(out.ended_well.us == 0);
  REQUIRE(out.ended_well.cn == 1);
  // Leads of 9, 1 and 4: usual is 4, and each nation once trails that by three months.
  REQUIRE(out.usual_lead == 4);
  REQUIRE(out.behind.us == 1);
  REQUIRE(out.behind.cn == 1);
  REQUIRE(out.recovered.cn == 1);
  REQUIRE(out.half_time_correlation > 0.9);
}

TEST_CASE("skill tells: a minister does better than a novice in most worlds") {
  const auto common = tests::rival_ground(10);
  int better = 0;
  constexpr int each = 12;
  // In the same world each plays either seat, so that it does not matter which nation is the stronger.
  for (std::uint64_t seed = 1; seed <= each; ++seed) {
    const double first = margin(play_match(common, {{"minister:hawk", "novice:hawk"}, seed}));
    const double second = margin(play_match(common, {{"novice:hawk", "minister:hawk"}, seed}));
    better += first > second ? 1 : 0;
  }
  // Of equals 10 or more of 12 would do better less than twice in a hundred.
  REQUIRE(better >= 10);
}
