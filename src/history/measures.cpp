// The table of measures: one entry a published series, with the conversions that it needs.
#include "history/measures.h"

#include <array>

#include "rules/capability.h"
#include "rules/drawing.h"

namespace sputnik {
namespace {

// What a measure may look at.
struct Look {
  const Past& past;
  const Span& span;
  const Constants& constants;
  Side side;

  double constant(std::string_view key) const { return constants.find(key)->second; }
  const State<double>& first() const { return past.states[span.first]; }
  const State<double>& last() const { return past.states[span.last]; }
  const Nation<double>& nation(std::size_t i) const { return past.states[i].nation[side]; }
  template <class Each>
  double sum(Each each) const {
    double total = 0;
    for (std::size_t i = span.first; i <= span.last; ++i) total += each(i);
    return total;
  }
  template <class Each>
  double mean(Each each) const {
    return sum(each) / static_cast<double>(span.last - span.first + 1);
  }
  double years() const { return 0.25 * static_cast<double>(span.last - span.first); }
};

// kH100e of both nations and of the rest of the world, whose share stays as it was in 2022.
double world_stock(const State<double>& state, const Assumptions<double>& a) {
  return state.nation.us.compute + state.nation.cn.compute + (1 - a["sh0_us"] - a["sh0_cn"]) * state.world_compute;
}

// kH100e that China bought openly in a quarter, for use and for stock.
double bought(const Look& look, std::size_t i) {
  const Nation<double>& now = look.past.states[i].nation.cn;
  const double kept = look.past.assume["dil_cn"] * look.past.states[i - 1].nation.cn.buffer;
  return now.need - now.blocked + now.buffer * now.need + now.drawn - kept * now.need;
}
double all_bought(const Look& look) {
  return look.sum([&](std::size_t i) { return bought(look, i); });
}
double all_leaked(const Look& look) {
  return look.sum([&](std::size_t i) { return look.past.states[i].nation.cn.leak; });
}
// bn US$ a kH100e.
double h20_price(const Look& look) { return look.constant("h20_price_kusd") / look.constant("h20_h100e") / 1000; }
double h100e_price(const Look& look) { return look.constant("h100e_price_kusd") / 1000; }

// Growth of a nation's largest training run: what the rules count of its compute, and the trend to bigger runs.
double run_growth(const Look& look) {
  const auto doublings = [&](const State<double>& state) {
    return compute_part(state.nation[look.side], state.trend, look.past.assume);
  };
  return exp2((doublings(look.last()) - doublings(look.first())) / look.years());
}

double china_share_of_sales(const Look& look) {
  const double to_china = all_bought(look) * h20_price(look);
  const double to_us = look.sum([&](std::size_t i) { return look.past.states[i].nation.us.installed; });
  const double home = to_us / (look.past.assume["sh0_us"] / (1 - look.past.assume["sh0_cn"]));
  return to_china / (to_china + home * h100e_price(look));
}

struct Measure {
  std::string_view series;
  std::string_view words;
  double (*value)(const Look&);
};

double mean_lead(const Look& look) {
  return look.mean([&](std::size_t i) { return lead(look.past.states[i]); });
}

constexpr std::array measures = {
    Measure{"gap_months", "the lead", mean_lead},
    Measure{"gap_months_mean_2023_on", "the lead, mean of the quarters", mean_lead},
    Measure{"open_closed_gap_months", "the best know-how less the open pool, in months, mean of the quarters",
            [](const Look& look) {
              return look.past.assume["month"] * look.mean([&](std::size_t i) {
                const State<double>& s = look.past.states[i];
                return max(s.nation.us.algorithms, s.nation.cn.algorithms) - s.open_pool;
              });
            }},
    Measure{"world_stock_h100e", "compute of both nations and the rest of the world",
            [](const Look& look) { return world_stock(look.last(), look.past.assume); }},
    Measure{"world_stock_growth_per_year", "the same, growth a year over the quarters",
            [](const Look& look) {
              const double ratio =
                  world_stock(look.last(), look.past.assume) / world_stock(look.first(), look.past.assume);
              return pow(ratio, 1 / look.years());
            }},
    Measure{"cluster_share", "compute of the nation in that of the world",
            [](const Look& look) {
              return look.nation(look.span.last).compute / world_stock(look.last(), look.past.assume);
            }},
    Measure{"legal_chips_units", "chips bought openly, for use and stock, at h20_h100e a chip",
            [](const Look& look) { return all_bought(look) / look.constant("h20_h100e"); }},
    Measure{"legal_chip_orders_usd_bn", "chips bought openly, for use and stock, at the price of an H20",
            [](const Look& look) { return all_bought(look) * h20_price(look); }},
    Measure{"preban_orders_usd_bn",
            "chips bought openly, for use and stock, in the quarter before the rule, at h100e_price_kusd",
            [](const Look& look) { return all_bought(look) * h100e_price(look); }},
    Measure{"smuggled_chips_units", "leaked past the block, at smuggled_h100e a chip",
            [](const Look& look) { return all_leaked(look) / look.constant("smuggled_h100e"); }},
    Measure{"smuggled_chips_usd_bn", "leaked past the block, at h100e_price_kusd",
            [](const Look& look) { return all_leaked(look) * h100e_price(look); }},
    Measure{"material_price_rise", "the price of scarce materials above that of calm times",
            [](const Look& look) { return look.mean([&](std::size_t i) { return look.nation(i).price; }); }},
    Measure{"domestic_accelerators_units", "made at home, at ascend910c_h100e a chip",
            [](const Look& look) {
              return look.sum([&](std::size_t i) { return look.nation(i).domestic; }) /
                     look.constant("ascend910c_h100e");
            }},
    Measure{"nvda_china_revenue_usd_bn", "chips bought openly, at the price of an H20",
            [](const Look& look) { return all_bought(look) * h20_price(look); }},
    Measure{"nvda_china_revenue_share", "the same, in all sales of the quarters", china_share_of_sales},
    Measure{"training_compute_growth", "growth a year of what the capability rule counts of compute and trend",
            run_growth},
    Measure{"algorithmic_progress", "growth a year of the best know-how",
            [](const Look& look) {
              const auto best = [](const State<double>& s) {
                return max(s.nation.us.algorithms, s.nation.cn.algorithms);
              };
              return exp2((best(look.last()) - best(look.first())) / look.years());
            }},
};

const Measure* find_measure(std::string_view series) {
  for (const Measure& measure : measures) {
    if (measure.series == series) return &measure;
  }
  return nullptr;
}

}  // namespace

Constants drawn_constants(const PublishedFigures& figures, std::uint64_t seed) {
  Constants constants;
  for (const PublishedConstant& constant : figures.constants) {
    const AssumptionCard card{constant.key, constant.low, constant.value, constant.high, {}, {}, {}, {}};
    constants[constant.key] = triangular(card, uniform<double>(draw_of(card, seed)));
  }
  return constants;
}

Constants usual_constants(const PublishedFigures& figures) {
  Constants constants;
  for (const PublishedConstant& constant : figures.constants) constants[constant.key] = constant.value;
  return constants;
}

std::optional<Span> span_of(const PublishedPoint& point, const Scenario& scenario) {
  if (!point.spoken() || !find_measure(point.series)) return std::nullopt;
  if (*point.from < scenario.start || *point.to > scenario.end) return std::nullopt;
  return Span{static_cast<std::size_t>(*point.from - scenario.start) + 1,
              static_cast<std::size_t>(*point.to - scenario.start) + 1};
}

std::optional<double> measure(const PublishedPoint& point, const Past& past, const Span& span,
                              const Constants& constants) {
  const Measure* const found = find_measure(point.series);
  if (!found) return std::nullopt;
  return found->value({past, span, constants, point.nation == "cn" ? Side::cn : Side::us});
}

std::string_view measured_by(std::string_view series) {
  const Measure* const found = find_measure(series);
  return found ? found->words : std::string_view();
}

}  // namespace sputnik
