// A small scenario that is right, and short ways to read variants of it.
#pragma once

#include <filesystem>
#include <string>
#include <variant>

#include "files/libraries.h"
#include "files/scenario_file.h"

namespace sputnik::test {

// Two events, an objective, a doctrine of its own, no library.
std::string small_scenario();
// The same with one text put in place of another; the first must be in it.
std::string small_scenario_with(const std::string& from, const std::string& to);

// The doctrines that ship, without library events: what most tests need, read once.
const Libraries& shipped_doctrines();

// All problems, a line each; empty when it was read.
std::string problems_of(const std::string& scenario_text);
std::string lines_of(const Problems& problems);
// The scenario, which must be without fault.
ScenarioPtr must_read(const std::string& scenario_text);

// A folder of this test's own under the system's temporary folder, removed at the end.
class Folder {
 public:
  Folder();
  ~Folder();
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  std::filesystem::path operator/(const std::string& name) const { return path_ / name; }
  const std::filesystem::path& path() const { return path_; }

 private:
  std::filesystem::path path_;
};
void write_file(const std::filesystem::path& file, const std::string& text);
std::string read_file(const std::filesystem::path& file);

}  // namespace sputnik::test
