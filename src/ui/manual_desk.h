// Where a reader is in the manual.
#pragma once

#include <string>
#include <vector>

namespace sputnik::ui {

struct ManualDesk {
  std::string page{};               // its id; empty: the first
  std::string search{};             // being typed; while it has words, what it finds stands in place of the contents
  std::vector<std::string> back{};  // pages that led here, the last one last
  friend bool operator==(const ManualDesk&, const ManualDesk&) = default;
};

}  // namespace sputnik::ui
