// Rows of a tournament as lines of CSV.
#include <algorithm>
#include <charconv>

#include "model/text.h"
#include "rival/tournament.h"

namespace sputnik {
namespace {

std::vector<std::string> split(std::string_view line) {
  std::vector<std::string> out;
  for (std::size_t at = 0; at <= line.size();) {
    const std::size_t comma = std::min(line.find(',', at), line.size());
    out.emplace_back(line.substr(at, comma - at));
    at = comma + 1;
  }
  return out;
}

template <class Value>
bool read(const std::string& text, Value& value) {
  const auto result = std::from_chars(text.data(), text.data() + text.size(), value);
  return result.ec == std::errc{} && result.ptr == text.data() + text.size();
}

constexpr std::size_t fixed_columns = 15;
constexpr std::size_t columns = fixed_columns + 2 * policy_count;

bool read_row(const std::vector<std::string>& cells, MatchRow& row) {
  if (cells.size() != columns) return false;
  const auto ending = std::find(ending_keys.begin(), ending_keys.end(), cells[3]);
  if (ending == ending_keys.end()) return false;
  row.match.who = {cells[0], cells[1]};
  row.ending = static_cast<Ending>(ending - ending_keys.begin());
  row.opening = {cells[8], cells[9]};
  bool good = read(cells[2], row.match.seed) && read(cells[4], row.quarters) && read(cells[5], row.against_par.us) &&
              read(cells[6], row.against_par.cn) && read(cells[7], row.half_time_lead) && read(cells[10], row.treaty) &&
              read(cells[11], row.breach.us) && read(cells[12], row.breach.cn) && read(cells[13], row.caught.us) &&
              read(cells[14], row.caught.cn);
  std::size_t at = fixed_columns;
  for (const Side side : sides) {
    for (std::size_t p = 0; p < policy_count; ++p) good = good && read(cells[at++], row.strong[side][p]);
  }
  return good;
}

}  // namespace

std::string csv_head_of_matches() {
  std::string line =
      "us,cn,seed,ending,quarters,us_against_par,cn_against_par,half_time_lead,us_opening,cn_opening,treaty,us_breach,"
      "cn_breach,us_caught,cn_caught";
  for (const Side side : sides) {
    for (const PolicyCard& policy : policy_cards) line += "," + std::string(key(side)) + "." + std::string(policy.key);
  }
  return line;
}

std::string csv_line(const MatchRow& row) {
  std::string line =
      row.match.who.us + "," + row.match.who.cn + "," + std::to_string(row.match.seed) + "," +
      std::string(key(row.ending)) + "," + std::to_string(row.quarters) + "," + shortest(row.against_par.us) + "," +
      shortest(row.against_par.cn) + "," + shortest(row.half_time_lead) + "," + row.opening.us + "," + row.opening.cn +
      "," + std::to_string(row.treaty) + "," + std::to_string(row.breach.us) + "," + std::to_string(row.breach.cn) +
      "," + std::to_string(row.caught.us) + "," + std::to_string(row.caught.cn);
  for (const Side side : sides) {
    for (std::size_t p = 0; p < policy_count; ++p) line += "," + std::to_string(row.strong[side][p]);
  }
  return line;
}

std::variant<MatchRow, Problem> parse_match_row(std::string_view line, const std::string& where, int number) {
  MatchRow row;
  if (read_row(split(line), row)) return row;
  return Problem{.file = where,
                 .line = number,
                 .found = "\"" + std::string(line.substr(0, 64)) + "\"",
                 .expected = "a row that tournament --rows wrote, with " + std::to_string(columns) + " columns"};
}

}  // namespace sputnik
