// What must hold after each step of a campaign, and at its end.
#include "drills/random_campaign.h"

#include <cmath>
#include <cstring>

#include "files/save.h"
#include "play/explain.h"
#include "rules/invariants.h"
#include "scrambled.h"

namespace sputnik::tests {
namespace {

constexpr std::size_t most_said = 20;

bool same(const State<double>& a, const State<double>& b) { return std::memcmp(&a, &b, sizeof a) == 0; }

// A cause may name no order that its reader cannot see.
bool tells_secret(const Cause& cause, const Side* viewer) {
  return viewer && cause.policy && cause.side != *viewer && policy_cards[*cause.policy].seen != Seen::everyone;
}

// What an ending adds to a nation's score.
double added_by(Ending ending, Side side, const Assumptions<double>& a) {
  const bool us = side == Side::us;
  switch (ending) {
    case Ending::decisive_us:
      return us ? a["dec_bonus"] : -a["dec_bonus"];
    case Ending::decisive_cn:
      return us ? -a["dec_bonus"] : a["dec_bonus"];
    case Ending::collapse_us:
      return us ? -a["col_cost"] : 0;
    case Ending::collapse_cn:
      return us ? 0 : -a["col_cost"];
    case Ending::accord:
      return a["acc_bonus"];
    case Ending::catastrophe:
      return -a["cat_cost"];
    case Ending::none:
    case Ending::horizon:
      return 0;
  }
  return 0;
}

bool adds_up(const Change& change) {
  double sum = 0;
  for (const Cause& cause : change.causes) {
    if (!std::isfinite(cause.amount) || cause.what.empty()) return false;
    sum += cause.amount;
  }
  const double size = std::max({1.0, std::abs(change.after), std::abs(change.before)});
  return std::abs(sum - (change.after - change.before)) < 1e-9 * size;
}

// Most leave what is debated to the seed; some fix it, anywhere in its range.
Setup any_setup(const ScenarioPtr& scenario, std::uint64_t seed) {
  RandomWords words(seed ^ 0x53657475);
  Setup setup{.scenario = scenario, .seed = seed, .doctrine = {}, .mandate = {}, .assumptions = {}};
  if (words.next() % 4 != 0) return setup;
  for (const AssumptionCard& card : assumption_cards) {
    if (words.next() % 4 == 0) setup.assumptions[std::string(card.key)] = words.between(card.low, card.high);
  }
  return setup;
}

bool equal_hashes(const Campaign& a, const Campaign& b) {
  if (a.quarter() != b.quarter()) return false;
  for (int q = 0; q <= a.quarter(); ++q) {
    if (a.hash(q) != b.hash(q)) return false;
  }
  return true;
}

}  // namespace

void Account::fault(const std::string& words) {
  ++faults;
  if (said.size() < most_said) said.push_back(words);
}

void Account::add(const Account& other) {
  campaigns += other.campaigns;
  steps += other.steps;
  refused += other.refused;
  explained += other.explained;
  filed += other.filed;
  for (std::size_t i = 0; i < endings.size(); ++i) endings[i] += other.endings[i];
  faults += other.faults;
  for (const std::string& words : other.said) {
    if (said.size() < most_said) said.push_back(words);
  }
}

RandomCampaign::RandomCampaign(const ScenarioPtr& scenario, std::uint64_t seed, const Shares& shares, Account& account)
    : campaign_(any_setup(scenario, seed)), shares_(shares), account_(account), words_(seed ^ 0x506c6179) {
  for (const Side side : sides) leaning_[side] = any_leaning(words_);
}

void RandomCampaign::require(bool holds, const std::string& what) {
  if (holds) return;
  account_.fault(campaign_.scenario().id + ", seed " + std::to_string(campaign_.setup().seed) + ", quarter " +
                 std::to_string(campaign_.quarter()) + ": " + what);
}

void RandomCampaign::play() {
  require(broken_invariants(campaign_.now()).empty(), "the opening is out of range");
  while (!campaign_.over() && campaign_.quarter() <= quarters(campaign_.scenario())) {
    if (words_.next() % 2 == 0) try_forbidden();
    if (words_.next() % 2 == 0) try_any();
    if (!campaign_.over()) step();
  }
  check_end();
  check_replay();
  if (words_.next() % shares_.causes == 0) check_causes();
  if (words_.next() % shares_.files == 0) check_files();
  ++account_.campaigns;
  ++account_.endings[static_cast<std::size_t>(campaign_.now().ending)];
}

Orders<double> RandomCampaign::any_orders(Side side) {
  return tests::any_orders(campaign_.now().nation[side], leaning_[side], words_);
}

Orders<double> RandomCampaign::legal_orders(Side side) {
  return made_legal(campaign_.now(), side, any_orders(side), campaign_.setting().assume);
}

// Orders that must be refused, of one side or beside legal ones of the other.
void RandomCampaign::try_forbidden() {
  const Side side = sides[words_.next() % 2];
  const State<double> before = campaign_.now();
  const int quarter = campaign_.quarter();
  const Forbidden forbidden = forbidden_orders(before.nation[side], words_);
  BothOrders<double> both{};
  both[side] = forbidden.orders;
  if (words_.next() % 2 == 0) both[rival_of(side)] = legal_orders(rival_of(side));
  const Problems problems = campaign_.play(both);
  ++account_.refused;
  require(!problems.empty(), "accepted: " + std::string(forbidden.how));
  for (const Problem& problem : problems) {
    require(problem.found.size() > 10 && problem.pointer == "/" + std::string(key(side)),
            "refused without a reason: " + std::string(forbidden.how));
  }
  require(campaign_.quarter() == quarter && same(campaign_.now(), before), "a refused order changed the campaign");
}

// Orders that may be refused: played, or nothing changed.
void RandomCampaign::try_any() {
  const State<double> before = campaign_.now();
  const int quarter = campaign_.quarter();
  const BothOrders<double> both = {any_orders(Side::us), any_orders(Side::cn)};
  if (campaign_.play(both).empty()) return check_step();
  ++account_.refused;
  require(campaign_.quarter() == quarter && same(campaign_.now(), before), "a refused order changed the campaign");
}

void RandomCampaign::step() {
  const BothOrders<double> both = {legal_orders(Side::us), legal_orders(Side::cn)};
  const Problems problems = campaign_.play(both);
  require(problems.empty(), "a legal order was refused: " + (problems.empty() ? "" : problems.front().found));
  if (problems.empty()) check_step();
}

void RandomCampaign::check_step() {
  ++account_.steps;
  const State<double>& now = campaign_.now();
  for (const std::string& broken : broken_invariants(now)) require(false, broken);
  require(now.quarter == static_cast<double>(campaign_.quarter()), "the state counts other quarters");
  require(campaign_.quarter() < quarters(campaign_.scenario()) || campaign_.over(), "played on past the horizon");
  const State<double>& before = campaign_.states()[campaign_.states().size() - 2];
  const bool void_treaty = now.nation.us.caught + now.nation.cn.caught > 0;
  for (const Side side : sides) {
    const Orders<double>& orders = campaign_.orders().back()[side];
    for (std::size_t p = 0; p < policy_count; ++p) {
      if (void_treaty && p == PolicyKey("treaty").index) continue;
      require(now.nation[side].level[p] == before.nation[side].level[p] + orders.step[p], "a level was not as ordered");
    }
  }
  check_views();
}

// Two worlds that differ in nothing that a player may know look the same to it.
void RandomCampaign::check_views() {
  const State<double>& opening = campaign_.states()[0];
  const std::uint64_t seed = words_.next();
  for (const Side me : sides) {
    const View<double> honest = view_of(campaign_.now(), me, opening);
    const View<double> other = view_of(scrambled(campaign_.now(), me, seed), me, opening);
    require(same(honest.seen, other.seen), "a view shows what is hidden");
  }
}

void RandomCampaign::check_end() {
  const double ending = campaign_.now().ending;
  require(campaign_.over() && ending == std::floor(ending) && ending < static_cast<double>(ending_keys.size()),
          "no ending");
  const State<double> last = campaign_.now();
  const int quarter = campaign_.quarter();
  require(!campaign_.play({}).empty(), "an order was taken after the end");
  require(campaign_.over() && campaign_.quarter() == quarter && same(campaign_.now(), last), "the end did not last");
  const Result result = campaign_.result();
  for (const Side side : sides) {
    // What was played is of 0 to 100; what the ending adds may lead out of it.
    const double played = result.score[side] - added_by(static_cast<Ending>(ending), side, campaign_.setting().assume);
    require(played >= -1e-9 && played <= 100 + 1e-9, "a score that is not of 0 to 100 before what its ending adds");
  }
  require(result.world >= 0 && result.world <= 100, "a world score that is not of 0 to 100");
}

// The same from its beginning, and after some quarters were taken back.
void RandomCampaign::check_replay() {
  Campaign again(campaign_.setup());
  for (const BothOrders<double>& orders : campaign_.orders()) {
    require(again.play(orders).empty(), "a replay refused an order that was played");
  }
  require(equal_hashes(campaign_, again), "a replay has other hashes");
  again.undo_to(static_cast<int>(words_.next() % static_cast<std::uint64_t>(campaign_.quarter() + 1)));
  while (again.redo()) {
  }
  require(equal_hashes(campaign_, again), "what was taken back and done again has other hashes");
}

void RandomCampaign::check_causes() {
  static const std::vector<std::string> indicators = variable_names();
  const int quarter = static_cast<int>(words_.next() % static_cast<std::uint64_t>(campaign_.quarter()));
  const std::uint64_t who = words_.next() % 3;
  const Side* viewer = who < 2 ? &sides[who] : nullptr;
  for (const Change& change : explain(campaign_, quarter, viewer, indicators)) {
    ++account_.explained;
    const std::string where = change.indicator + " in quarter " + std::to_string(quarter);
    require(adds_up(change), "the causes do not add up: " + where);
    for (const Cause& cause : change.causes) {
      require(!tells_secret(cause, viewer), "a cause tells a secret: " + where + ": " + cause.what);
    }
  }
}

void RandomCampaign::check_files() {
  ++account_.filed;
  const auto opens_as_played = [&](const std::variant<Campaign, Problems>& opened, const std::string& what) {
    if (const auto* problems = std::get_if<Problems>(&opened)) {
      return require(false, what + " does not open: " + to_string(problems->front()));
    }
    require(equal_hashes(std::get<Campaign>(opened), campaign_), what + " opens as another campaign");
  };
  opens_as_played(load_text(save_text(campaign_), "random play"), "a save");
  const auto itself = [&](std::string_view) { return campaign_.setup().scenario; };
  opens_as_played(campaign_from_code(campaign_code(campaign_), itself), "a code");
}

}  // namespace sputnik::tests
