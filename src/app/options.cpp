// Checks the command line and sets the game up by it.
#include "app/options.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <random>

#include "app/lesson_game.h"
#include "app/lesson_walk.h"
#include "app/screen_names.h"
#include "files/any_file.h"
#include "files/assets.h"
#include "files/save.h"
#include "rival/rival_id.h"
#include "ui/scale.h"

namespace sputnik {

namespace fs = std::filesystem;
using ui::Page;
using ui::Seats;

namespace {

constexpr int largest_side = 16384;
constexpr std::int64_t most_pixels = 7680LL * 4320 * 2;

constexpr std::array<std::string_view, 3> seat_names = {"us", "cn", "both"};
template <std::size_t n>
std::optional<std::size_t> place_of(std::string_view word, const std::array<std::string_view, n>& words) {
  const auto found = std::find(words.begin(), words.end(), word);
  if (found == words.end()) return std::nullopt;
  return static_cast<std::size_t>(found - words.begin());
}

template <class Words>
Problem unknown(std::string flag, const std::string& word, const Words& words) {
  Problem problem{.file = std::move(flag), .found = "\"" + word + "\"", .expected = "one of"};
  const std::vector<std::string_view> candidates(words.begin(), words.end());
  for (const std::string_view one : candidates)
    problem.expected += (one == candidates.front() ? " " : ", ") + std::string(one);
  if (const std::string near = nearest_name(word, candidates); !near.empty())
    problem.hint = "did you mean " + near + "?";
  return problem;
}

template <class Whole>
bool parse(std::string_view text, Whole& value) {
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  return !text.empty() && error == std::errc{} && end == text.data() + text.size();
}

std::optional<Size> parse_size(std::string_view text) {
  const std::size_t cross = text.find('x');
  Size size;
  if (cross == std::string_view::npos || !parse(text.substr(0, cross), size.width) ||
      !parse(text.substr(cross + 1), size.height)) {
    return std::nullopt;
  }
  const bool in_range =
      size.width >= 1 && size.height >= 1 && size.width <= largest_side && size.height <= largest_side;
  if (!in_range || std::int64_t{size.width} * size.height > most_pixels) return std::nullopt;
  return size;
}

// Nothing is drawn while it runs: what is reckoned is reckoned at once.
bool is_quiet(const Options& options) {
  return !options.screenshot.empty() || !options.exported.empty() || options.text;
}

std::uint64_t any_seed() { return std::random_device{}() % 1000000; }

Failure at_fault(Problems problems) { return {Exit::input, std::move(problems)}; }

// The doctrine or the rival that was asked for, in this scenario.
std::optional<Failure> check_rival(const Options& options, const Scenario& scenario) {
  if (options.rival.empty() || find_doctrine(scenario, options.rival, Side::us)) return std::nullopt;
  if (parse_rival(options.rival)) return std::nullopt;
  const std::vector<std::string> rivals = rival_names();
  std::vector<std::string_view> ids(rivals.begin(), rivals.end());
  for (const DoctrineCard& card : scenario.doctrines) ids.push_back(card.id);
  return Failure{Exit::command_line, {unknown("--rival", options.rival, ids)}};
}

std::variant<ScenarioPtr, Failure> scenario_of(const Options& options, Library& library) {
  if (!options.scenario.empty()) {
    auto read = library.open(options.scenario);
    if (auto* problems = std::get_if<Problems>(&read)) return at_fault(std::move(*problems));
    return std::get<ScenarioPtr>(read);
  }
  for (std::size_t i = 0; i < library.lines().size(); ++i) {
    if (ScenarioPtr scenario = library.at(i)) return scenario;
  }
  return at_fault({{.found = "no scenario", .expected = "one beside the program, or --scenario FILE"}});
}

GameSettings settings_of(const Options& options, const Plan& plan, Library library) {
  Chosen chosen = chosen_settings(options, plan);
  return {.library = std::move(library),
          .saves = Saves::of_user(),
          .seed = plan.seed,
          .text_scale = ui::default_scale(plan.size.height),
          .settings = chosen.settings,
          .kept = chosen.kept,
          .settings_file = std::move(chosen.file),
          .scenarios = (is_quiet(options) && !options.text) || user_folder().empty() ? fs::path{}
                                                                                     : user_folder() / "scenarios",
          .sessions = (is_quiet(options) && !options.text) || user_folder().empty() ? fs::path{}
                                                                                    : user_folder() / "sessions",
          .to_clipboard = {},
          .dice = any_seed,
          .introduction = options.introduction || !is_quiet(options),
          .forecasting = !is_quiet(options) ? Forecasting::in_background : Forecasting::at_once};
}

Setup setup_of(const Options& options, const Plan& plan, ScenarioPtr scenario) {
  Setup setup{.scenario = std::move(scenario), .seed = plan.seed};
  for (const Side side : sides) {
    const bool person = plan.seats == Seats::both || plan.seats == (side == Side::us ? Seats::us : Seats::cn);
    if (person)
      setup.mandate[side] = plan.mandate;
    else
      setup.doctrine[side] = options.rival.empty() ? setup.scenario->rival[side] : options.rival;
  }
  return setup;
}

// A positional file may be a scenario, a lesson or a save; each reader knows its own.
std::optional<Failure> sort_file(Options& options, std::optional<OpenedSave>& saved) {
  if (options.file.empty()) return std::nullopt;
  if (is_lesson(options.file)) {
    options.lesson = options.file;
    return std::nullopt;
  }
  if (auto read = read_scenario(options.file); std::holds_alternative<ScenarioPtr>(read)) {
    options.scenario = options.file;
    return std::nullopt;
  } else if (auto loaded = open_save(options.file); auto* save = std::get_if<OpenedSave>(&loaded)) {
    saved.emplace(std::move(*save));
    return std::nullopt;
  } else {
    // The reader with fewer complaints was the right one.
    auto& as_scenario = std::get<Problems>(read);
    auto& as_save = std::get<Problems>(loaded);
    return at_fault(std::move(as_save.size() < as_scenario.size() ? as_save : as_scenario));
  }
}

// At the scenario desk, on a copy of the scenario that is named.
Game make_author(const Options& options, const Plan& plan, Library library) {
  Game game(settings_of(options, plan, std::move(library)));
  game.show(Page::author);
  if (!options.scenario.empty()) game.grant(ui::AuthorWish{ui::author::BeginScenario{options.scenario}});
  return game;
}

bool of_lesson(const std::optional<Page>& page) { return page == Page::lesson || page == Page::projector; }

// At the teacher's desk, a sample class so many steps into it.
std::variant<Game, Failure> make_lesson(const Options& options, const Plan& plan, Library library) {
  if (options.lesson.empty()) {
    return Failure{Exit::command_line,
                   {{.file = "--screen", .found = options.screen, .expected = "--lesson FILE beside it"}}};
  }
  Game game(settings_of(options, plan, std::move(library)));
  auto made = LessonGame::begin(options.lesson, game.keeping());
  if (auto* problems = std::get_if<Problems>(&made)) return at_fault(std::move(*problems));
  auto lesson = std::move(std::get<std::unique_ptr<LessonGame>>(made));
  if (options.step > 0) walk(lesson->room(), static_cast<std::size_t>(options.step));
  game.hold(std::move(lesson));
  if (plan.screen) game.show(*plan.screen);
  if (options.sheet > 0) game.grant(ui::TurnSheet{options.sheet});
  return game;
}

}  // namespace

std::variant<Plan, Failure> plan_of(const Options& options) {
  Plan plan;
  Problems problems;
  if (const auto size = parse_size(options.size))
    plan.size = *size;
  else
    problems.push_back({.file = "--size",
                        .found = "\"" + options.size + "\"",
                        .expected = "WIDTHxHEIGHT such as 1920x1080, each 1 to 16384"});
  if (const auto seats = place_of(options.nation, seat_names))
    plan.seats = static_cast<Seats>(*seats);
  else
    problems.push_back(unknown("--nation", options.nation, seat_names));
  if (const auto mandate = place_of(options.mandate, mandate_keys))
    plan.mandate = static_cast<Mandate>(*mandate);
  else if (!options.mandate.empty())
    problems.push_back(unknown("--mandate", options.mandate, mandate_keys));
  if (const auto page = place_of(options.screen, page_names))
    plan.screen = static_cast<Page>(*page);
  else if (const auto above = overlay_of(options.screen))
    plan.above = above;
  else if (const MiddleLine* middle = middle_of(options.screen))
    plan.middle = middle;
  else if (!options.screen.empty())
    problems.push_back(unknown("--screen", options.screen, all_screens()));
  if (const auto theme = place_of(options.theme, theme_keys))
    plan.theme = static_cast<ThemeChoice>(*theme);
  else if (!options.theme.empty())
    problems.push_back(unknown("--theme", options.theme, theme_keys));
  if (const auto language = place_of(options.language, language_keys))
    plan.language = static_cast<Language>(*language);
  else if (!options.language.empty())
    problems.push_back(unknown("--language", options.language, language_keys));
  if (options.seed.empty())
    plan.seed = options.screenshot.empty() && options.exported.empty() && !options.demonstration ? any_seed() : 1;
  else if (!parse(options.seed, plan.seed)) {
    problems.push_back({.file = "--seed",
                        .found = "\"" + options.seed + "\"",
                        .expected = "a whole number from 0 to 18446744073709551615"});
  }
  if (options.scale != 0 && ui::clamp_scale(options.scale) != options.scale) {
    problems.push_back({.file = "--scale",
                        .found = std::to_string(options.scale),
                        .expected = "75 to 250 in steps of 25",
                        .hint = "did you mean " + std::to_string(ui::clamp_scale(options.scale)) + "?"});
  }
  if (options.quarters < 0)
    problems.push_back({.file = "--quarters", .found = std::to_string(options.quarters), .expected = "0 or more"});
  if (options.sheet < 0 || options.sheet >= ui::sheet_count) {
    problems.push_back({.file = "--sheet", .found = std::to_string(options.sheet), .expected = "0 to " + std::to_string(ui::sheet_count - 1)});
  }
  if (options.step < 0)
    problems.push_back({.file = "--step", .found = std::to_string(options.step), .expected = "0 or more"});
  if (!problems.empty()) return Failure{Exit::command_line, std::move(problems)};
  return plan;
}

Chosen chosen_settings(const Options& options, const Plan& plan) {
  Chosen chosen;
  const bool by_flags_alone = !options.screenshot.empty() || !options.exported.empty() || options.demonstration;
  if (!by_flags_alone) {
    chosen.file = settings_file();
    auto read = read_settings(chosen.file);
    if (auto* problems = std::get_if<Problems>(&read))
      chosen.problems = std::move(*problems);
    else
      chosen.kept = std::get<Settings>(read);
  }
  chosen.settings = chosen.kept;
  if (options.scale != 0) chosen.settings.text_scale = options.scale;
  if (options.reduced_motion) chosen.settings.reduced_motion = true;
  if (options.mute) chosen.settings.sound = false;
  if (options.introduction) chosen.settings.introduction = FirstRun::due;
  if (plan.theme) chosen.settings.theme = *plan.theme;
  if (plan.language) chosen.settings.language = *plan.language;
  return chosen;
}

std::variant<Game, Failure> make_game(const Options& asked, const Plan& plan) {
  Options options = asked;
  std::optional<OpenedSave> saved;
  if (auto failure = sort_file(options, saved)) return std::move(*failure);
  Library library = Library::of_machine();
  if (!options.lesson.empty() || of_lesson(plan.screen)) return make_lesson(options, plan, std::move(library));
  if (plan.screen == Page::author) return make_author(options, plan, std::move(library));
  const bool campaign_asked =
      !options.scenario.empty() || options.quarters > 0 || plan.above || (plan.screen && *plan.screen != Page::title);
  if (!saved && !campaign_asked) return Game(settings_of(options, plan, std::move(library)));
  if (!saved) {
    auto scenario = scenario_of(options, library);
    if (auto* failure = std::get_if<Failure>(&scenario)) return std::move(*failure);
    if (auto failure = check_rival(options, *std::get<ScenarioPtr>(scenario))) return std::move(*failure);
    saved.emplace(OpenedSave{Campaign(setup_of(options, plan, std::get<ScenarioPtr>(scenario)))});
  }
  const int total = quarters(saved->campaign.scenario());
  Game game(settings_of(options, plan, std::move(library)));
  if (plan.screen == Page::title) {
    game.choose_scenario(options.scenario);
    return game;
  }
  game.open(std::move(*saved));
  // A reveal needs a quarter to reveal; the end page without a number means the end.
  int wanted = options.quarters;
  const bool ends = plan.screen == Page::end || (plan.above && opens_at_the_end(*plan.above));
  if (wanted == 0 && ends) wanted = total;
  if (wanted == 0 && plan.screen == Page::reveal && game.campaign()->quarter() == 0) wanted = 1;
  if (Problems problems = game.play_by_doctrine(wanted, "balanced"); !problems.empty())
    return at_fault(std::move(problems));
  if (plan.screen)
    game.show(*plan.screen);
  else if (plan.above) {
    if (!opens_at_the_end(*plan.above)) game.show(Page::game);
    game.grant(opening(*plan.above, game.screen().seat));
  } else if ((plan.middle || !options.screenshot.empty() || !options.exported.empty()) &&
             game.screen().page != Page::end)
    game.show(Page::game);
  if (plan.middle) game.grant_all({ui::SelectCentre{plan.middle->centre}, ui::SelectTab{plan.middle->tab}});
  return game;
}

std::variant<OpenedSave, Failure> make_demonstration(const Options& asked, const Plan& plan) {
  Options options = asked;
  std::optional<OpenedSave> saved;
  if (auto failure = sort_file(options, saved)) return std::move(*failure);
  if (saved) return std::move(*saved);
  Library library = Library::of_machine();
  auto scenario = scenario_of(options, library);
  if (auto* failure = std::get_if<Failure>(&scenario)) return std::move(*failure);
  if (auto failure = check_rival(options, *std::get<ScenarioPtr>(scenario))) return std::move(*failure);
  Setup setup = setup_of(options, plan, std::get<ScenarioPtr>(scenario));
  for (const Side side : sides) {
    if (!setup.doctrine[side]) setup.doctrine[side] = "balanced";
  }
  return OpenedSave{Campaign(std::move(setup))};
}

}  // namespace sputnik
