// A campaign that plays itself in the terminal: for machines without a display, and for whoever wants to watch.
#pragma once

#include <iosfwd>

#include "play/campaign.h"

namespace sputnik {

// Plays to the end by the doctrines of the setup, printing the wire of each quarter and the final page.
Problems run_demonstration(Campaign& campaign, std::ostream& out);

}  // namespace sputnik
