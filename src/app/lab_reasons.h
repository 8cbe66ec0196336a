// Why rivals that plan ordered what they did, as text and as JSON.
#pragma once

#include "files/node.h"
#include "play/campaign.h"

namespace sputnik::lab {

void say_reasons(const Campaign& campaign);
// By side, of the quarters' orders; a nation that plans nothing is left out.
Node reasons_node(const Campaign& campaign, int quarter);

}  // namespace sputnik::lab
