// Reckons the flows from views alone, so that nothing hidden of the rival can reach the map.
#include "ui/map_model.h"

#include <algorithm>
#include <cmath>

#include "model/text.h"
#include "rules/compute.h"
#include "rules/self_reliance.h"

namespace sputnik::ui {

namespace {

// What both know of the rules: the middle of every debated assumption.
const Assumptions<double>& common_knowledge() {
  static const Assumptions<double> middle = mid_assumptions<double>();
  return middle;
}

// The quarter's trade as the rules give it from what a view holds, with no luck.
struct Reckoning {
  State<double> state;
  Luck<double> luck{.luck = 0.0};
  Turn<double> turn;
  Reckoning(const View<double>& before, const View<double>& now)
      : state(now.seen),
        turn{.before = before.seen, .now = state, .assume = common_knowledge(), .luck = luck, .does = effects_in_force(now.seen)} {
    trade(turn);
    install(turn);
  }
};

// Then all is what a quarter without orders would bring.
bool nothing_played(const View<double>& now) { return now.seen.quarter < 0.5; }

// Installed chips by the public count of compute: what is there now, less what was left of a quarter ago.
double counted(const View<double>& before, const View<double>& now, Side side) {
  const double left = (1 - common_knowledge()["retire"]) * before.seen.nation[side].compute;
  return std::max(0.0, now.seen.nation[side].compute - left);
}

Ledger own_ledger(const Nation<double>& own) {
  return {.need = own.need, .blocked = own.blocked, .leak = own.leak, .home = own.domestic + own.drawn, .installed = own.installed};
}

// The rival's need and refusals follow from public levels. What China installed beyond what it could buy openly or by
// the usual leak must come from home.
Ledger estimated_ledger(const View<double>& before, const View<double>& now, const Nation<double>& reckoned, Side side) {
  Ledger out = own_ledger(reckoned);
  out.installed = counted(before, now, side);
  const double open = out.need - out.blocked;
  if (side == Side::cn) out.home = std::max(0.0, out.installed - open - out.leak);
  return out;
}

std::string amount(double value) { return figure(value, value < 99.95 ? 1 : 0); }

std::string amount(const MapFlow& flow, double value) {
  return flow.card->unit == FlowCard::Unit::chips ? amount(value) : figure(value, 1) + " %";
}

// "Chip export controls at level 2, Cut-down chips too"
std::string in_force(const View<double>& view, Side by, std::size_t policy) {
  const PolicyCard& card = policy_cards[policy];
  const auto level = static_cast<std::size_t>(std::clamp(std::lround(view.seen.nation[by].force[policy]), 0L, 4L));
  return std::string(card.title[by]) + " at level " + std::to_string(level) + ", " + std::string(card.levels[by][level]);
}

std::string what_it_is(const MapFlow& flow) {
  const std::string size = (flow.estimated ? "an estimated " : "") + amount(flow, flow.value);
  const bool materials = flow.card->of == Side::us && flow.card->value != &Ledger::installed;
  if (flow.card->unit == FlowCard::Unit::effort) return size + " of need a quarter would be added to self-supply.";
  if (flow.card->value == &Ledger::need) return size + (materials ? " needed, in thousand H100 that they serve." : " thousand H100 needed.");
  return size + (materials ? ", in thousand H100 that they serve." : " thousand H100.");
}

std::string what_is_refused(const View<double>& view, const MapFlow& flow) {
  if (flow.card->refused_by == no_policy) return "";
  const std::string law = in_force(view, rival_of(flow.card->of), flow.card->refused_by);
  if (flow.blocked <= 0) return "\nNothing of it is refused: " + law + ".";
  std::string out = "\n" + amount(flow, flow.blocked) + " of it is refused by " + law + ".";
  if (flow.card->leaked) out += "\n" + amount(flow, flow.leaked) + " of that arrives by third countries.";
  return out;
}

std::string what_enter_does(const View<double>& view, const MapFlow& flow) {
  if (!flow.causes.empty()) return "\nEnter opens all causes.";
  return "\nEnter opens your dossier: " + std::string(policy_cards[flow.policy].title[view.me]) + ".";
}

const Reading* reading_called(std::span<const Reading> known, std::string_view indicator) {
  const auto found = std::find_if(known.begin(), known.end(), [&](const Reading& reading) { return reading.card->name == indicator; });
  return found == known.end() ? nullptr : &*found;
}

std::string why(const Reading& reading, Side seat) {
  return "\n" + std::string(reading.card->label[seat]) + ", change in the quarter:\n" + causes_in_full(reading);
}

MapFlow flow_of(const View<double>& view, const FlowCard& card, const Ledger& ledger, std::span<const Reading> known) {
  MapFlow out{.card = &card, .value = ledger.*card.value, .estimated = card.of != view.me || nothing_played(view)};
  if (card.blocked) out.blocked = std::min(out.value, ledger.*card.blocked);
  if (card.leaked) out.leaked = std::min(out.blocked, ledger.*card.leaked);
  out.policy = card.of == view.me ? card.hand_for : card.hand_against;
  out.figure = (out.estimated ? "about " : "") + amount(out, out.value);
  const Reading* reading = out.estimated ? nullptr : reading_called(known, card.causes);
  if (reading) out.causes = card.causes;
  out.facts = std::string(card.carries) + ": " + what_it_is(out) + what_is_refused(view, out);
  if (card.also_from != Place::taiwan) {
    out.facts += "\nOne figure for both sources, the " + std::string(card_of(card.from).name) + " and " +
                 std::string(card_of(card.also_from).name) + ".";
  }
  out.words = out.facts;
  if (reading) out.words += why(*reading, view.me);
  out.words += what_enter_does(view, out);
  return out;
}

std::string balance_of(const View<double>& view, const Ledger& own) {
  const double missing = view.seen.nation[view.me].shortage;
  return "Your need " + amount(own.need) + ": refused " + amount(own.blocked) + ", got past " + amount(own.leak) +
         ", from home and stock " + amount(own.home) + ", missing " + figure(100 * missing, 1) + " %.";
}

}  // namespace

Ledger ledger_of(const View<double>& before, const View<double>& now, Side side) {
  const Reckoning reckoning(before, now);
  const Nation<double>& reckoned = reckoning.state.nation[side];
  Ledger out = nothing_played(now)  ? own_ledger(reckoned)
               : side == now.me     ? own_ledger(now.seen.nation[side])
                                    : estimated_ledger(before, now, reckoned, side);
  const Assumptions<double>& a = common_knowledge();
  out.effort = 100 * a.of(side, "effort_us", "effort_cn") * reckoning.turn.does[side].effort;
  out.denied = out.effort * tool_loss(reckoning.turn, side);
  return out;
}

MapModel map_model(const View<double>& before, const View<double>& now, std::span<const Reading> known) {
  const Both<Ledger> ledgers{ledger_of(before, now, Side::us), ledger_of(before, now, Side::cn)};
  MapModel out{.seat = now.me};
  for (const FlowCard& card : flow_cards) out.flows.push_back(flow_of(now, card, ledgers[card.of], known));
  out.balance = balance_of(now, ledgers[now.me]);
  return out;
}

}  // namespace sputnik::ui
