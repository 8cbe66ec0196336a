// A campaign played to its end, or for some quarters, by two players that need no person.
#pragma once

#include "opponents/player.h"
#include "play/campaign.h"

namespace sputnik {

// Plays up to that many quarters; each player sees its own view only. The problems of an illegal order, else none.
Problems autoplay(Campaign& campaign, const Both<Player>& players, int quarters);

}  // namespace sputnik
