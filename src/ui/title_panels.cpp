// Scenario, seats, rival, mandate: lists of choices on glass.
#include "ui/title_panels.h"

#include <array>

#include "ui/shapes.h"
#include "ui/widgets.h"

namespace sputnik::ui {

namespace {

constexpr float row = 38;       // px at scale 1
constexpr float tall_row = 58;
constexpr float gap = 4;
constexpr float frame = measure::panel_header + 20;  // header and margins of a panel

float rows_height(const Kit& kit, std::size_t count, float each) {
  return kit.px(frame + static_cast<float>(count) * (each + gap) - gap);
}

// A list in a panel that scrolls when it is longer than its place.
template <class DrawRow>
void draw_list(Kit& kit, const Rect& rect, std::string_view caption, std::string_view name, std::size_t count, float each,
               DrawRow draw_row) {
  const Rect inside = glass_panel(kit, rect, caption);
  const Rect content = kit.begin_scroll(name, inside);
  for (std::size_t i = 0; i < count; ++i) {
    const float y = content.y + static_cast<float>(i) * kit.px(each + gap);
    draw_row(i, Rect{content.x, y, content.w, kit.px(each)});
  }
  kit.end_scroll(kit.px(static_cast<float>(count) * (each + gap) - gap));
}

float scenarios_height(const Kit& kit, const Screen& screen, float) {
  return rows_height(kit, std::max<std::size_t>(1, screen.title.scenarios.size()), tall_row);
}

void draw_scenarios(Kit& kit, const Screen& screen, const Rect& rect, Wishes& wishes) {
  const auto& scenarios = screen.title.scenarios;
  draw_list(kit, rect, "SCENARIO", "scenarios", scenarios.size(), tall_row, [&](std::size_t i, const Rect& place) {
    const ScenarioLine& one = scenarios[i];
    const std::string second = one.problems.empty() ? one.when : std::to_string(one.problems.size()) + " faults: cannot be played";
    kit.put_names_aside(i != screen.title.scenario);
    if (choice(kit, "scenario." + std::to_string(i), place, one.title, i == screen.title.scenario, second)) {
      wishes.emplace_back(ChooseScenario{i});
    }
    kit.put_names_aside(false);
  });
}

struct SeatLine {
  Seats seats;
  std::string_view key;
  std::string_view label;
};
constexpr std::array<SeatLine, 3> seat_lines = {{{Seats::us, "us", "United States"},
                                                 {Seats::cn, "cn", "China"},
                                                 {Seats::both, "both", "Two players at one desk"}}};

float seats_height(const Kit& kit, const Screen&, float) { return rows_height(kit, seat_lines.size(), row); }

void draw_seats(Kit& kit, const Screen& screen, const Rect& rect, Wishes& wishes) {
  draw_list(kit, rect, "YOUR SEAT", "seats", seat_lines.size(), row, [&](std::size_t i, const Rect& place) {
    const SeatLine& one = seat_lines[i];
    if (choice(kit, "seat." + std::string(one.key), place, one.label, one.seats == screen.title.seats)) {
      wishes.emplace_back(ChooseSeats{one.seats});
    }
  });
}

float rivals_height(const Kit& kit, const Screen& screen, float) {
  return rows_height(kit, screen.title.seats == Seats::both ? 1 : screen.title.doctrines.size() + 1, row);
}

std::string own_rival(const TitleModel& title) {
  if (title.scenario >= title.scenarios.size()) return {};
  const ScenarioLine& one = title.scenarios[title.scenario];
  return title.seats == Seats::us ? one.rival_cn : one.rival_us;
}

void draw_rivals(Kit& kit, const Screen& screen, const Rect& rect, Wishes& wishes) {
  const TitleModel& title = screen.title;
  if (title.seats == Seats::both) {
    draw_list(kit, rect, "RIVAL", "rivals", 1, row, [&](std::size_t, const Rect& place) {
      choice(kit, "rival.person", place, "The other player", true);
    });
    return;
  }
  const std::string own = "As the scenario says: " + own_rival(title);
  draw_list(kit, rect, title.seats == Seats::us ? "CHINA PLAYS" : "THE UNITED STATES PLAYS", "rivals",
            title.doctrines.size() + 1, row, [&](std::size_t i, const Rect& place) {
              const std::string id = i == 0 ? "" : title.doctrines[i - 1].id;
              const std::string& label = i == 0 ? own : title.doctrines[i - 1].title;
              const std::string hint = i == 0 ? "" : title.doctrines[i - 1].text;
              const std::string name = "rival." + (i == 0 ? std::string("scenario") : id);
              if (choice(kit, name, place, label, id == title.rival, {}, hint)) wishes.emplace_back(ChooseRival{id});
            });
}

float mandates_height(const Kit& kit, const Screen&, float) { return rows_height(kit, mandate_titles.size() + 1, row); }

void draw_mandates(Kit& kit, const Screen& screen, const Rect& rect, Wishes& wishes) {
  draw_list(kit, rect, "SECRET MANDATE", "mandates", mandate_titles.size() + 1, row, [&](std::size_t i, const Rect& place) {
    const std::optional<Mandate> mandate = i == 0 ? std::nullopt : std::optional(static_cast<Mandate>(i - 1));
    const std::string_view label = mandate ? title(*mandate) : "Dealt by the seed";
    const std::string name = "mandate." + std::string(mandate ? key(*mandate) : "dealt");
    const std::string_view hint = mandate ? text(*mandate) : "One of the three, told to you alone before the first quarter.";
    if (choice(kit, name, place, label, mandate == screen.title.mandate, {}, hint)) wishes.emplace_back(ChooseMandate{mandate});
  });
}

}  // namespace

TitlePanel scenario_panel() { return {scenarios_height, draw_scenarios}; }
TitlePanel seat_panel() { return {seats_height, draw_seats}; }
TitlePanel rival_panel() { return {rivals_height, draw_rivals}; }
TitlePanel mandate_panel() { return {mandates_height, draw_mandates}; }

}  // namespace sputnik::ui
