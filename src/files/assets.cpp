// Finding the program's own files and the user's folder.
#include "files/assets.h"

#include <algorithm>
#include <cstdlib>
#include <system_error>

namespace sputnik {
namespace {

namespace fs = std::filesystem;

fs::path from_environment(const char* name) {
  const char* const value = std::getenv(name);
  return value && *value ? fs::path(value) : fs::path();
}

// Folders that may hold assets/ and scenarios/, the most particular first.
std::vector<fs::path> roots() {
  std::vector<fs::path> found;
  if (const fs::path chosen = from_environment("SPUTNIK_ASSETS"); !chosen.empty()) {
    found.push_back(chosen);
    // The variable may name the assets folder itself.
    found.push_back(chosen.filename().empty() ? chosen.parent_path().parent_path() : chosen.parent_path());
  }
  std::error_code error;
  const fs::path program = fs::read_symlink("/proc/self/exe", error);
  if (!error) {
    found.push_back(program.parent_path().parent_path() / "share" / "sputnik-moment");
    found.push_back(program.parent_path());
  }
#ifdef SPUTNIK_SOURCE_DIR
  found.emplace_back(SPUTNIK_SOURCE_DIR);
#endif
  return found;
}

bool is_file(const fs::path& path) {
  std::error_code error;
  return fs::is_regular_file(path, error);
}

std::vector<fs::path> json_files(const fs::path& folder) {
  std::vector<fs::path> files;
  std::error_code error;
  for (fs::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error)) {
    if (entry->path().extension() == ".json" && is_file(entry->path())) files.push_back(entry->path());
  }
  std::sort(files.begin(), files.end());
  return files;
}

std::vector<fs::path> shipped(const fs::path& folder) {
  for (const fs::path& root : roots()) {
    if (std::vector<fs::path> files = json_files(root / folder); !files.empty()) return files;
  }
  return {};
}

// Those that ship, then the user's own.
std::vector<fs::path> shipped_and_own(const fs::path& folder) {
  std::vector<fs::path> files = shipped(folder);
  if (const fs::path own = user_folder(); !own.empty()) {
    const std::vector<fs::path> more = json_files(own / folder);
    files.insert(files.end(), more.begin(), more.end());
  }
  return files;
}

}  // namespace

fs::path asset(std::string_view name) {
  if (const fs::path chosen = from_environment("SPUTNIK_ASSETS"); !chosen.empty() && is_file(chosen / name)) {
    return chosen / name;
  }
  for (const fs::path& root : roots()) {
    if (is_file(root / "assets" / name)) return root / "assets" / name;
  }
  return {};
}

std::vector<fs::path> shipped_scenario_files() { return shipped("scenarios"); }
std::vector<fs::path> scenario_files() { return shipped_and_own("scenarios"); }
std::vector<fs::path> lesson_files() { return shipped_and_own(fs::path("scenarios") / "lessons"); }

fs::path named_file(const fs::path& name) {
  std::error_code error;
  if (fs::exists(name, error) || name.has_parent_path() || name.has_extension()) return name;
  for (const auto& files : {scenario_files(), lesson_files()}) {
    for (const fs::path& file : files) {
      if (file.stem() == name) return file;
    }
  }
  return name;
}

fs::path user_folder() {
  fs::path base = from_environment("XDG_DATA_HOME");
  if (!base.is_absolute()) {  // a relative one is invalid by the XDG specification
    base = from_environment("HOME");
    if (!base.is_absolute()) return {};
    base = base / ".local" / "share";
  }
  const fs::path folder = base / "sputnik-moment";
  std::error_code error;
  fs::create_directories(folder, error);
  return fs::is_directory(folder, error) ? folder : fs::path();
}

}  // namespace sputnik
