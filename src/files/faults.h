// The problems of one file as they are found, each with its line, listed once in the order of the file.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "files/bounds.h"
#include "files/node.h"
#include "model/problem.h"

namespace sputnik {

class Faults {
 public:
  explicit Faults(std::string file) : file_(std::move(file)) {}

  // Pointers given without a line from now on are looked up in this document, which must outlive the faults.
  void look_up_lines_in(const Node& root) { root_ = &root; }

  void add(int line, std::string_view pointer, std::string found, std::string expected, std::string hint = {});
  void add(std::string_view pointer, std::string found, std::string expected, std::string hint = {});

  bool none() const { return count_ == 0; }
  std::size_t count() const { return count_; }
  // True once so many are listed that looking further is of no use to anyone.
  bool full() const { return problems_.size() >= most_problems; }
  // Sorted by line; what was beyond the bound is counted in a last one.
  Problems take();

 private:
  std::string file_;
  const Node* root_ = nullptr;
  std::size_t count_ = 0;
  Problems problems_{};
};

// One problem with a file as a whole.
Problem file_problem(std::string file, std::string found, std::string expected, std::string hint = {});

}  // namespace sputnik
