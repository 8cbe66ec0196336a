// Says what a balance found.
#include "forecast/balance_words.h"

#include "model/text.h"
#include "rules/policies.h"

namespace sputnik {
namespace {

std::string of_hundred(double share) { return figure(100 * share, 0) + " of 100"; }

std::string listed(const std::vector<std::string>& names) {
  std::string all;
  for (const std::string& name : names) all += (all.empty() ? "" : ", ") + name;
  return all;
}

std::string titles_of(const std::vector<std::string>& policies, Side side) {
  std::vector<std::string> titles;
  for (const std::string& policy : policies) titles.emplace_back(policy_cards[find_policy(policy)].title[side]);
  return listed(titles);
}

std::string win_words(const Balance& balance, const WinShare& declared) {
  const bool fits = balance.won_by_us >= declared.low && balance.won_by_us <= declared.high;
  return "The United States ends further above its par in " + of_hundred(balance.won_by_us) + "; the file declares " +
         figure(100 * declared.low, 0) + " to " + figure(100 * declared.high, 0) + (fits ? "." : ": out of balance.");
}

}  // namespace

std::vector<std::string> in_plain_words(const Balance& balance, const Scenario& scenario) {
  std::vector<std::string> words;
  words.push_back(scenario.title + ": " + std::to_string(balance.campaigns) + " campaigns between its doctrines" +
                  (balance.stopped ? ", stopped early." : "."));
  words.push_back(win_words(balance, scenario.balance));
  for (const Side side : sides) {
    words.push_back(std::string(name(side)) + " reaches its par in " + of_hundred(balance.reached_par[side]) + ".");
  }
  words.push_back("A campaign lasts " + figure(balance.length, 1) + " of " + std::to_string(quarters(scenario)) +
                  " quarters.");
  for (std::size_t e = 1; e < ending_keys.size(); ++e) {
    if (balance.ending[e] > 0) {
      words.push_back("  " + std::string(ending_titles[e]) + ": " + figure(100 * balance.ending[e], 1) + " %");
    }
  }
  for (const Side side : sides) {
    if (balance.dead_policies[side].empty()) continue;
    words.push_back("Levels 0 and 4 make no difference for " + std::string(name(side)) + ": " +
                    titles_of(balance.dead_policies[side], side) + ".");
  }
  if (!balance.dead_events.empty()) words.push_back("Events that never struck: " + listed(balance.dead_events) + ".");
  return words;
}

}  // namespace sputnik
