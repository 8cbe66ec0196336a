// Playing sample campaigns.
#include "sample_campaign.h"

#include "catch.h"
#include "opponents/doctrine.h"
#include "play/prepare.h"
#include "play/view.h"
#include "sample.h"

namespace sputnik::test {

BothOrders<double> doctrine_orders(const Campaign& campaign) {
  BothOrders<double> orders;
  const Named& fixed = campaign.setup().assumptions;
  for (const Side side : sides) {
    const auto doctrine = find_doctrine(campaign.scenario(), campaign.scenario().rival[side], side);
    REQUIRE(doctrine);
    const auto view = view_of(campaign.now(), side, campaign.states().front());
    orders[side] = decide(*doctrine, view, public_assumptions(campaign.scenario(), fixed));
  }
  return orders;
}

Campaign played_campaign(int quarters) {
  Setup setup;
  setup.scenario = must_read(small_scenario());
  setup.seed = 2024;
  setup.doctrine.cn = "hawk";
  setup.mandate.us = Mandate::prevail;
  setup.assumptions["eta"] = 0.62;
  Campaign campaign(std::move(setup));
  while (campaign.quarter() < quarters && !campaign.over()) {
    const Problems problems = campaign.play(doctrine_orders(campaign));
    if (!problems.empty()) FAIL(lines_of(problems));
  }
  return campaign;
}

void check_same(const Campaign& a, const Campaign& b) {
  CHECK(a.setup().seed == b.setup().seed);
  CHECK(a.setup().doctrine == b.setup().doctrine);
  CHECK(a.setup().mandate == b.setup().mandate);
  CHECK(a.setup().assumptions == b.setup().assumptions);
  CHECK(a.scenario() == b.scenario());
  REQUIRE(a.quarter() == b.quarter());
  for (int q = 0; q <= a.quarter(); ++q) CHECK(a.hash(q) == b.hash(q));
}

}  // namespace sputnik::test
