// Words for dossiers and tray; every refusal is asked of the rules, none is invented here.
#include "ui/desk_model.h"

#include <algorithm>
#include <numeric>

#include "model/text.h"
#include "opponents/doctrine.h"
#include "play/prepare.h"
#include "rules/order_costs.h"
#include "rules/treaty.h"

namespace sputnik::ui {

namespace {

constexpr std::size_t pressing_count = 5;
constexpr std::string_view counsel_doctrine = "balanced";

struct Desk {
  const Campaign& campaign;
  const View<double>& view;
  const Orders<double>& pending;

  Side seat() const { return view.me; }
  const Nation<double>& own() const { return view.seen.nation[view.me]; }
  const Assumptions<double>& assume() const { return campaign.setting().assume; }
};

// Unmet conditions of the pending orders with this one instead, a line each.
std::string refused(const Desk& desk, std::size_t p, double step, double surge) {
  Orders<double> trial = desk.pending;
  trial.step[p] = step;
  trial.surge[p] = step == 0 ? 0 : surge;
  std::string lines;
  for (const std::string& reason : refusals(desk.view.seen, desk.seat(), trial, desk.assume())) {
    lines += (lines.empty() ? "" : "\n") + reason;
  }
  return lines;
}

std::string price_words(const Desk& desk, std::size_t p) {
  const double up = step_price(desk.view.seen, desk.seat(), p, true, desk.assume());
  const double down = step_price(desk.view.seen, desk.seat(), p, false, desk.assume());
  return figure(up, 1) + " of capital a step up, " + figure(down, 1) + " down";
}

double upkeep_at(const Desk& desk, std::size_t p, int level) {
  return policy_cards[p].upkeep * upkeep_shape[static_cast<std::size_t>(std::clamp(level, 0, 4))] * desk.assume()["upkeep"];
}

std::string upkeep_words(const Desk& desk, std::size_t p, int level, int step) {
  const std::string now = "$" + figure(upkeep_at(desk, p, level), 1) + " bn a quarter";
  if (step != 0) return now + ", as ordered $" + figure(upkeep_at(desk, p, level + step), 1) + " bn";
  return level < 4 ? now + ", a level higher $" + figure(upkeep_at(desk, p, level + 1), 1) + " bn" : now;
}

std::string rival_words(const Desk& desk, std::size_t p) {
  const Side rival = rival_of(desk.seat());
  const std::string who(name(rival));
  if (policy_cards[p].seen != Seen::everyone) return who + ": not public";
  const int level = static_cast<int>(desk.view.seen.nation[rival].level[p]);
  return who + ": level " + std::to_string(level) + ", " + level_caption(desk.campaign.scenario(), rival, p, level);
}

// What is in force between the two, on the dossier of the treaty and of what it forbids.
std::string treaty_words(const Desk& desk, std::size_t p) {
  const State<double>& seen = desk.view.seen;
  const auto level = static_cast<int>(seen.treaty);
  if (p == PolicyKey("treaty").index) {
    const Side rival = rival_of(desk.seat());
    std::string out = level == 0 ? "In force: nothing; it takes both offers."
                                 : "In force: level " + std::to_string(level) + ", " +
                                       level_caption(desk.campaign.scenario(), desk.seat(), p, level) + ".";
    const double doubt = seen.nation[rival].distrust;
    if (doubt > 0.05) {
      out += " " + std::string(name(rival)) + " broke its word: talks and offers cost more.";
    }
    return out;
  }
  if (p != PolicyKey("military").index || level == 0) return {};
  const bool breach = desk.own().level[p] + desk.pending.step[p] > treaty_limit;
  return breach ? "A breach of the treaty in force, until it is found."
                : "The treaty in force allows level 1, no more.";
}

DossierModel dossier(const Desk& desk, std::size_t p) {
  const PolicyCard& card = policy_cards[p];
  const Scenario& scenario = desk.campaign.scenario();
  DossierModel out{
      .policy = p, .title = policy_title(scenario, desk.seat(), p), .brief = policy_brief(scenario, desk.seat(), p)};
  out.level = static_cast<int>(desk.own().level[p]);
  out.step = static_cast<int>(desk.pending.step[p]);
  out.surge = desk.pending.surge[p] > 0.5;
  for (int level = 0; level < 5; ++level) {
    out.captions[static_cast<std::size_t>(level)] = level_caption(scenario, desk.seat(), p, level);
  }
  out.gives = card.gives[desk.seat()];
  out.costs = card.costs[desk.seat()];
  out.price = price_words(desk, p);
  out.upkeep = upkeep_words(desk, p, out.level, out.step);
  out.timing = card.delayed ? "A rise acts a quarter after its order; surged, at once." : "Acts in the quarter of its order.";
  out.rival = rival_words(desk, p);
  out.standing = treaty_words(desk, p);
  const double surge = out.surge ? 1 : 0;
  out.no_up = refused(desk, p, out.step + 1, out.step + 1 > 0 ? surge : 0);
  out.no_down = refused(desk, p, out.step - 1, out.step - 1 > 0 ? surge : 0);
  out.no_surge = out.surge ? "" : refused(desk, p, std::max(out.step, 1), 1);
  return out;
}

// Which policies the nation's balanced advisers would move, and how much they want it.
struct Counsel {
  double step = 0;
  double urgency = 0;
};
std::vector<Counsel> counsel_of(const Desk& desk) {
  std::vector<Counsel> out(policy_count);
  const auto advisers = find_doctrine(desk.campaign.scenario(), counsel_doctrine, desk.seat());
  if (!advisers) return out;
  const auto known = public_assumptions(desk.campaign.scenario(), desk.campaign.setup().assumptions);
  Candidates<double> open;
  weigh(open, *advisers, ViewSight<double>{desk.view}, known);
  for (std::size_t c = 0; c < open.count; ++c) out[open.policy[c]] = {open.wanted[c].step, open.wanted[c].urgency};
  return out;
}

std::string counsel_words(const Counsel& counsel) {
  if (counsel.urgency <= 0 || counsel.step == 0) return {};
  return counsel.step > 0 ? "Advisers would raise it." : "Advisers would lower it.";
}

}  // namespace

DeskModel desk_model(const Campaign& campaign, const View<double>& view, const Orders<double>& pending) {
  const Desk desk{campaign, view, pending};
  const std::vector<Counsel> counsel = counsel_of(desk);
  DeskModel out;
  for (std::size_t p = 0; p < policy_count; ++p) {
    out.dossiers.push_back(dossier(desk, p));
    out.dossiers.back().counsel = counsel_words(counsel[p]);
  }
  out.order.resize(policy_count);
  std::iota(out.order.begin(), out.order.end(), std::size_t{0});
  std::stable_sort(out.order.begin(), out.order.end(),
                   [&](std::size_t a, std::size_t b) { return counsel[a].urgency > counsel[b].urgency; });
  // The five that matter come first; the others keep the order of the table, where a hand finds them again.
  std::sort(out.order.begin() + pressing_count, out.order.end());
  for (std::size_t i = 0; i < pressing_count; ++i) out.dossiers[out.order[i]].pressing = true;
  return out;
}

TrayModel tray_model(const Campaign& campaign, const View<double>& view, const Orders<double>& pending) {
  const Desk desk{campaign, view, pending};
  TrayModel out;
  out.allowed = static_cast<int>(moves_allowed(view.seen, desk.seat()));
  std::array<double, policy_slots> after = desk.own().level;
  bool late = false;
  for (std::size_t p = 0; p < policy_count; ++p) {
    const double step = pending.step[p];
    if (step == 0) continue;
    const double surge = pending.surge[p];
    out.slots.push_back({p,
                         policy_brief(campaign.scenario(), desk.seat(), p) + ", " + figure(after[p]) + " to " +
                             figure(after[p] + step) + (surge > 0.5 ? ", surge" : ""),
                         figure(order_price(view.seen, desk.seat(), p, step, surge, desk.assume()), 1)});
    after[p] += step;
    late = late || (policy_cards[p].delayed && step > 0 && surge < 0.5);
  }
  const double price = total_price(view.seen, desk.seat(), pending, desk.assume());
  const double upkeep = upkeep_of(after, desk.assume());
  out.capital = figure(desk.own().capital - price, 1) + " of " + figure(desk.own().capital, 1);
  // Before the first quarter no income has been booked yet: the opening state carries what the nation starts with.
  out.treasury = "$" + figure(desk.own().money, 1) + " bn, " + signed_figure(desk.own().income - upkeep, 1) + " a quarter";
  if (out.slots.empty()) {
    out.sentence = "No orders: every level stays as it stands.";
  } else {
    out.sentence = late ? "What is announced acts next quarter; the rival may stockpile." : "All of it acts this quarter.";
  }
  return out;
}

}  // namespace sputnik::ui
