// Cards of causes: opened by standing on a number or F1, opened in turn, pinned, followed, shut with Esc; by mouse and
// keys.
#include <algorithm>

#include "desk.h"
#include "ui/card_places.h"
#include "ui/cause_card.h"
#include "ui/game_model.h"
#include "ui/names.h"

using namespace sputnik;
using ui::Key;
namespace names = sputnik::ui::names;

namespace {

constexpr tests::Display wide{1920, 1080, 100};

const std::vector<ui::CauseCard>& cards_of(Driver& driver) { return *driver.game().screen().cards; }

ui::Rect place_of(Driver& driver, const std::string& name) {
  const ui::Widget* widget = driver.find(name);
  INFO(name);
  REQUIRE(widget);
  return widget->rect;
}

// The mouse stands still for so many thirtieths of a second.
void stand_at(Driver& driver, float x, float y, int frames) {
  for (int i = 0; i < frames; ++i) driver.frame({.mouse_x = x, .mouse_y = y});
}
void stand_on(Driver& driver, const std::string& name, int frames = 12) {
  const ui::Rect rect = place_of(driver, name);
  stand_at(driver, rect.middle_x(), rect.middle_y(), frames);
}

const ui::CauseRow& first_that_opens(const ui::CauseCard& card) {
  const auto found =
      std::find_if(card.model.rows.begin(), card.model.rows.end(), [](const ui::CauseRow& row) { return row.opens; });
  REQUIRE(found != card.model.rows.end());
  return *found;
}
std::string row_name(const ui::CauseCard& card, const ui::CauseRow& row) {
  return names::card_cause(card.id, row.path);
}

// The keyboard at a number, and F1.
void open_by_key(Driver& driver, const std::string& name) {
  REQUIRE(driver.reach(name));
  driver.press(Key::f1);
}

ui::Rect around(Driver& driver, const std::string& id) {
  ui::Rect all = place_of(driver, names::card_close(id));
  for (const ui::Widget& widget : driver.kit().widgets()) {
    if (!widget.name.starts_with(names::card(id)) || !widget.reachable) continue;
    const float right = std::max(all.right(), widget.rect.right());
    const float bottom = std::max(all.bottom(), widget.rect.bottom());
    all = {std::min(all.x, widget.rect.x), std::min(all.y, widget.rect.y), 0, 0};
    all.w = right - all.x;
    all.h = bottom - all.y;
  }
  return all;
}

}  // namespace

TEST_CASE("the mouse on an indicator opens its card after a moment, and leaving both closes it") {
  Driver driver = tests::played(wide, {}, 9, ui::Page::game);
  stand_on(driver, "indicator.revenue", 4);
  CHECK(cards_of(driver).empty());  // passing over is not standing on
  stand_on(driver, "indicator.revenue");
  REQUIRE(cards_of(driver).size() == 1);
  CHECK(cards_of(driver)[0].model.indicator == "revenue");
  tests::require_whole(driver);
  const std::string id = cards_of(driver)[0].id;
  stand_on(driver, names::card_pin(id), 60);  // as long as one looks at it
  CHECK(cards_of(driver).size() == 1);
  stand_at(driver, 1700, 500, 6);
  CHECK(cards_of(driver).size() == 1);  // a slip of the hand
  stand_at(driver, 1700, 500, 20);
  CHECK(cards_of(driver).empty());
}

TEST_CASE("a card that was shut under the mouse does not open again until the mouse has left") {
  Driver driver = tests::played(wide, {}, 9, ui::Page::game);
  stand_on(driver, "indicator.revenue");
  REQUIRE(cards_of(driver).size() == 1);
  const ui::Rect at = place_of(driver, "indicator.revenue");
  driver.frame({.mouse_x = at.middle_x(), .mouse_y = at.middle_y(), .keys = {{Key::escape}}});
  stand_at(driver, at.middle_x(), at.middle_y(), 40);
  CHECK(cards_of(driver).empty());
  stand_on(driver, "indicator.access");
  stand_on(driver, "indicator.revenue", 20);
  REQUIRE(cards_of(driver).size() == 1);
  CHECK(cards_of(driver)[0].model.indicator == "revenue");
}

TEST_CASE("standing on a cause opens its own in place, and the row stays under the mouse") {
  Driver driver = tests::played(wide, {}, 9, ui::Page::game);
  stand_on(driver, "indicator.danger");  // low on the page: the card must not climb as it grows
  REQUIRE(cards_of(driver).size() == 1);
  const std::string row = row_name(cards_of(driver)[0], first_that_opens(cards_of(driver)[0]));
  const std::size_t before = cards_of(driver)[0].model.rows.size();
  const ui::Rect was = place_of(driver, row);
  stand_on(driver, row, 30);
  CHECK(cards_of(driver)[0].model.rows.size() > before);
  CHECK(place_of(driver, row).y == was.y);
  stand_on(driver, row, 60);  // and does not flicker
  CHECK(cards_of(driver)[0].open.size() == 1);
}

TEST_CASE(
    "by keys alone: F1 opens a card, Right a cause, P pins, Esc shuts the newest first and gives the focus back") {
  Driver driver = tests::played(wide, {}, 9, ui::Page::game);
  open_by_key(driver, "indicator.revenue");
  REQUIRE(cards_of(driver).size() == 1);
  CHECK(driver.kit().focus_name().starts_with("card.revenue.8.cause."));
  REQUIRE(driver.reach(row_name(cards_of(driver)[0], first_that_opens(cards_of(driver)[0]))));
  const std::size_t before = cards_of(driver)[0].model.rows.size();
  driver.press(Key::right);
  CHECK(cards_of(driver)[0].model.rows.size() > before);
  driver.press(Key::left);
  CHECK(cards_of(driver)[0].model.rows.size() == before);
  driver.press(Key::p);
  CHECK(cards_of(driver)[0].pinned);
  open_by_key(driver, "indicator.access");
  REQUIRE(cards_of(driver).size() == 2);
  driver.press(Key::escape);
  REQUIRE(cards_of(driver).size() == 1);
  CHECK(cards_of(driver)[0].model.indicator == "revenue");
  CHECK(driver.kit().focus_name() == "indicator.access");
  driver.press(Key::escape);
  CHECK(cards_of(driver).empty());
  driver.press(Key::escape);
  CHECK(driver.game().screen().overlay.open == ui::Overlay::menu);
}

TEST_CASE("arrows stay on the card that has the focus, and P elsewhere lets no pinned card go") {
  Driver driver = tests::played(wide, {}, 9, ui::Page::game);
  open_by_key(driver, "indicator.capability");
  for (const Key key :
       {Key::right, Key::down, Key::right, Key::down, Key::down, Key::up, Key::up, Key::up, Key::right, Key::down}) {
    driver.press(key);
    CHECK(driver.kit().focus_name().starts_with("card.capability.8."));
    REQUIRE(cards_of(driver).size() == 1);
  }
  driver.press(Key::p);
  REQUIRE(driver.reach("indicator.access"));
  driver.press(Key::p);
  REQUIRE(cards_of(driver).size() == 1);
  CHECK(cards_of(driver)[0].pinned);
}

TEST_CASE("three cards stay pinned beside a loose one and none covers another, on every display") {
  const tests::Display display = GENERATE(from_range(tests::displays));
  CAPTURE(display.width, display.height, display.scale);
  Driver driver = tests::played(display, {}, 9, ui::Page::game);
  if (driver.find(names::tab("indicators"))) REQUIRE(driver.click(names::tab("indicators")));
  for (const std::string_view name : {"capability", "revenue", "access", "danger"}) {
    open_by_key(driver, "indicator." + std::string(name));
    if (name != "danger") driver.press(Key::p);
    tests::require_whole(driver);
  }
  const auto& cards = cards_of(driver);
  REQUIRE(cards.size() >= 2);
  CHECK(std::count_if(cards.begin(), cards.end(), [](const auto& card) { return card.pinned; }) + 1 ==
        static_cast<int>(cards.size()));
  CHECK(cards.back().model.indicator == "danger");
  for (std::size_t i = 0; i < cards.size(); ++i) {
    for (std::size_t j = i + 1; j < cards.size(); ++j) {
      CHECK(ui::intersection(around(driver, cards[i].id), around(driver, cards[j].id)).empty());
    }
  }
  while (!cards_of(driver).empty()) {
    const std::string id = cards_of(driver).back().id;
    CAPTURE(id);
    REQUIRE(driver.find(names::card_pin(id)));
    CHECK(driver.find(names::card_pin(id))->reachable);
    REQUIRE(driver.click(names::card_close(id)));
  }
  CHECK(cards_of(driver).empty());
}

TEST_CASE("a fourth pin lets the oldest go, and a pin pressed again lets its own go") {
  Driver driver = tests::played(wide, {}, 9, ui::Page::game);
  for (const std::string_view name : {"capability", "revenue", "access", "danger"}) {
    open_by_key(driver, "indicator." + std::string(name));
    driver.press(Key::p);
  }
  REQUIRE(cards_of(driver).size() == 3);
  CHECK(cards_of(driver)[0].model.indicator == "revenue");
  REQUIRE(driver.click(names::card_pin("access.8")));
  CHECK(!cards_of(driver).back().pinned);
  CHECK(cards_of(driver).back().id == "access.8");
}

TEST_CASE("what is under a card meets no mouse, and what is beside it does") {
  Driver driver = tests::played(wide, {}, 9, ui::Page::game);
  open_by_key(driver, "indicator.revenue");
  driver.press(Key::p);
  const ui::Rect card = around(driver, "revenue.8");
  const std::size_t policy = driver.game().screen().policy;
  for (const ui::Widget& widget : std::vector(driver.kit().widgets())) {
    if (!widget.name.starts_with("policy.") || !card.contains(widget.rect.middle_x(), widget.rect.middle_y())) continue;
    CHECK(!widget.reachable);
    driver.click_at(widget.rect.middle_x(), widget.rect.middle_y());
  }
  CHECK(driver.game().screen().policy == policy);
  CHECK(driver.game().screen().pending == Orders<double>{});
  REQUIRE(driver.click("indicator.access"));
  CHECK(driver.game().screen().causes != nullptr);
}

TEST_CASE(
    "a cause is followed to the quarter that began it, to the dossier of its order, to the dispatch of its event") {
  bool followed_quarter = false;
  bool followed_order = false;
  bool followed_event = false;
  for (const std::uint64_t seed : {7, 11, 12, 13}) {
    Driver driver = tests::played(wide, {.seed = seed}, 9, ui::Page::game);
    for (const std::string_view name : {"revenue", "danger", "capability", "access"}) {
      driver.game().grant(ui::OpenCard{"indicator." + std::string(name), std::string(name)});
      driver.game().grant(ui::PinCard{std::string(name) + ".8"});
      const auto row_with = [&](ui::Leads leads) -> std::string {
        for (const ui::CauseRow& row : cards_of(driver).back().model.rows) {
          if (row.leads == leads) return row.path;
        }
        return "";
      };
      for (std::size_t more = 0, known = 1; more != known;) {  // all that opens, opened
        known = cards_of(driver).back().model.rows.size();
        for (const ui::CauseRow& row : std::vector(cards_of(driver).back().model.rows)) {
          if (row.opens && !row.open) driver.game().grant(ui::ToggleCardCause{std::string(name) + ".8", row.path});
        }
        more = cards_of(driver).back().model.rows.size();
      }
      driver.settle();
      const std::string id = std::string(name) + ".8";
      if (const std::string path = row_with(ui::Leads::dossier); !path.empty() && !followed_order) {
        REQUIRE(driver.click(names::card_cause(id, path)));
        const auto& rows = cards_of(driver).back().model.rows;
        const auto row = std::find_if(rows.begin(), rows.end(), [&](const auto& one) { return one.path == path; });
        CHECK(driver.game().screen().policy == *row->policy);
        followed_order = true;
      }
      if (const std::string path = row_with(ui::Leads::news); !path.empty() && !followed_event) {
        REQUIRE(driver.click(names::card_cause(id, path)));
        CHECK(driver.game().screen().wire.pinned.size() == 1);
        followed_event = true;
      }
      if (const std::string path = row_with(ui::Leads::quarter); !path.empty() && !followed_quarter) {
        REQUIRE(driver.click(names::card_cause(id, path)));
        REQUIRE(cards_of(driver).size() >= 2);
        CHECK(cards_of(driver).back().model.quarter < 8);
        CHECK(cards_of(driver).back().model.indicator == name);
        CHECK(driver.kit().focus_name().starts_with(names::card(cards_of(driver).back().id)));
        followed_quarter = true;
      }
      while (!cards_of(driver).empty()) driver.game().grant(ui::CloseCard{cards_of(driver).back().id});
      driver.settle();
    }
  }
  CHECK(followed_quarter);
  CHECK(followed_order);
  CHECK(followed_event);
}

TEST_CASE("the six changes of the reveal, the masthead's figures and the tray's open their causes") {
  Driver reveal = tests::played(wide, {}, 9, ui::Page::reveal);
  std::size_t deltas = 0;
  for (const ui::Widget& widget : std::vector(reveal.kit().widgets())) {
    if (!widget.name.starts_with("delta.")) continue;
    ++deltas;
    open_by_key(reveal, widget.name);
    REQUIRE(cards_of(reveal).size() == 1);
    CHECK("delta." + cards_of(reveal)[0].model.indicator == widget.name);
    tests::require_whole(reveal);
    reveal.press(Key::escape);
  }
  CHECK(deltas == 6);
  Driver desk = tests::played(wide, {.seats = ui::Seats::cn}, 9, ui::Page::game);
  for (const std::string_view name : {"lead", "tension", "capital", "money"}) {
    open_by_key(desk, names::figure(name));
    REQUIRE(cards_of(desk).size() == 1);
    CHECK(cards_of(desk)[0].model.indicator == name);
    desk.press(Key::escape);
  }
}

TEST_CASE("the lead that a card explains is the lead that the masthead shows, for both seats") {
  for (const auto seats : {ui::Seats::us, ui::Seats::cn}) {
    Driver driver = tests::played(wide, {.seats = seats}, 9, ui::Page::game);
    const ui::Screen& screen = driver.game().screen();
    const Nation<double>& own = driver.game().campaign()->now().nation[screen.seat];
    driver.game().grant(ui::OpenCard{names::figure("lead"), "lead"});
    CHECK(cards_of(driver)[0].model.after == Approx(own.capability - own.estimate).margin(0.051));
  }
}

TEST_CASE("the why of a dispatch opens the causes of what it tells, and marks the event among them") {
  bool marked = false;
  bool on_top = false;
  for (const std::uint64_t seed : {7, 11, 12}) {
    Driver driver = tests::played(wide, {.seed = seed}, 12, ui::Page::game);
    driver.game().grant(ui::ChangeWire{{.older = true}});
    driver.settle();
    std::size_t whys = 0;
    for (const ui::WireGroup& group : std::vector(driver.game().screen().game->wire)) {
      std::set<std::string> seen;
      for (const WireItem& item : group.items) {
        if (!seen.insert(item.id).second) continue;
        const std::string name = names::wire_why(item.quarter, item.id);
        CAPTURE(name);
        if (item.kind == WireItem::Kind::tell) continue;
        REQUIRE(driver.find(name));
        ++whys;
        driver.game().grant(ui::OpenNewsCard{name, {item.quarter, item.id, 0}});
        REQUIRE(cards_of(driver).size() == 1);
        const ui::CauseCard card = cards_of(driver)[0];
        CHECK(card.model.quarter == item.quarter);
        if (item.id == "markets") CHECK(card.model.indicator == "revenue");
        if (item.id == "letter") CHECK(card.model.indicator == "lead");
        if (item.kind != WireItem::Kind::event || card.marked.empty()) continue;
        CHECK(card.marked == item.headline);
        if (!card.model.rows.empty() && card.model.rows[0].what == card.marked) on_top = true;
        marked = true;
      }
    }
    CHECK(whys > 12);
    driver.game().grant(ui::CloseCard{cards_of(driver)[0].id});
    driver.settle();
    const auto& newest = driver.game().screen().game->wire[0].items;
    const auto told = std::find_if(newest.begin(), newest.end(),
                                   [](const WireItem& item) { return item.kind != WireItem::Kind::tell; });
    const std::string first = names::wire_why(11, told->id);
    REQUIRE(driver.activate(first));
    REQUIRE(cards_of(driver).size() == 1);
    CHECK(ui::intersection(around(driver, cards_of(driver)[0].id), place_of(driver, first)).empty());
    tests::require_whole(driver);
  }
  CHECK(marked);
  CHECK(on_top);
}

TEST_CASE("cards go with the page, and none is left for the other player") {
  Driver driver = tests::played(wide, {.seats = ui::Seats::both}, 0, ui::Page::game);
  for (int q = 0; q < 2; ++q) {
    while (driver.game().screen().page != ui::Page::reveal) {
      driver.game().grant(ui::Ready{});
      if (driver.game().screen().page == ui::Page::briefing) driver.game().grant(ui::Continue{});
      driver.game().grant(ui::Seal{});
    }
    driver.game().grant(ui::Continue{});
    driver.game().grant(ui::Ready{});
    driver.game().grant(ui::Continue{});
  }
  driver.game().grant(ui::Ready{});
  driver.settle();
  REQUIRE(driver.game().screen().page == ui::Page::game);
  driver.game().grant(ui::OpenCard{"indicator.revenue", "revenue"});
  driver.game().grant(ui::PinCard{"revenue.1"});
  REQUIRE(cards_of(driver).size() == 1);
  driver.game().grant(ui::Seal{});
  CHECK(driver.game().screen().cards == nullptr);
  driver.game().grant(ui::Ready{});
  REQUIRE(driver.game().screen().page == ui::Page::game);
  CHECK(cards_of(driver).empty());
}

TEST_CASE("a card names the key that pins it as the player has set it, and no other key pins") {
  Driver driver = tests::played(wide, {}, 9, ui::Page::game);
  driver.game().grant(ui::GiveKey{Action::pin, {Key::k}});
  open_by_key(driver, "indicator.revenue");
  const auto& texts = driver.kit().texts();
  CHECK(std::any_of(texts.begin(), texts.end(), [](const ui::TextBox& box) { return box.text.starts_with("K pins"); }));
  driver.press(Key::p);
  CHECK(!cards_of(driver)[0].pinned);
  driver.press(Key::k);
  CHECK(cards_of(driver)[0].pinned);
}
