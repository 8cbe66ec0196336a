// Reads the pillars from the seat's own view, and words what they come to.
#include "ui/pillars_model.h"

#include <algorithm>

#include "model/text.h"
#include "ui/indicators.h"
#include "ui/nation.h"
#include "ui/race_cursor.h"

namespace sputnik::ui {

namespace {

constexpr int decimals = 1;

// Nobody tells the rival how its score is made: a pillar of the rival's is in no view, so none is drawn.
constexpr bool is_kept_from_rival(std::string_view field) {
  for (const auto& one : nation_fields<double>()) {
    if (one.card.key == field) return one.card.seen != Seen::everyone;
  }
  return false;
}
static_assert(std::all_of(pillar_indicators.begin(), pillar_indicators.end(),
                          [](std::string_view name) { return is_kept_from_rival(indicator(name).field); }),
              "pillars that everyone sees are to be drawn for the rival too");

double share_of(std::string_view name, const Pillars& weights) {
  const double all = weights.frontier + weights.prosperity + weights.security + weights.influence;
  if (name == "frontier") return weights.frontier / all;
  if (name == "prosperity") return weights.prosperity / all;
  if (name == "security") return weights.security / all;
  if (name == "influence") return weights.influence / all;
  return 1;
}

PillarLine line_of(const Campaign& campaign, Side seat, std::string_view name) {
  const IndicatorCard& card = indicator(name);
  Reading reading = reading_of(campaign, seat, card, campaign.quarter() - 1);
  PillarLine out{.indicator = card.name, .label = std::string(card.label[seat])};
  out.share = share_of(name, campaign.setting().weights[seat]);
  out.value = std::move(reading.history);
  out.change = reading.change;
  return out;
}

// While it goes on a campaign's score is half the mean of its quarters and half the last (rules/scoring.h).
std::string sentence_of(const Campaign& campaign, Side seat) {
  const std::string par = figure(campaign.setting().par[seat], 1);
  if (campaign.quarter() == 0) return "Nothing is played yet: these are your pillars at the start. Par is " + par + ".";
  const double score = campaign_score(campaign.now(), seat, campaign.setting().assume);
  return "Your score so far is " + figure(score, 1) + ": half the mean of all quarters, half the last. Par is " + par +
         ".";
}

std::string percent(double share) { return figure(100 * share, 0) + " %"; }

}  // namespace

PillarsModel pillars_model(const Campaign& campaign, Side seat) {
  PillarsModel out{.seat = seat, .start = campaign.scenario().start, .par = campaign.setting().par[seat]};
  for (std::size_t i = 0; i < pillar_indicators.size(); ++i)
    out.lines[i] = line_of(campaign, seat, pillar_indicators[i]);
  out.sentence = sentence_of(campaign, seat);
  const std::string rival(called(rival_of(seat)));
  out.unseen = "How " + rival + " scores is not known to you while the game lasts.";
  return out;
}

std::vector<std::string> pillars_reading(const PillarsModel& pillars, int quarter) {
  if (quarter < 0 || quarter > pillars.quarter()) return {};
  const auto at = static_cast<std::size_t>(quarter);
  std::vector<std::string> out{cursor_date(pillars.start, quarter)};
  for (const PillarLine& line : pillars.lines) {
    std::string words = line.label + ": " + figure(line.value[at], decimals) + " points";
    if (&line == &pillars.lines.front()) {
      words += ", par " + figure(pillars.par, decimals);
    } else {
      words += ", " + percent(line.share) + " of the score";
    }
    out.push_back(words);
  }
  return out;
}

}  // namespace sputnik::ui
