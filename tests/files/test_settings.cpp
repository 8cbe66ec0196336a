// The file of settings: what is written is read, every fault is named, and nothing of a broken file counts.
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <sstream>

#include "catch.h"
#include "faults_of_settings.h"

using namespace sputnik;
using tests::tells;

TEST_CASE("a file of settings that leaves things out means the usual ones") {
  const auto read = read_settings_text(R"({"format": 1, "kind": "settings", "theme": "contrast"})", "settings.json");
  REQUIRE(std::holds_alternative<Settings>(read));
  CHECK(std::get<Settings>(read) == Settings{.theme = ThemeChoice::contrast});
}

TEST_CASE("all faults of a file of settings are told at once, with place and nearest name") {
  const std::string faults = tests::faults_of_settings(
      "{\"format\": 1, \"kind\": \"settings\",\n \"theme\": \"contrats\",\n \"text_scale\": 400,\n \"volumes\": 3}");
  CHECK(tells(faults, "settings.json:2"));
  CHECK(tells(faults, "/theme"));
  CHECK(tells(faults, "contrast"));
  CHECK(tells(faults, "/text_scale"));
  CHECK(tells(faults, "/volumes"));
  CHECK(tells(tests::faults_of_settings("{\"format\": 1, \"kind\": \"settings\", \"text_scale\": 30}"), "75 to 250"));
}

TEST_CASE("settings of a newer version are refused with words") {
  CHECK(tells(tests::faults_of_settings("{\"format\": 2, \"kind\": \"settings\"}"), "format"));
  CHECK(tells(tests::faults_of_settings("no json"), "settings.json"));
}

TEST_CASE("a file of settings that cannot be read is put aside before the first change and outlives the second") {
  namespace fs = std::filesystem;
  const fs::path folder = fs::temp_directory_path() / ("sputnik-test-aside-" + std::to_string(getpid()));
  fs::remove_all(folder);
  fs::create_directories(folder);
  const fs::path file = folder / "settings.json";
  const auto text_of = [](const fs::path& path) {
    std::ostringstream all;
    all << std::ifstream(path).rdbuf();
    return all.str();
  };
  for (const std::string broken : {"{\"text_scale\": 100,,}", "written by hand"}) {
    std::ofstream(file) << broken;
    const fs::path aside = aside_name(file);
    CHECK(!fs::exists(aside));
    CHECK(write_settings({.volume = 40}, file).empty());
    CHECK(write_settings({.volume = 60}, file).empty());
    CHECK(text_of(aside) == broken);
    const auto read = read_settings(file);
    REQUIRE(std::holds_alternative<Settings>(read));
    CHECK(std::get<Settings>(read).volume == 60);
  }
  CHECK(aside_name(file).filename() == "settings.json.unreadable.3");
  fs::remove_all(folder);
}
