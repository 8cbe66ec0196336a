// Makes the game page's model from the seat's view: masthead, indicators, race, wire.
#include "ui/game_model.h"

#include <algorithm>
#include <cmath>

#include "model/text.h"
#include "play/view.h"
#include "ui/desk_model.h"
#include "ui/indicators.h"

namespace sputnik::ui {

namespace {

constexpr std::array<std::string_view, 6> desk_indicators = {"capability", "rival", "access", "revenue", "community", "danger"};
constexpr int marker_weight = 26;  // a wire item as heavy as this is marked on the chart
constexpr std::size_t most_markers = 6;

// Months that the seat believes to be ahead of its rival; negative: behind.
double own_lead(const State<double>& seen, Side seat) { return seat == Side::us ? lead(seen) : -lead(seen); }

std::string first_sentence(const std::string& text) {
  const auto end = text.find(". ");
  return end == std::string::npos ? text : text.substr(0, end + 1);
}

std::string lead_range(double months, double error) {
  return figure(months - error) + " to " + figure(months + error);
}

MastheadModel masthead_of(const Campaign& campaign, Side seat, const State<double>& seen, const std::vector<WireGroup>& wire) {
  const Scenario& scenario = campaign.scenario();
  MastheadModel out;
  out.turn = "QUARTER " + std::to_string(campaign.quarter() + 1) + " OF " + std::to_string(quarters(scenario));
  out.date = season(campaign.date());
  out.side = "You: " + std::string(name(seat));
  out.headline = scenario.title;
  out.subline = scenario.summary;
  if (const WireItem* top = wire.empty() ? nullptr : top_story(wire.front().items)) {
    out.headline = top->headline;
    out.subline = first_sentence(top->body);
    out.alarm = top->kind == WireItem::Kind::sputnik || top->kind == WireItem::Kind::danger;
  }
  const double months = own_lead(seen, seat);
  const double error = band80 * seen.nation[seat].estimate_sd;
  out.lead = figure(std::abs(months), 1);
  out.lead_words = months >= 0 ? "months ahead" : "months behind";
  out.lead_range = "estimate, " + lead_range(std::abs(months), error);
  const int fifth = std::clamp(static_cast<int>(std::floor(seen.tension * 5)) + 1, 1, 5);
  out.tension = "TENSION " + std::to_string(fifth) + " OF 5";
  if (campaign.quarter() > 0) {
    const auto states = campaign.states();
    const double change = 100 * (seen.tension - states[states.size() - 2].tension);
    out.tension_words = figure(100 * seen.tension) + " of 100, " + (std::abs(change) < 0.5 ? "no change" : signed_figure(change, 0));
  } else {
    out.tension_words = figure(100 * seen.tension) + " of 100";
  }
  return out;
}

std::vector<float> errors_of(const Campaign& campaign, Side seat) {
  std::vector<float> out;
  for (const State<double>& state : campaign.states()) out.push_back(static_cast<float>(band80 * state.nation[seat].estimate_sd));
  return out;
}

IndicatorModel indicator_of(const Campaign& campaign, Side seat, const Reading& reading) {
  const IndicatorCard& card = *reading.card;
  IndicatorModel out;
  out.name = card.name;
  out.label = card.label[seat];
  out.unit = card.unit;
  out.decimals = card.decimals;
  out.good_up = card.good_up;
  out.change = reading.change;
  out.has_change = campaign.quarter() > 0;
  out.causes = causes_in_brief(reading);
  for (const double value : reading.history) out.history.push_back(static_cast<float>(value));
  out.hue = card.whose == Whose::rival ? IndicatorModel::Hue::rival
            : card.name == "capability" ? IndicatorModel::Hue::own : IndicatorModel::Hue::plain;
  out.value = figure(reading.after, card.decimals);
  if (card.whose == Whose::rival) {
    out.error = errors_of(campaign, seat);
    out.value = lead_range(reading.after, static_cast<double>(out.error.back()));
  }
  out.story = out.has_change ? causes_in_full(reading) : "Nothing has changed yet: the first quarter is to be ordered.";
  return out;
}

RaceModel race_of(const Campaign& campaign, Side seat) {
  const Scenario& scenario = campaign.scenario();
  RaceModel out{.seat = seat, .start = scenario.start, .horizon = quarters(scenario), .trend = static_cast<float>(campaign.states()[0].trend)};
  for (std::size_t q = 0; q < campaign.states().size(); ++q) {
    const Nation<double>& own = campaign.states()[q].nation[seat];
    out.past.push_back({static_cast<int>(q), static_cast<float>(own.capability), static_cast<float>(own.estimate),
                        static_cast<float>(band80 * own.estimate_sd)});
  }
  for (int q = 0; q < campaign.quarter(); ++q) {
    const auto items = wire(campaign, q, seat);
    const WireItem* top = top_story(items);
    if (top && top->weight >= marker_weight) out.markers.push_back({q + 1, top->headline});
  }
  if (out.markers.size() > most_markers) out.markers.erase(out.markers.begin(), out.markers.end() - most_markers);
  return out;
}

std::vector<WireGroup> wire_of(const Campaign& campaign, Side seat) {
  std::vector<WireGroup> out;
  for (int q = campaign.quarter() - 1; q >= 0; --q) {
    out.push_back({season(campaign.date_of(q)), wire(campaign, q, seat)});
  }
  return out;
}

// Before the first quarter nothing has changed that could be explained.
MapModel map_of(const Campaign& campaign, const View<double>& now, std::span<const Reading> known) {
  const auto states = campaign.states();
  if (states.size() < 2) return map_model(now, now, {});
  return map_model(view_of(states[states.size() - 2], now.me, states.front()), now, known);
}

}  // namespace

GameModel game_model(const Campaign& campaign, Side seat, const Orders<double>& pending) {
  const View<double> view = view_of(campaign.now(), seat, campaign.states().front());
  GameModel out{.seat = seat};
  out.wire = wire_of(campaign, seat);
  out.masthead = masthead_of(campaign, seat, view.seen, out.wire);
  std::vector<std::string_view> wanted(desk_indicators.begin(), desk_indicators.end());
  wanted.insert(wanted.end(), map_indicators.begin(), map_indicators.end());
  const std::vector<Reading> known = readings(campaign, seat, wanted);
  const auto of_desk = std::span(known).first(desk_indicators.size());
  for (const Reading& reading : of_desk) out.indicators.push_back(indicator_of(campaign, seat, reading));
  out.map = map_of(campaign, view, std::span(known).subspan(of_desk.size()));
  for (const Side side : sides) out.map.lies_elsewhere |= !campaign.scenario().names.en.nations[side].name.empty();
  out.race = race_of(campaign, seat);
  out.pillars = pillars_model(campaign, seat);
  out.desk = desk_model(campaign, view, pending);
  out.tray = tray_model(campaign, view, pending);
  return out;
}

}  // namespace sputnik::ui
