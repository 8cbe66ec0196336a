// A played quarter of a campaign, as a person names it.
#pragma once

#include <optional>
#include <string>

#include "play/campaign.h"

namespace sputnik::lab {

// "2024Q3", or a number counted from 1; empty: the last. Nothing when it was not played.
std::optional<int> find_played(const Campaign& campaign, const std::string& text);
// What to say then.
Problem not_played(const Campaign& campaign, const std::string& text);

}  // namespace sputnik::lab
