// Campaigns played for tests: both nations by doctrine, no person.
#pragma once

#include "play/campaign.h"

namespace sputnik::test {

// `quarters` quarters of the small scenario (fewer if it ends earlier).
Campaign played_campaign(int quarters);
// Legal orders of each nation's doctrine in the scenario.
BothOrders<double> doctrine_orders(const Campaign& campaign);
// That two campaigns are the same, state by state.
void check_same(const Campaign& a, const Campaign& b);

}  // namespace sputnik::test
