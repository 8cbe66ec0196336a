// Reading --quarter.
#include "app/lab_quarter.h"

#include <algorithm>

namespace sputnik::lab {

std::optional<int> find_played(const Campaign& campaign, const std::string& text) {
  if (text.empty()) return campaign.quarter() > 0 ? std::optional(campaign.quarter() - 1) : std::nullopt;
  int quarter = -1;
  if (const auto date = parse_quarter(text)) {
    quarter = *date - campaign.date_of(0);
  } else if (text.size() < 5 && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; })) {
    quarter = std::stoi(text) - 1;
  }
  return quarter >= 0 && quarter < campaign.quarter() ? std::optional(quarter) : std::nullopt;
}

Problem not_played(const Campaign& campaign, const std::string& text) {
  return {.file = "--quarter",
          .found = text.empty() ? "no quarter played" : "\"" + text + "\"",
          .expected = "a quarter that was played, " + to_string(campaign.date_of(0)) + " to " +
                      to_string(campaign.date_of(std::max(0, campaign.quarter() - 1)))};
}

}  // namespace sputnik::lab
