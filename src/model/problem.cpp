// Problems as one line of text, and the nearest valid name.
#include "model/problem.h"

#include <array>
#include <numeric>

namespace sputnik {
namespace {

std::string printable(std::string_view text) {
  std::string out;
  for (const char c : text) out += (static_cast<unsigned char>(c) < 0x20 || c == 0x7f) ? ' ' : c;
  return out;
}

std::size_t edit_distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> row(b.size() + 1);
  std::iota(row.begin(), row.end(), std::size_t{0});
  for (std::size_t i = 0; i < a.size(); ++i) {
    std::size_t diagonal = row[0];
    row[0] = i + 1;
    for (std::size_t j = 0; j < b.size(); ++j) {
      const std::size_t substituted = diagonal + (a[i] == b[j] ? 0 : 1);
      diagonal = row[j + 1];
      row[j + 1] = std::min({substituted, row[j] + 1, row[j + 1] + 1});
    }
  }
  return row.back();
}

using Letters = std::array<unsigned char, 256>;  // how often each is in a name of at most 64

Letters letters_of(std::string_view name) {
  Letters letters{};
  for (const char c : name) ++letters[static_cast<unsigned char>(c)];
  return letters;
}

// How many letters one has more than the other: never more than the edits between them, and counted in one pass.
std::size_t letters_apart(std::string_view name, Letters letters, std::string_view other) {
  std::size_t shared = 0;
  for (const char c : other) {
    unsigned char& left = letters[static_cast<unsigned char>(c)];
    if (left == 0) continue;
    --left;
    ++shared;
  }
  return std::max(name.size(), other.size()) - shared;
}

}  // namespace

std::string to_string(const Problem& problem) {
  std::string out;
  if (!problem.file.empty()) {
    out += printable(problem.file);
    if (problem.line > 0) out += ":" + std::to_string(problem.line);
    out += ": ";
  }
  if (!problem.pointer.empty()) out += printable(problem.pointer) + ": ";
  out += "found " + printable(problem.found) + ", expected " + printable(problem.expected);
  if (!problem.hint.empty()) out += "; " + printable(problem.hint);
  return out;
}

std::string nearest_name(std::string_view name, const std::vector<std::string_view>& candidates) {
  if (name.size() > 64) return {};
  std::string_view best;
  std::size_t best_distance = std::max<std::size_t>(2, name.size() / 2) + 1;
  const Letters letters = letters_of(name);
  for (const std::string_view candidate : candidates) {
    if (letters_apart(name, letters, candidate) >= best_distance) continue;
    const std::size_t distance = edit_distance(name, candidate);
    if (distance < best_distance) best = candidate, best_distance = distance;
  }
  return std::string(best);
}

}  // namespace sputnik
