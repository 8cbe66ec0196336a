// The small scenario and the helpers around it.
#include "sample.h"

#include <unistd.h>

#include <atomic>
#include <fstream>
#include <sstream>

#include "catch.h"
#include "files/assets.h"

namespace sputnik::test {

std::string small_scenario() { return read_file(std::filesystem::path(SPUTNIK_TESTS) / "files" / "small.json"); }

std::string small_scenario_with(const std::string& from, const std::string& to) {
  std::string text = small_scenario();
  const std::size_t at = text.find(from);
  REQUIRE(at != std::string::npos);
  return text.replace(at, from.size(), to);
}

const Libraries& shipped_doctrines() {
  static const Libraries libraries = [] {
    auto read = read_doctrines(asset("doctrines.json"));
    if (auto* problems = std::get_if<Problems>(&read)) FAIL(lines_of(*problems));
    return Libraries{{}, std::get<0>(read)};
  }();
  return libraries;
}

std::string lines_of(const Problems& problems) {
  std::string out;
  for (const Problem& problem : problems) out += to_string(problem) + "\n";
  return out;
}

std::string problems_of(const std::string& scenario_text) {
  const auto read = read_scenario_text(scenario_text, "s.json", shipped_doctrines());
  const auto* problems = std::get_if<Problems>(&read);
  return problems ? lines_of(*problems) : std::string();
}

ScenarioPtr must_read(const std::string& scenario_text) {
  auto read = read_scenario_text(scenario_text, "s.json", shipped_doctrines());
  if (auto* problems = std::get_if<Problems>(&read)) FAIL(lines_of(*problems));
  return std::get<ScenarioPtr>(read);
}

Folder::Folder() {
  static std::atomic<int> count{0};
  path_ = std::filesystem::temp_directory_path() /
          ("sputnik-test-" + std::to_string(::getpid()) + "-" + std::to_string(count++));
  std::filesystem::create_directories(path_);
}

Folder::~Folder() {
  std::error_code ignored;
  std::filesystem::remove_all(path_, ignored);
}

void write_file(const std::filesystem::path& file, const std::string& text) {
  std::ofstream(file, std::ios::binary) << text;
}

std::string read_file(const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary);
  REQUIRE(in);
  std::ostringstream out;
  out << in.rdbuf();
  return out.str();
}

}  // namespace sputnik::test
