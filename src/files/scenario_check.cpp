// Meaning of scenarios: calendar, doctrines, objectives.
#include "files/scenario_check.h"

#include <algorithm>

#include "files/bounds.h"
#include "files/sayings.h"
#include "files/shape_reader.h"
#include "rules/condition.h"
#include "rules/preset_table.h"

namespace sputnik {
namespace {

void check_calendar(const Scenario& scenario, const std::string& at, Faults& faults) {
  const int length = quarters(scenario);
  if (length < 1) {
    faults.add(at + "/end", to_string(scenario.end) + ", before the start",
               "a quarter from " + to_string(scenario.start) + " on");
  } else if (static_cast<std::size_t>(length) > most_quarters) {
    faults.add(at + "/end", std::to_string(length) + " quarters", "at most " + std::to_string(most_quarters),
               "the last possible is " + to_string(scenario.start + (static_cast<int>(most_quarters) - 1)));
  }
}

void check_rivals(const Scenario& scenario, const std::string& at, Faults& faults) {
  std::vector<std::string_view> ids;
  for (const DoctrineCard& doctrine : scenario.doctrines) ids.push_back(doctrine.id);
  for (const Side side : sides) {
    const std::string& wanted = scenario.rival[side];
    if (std::find(ids.begin(), ids.end(), wanted) != ids.end()) continue;
    faults.add(below(at + "/rival", key(side)), in_quotes(wanted), "the id of a doctrine", name_hint(wanted, ids));
  }
}

void check_balance(const Scenario& scenario, const std::string& at, Faults& faults) {
  if (scenario.balance.low <= scenario.balance.high) return;
  faults.add(at + "/balance", "low " + to_text(scenario.balance.low) + " above high " + to_text(scenario.balance.high), "low at most as high as high",
             "are the two the wrong way round?");
}

void check_preset(const Scenario& scenario, const std::string& at, Faults& faults) {
  if (scenario.preset.empty() || find_preset(scenario.preset)) return;
  std::vector<std::string_view> keys;
  for (const Preset& preset : presets) keys.push_back(preset.key);
  faults.add(at + "/preset", in_quotes(scenario.preset), "a preset", name_hint(scenario.preset, keys));
}

void check_nation(const Scenario& scenario, Side side, const std::string& at, Faults& faults) {
  const NationSetup& nation = scenario.nations[side];
  double weight = 0;
  for (const std::string_view pillar : {"frontier", "prosperity", "security", "influence"}) {
    const auto given = nation.weights.find(pillar);
    weight += given == nation.weights.end() ? 1 : given->second;
  }
  if (weight <= 0) faults.add(at + "/weights", "weights that are all 0", "at least one above 0");
  for (std::size_t i = 0; i < nation.objectives.size(); ++i) {
    const Objective& objective = nation.objectives[i];
    const std::string place = below(at + "/objectives", i);
    check_condition(objective.when, place + "/when", scenario, nullptr, faults);
    const auto earlier = nation.objectives.begin() + static_cast<std::ptrdiff_t>(i);
    const auto same = [&](const Objective& other) { return !objective.id.empty() && other.id == objective.id; };
    if (std::any_of(nation.objectives.begin(), earlier, same)) {
      faults.add(place + "/id", in_quotes(objective.id) + " a second time", "an id of its own");
    }
  }
}

bool has_word(std::string_view text) {
  return std::any_of(text.begin(), text.end(), [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c & 0x80) != 0; });
}

// Words that mean something, each once; and none that is put in stands for another, so that saying twice says the same.
void check_words(const NamesIn& names, const Both<std::array<std::string_view, 3>>& of_game, const Renaming& renaming, const std::string& at, Faults& faults) {
  for (std::size_t i = 0; i < names.words.size() && !faults.full(); ++i) {
    const auto& [word, as] = names.words[i];
    const std::string place = below(at + "/words", i);
    const auto here = names.words.begin() + static_cast<std::ptrdiff_t>(i);
    const auto same = [&, of = std::string_view(word)](const Renamed& other) { return other.word == of; };
    if (word.empty() || as.empty()) continue;  // a fault already
    if (!has_word(word) || word.front() == ' ' || word.back() == ' ')
      faults.add(place + "/word", in_quotes(word), "a word or phrase, without spaces around it");
    if (std::any_of(names.words.begin(), here, same)) faults.add(place + "/word", in_quotes(word) + " a second time", "each word once");
    for (const Side side : sides) {
      if (std::find(of_game[side].begin(), of_game[side].end(), word) != of_game[side].end())
        faults.add(place + "/word", in_quotes(word), "a word of the era", "nations are named under " + below(at, key(side)));
    }
    if (const std::string again = renaming(as); again != as)
      faults.add(place + "/as", in_quotes(as) + ", which is renamed to " + in_quotes(again), "words that no other entry renames");
  }
}

void check_names(const Names& names, const std::string& at, Faults& faults) {
  const Renaming en = english_renaming(names);
  check_words(names.en, game_names, en, at, faults);
  check_words(names.zh, game_names_zh, chinese_renaming(names), at + "/zh", faults);
  for (const Side side : sides) {
    if (!names.zh.nations[side].adjective.empty())
      faults.add(below(at + "/zh", key(side)) + "/adjective", in_quotes(names.zh.nations[side].adjective), "none: in Chinese the name serves");
    const std::string& name = names.en.nations[side].name;
    if (!name.empty() && en(name) != name) faults.add(below(at, key(side)) + "/name", in_quotes(name), "a name that no other entry renames");
  }
  const auto& [us, cn] = names.en.nations;
  if (!us.name.empty() && us.name == cn.name) faults.add(at + "/cn/name", in_quotes(cn.name), "another name than that of /names/us");
}

// Entries lie in the campaign's span and follow one another.
void check_history(const Scenario& scenario, Side side, const std::string& at, Faults& faults) {
  const std::vector<HistoryEntry>& history = scenario.nations[side].history;
  for (std::size_t i = 0; i < history.size(); ++i) {
    const std::string place = below(at + "/history", i) + "/quarter";
    const Quarter quarter = history[i].quarter;
    if (quarter < scenario.start || quarter > scenario.end) {
      faults.add(place, to_string(quarter),
                 "a quarter from " + to_string(scenario.start) + " to " + to_string(scenario.end));
    } else if (i > 0 && quarter <= history[i - 1].quarter) {
      faults.add(place, to_string(quarter) + " after " + to_string(history[i - 1].quarter), "a later quarter");
    }
  }
}

}  // namespace

void check_condition(const std::string& text, const std::string& pointer, const Scenario& scenario, const Side* own,
                     Faults& faults) {
  if (faults.full()) return;
  const auto parsed = parse_condition(text, event_lookup(scenario), own);
  const auto* fault = std::get_if<ConditionFault>(&parsed);
  if (!fault) return;
  std::string hint = fault->hint;
  if (hint.empty() && fault->expected == "the id of an event") {
    std::vector<std::string_view> ids;
    for (const EventCard& event : scenario.events) ids.push_back(event.id);
    const std::string_view rest = std::string_view(text).substr(std::min(fault->position, text.size()));
    const std::string_view id = rest.substr(0, rest.find_first_of(" )"));
    hint = id.empty() ? "" : name_hint(id, ids);
  }
  faults.add(pointer, fault->found + " at character " + std::to_string(fault->position + 1), fault->expected, hint);
}

void check_doctrines(const Scenario& scenario, const DoctrineRun& run, Faults& faults) {
  for (std::size_t i = run.first; i < run.last && !faults.full(); ++i) {
    const DoctrineCard& doctrine = scenario.doctrines[i];
    const std::string place = below(run.pointer, i - run.first);
    const auto same = [&](const DoctrineCard& other) {
      return &other != &doctrine && !doctrine.id.empty() && other.id == doctrine.id;
    };
    // The later of two is at fault; what is built in counts as earlier.
    const auto built_in = scenario.doctrines.begin() + static_cast<std::ptrdiff_t>(scenario.own_doctrines);
    const auto here = scenario.doctrines.begin() + static_cast<std::ptrdiff_t>(i);
    if (std::any_of(scenario.doctrines.begin(), here, same) ||
        (here < built_in && std::any_of(built_in, scenario.doctrines.end(), same))) {
      faults.add(place + "/id", "the doctrine " + in_quotes(doctrine.id) + " a second time", "an id of its own");
    }
    for (const Side side : sides) {
      for (const auto& [policy, plan] : doctrine.plans[side]) {
        const std::string at = below(below(place, key(side)), policy);
        check_condition(plan.target, at + "/target", scenario, &side, faults);
        check_condition(plan.surge, at + "/surge", scenario, &side, faults);
      }
    }
  }
}

void check_scenario(const Scenario& scenario, const std::string& at, Faults& faults) {
  check_calendar(scenario, at, faults);
  check_rivals(scenario, at, faults);
  check_balance(scenario, at, faults);
  check_preset(scenario, at, faults);
  for (const Side side : sides) {
    check_nation(scenario, side, below(at + "/nations", key(side)), faults);
    check_history(scenario, side, below(at + "/nations", key(side)), faults);
  }
  if (scenario.events.size() > event_slots) {
    faults.add(at + "/events", std::to_string(scenario.events.size()) + " events, the library's among them",
               "at most " + std::to_string(event_slots));
  }
  check_events(scenario, {0, scenario.own_events, at + "/events"}, faults);
  check_doctrines(scenario, {0, scenario.own_doctrines, at + "/doctrines"}, faults);
  check_sayings(scenario.translations.zh, at + "/translations/zh", faults);
  check_names(scenario.names, at + "/names", faults);
}

}  // namespace sputnik
