// Commands of the title page: scenario, seat, rival, mandate, seed, start.
#include <charconv>

#include "app/text_commands.h"
#include "app/text_where.h"
#include "app/text_words.h"
#include "model/problem.h"
#include "play/mandate.h"

namespace sputnik {

namespace {

void choose_scenario(TextGame& game, const Words& rest) {
  const auto number = number_in(rest);
  if (!number || *number < 1 || static_cast<std::size_t>(*number) > game.screen().title.scenarios.size()) {
    return game.say("Say the number of a scenario.");
  }
  game.wish(ui::ChooseScenario{static_cast<std::size_t>(*number - 1)});
  game.look();
}

void choose_seat(TextGame& game, const Words& rest) {
  const auto which = meant(joined(rest), {"us", "cn", "both"});
  if (!which) return game.say("Say us, cn or both.");
  game.wish(ui::ChooseSeats{static_cast<ui::Seats>(*which)});
  game.say(*which == 0 ? "You play the United States." : *which == 1 ? "You play China." : "You play both, by turns.");
}

void choose_rival(TextGame& game, const Words& rest) {
  std::vector<std::string_view> names;
  for (const ui::DoctrineLine& line : game.screen().title.doctrines) names.push_back(line.id);
  const auto which = meant(joined(rest), names);
  if (!which) {
    const std::string near = nearest_name(joined(rest), names);
    return game.say("There is no such rival" + (near.empty() ? std::string(".") : "; did you mean \"" + near + "\"?"));
  }
  const ui::DoctrineLine chosen = game.screen().title.doctrines[*which];
  game.wish(ui::ChooseRival{chosen.id});
  game.say("Rival: " + chosen.title + ".");
}

void choose_mandate(TextGame& game, const Words& rest) {
  const std::vector<std::string_view> names(mandate_keys.begin(), mandate_keys.end());
  const auto which = meant(joined(rest), names);
  if (!which && !rest.empty()) {
    const std::string near = nearest_name(joined(rest), names);
    return game.say("There is no such mandate" +
                    (near.empty() ? std::string(": prosper, prevail or steady.") : "; did you mean \"" + near + "\"?"));
  }
  game.wish(ui::ChooseMandate{which ? std::optional(static_cast<Mandate>(*which)) : std::nullopt});
  game.say(which ? "Mandate chosen." : "The seed deals the mandate.");
}

void choose_seed(TextGame& game, const Words& rest) {
  game.wish(ui::EditSeed{joined(rest)});
  game.say("Seed: " + game.screen().title.seed + ".");
}

void start(TextGame& game, const Words&) {
  const ui::TitleModel& title = game.screen().title;
  std::uint64_t seed = 0;
  const auto [end, error] = std::from_chars(title.seed.data(), title.seed.data() + title.seed.size(), seed);
  if (error != std::errc() || end != title.seed.data() + title.seed.size())
    return game.say("The seed must be a number.");
  if (title.scenario >= title.scenarios.size()) return game.say("No scenario was found.");
  const ui::ScenarioLine& scenario = title.scenarios[title.scenario];
  if (!scenario.problems.empty())
    return game.say("This scenario cannot be played: " + to_string(scenario.problems.front()));
  game.wish(ui::StartCampaign{scenario.file, title.seats, title.rival, title.mandate, seed, title.preset});
}

}  // namespace

TextCommands title_commands() {
  using where::at_title;
  return {
      {"scenario", "NUMBER", "chooses a scenario", at_title, choose_scenario},
      {"seat", "us, cn or both", "chooses your nation", at_title, choose_seat},
      {"rival", "NAME", "chooses who plays the other nation", at_title, choose_rival},
      {"mandate", "prosper, prevail or steady", "chooses your mandate; alone: dealt by the seed", at_title,
       choose_mandate},
      {"seed", "NUMBER", "the same seed and orders give the same game", at_title, choose_seed},
      {"start", "", "opens the desk", at_title, start},
  };
}

}  // namespace sputnik
