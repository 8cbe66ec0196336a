// Dealing seats and roles.
#include "classroom/seats.h"

#include <algorithm>

namespace sputnik::classroom {
namespace {

constexpr std::array<std::string_view, 32> animals = {
    "Otter", "Heron", "Badger", "Lynx",  "Crane", "Marten", "Ibex",   "Plover", "Bison", "Gecko",  "Puffin",
    "Hare",  "Raven", "Tapir",  "Quail", "Seal",  "Stork",  "Weasel", "Wren",   "Yak",   "Dipper", "Egret",
    "Finch", "Koala", "Lemur",  "Moose", "Newt",  "Oriole", "Panda",  "Robin",  "Swift", "Tern"};
constexpr std::size_t first_press = 4;

// Seats that were given, whether admitted yet or not.
std::size_t given(const std::vector<Seat>& seats, Bench bench) {
  return static_cast<std::size_t>(
      std::count_if(seats.begin(), seats.end(), [&](const Seat& seat) { return seat.bench == bench && !seat.gone; }));
}

}  // namespace

std::string pseudonym(std::size_t n) { return std::string(animals[n % animals.size()]) + " " + std::to_string(n + 1); }

Bench next_bench(const std::vector<Seat>& seats, const Cast& cast) {
  const std::size_t us = given(seats, Bench::us);
  const std::size_t cn = given(seats, Bench::cn);
  const Bench smaller = cn < us ? Bench::cn : Bench::us;
  const std::size_t fewer = std::min(us, cn);
  if (fewer < cast[index(smaller)].size()) return smaller;
  if (given(seats, Bench::press) < first_press) return Bench::press;
  return fewer < most_in_a_cabinet ? smaller : Bench::press;
}

std::optional<std::size_t> next_role(const std::vector<Seat>& seats, const Cast& cast, Bench bench) {
  const std::size_t roles = cast[index(bench)].size();
  if (roles == 0) return std::nullopt;
  std::vector<std::size_t> held(roles);
  for (const Seat& seat : seats) {
    if (seat.bench == bench && !seat.gone && seat.role) ++held[*seat.role];
  }
  return static_cast<std::size_t>(std::min_element(held.begin(), held.end()) - held.begin());
}

std::vector<std::size_t> members(const std::vector<Seat>& seats, Bench bench) {
  std::vector<std::size_t> out;
  for (std::size_t s = 0; s < seats.size(); ++s) {
    if (seats[s].bench == bench && seats[s].sits()) out.push_back(s);
  }
  return out;
}

std::vector<std::size_t> roles_held(const std::vector<Seat>& seats, const Cast& cast, std::size_t seat) {
  const Seat& self = seats[seat];
  std::vector<std::size_t> out;
  if (!self.sits() || !self.role) return out;
  out.push_back(*self.role);
  const std::vector<std::size_t> sitting = members(seats, self.bench);
  const auto mine = static_cast<std::size_t>(std::find(sitting.begin(), sitting.end(), seat) - sitting.begin());
  std::size_t turn = 0;
  for (std::size_t role = 0; role < cast[index(self.bench)].size(); ++role) {
    const bool taken =
        std::any_of(sitting.begin(), sitting.end(), [&](std::size_t s) { return seats[s].role == role; });
    if (!taken && turn++ % sitting.size() == mine) out.push_back(role);
  }
  return out;
}

bool may(const std::vector<Seat>& seats, const Cast& cast, std::size_t seat, Right right) {
  const std::vector<std::size_t> held = roles_held(seats, cast, seat);
  const auto& roles = cast[index(seats[seat].bench)];
  return std::any_of(held.begin(), held.end(), [&](std::size_t role) { return roles[role].right == right; });
}

}  // namespace sputnik::classroom
