// sputnik-lab play: one campaign between two players that need no person.
#include "app/lab.h"
#include "app/lab_output.h"
#include "app/lab_reasons.h"
#include "app/lab_who.h"
#include "files/save.h"
#include "files/scenario_file.h"
#include "model/text.h"
#include "opponents/autoplay.h"
#include "play/prepare.h"
#include "rules/events.h"

namespace sputnik::lab {
namespace {

struct Options {
  std::string scenario{};
  Both<std::string> who{};
  std::uint64_t seed = 1;
  int quarters = 1000;
  std::string save{};
  std::string preset{};
  bool reasons = false;
  bool json = false;
};

Node hash_node(std::uint64_t hash) {
  constexpr char digits[] = "0123456789abcdef";
  std::string text(16, '0');
  for (std::size_t i = 0; i < 16; ++i) text[i] = digits[(hash >> (60 - 4 * i)) & 15];
  return text_node(text);
}

Node nation_node(const Nation<double>& nation) {
  Node node = object_node();
  for (const auto& field : nation_table) add(node, field.card.key, number_node(nation.*field.member));
  Node levels = object_node();
  for (std::size_t p = 0; p < policy_count; ++p) add(levels, policy_cards[p].key, number_node(nation.level[p]));
  add(node, "levels", std::move(levels));
  return node;
}

Node orders_node(const BothOrders<double>& orders) {
  Node node = object_node();
  for (const Side side : sides) {
    Node own = object_node();
    for (std::size_t p = 0; p < policy_count; ++p) {
      if (orders[side].step[p] == 0.0) continue;
      Node order = object_node();
      add(order, "step", number_node(orders[side].step[p]));
      add(order, "surge", truth_node(orders[side].surge[p] > 0.5));
      add(own, policy_cards[p].key, std::move(order));
    }
    add(node, key(side), std::move(own));
  }
  return node;
}

Node events_node(const Campaign& campaign, int quarter) {
  Node node = list_node();
  for (std::size_t i = 0; i < campaign.scenario().events.size(); ++i) {
    if (has_bit<double>(campaign.states()[static_cast<std::size_t>(quarter) + 1].struck, i)) {
      node.items.push_back(text_node(campaign.scenario().events[i].id));
    }
  }
  return node;
}

Node quarter_node(const Campaign& campaign, int quarter) {
  const auto q = static_cast<std::size_t>(quarter);
  const State<double>& after = campaign.states()[q + 1];
  Node node = object_node();
  add(node, "quarter", text_node(to_string(campaign.date_of(quarter))));
  add(node, "lead", number_node(lead(after)));
  for (const Side side : sides) add(node, key(side), nation_node(after.nation[side]));
  Node world = object_node();
  for (const auto& field : world_table) add(world, field.card.key, number_node(after.*field.member));
  add(node, "world", std::move(world));
  add(node, "orders", orders_node(campaign.orders()[q]));
  add(node, "events", events_node(campaign, quarter));
  add(node, "hash", hash_node(campaign.hash(quarter + 1)));
  return node;
}

Node scores_node(const Result& result) {
  Node node = object_node();
  for (const Side side : sides) {
    Node own = object_node();
    add(own, "total", number_node(result.score[side]));
    add(own, "against_par", number_node(result.against_par[side]));
    Node pillars = object_node();
    add(pillars, "frontier", number_node(result.pillars[side].frontier));
    add(pillars, "prosperity", number_node(result.pillars[side].prosperity));
    add(pillars, "security", number_node(result.pillars[side].security));
    add(pillars, "influence", number_node(result.pillars[side].influence));
    add(own, "pillars", std::move(pillars));
    add(own, "mandate", text_node(key(result.mandate[side])));
    add(own, "mandate_points", number_node(result.mandate_points[side]));
    add(node, key(side), std::move(own));
  }
  add(node, "world", number_node(result.world));
  return node;
}

Node campaign_node(const Campaign& campaign, bool reasons) {
  const Result result = campaign.result();
  Node node = object_node();
  add(node, "scenario", text_node(campaign.scenario().id));
  // As text: a JSON number would lose the low bits of a large seed.
  add(node, "seed", campaign.setup().seed < (1ULL << 53) ? number_node(static_cast<double>(campaign.setup().seed))
                                                         : text_node(std::to_string(campaign.setup().seed)));
  add(node, "ending", text_node(key(result.ending)));
  Node list = list_node();
  for (int q = 0; q < campaign.quarter(); ++q) {
    list.items.push_back(quarter_node(campaign, q));
    if (reasons) add(list.items.back(), "reasons", reasons_node(campaign, q));
  }
  add(node, "quarters", std::move(list));
  add(node, "scores", scores_node(result));
  add(node, "code", text_node(campaign_code(campaign)));
  return node;
}

std::string padded(const std::string& text, std::size_t width) {
  return text.size() >= width ? text : std::string(width - text.size(), ' ') + text;
}

void say_campaign(const Campaign& campaign) {
  say(campaign.scenario().title + ", seed " + std::to_string(campaign.setup().seed));
  say("quarter   lead  short us  cn  tension  guardrails  scores us   cn  events");
  for (int q = 0; q < campaign.quarter(); ++q) {
    const State<double>& s = campaign.states()[static_cast<std::size_t>(q) + 1];
    std::string events;
    for (const Node& id : events_node(campaign, q).items) events += " " + id.text;
    say(to_string(campaign.date_of(q)) + padded(figure(lead(s), 1), 8) + padded(figure(s.nation.us.shortage, 2), 10) +
        padded(figure(s.nation.cn.shortage, 2), 6) + padded(figure(s.tension, 2), 7) + padded(figure(s.guardrails, 2), 12) +
        padded(figure(s.nation.us.score, 1), 11) + padded(figure(s.nation.cn.score, 1), 6) + " " + events);
  }
  const Result result = campaign.result();
  const Renaming renaming = english_renaming(campaign.scenario().names);
  say("ending: " + std::string(title(result.ending)), renaming);
  for (const Side side : sides) {
    say(std::string(name(side)) + ": " + figure(result.score[side], 1) + ", against par " +
        signed_figure(result.against_par[side]) + ", mandate " + std::string(title(result.mandate[side])) + " " +
        signed_figure(result.mandate_points[side]), renaming);
  }
  say("world: " + figure(result.world, 1));
  say("code: " + campaign_code(campaign));
}

int play(const Options& options) {
  auto read = read_scenario(options.scenario);
  if (auto* problems = std::get_if<Problems>(&read)) return complain(*problems), input_at_fault;
  const ScenarioPtr scenario = std::get<ScenarioPtr>(read);
  const auto common = std::make_shared<const CommonGround>(common_ground(scenario, preset_values(options.preset)));
  Both<Player> players;
  Setup setup{.scenario = scenario, .seed = options.seed, .doctrine = {}, .mandate = {},
              .assumptions = preset_values(options.preset)};
  for (const Side side : sides) {
    const std::string who = options.who[side].empty() ? scenario->rival[side] : options.who[side];
    auto player = find_player(common, side, who, options.seed, "--" + std::string(key(side)));
    if (auto* problems = std::get_if<Problems>(&player)) return complain(*problems), input_at_fault;
    players[side] = std::get<Player>(player);
    setup.doctrine[side] = who;
  }
  Campaign campaign(setup);
  const Problems refused = autoplay(campaign, players, options.quarters);
  if (!refused.empty()) return complain(refused), input_at_fault;
  if (!options.save.empty()) {
    const Problems unsaved = save(campaign, options.save);
    if (!unsaved.empty()) return complain(unsaved), machine_at_fault;
  }
  options.json ? say_json(campaign_node(campaign, options.reasons)) : say_campaign(campaign);
  if (options.reasons && !options.json) say_reasons(campaign);
  return done;
}

}  // namespace

void add_play(CLI::App& app, Chosen& chosen) {
  auto* command = app.add_subcommand("play", "Play one campaign between doctrines, rivals that plan, or files of orders");
  auto options = std::make_shared<Options>();
  command->add_option("SCENARIO", options->scenario, "Scenario file")->required();
  command->add_option("--us", options->who.us, "Who plays the United States: a doctrine, ai:LEVEL[:TEMPERAMENT], or orders:FILE");
  command->add_option("--cn", options->who.cn, "Who plays China: a doctrine, ai:LEVEL[:TEMPERAMENT], or orders:FILE");
  command->add_option("--seed", options->seed, "Seed of the campaign's luck")->capture_default_str();
  command->add_option("--quarters", options->quarters, "Play at most so many quarters")->check(CLI::Range(1, 1000));
  add_preset(*command, options->preset);
  command->add_option("--save", options->save, "Write the campaign to this file");
  command->add_flag("--reasons", options->reasons, "What each rival that plans believed, weighed and took, by quarter");
  command->add_flag("--json", options->json, "One JSON object on standard output");
  command->footer("Example: sputnik-lab play scenarios/october-rule.json --us hawk --cn balanced --seed 7");
  command->callback([&chosen, options] { chosen.run = [options] { return play(*options); }; });
}

}  // namespace sputnik::lab
