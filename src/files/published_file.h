// Published figures that the model is held against (assets/published.json): values, ranges, sources.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "model/calendar.h"
#include "model/problem.h"

namespace sputnik {

// Quarters up to this one may be fitted to; what is later is kept back as the test of the model.
inline constexpr Quarter last_fitted{2025, 2};

struct PublishedPoint {
  std::string series{};
  std::string nation{};           // us, cn, us-cn or world
  std::string quarter{};          // as the source dates it: "2024", "FY2025"
  std::optional<Quarter> from{};  // the quarters of the model that it is compared with; none when silent
  std::optional<Quarter> to{};
  double value = 0;
  double low = -1;  // -1: the source gives no range
  double high = -1;
  std::string unit{};
  std::string confidence{};
  std::string source{};
  std::string silent{};  // why the model cannot speak of it

  bool spoken() const { return silent.empty(); }
  bool fitted() const { return to && *to <= last_fitted; }
};

// What turns one unit into another, with the range in which sources differ.
struct PublishedConstant {
  std::string key{};
  double value = 0;
  double low = 0;
  double high = 0;
  std::string unit{};
  std::string source{};
};

struct PublishedFigures {
  std::vector<PublishedConstant> constants{};
  std::vector<PublishedPoint> points{};
};

std::variant<PublishedFigures, Problems> read_published(const std::filesystem::path& file);

}  // namespace sputnik
