// Gathers the end page from the states of the whole campaign.
#include "ui/end_model.h"

#include <algorithm>
#include <cctype>

#include "play/view.h"
#include "rival/rival.h"
#include "ui/end_words.h"

namespace sputnik::ui {

namespace {


std::string played_by(const Campaign& campaign, Side side) {
  const auto& who = campaign.setup().doctrine[side];
  if (!who) return "a person at this desk";
  const auto id = parse_rival(*who);
  if (!id) return "doctrine " + title_of(campaign.scenario(), *who);
  return "a rival of level " + std::string(card(id->skill).title) + ", by temperament " +
         std::string(card(temperament_of(*id, campaign.setup().seed, side)).title);
}

NationEnd nation_end(const Campaign& campaign, const Result& result, Side side) {
  NationEnd end{.score = result.score[side],
                .par = campaign.setting().par[side],
                .against_par = result.against_par[side],
                .pillars = result.pillars[side],
                .mandate = std::string(title(result.mandate[side])),
                .mandate_text = std::string(text(result.mandate[side])),
                .mandate_points = result.mandate_points[side],
                .succeeded = result.mandate_points[side] > 0};
  const auto& objectives = campaign.scenario().nations[side].objectives;
  for (std::size_t i = 0; i < objectives.size(); ++i) {
    end.objectives.push_back({objectives[i].text, result.objectives[side][i]});
  }
  end.played_by = played_by(campaign, side);
  return end;
}

bool desk_of(Seats seats, Side side) {
  return seats == Seats::both || seats == (side == Side::us ? Seats::us : Seats::cn);
}

double against_trend(const State<double>& state, double capability) { return capability - trend_pace * state.trend; }

Belief belief_of(const Campaign& campaign, Side holder) {
  Belief belief;
  for (const State<double>& state : campaign.states()) {
    belief.value.push_back(against_trend(state, state.nation[holder].estimate));
    belief.error.push_back(band80 * state.nation[holder].estimate_sd);
  }
  return belief;
}

TruthChart chart_of(const Campaign& campaign, Seats seats) {
  TruthChart chart{.start = campaign.date_of(0)};
  const auto states = campaign.states();
  for (const Side side : sides) {
    for (const State<double>& state : states) {
      chart.truth[side].push_back(against_trend(state, state.nation[side].capability));
    }
    if (desk_of(seats, rival_of(side))) chart.belief_of[side] = belief_of(campaign, rival_of(side));
  }
  for (std::size_t i = 1; i < states.size(); ++i) {
    for (const Side side : sides) {
      if (states[i].nation[side].surprise <= 0) continue;
      chart.moments.push_back({i, side, in_words(campaign.date_of(static_cast<int>(i) - 1))});
    }
  }
  return chart;
}

std::vector<DrawnLine> drawn_of(const Campaign& campaign) {
  std::vector<DrawnLine> lines;
  for (std::size_t i = 0; i < assumption_count; ++i) {
    const AssumptionCard& card = assumption_cards[i];
    const bool fixed =
        campaign.scenario().assumptions.contains(card.key) || campaign.setup().assumptions.contains(card.key);
    if (!card.drawn || fixed) continue;
    std::string what(card.why);
    what[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(what[0])));
    lines.push_back(
        {std::string(card.key), std::move(what), campaign.setting().assume.value[i], card.low, card.mid, card.high});
  }
  return lines;
}

}  // namespace

EndModel end_model(const Campaign& campaign, Seats seats) {
  const Result result = campaign.result();
  const int last = std::max(0, campaign.quarter() - 1);
  EndModel model{.ending = result.ending,
                 .scenario = campaign.scenario().title,
                 .date = season(campaign.date_of(last)),
                 .played = std::to_string(campaign.quarter()) + (campaign.quarter() == 1 ? " quarter" : " quarters"),
                 .seed = "Seed " + std::to_string(campaign.setup().seed),
                 .headline = std::string(title(result.ending)),
                 .subline = whose_game(campaign, result),
                 .story = story_of(campaign, result),
                 .world = result.world,
                 .lead = lead(campaign.now())};
  for (char& c : model.headline) c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
  for (const Side side : sides) model.nations[side] = nation_end(campaign, result, side);
  for (const Side side : sides) {
    if (desk_of(seats, side) && campaign.quarter() > 0) {
      model.story.push_back(judgement_of(campaign, side, band80));
    }
  }
  model.chart = chart_of(campaign, seats);
  model.drawn = drawn_of(campaign);
  for (const Side side : sides) {
    const auto& who = campaign.setup().doctrine[side];
    model.has_reasons |= who && parse_rival(*who);
  }
  return model;
}

}  // namespace sputnik::ui
