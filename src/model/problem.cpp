// Problems as one line of text, and the nearest valid name.
#include "model/problem.h"

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
  for (const std::string_view candidate : candidates) {
    const std::size_t distance = edit_distance(name, candidate);
    if (distance < best_distance) best = candidate, best_distance = distance;
  }
  return std::string(best);
}

}  // namespace sputnik
