// Sweeps over a grid of policies and assumptions: a row a point, all on the same luck.
//
// Each row depends on its index alone, so that a sweep may be cut into parts that run anywhere; the parts one behind
// the other are the whole.
#pragma once

#include "forecast/outcomes.h"

namespace sputnik {

// One axis: a knob and the values it takes.
struct Axis {
  Knob knob{};
  std::vector<double> values{};
};
// From "KEY=a:b:n", n values from a to b; or "KEY=a" for one.
std::variant<Axis, Problem> parse_axis(std::string_view text, const std::string& flag);

struct Grid {
  std::vector<Axis> axes{};
  std::size_t size() const;                     // rows: the product of the axes
  std::vector<Knob> at(std::size_t row) const;  // the last axis turns fastest
};

// Rows of a part, i of n counted from 1, as [first, last).
struct Part {
  std::size_t number = 1;
  std::size_t of = 1;
  std::size_t first(std::size_t rows) const { return rows * (number - 1) / of; }
  std::size_t last(std::size_t rows) const { return rows * number / of; }
};
std::variant<Part, Problem> parse_part(std::string_view text, const std::string& flag);  // "2/8"

struct Row {
  std::size_t index = 0;
  std::vector<Knob> knobs{};
  std::array<Estimate, measure_keys.size()> measure{};  // by Measure
  std::array<double, ending_keys.size()> endings{};
};

// Plays one row, with settings that all rows share; nothing when stopped before its last future.
std::optional<Row> play_row(const ScenarioPtr& scenario, const Both<std::string>& doctrine,
                            const std::vector<Knob>& settings, const Grid& grid, std::size_t row, const Effort& effort);

// The same row as text, without a line end.
std::string csv_head(const Grid& grid);
std::string csv_line(const Row& row);

}  // namespace sputnik
