// Through the widgets alone: what a person plays is what the engine plays.
#include "desk.h"
#include "files/scenario_file.h"
#include "opponents/doctrine.h"
#include "play/prepare.h"
#include "rules/order_costs.h"
#include "ui/game_model.h"
#include "ui/names.h"

using namespace sputnik;
namespace names = sputnik::ui::names;

namespace {

// Moves two policies by their buttons, up where that is allowed, else down, else the next in turn; the orders then.
Orders<double> give_orders(Driver& driver, Side side, int quarter) {
  int moved = 0;
  for (std::size_t k = 0; k < policy_count && moved < 2; ++k) {
    const std::size_t p = (5 * static_cast<std::size_t>(quarter) + 7 * k) % policy_count;
    REQUIRE(driver.click(names::policy(p)));
    if (driver.click(names::up(p)) || driver.click(names::down(p))) ++moved;
  }
  REQUIRE(driver.game().screen().seat == side);
  return driver.game().screen().pending;
}

void begin(Driver& driver, Side side) {
  REQUIRE(driver.click("seat." + std::string(key(side))));
  REQUIRE(driver.click(names::start));
  REQUIRE(driver.game().screen().page == ui::Page::briefing);
  REQUIRE(driver.click(names::go_on));
  REQUIRE(driver.game().screen().page == ui::Page::game);
}

void seal(Driver& driver) {
  REQUIRE(driver.click(names::seal));
  REQUIRE(driver.game().screen().page == ui::Page::reveal);
  REQUIRE(driver.click(names::go_on));
  REQUIRE(driver.game().screen().page == ui::Page::game);
}

// The same campaign without a screen, the rival by its doctrine.
class Engine {
 public:
  explicit Engine(const Campaign& like) : campaign_(like.setup()) {}

  void play(Side side, const Orders<double>& orders) {
    const Side rival = rival_of(side);
    const auto& setup = campaign_.setup();
    const Doctrine doctrine = *find_doctrine(*setup.scenario, *setup.doctrine[rival], rival);
    BothOrders<double> both;
    both[side] = orders;
    both[rival] = decide(doctrine, view_of(campaign_.now(), rival, campaign_.states().front()),
                         public_assumptions(*setup.scenario, setup.assumptions));
    REQUIRE(campaign_.play(both).empty());
  }
  const Campaign& campaign() const { return campaign_; }

 private:
  Campaign campaign_;
};

std::uint64_t last_hash(const Campaign& campaign) { return campaign.hash(campaign.quarter()); }

}  // namespace

TEST_CASE("eight quarters by the widgets, three undone and played again, saved and loaded, equal the engine") {
  const Side side = GENERATE(Side::us, Side::cn);
  const tests::Folder folder(std::string("by-hand-") + std::string(key(side)));
  Driver driver = tests::at_the_title(folder);
  begin(driver, side);
  Engine engine(*driver.game().campaign());
  int ordered = 0;
  for (int q = 0; q < 8; ++q) {
    const Orders<double> orders = give_orders(driver, side, q);
    ordered += orders != Orders<double>{} ? 1 : 0;
    engine.play(side, orders);
    seal(driver);
    REQUIRE(last_hash(*driver.game().campaign()) == last_hash(engine.campaign()));
  }
  REQUIRE(ordered >= 6);  // now and then the capital is spent
  for (int i = 0; i < 3; ++i) REQUIRE(driver.click(names::undo));
  REQUIRE(driver.game().campaign()->quarter() == 5);
  REQUIRE(driver.click(names::reset));
  for (int q = 5; q < 8; ++q) {
    REQUIRE(give_orders(driver, side, q) == engine.campaign().orders()[static_cast<std::size_t>(q)][side]);
    seal(driver);
  }
  REQUIRE(last_hash(*driver.game().campaign()) == last_hash(engine.campaign()));

  driver.press(ui::Key::s, true);
  driver.press(ui::Key::backspace, true);
  driver.type("term one");
  REQUIRE(driver.click("save.keep"));
  REQUIRE(std::filesystem::exists(folder.path() / "term one.json"));
  driver.press(ui::Key::escape);
  REQUIRE(driver.click("menu.leave"));
  REQUIRE(driver.game().screen().page == ui::Page::title);
  REQUIRE(driver.click(names::load));
  REQUIRE(driver.click("file.0"));
  REQUIRE(driver.game().campaign()->quarter() == 8);
  REQUIRE(last_hash(*driver.game().campaign()) == last_hash(engine.campaign()));
}

TEST_CASE("a campaign by the keyboard alone: from the title through orders and seals to a quarter taken back") {
  const tests::Folder folder("keyboard");
  Driver driver = tests::at_the_title(folder);
  driver.press(ui::Key::enter);  // open the desk
  driver.press(ui::Key::enter);  // take it
  REQUIRE(driver.game().screen().page == ui::Page::game);
  driver.press(ui::Key::n2);
  driver.press(ui::Key::plus);
  if (driver.game().screen().pending == Orders<double>{}) driver.press(ui::Key::minus);
  REQUIRE(driver.game().screen().pending != Orders<double>{});
  driver.press(ui::Key::enter, true);
  REQUIRE(driver.game().screen().page == ui::Page::reveal);
  driver.press(ui::Key::enter);
  REQUIRE(driver.game().screen().page == ui::Page::game);
  REQUIRE(driver.game().campaign()->quarter() == 1);
  driver.press(ui::Key::z, true);
  REQUIRE(driver.game().campaign()->quarter() == 0);
  REQUIRE(driver.game().screen().pending != Orders<double>{});  // on the desk again
}

TEST_CASE("a blocked order says why and changes nothing") {
  const tests::Folder folder("refused");
  Driver driver = tests::at_the_title(folder);
  begin(driver, Side::us);
  int moved = 0;
  for (std::size_t p = 0; p < policy_count; ++p) {
    REQUIRE(driver.click(names::policy(p)));
    if (driver.click(names::down(p)) || driver.click(names::up(p))) ++moved;
  }
  REQUIRE(moved == 3);  // as many as may move in calm
  const ui::GameModel& model = *driver.game().screen().game;
  int explained = 0;
  for (const ui::DossierModel& dossier : model.desk.dossiers) {
    if (dossier.step == 0 && dossier.no_up.find("may move") != std::string::npos) ++explained;
  }
  REQUIRE(explained == static_cast<int>(policy_count) - 3);
  REQUIRE(driver.click(names::seal));
  REQUIRE(driver.game().campaign()->quarter() == 1);
}

TEST_CASE("two players at one desk: the hand-over shows nothing of either side, and each sees its own orders only") {
  const tests::Folder folder("both");
  Driver driver = tests::at_the_title(folder);
  REQUIRE(driver.click("seat.both"));
  REQUIRE(driver.click(names::start));
  REQUIRE(driver.game().screen().page == ui::Page::handover);
  REQUIRE(driver.click(names::ready));
  REQUIRE(driver.click(names::go_on));
  give_orders(driver, Side::us, 0);
  REQUIRE(driver.click(names::seal));
  REQUIRE(driver.game().screen().page == ui::Page::handover);
  REQUIRE(driver.game().screen().pending == Orders<double>{});
  REQUIRE(driver.game().screen().game == nullptr);
  for (const ui::TextBox& text : driver.kit().texts()) {
    for (const PolicyCard& card : policy_cards) REQUIRE(text.text.find(card.title.us) == std::string::npos);
  }
  REQUIRE(driver.click(names::ready));
  REQUIRE(driver.click(names::go_on));
  REQUIRE(driver.game().screen().seat == Side::cn);
  REQUIRE(driver.game().screen().pending == Orders<double>{});
  REQUIRE(driver.click(names::seal));
  REQUIRE(driver.game().campaign()->quarter() == 1);
}
