// Campaign codes: setup and orders packed into bits.
//
// format 5 bits; scenario: fingerprint 32, id; seed; for each side doctrine and mandate; fixed assumptions; quarters
// 7 bits; for each quarter and side the number of moves (3 bits), each a policy (4 bits) and a move (2 bits); hash of
// the last state 16 bits.
#include <algorithm>
#include <bit>
#include <cassert>
#include <charconv>
#include <cmath>

#include "files/base32.h"
#include "files/checksum.h"
#include "files/faults.h"
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

// Exactly, as decimal digits and an exponent: what people set is short.
void put_number(Bits& bits, double value) {
  std::array<char, 40> text{};
  const auto end =
      std::to_chars(text.data(), text.data() + text.size(), std::abs(value), std::chars_format::scientific).ptr;
  std::uint64_t digits = 0;
  int exponent = 0;
  bool behind_point = false;
  for (const char* c = text.data(); c != end; ++c) {
    if (*c == '.') {
      behind_point = true;
    } else if (*c == 'e') {
      int power = 0;
      std::from_chars(c + (c[1] == '+' ? 2 : 1), end, power);
      exponent += power;
      break;
    } else {
      digits = digits * 10 + static_cast<std::uint64_t>(*c - '0');
      exponent -= behind_point ? 1 : 0;
    }
  }
  bits.put(value < 0, 1);
  bits.put_any(digits);
  bits.put(static_cast<std::uint64_t>(exponent + 512), 10);
}

double get_number(Bits& bits) {
  const bool negative = bits.get(1) != 0;
  const std::uint64_t digits = bits.get_any();
  const int exponent = static_cast<int>(bits.get(10)) - 512;
  const std::string text = std::to_string(digits) + "e" + std::to_string(exponent);
  double value = 0;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return negative ? -value : value;
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

// Finds the scenario that the code names, and sees that it is the same as it was.
ScenarioPtr find_scenario(Bits& bits, const std::function<ScenarioPtr(std::string_view id)>& find, Faults& faults) {
  const std::uint64_t print = bits.get(32);
  const std::string id = get_id(bits);
  ScenarioPtr scenario = find(id);
  if (!scenario) {
    faults.add("", "a code of the scenario " + in_quotes(id), "a scenario that is here", "get its file first");
  } else if ((fingerprint(*scenario) & low32) != print) {
    faults.add("", "the scenario " + in_quotes(id) + " with another content", "the one that the code was made with",
               "the scenario has changed since, or yours is of another version");
    scenario = nullptr;
  }
  return scenario;
}

void replay(Bits& bits, Campaign& campaign, Faults& faults) {
  const std::uint64_t quarters_played = bits.get(7);
  for (std::uint64_t q = 0; q < quarters_played && faults.none() && !bits.overrun(); ++q) {
    const Orders<double> us = get_side_orders(bits, faults);
    const Orders<double> cn = get_side_orders(bits, faults);
    if (!faults.none() || bits.overrun()) return;
    const std::string when = " in " + to_string(campaign.date());
    for (const Problem& problem : campaign.play({us, cn})) {
      faults.add("", problem.found + when, problem.expected, "the rules have changed since the code was made");
    }
  }
  if (!faults.none() || bits.overrun()) return;
  if (bits.get(16) != campaign.hash(campaign.quarter()) >> 48) {
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

std::variant<Campaign, Problems> campaign_from_code(std::string_view code,
                                                    const std::function<ScenarioPtr(std::string_view id)>& find) {
  auto read = from_base32(code);
  if (auto* problem = std::get_if<Problem>(&read)) return Problems{*problem};
  Bits bits = std::move(std::get<Bits>(read));
  Faults faults("");
  if (bits.get(5) != code_format) {
    faults.add("", "a code of another format", "format " + std::to_string(code_format),
               "it was made by another version of the game");
    return faults.take();
  }
  Setup setup;
  setup.scenario = find_scenario(bits, find, faults);
  if (!setup.scenario) return faults.take();
  const int seed_bits = static_cast<int>(std::min<std::uint64_t>(bits.get(7), 64));
  setup.seed = bits.get(seed_bits);
  for (const Side side : sides) get_seat(bits, setup, side, faults);
  get_assumptions(bits, setup.assumptions, faults);
  if (!faults.none()) return faults.take();
  Campaign campaign(std::move(setup));
  replay(bits, campaign, faults);
  if (bits.overrun()) faults.add("", "a code that ends early", "a whole campaign", "copy it again");
  if (!faults.none()) return faults.take();
  return campaign;
}

}  // namespace sputnik
