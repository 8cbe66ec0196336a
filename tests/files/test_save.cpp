// Saves: what is loaded is what was played; what was touched is refused; a failed write leaves the old file.
#include <fcntl.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "catch.h"
#include "files/checksum.h"
#include "files/replay_today.h"
#include "files/save.h"
#include "files/whole_write.h"
#include "opponents/doctrine.h"
#include "play/prepare.h"
#include "sample.h"
#include "sample_campaign.h"

using namespace sputnik;
using namespace sputnik::test;

namespace {

std::string said_of(const std::string& save) {
  const auto read = load_text(save, "f.save");
  const auto* problems = std::get_if<Problems>(&read);
  return problems ? lines_of(*problems) : std::string();
}

// Changes a save and makes its checksum right again.
std::string edited(std::string text, const std::string& from, const std::string& to) {
  const std::size_t at = text.find(from);
  REQUIRE(at != std::string::npos);
  return with_checksum(text.replace(at, from.size(), to));
}

std::size_t files_in(const std::filesystem::path& folder) {
  std::size_t count = 0;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) count += entry.path().empty() ? 0 : 1;
  return count;
}

}  // namespace

TEST_CASE("a saved campaign loads as it was") {
  const Folder folder;
  for (const int played : {0, 1, 9, 33}) {
    const Campaign campaign = played_campaign(played);
    REQUIRE(save(campaign, folder / "a.save").empty());
    const auto read = load(folder / "a.save");
    if (const auto* problems = std::get_if<Problems>(&read)) FAIL(lines_of(*problems));
    check_same(std::get<Campaign>(read), campaign);
    CHECK(save_text(std::get<Campaign>(read)) == save_text(campaign));
  }
}

TEST_CASE("a byte changed anywhere in a save is refused") {
  const std::string text = save_text(played_campaign(6));
  const std::string due = checksum_due(text).value();
  const std::size_t digits = text.rfind(due);
  for (std::size_t at = 0; at < text.size(); ++at) {
    std::string other = text;
    other[at] = static_cast<char>(static_cast<unsigned char>(other[at]) ^ (1u << (at * 5 % 8)));
    // Every byte by the checksum alone, which is quick; every seventh, and the end, by loading.
    const bool of_digits = at >= digits && at < digits + due.size();
    if (!of_digits && checksum_due(other) == due) FAIL("byte " << at << " does not count");
    const bool loaded = at % 7 == 0 || at + 200 > text.size();
    if (loaded && said_of(other).empty()) FAIL("byte " << at << " changed was let pass");
  }
}

TEST_CASE("a save cut off anywhere is refused") {
  const std::string text = save_text(played_campaign(6));
  for (std::size_t length = 0; length < text.size(); length += 7) {
    if (said_of(text.substr(0, length)).empty()) FAIL("a prefix of " << length << " bytes was let pass");
  }
}

TEST_CASE("a save that was edited with care still has to replay") {
  const Campaign campaign = played_campaign(9);
  const std::string text = save_text(campaign);
  const std::string hash = hex_of(campaign.hash(7));

  CHECK(said_of(edited(text, hash, "0123456789abcdef"))
            .find("/hashes/7: found hash 0123456789abcdef at quarter 7 (2024Q3), expected " + hash) !=
        std::string::npos);
  CHECK(said_of(edited(text, "\"seed\": \"2024\"", "\"seed\": \"2025\"")).find("/hashes/") != std::string::npos);
  CHECK(said_of(edited(text, "\"seed\": \"2024\"", "\"seed\": \"20x\"")).find("/seed: found \"20x\"") !=
        std::string::npos);
  CHECK(said_of(edited(text, "\"release\"", "\"relaese\"")).find("did you mean release?") != std::string::npos);
  // A policy that was taken out of the game since.
  const std::string removed = said_of(edited(text, "\"release\"", "\"rare_earths\""));
  CHECK(removed.find("/rare_earths: found \"rare_earths\", expected a policy") != std::string::npos);
  CHECK(removed.starts_with("f.save:"));
  CHECK(said_of(edited(text, "\"kind\": \"save\"", "\"kind\": \"cave\"")).find("this is no saved campaign") !=
        std::string::npos);
  CHECK(said_of(edited(text, "\"format\": 1", "\"format\": 9")).find("made by a newer version") != std::string::npos);
  CHECK(said_of(edited(text, "\"end\": \"2030Q4\"", "\"end\": \"2023Q4\""))
            .find("found orders for 9 quarters, expected at most 5") != std::string::npos);
  CHECK(said_of("{ \"format\": 1 }").find("this is no saved campaign") != std::string::npos);
  CHECK(said_of(small_scenario()).find("this is no saved campaign") != std::string::npos);
}

TEST_CASE("a save of other rules opens, says from which quarter it reads otherwise, and keeps what was saved before") {
  const Campaign campaign = played_campaign(9);
  const std::string text = save_text(campaign);
  const auto opened = [](const std::string& save) {
    auto read = open_save_text(save, "f.save");
    if (const auto* problems = std::get_if<Problems>(&read)) FAIL(lines_of(*problems));
    return std::get<OpenedSave>(std::move(read));
  };
  const OpenedSave same = opened(text);
  CHECK_FALSE(same.first_otherwise);
  CHECK(same.otherwise.empty());
  check_same(same.campaign, campaign);

  // The rules had given other figures from the eighth quarter on.
  const OpenedSave later = opened(edited(text, hex_of(campaign.hash(7)), "0123456789abcdef"));
  REQUIRE(later.first_otherwise);
  CHECK(to_string(*later.first_otherwise) == "2024Q3");
  CHECK(lines_of(later.otherwise) ==
        "f.save: found another course from 2024Q3 on, expected the one that was saved; the rules have changed since it "
        "was saved, or the file was edited\n");
  check_same(later.campaign, campaign);
  // From the start on: a field of the state was added since.
  const OpenedSave whole = opened(edited(text, hex_of(campaign.hash(0)), "0123456789abcdef"));
  CHECK(whole.first_otherwise == campaign.date_of(0));
  CHECK(whole.campaign.quarter() == 9);
}

TEST_CASE("an order that today's rules refuse is left out of a save of other rules, and the rest is played") {
  Campaign campaign(Setup{.scenario = must_read(small_scenario()), .seed = 3});
  const std::size_t release = find_policy("release");
  const std::size_t research = find_policy("research");
  Orders<double> us;
  us.step[release] = us.step[research] = 1;
  REQUIRE(campaign.play({us, {}}).empty());
  REQUIRE(campaign.play({}).empty());
  // Two steps without a surge were legal under the rules that it is said to be of.
  std::string save = save_text(campaign);
  const std::size_t at = save.find("\"step\": 1", save.find("\"release\"", save.find("\"orders\"")));
  REQUIRE(at != std::string::npos);
  save = with_checksum(save.replace(at, 9, "\"step\": 2"));
  const auto read = open_save_text(save, "f.save");
  REQUIRE(std::holds_alternative<OpenedSave>(read));
  const OpenedSave& opened = std::get<OpenedSave>(read);
  CHECK(opened.campaign.quarter() == 2);
  CHECK(opened.campaign.orders()[0].us.step[release] == 0);
  CHECK(opened.campaign.orders()[0].us.step[research] == 1);
  CHECK(opened.first_otherwise == campaign.date_of(0));
  CHECK_THAT(lines_of(opened.otherwise), Catch::Contains("/orders/0/us/release: found ") &&
                                             Catch::Contains("two only with a surge, expected a legal order; it was "
                                                             "left out"));
}

TEST_CASE("quarters after an end that comes earlier today are left out of a save of other rules, and counted") {
  const Campaign campaign = played_campaign(14);
  REQUIRE(campaign.quarter() == 14);
  std::vector<std::string> hashes;
  for (int q = 0; q <= 14; ++q) hashes.push_back(hex_of(campaign.hash(q)));
  // Rules by which China wins in the third year.
  Scenario decided = campaign.scenario();
  decided.assumptions["decisive"] = 1000;
  decided.assumptions["decisive_cn"] = -1000;
  Setup setup = campaign.setup();
  setup.scenario = std::make_shared<const Scenario>(decided);
  const OpenedSave opened =
      replay_today(std::move(setup), {campaign.orders().begin(), campaign.orders().end()}, hashes, "f.save");
  REQUIRE(opened.campaign.over());
  REQUIRE(opened.campaign.quarter() < 14);
  CHECK_THAT(lines_of(opened.otherwise),
             Catch::Contains("found an end after " + std::to_string(opened.campaign.quarter()) +
                             " quarters, expected 14 quarters; the orders after it were left out"));
}

TEST_CASE("saving keeps the generation before it and nothing else") {
  const Folder folder;
  const Campaign first = played_campaign(1);
  const Campaign second = played_campaign(2);
  const Campaign third = played_campaign(3);
  for (const Campaign* campaign : {&first, &second, &third}) REQUIRE(save(*campaign, folder / "a.save").empty());
  CHECK(read_file(folder / "a.save") == save_text(third));
  CHECK(read_file(folder / "a.save~") == save_text(second));
  CHECK(files_in(folder.path()) == 2);
}

TEST_CASE("a link to a save stays a link") {
  const Folder folder;
  write_file(folder / "real.save", "old");
  std::filesystem::create_symlink(folder / "real.save", folder / "link.save");
  REQUIRE(write_whole(folder / "link.save", "new").empty());
  CHECK(std::filesystem::is_symlink(folder / "link.save"));
  CHECK(read_file(folder / "real.save") == "new");
}

TEST_CASE("a save that cannot be written is a problem and changes nothing") {
  const Folder folder;
  const Campaign campaign = played_campaign(1);
  const auto said = [&](const std::filesystem::path& file) { return lines_of(save(campaign, file)); };
  CHECK(said(folder / "none/a.save").find("found no such folder, expected a file that can be written") !=
        std::string::npos);
  CHECK(said(folder.path()).find("found a folder of that name") != std::string::npos);
  CHECK(said("").find("found no name") != std::string::npos);
  CHECK_FALSE(said("/proc/a.save").empty());
  CHECK(files_in(folder.path()) == 0);
  REQUIRE(::mkfifo((folder / "pipe").c_str(), 0600) == 0);
  CHECK(said(folder / "pipe").find("found a device or pipe, expected a file that can be written") != std::string::npos);
  CHECK(std::filesystem::is_fifo(folder / "pipe"));
}

TEST_CASE("a disk that fills up at any point of writing leaves the old file whole") {
  const Folder folder;
  REQUIRE(write_whole(folder / "a.save", "the old text").empty());
  const std::string text(5000, 'n');
  ::signal(SIGXFSZ, SIG_IGN);
  rlimit before{};
  REQUIRE(::getrlimit(RLIMIT_FSIZE, &before) == 0);
  for (rlim_t room = 0; room < text.size(); room += 499) {
    const rlimit tight{room, before.rlim_max};
    REQUIRE(::setrlimit(RLIMIT_FSIZE, &tight) == 0);
    const Problems problems = write_whole(folder / "a.save", text);
    REQUIRE(::setrlimit(RLIMIT_FSIZE, &before) == 0);
    CHECK(problems.size() == 1);
    CHECK(read_file(folder / "a.save") == "the old text");
    CHECK(files_in(folder.path()) == 1);
  }
  ::signal(SIGXFSZ, SIG_DFL);
}

TEST_CASE("what a killed process left is swept at the next save, and nothing else is") {
  const Folder folder;
  const pid_t child = ::fork();
  REQUIRE(child >= 0);
  if (child == 0) ::_exit(0);
  ::waitpid(child, nullptr, 0);
  const std::string dead = ".sputnik-" + std::to_string(child) + "-0";
  const std::string alive = ".sputnik-" + std::to_string(::getpid()) + "-7777";
  const auto left = [&](const std::string& name, std::chrono::seconds old) {
    write_file(folder / name, "half");
    std::filesystem::last_write_time(folder / name, std::filesystem::file_time_type::clock::now() - old);
  };
  for (const char* what : {".new", ".old", ".copy"}) left("a.save" + dead + what, std::chrono::hours(1));
  const std::vector<std::string> stay = {"a.save" + alive + ".new", "a.save" + dead + ".txt", "a.save" + dead + "x.new",
                                         "a.save." + std::to_string(child) + "-0.new", "notes.2024-1.old"};
  for (const std::string& name : stay) left(name, std::chrono::hours(1));
  left("b.save" + dead + ".new", std::chrono::seconds(1));  // of another machine's process, perhaps
  REQUIRE(write_whole(folder / "a.save", "whole").empty());
  CHECK(files_in(folder.path()) == stay.size() + 2);
  for (const std::string& name : stay) CHECK(std::filesystem::exists(folder / name));
  CHECK(std::filesystem::exists(folder / ("b.save" + dead + ".new")));
}

TEST_CASE("a process killed while it saves leaves a whole file") {
  const Folder folder;
  const std::string a(300'000, 'a');
  const std::string b(300'000, 'b');
  REQUIRE(write_whole(folder / "x", a).empty());
  for (int round = 0; round < 12; ++round) {
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
      for (;;) {
        (void)write_whole(folder / "x", b);
        (void)write_whole(folder / "x", a);
      }
    }
    ::usleep(static_cast<useconds_t>(3000 + 1700 * round));
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    const std::string left = read_file(folder / "x");
    CHECK((left == a || left == b));
  }
}
