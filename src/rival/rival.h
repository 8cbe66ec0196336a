// A rival for one campaign: its skill, its temperament, and its player.
#pragma once

#include "play/campaign.h"
#include "rival/planner.h"
#include "rival/rival_id.h"

namespace sputnik {

// What is public of a campaign's scenario, with the assumptions that its players fixed.
std::shared_ptr<const CommonGround> ground_of_campaign(const Campaign& campaign);

// One that plays a nation in a campaign of this seed. The planner sees views; of the seed it gets a hash.
Planner rival_planner(std::shared_ptr<const CommonGround> common, const RivalId& id, std::uint64_t campaign_seed,
                      Side side);

// The same as a player, for autoplay.
Player rival_player(Planner planner, Oversight oversight = {});

// Whoever a name means: a doctrine of the scenario, or a rival that plans. Nothing when it means neither.
std::optional<Player> player_named(const std::shared_ptr<const CommonGround>& common, std::string_view who,
                                   std::uint64_t campaign_seed, Side side, Oversight oversight = {});

// Whoever plays a nation of this campaign without a person: doctrines, and rivals that plan.
Both<std::optional<Player>> deciders_of(const Campaign& campaign, const Oversight& oversight = {});

// The title of a doctrine or of a level of rival, as a player reads it; the temperament is not told.
std::string title_of(const Scenario& scenario, const std::string& who);

// Why the nation's rival ordered what it did in a quarter: made anew from what it saw then. Nothing when the nation is
// played by a person or a doctrine.
std::optional<Decision> reasons_of(const Campaign& campaign, Side side, int quarter, const Oversight& oversight = {});

// The same analysis for a person's own side, who asks for advice: by the mandate that they were dealt.
Decision advice(const Campaign& campaign, Side side, Skill skill, const Oversight& oversight = {});

}  // namespace sputnik
