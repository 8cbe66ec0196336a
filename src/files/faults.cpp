// Collecting the problems of a file.
#include "files/faults.h"

#include <algorithm>

namespace sputnik {

void Faults::add(int line, std::string_view pointer, std::string found, std::string expected, std::string hint) {
  ++count_;
  if (full()) return;
  problems_.push_back({file_, line, std::string(pointer), std::move(found), std::move(expected), std::move(hint)});
}

void Faults::add(std::string_view pointer, std::string found, std::string expected, std::string hint) {
  const int line = root_ && !full() ? line_of(*root_, pointer) : 0;
  add(line, pointer, std::move(found), std::move(expected), std::move(hint));
}

Problems Faults::take() {
  std::stable_sort(problems_.begin(), problems_.end(),
                   [](const Problem& a, const Problem& b) { return a.line < b.line; });
  Problems out = std::move(problems_);
  problems_.clear();
  if (out.size() == most_problems) {
    out.push_back(file_problem(file_, std::to_string(count_) + " faults or more", "none",
                               "the first " + std::to_string(out.size()) + " are listed"));
  }
  count_ = 0;
  return out;
}

Problem file_problem(std::string file, std::string found, std::string expected, std::string hint) {
  return {std::move(file), 0, {}, std::move(found), std::move(expected), std::move(hint)};
}

}  // namespace sputnik
