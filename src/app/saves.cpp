// Lists and writes the player's saves.
#include "app/saves.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <ctime>
#include <system_error>

#include "files/assets.h"
#include "files/save.h"
#include "files/whole_write.h"

namespace sputnik {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t longest_name = 80;

std::string file_name(std::string name) {
  for (char& c : name) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte < 0x20 || byte == 0x7f || std::string_view("/\\:*?\"<>|").find(c) != std::string_view::npos) c = '-';
  }
  while (!name.empty() && (name.front() == '.' || name.front() == ' ')) name.erase(name.begin());
  // Not in the middle of a character.
  std::size_t length = std::min(name.size(), longest_name);
  while (length > 0 && length < name.size() && (static_cast<unsigned char>(name[length]) & 0xc0) == 0x80) --length;
  return name.substr(0, length);
}

std::string when_of(fs::file_time_type time) {
  const auto system = std::chrono::time_point_cast<std::chrono::system_clock::duration>(
      std::chrono::file_clock::to_sys(time));
  const std::time_t seconds = std::chrono::system_clock::to_time_t(system);
  std::tm parts{};
  if (!localtime_r(&seconds, &parts)) return {};
  std::array<char, 32> text{};
  return {text.data(), std::strftime(text.data(), text.size(), "%Y-%m-%d %H:%M", &parts)};
}

}  // namespace

std::string name_of(const Campaign& campaign) {
  return campaign.scenario().id + " seed " + std::to_string(campaign.setup().seed) + " " + to_string(campaign.date());
}

Saves Saves::of_user() {
  const fs::path home = user_folder();
  if (!home.empty()) sweep_leftovers(home / "saves");
  return Saves(home.empty() ? fs::path{} : home / "saves");
}

std::vector<ui::FileLine> Saves::list() const {
  std::vector<std::pair<fs::file_time_type, ui::FileLine>> found;
  std::error_code error;
  for (fs::directory_iterator at(folder_, error), end; !error && at != end; at.increment(error)) {
    if (at->path().extension() != ".json") continue;
    std::error_code unread;
    const auto time = fs::last_write_time(at->path(), unread);
    if (unread) continue;
    found.emplace_back(time, ui::FileLine{at->path(), at->path().stem().string(), when_of(time)});
  }
  std::sort(found.begin(), found.end(), [](const auto& a, const auto& b) {
    return a.first != b.first ? a.first > b.first : a.second.file < b.second.file;
  });
  std::vector<ui::FileLine> lines;
  for (auto& [time, line] : found) lines.push_back(std::move(line));
  return lines;
}

// Nothing is written over a save of other rules: it is the only one that today's cannot make again.
fs::path Saves::place_for(const std::string& name) const {
  fs::path place = folder_ / (name + ".json");
  for (int number = 2; is_of_other_rules(place); ++number) {
    place = folder_ / (name + " (" + std::to_string(number) + ").json");
  }
  return place;
}

Kept Saves::keep(const Campaign& campaign, const std::string& name) const {
  if (folder_.empty()) {
    return {.problems = {{.found = "no home folder",
                          .expected = "HOME or XDG_DATA_HOME to be set",
                          .hint = "copy the code instead"}}};
  }
  std::error_code error;
  fs::create_directories(folder_, error);
  const std::string wanted = file_name(name);
  const fs::path place = place_for(wanted.empty() ? file_name(name_of(campaign)) : wanted);
  return {place.stem().string(), save(campaign, place)};
}

Problems Saves::keep_automatically(const Campaign& campaign) const {
  if (folder_.empty()) return {};
  return keep(campaign, "auto " + campaign.scenario().id + " seed " + std::to_string(campaign.setup().seed)).problems;
}

}  // namespace sputnik
