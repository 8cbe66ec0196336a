// Picks out of the campaign what is marked as seen by everyone.
#include "ui/projector_rounds.h"

#include <algorithm>
#include <cmath>

#include "classroom/evidence.h"
#include "model/fields.h"
#include "rules/condition.h"

namespace sputnik::ui {

using namespace classroom;

namespace {

constexpr std::size_t shown_changes = 2;

struct Named {
  std::string what{};
  std::string unit{};
  Seen seen = Seen::nobody;
};

Named named(const FieldCard& card, std::string what) {
  const std::string_view unit = card.unit;
  const bool share = unit.substr(0, 5) == "share" || unit == "index" || unit == "chance/q";
  return {std::move(what), share ? "of 100" : std::string(unit), card.seen};
}

Named named(const Variable& variable) {
  if (variable.kind == VariableKind::world_field) {
    const FieldCard& card = world_table[variable.index].card;
    return named(card, std::string(card.label));
  }
  if (variable.kind != VariableKind::nation_field) return {};
  const FieldCard& card = nation_table[variable.index].card;
  return named(card, std::string(name(variable.side)) + ": " + std::string(card.label));
}

// How much a change matters beside others: of what goes from 0 to 1 the way, of amounts the growth. Compute grows every
// quarter and has its chart: it is told where little else moved.
double weight(const PublicChange& change) {
  constexpr double amounts_count = 0.05;
  const double moved = std::fabs(change.after - change.before);
  return change.unit == "of 100" ? moved / 100 : amounts_count * moved / std::max(1.0, std::fabs(change.before));
}

std::vector<PublicChange> changes_between(const State<double>& before, const State<double>& after) {
  std::vector<PublicChange> out;
  for (const std::string& indicator : public_indicators()) {
    const auto parsed = parse_variable(indicator);
    const auto* variable = std::get_if<Variable>(&parsed);
    if (!variable) continue;
    const Named it = named(*variable);
    if (it.seen != Seen::everyone) continue;
    const double scale = it.unit == "of 100" ? 100 : 1;
    PublicChange change{.what = it.what,
                        .unit = it.unit,
                        .before = scale * value_of(before, *variable),
                        .after = scale * value_of(after, *variable),
                        .decimals = scale > 1 ? 1 : 0};
    if (std::fabs(change.after - change.before) >= 0.05) out.push_back(std::move(change));
  }
  std::stable_sort(out.begin(), out.end(),
                   [](const PublicChange& a, const PublicChange& b) { return weight(a) > weight(b); });
  if (out.size() > shown_changes) out.resize(shown_changes);
  return out;
}

}  // namespace

PublicRace public_race(const Session& session) {
  const Campaign& campaign = session.campaign();
  const int each = session.lesson().quarters_a_round;
  PublicRace race{.start = campaign.scenario().start, .horizon = session.rounds() * each};
  for (const State<double>& state : campaign.states()) {
    for (const Side side : sides) race.compute[side].push_back(state.nation[side].compute);
  }
  for (int round = 0; round < session.rounds(); ++round) race.rounds.push_back(round * each);
  return race;
}

void put_reveal(ProjectorModel& model, const Session& session) {
  const int first = (session.rounds_played() - 1) * session.lesson().quarters_a_round;
  const Campaign& campaign = session.campaign();
  if (first < 0 || first >= campaign.quarter()) return;
  Campaign then = campaign;  // as it stood when the envelopes were opened
  then.undo_to(first + 1);
  for (const Side side : sides) model.orders[side] = reveal_model(then, rival_of(side)).rival;
  const auto states = campaign.states();
  model.changes = changes_between(states[static_cast<std::size_t>(first)], states.back());
}

}  // namespace sputnik::ui
