// No allocation in the step: this program counts every call of operator new (counting_new.cpp).
#include "allocation/counting_new.h"
#include "catch.h"
#include "opponents/eventful.h"
#include "opponents/playout.h"

using namespace sputnik;

namespace {

// Allocations while a course is played, doctrines and events included.
template <Number N>
long allocated(const Scenario& scenario) {
  const Ground ground = ground_of(scenario, {});
  const Doctrine us = *find_doctrine(scenario, "opportunist", Side::us);
  const Doctrine cn = *find_doctrine(scenario, "hawk", Side::cn);
  Course course{.doctrine = {&us, &cn}, .known = ground.setting.assume, .quarters = 32};
  course.assumed = opening_of<double>(ground, ground.setting.assume);
  const WordOf<N> seed = WordOf<N>{} + std::uint64_t{5};
  const Setting<N> setting{.assume = assumptions_of<N>(ground, seed), .deck = ground.setting.deck, .horizon = 32};
  const State<N> first = opening_of<N>(ground, setting.assume);
  const long before = tests::allocations();
  int quarters = 0;
  play_course<N>(first, course, setting, seed, [&](int, const State<N>&) { ++quarters; });
  const long after = tests::allocations();
  REQUIRE(quarters > 4);
  return after - before;
}

}  // namespace

TEST_CASE("the counter counts") {
  const long before = tests::allocations();
  void* const memory = ::operator new(100);  // called by name: a compiler may do without a new-expression
  ::operator delete(memory);
  REQUIRE(tests::allocations() == before + 1);
}

TEST_CASE("quarters allocate nothing, alone or in lanes, with doctrines and events") {
  const ScenarioPtr scenario = tests::eventful(70);
  REQUIRE(allocated<double>(*scenario) == 0);
  REQUIRE(allocated<Batch>(*scenario) == 0);
}
