// What a phone shows holds nothing of what its seat may not know: not of the other cabinet, not behind the fog.
#include "classroom_of_pupils.h"

using namespace sputnik;
using namespace sputnik::classroom;

namespace {

// The session's own memory, for the one who tampers with it. The objects themselves are not const.
State<double>& present(Session& session) { return const_cast<State<double>&>(session.campaign().now()); }
Board& table(Session& session) { return const_cast<Board&>(session.board()); }

// Whatever this bench may not know of that nation, set to other values.
void scramble_nation(Session& session, Side side, std::uint64_t seed) {
  Nation<double>& nation = present(session).nation[side];
  std::uint32_t i = 0;
  const auto noise = [&] { return 1 + uniform<double>(chance_block<double>(seed, i++, 77)[0]); };
  for (const auto& field : nation_table) {
    if (field.card.seen != Seen::everyone) nation.*field.member = nation.*field.member * noise() + noise();
  }
  for (std::size_t p = 0; p < policy_count; ++p) {
    if (policy_cards[p].seen == Seen::everyone) continue;
    nation.level[p] = 4 - nation.level[p];
    nation.force[p] = 4 - nation.force[p];
  }
}

// And what that cabinet has on its table.
void scramble_table(Session& session, Bench bench) {
  Board& board = table(session);
  std::erase_if(board.proposals, [&](const Proposal& each) { return each.bench == bench; });
  std::erase_if(board.pins, [&](const Pin& each) { return each.bench == bench; });
  for (const std::size_t seat : members(board.seats, bench)) board.ready.insert(seat);
}

Session with_secrets_changed(const Session& session, Bench viewer, std::uint64_t seed) {
  Session other = session;
  for (const Side side : sides) {
    if (bench_of(side) == viewer) {
      for (const auto& field : nation_table) {
        if (field.card.seen == Seen::nobody) present(other).nation[side].*field.member += 1.5;
      }
      continue;
    }
    scramble_nation(other, side, seed);
    scramble_table(other, bench_of(side));
  }
  return other;
}

std::string pages_of(const Session& session, std::size_t seat, room::Findings& findings) {
  static const room::Speech english;
  static const room::WordList none;
  std::string out;
  for (std::size_t v = 0; v < room::view_keys.size(); ++v) {
    const room::PhonePlace place{static_cast<room::PhoneView>(v)};
    const auto model = room::phone_model(session, seat, findings, {});
    out += room::phone_page(model, {english, none, place}).html();
  }
  return out;
}

// Some words around where two texts part; empty when they are the same.
std::string first_difference(const std::string& one, const std::string& other) {
  if (one == other) return {};
  const auto parts = std::mismatch(one.begin(), one.end(), other.begin(), other.end());
  const auto at = static_cast<std::size_t>(parts.first - one.begin());
  const std::size_t from = at < 150 ? 0 : at - 150;
  return one.substr(from, 300) + "\n--- against ---\n" + other.substr(from, 300);
}

bool has_opened_everything(const Session& session) { return session.step().stage >= Stage::debrief; }

}  // namespace

TEST_CASE("whatever a seat may not know, its pages are the same, byte for byte") {
  const OpenedLesson opened = tests::shipped_lesson();
  for (const std::uint64_t seed : {1, 2, 3, 4}) {
    tests::Class pupils(opened, 13, seed);
    room::Findings findings;
    while (!has_opened_everything(pupils.session)) {
      pupils.act();
      for (const std::size_t seat : {std::size_t{0}, std::size_t{1}, std::size_t{12}}) {
        const Bench bench = pupils.session.board().seats[seat].bench;
        const Session other = with_secrets_changed(pupils.session, bench, seed);
        CAPTURE(seed, title(bench), title(pupils.session.step().stage), pupils.session.campaign().quarter());
        REQUIRE(first_difference(pages_of(pupils.session, seat, findings), pages_of(other, seat, findings)) == "");
      }
      pupils.next();
    }
  }
}

TEST_CASE("the test above would see a secret: the seat that owns it is shown another page") {
  tests::Class pupils(tests::shipped_lesson(), 13, 1);
  while (pupils.session.campaign().quarter() < 2) {
    pupils.act();
    pupils.next();
  }
  room::Findings findings;
  for (const Side side : sides) {
    Session other = pupils.session;
    scramble_nation(other, side, 9);
    const std::size_t own = members(other.board().seats, bench_of(side)).front();
    const std::size_t theirs = members(other.board().seats, bench_of(rival_of(side))).front();
    REQUIRE((pages_of(pupils.session, own, findings) != pages_of(other, own, findings)));
    REQUIRE((pages_of(pupils.session, theirs, findings) == pages_of(other, theirs, findings)));
  }
}

TEST_CASE("a goal is shown to its holder alone until the debrief, then to all") {
  tests::Class pupils(tests::shipped_lesson(), 13, 1);
  const auto& cast = pupils.session.lesson().cast;
  room::Findings findings;
  const auto shows = [&](std::size_t seat, const std::string& goal) {
    return pages_of(pupils.session, seat, findings).find(room::escape(goal).html()) != std::string::npos;
  };
  const std::string goal = cast[index(Bench::us)][*pupils.session.board().seats[0].role].goal;
  REQUIRE(!goal.empty());
  while (!has_opened_everything(pupils.session)) {
    REQUIRE(shows(0, goal));
    for (std::size_t seat = 1; seat < 13; ++seat) REQUIRE(!shows(seat, goal));
    pupils.next();
  }
  for (std::size_t seat = 0; seat < 13; ++seat) REQUIRE(shows(seat, goal));
}

TEST_CASE("whoever waits sees nothing but the waiting room") {
  tests::Class pupils(tests::shipped_lesson(), 12, 1);
  pupils.session.apply({.deed = Deed::join, .text = "token-of-somebody-at-the-door"});
  room::Findings findings;
  for (int step = 0; step < 8; ++step) {
    const std::string page = pages_of(pupils.session, 12, findings);
    REQUIRE(page.find("The teacher will let you in.") != std::string::npos);
    REQUIRE(page.find(pupils.session.lesson().title) == std::string::npos);
    pupils.next();
  }
}
