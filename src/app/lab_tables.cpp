// sputnik-lab policies, assumptions, events, schema: the tables of the game, for scripts and pages.
#include "app/lab.h"
#include "app/lab_output.h"
#include "files/assets.h"
#include "files/lesson_file.h"
#include "files/scenario_file.h"
#include "model/text.h"
#include "rules/assumptions.h"
#include "rules/policies.h"
#include "rules/preset_table.h"

namespace sputnik::lab {
namespace {

Node policies_node() {
  Node list = list_node();
  for (const PolicyCard& card : policy_cards) {
    Node node = object_node();
    add(node, "key", text_node(card.key));
    for (const Side side : sides) {
      Node own = object_node();
      add(own, "title", text_node(card.title[side]));
      Node levels = list_node();
      for (const std::string_view level : card.levels[side]) levels.items.push_back(text_node(level));
      add(own, "levels", std::move(levels));
      add(own, "gives", text_node(card.gives[side]));
      add(own, "costs", text_node(card.costs[side]));
      add(node, key(side), std::move(own));
    }
    add(node, "capital", number_node(card.capital));
    add(node, "upkeep", number_node(card.upkeep));
    add(node, "delayed", truth_node(card.delayed));
    add(node, "contested", truth_node(card.contested));
    add(node, "public", truth_node(card.seen == Seen::everyone));
    list.items.push_back(std::move(node));
  }
  return list;
}

Node assumptions_node() {
  Node list = list_node();
  for (const AssumptionCard& card : assumption_cards) {
    Node node = object_node();
    add(node, "key", text_node(card.key));
    add(node, "low", number_node(card.low));
    add(node, "mid", number_node(card.mid));
    add(node, "high", number_node(card.high));
    add(node, "unit", text_node(card.unit));
    add(node, "why", text_node(card.why));
    const SourceCard& source = source_cards[find_source(card.source)];
    add(node, "source", text_node(source.title));
    if (source.year > 0) add(node, "year", number_node(source.year));
    if (!source.link.empty()) add(node, "link", text_node(source.link));
    add(node, "judgement", truth_node(is_judgement(card)));
    add(node, "debate", text_node(card.debate));
    add(node, "drawn", truth_node(card.drawn));
    list.items.push_back(std::move(node));
  }
  return list;
}

Node presets_node() {
  Node list = list_node();
  for (const Preset& preset : presets) {
    Node node = object_node();
    add(node, "key", text_node(preset.key));
    add(node, "title", text_node(preset.title));
    add(node, "holds", text_node(preset.text));
    std::string values;
    for (const PresetValue& value : preset.values) {
      values += (values.empty() ? "`" : ", `") + std::string(value.key) + "` " + to_text(value.value);
    }
    add(node, "values", text_node(values));
    list.items.push_back(std::move(node));
  }
  return list;
}

Node sources_node() {
  Node list = list_node();
  for (const SourceCard& card : source_cards) {
    Node node = object_node();
    add(node, "key", text_node(card.key));
    add(node, "title", text_node(card.title));
    add(node, "year", text_node(card.year > 0 ? std::to_string(card.year) : ""));
    add(node, "link", text_node(card.link));
    list.items.push_back(std::move(node));
  }
  return list;
}

Node events_node(const std::vector<EventCard>& events) {
  Node list = list_node();
  for (const EventCard& card : events) {
    Node node = object_node();
    add(node, "key", text_node(card.id));
    add(node, "slug", text_node(slug_names[static_cast<std::size_t>(card.slug)]));
    if (card.date) add(node, "date", text_node(to_string(*card.date)));
    add(node, "when", text_node(card.when));
    add(node, "chance", number_node(card.chance));
    add(node, "odds", number_node(card.odds));
    add(node, "shock", truth_node(card.shock));
    for (const Side side : sides) {
      Node own = object_node();
      add(own, "tell", text_node(card.tell[side]));
      add(own, "headline", text_node(card.headline[side]));
      add(own, "body", text_node(card.body[side]));
      add(node, key(side), std::move(own));
    }
    add(node, "why", text_node(card.why));
    add(node, "source", text_node(card.source));
    list.items.push_back(std::move(node));
  }
  return list;
}

// A list of objects as a Markdown table of some of their members.
void say_markdown(const Node& list, const std::vector<std::string>& columns) {
  std::string head = "|";
  std::string rule = "|";
  for (const std::string& column : columns) head += " " + column + " |", rule += "---|";
  say(head + "\n" + rule);
  for (const Node& row : list.items) {
    std::string line = "|";
    for (const std::string& column : columns) {
      const Node* cell = find(row, column);
      std::string text;
      if (cell && cell->kind == NodeKind::text) text = cell->text;
      if (cell && cell->kind == NodeKind::number) text = to_text(cell->number);
      if (cell && cell->kind == NodeKind::truth) text = cell->truth ? "yes" : "";
      line += " " + (column == "key" ? "`" + text + "`" : text) + " |";
    }
    say(line);
  }
}

// The model card, as in docs/assumptions.md.
int say_model_card() {
  say("# The assumptions of the model\n\n"
      "Written by `sputnik-lab assumptions --markdown`; a test holds this page equal to it. Every parameter of the "
      "rules\n"
      "stands here once, with the range in which it may be argued. *Drawn* ones are drawn anew each campaign from "
      "their\n"
      "range, hidden until the debrief, unless a scenario, a preset or the player fixes them.\n");
  Node list = assumptions_node();
  for (std::size_t i = 0; i < list.items.size(); ++i) {
    for (Node& member : list.items[i].items) {
      if (member.key == "source") member.text = "`" + std::string(assumption_cards[i].source) + "`";
    }
  }
  say_markdown(list, {"key", "low", "mid", "high", "unit", "why", "source", "debate", "drawn"});
  say("\n## Presets\nWhat a camp holds, to be played with `--preset` or named in a scenario.\n");
  say_markdown(presets_node(), {"key", "title", "holds", "values"});
  say("\n## Sources\n");
  say_markdown(sources_node(), {"key", "title", "year", "link"});
  return done;
}

struct Form {
  bool json = false;
  bool markdown = false;
};

int say_table(const std::string& name, Node list, const std::vector<std::string>& columns, const Form& form) {
  if (form.json) {
    Node root = object_node();
    add(root, name, std::move(list));
    say_json(root);
  } else if (form.markdown) {
    say_markdown(list, columns);
  } else {
    for (const Node& row : list.items) {
      std::string line;
      for (const std::string& column : columns) {
        const Node* cell = find(row, column);
        if (!cell) continue;
        line += (line.empty() ? "" : "  ") + (cell->kind == NodeKind::number  ? to_text(cell->number)
                                              : cell->kind == NodeKind::truth ? std::string(cell->truth ? column : "")
                                                                              : cell->text);
      }
      say(line);
    }
  }
  return done;
}

int say_events(const std::string& scenario, const Form& form) {
  const std::vector<std::string> columns = {"key", "slug", "date", "chance", "odds", "shock", "when", "why", "source"};
  if (!scenario.empty()) {
    auto read = read_scenario(scenario);
    if (auto* problems = std::get_if<Problems>(&read)) return complain(*problems), input_at_fault;
    return say_table("events", events_node(std::get<ScenarioPtr>(read)->events), columns, form);
  }
  auto read = read_event_library(asset("events.json"));
  if (auto* problems = std::get_if<Problems>(&read)) return complain(*problems), input_at_fault;
  return say_table("events", events_node(std::get<std::vector<EventCard>>(read)), columns, form);
}

std::shared_ptr<Form> add_form(CLI::App& command, const std::string& name) {
  auto form = std::make_shared<Form>();
  auto* json = command.add_flag("--json", form->json, "One JSON object on standard output");
  command.add_flag("--markdown", form->markdown, "A Markdown table")->excludes(json);
  command.footer("Example: sputnik-lab " + name + " --markdown");
  return form;
}

}  // namespace

void add_tables(CLI::App& app, Chosen& chosen) {
  auto* policies = app.add_subcommand("policies", "The policies: captions, costs, what they do");
  auto policies_form = add_form(*policies, "policies");
  policies->callback([&chosen, policies_form] {
    chosen.run = [=] {
      return say_table("policies", policies_node(), {"key", "capital", "upkeep", "delayed", "contested", "public"},
                       *policies_form);
    };
  });

  auto* assumptions = app.add_subcommand("assumptions", "Every parameter of the rules: range, unit, reason, source");
  auto assumptions_form = add_form(*assumptions, "assumptions");
  assumptions->callback([&chosen, assumptions_form] {
    chosen.run = [=] {
      return assumptions_form->markdown
                 ? say_model_card()
                 : say_table("assumptions", assumptions_node(),
                             {"key", "low", "mid", "high", "unit", "why", "source", "debate", "drawn"},
                             *assumptions_form);
    };
  });

  auto* events = app.add_subcommand("events", "The events of the built-in library, or of a scenario");
  auto events_form = add_form(*events, "events");
  auto scenario = std::make_shared<std::string>();
  events->add_option("SCENARIO", *scenario, "Scenario file; left out: the library");
  events->callback(
      [&chosen, events_form, scenario] { chosen.run = [=] { return say_events(*scenario, *events_form); }; });

  auto* schema = app.add_subcommand("schema", "The JSON Schema of scenario files, or of lessons");
  auto always = std::make_shared<bool>(true);
  auto of = std::make_shared<std::string>("scenario");
  schema->add_flag("--json", *always, "The schema is JSON in any case");
  schema->add_option("--of", *of, "Of which files")
      ->check(CLI::IsMember({"scenario", "lesson"}))
      ->capture_default_str();
  schema->footer("Example: sputnik-lab schema --of lesson > lesson.schema.json");
  schema->callback([&chosen, of, always] {
    chosen.run = [of] {
      say(*of == "lesson" ? lesson_schema() : scenario_schema());
      return done;
    };
  });
}

}  // namespace sputnik::lab
