// What is exported holds the figures of the page, is whole, and tells nothing that the page does not.
#include <algorithm>
#include <fstream>

#include "app/exports.h"
#include "desk.h"
#include "files/svg.h"
#include "model/text.h"
#include "ui/chart_files.h"
#include "ui/newspaper.h"
#include "well_formed.h"

using namespace sputnik;
using ui::Page;

namespace {

bool holds(const std::string& text, const std::string& words) { return text.find(words) != std::string::npos; }

ui::EndModel an_end(const std::string& title = "The October rule") {
  Scenario scenario = *tests::october_rule();
  scenario.title = title;
  Campaign campaign = tests::campaign_at({.scenario = std::make_shared<const Scenario>(scenario)});
  while (!campaign.over()) REQUIRE(campaign.play({}).empty());
  return ui::end_model(campaign, ui::Seats::us);
}

}  // namespace

TEST_CASE("the last edition is one whole page that asks for nothing from outside, with the box score as it is") {
  const ui::EndModel end = an_end();
  const std::string page = ui::newspaper(end);
  CHECK(tests::well_formed(page));
  CHECK(holds(page, "lang=\"en\""));
  for (const char* outside : {"src=", "href=", "url(", "@import", "<script"}) CHECK(!holds(page, outside));
  CHECK(holds(page, end.headline));
  for (const std::string& paragraph : end.story) CHECK(holds(page, escaped(paragraph)));
  for (const Side side : sides) {
    CHECK(holds(page, "<td>" + figure(end.nations[side].score, 1) + "</td>"));
    CHECK(holds(page, "<td>" + figure(end.nations[side].pillars.security, 0) + "</td>"));
  }
}

TEST_CASE("what an author wrote is shown and not obeyed") {
  const std::string page = ui::newspaper(an_end("<script>alert(1)</script> & \"more\""));
  CHECK(!holds(page, "<script"));
  CHECK(holds(page, "&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;more&quot;"));
  CHECK(tests::well_formed(page));
}

TEST_CASE("the rows of the truth are the chart's values, one a quarter") {
  const ui::EndModel end = an_end();
  const std::string rows = ui::truth_csv(end.chart);
  CHECK(std::count(rows.begin(), rows.end(), '\n') == static_cast<std::ptrdiff_t>(end.chart.truth.us.size()) + 1);
  for (std::size_t i = 0; i < end.chart.truth.us.size(); ++i) {
    CHECK(holds(rows, to_string(end.chart.start + static_cast<int>(i)) + "," + figure(end.chart.truth.us[i], 2) + "," +
                          figure(end.chart.truth.cn[i], 2)));
  }
  CHECK(tests::well_formed(ui::truth_svg(end.chart, "a & b")));
}

TEST_CASE("an export of the desk tells the same over two secrets of the rival") {
  const auto exported = [](double money, const char* file) {
    Scenario scenario = *tests::october_rule();
    scenario.nations.cn.state["money"] = money;
    Game game = tests::game_at({1280, 720, 100});
    game.open(tests::campaign_at({.scenario = std::make_shared<const Scenario>(scenario)}));
    REQUIRE(game.play_by_doctrine(2, "balanced").empty());
    game.show(Page::game);
    return std::get<std::string>(export_text(game.screen(), file));
  };
  for (const char* file : {"race.svg", "race.csv"}) {
    CHECK(exported(22, file) == exported(27, file));
    CHECK(exported(22, file).size() > 200);
  }
}

TEST_CASE("exports never write over one another, and say where they are") {
  const tests::Folder folder("exports");
  Game game = tests::game_at({1280, 720, 100}, folder.path() / "saves");
  game.open(tests::campaign_at({}));
  game.show(Page::game);
  game.grant(ui::ExportPage{});
  CHECK(holds(game.screen().notice, (folder.path() / "exports").string()));
  game.grant(ui::ExportPage{});
  CHECK(std::distance(std::filesystem::directory_iterator(folder.path() / "exports"), {}) == 4);
}

TEST_CASE("an export has a picture of the page, without the notice that tells of it") {
  const tests::Folder folder("exports-picture");
  Game made = tests::game_at({1280, 720, 100}, folder.path() / "saves");
  made.open(tests::campaign_at({}));
  made.show(Page::game);
  Driver driver(std::move(made), 1280, 720);
  driver.settle();
  driver.game().grant(ui::ExportPage{});
  const std::string notice = driver.game().screen().notice;
  REQUIRE(holds(notice, ".png"));
  const auto is_drawn = [&] {
    const auto& texts = driver.kit().texts();
    return std::any_of(texts.begin(), texts.end(),
                       [&](const ui::TextBox& one) { return holds(one.text, "Exported to"); });
  };
  driver.frame();
  CHECK(!is_drawn());
  driver.picture();
  driver.frame();
  CHECK(is_drawn());
  std::vector<std::filesystem::path> pictures;
  for (const auto& entry : std::filesystem::directory_iterator(folder.path() / "exports")) {
    if (entry.path().extension() == ".png") pictures.push_back(entry.path());
  }
  REQUIRE(pictures.size() == 1);
  std::ifstream file(pictures[0], std::ios::binary);
  std::string head(24, ' ');
  file.read(head.data(), 24);
  CHECK(head.substr(1, 3) == "PNG");
  const auto big_endian = [&](std::size_t at) {
    return static_cast<unsigned char>(head[at + 2]) * 256 + static_cast<unsigned char>(head[at + 3]);
  };
  CHECK(big_endian(16) == 1280);
  CHECK(big_endian(20) == 720);
}

TEST_CASE("an export that there is not is refused with those that there are") {
  Game game = tests::game_at({1280, 720, 100});
  const auto at_title = export_text(game.screen(), "x.svg");
  CHECK(holds(to_string(std::get<Problem>(at_title)), "game page"));
  game.open(tests::campaign_at({}));
  game.show(Page::game);
  CHECK(holds(to_string(std::get<Problem>(export_text(game.screen(), "x.html"))), ".svg .csv"));
}
