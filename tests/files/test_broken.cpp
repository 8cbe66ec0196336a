// Broken scenario files: each has its message, golden in tests/broken/, and nothing crashes.
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>

#include "catch.h"
#include "files/bounds.h"
#include "sample.h"

using namespace sputnik;
using namespace sputnik::test;

namespace {

namespace fs = std::filesystem;

fs::path broken() { return fs::path(SPUTNIK_TESTS) / "broken"; }

// As a user sees it, with the file named by its name alone.
std::string seen(const fs::path& file) {
  const auto read = read_scenario(file);
  if (!std::holds_alternative<Problems>(read)) return "no fault\n";
  Problems problems = std::get<Problems>(read);
  for (Problem& problem : problems) problem.file = fs::path(problem.file).filename().string();
  return lines_of(problems);
}

double seconds_for(const std::string& text) {
  const auto start = std::chrono::steady_clock::now();
  CHECK_FALSE(problems_of(text).empty());
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

}  // namespace

TEST_CASE("each broken file is refused with its golden message") {
  std::vector<fs::path> files;
  for (const auto& entry : fs::directory_iterator(broken())) {
    if (entry.path().extension() != ".txt") files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  CHECK(files.size() >= 10);
  for (const fs::path& file : files) {
    INFO(file.string());
    fs::path golden = file;
    golden += ".txt";
    const std::string now = seen(file);
    // SPUTNIK_ACCEPT=1 takes what is said now as what is meant; look at the difference before committing it.
    if (std::getenv("SPUTNIK_ACCEPT")) write_file(golden, now);
    CHECK(now == read_file(golden));
    CHECK(now != "no fault\n");
  }
}

TEST_CASE("files that are no files have a message each") {
  const Folder folder;
  CHECK(seen(folder / "missing.json") == "missing.json: found no such file, expected a scenario file\n");
  CHECK(seen(folder.path()).find("found a folder, expected a scenario file") != std::string::npos);
  CHECK(seen("/dev/zero") == "zero: found a device or pipe, expected a scenario file\n");
  write_file(folder / "utf16.json", std::string("\xff\xfe{\0}\0", 6));
  CHECK(seen(folder / "utf16.json") ==
        "utf16.json: found UTF-16 text, expected a scenario file in UTF-8 text; save it as UTF-8\n");
  write_file(folder / "utf16le.json", std::string("{\0\"\0a\0\"\0:\0001\0}\0", 14));
  CHECK(seen(folder / "utf16le.json").find("found UTF-16 text") != std::string::npos);
  write_file(folder / "bom.json", "\xef\xbb\xbf{}");
  CHECK(seen(folder / "bom.json").find("found a byte-order mark") != std::string::npos);
  write_file(folder / "gzip.json", "\x1f\x8b\x08zzz");
  CHECK(seen(folder / "gzip.json").find("found a gzip archive") != std::string::npos);
  write_file(folder / "latin.json", "{\n\"title\": \"caf\xe9\"}");
  CHECK(seen(folder / "latin.json") ==
        "latin.json:2: found the byte 0xE9, which is no UTF-8, expected a scenario file in UTF-8 text; save it as "
        "UTF-8\n");
  if (::geteuid() != 0) {
    write_file(folder / "locked.json", "{}");
    fs::permissions(folder / "locked.json", fs::perms::none);
    CHECK(seen(folder / "locked.json").find("no permission to read") != std::string::npos);
  }
}

TEST_CASE("a hundred megabytes of brackets are refused by their size, at once") {
  const Folder folder;
  write_file(folder / "brackets.json", std::string(100u << 20, '['));
  const auto start = std::chrono::steady_clock::now();
  CHECK(seen(folder / "brackets.json") == "brackets.json: found 100 MB, expected at most 8 MB\n");
  CHECK(std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count() < 0.1);
}

TEST_CASE("what is just small enough is refused by depth, length or count, without recursion") {
  CHECK(problems_of(std::string(most_bytes, '[')) ==
        "s.json:1: found lists and objects more than 64 deep, expected at most 64\n");
  CHECK(seconds_for(std::string(most_bytes, '[')) < 1);
  CHECK(seconds_for("{\"title\": \"" + std::string(most_bytes - 20, 'x') + "\"}") < 2);
  std::string many = "[0";
  while (many.size() < most_bytes - 10) many += ",0";
  CHECK(problems_of(many + "]") == "s.json:1: found more than 200000 values, expected at most 200000\n");
  CHECK(seconds_for(many + "]") < 1);
  std::string keys = "{\"format\":1";
  for (int i = 0; keys.size() < most_bytes / 2; ++i) keys += ",\"k" + std::to_string(i) + "\":0";
  CHECK(seconds_for(keys + "}") < 3);
}

TEST_CASE("all faults of a file are reported at once, in the order of its lines") {
  std::string text = small_scenario();
  const auto replace = [&](const std::string& from, const std::string& to) {
    REQUIRE(text.find(from) != std::string::npos);
    text.replace(text.find(from), from.size(), to);
  };
  replace("\"A small world\"", "\"\"");
  replace("\"tension\": 0.25", "\"tension\": 1.25");
  replace("\"chip_purchases\": 2", "\"chip_purchases\": 7");
  replace("\"cn.leak_shock\"", "\"cn.leek_shock\"");
  replace("\"date\": \"2023Q3\"", "\"date\": \"2021Q3\"");
  replace("rival.export_controls > 2", "rival.export_controls > ");
  CHECK(problems_of(text) ==
        "s.json:4: /title: found an empty text, expected a text of one line\n"
        "s.json:9: /world/tension: found 1.25, expected a number 0 to 1\n"
        "s.json:13: /nations/us/levels/chip_purchases: found 7, expected a whole number 0 to 4\n"
        "s.json:37: /events/0/effects/0/change: found \"cn.leek_shock\", expected a field that events may change; "
        "did you mean cn.leak_shock?\n"
        "s.json:41: /events/1/date: found 2021Q3, before the start, expected a quarter from 2022Q4 to 2030Q4\n"
        "s.json:58: /doctrines/0/cn/self_reliance/surge: found the end at character 25, expected a number, a name or "
        "\"(\"\n");
}

TEST_CASE("a file of nothing but faults lists two hundred and counts the rest") {
  std::string text = "{ \"format\": 1, \"events\": [";
  for (int i = 0; i < 1000; ++i) text += "{},";
  text.back() = ']';
  const auto read = read_scenario_text(text + "}", "s.json", shipped_doctrines());
  const Problems& problems = std::get<Problems>(read);
  CHECK(problems.size() == 201);
  CHECK(problems.back().hint == "the first 200 are listed");
}
