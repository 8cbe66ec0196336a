// Lays the tree of causes out in rows.
#include "ui/causes_model.h"

#include <algorithm>
#include <cmath>

#include "model/text.h"
#include "play/rounded.h"
#include "ui/end_words.h"

namespace sputnik::ui {

namespace {

struct Layout {
  const Campaign& campaign;
  const IndicatorCard& card;
  double scale;
  int quarter;
  const std::set<std::string>& open;
  std::vector<CauseRow>& rows;
};

bool opens(const CauseNode& node) { return !node.children.empty(); }

Leads leads(const CauseNode& node, int quarter) {
  if (opens(node)) return Leads::nowhere;
  if (node.quarter != quarter) return Leads::quarter;
  if (node.kind == Cause::Kind::event) return Leads::news;
  return node.policy ? Leads::dossier : Leads::nowhere;
}

// The children of a node, the largest first, whose shown amounts add up to `whole`. What rounds to nothing is left out.
void put_children(const Layout& layout, const CauseNode& node, double whole, const std::string& path, int depth) {
  std::vector<double> exact;
  for (const CauseNode& child : node.children) exact.push_back(layout.scale * child.amount);
  const RoundedParts rounded = rounded_parts(whole, exact, layout.card.decimals);
  std::vector<std::size_t> order;
  for (std::size_t i = 0; i < exact.size(); ++i) {
    if (rounded.parts[i] != 0.0) order.push_back(i);
  }
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    return std::abs(rounded.parts[a]) > std::abs(rounded.parts[b]);
  });
  for (const std::size_t i : order) {
    const CauseNode& child = node.children[i];
    CauseRow row{.path = path.empty() ? std::to_string(i) : path + "." + std::to_string(i),
                 .what = child.what,
                 .amount = rounded.parts[i],
                 .depth = depth,
                 .opens = opens(child),
                 .quarter = child.quarter,
                 .leads = leads(child, layout.quarter),
                 .policy = child.policy};
    row.open = row.opens && layout.open.contains(row.path);
    if (child.quarter != layout.quarter) row.when = to_string(layout.campaign.date_of(child.quarter));
    layout.rows.push_back(row);
    if (row.open) put_children(layout, child, row.amount, row.path, depth + 1);
  }
}

}  // namespace

CausesModel causes_model(const Campaign& campaign, Side seat, const std::string& name, int quarter,
                         const std::set<std::string>& open) {
  const IndicatorCard& card = indicator(name);
  const Reading reading = reading_of(campaign, seat, card, quarter);
  CausesModel model{.indicator = name,
                    .label = std::string(card.label[seat]),
                    .unit = std::string(card.unit),
                    .decimals = card.decimals,
                    .good_up = card.good_up,
                    .quarter = quarter,
                    .last = campaign.quarter() - 1,
                    .when = in_words(campaign.date_of(quarter)),
                    .before = reading.before,
                    .after = reading.after,
                    .change = reading.change};
  const CauseNode tree = causes_tree(campaign, quarter, &seat, variable_of(card, seat));
  put_children({campaign, card, card.scale_of(seat), quarter, open, model.rows}, tree, reading.change, "", 0);
  return model;
}

CausesModel account_model(const Campaign& campaign, const AccountCard& card) {
  constexpr int decimals = 1;
  const Change change = explain_campaign(campaign, nullptr, {std::string(card.variable)}).front();
  std::vector<double> exact;
  for (const Cause& cause : change.causes) exact.push_back(cause.amount);
  const RoundedParts rounded = rounded_parts(change.after - change.before, exact, decimals);
  CausesModel model{.indicator = std::string(card.variable),
                    .label = std::string(card.label),
                    .unit = std::string(card.unit),
                    .decimals = decimals,
                    .good_up = card.variable != "cn.score",
                    .last = campaign.quarter() - 1,
                    .before = change.before,
                    .after = change.before + rounded.total,
                    .change = rounded.total,
                    .account = true};
  for (std::size_t i = 0; i < change.causes.size(); ++i) {
    if (rounded.parts[i] == 0.0) continue;
    const std::string error = figure(change.causes[i].error, decimals);
    const std::string give = error == figure(0, decimals) ? "" : ", \xC2\xB1" + error;
    model.rows.push_back({.path = std::to_string(i), .what = change.causes[i].what + give, .amount = rounded.parts[i]});
  }
  return model;
}

}  // namespace sputnik::ui
