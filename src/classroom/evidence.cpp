// Making lines of evidence from the wire and from causes.
#include "classroom/evidence.h"

#include <algorithm>
#include <cmath>

#include "model/text.h"
#include "play/explain.h"
#include "play/rounded.h"

namespace sputnik::classroom {
namespace {

struct Told {
  std::string variable{};
  std::string label{};
  std::string unit{};
  double scale = 1;
};

// Shares are told in hundredths.
Told told(const FieldCard& card, std::string variable, const std::string& of) {
  const std::string_view unit = card.unit;
  const bool share = unit.substr(0, 5) == "share" || unit == "index" || unit == "chance/q";
  return {std::move(variable), of + std::string(card.label), share ? "of 100" : std::string(unit), share ? 100.0 : 1.0};
}

std::vector<Told> of_world(std::initializer_list<std::string_view> keys) {
  std::vector<Told> out;
  for (const auto& field : world_table) {
    if (std::find(keys.begin(), keys.end(), field.card.key) != keys.end()) {
      out.push_back(told(field.card, std::string(field.card.key), ""));
    }
  }
  return out;
}

void add_nation(std::vector<Told>& out, Side side, std::initializer_list<std::string_view> keys) {
  for (const auto& field : nation_table) {
    if (std::find(keys.begin(), keys.end(), field.card.key) == keys.end()) continue;
    out.push_back(
        told(field.card, std::string(key(side)) + "." + std::string(field.card.key), std::string(name(side)) + ": "));
  }
}

std::vector<Told> told_to(Bench bench) {
  std::vector<Told> out = of_world({"tension", "community", "hazard", "adoption"});
  if (is_cabinet(bench)) {
    add_nation(out, side_of(bench), {"capability", "compute", "revenue", "shortage"});
  } else {
    for (const Side side : sides) add_nation(out, side, {"compute", "revenue", "alarm"});
  }
  return out;
}

EvidenceLine line_of(std::vector<std::string> pieces, std::string source) {
  EvidenceLine line{.source = std::move(source), .pieces = std::move(pieces)};
  for (const std::string& piece : line.pieces) line.text += piece;
  return line;
}

// The two largest causes, the rest as one; what is shown adds up.
void put_causes(const Change& change, double scale, std::vector<std::string>& pieces) {
  std::vector<double> amounts;
  for (const Cause& cause : change.causes) amounts.push_back(cause.amount * scale);
  const RoundedParts rounded = rounded_parts((change.after - change.before) * scale, amounts, 1);
  std::string before = ": ";
  const auto put = [&](const std::string& what, double amount) {
    pieces.insert(pieces.end(), {before, what, " " + signed_figure(amount)});
    before = ", ";
  };
  double rest = 0;
  for (std::size_t i = 0; i < rounded.parts.size(); ++i) {
    if (i >= 2) {
      rest += rounded.parts[i];
    } else if (rounded.parts[i] != 0) {
      put(change.causes[i].what, rounded.parts[i]);
    }
  }
  if (std::fabs(rest) > 0.05) put("the rest", rest);
}

void add_causes(const Campaign& campaign, int quarter, Bench bench, std::vector<EvidenceLine>& lines) {
  const std::vector<Told> about = told_to(bench);
  std::vector<std::string> variables;
  for (const Told& each : about) variables.push_back(each.variable);
  // The press has no secrets of its own: it is shown public figures of both nations, without causes that either hides.
  const Side viewer = is_cabinet(bench) ? side_of(bench) : Side::us;
  for (const Change& change : explain(campaign, quarter, &viewer, variables)) {
    const auto each =
        std::find_if(about.begin(), about.end(), [&](const Told& t) { return t.variable == change.indicator; });
    const double moved = each == about.end() ? 0 : (change.after - change.before) * each->scale;
    if (std::fabs(moved) < 0.05) continue;
    std::vector<std::string> pieces = {each->label, " " + signed_figure(moved) + " ", each->unit};
    if (is_cabinet(bench)) put_causes(change, each->scale, pieces);
    lines.push_back(line_of(std::move(pieces), "Causes, " + to_string(campaign.date_of(quarter))));
  }
}

// Not of what its owner alone may know: that both treasuries are empty is two secrets, no news.
bool of_a_secret(const WireItem& item) {
  const auto same = [&](const auto& field) { return field.card.key == item.field && field.card.seen != Seen::everyone; };
  return std::any_of(nation_table.begin(), nation_table.end(), same);
}

}  // namespace

std::vector<WireItem> public_wire(const Campaign& campaign, int quarter) {
  std::vector<WireItem> out;
  const std::vector<WireItem> there = wire(campaign, quarter, Side::cn);
  for (WireItem& item : wire(campaign, quarter, Side::us)) {
    using Kind = WireItem::Kind;
    const bool open = item.kind == Kind::event || item.kind == Kind::release || item.kind == Kind::danger ||
                      item.kind == Kind::ending;
    const bool both =
        std::any_of(there.begin(), there.end(), [&](const WireItem& other) { return other.id == item.id; });
    if (open && both && !of_a_secret(item)) out.push_back(std::move(item));
  }
  return out;
}

std::vector<EvidenceLine> evidence(const Campaign& campaign, int quarter, Bench bench) {
  std::vector<EvidenceLine> lines;
  const auto items = is_cabinet(bench) ? wire(campaign, quarter, side_of(bench)) : public_wire(campaign, quarter);
  const std::string when = to_string(campaign.date_of(quarter));
  for (const WireItem& item : items) {
    if (item.kind == WireItem::Kind::tell) continue;
    std::vector<std::string> pieces = {item.headline};
    if (!item.why.empty()) pieces.insert(pieces.end(), {" (", "why: " + item.why, ")"});
    lines.push_back(line_of(std::move(pieces), "Wire, " + when));
  }
  add_causes(campaign, quarter, bench, lines);
  return lines;
}

const std::vector<std::string>& public_indicators() {
  static const std::vector<std::string> names = {"us.compute", "cn.compute", "tension",  "hazard",
                                                 "community",  "adoption",   "us.alarm", "cn.alarm"};
  return names;
}

}  // namespace sputnik::classroom
