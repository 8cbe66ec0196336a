// The world as a seat may see it: indicators, the quarters that were played, and the evidence pinned.
#include <algorithm>
#include <cmath>

#include "classroom/evidence.h"
#include "model/text.h"
#include "play/explain.h"
#include "room/phone_sight.h"
#include "rules/condition.h"

namespace sputnik::room {
namespace {

using namespace classroom;

// As many as a phone shows without scrolling: of a cabinet's own nation, and of the world.
constexpr std::array<std::string_view, 5> own_indicators = {"capability", "estimate", "compute", "shortage", "revenue"};
constexpr std::array<std::string_view, 3> world_indicators = {"tension", "hazard", "community"};

double rounded(double value, int decimals) {
  const double unit = std::pow(10.0, decimals);
  return std::round(value * unit) / unit;
}

// What is shown of a field, before the last round and now. Shares are told in hundredths.
IndicatorModel told(const Sight& sight, const std::string& name, const std::string& of) {
  const Variable variable = std::get<Variable>(parse_variable(name));
  const bool world = variable.kind == VariableKind::world_field;
  const FieldCard& card = world ? world_table[variable.index].card : nation_table[variable.index].card;
  const bool share = card.unit.substr(0, 5) == "share" || card.unit == "index" || card.unit == "chance/q";
  // The press reads what everyone may: one nation's view holds that as well as the other's.
  const Side viewer = sight.in_cabinet() ? sight.side() : Side::us;
  const auto shown = [&](int at) {
    const State<double>& state = sight.campaign().states()[static_cast<std::size_t>(at)];
    return rounded((share ? 100 : 1) * value_of(as_seen(sight.campaign(), state, &viewer), variable), 1);
  };
  const double now = shown(sight.campaign().quarter());
  const double change = now - shown(sight.last_round_from());
  IndicatorModel out{of + std::string(card.label), figure(now, 1), share ? "of 100" : std::string(card.unit), {}};
  if (std::fabs(change) > 0.05) out.change = signed_figure(change, 1);
  return out;
}

void add_orders(QuarterModel& out, const Sight& sight, Side side) {
  const Campaign& campaign = sight.campaign();
  const auto q = static_cast<std::size_t>(out.quarter);
  const Orders<double>& orders = campaign.orders()[q][side];
  const bool own = sight.in_cabinet() && sight.side() == side;
  for (std::size_t p = 0; p < policy_count; ++p) {
    if (orders.step[p] == 0 || (!own && policy_cards[p].seen != Seen::everyone)) continue;
    const double from = campaign.states()[q].nation[side].level[p];
    out.orders.push_back({std::string(name(side)),
                          policy_title(campaign.scenario(), side, p) + " " + figure(from) + " to " +
                              figure(from + orders.step[p]) + (orders.surge[p] > 0.5 ? " (surge)" : ""),
                          own});
  }
}

}  // namespace

std::vector<IndicatorModel> indicators_of(const Sight& sight) {
  std::vector<IndicatorModel> out;
  if (sight.in_cabinet()) {
    const std::string own = std::string(key(sight.side())) + ".";
    for (const std::string_view field : own_indicators) out.push_back(told(sight, own + std::string(field), ""));
    for (const std::string_view field : world_indicators) out.push_back(told(sight, std::string(field), ""));
    return out;
  }
  for (const std::string& name : public_indicators()) {
    const Variable variable = std::get<Variable>(parse_variable(name));
    const bool world = variable.kind == VariableKind::world_field;
    out.push_back(told(sight, name, world ? "" : std::string(sputnik::name(variable.side)) + ": "));
  }
  return out;
}

QuarterModel quarter_of(const Sight& sight, int quarter) {
  QuarterModel out;
  out.quarter = quarter;
  out.date = season(sight.campaign().date_of(quarter));
  for (const Side side : sides) add_orders(out, sight, side);
  out.news = sight.findings.of(sight.campaign(), quarter, sight.self().bench);
  out.pinned.resize(out.news->lines.size());
  for (const Pin& pin : sight.board().pins) {
    if (pin.bench == sight.self().bench && pin.quarter == quarter && pin.line < out.pinned.size()) {
      out.pinned[pin.line] = true;
    }
  }
  return out;
}

std::vector<PinModel> pins_of(const Sight& sight) {
  std::vector<PinModel> out;
  for (const Pin& pin : sight.board().pins) {
    // A round that was taken back took its lines along.
    if (pin.bench != sight.self().bench || pin.quarter >= sight.campaign().quarter()) continue;
    const auto news = sight.findings.of(sight.campaign(), pin.quarter, pin.bench);
    if (pin.line >= news->lines.size()) continue;
    out.push_back({pin.quarter, pin.line, news->lines[pin.line].text, news->lines[pin.line].source});
  }
  return out;
}

std::vector<AnswerModel> answers_of(const Sight& sight, const Answers& answers) {
  std::vector<AnswerModel> out;
  for (std::size_t i = 0; i < sight.board().asked.size(); ++i) {
    const Asked& asked = sight.board().asked[i];
    out.push_back({words_of(sight.campaign().scenario(), asked.knob), std::string(title(asked.bench)),
                   i < answers.size() ? answers[i] : nullptr});
  }
  return out;
}

}  // namespace sputnik::room
