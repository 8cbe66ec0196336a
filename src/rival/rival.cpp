// Putting rivals together.
#include "rival/rival.h"

#include "model/hash.h"

namespace sputnik {
namespace {

std::uint64_t own_seed(std::uint64_t campaign_seed, Side side) {
  const auto block =
      chance_block<double>(campaign_seed, 0, stream_of("rival") + static_cast<std::uint32_t>(index(side)));
  return block[0] << 32 | block[1];
}

// What the mandates say of the rival's score.
Values values_of(Mandate mandate) {
  switch (mandate) {
    case Mandate::prosper:
      return {.rival = 0};
    case Mandate::prevail:
      return {.rival = 1};
    case Mandate::steady:
      return {.rival = 0.5};
  }
  return {};
}

}  // namespace

std::shared_ptr<const CommonGround> ground_of_campaign(const Campaign& campaign) {
  return std::make_shared<const CommonGround>(common_ground(campaign.setup().scenario, campaign.setup().assumptions));
}

Planner rival_planner(std::shared_ptr<const CommonGround> common, const RivalId& id, std::uint64_t campaign_seed,
                      Side side) {
  return Planner(std::move(common), id.skill, card(temperament_of(id, campaign_seed, side)).values,
                 own_seed(campaign_seed, side));
}

Player rival_player(Planner planner, Oversight oversight) {
  return [planner = std::move(planner), oversight = std::move(oversight)](const View<double>& view, int) {
    return planner.decide(view, oversight).taken;
  };
}

std::optional<Player> player_named(const std::shared_ptr<const CommonGround>& common, std::string_view who,
                                   std::uint64_t campaign_seed, Side side, Oversight oversight) {
  if (const auto doctrine = find_doctrine(*common->scenario, who, side)) {
    return doctrine_player(*doctrine, common->ground.setting.assume);
  }
  const auto id = parse_rival(who);
  if (!id) return std::nullopt;
  return rival_player(rival_planner(common, *id, campaign_seed, side), std::move(oversight));
}

Both<std::optional<Player>> deciders_of(const Campaign& campaign, const Oversight& oversight) {
  const auto common = ground_of_campaign(campaign);
  Both<std::optional<Player>> out;
  for (const Side side : sides) {
    const auto& who = campaign.setup().doctrine[side];
    if (who) out[side] = player_named(common, *who, campaign.setup().seed, side, oversight);
  }
  return out;
}

std::string title_of(const Scenario& scenario, const std::string& who) {
  for (const DoctrineCard& doctrine : scenario.doctrines) {
    if (doctrine.id == who) return doctrine.title;
  }
  const auto id = parse_rival(who);
  return id ? std::string(card(id->skill).title) : who;
}

std::optional<Decision> reasons_of(const Campaign& campaign, Side side, int quarter, const Oversight& oversight) {
  const auto& who = campaign.setup().doctrine[side];
  const auto id = who ? parse_rival(*who) : std::nullopt;
  if (!id || quarter < 0 || quarter >= campaign.quarter()) return std::nullopt;
  const View<double> view = view_of(campaign.states()[static_cast<std::size_t>(quarter)], side, campaign.states()[0]);
  return rival_planner(ground_of_campaign(campaign), *id, campaign.setup().seed, side).decide(view, oversight);
}

Decision advice(const Campaign& campaign, Side side, Skill skill, const Oversight& oversight) {
  const Planner planner(ground_of_campaign(campaign), skill, values_of(campaign.mandate(side)),
                        own_seed(campaign.setup().seed, side));
  return planner.decide(view_of(campaign.now(), side, campaign.states()[0]), oversight);
}

}  // namespace sputnik
