// Reads indicators from the view and words their causes.
#include "ui/indicators.h"

#include <algorithm>
#include <cmath>

#include "model/text.h"
#include "play/rounded.h"
#include "play/view.h"
#include "rules/condition.h"

namespace sputnik::ui {

namespace {

double rounded(double value, int decimals) {
  const double unit = std::pow(10.0, decimals);
  return std::round(value * unit) / unit;
}

std::vector<CauseLine> split_of(const Change& change, const IndicatorCard& card, Side seat, double whole) {
  std::vector<CauseLine> lines;
  std::vector<double> exact;
  for (const Cause& cause : change.causes) {
    const bool order = cause.kind == Cause::Kind::own_order || cause.kind == Cause::Kind::rival_order;
    lines.push_back({cause.what, 0, order ? std::optional(cause.side) : std::nullopt});
    exact.push_back(card.scale_of(seat) * cause.amount);
  }
  const RoundedParts rounded = rounded_parts(whole, exact, card.decimals);
  for (std::size_t i = 0; i < lines.size(); ++i) lines[i].amount = rounded.parts[i];
  std::erase_if(lines, [](const CauseLine& line) { return line.amount == 0; });
  std::stable_sort(lines.begin(), lines.end(),
                   [](const CauseLine& a, const CauseLine& b) { return std::abs(a.amount) > std::abs(b.amount); });
  return lines;
}

// The shown values of every quarter so far, as the seat knew them then.
std::vector<double> history_of(const Campaign& campaign, Side seat, const IndicatorCard& card,
                               const Variable& variable) {
  std::vector<double> out;
  for (const State<double>& state : campaign.states()) {
    const View<double> view = view_of(state, seat, campaign.states().front());
    out.push_back(card.shown(value_of(view.seen, variable), seat));
  }
  return out;
}

}  // namespace

std::string variable_of(const IndicatorCard& card, Side seat) {
  const std::string field(card.field);
  if (card.whose == Whose::world) return field;
  return std::string(key(card.whose == Whose::own ? seat : rival_of(seat))) + "." + field;
}

Reading reading_of(const Campaign& campaign, Side seat, const IndicatorCard& card, int quarter) {
  const Variable variable = std::get<Variable>(parse_variable(variable_of(card, seat)));
  Reading reading{.card = &card, .history = history_of(campaign, seat, card, variable)};
  reading.history.resize(static_cast<std::size_t>(quarter) + 2);
  reading.after = rounded(reading.history.back(), card.decimals);
  reading.before =
      quarter >= 0 ? rounded(reading.history[static_cast<std::size_t>(quarter)], card.decimals) : reading.after;
  reading.change = rounded(reading.after - reading.before, card.decimals);
  return reading;
}

std::vector<Reading> readings(const Campaign& campaign, Side seat, std::span<const std::string_view> names) {
  std::vector<std::string> variables;
  for (const std::string_view name : names) variables.push_back(variable_of(indicator(name), seat));
  std::vector<Change> changes;
  if (campaign.quarter() > 0) changes = explain(campaign, campaign.quarter() - 1, &seat, variables);
  std::vector<Reading> out;
  for (std::size_t i = 0; i < names.size(); ++i) {
    const IndicatorCard& card = indicator(names[i]);
    Reading reading = reading_of(campaign, seat, card, campaign.quarter() - 1);
    if (!changes.empty()) reading.causes = split_of(changes[i], card, seat, reading.change);
    out.push_back(std::move(reading));
  }
  return out;
}

std::vector<std::string> causes_in_brief(const Reading& reading) {
  // First what made it go the way it went: where only one has room, it must not contradict the arrow.
  std::vector<CauseLine> causes = reading.causes;
  const auto agrees = [&](const CauseLine& cause) { return (cause.amount > 0) == (reading.change > 0); };
  const auto first = std::find_if(causes.begin(), causes.end(), agrees);
  if (first != causes.end()) std::rotate(causes.begin(), first, first + 1);
  std::vector<std::string> words;
  for (std::size_t i = 0; i < std::min<std::size_t>(2, causes.size()); ++i) {
    const CauseLine& cause = causes[i];
    words.push_back(cause.what + " " + signed_figure(cause.amount, reading.card->decimals));
  }
  return words;
}

std::string causes_in_full(const Reading& reading) {
  const int decimals = reading.card->decimals;
  std::string words;
  for (const CauseLine& cause : reading.causes)
    words += signed_figure(cause.amount, decimals) + "  " + cause.what + "\n";
  return words + signed_figure(reading.change, decimals) + "  in all, " + std::string(reading.card->unit);
}

}  // namespace sputnik::ui
