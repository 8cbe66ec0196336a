// Crockford's base32: letters that survive being read aloud and typed again, with a length and a checksum.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "model/problem.h"

namespace sputnik {

// A row of bits to be written or read from the front.
class Bits {
 public:
  Bits() = default;
  explicit Bits(std::vector<bool> bits) : bits_(std::move(bits)) {}

  void put(std::uint64_t value, int count);  // the lowest `count` bits, highest first
  std::uint64_t get(int count);              // zeros once the bits are used up
  // A number of any size in groups of four bits, small ones short.
  void put_any(std::uint64_t value);
  std::uint64_t get_any();

  bool overrun() const { return overrun_; }  // more was read than there is
  std::size_t left() const { return bits_.size() - at_; }
  const std::vector<bool>& all() const { return bits_; }

 private:
  std::vector<bool> bits_{};
  std::size_t at_ = 0;
  bool overrun_ = false;
};

// In groups of five letters, joined by hyphens.
std::string to_base32(const Bits& bits);
// Capitals and small letters, spaces, line breaks and hyphens are all the same to it; O is read as 0, I and L as 1.
std::variant<Bits, Problem> from_base32(std::string_view text);

}  // namespace sputnik
