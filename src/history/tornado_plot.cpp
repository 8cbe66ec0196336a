// Drawing sensitivity as a tornado: the widest change of the lead on top.
#include "history/tornado_plot.h"

#include <algorithm>
#include <cmath>

#include "files/svg.h"
#include "model/text.h"

namespace sputnik {
namespace {

constexpr std::size_t most_rows = 40;
constexpr double row_height = 18;
constexpr double middle = 470;
constexpr double reach = 260;  // of the widest bar to either side
constexpr double head = 50;

const Estimate& lead_of(const SensitivityRow& row) { return row.change[static_cast<std::size_t>(Measure::lead)]; }

}  // namespace

std::string tornado_plot(const std::vector<SensitivityRow>& rows) {
  const std::size_t shown = std::min(rows.size(), most_rows);
  double widest = 0.1;
  for (std::size_t i = 0; i < shown; ++i) {
    widest = std::max({widest, std::abs(lead_of(rows[i]).low), std::abs(lead_of(rows[i]).high)});
  }
  const auto across = [&](double months) { return middle + months / widest * reach; };
  Svg svg(middle + reach + 90, head + row_height * static_cast<double>(shown) + 30);
  svg.text(10, 20, "Change of the lead at the horizon, months, from the low to the high end of each range", 13);
  svg.text(10, 36, "Blue: assumptions; ochre: policies held at 4 instead of 0; whiskers: 95 % confidence", 11);
  for (std::size_t i = 0; i < shown; ++i) {
    const SensitivityRow& row = rows[i];
    const double y = head + row_height * static_cast<double>(i);
    const double from = std::min(across(0), across(lead_of(row).mean));
    svg.rect(from, y + 2, std::abs(across(lead_of(row).mean) - across(0)), row_height - 4,
             row.knob.side ? "#c9922e" : "#5b7db1");
    svg.line(across(lead_of(row).low), y + row_height / 2, across(lead_of(row).high), y + row_height / 2, "#222222");
    svg.text(10, y + 13, row.knob.key + "  " + shortest(row.low) + " to " + shortest(row.high), 11);
    svg.text(middle + reach + 10, y + 13, signed_figure(lead_of(row).mean, 2), 11);
  }
  svg.line(middle, head, middle, head + row_height * static_cast<double>(shown), "#222222");
  return svg.picture();
}

}  // namespace sputnik
