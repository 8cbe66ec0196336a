// What the sample class does in each stage.
#include "app/lesson_walk.h"

#include <array>
#include <string>
#include <string_view>

#include "rules/policies.h"

namespace sputnik {

using namespace classroom;

namespace {

constexpr std::size_t came = 14;

struct Looked {
  Step step{};
  std::size_t seats = 0;
  std::vector<Bench> bench{};
  std::vector<std::string> contested{};
  std::size_t proposals = 0;
  int quarter = 0;
  bool closed = false;
};

Looked look_at(const room::Room& room) {
  return room.look([](const Session& session, std::int64_t) {
    Looked out{
        .step = session.step(), .contested = session.lesson().contested, .quarter = session.campaign().quarter()};
    for (const Seat& seat : session.board().seats) out.bench.push_back(seat.bench);
    out.seats = out.bench.size();
    out.proposals = session.board().proposals.size();
    out.closed = session.closed();
    return out;
  });
}

Entry of(std::size_t seat, Deed deed, double value = 0, int about = 0) {
  Entry entry;
  entry.deed = deed;
  entry.seat = static_cast<int>(seat);
  entry.value = value;
  entry.about = about;
  return entry;
}

void come(room::Room& room) {
  for (std::size_t i = 0; i < came; ++i) {
    Entry entry;
    entry.deed = Deed::join;
    entry.text = "sample-seat-number-" + std::to_string(100 + i);
    entry.value = i + 1 < came ? 1 : 0;  // the last one waits
    room.say(entry);
  }
}

// Some are for it, some against; the second time two think better of it.
void vote(room::Room& room, const Looked& now) {
  for (std::size_t s = 0; s < now.seats; ++s) {
    const bool moved = now.step.stage == Stage::vote_after && s % 5 == 1;
    const int opinion = s % 4 == 3 ? 0 : (s % 2 == 0) != moved ? 1 : -1;
    room.say(of(s, Deed::vote, opinion, static_cast<int>(now.step.motion)));
  }
}

void dial(room::Room& room, const Looked& now) {
  for (std::size_t s = 0; s < now.seats; ++s) {
    for (std::size_t k = 0; k < now.contested.size(); ++k) {
      Entry entry = of(s, Deed::dial, static_cast<double>((s + k) % 3));
      entry.key = now.contested[k];
      room.say(entry);
    }
  }
}

void propose(room::Room& room, const Looked& now) {
  for (std::size_t s = 0; s < now.seats; ++s) {
    if (!is_cabinet(now.bench[s])) continue;
    Entry entry = of(s, Deed::propose, s % 3 == 2 ? -1 : 1);
    const auto round = static_cast<std::size_t>(now.step.round);
    entry.key = policy_cards[(3 * s + 5 * round) % policy_count].key;
    room.say(entry);
  }
  const std::size_t there = look_at(room).proposals;
  for (std::size_t p = now.proposals; p < there; ++p) {
    for (std::size_t s = 0; s < now.seats; ++s)
      room.say(of(s, Deed::favour, (s + p) % 3 == 0 ? -1 : 1, static_cast<int>(p)));
  }
  for (std::size_t s = 0; s < now.seats; s += 3) room.say(of(s, Deed::ready, 1));
}

void argue(room::Room& room, const Looked& now) {
  constexpr std::array<std::string_view, 4> said = {
      "Whoever is refused a chip learns to make one.", "A year bought is a year in which one may fall asleep.",
      "Nobody copies what he was never shown.", "Both sides paid, and neither stopped."};
  for (std::size_t i = 0; i < said.size(); ++i) {
    Entry entry = of(i, Deed::argue, i % 2 == 0 ? 1 : -1, static_cast<int>(now.step.motion));
    entry.text = said[i];
    room.say(entry);
    for (std::size_t s = i; s < now.seats; s += 2) room.say(of(s, Deed::like, 1, static_cast<int>(i)));
  }
}

void plead(room::Room& room, const Looked& now) {
  for (std::size_t s = 0; s < now.seats; ++s) {
    if (now.quarter > 0)
      room.say(of(s, Deed::pin, static_cast<double>(static_cast<int>(s) % now.quarter), static_cast<int>(s % 4)));
    Entry entry = of(s, Deed::ask);
    entry.key = now.bench[s] == Bench::us ? "us.export_controls=0" : "cn.release=0";
    room.say(entry);
  }
  room.wait_for_exhibits();
}

constexpr std::array<std::string_view, 3> felt = {"I did not trust them, and they did not trust me.",
                                                  "We waited for a sign that they could not give.",
                                                  "Nobody asked what the lead was for."};

void take_part(room::Room& room) {
  const Looked now = look_at(room);
  switch (now.step.stage) {
    case Stage::vote_before:
    case Stage::vote_after:
      return vote(room, now);
    case Stage::assumptions:
      return dial(room, now);
    case Stage::cabinet:
      return propose(room, now);
    case Stage::breath:
      return argue(room, now);
    case Stage::hearing:
      return plead(room, now);
    case Stage::debrief:
      for (std::size_t s = 0; s < felt.size(); ++s) {
        Entry entry = of(s, Deed::feel);
        entry.text = felt[s];
        room.say(entry);
      }
      return;
    default:
      return;
  }
}

}  // namespace

void walk(room::Room& room, std::size_t steps) {
  come(room);
  take_part(room);
  for (std::size_t i = 0; i < steps && !look_at(room).closed; ++i) {
    room.say({.deed = Deed::next});
    take_part(room);
  }
}

}  // namespace sputnik
