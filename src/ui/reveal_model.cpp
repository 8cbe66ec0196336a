// Gathers the reveal from the wire, the orders and the causes, and rounds it so that it adds up.
#include "ui/reveal_model.h"

#include <algorithm>
#include <cctype>
#include <cmath>

#include "play/explain.h"
#include "play/wire.h"
#include "ui/nation.h"

namespace sputnik::ui {

namespace {

// An indicator as the page shows it: shown = offset + scale * variable.
struct Shown {
  std::string variable{};
  std::string indicator{};
  std::string unit{};
  double offset = 0;
  double scale = 1;
  bool good_up = true;
};

std::array<Shown, 6> shown_for(const Campaign& campaign, Side seat, int quarter) {
  const std::string own(key(seat));
  const Side rival = rival_of(seat);
  const std::string rival_name(rival == Side::us ? "US" : "China");
  const auto at = static_cast<std::size_t>(quarter);
  const bool talks = campaign.states()[at].guardrails > 0 || campaign.states()[at + 1].guardrails > 0;
  return {{{own + ".capability", "Frontier capability", "months"},
           {std::string(key(rival)) + ".capability", rival_name + ", estimated", "months", 0, 1, false},
           {own + ".shortage", seat == Side::us ? "Material access" : "Chip access", "% of need", 100, -100},
           {own + ".revenue", "AI revenue", "% of 2022", 0, 100},
           {"tension", "Tension", "of 100", 0, 100, false},
           talks ? Shown{"guardrails", "Guardrails", "of 100", 0, 100}
                 : Shown{own + ".score", "Score of the quarter", "points"}}};
}

// What of the causes may be told. A move out of sight is one with what the rival held before: a line of its own would
// betray that there was one.
std::vector<Cause> tellable(const std::vector<Cause>& causes, Side seat) {
  const Side rival = rival_of(seat);
  const std::string course = std::string(rival == Side::us ? "American" : "Chinese") + " policies, standing and unseen";
  std::vector<Cause> told;
  double unseen = 0;
  for (const Cause& cause : causes) {
    const bool veiled = cause.kind == Cause::Kind::hidden || cause.kind == Cause::Kind::rival_course;
    if (veiled)
      unseen += cause.amount;
    else
      told.push_back(cause);
  }
  told.push_back({Cause::Kind::rival_course, course, unseen});
  std::stable_sort(told.begin(), told.end(),
                   [](const Cause& a, const Cause& b) { return std::abs(a.amount) > std::abs(b.amount); });
  return told;
}

DeltaLine line_of(const Change& change, const Shown& shown, Side seat) {
  DeltaLine line{.indicator = shown.indicator, .unit = shown.unit, .good_up = shown.good_up};
  const double units = std::pow(10.0, line.decimals);
  // In whole units of the last decimal shown, so that sums are exact.
  const double before = std::round((shown.offset + shown.scale * change.before) * units);
  const double after = std::round((shown.offset + shown.scale * change.after) * units);
  double rest = after - before;
  for (const Cause& cause : tellable(change.causes, seat)) {
    const double amount = std::round(shown.scale * cause.amount * units);
    if (amount == 0 || line.causes.size() == 2) break;
    line.causes.push_back({cause.what, amount / units});
    rest -= amount;
  }
  if (rest != 0) line.causes.push_back({line.causes.empty() ? "Many small things" : "All else", rest / units});
  line.before = before / units;
  line.after = after / units;
  line.change = (after - before) / units;
  return line;
}

std::vector<double> past_of(const Campaign& campaign, const Shown& shown, Side seat) {
  const Variable variable = std::get<Variable>(parse_variable(shown.variable));
  std::vector<double> past;
  for (const State<double>& state : campaign.states()) {
    const State<double> seen = view_of(state, seat, campaign.states().front()).seen;
    past.push_back(shown.offset + shown.scale * value_of(seen, variable));
  }
  return past;
}

// For the middle of a sentence.
std::string lowered(std::string_view text) {
  std::string out(text);
  if (!out.empty()) out[0] = static_cast<char>(std::tolower(static_cast<unsigned char>(out[0])));
  return out;
}

std::vector<OrderLine> orders_of(const Campaign& campaign, Side side, int quarter, bool own) {
  const auto at = static_cast<std::size_t>(quarter);
  const Orders<double>& orders = campaign.orders()[at][side];
  std::vector<OrderLine> lines;
  for (std::size_t p = 0; p < policy_count; ++p) {
    const PolicyCard& card = policy_cards[p];
    if (orders.step[p] == 0.0 || (!own && card.seen != Seen::everyone)) continue;
    const bool surge = orders.surge[p] > 0.5;
    OrderLine line{
        .policy = policy_title(campaign.scenario(), side, p),
        .from = static_cast<int>(campaign.states()[at].nation[side].level[p]),
        .to = static_cast<int>(campaign.states()[at + 1].nation[side].level[p]),
        .caption = {},
        .meaning = orders.step[p] > 0 ? std::string(card.gives[side]) : "Spares: " + lowered(card.costs[side]),
        .surge = surge,
        .next_quarter = card.delayed && orders.step[p] > 0 && !surge};
    line.caption = level_caption(campaign.scenario(), side, p, line.to);
    lines.push_back(std::move(line));
  }
  return lines;
}

// The same words whatever was done: which policies nobody publishes.
std::string unseen_by(const Campaign& campaign, Side rival) {
  std::string titles;
  for (std::size_t p = 0; p < policy_count; ++p) {
    if (policy_cards[p].seen == Seen::everyone) continue;
    titles += (titles.empty() ? "" : "; ") + policy_title(campaign.scenario(), rival, p);
  }
  return "Moves out of sight may have been made. Never published: " + titles + ".";
}

void put_news(RevealModel& model, const Campaign& campaign, int quarter) {
  const std::vector<WireItem> items = wire(campaign, quarter, model.seat);
  if (items.empty()) return;
  const WireItem& first = items.front();
  model.headline = first.headline;
  model.subline = first.body.empty() ? first.why : first.body;
  model.place = first.place;
  model.slug = slug_names[static_cast<std::size_t>(first.slug)];
  for (char& c : model.slug) c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
  model.catastrophe = campaign.result().ending == Ending::catastrophe;
  model.sputnik = first.kind == WireItem::Kind::sputnik;
}

}  // namespace

RevealModel reveal_model(const Campaign& campaign, Side seat) {
  const int quarter = campaign.quarter() - 1;
  const Side rival = rival_of(seat);
  RevealModel model{
      .seat = seat,
      .date = season(campaign.date_of(quarter)),
      .quarter = "Quarter " + std::to_string(quarter + 1) + " of " + std::to_string(quarters(campaign.scenario())),
      .own = orders_of(campaign, seat, quarter, true),
      .rival = orders_of(campaign, rival, quarter, false),
      .unseen = unseen_by(campaign, rival)};
  put_news(model, campaign, quarter);
  const std::array<Shown, 6> shown = shown_for(campaign, seat, quarter);
  std::vector<std::string> variables;
  for (const Shown& one : shown) variables.push_back(one.variable);
  const std::vector<Change> changes = explain(campaign, quarter, &seat, variables);
  for (std::size_t i = 0; i < shown.size(); ++i) {
    model.deltas[i] = line_of(changes[i], shown[i], seat);
    model.deltas[i].past = past_of(campaign, shown[i], seat);
  }
  constexpr double eight_in_ten = 1.28;  // standard errors either way
  model.deltas[1].error = std::round(eight_in_ten * campaign.now().nation[seat].estimate_sd * 10) / 10;
  return model;
}

}  // namespace sputnik::ui
