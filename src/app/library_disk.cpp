// Follows scenario files on the disk while the game runs.
#include <algorithm>
#include <chrono>

#include "app/library.h"
#include "files/assets.h"

namespace sputnik {

namespace {

// A file that was written so lately may be half of what is meant.
constexpr std::chrono::milliseconds writing{200};

bool is_being_written(std::filesystem::file_time_type written) {
  const auto age = std::filesystem::file_time_type::clock::now() - written;
  return age >= age.zero() && age < writing;  // a time to come is a clock that was set back
}

}  // namespace

std::optional<Library::Stamp> Library::stamp_of(const std::filesystem::path& file) {
  std::error_code error;
  Stamp stamp;
  stamp.written = std::filesystem::last_write_time(file, error);
  if (error) return std::nullopt;
  stamp.bytes = std::filesystem::file_size(file, error);
  if (error) return std::nullopt;
  return stamp;
}

std::optional<Reread> Library::read_anew(std::size_t place) {
  const std::filesystem::path file = lines_[place].file;
  const auto stamp = stamp_of(file);
  const Seen seen = seen_[file];
  if (!stamp || *stamp == seen.stamp || is_being_written(stamp->written)) return std::nullopt;
  read_at(place, file);
  return Reread{.file = file, .before = seen.whole, .now = scenarios_[place], .problems = lines_[place].problems};
}

std::vector<Reread> Library::follow_disk() {
  std::vector<Reread> changed;
  for (std::size_t place = 0; place < lines_.size(); ++place) {
    if (auto one = read_anew(place)) changed.push_back(std::move(*one));
  }
  for (const auto& file : whole_ ? scenario_files() : std::vector<std::filesystem::path>{}) {
    const auto stamp = stamp_of(file);
    if (seen_.contains(file) || !stamp || is_being_written(stamp->written)) continue;
    add(file);
    changed.push_back({.file = file, .now = scenarios_.back(), .problems = lines_.back().problems});
  }
  if (!changed.empty()) sort_by_date();
  return changed;
}

}  // namespace sputnik
