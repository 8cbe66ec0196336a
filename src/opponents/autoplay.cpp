// The loop of a campaign without persons.
#include "opponents/autoplay.h"

namespace sputnik {

Problems autoplay(Campaign& campaign, const Both<Player>& players, int quarters) {
  for (int i = 0; i < quarters && !campaign.over(); ++i) {
    BothOrders<double> orders;
    for (const Side side : sides) {
      orders[side] = players[side](view_of(campaign.now(), side, campaign.states()[0]), campaign.quarter());
    }
    Problems problems = campaign.play(orders);
    if (!problems.empty()) return problems;
  }
  return {};
}

}  // namespace sputnik
