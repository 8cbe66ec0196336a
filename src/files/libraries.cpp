// Reading the event library and the doctrines, and joining them to a scenario.
#include "files/libraries.h"

#include <algorithm>
#include <set>

#include "files/assets.h"
#include "files/scenario_file.h"
#include "files/shape_reader.h"
#include "rules/condition.h"

namespace sputnik {
namespace {

using Ids = std::set<std::string, std::less<>>;

// Events that a condition asks after.
Ids asked_after(const std::string& condition) {
  Ids ids;
  const auto note = [&](std::string_view id) {
    ids.emplace(id);
    return 0;
  };
  (void)parse_condition(condition, note);
  return ids;
}

Ids ids_of(const std::vector<EventCard>& events) {
  Ids ids;
  for (const EventCard& event : events) ids.insert(event.id);
  return ids;
}

void check_without(const Scenario& scenario, const std::vector<EventCard>& library, Faults& faults) {
  std::vector<std::string_view> names;
  for (const EventCard& event : library) names.push_back(event.id);
  for (std::size_t i = 0; i < scenario.without.size(); ++i) {
    const std::string& id = scenario.without[i];
    if (id.empty() || std::find(names.begin(), names.end(), id) != names.end()) continue;
    faults.add(below("/without", i), in_quotes(id), "the id of an event of the library", name_hint(id, names));
  }
}

// Drops events that ask after one that is not there. A scenario's author is told when `without` is the reason.
void drop_orphans(std::vector<EventCard>& kept, const Scenario& scenario, const Ids& own, Faults& faults) {
  for (bool again = true; again;) {
    Ids known = ids_of(kept);
    known.insert(own.begin(), own.end());
    const auto missing_of = [&](const EventCard& event) -> std::string {
      for (const std::string& id : asked_after(event.when)) {
        if (!known.contains(id)) return id;
      }
      return {};
    };
    const auto orphan =
        std::find_if(kept.begin(), kept.end(), [&](const EventCard& e) { return !missing_of(e).empty(); });
    again = orphan != kept.end();
    if (!again) return;
    const auto named = std::find(scenario.without.begin(), scenario.without.end(), missing_of(*orphan));
    if (named != scenario.without.end()) {
      faults.add(below("/without", static_cast<std::size_t>(named - scenario.without.begin())), in_quotes(*named),
                 "an event that no other waits for", "leave out " + orphan->id + " too: it asks after this one");
    }
    kept.erase(orphan);
  }
}

std::vector<EventCard> fitting_events(const Scenario& scenario, const std::vector<EventCard>& library, Faults& faults) {
  const Ids own = ids_of(scenario.events);
  std::vector<EventCard> kept;
  for (const EventCard& event : library) {
    if (std::find(scenario.without.begin(), scenario.without.end(), event.id) != scenario.without.end()) continue;
    if (event.date && (*event.date < scenario.start || *event.date > scenario.end)) continue;
    // Its own stands in the library's place: what comes to the library later refuses nobody's file.
    if (own.contains(event.id)) continue;
    kept.push_back(event);
  }
  drop_orphans(kept, scenario, own, faults);
  return kept;
}

}  // namespace

std::variant<Libraries, Problems> read_libraries() {
  Libraries libraries;
  Problems problems;
  const auto file = [](std::string_view name) {
    const std::filesystem::path found = asset(name);
    return found.empty() ? std::filesystem::path(name) : found;
  };
  auto events = read_event_library(file("events.json"));
  auto doctrines = read_doctrines(file("doctrines.json"));
  if (auto* faults = std::get_if<Problems>(&events)) problems = std::move(*faults);
  if (auto* faults = std::get_if<Problems>(&doctrines)) problems.insert(problems.end(), faults->begin(), faults->end());
  if (!problems.empty()) return problems;
  return Libraries{std::move(std::get<0>(events)), std::move(std::get<0>(doctrines))};
}

void add_libraries(Scenario& scenario, const Libraries& libraries, Faults& faults) {
  scenario.own_events = scenario.events.size();
  scenario.own_doctrines = scenario.doctrines.size();
  check_without(scenario, libraries.events, faults);
  if (scenario.library) {
    std::vector<EventCard> events = fitting_events(scenario, libraries.events, faults);
    scenario.events.insert(scenario.events.end(), events.begin(), events.end());
  }
  for (const DoctrineCard& card : libraries.doctrines) {
    const auto own = scenario.doctrines.begin() + static_cast<std::ptrdiff_t>(scenario.own_doctrines);
    const auto same = [&](const DoctrineCard& other) { return other.id == card.id; };
    if (std::none_of(scenario.doctrines.begin(), own, same)) scenario.doctrines.push_back(card);
  }
}

}  // namespace sputnik
