// Commands that order: a policy is found by what was typed, moved, and the tray told.
#include <algorithm>

#include "app/text_commands.h"
#include "app/text_where.h"
#include "app/text_words.h"
#include "model/problem.h"
#include "ui/game_model.h"
#include "ui/mirror.h"
#include "ui/what_if_model.h"

namespace sputnik {

namespace {

// A policy by its number on the desk, by its key, or by the beginning of either of its names.
std::optional<std::size_t> policy_in(TextGame& game, const Words& rest) {
  if (rest.empty()) {
    game.say("Which policy? Say its number or its name.");
    return std::nullopt;
  }
  const ui::Screen& screen = game.screen();
  if (const auto number = number_in(rest);
      number && *number >= 1 && static_cast<std::size_t>(*number) <= policy_count) {
    const auto place = static_cast<std::size_t>(*number - 1);
    if (!screen.game) return place;
    if (place < screen.game->desk.order.size()) return screen.game->desk.order[place];
  }
  std::vector<std::string> held;
  for (std::size_t p = 0; p < policy_count; ++p) {
    held.emplace_back(policy_cards[p].key);
    held.push_back(in_small(screen.game ? screen.game->desk.dossiers[p].title : std::string(policy_cards[p].key)));
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
  if (where::at_what_if(game.screen())) {
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

void open_dossier(TextGame& game, const Words& rest) {
  const auto policy = policy_in(game, rest);
  if (!policy) return;
  game.wish(ui::SelectPolicy{*policy});
  game.say(ui::mirror_dossier(*game.screen().game, *policy));
}

}  // namespace

TextCommands order_commands() {
  using namespace where;
  return {
      {"open", "POLICY", "a dossier: levels, price, what it gives and costs", at_desk, open_dossier},
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
  };
}

}  // namespace sputnik
