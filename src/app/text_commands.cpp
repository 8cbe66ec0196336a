// The commands of the game in a terminal.
#include <algorithm>
#include <cctype>
#include <charconv>

#include "app/text_game.h"
#include "play/mandate.h"
#include "ui/causes_model.h"
#include "ui/end_model.h"
#include "ui/game_model.h"
#include "ui/mirror.h"
#include "ui/what_if_model.h"

namespace sputnik {

using ui::Overlay;
using ui::Page;
using ui::Screen;

namespace {

bool plain(const Screen& screen, Page page) { return screen.page == page && screen.overlay.open == Overlay::none; }
bool at_title(const Screen& screen) { return plain(screen, Page::title); }
bool at_desk(const Screen& screen) { return plain(screen, Page::game); }
bool at_end(const Screen& screen) { return plain(screen, Page::end); }
bool with_causes(const Screen& screen) {
  return plain(screen, Page::game) || plain(screen, Page::reveal) || plain(screen, Page::end);
}
bool with_past(const Screen& screen) { return with_causes(screen) && screen.can_undo; }
bool goes_on(const Screen& screen) {
  return plain(screen, Page::briefing) || plain(screen, Page::reveal) || plain(screen, Page::end);
}
bool at_handover(const Screen& screen) { return plain(screen, Page::handover); }
bool in_game(const Screen& screen) {
  return screen.overlay.open == Overlay::none && screen.overlay.in_game && screen.page != Page::handover &&
         screen.page != Page::title;
}
bool no_overlay(const Screen& screen) { return screen.overlay.open == Overlay::none && screen.page != Page::handover; }
bool overlay(const Screen& screen) { return screen.overlay.open != Overlay::none; }
bool at_causes(const Screen& screen) { return screen.overlay.open == Overlay::causes; }
bool at_what_if(const Screen& screen) { return screen.overlay.open == Overlay::what_if; }
bool with_quarters(const Screen& screen) { return at_what_if(screen) || screen.overlay.open == Overlay::reasons; }
bool orders_policies(const Screen& screen) { return at_desk(screen) || at_what_if(screen); }
bool loads(const Screen& screen) { return screen.overlay.open == Overlay::load || no_overlay(screen); }
bool undoes(const Screen& screen) { return screen.overlay.open == Overlay::history || with_past(screen); }
bool introduced(const Screen& screen) { return screen.introduction && screen.overlay.open == Overlay::none; }
bool with_lesson(const Screen& screen) { return introduced(screen) && screen.lesson.has_value(); }
bool startable(const Screen& screen) {
  const bool at_play = plain(screen, Page::game) || plain(screen, Page::reveal);
  return at_title(screen) || (at_play && screen.seats != ui::Seats::both);
}
bool everywhere(const Screen&) { return true; }

std::optional<int> number_in(const Words& rest, std::size_t at = 0) {
  if (rest.size() <= at) return std::nullopt;
  int value = 0;
  const auto [end, error] = std::from_chars(rest[at].data(), rest[at].data() + rest[at].size(), value);
  if (error != std::errc() || end != rest[at].data() + rest[at].size()) return std::nullopt;
  return value;
}

std::string as_typed(const Words& rest) {
  std::string all;
  for (const std::string& word : rest) all += (all.empty() ? "" : " ") + word;
  return all;
}

// In small letters, as names are compared.
std::string joined(const Words& rest) {
  std::string all = as_typed(rest);
  std::transform(all.begin(), all.end(), all.begin(),
                 [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return all;
}

// A policy by its number on the desk, by its key, or by the beginning of either of its names.
std::optional<std::size_t> policy_in(TextGame& game, const Words& rest) {
  if (rest.empty()) {
    game.say("Which policy? Say its number or its name.");
    return std::nullopt;
  }
  const Screen& screen = game.screen();
  if (const auto number = number_in(rest);
      number && *number >= 1 && static_cast<std::size_t>(*number) <= policy_count) {
    const auto place = static_cast<std::size_t>(*number - 1);
    if (!screen.game) return place;
    if (place < screen.game->desk.order.size()) return screen.game->desk.order[place];
  }
  std::vector<std::string> held;
  for (std::size_t p = 0; p < policy_count; ++p) {
    held.emplace_back(policy_cards[p].key);
    std::string title = screen.game ? screen.game->desk.dossiers[p].title : std::string(policy_cards[p].key);
    std::transform(title.begin(), title.end(), title.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    held.push_back(title);
  }
  const std::vector<std::string_view> names(held.begin(), held.end());
  std::string word = joined(rest);
  if (const auto which = meant(word, names)) return *which / 2;
  std::replace(word.begin(), word.end(), ' ', '_');
  if (const auto which = meant(word, names)) return *which / 2;
  // Key and title of one policy may begin alike.
  std::vector<std::size_t> fit;
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (names[i].substr(0, word.size()) == word && (fit.empty() || fit.back() != i / 2)) fit.push_back(i / 2);
  }
  if (fit.size() == 1) return fit.front();
  const std::string near = nearest_name(joined(rest), names);
  game.say("\"" + joined(rest) + "\" is no policy" +
           (near.empty() ? ": say its name, or its number, 1 to " + std::to_string(policy_count) + "."
                         : "; did you mean \"" + near + "\"?"));
  return std::nullopt;
}

void tell_order(TextGame& game, const std::string& refusal) {
  if (!refusal.empty()) return game.say("Not ordered: " + refusal);
  game.say(ui::mirror_tray(game.screen()));
}

void move_policy(TextGame& game, const Words& rest, int by) {
  const auto policy = policy_in(game, rest);
  if (!policy) return;
  if (at_what_if(game.screen())) {
    const auto& tried = game.screen().what_if->policies[*policy];
    game.wish(ui::WhatIfOrder{*policy, std::clamp(tried.step + by, -1, 1)});
    return game.look();
  }
  const ui::DossierModel dossier = game.screen().game->desk.dossiers[*policy];
  const std::string& refusal = by > 0 ? dossier.no_up : dossier.no_down;
  if (refusal.empty()) game.wish(ui::SetOrder{*policy, dossier.step + by, dossier.surge && dossier.step + by > 0});
  tell_order(game, refusal);
}

void surge(TextGame& game, const Words& rest) {
  const auto policy = policy_in(game, rest);
  if (!policy) return;
  const ui::DossierModel dossier = game.screen().game->desk.dossiers[*policy];
  if (dossier.no_surge.empty()) {
    game.wish(dossier.surge ? ui::SetOrder{*policy, std::min(dossier.step, 1), false}
                            : ui::SetOrder{*policy, std::max(dossier.step, 1), true});
  }
  tell_order(game, dossier.no_surge);
}

void why(TextGame& game, const Words& rest) {
  std::vector<std::string> labels;
  for (const ui::IndicatorCard& card : ui::indicator_cards) {
    std::string label(card.label[game.screen().seat]);
    std::transform(label.begin(), label.end(), label.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    labels.push_back(label);
  }
  std::vector<std::string_view> names;
  for (const ui::IndicatorCard& card : ui::indicator_cards) names.push_back(card.name);
  std::optional<std::size_t> which = meant(joined(rest), names);
  if (!which) which = meant(joined(rest), std::vector<std::string_view>(labels.begin(), labels.end()));
  if (which) return game.wish(ui::OpenCauses{std::string(names[*which])});
  std::string all;
  for (const std::string_view name : names) all += (all.empty() ? "" : ", ") + std::string(name);
  game.say("Why what? One of " + all + ".");
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

void open_dossier(TextGame& game, const Words& rest) {
  if (at_causes(game.screen())) return open_cause(game, rest);
  const auto policy = policy_in(game, rest);
  if (!policy) return;
  game.wish(ui::SelectPolicy{*policy});
  game.say(ui::mirror_dossier(*game.screen().game, *policy));
}

void quarter(TextGame& game, const Words& rest) {
  const auto number = number_in(rest);
  const int most = game.game().campaign() ? game.game().campaign()->quarter() : 0;
  if (!number || *number < 1 || *number > most)
    return game.say("Which quarter? Say its number, 1 to " + std::to_string(most) + ".");
  if (at_what_if(game.screen()))
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

void load(TextGame& game, const Words& rest) {
  if (game.screen().overlay.open != Overlay::load) game.wish(ui::OpenOverlay{Overlay::load});
  const auto number = number_in(rest);
  const auto& files = game.screen().overlay.files;
  if (!number) return;
  if (*number < 1 || static_cast<std::size_t>(*number) > files.size())
    return game.say("There is no campaign of that number.");
  game.wish(ui::LoadFile{files[static_cast<std::size_t>(*number - 1)].file});
}

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

void help(TextGame& game, const Words&) {
  for (const TextCommand& command : text_commands()) {
    if (!command.where(game.screen())) continue;
    game.say("  " + std::string(command.name) + (command.what.empty() ? "" : " " + std::string(command.what)) + ": " +
             std::string(command.help));
  }
  game.say("A word may be cut short as long as it means one thing only.");
}

template <class Wish>
void plainly(TextGame& game, const Words&) {
  game.wish(Wish{});
}
template <Overlay which>
void opened(TextGame& game, const Words&) {
  game.wish(ui::OpenOverlay{which});
}

}  // namespace

const std::vector<TextCommand>& text_commands() {
  static const std::vector<TextCommand> commands = {
      {"help", "", "what can be said here", everywhere, help},
      {"look", "", "this page again", everywhere, [](TextGame& game, const Words&) { game.look(); }},
      {"scenario", "NUMBER", "chooses a scenario", at_title, choose_scenario},
      {"seat", "us, cn or both", "chooses your nation", at_title, choose_seat},
      {"rival", "NAME", "chooses who plays the other nation", at_title, choose_rival},
      {"mandate", "prosper, prevail or steady", "chooses your mandate; alone: dealt by the seed", at_title,
       choose_mandate},
      {"seed", "NUMBER", "the same seed and orders give the same game", at_title, choose_seed},
      {"start", "", "opens the desk", at_title, start},
      {"understood", "", "goes on to the next lesson of the introduction", with_lesson,
       [](TextGame& game, const Words&) {
         game.wish(ui::NextLesson{});
         const std::string lesson = ui::mirror_lesson(game.screen());
         game.say(lesson.empty() ? "No lesson stands now." : lesson);
       }},
      {"all", "", "leaves the introduction: everything on the desk at once", introduced,
       plainly<ui::LeaveIntroduction>},
      {"introduction", "", "the lessons of the first run", startable, plainly<ui::StartIntroduction>},
      {"next", "", "goes on", goes_on, plainly<ui::Continue>},
      {"ready", "", "sits down", at_handover, plainly<ui::Ready>},
      {"news", "all", "the wire of the last quarter, or of all", at_desk,
       [](TextGame& game, const Words& rest) { game.say(ui::mirror_wire(*game.screen().game, !rest.empty())); }},
      {"briefing", "", "the indicators", at_desk,
       [](TextGame& game, const Words&) { game.say(ui::mirror_indicators(*game.screen().game)); }},
      {"race", "", "both nations at the frontier, and the futures of your orders", at_desk,
       [](TextGame& game, const Words&) { game.say(ui::mirror_race(*game.screen().game, game.screen().outlook)); }},
      {"supply", "", "who supplies whom, what is refused and what leaks", at_desk,
       [](TextGame& game, const Words&) { game.say(ui::mirror_supply(*game.screen().game)); }},
      {"dossiers", "", "all policies", at_desk,
       [](TextGame& game, const Words&) { game.say(ui::mirror_desk(*game.screen().game, true)); }},
      {"open", "POLICY", "a dossier: levels, price, what it gives and costs", at_desk, open_dossier},
      {"open", "NUMBER", "the causes of a cause, or shuts them", at_causes, open_dossier},
      {"raise", "POLICY", "orders a level more", orders_policies,
       [](TextGame& game, const Words& rest) { move_policy(game, rest, 1); }},
      {"lower", "POLICY", "orders a level less", orders_policies,
       [](TextGame& game, const Words& rest) { move_policy(game, rest, -1); }},
      {"surge", "POLICY", "at once, up to two levels, at twice the price; again: no surge", at_desk, surge},
      {"clear", "POLICY", "strikes an order out", at_desk,
       [](TextGame& game, const Words& rest) {
         if (const auto policy = policy_in(game, rest)) {
           game.wish(ui::ClearOrder{*policy});
           tell_order(game, "");
         }
       }},
      {"reset", "", "strikes all orders out", at_desk,
       [](TextGame& game, const Words&) {
         game.wish(ui::ResetQuarter{});
         game.say(ui::mirror_tray(game.screen()));
       }},
      {"orders", "", "your orders, money and what they open", at_desk,
       [](TextGame& game, const Words&) { game.say(ui::mirror_tray(game.screen())); }},
      {"seal", "", "sends the orders; the quarter is played", at_desk, plainly<ui::Seal>},
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
      {"save", "NAME", "keeps the campaign under a name", in_game,
       [](TextGame& game, const Words& rest) { game.wish(ui::SaveFile{as_typed(rest)}); }},
      {"load", "NUMBER", "saved campaigns, or opens one", loads, load},
      {"export", "", "the chart, and at the end the last edition, as files",
       [](const Screen& screen) { return at_desk(screen) || at_end(screen); }, plainly<ui::ExportPage>},
      {"code", "", "the campaign as a line of text", in_game, opened<Overlay::code>},
      {"settings", "", "those of the window, and which key does what", everywhere, opened<Overlay::settings>},
      {"close", "", "goes back", overlay, plainly<ui::CloseOverlay>},
      {"leave", "", "to the title page; the campaign is kept", in_game, plainly<ui::LeaveGame>},
      {"quit", "", "ends the program; the campaign is kept", everywhere, nullptr},
  };
  return commands;
}

}  // namespace sputnik
