// The event library that ships: enough events, each whole, in two voices, with a reason and a source.
#include <algorithm>
#include <set>

#include "catch.h"
#include "files/any_file.h"
#include "files/assets.h"
#include "files/scenario_file.h"
#include "model/state.h"
#include "sample.h"

using namespace sputnik;

namespace {

std::vector<EventCard> library() {
  auto read = read_event_library(asset("events.json"));
  if (const auto* problems = std::get_if<Problems>(&read)) FAIL(to_string(problems->front()));
  return std::get<std::vector<EventCard>>(read);
}

bool differ(const Both<std::string>& voices) {
  return !voices.us.empty() && !voices.cn.empty() && voices.us != voices.cn;
}

// The end of the first sentence, if another follows: ". " or "? ".
std::size_t sentences(const std::string& text) {
  const auto ends = [&](std::size_t i) { return text[i] == '.' || text[i] == '?'; };
  std::size_t count = 0;
  for (std::size_t i = 0; i < text.size(); ++i) count += ends(i) && (i + 1 == text.size() || text[i + 1] == ' ');
  return count;
}

}  // namespace

TEST_CASE("the library has a hundred events or more, and room is left for a scenario's own") {
  const auto events = library();
  CHECK(events.size() >= 100);
  CHECK(events.size() + 40 <= event_slots);
}

TEST_CASE("every event of the library is told in two voices that differ, with a reason and a source") {
  std::set<std::string> ids, headlines, reasons;
  for (const EventCard& event : library()) {
    INFO(event.id);
    CHECK(ids.insert(event.id).second);
    CHECK(differ(event.headline));
    CHECK(headlines.insert(event.headline.us).second);
    CHECK(headlines.insert(event.headline.cn).second);
    CHECK(differ(event.body));
    for (const Side side : sides) {
      CHECK(sentences(event.body[side]) >= 1);
      CHECK(sentences(event.body[side]) <= 3);
      CHECK(!event.place[side].empty());
    }
    CHECK(!event.why.empty());
    reasons.insert(event.why);
    const bool dated_source =
        std::any_of(event.source.begin(), event.source.end(), [](char c) { return c >= '0' && c <= '9'; });
    CHECK((event.source == "invented" || dated_source || event.source.find("Act") != std::string::npos));
    CHECK(!event.effects.empty());
  }
  CHECK(reasons.size() + 4 >= ids.size());
}

TEST_CASE("nothing of the library strikes both nations' readers unwarned: every event has a tell for each") {
  int shocks = 0;
  for (const EventCard& event : library()) {
    INFO(event.id);
    CHECK(differ(event.tell));
    CHECK(event.shock == (event.slug == Slug::flash));
    shocks += event.shock;
  }
  CHECK(shocks >= 12);
}

TEST_CASE("the effects of the library are modest") {
  for (const EventCard& event : library()) {
    for (const EffectCard& effect : event.effects) {
      INFO(event.id << " " << effect.change);
      const auto ends_in = [&](std::string_view field) { return effect.change.ends_with(field); };
      const double size = effect.kind == EffectKind::multiply ? std::abs(effect.amount - 1) : std::abs(effect.amount);
      const double most = ends_in("algorithms")                         ? 0.3
                          : ends_in("strait")                           ? 2
                          : ends_in("money")                            ? 3
                          : ends_in("capital")                          ? 0.5
                          : ends_in("_shock") || ends_in("estimate_sd") ? 0.5
                          : ends_in("estimate")                         ? 1
                          : ends_in("buffer") || ends_in("alarm")       ? 0.2
                          : ends_in("compute")                          ? 0.02
                          : ends_in("open_pool") || ends_in("doubt")    ? 0.25
                                                                        : 0.08;
      CHECK(effect.kind != EffectKind::set);
      CHECK(size > 0);
      CHECK(size <= most);
    }
  }
}

TEST_CASE("validate knows the libraries by their keys and checks them as such") {
  CHECK(check_file(asset("events.json")).empty());
  CHECK(check_file(asset("doctrines.json")).empty());
  const test::Folder folder;
  test::write_file(folder / "events.json", R"({ "format": 1, "events": [{ "id": "no-headline", "chance": 2 }] })");
  const Problems problems = check_file(folder / "events.json");
  REQUIRE(!problems.empty());
  const std::string lines = test::lines_of(problems);
  CHECK(lines.find("/events/0/chance") != std::string::npos);
  CHECK(lines.find("headline") != std::string::npos);
  CHECK(lines.find("briefing") == std::string::npos);
}
