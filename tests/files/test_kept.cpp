// A file of each format that ever landed, kept as it was written then: each opens, and one that a newer game made is
// refused with words. A format that changes gets a number, a migration, and a file here: test_files "[keep]" writes those of
// this version that are not there yet.
#include <algorithm>
#include <set>
#include <sstream>

#include "catch.h"
#include "files/base32.h"
#include "files/checksum.h"
#include "files/journal.h"
#include "files/lesson_file.h"
#include "files/orders_file.h"
#include "files/save.h"
#include "files/settings.h"
#include "model/hash.h"
#include "sample.h"
#include "sample_campaign.h"
#include "sitting.h"

using namespace sputnik;
using namespace sputnik::test;

namespace {

namespace fs = std::filesystem;

fs::path kept() { return fs::path(SPUTNIK_TESTS) / "files" / "kept"; }

std::vector<fs::path> kept_files() {
  std::vector<fs::path> files;
  for (const auto& entry : fs::directory_iterator(kept())) files.push_back(entry.path());
  std::sort(files.begin(), files.end());
  return files;
}

// What comes before the number of its format: "save-1-rivals.json" is a save.
std::string kind_of(const fs::path& file) {
  const std::string name = file.filename().string();
  return name.substr(0, name.find('-'));
}

template <class... Read>
std::string words_of(const std::variant<Read...>& read) {
  const auto* problems = std::get_if<Problems>(&read);
  return problems ? lines_of(*problems) : std::string();
}

std::string said_of_journal(const fs::path& file) {
  const auto opened = open_journal(file);
  const auto* journal = std::get_if<OpenedJournal>(&opened);
  return journal && journal->entries == 0 ? "no entries" : words_of(opened);
}

// Why a file cannot be opened; empty: it can.
std::string said_of(const fs::path& file) {
  const std::string kind = kind_of(file);
  if (kind == "scenario") return words_of(read_scenario_text(read_file(file), file.string(), shipped_doctrines()));
  if (kind == "doctrines") return words_of(read_doctrines(file));
  if (kind == "lesson") return words_of(read_lesson(file));
  if (kind == "save") return words_of(open_save(file));
  if (kind == "settings") return words_of(read_settings(file));
  if (kind == "orders") return words_of(read_orders(file, *must_read(small_scenario())));
  if (kind == "journal") return said_of_journal(file);
  if (kind == "code") {
    return words_of(open_code(read_file(file), [](std::string_view) { return must_read(small_scenario()); }));
  }
  return "no reader of that kind";
}

// Every line of a journal with the number that it is due.
std::string numbered(const std::string& journal) {
  std::istringstream lines(journal);
  std::string out;
  std::uint64_t chain = hash_start;
  for (std::string line; std::getline(lines, line);) {
    const std::string json = line.substr(17);
    chain = hash_text(chain, json);
    out += hex_of(chain) + " " + json + "\n";
  }
  return out;
}

std::string of_a_newer_game(const fs::path& file) {
  std::string text = read_file(file);
  if (kind_of(file) == "code") {
    Bits bits = std::get<Bits>(from_base32(text));
    Bits newer;
    newer.put(bits.get(5) + 1, 5);
    while (bits.left() > 0) newer.put(bits.get(1), 1);
    return to_base32(newer);
  }
  const std::string format = "\"format\": 1";
  const std::size_t at = text.find(format);
  REQUIRE(at != std::string::npos);
  text.replace(at, format.size(), "\"format\": 2");
  return kind_of(file) == "journal" ? numbered(text) : text;
}

void keep(const std::string& name, const std::string& text) {
  if (!fs::exists(kept() / name)) write_file(kept() / name, text);
}

}  // namespace

TEST_CASE("a kept file of each format opens") {
  std::set<std::string> kinds;
  for (const fs::path& file : kept_files()) {
    INFO(file.filename().string());
    // A journal is opened to be written to, and this one is kept as it is.
    const Folder folder;
    fs::copy_file(file, folder / file.filename().string());
    CHECK(said_of(folder / file.filename().string()) == "");
    kinds.insert(kind_of(file));
  }
  CHECK(kinds == std::set<std::string>{"code", "doctrines", "journal", "lesson", "orders", "save", "scenario", "settings"});
}

TEST_CASE("a file of each format that a newer game made is refused with words") {
  for (const fs::path& file : kept_files()) {
    INFO(file.filename().string());
    const Folder folder;
    const fs::path newer = folder / file.filename().string();
    write_file(newer, of_a_newer_game(file));
    const std::string said = said_of(newer);
    const bool code = kind_of(file) == "code";
    CHECK_THAT(said, Catch::Contains(code ? "a code of another format" : "it was made by a newer version of the game"));
    CHECK_THAT(said, Catch::StartsWith(code ? "found" : newer.string() + ":"));
  }
}

TEST_CASE("the first save that ever landed opens under the rules of today, and is not written over") {
  const auto read = open_save(kept() / "save-1.json");
  if (const auto* problems = std::get_if<Problems>(&read)) FAIL(lines_of(*problems));
  const OpenedSave& save = std::get<OpenedSave>(read);
  CHECK(save.campaign.quarter() > 0);
  REQUIRE(save.first_otherwise);
  CHECK_THAT(lines_of(save.otherwise), Catch::Contains("the rules have changed since it was saved"));
  CHECK(is_of_other_rules(kept() / "save-1.json"));
}

TEST_CASE("files of this version are kept", "[.][keep]") {
  keep("save-1-rivals.json", [] {
    Setup setup{.scenario = must_read(small_scenario()), .seed = 7};
    setup.doctrine.cn = "minister:hawk";
    setup.mandate.us = Mandate::steady;
    Campaign campaign(std::move(setup));
    for (int quarter = 0; quarter < 6; ++quarter) REQUIRE(campaign.play(doctrine_orders(campaign)).empty());
    return save_text(campaign);
  }());
  // No quarter of it: the hash of a played one is that of its rules.
  keep("code-1.txt", campaign_code(played_campaign(0)) + "\n");
  Settings settings{.volume = 35, .sound_captions = true, .theme = ThemeChoice::contrast, .language = Language::chinese};
  settings.keys.give(Action::seal, {Key::f9});
  REQUIRE(fs::exists(kept()));
  if (!fs::exists(kept() / "settings-1-keys.json")) REQUIRE(write_settings(settings, kept() / "settings-1-keys.json").empty());

  classroom::Sitting room;
  auto journal = Journal::begin(kept() / "journal-1.journal", room.session);
  if (!std::holds_alternative<Journal>(journal)) return;
  const int seat = room.sit();
  room.say({.deed = classroom::Deed::argue, .seat = seat, .about = 0, .value = 1, .text = "Two lines\nand 汉字"});
  room.now = 1234;
  room.go_to(classroom::Stage::cabinet);
  room.propose(seat, "research", 1);
  room.go_to(classroom::Stage::reveal);
  for (const classroom::Entry& entry : room.journal) REQUIRE(std::get<Journal>(journal).write(entry).empty());
}
