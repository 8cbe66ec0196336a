// Commands that look back: causes, advice, reasons, another course, the past quarters.
#include <algorithm>

#include "app/text_commands.h"
#include "app/text_where.h"
#include "app/text_words.h"
#include "ui/causes_model.h"
#include "ui/end_model.h"
#include "ui/indicators.h"

namespace sputnik {

namespace {

void why(TextGame& game, const Words& rest) {
  std::vector<std::string> labels;
  for (const ui::IndicatorCard& card : ui::indicator_cards) {
    labels.push_back(in_small(std::string(card.label[game.screen().seat])));
  }
  std::vector<std::string_view> names;
  for (const ui::IndicatorCard& card : ui::indicator_cards) names.push_back(card.name);
  std::optional<std::size_t> which = meant(joined(rest), names);
  if (!which) which = meant(joined(rest), std::vector<std::string_view>(labels.begin(), labels.end()));
  if (which) return game.wish(ui::OpenCauses{std::string(names[*which])});
  std::string all;
  for (const std::string_view name : names) all += (all.empty() ? "" : ", ") + std::string(name);
  game.say("Why what? One of \"" + all + "\".");
}

// "1.2" counts from 1, the path of a cause from 0.
void open_cause(TextGame& game, const Words& rest) {
  std::string path;
  const std::string given = rest.empty() ? "" : rest.front();
  std::size_t at = 0;
  while (at < given.size()) {
    const std::size_t dot = std::min(given.find('.', at), given.size());
    const auto number = number_in({given.substr(at, dot - at)});
    if (!number || *number < 1) return game.say("Say the number of a cause, such as \"open 1\" or \"open 1.2\".");
    path += (path.empty() ? "" : ".") + std::to_string(*number - 1);
    at = dot + 1;
  }
  const auto& rows = game.screen().causes->rows;
  const auto row = std::find_if(rows.begin(), rows.end(), [&](const ui::CauseRow& one) { return one.path == path; });
  if (row == rows.end() || !row->opens) return game.say("There is no cause " + given + " that opens.");
  game.wish(ui::ToggleCause{path});
  game.look();
}

void quarter(TextGame& game, const Words& rest) {
  const auto number = number_in(rest);
  const int most = game.game().campaign() ? game.game().campaign()->quarter() : 0;
  if (!number || *number < 1 || *number > most)
    return game.say("Which quarter? Say its number, 1 to " + std::to_string(most) + ".");
  if (where::at_what_if(game.screen()))
    game.wish(ui::WhatIfQuarter{*number - 1});
  else
    game.wish(ui::OpenReasons{*number - 1});
  game.look();
}

void undo(TextGame& game, const Words& rest) {
  if (rest.empty()) return game.wish(ui::Undo{});
  const auto number = number_in(rest);
  const int most = game.game().campaign() ? game.game().campaign()->quarter() : 0;
  if (!number || *number < 1 || *number > most)
    return game.say("Say the number of a past quarter, 1 to " + std::to_string(most) + ".");
  game.wish(ui::UndoTo{*number - 1});
}

}  // namespace

TextCommands past_commands() {
  using namespace where;
  return {
      {"open", "NUMBER", "the causes of a cause, or shuts them", at_causes, open_cause},
      {"why", "INDICATOR", "the causes of its last change", with_causes, why},
      {"advice", "", "what your planners would order, and why", at_desk, plainly<ui::OpenAdvice>},
      {"whatif", "", "a past order changed, with the same luck", with_past, opened<Overlay::what_if>},
      {"quarter", "NUMBER", "another quarter", with_quarters, quarter},
      {"reasons", "", "why the rival did what it did", at_end,
       [](TextGame& game, const Words&) {
         if (!game.screen().end->has_reasons) return game.say("The rival followed a doctrine: it weighed nothing.");
         game.wish(ui::OpenReasons{0});
       }},
      {"history", "", "the past quarters", with_past, opened<Overlay::history>},
      {"undo", "NUMBER", "a quarter back, or to the start of the one of that number", undoes, undo},
      {"redo", "", "forward again", with_causes, plainly<ui::Redo>},
  };
}

}  // namespace sputnik
