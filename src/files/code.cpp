// Campaign codes: setup and orders packed into bits.
//
// format 5 bits; scenario: fingerprint 32, id; seed; for each side doctrine and mandate; fixed assumptions; quarters
// 7 bits; for each quarter and side the number of moves (3 bits), each a policy (4 bits) and a move (2 bits); hash of
// the last state 16 bits.
#include <algorithm>
#include <bit>
#include <cassert>
#include <charconv>

#include "files/base32.h"
#include "files/checksum.h"
#include "files/code_number.h"
#include "files/faults.h"
#include "files/replay_today.h"
#include "files/save.h"
#include "files/scenario_file.h"
#include "files/shape_rules.h"
#include "model/hash.h"
#include "rival/rival_id.h"

namespace sputnik {
namespace {

constexpr std::uint64_t code_format = 1;
constexpr std::string_view id_letters = "abcdefghijklmnopqrstuvwxyz0123456789-";
constexpr std::uint64_t low32 = 0xffffffffULL;

// The only moves that rules/order_costs.h allows.
struct Move {
  double step;
  double surge;
};
constexpr std::array<Move, 4> moves = {{{-1, 0}, {1, 0}, {1, 1}, {2, 1}}};

// What stands for each assumption: 16 bits of the hash of its key, and where an earlier one has the same, of the key
// with as many bytes behind it as it takes.
constexpr auto assumption_marks = [] {
  std::array<std::uint64_t, assumption_count> marks{};
  for (std::size_t i = 0; i < assumption_count; ++i) {
    std::uint64_t hash = hash_text(hash_start, assumption_cards[i].key);
    const auto here = marks.begin() + i;
    while (std::find(marks.begin(), here, hash >> 48) != here) hash = hash_byte(hash, 1);
    marks[i] = hash >> 48;
  }
  return marks;
}();

std::uint64_t mark_of(std::string_view assumption) {
  const auto card = std::find_if(assumption_cards.begin(), assumption_cards.end(),
                                 [&](const AssumptionCard& c) { return c.key == assumption; });
  assert(card != assumption_cards.end());
  return assumption_marks[static_cast<std::size_t>(card - assumption_cards.begin())];
}

void put_id(Bits& bits, std::string_view id) {
  bits.put(id.size(), 6);
  for (const char c : id) bits.put(std::min(id_letters.find(c), id_letters.size()), 6);
}

std::string get_id(Bits& bits) {
  std::string id;
  for (std::uint64_t left = bits.get(6); left > 0; --left) {
    const std::uint64_t letter = bits.get(6);
    id += letter < id_letters.size() ? id_letters[letter] : '?';
  }
  return id;
}

void put_side_orders(Bits& bits, const Orders<double>& orders) {
  std::uint64_t count = 0;
  for (std::size_t p = 0; p < policy_count; ++p) count += orders.step[p] != 0;
  bits.put(count, 3);
  for (std::size_t p = 0; p < policy_count; ++p) {
    for (std::size_t m = 0; m < moves.size(); ++m) {
      if (moves[m].step != orders.step[p] || moves[m].surge != orders.surge[p]) continue;
      bits.put(p, 4);
      bits.put(m, 2);
    }
  }
}

Orders<double> get_side_orders(Bits& bits, Faults& faults) {
  Orders<double> orders;
  for (std::uint64_t left = bits.get(3); left > 0; --left) {
    const std::uint64_t policy = bits.get(4);
    const Move move = moves[bits.get(2)];
    if (policy >= policy_count) {
      faults.add("", "an order for a policy that is unknown here",
                 "one of " + std::to_string(policy_count) + " policies",
                 "the code was made by another version of the game");
      return orders;
    }
    orders.step[policy] = move.step;
    orders.surge[policy] = move.surge;
  }
  return orders;
}

// A seat's player as one number: 0 a person, then the scenario's doctrines, then the rivals that plan.
std::uint64_t number_of(const std::optional<std::string>& who, const Scenario& scenario) {
  if (!who) return 0;
  std::vector<std::string> all;
  for (const DoctrineCard& card : scenario.doctrines) all.push_back(card.id);
  auto found = std::find(all.begin(), all.end(), *who);
  if (found == all.end()) {
    const auto rival = parse_rival(*who);
    const std::vector<std::string> rivals = rival_names();
    all.insert(all.end(), rivals.begin(), rivals.end());
    found = rival ? std::find(all.begin(), all.end(), name_of(*rival)) : all.end();
  }
  return found == all.end() ? 0 : static_cast<std::uint64_t>(found - all.begin()) + 1;
}

void put_seat(Bits& bits, const Campaign& campaign, Side side) {
  const Setup& setup = campaign.setup();
  bits.put_any(number_of(setup.doctrine[side], campaign.scenario()));
  bits.put(setup.mandate[side] ? static_cast<std::uint64_t>(*setup.mandate[side]) + 1 : 0, 2);
}

void get_seat(Bits& bits, Setup& setup, Side side, Faults& faults) {
  const std::uint64_t doctrine = bits.get_any();
  const std::uint64_t mandate = bits.get(2);
  const std::size_t doctrines = setup.scenario->doctrines.size();
  const std::vector<std::string> rivals = rival_names();
  if (doctrine > doctrines + rivals.size()) {
    faults.add("", "a doctrine that is unknown here", "one of the scenario's, or a rival",
               "the code was made by another version of the game");
  } else if (doctrine > doctrines) {
    setup.doctrine[side] = rivals[doctrine - doctrines - 1];
  } else if (doctrine > 0) {
    setup.doctrine[side] = setup.scenario->doctrines[doctrine - 1].id;
  }
  if (mandate > 0) setup.mandate[side] = static_cast<Mandate>(mandate - 1);
}

void get_assumptions(Bits& bits, Named& assumptions, Faults& faults) {
  std::uint64_t left = bits.get_any();
  for (; left > 0 && !bits.overrun(); --left) {
    const auto mark = std::find(assumption_marks.begin(), assumption_marks.end(), bits.get(16));
    const double value = get_number(bits);
    const auto card = assumption_cards.begin() + (mark - assumption_marks.begin());
    if (card == assumption_cards.end()) {
      faults.add("", "an assumption that is unknown here", "one of ours",
                 "the code was made by another version of the game");
    } else if (!(value >= card->low && value <= card->high)) {
      faults.add("", std::string(card->key) + " at " + to_text(value), range_words(card->low, card->high, false));
    } else {
      assumptions[std::string(card->key)] = value;
    }
  }
}

// What a code says, before any of it is played.
struct ReadCode {
  Setup setup{};
  bool same_scenario = true;  // its content is what it was
  std::vector<BothOrders<double>> orders{};
  std::uint64_t end = 0;  // first 16 bits of the last state's hash
};

void get_scenario(Bits& bits, const FindScenario& find, ReadCode& read, Faults& faults) {
  const std::uint64_t print = bits.get(32);
  const std::string id = get_id(bits);
  read.setup.scenario = find(id);
  if (!read.setup.scenario) {
    faults.add("", "a code of the scenario " + in_quotes(id), "a scenario that is here", "get its file first");
    return;
  }
  read.same_scenario = (fingerprint(*read.setup.scenario) & low32) == print;
}

void get_orders(Bits& bits, ReadCode& read, Faults& faults) {
  for (std::uint64_t left = bits.get(7); left > 0 && faults.none() && !bits.overrun(); --left) {
    BothOrders<double>& orders = read.orders.emplace_back();
    for (const Side side : sides) orders[side] = get_side_orders(bits, faults);
  }
}

std::optional<ReadCode> read_code(std::string_view code, const FindScenario& find, Faults& faults) {
  auto letters = from_base32(code);
  if (const auto* problem = std::get_if<Problem>(&letters)) {
    faults.add("", problem->found, problem->expected, problem->hint);
    return std::nullopt;
  }
  Bits bits = std::move(std::get<Bits>(letters));
  if (bits.get(5) != code_format) {
    faults.add("", "a code of another format", "format " + std::to_string(code_format),
               "it was made by another version of the game");
    return std::nullopt;
  }
  ReadCode read;
  get_scenario(bits, find, read, faults);
  if (!faults.none()) return std::nullopt;
  const int seed_bits = static_cast<int>(std::min<std::uint64_t>(bits.get(7), 64));
  read.setup.seed = bits.get(seed_bits);
  for (const Side side : sides) get_seat(bits, read.setup, side, faults);
  get_assumptions(bits, read.setup.assumptions, faults);
  if (faults.none()) get_orders(bits, read, faults);
  read.end = bits.get(16);
  if (faults.none() && bits.overrun()) faults.add("", "a code that ends early", "a whole campaign", "copy it again");
  if (!faults.none()) return std::nullopt;
  return read;
}

void replay(const ReadCode& read, Campaign& campaign, Faults& faults) {
  for (const BothOrders<double>& orders : read.orders) {
    const std::string when = " in " + to_string(campaign.date());
    for (const Problem& problem : campaign.play(orders)) {
      faults.add("", problem.found + when, problem.expected, "the rules have changed since the code was made");
    }
    if (!faults.none()) return;
  }
  if (read.end != campaign.hash(campaign.quarter()) >> 48) {
    faults.add("", "another course of the campaign than the code tells", "the same",
               "the rules have changed since the code was made");
  }
}

}  // namespace

std::string campaign_code(const Campaign& campaign) {
  const Setup& setup = campaign.setup();
  Bits bits;
  bits.put(code_format, 5);
  bits.put(fingerprint(campaign.scenario()) & low32, 32);
  put_id(bits, campaign.scenario().id);
  const int seed_bits = static_cast<int>(std::bit_width(setup.seed));
  bits.put(static_cast<std::uint64_t>(seed_bits), 7);
  bits.put(setup.seed, seed_bits);
  for (const Side side : sides) put_seat(bits, campaign, side);
  bits.put_any(setup.assumptions.size());
  for (const auto& [key, value] : setup.assumptions) {
    bits.put(mark_of(key), 16);
    put_number(bits, value);
  }
  bits.put(static_cast<std::uint64_t>(campaign.quarter()), 7);
  for (const BothOrders<double>& orders : campaign.orders()) {
    for (const Side side : sides) put_side_orders(bits, orders[side]);
  }
  bits.put(campaign.hash(campaign.quarter()) >> 48, 16);
  return to_base32(bits);
}

std::variant<Campaign, Problems> campaign_from_code(std::string_view code, const FindScenario& find) {
  Faults faults("");
  const auto read = read_code(code, find, faults);
  if (!read) return faults.take();
  if (!read->same_scenario) {
    faults.add("", "the scenario " + in_quotes(read->setup.scenario->id) + " with another content",
               "the one that the code was made with", "the scenario has changed since, or yours is of another version");
    return faults.take();
  }
  Campaign campaign(read->setup);
  replay(*read, campaign, faults);
  if (!faults.none()) return faults.take();
  return campaign;
}

std::variant<OpenedSave, Problems> open_code(std::string_view code, const FindScenario& find) {
  auto same = campaign_from_code(code, find);
  if (auto* campaign = std::get_if<Campaign>(&same)) return OpenedSave{.campaign = std::move(*campaign)};
  Faults faults("");
  auto read = read_code(code, find, faults);
  if (!read) return faults.take();
  // A code tells its last state alone: from which quarter on the course is another one is not known.
  const Quarter start = read->setup.scenario->start;
  std::vector<std::string> hashes(read->orders.size());
  hashes.push_back(hex_of(read->end << 48).substr(0, 4));
  OpenedSave opened = replay_today(std::move(read->setup), read->orders, hashes, {});
  if (!opened.first_otherwise) {
    opened.otherwise = {
        {.found = "another content of the scenario", .expected = "the one that the code was made with"}};
  }
  opened.first_otherwise = start;
  return opened;
}

}  // namespace sputnik
