// Who sits where: pseudonyms, benches, and which roles a seat holds when few came or many.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "classroom/lesson.h"

namespace sputnik::classroom {

struct Seat {
  std::string name{};   // a pseudonym: "Otter 7"
  std::string token{};  // what its phone shows to get back to it; empty: at the laptop
  Bench bench{};
  std::optional<std::size_t> role{};  // its own, of the bench's cast; nothing: the bench has none
  bool admitted = false;
  bool muted = false;
  bool gone = false;  // sent out
  bool sits() const { return admitted && !gone; }
  friend bool operator==(const Seat&, const Seat&) = default;
};

inline constexpr std::size_t most_seats = 250;
inline constexpr std::size_t most_seat_numbers = 1000;  // those that were sent out included
inline constexpr std::size_t most_in_a_cabinet = 10;

// The pseudonym of the n-th who came, 0 the first.
std::string pseudonym(std::size_t n);

// The bench for whoever comes next: cabinets first, evenly, each role once; then some press; then deputies in the
// cabinets; then press again.
Bench next_bench(const std::vector<Seat>& seats, const Cast& cast);
// The role of a bench that the fewest hold; nothing when it has no roles.
std::optional<std::size_t> next_role(const std::vector<Seat>& seats, const Cast& cast, Bench bench);

// Roles that a seat holds: its own, and of those that nobody came for its share. By bench of the seat.
std::vector<std::size_t> roles_held(const std::vector<Seat>& seats, const Cast& cast, std::size_t seat);
bool may(const std::vector<Seat>& seats, const Cast& cast, std::size_t seat, Right right);

// Seats of a bench that are taken, by number.
std::vector<std::size_t> members(const std::vector<Seat>& seats, Bench bench);

}  // namespace sputnik::classroom
