// Prints the demonstration.
#include "app/demonstration.h"

#include <cmath>
#include <ostream>

#include "model/text.h"
#include "play/wire.h"
#include "rival/rival.h"

namespace sputnik {

namespace {

constexpr std::size_t items_a_quarter = 3;

std::string lead_words(const State<double>& state) {
  const double months = lead(state);
  const std::string who(name(months >= 0 ? Side::us : Side::cn));
  return who + " ahead by " + figure(std::abs(months), 1) + " months";
}

void print_orders(const Campaign& campaign, int quarter, std::ostream& out) {
  const BothOrders<double>& orders = campaign.orders()[static_cast<std::size_t>(quarter)];
  const State<double>& after = campaign.states()[static_cast<std::size_t>(quarter) + 1];
  for (const Side side : sides) {
    for (std::size_t p = 0; p < policy_count; ++p) {
      if (orders[side].step[p] == 0) continue;
      const int level = static_cast<int>(after.nation[side].level[p]);
      out << "    " << name(side) << ": " << policy_title(campaign.scenario(), side, p)
          << (orders[side].step[p] > 0 ? " up" : " down") << " to " << level << ", "
          << level_caption(campaign.scenario(), side, p, level) << (orders[side].surge[p] > 0 ? " (surge)" : "")
          << "\n";
    }
  }
}

void print_quarter(const Campaign& campaign, int quarter, std::ostream& out) {
  const State<double>& state = campaign.states()[static_cast<std::size_t>(quarter) + 1];
  out << to_string(campaign.date_of(quarter)) << "  " << lead_words(state) << "; tension "
      << figure(100 * state.tension, 0) << " of 100\n";
  print_orders(campaign, quarter, out);
  const auto items = wire(campaign, quarter, Side::us);
  for (std::size_t i = 0; i < std::min(items.size(), items_a_quarter); ++i) {
    const WireItem& item = items[i];
    std::string slug(slug_names[static_cast<std::size_t>(item.slug)]);
    for (char& c : slug) c = static_cast<char>(c - 'a' + 'A');
    out << "    " << slug << (item.place.empty() ? "" : " " + item.place) << ": " << item.headline << "\n";
  }
}

void print_end(const Campaign& campaign, std::ostream& out) {
  const Result result = campaign.result();
  out << "\n" << title(result.ending) << ". " << lead_words(campaign.now()) << ".\n";
  for (const Side side : sides) {
    const Pillars& pillars = result.pillars[side];
    out << name(side) << ": score " << figure(result.score[side], 1) << ", against par "
        << figure(result.against_par[side], 1) << "; frontier " << figure(pillars.frontier, 0) << ", prosperity "
        << figure(pillars.prosperity, 0) << ", security " << figure(pillars.security, 0) << ", influence "
        << figure(pillars.influence, 0) << "; mandate " << title(result.mandate[side]) << " "
        << figure(result.mandate_points[side], 1) << "\n";
  }
  out << "World: " << figure(result.world, 1) << " of 100\n";
}

}  // namespace

Problems run_demonstration(Campaign& campaign, std::ostream& out) {
  const Scenario& scenario = campaign.scenario();
  const auto& doctrine = campaign.setup().doctrine;
  out << scenario.title << ", seed " << campaign.setup().seed << ": the United States plays "
      << doctrine.us.value_or("balanced") << ", China plays " << doctrine.cn.value_or("balanced") << "\n\n";
  Both<Player> players;
  for (const Side side : sides) {
    const std::string id = doctrine[side].value_or("balanced");
    auto player = player_named(ground_of_campaign(campaign), id, campaign.setup().seed, side);
    if (!player) return {{.found = "doctrine " + id, .expected = "a doctrine of this scenario, or a rival"}};
    players[side] = std::move(*player);
  }
  for (int quarter = 0; quarter < campaign.quarter(); ++quarter) print_quarter(campaign, quarter, out);
  while (!campaign.over()) {
    BothOrders<double> orders;
    for (const Side side : sides) {
      orders[side] = players[side](view_of(campaign.now(), side, campaign.states().front()), campaign.quarter());
    }
    if (Problems problems = campaign.play(orders); !problems.empty()) return problems;
    print_quarter(campaign, campaign.quarter() - 1, out);
  }
  print_end(campaign, out);
  return {};
}

}  // namespace sputnik
