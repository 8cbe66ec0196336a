// The fingerprint of a scenario: a hash over what decides a campaign, the library's part included.
#include "files/print_json.h"
#include "files/scenario_file.h"
#include "files/scenario_shape.h"
#include "files/shape_writer.h"
#include "model/hash.h"

namespace sputnik {
namespace {

// Words may be mended without making another game of it; whether there is a tell decides when an event strikes.
void strip_words(EventCard& event) {
  const bool told = !event.tell.us.empty() || !event.tell.cn.empty();
  event.tell = told ? Both<std::string>{"told", "told"} : Both<std::string>{};
  event.place = event.headline = event.body = {};
  event.slug = Slug::bulletin;
  event.why.clear();
  event.source.clear();
}

Scenario without_words(Scenario scenario) {
  scenario.title.clear();
  scenario.summary.clear();
  scenario.briefing.clear();
  scenario.side_briefing = {};
  scenario.sources.clear();
  scenario.balance = {};
  scenario.translations = {};
  scenario.names = {};
  scenario.library = true;  // what it added is in `events`
  scenario.without.clear();
  for (const Side side : sides) {
    scenario.nations[side].captions.clear();
    scenario.nations[side].history.clear();
    for (Objective& objective : scenario.nations[side].objectives) objective.text.clear();
  }
  for (EventCard& event : scenario.events) strip_words(event);
  for (DoctrineCard& doctrine : scenario.doctrines) {
    doctrine.title.clear();
    doctrine.text.clear();
  }
  return scenario;
}

}  // namespace

std::uint64_t fingerprint(const Scenario& scenario) {
  return hash_text(hash_start, print_json(written(without_words(scenario))));
}

}  // namespace sputnik
