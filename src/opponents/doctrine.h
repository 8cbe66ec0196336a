// Doctrines: how a nation plays when no person does, as data, reading only that nation's view.
#pragma once

#include <optional>

#include "model/orders.h"
#include "play/scenario.h"
#include "play/view.h"

namespace sputnik {

// A doctrine compiled for one side.
struct Doctrine {
  struct Plan {
    Program target{};
    Program surge{};
    double priority = 1;
    std::array<double, 5> relief{};  // urgency of a step down from each level to a bankrupt treasury
    bool held = false;               // no plan: the level stays
    std::optional<double> always{};  // the level that a target without variables wants
    // The same, reading of the state itself what the nation sees of it (rules/formula.h).
    Formula target_seen{};
    Formula surge_seen{};
  };
  Side side{};
  std::array<Plan, policy_slots> plans{};
};

// The plan that holds a policy to one level and, in need, saves on it as any doctrine does.
Doctrine::Plan plan_to_hold(std::size_t policy, double level, double priority);

// The doctrine of that id in the scenario (its own or built in); nothing when there is none.
std::optional<Doctrine> find_doctrine(const Scenario& scenario, std::string_view id, Side side);

// Its legal orders for what it sees: the most urgent moves that capital and treasury allow. No chance in it.
template <Number N>
Orders<N> decide(const Doctrine& doctrine, const View<N>& view, const Assumptions<double>& public_assumptions);

}  // namespace sputnik

#include "opponents/decide.h"
