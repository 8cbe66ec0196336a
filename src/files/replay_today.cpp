// Replays orders, leaves out what is no longer legal, and tells from which quarter on the course is another one.
#include "files/replay_today.h"

#include <algorithm>

#include "files/checksum.h"
#include "files/faults.h"
#include "rules/order_costs.h"

namespace sputnik {
namespace {

constexpr const char* left_out = "it was left out";

bool moves(const Orders<double>& orders, std::size_t policy) {
  return orders.step[policy] != 0 || orders.surge[policy] != 0;
}

// As many of a nation's orders as are legal, in the order of the table. One that was refused may become legal by another
// that was taken: what a cut saves pays for a rise.
Orders<double> legal_part(const Campaign& campaign, Side side, const Orders<double>& wanted) {
  Orders<double> taken;
  for (bool grew = true; grew;) {
    grew = false;
    for (std::size_t p = 0; p < policy_count; ++p) {
      if (!moves(wanted, p) || moves(taken, p)) continue;
      Orders<double> more = taken;
      more.step[p] = wanted.step[p];
      more.surge[p] = wanted.surge[p];
      if (!refusals(campaign.now(), side, more, campaign.setting().assume).empty()) continue;
      taken = more;
      grew = true;
    }
  }
  return taken;
}

// What can be played of a quarter's orders; names what cannot.
BothOrders<double> legal_part(const Campaign& campaign, const BothOrders<double>& wanted, std::size_t quarter,
                              Faults& otherwise) {
  BothOrders<double> taken = wanted;
  for (const Side side : sides) {
    const std::vector<std::string> reasons = refusals(campaign.now(), side, wanted[side], campaign.setting().assume);
    if (reasons.empty()) continue;
    taken[side] = legal_part(campaign, side, wanted[side]);
    for (std::size_t p = 0; p < policy_count; ++p) {
      if (!moves(wanted[side], p) || moves(taken[side], p)) continue;
      const std::string at = below(below(below("/orders", quarter), key(side)), policy_cards[p].key);
      otherwise.add(at, reasons.front(), "a legal order", left_out);
    }
  }
  return taken;
}

}  // namespace

OpenedSave replay_today(Setup setup, const std::vector<BothOrders<double>>& orders,
                        const std::vector<std::string>& hashes, const std::string& name) {
  OpenedSave out{.campaign = Campaign(std::move(setup))};
  Campaign& campaign = out.campaign;
  Faults otherwise(name);
  const auto differs_here = [&] {
    if (out.first_otherwise) return;
    out.first_otherwise = campaign.date();
    otherwise.add("", "another course from " + to_string(campaign.date()) + " on", "the one that was saved",
                  "the rules have changed since it was saved, or the file was edited");
  };
  // The state before a quarter's orders is what that quarter reads.
  const auto compare = [&] {
    const int quarter = campaign.quarter();
    if (!hex_of(campaign.hash(quarter)).starts_with(hashes[static_cast<std::size_t>(quarter)])) differs_here();
  };
  compare();
  for (std::size_t q = 0; q < orders.size() && !campaign.over(); ++q) {
    const BothOrders<double> legal = legal_part(campaign, orders[q], q, otherwise);
    if (legal != orders[q]) differs_here();
    (void)campaign.play(legal);
    compare();
  }
  if (static_cast<std::size_t>(campaign.quarter()) < orders.size()) {
    differs_here();
    otherwise.add("", "an end after " + std::to_string(campaign.quarter()) + " quarters",
                  std::to_string(orders.size()) + " quarters", "the orders after it were left out");
  }
  out.otherwise = otherwise.take();
  return out;
}

}  // namespace sputnik
