// A session survives a crash at any byte of its journal, and a journal that was tampered with is refused.
#include <fstream>
#include <sstream>

#include "catch.h"
#include "files/checksum.h"
#include "files/journal.h"
#include "sitting.h"

using namespace sputnik;
using namespace sputnik::classroom;

namespace {

namespace fs = std::filesystem;

struct Folder {
  fs::path path = fs::temp_directory_path() / ("sputnik journal " + std::to_string(::getpid()));
  Folder() { fs::create_directories(path); }
  ~Folder() { fs::remove_all(path); }
};

std::string bytes_of(const fs::path& file) {
  std::ifstream in(file, std::ios::binary);
  std::ostringstream out;
  out << in.rdbuf();
  return out.str();
}
void put(const fs::path& file, const std::string& bytes) { std::ofstream(file, std::ios::binary) << bytes; }

// A session with words in it, kept in a journal as it goes.
Sitting talked(const fs::path& file) {
  Sitting room;
  auto journal = Journal::begin(file, room.session);
  REQUIRE(std::holds_alternative<Journal>(journal));
  const int a = room.sit();
  room.say({.deed = Deed::argue, .seat = a, .about = 0, .value = 1, .text = "Two lines\nand \"quotes\" and 汉字"});
  room.now = 1234;
  room.go_to(Stage::cabinet);
  room.propose(a, "research", 1);
  room.go_to(Stage::reveal);
  for (const Entry& entry : room.journal) REQUIRE(std::get<Journal>(journal).write(entry).empty());
  return room;
}

}  // namespace

TEST_CASE("a journal gives the session back, with its texts and its time, and goes on") {
  Folder folder;
  const fs::path file = folder.path / "one.jsonl";
  const Sitting room = talked(file);
  auto opened = open_journal(file);
  if (auto* problems = std::get_if<Problems>(&opened)) FAIL(to_string(problems->front()));
  auto& back = std::get<OpenedJournal>(opened);
  CHECK(back.session.board() == room.session.board());
  CHECK(back.session.at() == room.session.at());
  CHECK(back.session.last_at() == 1234);
  CHECK(back.session.lesson() == room.session.lesson());
  CHECK(back.entries == room.journal.size());
  REQUIRE(back.journal.write({.at = 2000, .deed = Deed::pause}).empty());
  const auto again = open_journal(file);
  CHECK(std::get<OpenedJournal>(again).session.paused());
}

TEST_CASE("a journal cut off at any byte opens at its last whole line") {
  Folder folder;
  const fs::path file = folder.path / "one.jsonl";
  const Sitting room = talked(file);
  const std::string whole = bytes_of(file);
  std::size_t head = 0;
  for (int line = 0; line < 3; ++line) head = whole.find('\n', head) + 1;
  const fs::path cut = folder.path / "cut.jsonl";
  for (std::size_t size = head; size < whole.size(); ++size) {
    put(cut, whole.substr(0, size));
    auto opened = open_journal(cut);
    REQUIRE(std::holds_alternative<OpenedJournal>(opened));
    const auto lines =
        static_cast<std::size_t>(std::count(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(size), '\n'));
    CHECK(std::get<OpenedJournal>(opened).entries == lines - 3);
    CHECK(std::get<OpenedJournal>(opened).torn == (whole[size - 1] != '\n'));
  }
  for (std::size_t size = 0; size < head; size += 97) {
    put(cut, whole.substr(0, size));
    CHECK(std::holds_alternative<Problems>(open_journal(cut)));
  }
}

TEST_CASE("a journal of other rules opens and says so") {
  Folder folder;
  const fs::path file = folder.path / "one.jsonl";
  const Sitting room = talked(file);
  const std::string whole = bytes_of(file);
  const std::string hash = hex_of(Campaign(room.session.opening()).hash(0));
  // The opening had another hash; every line says anew what all before it are.
  std::string older;
  std::istringstream lines(whole);
  std::uint64_t chain = hash_start;
  for (std::string line; std::getline(lines, line);) {
    std::string json = line.substr(17);
    if (const std::size_t at = json.find(hash); at != std::string::npos) {
      json = with_checksum(json.replace(at, 16, "0123456789abcdef").substr(0, json.size() - 1) + "\n}\n");
      json = json.substr(0, json.size() - 3) + "}";
    }
    chain = hash_text(chain, json);
    older += hex_of(chain) + " " + json + "\n";
  }
  REQUIRE(older.find(hash) == std::string::npos);
  put(file, older);
  auto opened = open_journal(file);
  if (auto* problems = std::get_if<Problems>(&opened)) FAIL(to_string(problems->front()));
  const auto& back = std::get<OpenedJournal>(opened);
  CHECK(back.entries == room.journal.size());
  REQUIRE(back.otherwise.size() == 1);
  CHECK(back.otherwise.front().hint.find("the rules have changed") != std::string::npos);
  put(file, whole);
  opened = open_journal(file);
  CHECK(std::get<OpenedJournal>(opened).otherwise.empty());
}

TEST_CASE("a byte that was changed is named by its line, and the file stays as it is") {
  Folder folder;
  const fs::path file = folder.path / "one.jsonl";
  talked(file);
  const std::string whole = bytes_of(file);
  for (std::size_t at = 0; at + 1 < whole.size(); at += 41) {
    if (whole[at] == '\n') continue;
    std::string bad = whole;
    bad[at] = static_cast<char>(bad[at] ^ 1);
    put(file, bad);
    const auto opened = open_journal(file);
    REQUIRE(std::holds_alternative<Problems>(opened));
    CHECK(!std::get<Problems>(opened).front().found.empty());
    CHECK(bytes_of(file) == bad);
  }
}

TEST_CASE("a journal never overwrites another, and is readable by its owner alone") {
  Folder folder;
  const fs::path file = folder.path / "one.jsonl";
  const Sitting room = talked(file);
  CHECK(std::holds_alternative<Problems>(Journal::begin(file, room.session)));
  CHECK((fs::status(file).permissions() & (fs::perms::group_all | fs::perms::others_all)) == fs::perms::none);
  CHECK(std::holds_alternative<Problems>(Journal::begin(folder.path / "no" / "folder.jsonl", room.session)));
}
