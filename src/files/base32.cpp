// Base32 with three letters of length before and four of checksum behind.
#include "files/base32.h"

#include <algorithm>

#include "files/faults.h"
#include "model/hash.h"

namespace sputnik {
namespace {

constexpr std::string_view alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr std::size_t length_letters = 3;
constexpr std::size_t check_letters = 4;
constexpr std::size_t group = 5;
constexpr std::size_t most_code_letters = 40'000;  // more than three letters of length can say

using Letters = std::vector<std::uint8_t>;  // 0..31 each

Letters checksum_of(const Letters& letters, std::size_t count) {
  std::uint64_t hash = hash_start;
  for (std::size_t i = 0; i < count; ++i) hash = hash_byte(hash, letters[i]);
  hash ^= hash >> 32;  // the low bits of FNV alone see too little of the high bits of the last letters
  hash ^= hash >> 16;
  Letters check;
  for (std::size_t i = 0; i < check_letters; ++i) check.push_back(static_cast<std::uint8_t>((hash >> (5 * i)) & 31));
  return check;
}

char read_as(char c) {
  if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  if (c == 'O') return '0';
  return c == 'I' || c == 'L' ? '1' : c;
}

bool is_skipped(char c) { return c == ' ' || c == '-' || c == '\n' || c == '\r' || c == '\t'; }

Problem code_problem(std::string found, std::string expected, std::string hint) {
  return file_problem({}, std::move(found), std::move(expected), std::move(hint));
}

std::variant<Letters, Problem> letters_of(std::string_view text) {
  Letters letters;
  for (const char c : text) {
    if (is_skipped(c)) continue;
    const std::size_t value = alphabet.find(read_as(c));
    if (value == std::string_view::npos) {
      const bool plain = c > ' ' && c < 0x7f;
      return code_problem((plain ? std::string("\"") + c + "\"" : std::string("a character that is no letter")) +
                              " as letter " + std::to_string(letters.size() + 1),
                          "a code of the letters " + std::string(alphabet), "compare this letter with the original");
    }
    if (letters.size() == most_code_letters) return code_problem("an endless code", "a campaign code", "");
    letters.push_back(static_cast<std::uint8_t>(value));
  }
  return letters;
}

}  // namespace

void Bits::put(std::uint64_t value, int count) {
  for (int bit = count - 1; bit >= 0; --bit) bits_.push_back(((value >> bit) & 1) != 0);
}

std::uint64_t Bits::get(int count) {
  std::uint64_t value = 0;
  for (int bit = 0; bit < count; ++bit) {
    overrun_ = overrun_ || at_ >= bits_.size();
    value = (value << 1) | (overrun_ ? 0u : static_cast<unsigned>(bits_[at_++]));
  }
  return value;
}

void Bits::put_any(std::uint64_t value) {
  for (; value > 7; value >>= 3) put(8 | (value & 7), 4);
  put(value, 4);
}

std::uint64_t Bits::get_any() {
  std::uint64_t value = 0;
  for (int shift = 0; shift < 64; shift += 3) {
    const std::uint64_t part = get(4);
    value |= (part & 7) << shift;
    if (part < 8) break;
  }
  return value;
}

std::string to_base32(const Bits& bits) {
  const std::size_t count = (bits.all().size() + group - 1) / group;
  Letters letters;
  for (std::size_t i = 0; i < length_letters; ++i) {
    letters.push_back(static_cast<std::uint8_t>((count >> (5 * (length_letters - 1 - i))) & 31));
  }
  Bits rest = bits;
  rest.put(0, static_cast<int>(count * group - bits.all().size()));
  for (std::size_t i = 0; i < count; ++i) letters.push_back(static_cast<std::uint8_t>(rest.get(group)));
  const Letters check = checksum_of(letters, letters.size());
  letters.insert(letters.end(), check.begin(), check.end());

  std::string out;
  for (std::size_t i = 0; i < letters.size(); ++i) {
    if (i > 0 && i % group == 0) out += '-';
    out += alphabet[letters[i]];
  }
  return out;
}

std::variant<Bits, Problem> from_base32(std::string_view text) {
  auto read = letters_of(text);
  if (auto* problem = std::get_if<Problem>(&read)) return std::move(*problem);
  const Letters& letters = std::get<Letters>(read);
  if (letters.empty()) return code_problem("no code", "a campaign code", "");
  const std::string size = std::to_string(letters.size()) + " letters";
  if (letters.size() < length_letters + check_letters)
    return code_problem(size, "a campaign code", "letters are missing");
  std::size_t count = 0;
  for (std::size_t i = 0; i < length_letters; ++i) count = count << 5 | letters[i];
  const std::size_t due = length_letters + count + check_letters;
  if (letters.size() != due) {
    const bool fewer = letters.size() < due;
    const std::size_t gap = fewer ? due - letters.size() : letters.size() - due;
    return code_problem(
        size, std::to_string(due),
        std::to_string(gap) + (gap == 1 ? " letter is " : " letters are ") + (fewer ? "missing" : "too many"));
  }
  const Letters check = checksum_of(letters, letters.size() - check_letters);
  if (!std::equal(check.begin(), check.end(), letters.end() - check_letters)) {
    return code_problem("a code whose checksum differs", "every letter as it was given",
                        "a letter is wrong, or two are swapped");
  }
  Bits bits;
  for (std::size_t i = 0; i < count; ++i) bits.put(letters[length_letters + i], group);
  return bits;
}

}  // namespace sputnik
