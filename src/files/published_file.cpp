// Reading the published figures.
#include "files/published_file.h"

#include "files/bounded_file.h"
#include "files/document.h"
#include "files/scenario_shape.h"
#include "files/shape_reader.h"

namespace sputnik {

template <class V, Like<PublishedConstant> T>
void shape(V& v, T& constant) {
  v.text("key", constant.key, {.required = true, .longest = longest_id, .form = Form::line});
  v.number("value", constant.value, {.high = 1e6, .required = true});
  v.number("low", constant.low, {.high = 1e6, .required = true});
  v.number("high", constant.high, {.high = 1e6, .required = true});
  v.text("unit", constant.unit, {.required = true, .longest = longest_id, .form = Form::line});
  v.text("source", constant.source, {.required = true, .longest = 400, .form = Form::line});
}

template <class V, Like<PublishedPoint> T>
void shape(V& v, T& point) {
  v.text("series", point.series, {.required = true, .longest = longest_id, .form = Form::line});
  v.text("nation", point.nation, {.required = true, .longest = longest_id, .form = Form::id});
  v.text("quarter", point.quarter, {.required = true, .longest = longest_id, .form = Form::line});
  v.quarter("from", point.from, {});
  v.quarter("to", point.to, {});
  v.number("value", point.value, {.high = 1e9, .required = true});
  v.number("low", point.low, {.high = 1e9});
  v.number("high", point.high, {.high = 1e9});
  v.text("unit", point.unit, {.required = true, .longest = longest_id, .form = Form::line});
  v.text("confidence", point.confidence, {.required = true, .longest = longest_id, .form = Form::line});
  v.text("source", point.source, {.required = true, .longest = 400, .form = Form::line});
  v.text("silent", point.silent, {.longest = longest_line, .form = Form::line});
}

template <class V, Like<PublishedFigures> T>
void shape(V& v, T& figures) {
  v.constant("format", file_format, "Of this file");
  v.constant("kind", "published", "");
  v.list("constants", figures.constants, {.help = "", .required = true});
  v.list("points", figures.points, {.help = "", .required = true});
}

namespace {

constexpr const char* expected_file = "a file of published figures";

void check(const PublishedFigures& figures, Faults& faults) {
  for (std::size_t i = 0; i < figures.constants.size(); ++i) {
    const PublishedConstant& constant = figures.constants[i];
    if (constant.low < constant.value && constant.value < constant.high) continue;
    faults.add(below("/constants", i), "a range that does not hold its value", "low < value < high");
  }
  for (std::size_t i = 0; i < figures.points.size(); ++i) {
    const PublishedPoint& point = figures.points[i];
    if (point.spoken() && !(point.from && point.to && *point.from <= *point.to)) {
      faults.add(below("/points", i), "no span of quarters", "\"from\" and a later \"to\", or \"silent\"");
    }
  }
}

}  // namespace

std::variant<PublishedFigures, Problems> read_published(const std::filesystem::path& file) {
  const auto text = read_bounded(file, expected_file);
  if (const auto* problem = std::get_if<Problem>(&text)) return Problems{*problem};
  Faults faults(file.string());
  PublishedFigures figures;
  const auto root = parse_document(std::get<std::string>(text), file.string(), expected_file, faults);
  if (root) {
    faults.look_up_lines_in(*root);
    read_shape(*root, figures, faults);
    check(figures, faults);
  }
  if (!faults.none()) return faults.take();
  return figures;
}

}  // namespace sputnik
