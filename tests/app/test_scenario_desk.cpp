// A scenario written by its forms alone: begun, filled in, mended, saved, loaded, played.
#include <fstream>
#include <iterator>

#include "author_at.h"

using namespace sputnik;
using namespace sputnik::tests;
using ui::Page;
using ui::author_widget;

namespace {

constexpr std::string_view world = "author.section.2";
constexpr std::string_view events = "author.section.6";
constexpr std::string_view translations = "author.section.9";

void fill_in_event(Driver& driver, const std::string& at, const std::string& headline) {
  fill_in(driver, at + "/headline/us", headline);
  fill_in(driver, at + "/headline/cn", headline);
  fill_in(driver, at + "/body/us", "It is said in Washington.");
  fill_in(driver, at + "/body/cn", "It is said in Beijing.");
  fill_in(driver, at + "/why", "somebody wrote it");
}

std::size_t faults(Driver& driver) { return desk_of(driver).faults.size(); }

ScenarioPtr written(const std::filesystem::path& file) {
  auto read = read_scenario(file);
  if (const auto* problems = std::get_if<Problems>(&read)) FAIL(to_string(problems->front()));
  return std::get<ScenarioPtr>(read);
}

}  // namespace

TEST_CASE("a scenario is written through the forms alone, saved, loaded and played to its end") {
  const Folder folder("author");
  Driver driver(author_game(folder.path()), 1920, 1080);
  press_on(driver, "author.new");
  fill_in(driver, "/id", "first-lesson");
  fill_in(driver, "/title", "The first lesson");
  fill_in(driver, "/end", "2024Q3");
  press_on(driver, std::string(world));
  fill_in(driver, "/world/tension", "0.4");

  press_on(driver, std::string(events));
  press_on(driver, author_widget("/events", "add.dated"));
  CHECK(faults(driver) > 0);
  fill_in(driver, "/events/0/date", "2023Q2");
  fill_in_event(driver, "/events/0", "A DATED EVENT");
  press_on(driver, author_widget("/events", "add.random"));
  fill_in(driver, "/events/1/when", "tension > 0.2");
  fill_in(driver, "/events/1/chance", "0.3");
  fill_in_event(driver, "/events/1", "A RANDOM EVENT");
  press_on(driver, author_widget("/events/1/effects", "fold"));
  press_on(driver, author_widget("/events/1/effects", "add."));
  fill_in(driver, "/events/1/effects/0/change", "us.alarm");
  press_on(driver, author_widget("/events/1/effects/0/add", "pick.set"));
  fill_in(driver, "/events/1/effects/0/set", "0.5");
  for (const ui::AuthorFault& fault : desk_of(driver).faults) INFO(fault.where << ": " << fault.found);
  REQUIRE(faults(driver) == 0);

  press_on(driver, std::string(translations));
  const std::size_t missing = desk_of(driver).missing;
  press_on(driver, "author.saying.The first lesson");
  driver.type("第一课");
  CHECK(desk_of(driver).missing == missing - 1);

  press_on(driver, "author.save");
  CHECK(!desk_of(driver).unsaved);
  const ScenarioPtr scenario = written(folder.path() / "scenarios" / "first-lesson.json");
  CHECK(scenario->title == "The first lesson");
  CHECK(scenario->world.at("tension") == 0.4);
  REQUIRE(scenario->own_events == 2);
  CHECK(to_string(scenario->events[0].date.value()) == "2023Q2");
  CHECK(!scenario->events[1].date);
  CHECK(scenario->events[1].effects == std::vector<EffectCard>{{"us.alarm", EffectKind::set, 0.5}});
  REQUIRE(scenario->translations.zh.size() == 1);
  CHECK(scenario->translations.zh.front() == Saying{"The first lesson", "第一课"});

  press_on(driver, "author.play.cn");
  REQUIRE(driver.game().screen().page == Page::briefing);
  CHECK(driver.game().screen().seat == Side::cn);
  REQUIRE(driver.game().play_by_doctrine(quarters(*scenario), "balanced").empty());
  CHECK(driver.game().screen().page == Page::end);
  driver.game().grant(ui::LeaveGame{});
  driver.settle();
  REQUIRE(driver.game().screen().page == Page::author);
  CHECK(desk_of(driver).title == "The first lesson");

  // Nothing is left to ask: it goes to the start, and from there to a title page that has it.
  press_on(driver, "author.leave");
  CHECK(!desk_of(driver).begun);
  press_on(driver, "author.leave");
  REQUIRE(driver.game().screen().page == Page::title);
  const ui::TitleModel& title = driver.game().screen().title;
  CHECK(title.scenarios.at(title.scenario).title == "The first lesson");
  CHECK(title.scenarios.at(title.scenario).users);
}

TEST_CASE("a fault stands beside its row, in the list and at its line, and a click on it goes there") {
  const Folder folder("author-faults");
  Driver driver(author_game(folder.path()), 1920, 1080);
  wish(driver, ui::author::BeginScenario{october});
  REQUIRE(faults(driver) == 0);
  wish(driver, ui::author::Write{"/events/2/odds", {"often", 5}});
  REQUIRE(faults(driver) == 1);
  const ui::AuthorFault fault = desk_of(driver).faults.front();
  CHECK(fault.pointer == "/events/2/odds");
  CHECK(fault.expected == "a number 0 to 1");
  CHECK(desk_of(driver).lines.at(static_cast<std::size_t>(fault.line) - 1).find("often") != std::string::npos);
  CHECK(!desk_of(driver).playable);
  CHECK(desk_of(driver).sections.at(6).faults == 1);

  press_on(driver, "author.section.0");
  press_on(driver, "author.pane.faults");
  press_on(driver, "author.fault.0");
  CHECK(desk_of(driver).section == 6);
  CHECK(driver.kit().focus_name() == author_widget("/events/2/odds"));
  press_on(driver, "author.pane.text");
  CHECK(desk_of(driver).lit_from <= static_cast<std::size_t>(fault.line) - 1);
  CHECK(desk_of(driver).lit_to >= static_cast<std::size_t>(fault.line));

  wish(driver, ui::author::Undo{});
  CHECK(faults(driver) == 0);
  CHECK(desk_of(driver).playable);
}

TEST_CASE("what is missing is told at the row that misses it") {
  const Folder folder("author-missing");
  Driver driver(author_game(folder.path()), 1920, 1080);
  wish(driver, ui::author::BeginScenario{});
  wish(driver, ui::author::Clear{"/title"});
  REQUIRE(faults(driver) == 1);
  CHECK(desk_of(driver).faults.front().pointer == "/title");
}

TEST_CASE("what another program wrote into the file of the desk is kept beside it, and said") {
  const Folder folder("author");
  Driver driver(author_game(folder.path()), 1920, 1080);
  press_on(driver, "author.new");
  fill_in(driver, "/id", "mine");
  press_on(driver, "author.save");
  CHECK(driver.game().screen().notice == "Saved as mine.json.");
  const std::filesystem::path file = folder.path() / "scenarios" / "mine.json";
  const std::string theirs = "{\"id\": \"mine\", \"title\": \"By another hand\"}\n";
  std::ofstream(file) << theirs;
  fill_in(driver, "/title", "By the desk");
  press_on(driver, "author.save");
  CHECK(driver.game().screen().notice == "Saved as mine.json. What another program wrote there is kept as mine.json~.");
  std::ifstream aside(file.string() + "~");
  CHECK(std::string(std::istreambuf_iterator<char>(aside), {}) == theirs);
  CHECK(written(file)->title == "By the desk");
  // Once more, and there is nothing to say: what stood there was the desk's own.
  fill_in(driver, "/title", "By the desk again");
  press_on(driver, "author.save");
  CHECK(driver.game().screen().notice == "Saved as mine.json.");
}

TEST_CASE("a draft that was cut off says of no other program that it wrote the file") {
  const Folder folder("author");
  {
    Driver driver(author_game(folder.path()), 1920, 1080);
    press_on(driver, "author.new");
    fill_in(driver, "/id", "mine");
    press_on(driver, "author.save");
    fill_in(driver, "/title", "Half a title");
    driver.frames_for(5);
  }
  Driver driver(author_game(folder.path()), 1920, 1080);
  press_on(driver, "author.draft");
  press_on(driver, "author.save");
  CHECK(driver.game().screen().notice == "Saved as mine.json.");
}

TEST_CASE("leaving with work that is not saved asks, and the work outlives a crash") {
  const Folder folder("author-draft");
  {
    Driver driver(author_game(folder.path()), 1920, 1080);
    wish(driver, ui::author::BeginScenario{});
    fill_in(driver, "/title", "Half a scenario");
    driver.press(ui::Key::escape);
    REQUIRE(driver.game().screen().page == Page::author);
    CHECK(desk_of(driver).leaving);
    press_on(driver, "author.leave.stay");
    CHECK(!desk_of(driver).leaving);
    driver.frames_for(5);
  }
  {
    Driver driver(author_game(folder.path()), 1920, 1080);
    REQUIRE(desk_of(driver).has_draft);
    press_on(driver, "author.draft");
    CHECK(desk_of(driver).title == "Half a scenario");
    CHECK(desk_of(driver).unsaved);
    driver.press(ui::Key::escape);
    press_on(driver, "author.leave.drop");
    CHECK(!desk_of(driver).begun);
    CHECK(!desk_of(driver).has_draft);
  }
  Driver driver(author_game(folder.path()), 1920, 1080);
  CHECK(!desk_of(driver).has_draft);
}

TEST_CASE("a thousand campaigns of the scenario as it stands are told in plain words, until it changes") {
  const Folder folder("author-balance");
  Driver driver(author_game(folder.path()), 1920, 1080);
  wish(driver, ui::author::BeginScenario{});
  press_on(driver, "author.pane.balance");
  press_on(driver, "author.weigh");
  const ui::AuthorBalance& balance = desk_of(driver).balance;
  REQUIRE(balance.words.size() >= 5);
  CHECK(balance.words.front().find("campaigns between its doctrines") != std::string::npos);
  CHECK(!balance.outdated);
  wish(driver, ui::author::Write{"/title", {"Another", 7}});
  CHECK(balance.outdated);
}

TEST_CASE("a scenario takes the id of no other, and not the file") {
  const Folder folder("author-id");
  Driver driver(author_game(folder.path()), 1920, 1080);
  wish(driver, ui::author::BeginScenario{});
  wish(driver, ui::author::Write{"/id", {"october-rule", 0}});
  wish(driver, ui::author::Save{});
  CHECK(driver.game().screen().overlay.open == ui::Overlay::problems);
  CHECK(!std::filesystem::exists(folder.path() / "scenarios" / "october-rule.json"));
  driver.game().grant(ui::CloseOverlay{});
  wish(driver, ui::author::Write{"/id", {"../out", 0}});
  wish(driver, ui::author::Save{});
  CHECK(!std::filesystem::exists(folder.path() / "out.json"));
}

TEST_CASE("the keyboard alone opens the desk, writes and saves") {
  const Folder folder("author-keys");
  Driver driver(author_game(folder.path()), 1280, 720);
  REQUIRE(driver.activate("author.new"));
  REQUIRE(driver.reach(author_widget("/title")));
  driver.type(" by keys");
  CHECK(desk_of(driver).title == "My scenario by keys");
  driver.press(ui::Key::z, true);
  CHECK(desk_of(driver).title == "My scenario");
  driver.press(ui::Key::y, true);
  driver.press(ui::Key::s, true);
  CHECK(written(folder.path() / "scenarios" / "my-scenario.json")->title == "My scenario by keys");
}
