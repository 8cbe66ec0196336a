// What a bench may pin for the hearing: headlines that it read, and causes that it was shown. Each a line of its own.
#pragma once

#include <string>
#include <vector>

#include "classroom/lesson.h"
#include "play/campaign.h"
#include "play/wire.h"

namespace sputnik::classroom {

struct EvidenceLine {
  std::string text{};    // "Installed compute rose by 41.2 kH100e: Chip purchases +30.1, Luck +11.1"
  std::string source{};  // "Wire, 2023Q1", "Causes, 2023Q1"
  std::vector<std::string>
      pieces{};  // the text in parts that are words of their own, for other languages: joined, the text
  friend bool operator==(const EvidenceLine&, const EvidenceLine&) = default;
};

// Of one quarter played. What a cabinet may see in its voice, what the press may see in public. Nothing hidden.
std::vector<EvidenceLine> evidence(const Campaign& campaign, int quarter, Bench bench);

// Items of a quarter that both nations print: for the press and the projector, in Washington's voice.
std::vector<WireItem> public_wire(const Campaign& campaign, int quarter);

// Public fields that the projector tells of, by variable name of conditions.
const std::vector<std::string>& public_indicators();

}  // namespace sputnik::classroom
