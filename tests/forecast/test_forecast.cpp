// Forecasts: alike for any number of threads, blind to what is hidden, and never the campaign's own luck.
#include "catch.h"
#include "forecast/forecaster.h"
#include "forecast/quantiles.h"
#include "opponents/autoplay.h"
#include "opponents/eventful.h"
#include "random_states.h"

using namespace sputnik;

namespace {

Campaign played(int quarters, std::uint64_t seed = 4) {
  const ScenarioPtr scenario = tests::eventful(30);
  Campaign campaign({scenario, seed, {}, {}, {}});
  const Assumptions<double> known = public_assumptions(*scenario, {});
  const Both<Player> players = {doctrine_player(*find_doctrine(*scenario, "balanced", Side::us), known),
                                doctrine_player(*find_doctrine(*scenario, "hawk", Side::cn), known)};
  REQUIRE(autoplay(campaign, players, quarters).empty());
  return campaign;
}

Question asked(const Campaign& campaign, Side me, std::size_t futures = 400) {
  Question question = question_of(campaign, me);
  question.indicators = {"lead", "us.shortage", "cn.revenue", "tension"};
  question.futures = futures;
  return question;
}

// Know-how follows from what the campaign drew; taking that out again costs the last bits and nothing more.
void require_alike(const Forecast& a, const Forecast& b) {
  REQUIRE(a.fans.size() == b.fans.size());
  for (std::size_t f = 0; f < a.fans.size(); ++f) {
    for (std::size_t q = 0; q < a.fans[f].quarters.size(); ++q) {
      for (std::size_t k = 0; k < fan_levels.size(); ++k) {
        INFO(a.fans[f].indicator << " in quarter " << q);
        REQUIRE(a.fans[f].quarters[q][k] == Approx(b.fans[f].quarters[q][k]).margin(1e-9));
      }
    }
  }
  REQUIRE(a.endings == b.endings);
}

}  // namespace

TEST_CASE("a forecast is the same for one, two, three and seven threads") {
  const Campaign campaign = played(6);
  const Question question = asked(campaign, Side::us, 1003);
  const Forecast one = *forecast(question, 1);
  for (const unsigned threads : {2U, 3U, 7U}) REQUIRE(*forecast(question, threads) == one);
}

TEST_CASE("fans are ordered, begin at what the player believes, and the odds of the endings sum to one") {
  const Campaign campaign = played(6);
  const Forecast answer = *forecast(asked(campaign, Side::us), 2);
  REQUIRE(answer.fans.size() == 4);
  for (const Fan& fan : answer.fans) {
    REQUIRE(fan.quarters.size() == 27);
    for (const auto& quarter : fan.quarters) REQUIRE(std::is_sorted(quarter.begin(), quarter.end()));
  }
  // The median of the first lead is the believed one, within sampling error.
  const double believed = believed_lead(view_of(campaign.now(), Side::us, campaign.states()[0]));
  REQUIRE(std::abs(answer.fans[0].quarters[0][2] - believed) < 0.5);
  // What everyone sees is certain now.
  REQUIRE(answer.fans[3].quarters[0][0] == campaign.now().tension);
  REQUIRE(answer.fans[3].quarters[0][4] == campaign.now().tension);
  double sum = 0;
  for (const double share : answer.endings) sum += share;
  REQUIRE(std::abs(sum - 1) < 1e-12);
  REQUIRE(answer.endings[0] == 0);
  REQUIRE(answer.events.size() == campaign.scenario().events.size());
  REQUIRE(std::any_of(answer.events.begin(), answer.events.end(), [](double odds) { return odds > 0.2; }));
}

TEST_CASE("a forecast never uses the hidden truth") {
  const Campaign campaign = played(8);
  for (const Side me : sides) {
    Question question = asked(campaign, me);
    State<double> truth = campaign.now();
    State<double> opening = campaign.states()[0];
    const Side rival = rival_of(me);
    for (std::size_t i = 0; i < nation_table.size(); ++i) {
      const auto& field = nation_table[i];
      const double other = field.card.low + 0.37 * (std::min(field.card.high, 9.0) - field.card.low);
      if (field.card.seen != Seen::everyone) truth.nation[rival].*field.member = other;
      if (field.card.seen == Seen::nobody) truth.nation[me].*field.member = other;
    }
    for (std::size_t p = 0; p < policy_count; ++p) {
      if (policy_cards[p].seen == Seen::owner) truth.nation[rival].level[p] = truth.nation[rival].force[p] = 4;
    }
    // Know-how of the opening follows from a drawn assumption, and so does one's own.
    opening.nation[rival].algorithms += 5;
    truth.nation[me].algorithms += 3;
    truth.open_pool += 3;
    Question scrambled = question;
    scrambled.view = view_of(truth, me, opening);
    const Forecast plain = *forecast(question, 2);
    const Forecast blind = *forecast(scrambled, 2);
    require_alike(plain, blind);
  }
}

TEST_CASE("a forecast does not know the campaign's seed or the assumptions that it drew") {
  const Campaign campaign = played(0, 4);
  const Campaign other = played(0, 5);
  REQUIRE(campaign.setting().assume.value != other.setting().assume.value);
  require_alike(*forecast(asked(campaign, Side::us), 2), *forecast(asked(other, Side::us), 2));
}

TEST_CASE("sealed orders move the fan") {
  const Campaign campaign = played(2);
  Question question = asked(campaign, Side::us);
  question.doctrine[Side::us] = "hold";
  question.pending = Orders<double>{};
  const Forecast still = *forecast(question, 2);
  question.pending = tests::order("export_controls", 2, true);
  const Forecast moved = *forecast(question, 2);
  REQUIRE(moved.fans[3].quarters[2][2] > still.fans[3].quarters[2][2]);
}

TEST_CASE("a campaign that is over has a forecast of one quarter") {
  Campaign campaign = played(100);
  REQUIRE(campaign.over());
  const Forecast answer = *forecast(asked(campaign, Side::cn, 16), 2);
  REQUIRE(answer.endings[static_cast<std::size_t>(campaign.now().ending)] == 1);
}

TEST_CASE("the newest question wins, and the last answer stays until then") {
  const Campaign campaign = played(3);
  Forecaster forecaster(2);
  REQUIRE(forecaster.latest() == nullptr);
  std::uint64_t ticket = 0;
  for (int i = 0; i < 20; ++i) ticket = forecaster.ask(asked(campaign, i % 2 == 0 ? Side::us : Side::cn, 200));
  while (forecaster.busy()) std::this_thread::yield();
  const auto last = forecaster.latest();
  REQUIRE(last != nullptr);
  REQUIRE(last->ticket == ticket);
  REQUIRE(last->fans == forecast(asked(campaign, Side::cn, 200), 1)->fans);
  forecaster.ask(asked(campaign, Side::us, 2000000));
  forecaster.cancel();
  while (forecaster.busy()) std::this_thread::yield();
  REQUIRE(forecaster.latest() == last);
  forecaster.ask(asked(campaign, Side::us, 2000000));  // left at work: the end of the scope stops and joins
}

TEST_CASE("quantiles are those of the values in order, however these are spread") {
  constexpr std::array<double, 5> shares = {0, 0.05, 0.5, 0.95, 1};
  tests::RandomWords words(3);
  for (const std::size_t count : {std::size_t{1}, std::size_t{100}, std::size_t{5003}}) {
    for (int spread = 0; spread < 4; ++spread) {
      std::vector<double> values(count);
      for (double& value : values) {
        value = words.between(-3, 3);
        if (spread == 1) value = std::floor(value);            // few values, many times
        if (spread == 2) value = 7;                            // all alike
        if (spread == 3) value = value * value * value * 1e9;  // nearly all in one bucket
      }
      values.back() = spread == 2 ? 7 : 1e12;  // far beyond the others
      std::vector<double> ordered = values;
      std::sort(ordered.begin(), ordered.end());
      const std::array<double, 5> found = quantiles(values, shares);
      for (std::size_t i = 0; i < shares.size(); ++i) {
        const double place = std::floor(shares[i] * static_cast<double>(count - 1) + 0.5);
        REQUIRE(found[i] == ordered[static_cast<std::size_t>(place)]);
      }
    }
  }
}
