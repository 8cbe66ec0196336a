// Grids, their parts, and rows as text.
#include "forecast/sweep.h"

#include <charconv>
#include <cmath>

#include "model/text.h"
#include "rules/endings.h"

namespace sputnik {
namespace {

std::optional<double> read_number(std::string_view text) {
  double value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(value)) return std::nullopt;
  return value;
}
std::optional<std::size_t> read_count(std::string_view text) {
  std::size_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size() || value == 0 || value > 1000000) return std::nullopt;
  return value;
}

std::vector<std::string_view> pieces_of(std::string_view text, char at) {
  std::vector<std::string_view> out;
  for (std::size_t end = text.find(at); end != std::string_view::npos; end = text.find(at)) {
    out.push_back(text.substr(0, end));
    text.remove_prefix(end + 1);
  }
  out.push_back(text);
  return out;
}

std::optional<std::vector<double>> read_values(std::string_view text) {
  const std::vector<std::string_view> parts = pieces_of(text, ':');
  const auto low = read_number(parts[0]);
  if (!low || (parts.size() != 1 && parts.size() != 3)) return std::nullopt;
  if (parts.size() == 1) return std::vector{*low};
  const auto high = read_number(parts[1]);
  const auto count = read_count(parts[2]);
  if (!high || !count) return std::nullopt;
  std::vector<double> out;
  for (std::size_t i = 0; i < *count; ++i) {
    const double share = *count == 1 ? 0 : static_cast<double>(i) / static_cast<double>(*count - 1);
    out.push_back(i + 1 == *count && i > 0 ? *high : *low + share * (*high - *low));
  }
  return out;
}

}  // namespace

std::variant<Axis, Problem> parse_axis(std::string_view text, const std::string& flag) {
  const std::size_t equals = text.find('=');
  const auto values = equals == std::string_view::npos ? std::nullopt : read_values(text.substr(equals + 1));
  if (!values) {
    return Problem{.file = flag,
                   .found = "\"" + std::string(text.substr(0, 64)) + "\"",
                   .expected = "KEY=a:b:n, n values from a to b, or KEY=a"};
  }
  auto knob = find_knob(text.substr(0, equals), flag);
  if (auto* problem = std::get_if<Problem>(&knob)) return *problem;
  Axis axis{std::get<Knob>(knob), *values};
  if (axis.values.front() > axis.values.back()) {
    return Problem{.file = flag,
                   .found = axis.knob.key + " from " + figure(axis.values.front(), 3) + " to " +
                            figure(axis.values.back(), 3),
                   .expected = "KEY=a:b:n with a at most b"};
  }
  for (const double value : axis.values) {
    Knob there = axis.knob;
    there.value = value;
    if (auto problem = misfit(there, flag)) return *problem;
  }
  return axis;
}

std::variant<Part, Problem> parse_part(std::string_view text, const std::string& flag) {
  const std::vector<std::string_view> parts = pieces_of(text, '/');
  const auto number_of = read_count(parts[0]);
  const auto of = read_count(parts.back());
  if (parts.size() == 2 && number_of && of && *number_of <= *of) return Part{*number_of, *of};
  return Problem{.file = flag,
                 .found = "\"" + std::string(text.substr(0, 64)) + "\"",
                 .expected = "i/n, the i-th of n parts, such as 2/8"};
}

std::size_t Grid::size() const {
  std::size_t rows = 1;
  for (const Axis& axis : axes) rows *= axis.values.size();
  return rows;
}

std::vector<Knob> Grid::at(std::size_t row) const {
  std::vector<Knob> out(axes.size());
  for (std::size_t i = axes.size(); i-- > 0;) {
    out[i] = axes[i].knob;
    out[i].value = axes[i].values[row % axes[i].values.size()];
    row /= axes[i].values.size();
  }
  return out;
}

std::optional<Row> play_row(const ScenarioPtr& scenario, const Both<std::string>& doctrine,
                            const std::vector<Knob>& settings, const Grid& grid, std::size_t row,
                            const Effort& effort) {
  Row out{row, grid.at(row), {}, {}};
  std::vector<Knob> all = settings;
  all.insert(all.end(), out.knobs.begin(), out.knobs.end());
  const Outcomes played = play_arm(Arm(scenario, doctrine, all), effort);
  if (played.size() < effort.futures) return std::nullopt;
  for (std::size_t m = 0; m < measure_keys.size(); ++m) out.measure[m] = estimate(played.measure[m]);
  out.endings = ending_shares(played.ending);
  return out;
}

std::string csv_head(const Grid& grid) {
  std::string line = "row";
  for (const Axis& axis : grid.axes) line += "," + axis.knob.key;
  for (const std::string_view key : measure_keys) {
    for (const std::string_view what : {"", "_low", "_high"}) line += "," + std::string(key) + std::string(what);
  }
  for (std::size_t e = 1; e < ending_keys.size(); ++e) line += "," + std::string(ending_keys[e]);
  return line;
}

std::string csv_line(const Row& row) {
  std::string line = std::to_string(row.index);
  for (const Knob& knob : row.knobs) line += "," + shortest(knob.value);
  for (const Estimate& m : row.measure) line += "," + shortest(m.mean) + "," + shortest(m.low) + "," + shortest(m.high);
  for (std::size_t e = 1; e < ending_keys.size(); ++e) line += "," + shortest(row.endings[e]);
  return line;
}

}  // namespace sputnik
