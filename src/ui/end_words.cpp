// Writes the last dispatch from the figures of the campaign.
#include "ui/end_words.h"

#include <algorithm>
#include <cctype>
#include <cmath>

#include "model/text.h"
#include "rules/treaty.h"
#include "ui/nation.h"

namespace sputnik::ui {

namespace {

constexpr double level_within = 0.5;  // months: nobody leads
constexpr double drawn_within = 1;    // points against par: nobody's game

std::string begun(std::string_view text) {
  std::string out(text);
  if (!out.empty()) out[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(out[0])));
  return out;
}

std::string of_hundred(double share) { return figure(100 * share) + " of 100"; }
std::string months(double value) { return figure(std::abs(value), 1) + " months"; }

// "China leads by 2.3 months"
std::string leader(double lead_us) {
  if (std::abs(lead_us) < level_within) return "the two are level";
  return std::string(called(lead_us > 0 ? Side::us : Side::cn)) + " leads by " + months(lead_us);
}

std::string primacy(const Campaign& campaign, Side winner) {
  const State<double>& last = campaign.now();
  const Assumptions<double>& a = campaign.setting().assume;
  const double needed = winner == Side::us ? a["decisive"] : a["decisive_cn"];
  return begun(called(winner)) + " has led by " + figure(needed) + " months or more for " +
         figure(std::abs(last.lead_run)) + " quarters on end, now by " + months(lead(last)) +
         ". That is called decisive: the follower can no longer copy what it cannot see. It is worth " +
         figure(a["dec_bonus"]) + " points to the leader and costs the other as many.";
}

std::string collapse(const Campaign& campaign, Side fallen) {
  const Nation<double>& nation = campaign.now().nation[fallen];
  const Assumptions<double>& a = campaign.setting().assume;
  return "For " + figure(nation.collapse_run) + " quarters " + std::string(called(fallen)) + " has owed more than " +
         figure(-a["col_money"]) + " bn $, now " + figure(-nation.money, 1) + ", with political capital of " +
         figure(nation.capital, 1) + ". A cabinet that can neither pay nor persuade falls. It costs " +
         figure(a["col_cost"]) + " points.";
}

std::string catastrophe(const Campaign& campaign) {
  const State<double>& last = campaign.now();
  const auto arms = [&](Side side) { return figure(last.nation[side].level[PolicyKey("military").index]); };
  return "An incident in " + in_words(campaign.date_of(campaign.quarter() - 1)) +
         " became a catastrophe. The hazard of that quarter stood at " + figure(100 * last.hazard, 1) +
         " per cent; military systems at level " + arms(Side::us) + " in the United States and " + arms(Side::cn) +
         " in China; tension at " + of_hundred(last.tension) + ", guardrails at " + of_hundred(last.guardrails) +
         ". Both nations have lost, " + figure(campaign.setting().assume["cat_cost"]) +
         " points each. What either had gained besides no longer matters much.";
}

std::string ending_words(const Campaign& campaign, Ending ending) {
  const State<double>& last = campaign.now();
  switch (ending) {
    case Ending::none:
      return "The campaign is not over: these are the figures as they stand after " +
             std::to_string(campaign.quarter()) + " quarters. Here " + leader(lead(last)) + ".";
    case Ending::horizon:
      return "The plan ran to its last quarter and neither nation broke away, fell or signed. At the horizon " +
             leader(lead(last)) + "; tension stands at " + of_hundred(last.tension) + ", guardrails at " +
             of_hundred(last.guardrails) + ".";
    case Ending::decisive_us:
      return primacy(campaign, Side::us);
    case Ending::decisive_cn:
      return primacy(campaign, Side::cn);
    case Ending::collapse_us:
      return collapse(campaign, Side::us);
    case Ending::collapse_cn:
      return collapse(campaign, Side::cn);
    case Ending::catastrophe:
      return catastrophe(campaign);
    case Ending::accord:
      return "Guardrails of " + of_hundred(last.guardrails) + " and tension of " + of_hundred(last.tension) +
             " have held for " + figure(last.accord_run) + " quarters: both nations sign what they already do. " +
             "It is worth " + figure(campaign.setting().assume["acc_bonus"]) + " points to each. At the table " +
             leader(lead(last)) + ".";
  }
  return {};
}

std::string lead_words(const Campaign& campaign) {
  const auto states = campaign.states();
  const auto by_lead = [](const State<double>& a, const State<double>& b) { return lead(a) < lead(b); };
  const auto [low, high] = std::minmax_element(states.begin(), states.end(), by_lead);
  const auto when = [&](auto at) {
    const auto i = static_cast<int>(at - states.begin());
    return i == 0 ? std::string("at the start") : "in " + in_words(campaign.date_of(i - 1));
  };
  return "The American lead was greatest " + when(high) + ", " + signed_figure(lead(*high)) + " months, and least " +
         when(low) + ", " + signed_figure(lead(*low)) + ".";
}

std::string moment_words(const Campaign& campaign) {
  Both<int> surprised{};
  for (const State<double>& state : campaign.states()) {
    for (const Side side : sides) surprised[side] += state.nation[side].surprise > 0 ? 1 : 0;
  }
  if (surprised.us + surprised.cn == 0) return "There was no Sputnik moment: nobody was ever much surprised.";
  const auto times = [](int n) {
    return n == 0 ? "never" : n == 1 ? std::string("once") : std::to_string(n) + " times";
  };
  return "Sputnik moments: the United States was taken by surprise " + times(surprised.us) + ", China " +
         times(surprised.cn) + ".";
}

std::string quarters_of(int n) { return n == 1 ? "a quarter" : std::to_string(n) + " quarters"; }

// What one side kept of its word: here the page opens what no paper could tell.
std::string word_kept(const Campaign& campaign, Side side) {
  int broken = 0;
  std::string found;
  const auto states = campaign.states();
  for (std::size_t i = 1; i < states.size(); ++i) {
    broken += in_breach(states[i], side) ? 1 : 0;
    if (states[i].nation[side].caught > 0)
      found +=
          (found.empty() ? " and was found out in " : " and in ") + in_words(campaign.date_of(static_cast<int>(i) - 1));
  }
  if (broken == 0) return begun(called(side)) + " kept it.";
  return begun(called(side)) + " broke it for " + quarters_of(broken) +
         (found.empty() ? ", and nobody found out." : found + ".");
}

std::string treaty_words(const Campaign& campaign) {
  int in_force = 0;
  for (const State<double>& state : campaign.states().subspan(1)) in_force += was_bound(state) ? 1 : 0;
  if (in_force == 0) return "No treaty on military AI was ever in force.";
  return "A treaty on military AI was in force for " + quarters_of(in_force) + ". " + word_kept(campaign, Side::us) +
         " " + word_kept(campaign, Side::cn);
}

}  // namespace

std::string in_words(Quarter quarter) {
  std::string words = season(quarter);
  for (char& c : words) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  return words;
}

std::string whose_game(const Campaign& campaign, const Result& result) {
  if (result.ending == Ending::catastrophe) return "Nobody's game: both nations have lost.";
  const double margin = result.against_par.us - result.against_par.cn;
  const bool over = campaign.over();
  const std::string both = result.against_par.us > 0 && result.against_par.cn > 0   ? " Both did better than par."
                           : result.against_par.us < 0 && result.against_par.cn < 0 ? " Both fell short of par."
                                                                                    : "";
  if (std::abs(margin) < drawn_within)
    return std::string(over ? "Nobody's game" : "Nobody's game so far") + ": level against par." + both;
  const Side better = margin > 0 ? Side::us : Side::cn;
  return begun(whose(better)) + " game" + (over ? "" : " so far") + ", by " + figure(std::abs(margin), 1) +
         " points against par." + both;
}

std::string judgement_of(const Campaign& campaign, Side holder, double width) {
  const Side rival = rival_of(holder);
  const auto states = campaign.states();
  double sum = 0;
  double worst = -1;
  int worst_at = 0;
  int within = 0;
  for (std::size_t i = 1; i < states.size(); ++i) {
    const Nation<double>& own = states[i].nation[holder];
    const double off = std::abs(own.estimate - states[i].nation[rival].capability);
    sum += off;
    within += off <= width * own.estimate_sd ? 1 : 0;
    if (off <= worst) continue;
    worst = off;
    worst_at = static_cast<int>(i) - 1;
  }
  if (states.size() < 2) return {};
  const auto count = static_cast<double>(states.size() - 1);
  return std::string(holder == Side::us ? "American" : "Chinese") + " estimates of the rival were off by " +
         months(sum / count) + " on average and by " + months(worst) + " at worst, in " +
         in_words(campaign.date_of(worst_at)) + ". The truth lay within their error in " + std::to_string(within) +
         " of " + figure(count) + " quarters, where eight in ten were to be expected.";
}

std::vector<std::string> story_of(const Campaign& campaign, const Result& result) {
  return {ending_words(campaign, result.ending), lead_words(campaign), moment_words(campaign), treaty_words(campaign),
          "The world's own score: " + figure(result.world) +
              " of 100, by what both prosper, safety, calm, guardrails and open knowledge."};
}

}  // namespace sputnik::ui
