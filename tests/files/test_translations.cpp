// Whatever a player reads of a scenario that ships can be read in Chinese as well.
#include <set>

#include "catch.h"
#include "files/assets.h"
#include "files/scenario_file.h"
#include "files/texts_file.h"

using namespace sputnik;

namespace {

void collect(std::vector<std::string>& texts, const Both<std::string>& both) {
  for (const Side side : sides) texts.push_back(both[side]);
}

std::vector<std::string> texts_of(const Scenario& scenario) {
  std::vector<std::string> texts = {scenario.title, scenario.summary, scenario.briefing};
  collect(texts, scenario.side_briefing);
  for (const Side side : sides) {
    for (const Objective& objective : scenario.nations[side].objectives) texts.push_back(objective.text);
  }
  for (std::size_t i = 0; i < scenario.own_events; ++i) {
    const EventCard& event = scenario.events[i];
    for (const auto* both : {&event.place, &event.tell, &event.headline, &event.body}) collect(texts, *both);
    texts.push_back(event.why);
  }
  for (std::size_t i = 0; i < scenario.own_doctrines; ++i) {
    texts.push_back(scenario.doctrines[i].title);
    texts.push_back(scenario.doctrines[i].text);
  }
  return texts;
}

}  // namespace

TEST_CASE("every text of the scenarios that ship has one in Chinese") {
  // Places are in the table that all scenarios share.
  std::set<std::string> common;
  const auto table = read_texts(asset("texts/zh.json"));
  for (const Saying& saying : std::get<std::vector<Saying>>(table)) common.insert(saying.en);
  for (const auto& file : scenario_files()) {
    const auto read = read_scenario(file);
    REQUIRE(std::holds_alternative<ScenarioPtr>(read));
    const Scenario& scenario = *std::get<ScenarioPtr>(read);
    std::set<std::string> told = common;
    for (const Saying& saying : scenario.translations.zh) told.insert(saying.en);
    for (const std::string& text : texts_of(scenario)) {
      INFO(scenario.id << ": " << text);
      CHECK((text.empty() || told.contains(text)));
    }
  }
}
