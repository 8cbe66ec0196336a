// sputnik-lab tournament: everybody against everybody, in parts that can be put together again.
#include <fstream>

#include "app/lab_experiment.h"
#include "files/scenario_file.h"
#include "forecast/sweep.h"
#include "model/text.h"
#include "rival/standings.h"

namespace sputnik::lab {
namespace {

struct Options {
  std::string scenario{};
  std::vector<std::string> players{};
  std::vector<std::string> against{};
  int campaigns = 4;
  std::uint64_t seed = 1;
  unsigned threads = all_threads();
  std::string part{};
  std::vector<std::string> from{};
  bool rows = false;
  bool json = false;
};

// Doctrines, levels, and the temperaments at the level of a minister.
std::vector<std::string> everybody(const Scenario& scenario) {
  std::vector<std::string> out;
  for (const DoctrineCard& doctrine : scenario.doctrines) out.push_back(doctrine.id);
  for (const SkillCard& skill : skill_cards) out.emplace_back(skill.key);
  for (std::size_t t = 0; t < temperament_cards.size(); ++t) {
    out.push_back(name_of({Skill::minister, static_cast<Temperament>(t)}));
  }
  return out;
}

struct Plan {
  std::shared_ptr<const CommonGround> common{};
  std::vector<Match> matches{};
};

std::variant<Plan, Problems> read_plan(const Options& options, const ScenarioPtr& scenario) {
  Plan out{std::make_shared<const CommonGround>(common_ground(scenario, {})), {}};
  Problems problems;
  const std::vector<std::string> players = options.players.empty() ? everybody(*scenario) : options.players;
  std::vector<std::string> all_names = players;
  all_names.insert(all_names.end(), options.against.begin(), options.against.end());
  for (const std::string& who : all_names) {
    if (player_named(out.common, who, options.seed, Side::us)) continue;
    std::vector<std::string> names = rival_names();
    for (const DoctrineCard& doctrine : scenario->doctrines) names.push_back(doctrine.id);
    const std::string nearest = nearest_name(who, {names.begin(), names.end()});
    problems.push_back({.file = "--players",
                        .found = "\"" + who + "\"",
                        .expected = "a doctrine or a rival",
                        .hint = nearest.empty() ? "" : "did you mean " + nearest + "?"});
  }
  Part part;
  if (!options.part.empty()) {
    const auto read = parse_part(options.part, "--part");
    if (const auto* problem = std::get_if<Problem>(&read)) problems.push_back(*problem);
    if (const auto* good = std::get_if<Part>(&read)) part = *good;
  }
  if (!problems.empty()) return problems;
  const std::vector<Match> all = schedule(players, options.against, options.campaigns, options.seed);
  out.matches.assign(all.begin() + static_cast<std::ptrdiff_t>(part.first(all.size())),
                     all.begin() + static_cast<std::ptrdiff_t>(part.last(all.size())));
  return out;
}

// Those played until the end or Ctrl-C, in the order of the schedule.
std::vector<MatchRow> played(const Plan& plan, unsigned threads) {
  std::vector<std::optional<MatchRow>> rows(plan.matches.size());
  {
    Interrupt interrupt;
    Progress bar("playing");
    in_pieces(
        rows.size(), 1, threads, interrupt.stop(),
        [&](std::size_t at, std::size_t) { rows[at] = play_match(plan.common, plan.matches[at]); },
        [&](double share) {
          interrupt.look();
          bar.at(share);
        });
  }
  std::vector<MatchRow> out;
  for (auto& row : rows) {
    if (row) out.push_back(std::move(*row));
  }
  if (out.size() < rows.size()) {
    complain({{.found = "stopped after " + std::to_string(out.size()) + " campaigns",
               .expected = std::to_string(rows.size()) + " campaigns"}});
  }
  return out;
}

std::variant<std::vector<MatchRow>, Problems> read_rows(const std::vector<std::string>& files) {
  std::vector<MatchRow> rows;
  Problems problems;
  for (const std::string& file : files) {
    std::ifstream in(file);
    if (!in)
      problems.push_back({.file = file, .found = "no file that can be read", .expected = "rows of a tournament"});
    std::string line;
    for (int number = 1; std::getline(in, line); ++number) {
      if (line == csv_head_of_matches()) continue;
      auto row = parse_match_row(line, file, number);
      if (auto* problem = std::get_if<Problem>(&row)) problems.push_back(*problem);
      if (auto* good = std::get_if<MatchRow>(&row)) rows.push_back(std::move(*good));
    }
  }
  if (!problems.empty()) return problems;
  return rows;
}

Node counts_node(const std::array<int, ending_keys.size()>& counts, int all) {
  std::array<double, ending_keys.size()> shares{};
  for (std::size_t e = 0; e < shares.size(); ++e) shares[e] = static_cast<double>(counts[e]) / std::max(all, 1);
  return endings_node(shares);
}

Node player_node(const PlayerStanding& player) {
  Node node = object_node();
  add(node, "name", text_node(player.name));
  add(node, "elo", number_node(player.rating.elo));
  add(node, "low", number_node(player.rating.low));
  add(node, "high", number_node(player.rating.high));
  for (const Side side : sides) {
    Node seat = object_node();
    add(seat, "campaigns", number_node(player.campaigns[side]));
    add(seat, "won", number_node(player.won[side]));
    add(node, key(side), std::move(seat));
  }
  return node;
}

Node pair_node(const PairStanding& pair) {
  Node node = object_node();
  for (const Side side : sides) add(node, key(side), text_node(pair.who[side]));
  add(node, "campaigns", number_node(pair.campaigns));
  add(node, "us_won", number_node(pair.us_won));
  for (const Side side : sides) {
    add(node, std::string(key(side)) + "_against_par", number_node(pair.against_par[side]));
  }
  add(node, "endings", counts_node(pair.endings, pair.campaigns));
  return node;
}

Node json_of(const Standings& standings) {
  Node node = object_node();
  Node players = list_node();
  for (const PlayerStanding& player : standings.players) players.items.push_back(player_node(player));
  Node pairs = list_node();
  for (const PairStanding& pair : standings.pairs) pairs.items.push_back(pair_node(pair));
  Node policies = object_node();
  Node openings = object_node();
  Node good = object_node();
  Node behind = object_node();
  Node broken = object_node();
  Node found = object_node();
  for (const Side side : sides) {
    Node own = object_node();
    for (std::size_t p = 0; p < policy_count; ++p) {
      add(own, policy_cards[p].key, number_node(standings.good_play[side].strong[p]));
    }
    add(policies, key(side), std::move(own));
    Node opening = object_node();
    add(opening, "orders", text_node(standings.good_play[side].opening));
    add(opening, "share", number_node(standings.good_play[side].opening_share));
    add(openings, key(side), std::move(opening));
    add(good, key(side), number_node(standings.ended_well[side]));
    add(broken, key(side), number_node(standings.breach[side]));
    add(found, key(side), number_node(standings.caught[side]));
    Node own_behind = object_node();
    add(own_behind, "campaigns", number_node(standings.behind[side]));
    add(own_behind, "ended_well", number_node(standings.recovered[side]));
    add(behind, key(side), std::move(own_behind));
  }
  add(node, "campaigns", number_node(standings.campaigns));
  add(node, "players", std::move(players));
  add(node, "pairs", std::move(pairs));
  add(node, "policies", std::move(policies));
  add(node, "openings", std::move(openings));
  add(node, "endings", counts_node(standings.endings, standings.campaigns));
  add(node, "quarters", number_node(standings.quarters));
  add(node, "treaty", number_node(standings.treaty));
  add(node, "treaty_quarters", number_node(standings.treaty_quarters));
  add(node, "treaty_broken", std::move(broken));
  add(node, "treaty_found", std::move(found));
  add(node, "half_time_correlation", number_node(standings.half_time_correlation));
  add(node, "equals_ended_well", std::move(good));
  add(node, "seat_elo", number_node(standings.seat));
  add(node, "usual_lead_at_half_time", number_node(standings.usual_lead));
  add(node, "behind_at_half_time", std::move(behind));
  return node;
}

std::string percent(double share) { return figure(100 * share) + " %"; }
std::string column(const std::string& text, std::size_t width) {
  return text.size() >= width ? text : std::string(width - text.size(), ' ') + text;
}

void say_players(const Standings& standings, const Renaming& renaming) {
  say("player                      Elo   95 % interval    won as us   as cn");
  for (const PlayerStanding& p : standings.players) {
    const auto won = [&](Side side) {
      return p.campaigns[side] == 0 ? std::string("-") : percent(static_cast<double>(p.won[side]) / p.campaigns[side]);
    };
    say(p.name + column(signed_figure(p.rating.elo, 0), 31 - std::min<std::size_t>(p.name.size(), 30)) +
        column(signed_figure(p.rating.low, 0) + " .. " + signed_figure(p.rating.high, 0), 16) +
        column(won(Side::us), 13) + column(won(Side::cn), 8));
  }
  say("the seat of the United States" + column(signed_figure(standings.seat, 0), 2), renaming);
}

// The nations by their names in `renaming`'s era.
void say_standings(const Standings& standings, const Renaming& renaming) {
  say_players(standings, renaming);
  say("");
  std::string endings;
  for (std::size_t e = 0; e < ending_keys.size(); ++e) {
    if (standings.endings[e] == 0) continue;
    endings += " " + std::string(ending_keys[e]) + " " +
               percent(static_cast<double>(standings.endings[e]) / standings.campaigns);
  }
  say(std::to_string(standings.campaigns) + " campaigns of " + figure(standings.quarters, 1) +
      " quarters; endings:" + endings);
  say("a treaty in force in " + percent(standings.treaty) + " of the campaigns, " + percent(standings.treaty_quarters) +
      " of the quarters; of those campaigns it was broken by the United States in " + percent(standings.breach.us) +
      ", found in " + percent(standings.caught.us) + "; by China in " + percent(standings.breach.cn) + ", found in " +
      percent(standings.caught.cn), renaming);
  say("lead at half-time and margin at the end correlate by " + figure(standings.half_time_correlation, 2));
  for (const Side side : sides) {
    const GoodPlay& good = standings.good_play[side];
    say(std::string(name(side)) + ": ends well among equals in " + percent(standings.ended_well[side]) +
        ", from three months behind the usual lead of " + figure(standings.usual_lead, 1) + " at half-time in " + percent(standings.recovered[side]) + " of " +
        std::to_string(standings.behind[side]), renaming);
    say("  commonest opening in good play (" + percent(good.opening_share) + "): " + good.opening);
    std::string policies;
    for (std::size_t p = 0; p < policy_count; ++p) {
      policies += " " + std::string(policy_cards[p].key) + " " + percent(good.strong[p]);
    }
    say("  quarters at level 2 or more in good play:" + policies);
  }
}

int run(const Options& options) {
  std::vector<MatchRow> rows;
  Names names;  // of rows from files nobody knows the scenario
  if (!options.from.empty()) {
    auto read = read_rows(options.from);
    if (auto* problems = std::get_if<Problems>(&read)) return complain(*problems), input_at_fault;
    rows = std::move(std::get<std::vector<MatchRow>>(read));
  } else {
    auto scenario = read_scenario(options.scenario);
    if (auto* problems = std::get_if<Problems>(&scenario)) return complain(*problems), input_at_fault;
    auto plan = read_plan(options, std::get<ScenarioPtr>(scenario));
    if (auto* problems = std::get_if<Problems>(&plan)) return complain(*problems), command_line_at_fault;
    names = std::get<ScenarioPtr>(scenario)->names;
    rows = played(std::get<Plan>(plan), options.threads);
  }
  if (options.rows) {
    say(csv_head_of_matches());
    for (const MatchRow& row : rows) say(csv_line(row));
    return done;
  }
  const Standings result = standings(rows, options.seed);
  options.json ? say_json(json_of(result)) : say_standings(result, english_renaming(names));
  return done;
}

}  // namespace

void add_tournament(CLI::App& app, Chosen& chosen) {
  auto* command = app.add_subcommand("tournament", "Everybody against everybody: Elo, policies, endings");
  auto options = std::make_shared<Options>();
  auto* scenario = command->add_option("SCENARIO", options->scenario, "Scenario file");
  command
      ->add_option("--players", options->players,
                   "Who plays, with commas between; left out: doctrines, levels, and a minister of each temperament")
      ->delimiter(',');
  command->add_option("--against", options->against, "Only the players against these, in either seat")->delimiter(',');
  command->add_option("--campaigns", options->campaigns, "Campaigns of each pair in each seat")
      ->capture_default_str()
      ->check(CLI::Range(1, 100000));
  command->add_option("--seed", options->seed, "First seed of the campaigns' luck")->capture_default_str();
  command->add_option("--threads", options->threads, "Threads")->check(CLI::Range(1, 1024));
  command->add_option("--part", options->part, "i/n: only the i-th of n parts of the campaigns, counted from 1");
  command->add_flag("--rows", options->rows, "A line of CSV a campaign instead of the standings");
  auto* from = command->add_option("--from", options->from, "Files of such lines, in place of playing");
  command->add_flag("--json", options->json, "One JSON object on standard output");
  command->footer(
      "Example: sputnik-lab tournament scenarios/october-rule.json --players hawk,staff,minister --campaigns 10");
  command->callback([&chosen, options, scenario, from] {
    if (scenario->count() == 0 && from->count() == 0) throw CLI::RequiredError("SCENARIO or --from");
    chosen.run = [options] { return run(*options); };
  });
}

}  // namespace sputnik::lab
