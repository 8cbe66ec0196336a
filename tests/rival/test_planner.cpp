// Planners: blind to what is hidden, the same for a seed, legal everywhere, and quick to stop.
#include "catch.h"
#include "rival_ground.h"

using namespace sputnik;

namespace {

const Values& hawk() { return card(Temperament::hawk).values; }

// Another value for everything that a nation may not see: the rival's secrets, what nobody sees, and its own tells.
State<double> scrambled(State<double> state, const CommonGround& common, Side me, std::uint64_t seed) {
  std::uint32_t count = 0;
  const auto other = [&](const FieldCard& card) {
    const double u = uniform<double>(chance_block<double>(seed, count++, 0x5c4a)[0]);
    return std::max(card.low, -50.0) + u * (std::min(card.high, 50.0) - std::max(card.low, -50.0));
  };
  Nation<double>& own = state.nation[me];
  Nation<double>& rival = state.nation[rival_of(me)];
  for (const auto& field : nation_table) {
    if (field.card.seen == Seen::nobody) own.*field.member = other(field.card);
    if (field.card.seen != Seen::everyone) rival.*field.member = other(field.card);
  }
  for (std::size_t p = 0; p < policy_count; ++p) {
    if (policy_cards[p].seen == Seen::everyone) continue;
    rival.level[p] = static_cast<double>((seed + p) % 5);
    rival.force[p] = static_cast<double>((seed + p + 2) % 5);
  }
  for (std::size_t e = 0; e < common.scenario->events.size(); ++e) {
    if (common.scenario->events[e].tell[me].empty()) state.told[e / 64] ^= std::uint64_t{1} << (e % 64);
  }
  return state;
}

}  // namespace

// What makes cheating impossible to write: no door of the planner takes a state or a campaign.
static_assert(std::is_invocable_v<decltype(&Planner::decide), const Planner&, const View<double>&, const Oversight&>);
static_assert(!std::is_invocable_v<decltype(&Planner::decide), const Planner&, const State<double>&, const Oversight&>);
static_assert(!std::is_invocable_v<decltype(&Planner::decide), const Planner&, const Campaign&, const Oversight&>);

TEST_CASE("a planner gives the same orders and reasons whatever it cannot see") {
  const auto common = tests::rival_ground();
  for (const Skill skill : {Skill::novice, Skill::staff, Skill::minister, Skill::architect}) {
    const Planner planner(common, skill, hawk(), 7);
    for (const Side me : sides) {
      for (const int quarters : {0, 9, 20}) {
        const tests::Met met = tests::met(*common, 11, quarters);
        State<double> other = scrambled(met.state, *common, me, 3 + static_cast<std::uint64_t>(quarters));
        // The assumptions that the campaign drew show in its opening, which every view is made with.
        State<double> other_opening = scrambled(met.opening, *common, me, 5);
        REQUIRE(other.nation[rival_of(me)].money != met.state.nation[rival_of(me)].money);
        const Decision honest = planner.decide(view_of(met.state, me, met.opening));
        const Decision blind = planner.decide(view_of(other, me, other_opening));
        INFO(card(skill).key << " as " << key(me) << " after " << quarters);
        REQUIRE(honest.taken == blind.taken);
        REQUIRE(honest.does == blind.does);
        REQUIRE(honest.expects == blind.expects);
        for (std::size_t i = 0; i < honest.weighed.size(); ++i)
          REQUIRE(honest.weighed[i].value == blind.weighed[i].value);
      }
    }
  }
}

TEST_CASE("a planner notices what it can see") {
  const auto common = tests::rival_ground();
  const Planner planner(common, Skill::minister, hawk(), 7);
  const tests::Met met = tests::met(*common, 11, 9);
  State<double> other = met.state;
  other.nation.cn.level[PolicyKey("export_controls").index] = 4;
  other.nation.cn.force[PolicyKey("export_controls").index] = 4;
  const Decision before = planner.decide(view_of(met.state, Side::us, met.opening));
  const Decision after = planner.decide(view_of(other, Side::us, met.opening));
  REQUIRE(before.weighed[0].value != after.weighed[0].value);
}

TEST_CASE("a decision is the same for its seed and view, whatever the threads, and another for another seed") {
  const auto common = tests::rival_ground();
  const tests::Met met = tests::met(*common, 5, 6);
  const View<double> view = view_of(met.state, Side::cn, met.opening);
  const Planner planner(common, Skill::minister, hawk(), 21);
  const Decision alone = planner.decide(view);
  const Decision together = planner.decide(view, {.threads = 4});
  REQUIRE(alone.taken == together.taken);
  REQUIRE(alone.playouts == together.playouts);
  REQUIRE(alone.weighed.size() == together.weighed.size());
  for (std::size_t i = 0; i < alone.weighed.size(); ++i) {
    REQUIRE(alone.weighed[i].words == together.weighed[i].words);
    REQUIRE(alone.weighed[i].value == together.weighed[i].value);
    REQUIRE(alone.weighed[i].chance == together.weighed[i].chance);
  }
  const Decision other = Planner(common, Skill::minister, hawk(), 22).decide(view);
  REQUIRE(other.weighed[0].value != alone.weighed[0].value);
}

TEST_CASE("every order that is taken or weighed is legal, on a thousand views") {
  const auto common = tests::rival_ground(10);
  const Assumptions<double>& known = common->ground.setting.assume;
  for (std::uint64_t i = 0; i < 1000; ++i) {
    const tests::Met met = tests::met(*common, i, static_cast<int>(i % 30));
    const Side me = sides[i % 2];
    // Most with the quickest, some with those that think longer.
    const Skill skill = i % 100 == 0 ? Skill::minister : i % 20 == 0 ? Skill::staff : Skill::novice;
    const Decision decision = Planner(common, skill, card(static_cast<Temperament>(i % 4)).values, i)
                                  .decide(view_of(met.state, me, met.opening));
    INFO("view " << i << ": " << decision.does);
    REQUIRE(refusals(met.state, me, decision.taken, known).empty());
    for (const WeighedOrders& each : decision.weighed) REQUIRE(refusals(met.state, me, each.orders, known).empty());
  }
}

TEST_CASE("chances of the weighed orders sum to one, and what is taken is one of them or a slip") {
  const auto common = tests::rival_ground();
  int slips = 0;
  for (std::uint64_t seed = 1; seed <= 60; ++seed) {
    const tests::Met met = tests::met(*common, seed, 8);
    const Decision decision =
        Planner(common, Skill::staff, hawk(), seed).decide(view_of(met.state, Side::us, met.opening));
    double sum = 0;
    bool among = false;
    for (const WeighedOrders& each : decision.weighed) {
      sum += each.chance;
      among = among || decision.slipped || (each.orders == decision.taken && each.chance > 0);
    }
    REQUIRE(sum == Approx(1));
    REQUIRE(among);
    slips += decision.slipped ? 1 : 0;
  }
  REQUIRE(slips > 0);
  REQUIRE(slips < 30);
}

TEST_CASE("a planner that is asked to stop stops, with a legal order") {
  const auto common = tests::rival_ground();
  const tests::Met met = tests::met(*common, 3, 4);
  const View<double> view = view_of(met.state, Side::us, met.opening);
  const Planner planner(common, Skill::architect, hawk(), 3);
  const std::size_t whole = planner.decide(view).playouts;
  Stop stop{false};
  double share = 0;
  const Decision cut = planner.decide(view, {.stop = &stop, .progress = [&](double s) {
                                               share = s;
                                               stop = true;
                                             }});
  REQUIRE(cut.stopped);
  REQUIRE(share > 0);
  REQUIRE(share < 1);
  REQUIRE(cut.playouts < whole / 2);
  REQUIRE(refusals(met.state, Side::us, cut.taken, common->ground.setting.assume).empty());
  stop = true;
  const Decision none = planner.decide(view, {.stop = &stop});
  REQUIRE(none.stopped);
  REQUIRE(none.playouts == 0);
  REQUIRE(refusals(met.state, Side::us, none.taken, common->ground.setting.assume).empty());
}

TEST_CASE("reasons are made anew as they were, and say what was done") {
  const auto common = tests::rival_ground();
  Campaign campaign({.scenario = common->scenario,
                     .seed = 9,
                     .doctrine = {"staff:engineer", "hawk"},
                     .mandate = {},
                     .assumptions = {}});
  const Both<Player> players = {*player_named(common, "staff:engineer", 9, Side::us),
                                *player_named(common, "hawk", 9, Side::cn)};
  REQUIRE(autoplay(campaign, players, 6).empty());
  for (int q = 0; q < campaign.quarter(); ++q) {
    const auto decision = reasons_of(campaign, Side::us, q);
    REQUIRE(decision.has_value());
    REQUIRE(decision->taken == campaign.orders()[static_cast<std::size_t>(q)].us);
    REQUIRE(decision->does.starts_with(words_of(decision->taken, *common->scenario, Side::us)));
  }
  REQUIRE(!reasons_of(campaign, Side::cn, 0).has_value());
  REQUIRE(!reasons_of(campaign, Side::us, campaign.quarter()).has_value());
}

TEST_CASE("advice to a person is legal and knows their mandate") {
  const auto common = tests::rival_ground();
  Setup setup{.scenario = common->scenario, .seed = 2, .doctrine = {}, .mandate = {}, .assumptions = {}};
  setup.mandate.us = Mandate::prosper;
  const Campaign prosper(setup);
  setup.mandate.us = Mandate::prevail;
  const Campaign prevail(setup);
  const Decision own = advice(prosper, Side::us, Skill::staff);
  const Decision margin = advice(prevail, Side::us, Skill::staff);
  REQUIRE(refusals(prosper.now(), Side::us, own.taken, prosper.setting().assume).empty());
  REQUIRE(own.weighed[0].value != margin.weighed[0].value);
}

TEST_CASE("a line saves on what it holds when the treasury is empty") {
  const auto common = tests::rival_ground(0);
  const std::size_t build = PolicyKey("chip_purchases").index;
  for (const Side me : sides) {
    tests::Met met = tests::met(*common, 3, 0);
    Nation<double>& own = met.state.nation[me];
    for (std::size_t p = 0; p < policy_count; ++p) own.level[p] = own.force[p] = 2;
    own.level[build] = own.force[build] = 4;
    own.money = -25;
    const Line still{.plan = common->schools.back().doctrine[me], .school = "standing still"};
    const Line held = with_level(still, build, 4);
    const Orders<double> orders =
        decide(held.plan, view_of(met.state, me, met.opening), common->ground.setting.assume);
    REQUIRE(orders.step[build] < 0);
  }
}
