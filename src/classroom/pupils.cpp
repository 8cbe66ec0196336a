// Simulated students: they vote by temper, order as a doctrine would, and argue from the cases of the motion.
#include "classroom/pupils.h"

#include <algorithm>

#include "classroom/evidence.h"
#include "classroom/exhibit.h"
#include "model/chance.h"
#include "rival/rival.h"

namespace sputnik::classroom {
namespace {

// Chance of one student in one step, by purpose.
class Dice {
 public:
  Dice(std::uint64_t seed, std::size_t step) : seed_(seed), step_(static_cast<std::uint32_t>(step)) {}
  std::uint64_t roll(std::size_t seat, std::uint32_t purpose) const {
    return chance_block<double>(seed_, step_, static_cast<std::uint32_t>(seat) * 64 + purpose)[0];
  }
  bool one_in(std::uint64_t n, std::size_t seat, std::uint32_t purpose) const { return roll(seat, purpose) % n == 0; }

 private:
  std::uint64_t seed_;
  std::uint32_t step_;
};
enum Purpose : std::uint32_t {
  opinion = 1,
  dial,
  proposal,
  view_of_it,
  argument,
  like,
  evidence_line,
  question,
  feeling,
  mind
};

struct Room {
  const Session& session;
  const std::vector<std::size_t>& seats;
  Dice dice;
  Dice temper;  // of a student through the whole lesson
  std::vector<Entry> out{};

  void put(Deed deed, std::size_t seat, Entry entry) {
    entry.deed = deed;
    entry.seat = static_cast<int>(seat);
    out.push_back(std::move(entry));
  }
};

double opinion_of(const Room& room, std::size_t seat, bool after) {
  const auto lean = static_cast<int>(room.temper.roll(seat, opinion) % 5);
  const double before = lean < 2 ? 1 : lean < 4 ? -1 : 0;
  // One in four changes its mind in the lesson.
  return after && room.temper.one_in(4, seat, mind) ? (before == 1 ? -1 : 1) : before;
}

void vote(Room& room, bool after) {
  const auto motion = static_cast<int>(room.session.step().motion);
  for (const std::size_t seat : room.seats) {
    room.put(Deed::vote, seat, {.about = motion, .value = opinion_of(room, seat, after)});
  }
}

void set_dials(Room& room) {
  for (const std::string& assumption : room.session.lesson().contested) {
    for (const std::size_t seat : room.seats) {
      const auto choice = static_cast<double>(room.dice.roll(seat, dial) % 3);
      room.put(Deed::dial, seat, {.value = choice, .key = assumption});
    }
  }
}

// What the nation's own doctrine would order now, and single steps besides.
std::vector<std::pair<std::size_t, int>> ideas(const Session& session, Side side) {
  const Campaign& campaign = session.campaign();
  const View<double> view = view_of(campaign.now(), side, campaign.states().front());
  std::vector<std::pair<std::size_t, int>> out;
  const auto player =
      player_named(ground_of_campaign(campaign), campaign.scenario().rival[side], campaign.setup().seed, side);
  const Orders<double> wished = player ? (*player)(view, campaign.quarter()) : Orders<double>{};
  for (std::size_t p = 0; p < policy_count; ++p) {
    if (wished.step[p] != 0) out.emplace_back(p, wished.step[p] > 0 ? 1 : -1);
  }
  for (std::size_t p = 0; p < policy_count; ++p) {
    if (wished.step[p] == 0) out.emplace_back(p, view.seen.nation[side].level[p] < 4 ? 1 : -1);
  }
  return out;
}

void propose(Room& room) {
  Both<std::vector<std::pair<std::size_t, int>>> by_side;
  for (const Side side : sides) by_side[side] = ideas(room.session, side);
  std::set<std::pair<Bench, std::size_t>> taken;
  for (const std::size_t seat : room.seats) {
    const Bench bench = room.session.board().seats[seat].bench;
    if (!is_cabinet(bench) || !room.dice.one_in(2, seat, proposal)) continue;
    for (const auto& [policy, step] : by_side[side_of(bench)]) {
      if (!taken.emplace(bench, policy).second) continue;
      room.put(Deed::propose, seat, {.value = double(step), .key = std::string(policy_cards[policy].key)});
      break;
    }
  }
}

void settle(Room& room) {
  const auto& proposals = room.session.board().proposals;
  for (const std::size_t seat : room.seats) {
    const Bench bench = room.session.board().seats[seat].bench;
    if (!is_cabinet(bench)) continue;
    for (std::size_t i = 0; i < proposals.size(); ++i) {
      if (proposals[i].round != room.session.round() || proposals[i].bench != bench || proposals[i].seat == seat)
        continue;
      const double view = room.dice.roll(seat * 31 + i, view_of_it) % 3 == 0 ? -1 : 1;
      room.put(Deed::favour, seat, {.about = static_cast<int>(i), .value = view});
    }
    room.put(Deed::ready, seat, {.value = 1});
  }
}

void write_letters(Room& room) {
  for (const std::size_t seat : room.seats) {
    if (is_cabinet(room.session.board().seats[seat].bench) && room.session.may_do(seat, Right::letter)) {
      room.put(Deed::letter, seat,
               {.text = "We would rather talk than answer. What would you give for a quarter of calm?"});
    }
  }
}

// Sentences of a case, as far as they fit in an argument.
std::vector<std::string> sentences_of(const std::string& text) {
  std::vector<std::string> out;
  std::size_t from = 0;
  while (from < text.size()) {
    std::size_t stop = text.find(". ", from);
    stop = stop == std::string::npos ? text.size() : stop + 1;
    if (stop - from <= longest_argument) out.push_back(text.substr(from, stop - from));
    from = text.find_first_not_of(" \n", stop);
  }
  return out;
}

void argue(Room& room) {
  const std::size_t motion = room.session.step().motion;
  const Motion& about = room.session.lesson().motions[motion];
  const std::array<std::vector<std::string>, 2> cases = {sentences_of(about.case_for),
                                                         sentences_of(about.case_against)};
  std::array<std::size_t, 2> next{};
  for (const std::size_t seat : room.seats) {
    const double side = opinion_of(room, seat, false);
    const std::size_t which = side > 0 ? 0 : 1;
    if (side == 0 || next[which] >= cases[which].size()) continue;
    room.put(Deed::argue, seat,
             {.about = static_cast<int>(motion), .value = side, .text = cases[which][next[which]++]});
  }
  for (const std::size_t seat : room.seats) {
    const std::size_t made = room.session.board().arguments.size() + next[0] + next[1];
    if (made > 0)
      room.put(Deed::like, seat, {.about = static_cast<int>(room.dice.roll(seat, like) % made), .value = 1});
  }
}

void show_evidence(Room& room) {
  const Campaign& campaign = room.session.campaign();
  if (campaign.quarter() == 0) return;
  const auto choices = exhibit_choices(campaign);
  std::array<std::size_t, benches.size()> pinned{};
  for (const std::size_t seat : room.seats) {
    const Bench bench = room.session.board().seats[seat].bench;
    if (pinned[index(bench)]++ < 3) {
      const auto quarter =
          static_cast<int>(room.dice.roll(seat, evidence_line) % static_cast<std::uint64_t>(campaign.quarter()));
      room.put(Deed::pin, seat, {.about = static_cast<int>(pinned[index(bench)] - 1), .value = double(quarter)});
    }
    if (room.session.may_do(seat, Right::exhibit) && room.session.exhibits_left(bench) > 0 && !choices.empty()) {
      room.put(Deed::ask, seat, {.key = choices[room.dice.roll(seat, question) % choices.size()].knob});
    }
  }
}

constexpr std::array<std::string_view, 6> sentences_at_the_end = {
    "I was sure we were further ahead.",   "It felt as if every answer made the next one worse.",
    "We ran out of votes before ideas.",   "I did not expect to trust the other cabinet at the end.",
    "The clock decided more than we did.", "I would have released earlier."};

void feel(Room& room) {
  for (const std::size_t seat : room.seats) {
    const auto which = room.dice.roll(seat, feeling) % sentences_at_the_end.size();
    room.put(Deed::feel, seat, {.text = std::string(sentences_at_the_end[which])});
  }
}

}  // namespace

std::vector<Entry> pupils_do(const Session& session, const std::vector<std::size_t>& seats, std::uint64_t seed) {
  Room room{session, seats, Dice(seed, session.at()), Dice(seed, 0xffff)};
  switch (session.step().stage) {
    case Stage::vote_before:
      vote(room, false);
      break;
    case Stage::assumptions:
      set_dials(room);
      break;
    case Stage::cabinet:
      propose(room);
      break;
    case Stage::seal:
      settle(room);
      break;
    case Stage::conference:
      write_letters(room);
      break;
    case Stage::hearing:
      argue(room);
      show_evidence(room);
      break;
    case Stage::vote_after:
      vote(room, true);
      break;
    case Stage::debrief:
      feel(room);
      break;
    case Stage::briefing:
    case Stage::news:
    case Stage::reveal:
    case Stage::breath:
    case Stage::closed:
      break;
  }
  return std::move(room.out);
}

}  // namespace sputnik::classroom
