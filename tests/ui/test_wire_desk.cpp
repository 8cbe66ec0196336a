// The wire as a desk: filter, search, pins and older quarters, through the widgets.
#include <algorithm>

#include "desk.h"
#include "ui/game_model.h"
#include "ui/names.h"

using namespace sputnik;
using ui::Key;
namespace names = sputnik::ui::names;

namespace {

ui::WireSheet sheet_of(Driver& driver) {
  const ui::Screen& screen = driver.game().screen();
  return ui::wire_sheet(screen.game->wire, screen.seat, screen.wire);
}

std::vector<ui::WireEntry> all_entries(Driver& driver) {
  const ui::Screen& screen = driver.game().screen();
  std::vector<ui::WireEntry> out;
  for (const auto& quarter : ui::wire_sheet(screen.game->wire, screen.seat, {.older = true}).quarters) {
    out.insert(out.end(), quarter.begin(), quarter.end());
  }
  return out;
}

bool is_drawn(const Driver& driver, std::string_view text) {
  const auto& texts = driver.kit().texts();
  return std::any_of(texts.begin(), texts.end(), [&](const ui::TextBox& box) { return box.text == text; });
}

std::string widget_of(const ui::WirePin& pin) { return names::wire_pin(pin.quarter, pin.id); }

std::size_t pins_drawn(const Driver& driver) {
  const auto& widgets = driver.kit().widgets();
  return static_cast<std::size_t>(std::count_if(
      widgets.begin(), widgets.end(), [](const ui::Widget& widget) { return widget.name.starts_with("wire.pin."); }));
}

constexpr tests::Display wide{1920, 1080, 100};

}  // namespace

TEST_CASE("a chip of the wire leaves only the dispatches of its kind, and All brings back the rest") {
  Driver driver = tests::played(wide, {}, 9, ui::Page::game);
  const std::size_t before = pins_drawn(driver);
  for (const ui::WireShowLine& line : ui::wire_show_lines) {
    REQUIRE(driver.click(names::wire_show(line.name)));
    const ui::WireSheet sheet = sheet_of(driver);
    CAPTURE(line.name);
    std::size_t entries = 0;
    for (const auto& quarter : sheet.quarters) {
      entries += quarter.size();
      for (const ui::WireEntry& entry : quarter) {
        if (line.show == ui::WireShow::cable) CHECK(entry.item->slug == Slug::cable);
        if (line.show == ui::WireShow::ours) CHECK(entry.item->about == Side::us);
        if (line.show == ui::WireShow::theirs) CHECK(entry.item->about == Side::cn);
      }
    }
    CHECK(pins_drawn(driver) == entries);
    if (line.show == ui::WireShow::all) continue;
    CHECK(sheet.found < sheet.total);
    CHECK(static_cast<std::size_t>(sheet.found) == entries);
  }
  REQUIRE(driver.click(names::wire_show("all")));
  CHECK(pins_drawn(driver) == before);
}

TEST_CASE("every dispatch is about somebody or nobody, and both nations' chips find something") {
  for (const auto seats : {ui::Seats::us, ui::Seats::cn}) {
    Driver driver = tests::played(wide, {.seats = seats}, 12, ui::Page::game);
    for (const std::string_view chip : {"ours", "theirs", "events"}) {
      REQUIRE(driver.click(names::wire_show(chip)));
      CAPTURE(chip);
      CHECK(sheet_of(driver).found > 0);
    }
  }
}

TEST_CASE("the search of the wire looks through all quarters, says how much it found, and Esc clears it") {
  Driver driver = tests::played(wide, {}, 12, ui::Page::game);
  const ui::WireEntry oldest = all_entries(driver).back();
  std::string words = oldest.item->headline.substr(0, ui::most_search);
  std::transform(words.begin(), words.end(), words.begin(),
                 [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  CHECK(!driver.find(widget_of(oldest.pin)));  // folded away
  driver.press(Key::f, true);
  driver.type(words);
  driver.settle();
  CHECK(driver.game().screen().wire.search == words);
  CHECK(driver.find(widget_of(oldest.pin)));
  const ui::WireSheet sheet = sheet_of(driver);
  const std::string verb = sheet.found == 1 ? " dispatch matches, of " : " dispatches match, of ";
  CHECK(is_drawn(driver, std::to_string(sheet.found) + verb + std::to_string(sheet.total) + "."));
  driver.press(Key::escape);
  CHECK(driver.game().screen().wire.search.empty());
  CHECK(driver.game().screen().overlay.open == ui::Overlay::none);
  driver.press(Key::escape);
  CHECK(driver.game().screen().overlay.open == ui::Overlay::menu);
}

TEST_CASE("a search that meets nothing says so") {
  Driver driver = tests::played(wide, {}, 3, ui::Page::game);
  driver.press(Key::f, true);
  driver.type("zeppelin");
  driver.settle();
  CHECK(pins_drawn(driver) == 0);
  CHECK(is_drawn(driver, "No dispatch matches, of " + std::to_string(sheet_of(driver).total) + "."));
}

TEST_CASE("digits typed into the search of the wire choose no dossier") {
  Driver driver = tests::played(wide, {}, 3, ui::Page::game);
  const std::size_t policy = driver.game().screen().policy;
  driver.press(Key::f, true);
  for (const Key key : {Key::n2, Key::n4, Key::plus}) driver.press(key);
  CHECK(driver.game().screen().policy == policy);
  CHECK(driver.game().screen().pending == Orders<double>{});
}

TEST_CASE("Ctrl+F brings up the wire from another tab, with the search ready") {
  Driver driver = tests::played({1280, 720, 200}, {}, 3, ui::Page::game);
  REQUIRE(driver.game().screen().tab == ui::Tab::desk);
  driver.press(Key::f, true);
  driver.type("chips");
  CHECK(driver.game().screen().tab == ui::Tab::wire);
  CHECK(driver.game().screen().wire.search == "chips");
}

TEST_CASE("a pinned dispatch stays on top while play goes on, until it is let go") {
  Driver driver = tests::played(wide, {}, 3, ui::Page::game);
  const ui::WirePin pin = all_entries(driver).back().pin;
  REQUIRE(driver.activate(widget_of(pin)));
  driver.press(Key::enter, true);
  driver.press(Key::enter);
  REQUIRE(driver.game().screen().page == ui::Page::game);
  driver.settle();
  REQUIRE(sheet_of(driver).pinned.size() == 1);
  CHECK(sheet_of(driver).pinned.front().pin == pin);
  CHECK(is_drawn(driver, "PINNED"));
  for (const auto& widget : driver.kit().widgets()) {  // nothing of the wire's sheet stands before it
    if (!widget.name.starts_with("wire.pin.")) continue;
    CHECK(widget.name == widget_of(pin));
    break;
  }
  REQUIRE(driver.click(names::wire_show("letter")));  // a filter does not hide it
  CHECK(driver.find(widget_of(pin)));
  REQUIRE(driver.click(widget_of(pin)));
  CHECK(driver.game().screen().wire.pinned.empty());
  CHECK(!is_drawn(driver, "PINNED"));
}

TEST_CASE("a quarter taken back and played anew keeps no pin of the news that it had before") {
  Driver driver = tests::played(wide, {}, 3, ui::Page::game);
  const auto entries = all_entries(driver);
  REQUIRE(driver.click(widget_of(entries.back().pin)));   // of the first quarter
  REQUIRE(driver.click(widget_of(entries.front().pin)));  // of the last
  REQUIRE(driver.game().screen().wire.pinned.size() == 2);
  REQUIRE(driver.click(names::undo));
  driver.press(Key::enter, true);
  driver.press(Key::enter);
  REQUIRE(driver.game().screen().page == ui::Page::game);
  CHECK(driver.game().screen().wire.pinned == std::set<ui::WirePin>{entries.back().pin});
}

TEST_CASE("two people at one desk have each their own search and pins") {
  Driver driver = tests::played(wide, {.seats = ui::Seats::both}, 3, ui::Page::game);
  if (driver.game().screen().page == ui::Page::handover) REQUIRE(driver.click(names::ready));
  REQUIRE(driver.game().screen().seat == Side::us);
  REQUIRE(driver.click(widget_of(all_entries(driver).front().pin)));
  driver.press(Key::f, true);
  driver.type("secret");
  driver.press(Key::enter, true);
  REQUIRE(driver.game().screen().page == ui::Page::handover);
  CHECK(driver.game().screen().wire.search.empty());
  REQUIRE(driver.click(names::ready));
  REQUIRE(driver.game().screen().seat == Side::cn);
  CHECK(driver.game().screen().wire.search.empty());
  CHECK(driver.game().screen().wire.pinned.empty());
}

TEST_CASE("older quarters unfold and fold away by one button") {
  Driver driver = tests::played(wide, {}, 9, ui::Page::game);
  const std::size_t newest = pins_drawn(driver);
  REQUIRE(driver.click(names::wire_older));
  CHECK(pins_drawn(driver) == all_entries(driver).size());
  driver.press(Key::enter);  // the button that was pressed still has the focus
  CHECK(pins_drawn(driver) == newest);
}

TEST_CASE("the wire is whole at every size, filtered, searched, pinned and unfolded") {
  const tests::Display display = GENERATE(from_range(tests::displays));
  CAPTURE(display.width, display.height, display.scale);
  Driver driver = tests::played(display, {}, 6, ui::Page::game);
  if (driver.find(names::tab("wire"))) REQUIRE(driver.click(names::tab("wire")));
  const auto entries = all_entries(driver);
  tests::require_whole(driver);
  REQUIRE(driver.click(widget_of(entries.front().pin)));
  tests::require_whole(driver);
  REQUIRE(driver.click(names::wire_older));
  REQUIRE(driver.reach(widget_of(entries.back().pin)));
  tests::require_whole(driver);
  for (const std::string_view chip : {"bulletin", "theirs"}) {
    // Where the wire is low, one button goes from filter to filter.
    REQUIRE((driver.click(names::wire_show(chip)) || driver.click(names::wire_show("next"))));
    tests::require_whole(driver);
  }
  driver.press(Key::f, true);
  driver.type("no such thing anywhere in this wire");
  driver.settle();
  tests::require_whole(driver);
}
