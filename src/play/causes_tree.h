// A change followed back: its causes, and for what stood or was in motion, the earlier orders that began it.
#pragma once

#include "play/explain.h"

namespace sputnik {

// One cause with its own causes; children sum to the amount.
struct CauseNode {
  std::string what{};
  int quarter = 0;  // of the campaign, in which it acted or began
  double amount = 0;
  std::vector<CauseNode> children{};
  Cause::Kind kind = Cause::Kind::world;  // of the causes of the quarter itself
  std::optional<std::size_t> policy{};    // of an order of the quarter
};

// Why an indicator changed in a quarter, as `viewer` may know it (nullptr: the truth). Standing policies lead to the
// policies and the orders that brought them there; the course of things leads back, quarter by quarter and at most
// `back` of them, to orders without which it would have run otherwise.
CauseNode causes_tree(const Campaign& campaign, int quarter, const Side* viewer, const std::string& indicator,
                      int back = 8);

// What each policy did to indicators over the whole campaign so far, against level 0 throughout, with the same luck
// and the other orders as given; besides, what the events and the luck did, and what would have come anyway. Amounts
// sum to the change since the opening; errors are of averaging over paired orders of joining. For a viewer the policies
// that the rival hides are no causes of their own.
std::vector<Change> explain_campaign(const Campaign& campaign, const Side* viewer,
                                     const std::vector<std::string>& indicators, std::size_t pairs = 24);

}  // namespace sputnik
