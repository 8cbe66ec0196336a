// The thirteen policies, each in one place: words, costs and what its level does.
//
// Screen, scenario format, opponents, manual and tests follow from this table. To add one: add an entry here and
// raise policy_slots in model/state.h if it is full. Level tables were fitted by a prototype (docs/model.md).
#pragma once

#include <tuple>
#include <utility>

#include "rules/policy_card.h"

namespace sputnik {

inline constexpr auto policies = std::tuple{
    Policy{PolicyCard{.key = "export_controls",
                      .title = {"Chip export controls", "Critical-material controls"},
                      .brief = {"Chip controls", "Material controls"},
                      .levels = {{"No controls", "Top chips", "Cut-down chips too", "Nearly all AI chips",
                                  "All chips, and the cloud"},
                                 {"No controls", "Licences: gallium, germanium", "Bans on both",
                                  "Graphite and antimony too", "Rare earths too"}},
                      .gives = {"Starves China of chips after a quarter's notice; widens the lead",
                                "Starves American chip makers of materials; slows their build-out"},
                      .costs = {"Your firms lose sales; scarcity drives China's workarounds; tension",
                                "Your miners lose sales; drives mines elsewhere; tension"},
                      .capital = 1.0, .upkeep = 0.4, .mood = Mood::hawkish, .theme = Theme::controls, .delayed = true, .contested = true,
                      .seen = Seen::everyone},
           []<Number N>(Effects<N>& sum, Side by, const N& level) {
             constexpr Both<std::array<double, 5>> share = {{0, .25, .72, .85, .96}, {0, .30, .55, .78, .97}};
             sum.block = at_level(share[by], level);
             sum.control_levels = level;
           }},
    Policy{PolicyCard{.key = "tool_controls",
                      .title = {"Chip-making equipment controls", "Refining know-how controls"},
                      .brief = {"Tool controls", "Know-how"},
                      .levels = {{"No controls", "EUV machines", "Advanced DUV too", "Parts and servicing too",
                                  "All tools"},
                                 {"No controls", "Magnet technology", "Refining technology too",
                                  "Engineers and parts too", "All know-how"}},
                      .gives = {"Slows China's own fabs, for years", "Slows America's mines and refineries, for years"},
                      .costs = {"Equipment makers lose their best customer; allies grumble",
                                "Equipment sales lost; buyers start to train their own"},
                      .capital = 0.8, .upkeep = 0.4, .mood = Mood::hawkish, .theme = Theme::controls, .delayed = true, .contested = true,
                      .seen = Seen::everyone},
           []<Number N>(Effects<N>& sum, Side, const N& level) {
             sum.tool_block = at_level({0, .22, .42, .60, .76}, level);
             sum.tool_levels = level;
           }},
    Policy{PolicyCard{.key = "enforcement",
                      .title = {"Enforcement and allied alignment", "Anti-transshipment enforcement"},
                      .brief = {"Enforcement", "Enforcement"},
                      .levels = {{"On paper", "Spot checks", "Allies consulted", "Allies bound", "Chip tracking"},
                                 {"On paper", "Spot checks", "End-user licences", "Extra-territorial rules",
                                  "Every shipment traced"}},
                      .gives = {"Closes grey routes, so that controls bite", "Closes grey routes, so that controls bite"},
                      .costs = {"Strains the alliance that it rests on; officials and money",
                                "Strains partners in between; officials and money"},
                      .capital = 0.6, .upkeep = 0.7, .mood = Mood::plain, .theme = Theme::controls, .delayed = false, .contested = true,
                      .seen = Seen::everyone},
           []<Number N>(Effects<N>& sum, Side, const N& level) {
             sum.closing = at_level({0, .22, .45, .65, .82}, level);
             sum.enforcement = level;
           }},
    Policy{PolicyCard{.key = "chip_purchases",
                      .title = {"Data-centre build-out", "Chip purchases and stockpiling"},
                      .brief = {"Data centres", "Chip purchases"},
                      .levels = {{"Slow", "Restrained", "Market pace", "Fast-tracked permits", "Stargate and more"},
                                 {"Slow", "Restrained", "Market pace", "State buying", "Everything on sale"}},
                      .gives = {"More compute, and stock bought ahead of bans", "More compute; what is bought before a ban stays bought"},
                      .costs = {"Dear; deeper need of China's materials", "Dear; deeper need of foreign chips"},
                      .capital = 0.5, .upkeep = 1.7, .mood = Mood::plain, .theme = Theme::supply, .delayed = false, .contested = false,
                      .seen = Seen::everyone},
           []<Number N>(Effects<N>& sum, Side, const N& level) {
             sum.build = at_level({.70, .85, 1.0, 1.18, 1.38}, level);
             sum.stockpiling += level;
             sum.rush += N{.3} + N{.2} * level;
           }},
    Policy{PolicyCard{.key = "sourcing",
                      .title = {"Stockpiles and third-country supply", "Grey markets and overseas cloud"},
                      .brief = {"Stockpiles", "Grey markets"},
                      .levels = {{"None", "Opportunity buys", "National stockpile", "Supply treaties", "A second world supply"},
                                 {"None", "Tolerated", "Encouraged", "Organised", "A state operation"}},
                      .gives = {"Buffers and detours when China closes the tap", "Chips past the controls; rented compute abroad"},
                      .costs = {"Dear, and idle in calm times", "A bad name with partners; busts"},
                      .capital = 0.5, .upkeep = 1.1, .mood = Mood::plain, .theme = Theme::supply, .delayed = false, .contested = false,
                      .seen = Seen::owner},
           []<Number N>(Effects<N>& sum, Side, const N& level) {
             sum.sourcing_level = level;
             sum.sourcing = at_level({.15, .50, .80, 1.05, 1.25}, level);
             sum.stockpiling += level;
             sum.rush += N{.15} * level;
             sum.grey = above(level - N{1.0});
           }},
    Policy{PolicyCard{.key = "self_reliance",
                      .title = {"Mines, refining and the CHIPS Act", "Big Fund: fabs and accelerators"},
                      .brief = {"Mines and fabs", "Big Fund"},
                      .levels = {{"Market only", "Grants", "CHIPS Act", "Price floors and equity", "War footing"},
                                 {"Market only", "Grants", "Big Fund II", "Big Fund III", "Whole-nation system"}},
                      .gives = {"A supply of your own in five years; jobs", "Chips of your own; faster when you are cut off"},
                      .costs = {"Dear for years before it yields; waste at the top levels",
                                "Dear for years before it yields; waste at the top levels"},
                      .capital = 0.6, .upkeep = 1.4, .mood = Mood::plain, .theme = Theme::supply, .delayed = false, .contested = false,
                      .seen = Seen::everyone},
           []<Number N>(Effects<N>& sum, Side, const N& level) {
             sum.industry_level = level;
             sum.effort = at_level({.15, .55, 1.0, 1.5, 2.1}, level);
             sum.subsidy = above(level - N{2.0});
           }},
    Policy{PolicyCard{.key = "release",
                      .title = {"Open releases", "Open releases"},
                      .brief = {"Open releases", "Open releases"},
                      .levels = {{"Closed", "API only", "Late open weights", "Open weights", "Fully open, with recipes"},
                                 {"Closed", "API only", "Late open weights", "Open weights", "Fully open, with recipes"}},
                      .gives = {"Adoption, a community that compounds, a chance to surprise",
                                "Adoption, a community that compounds, a chance to surprise"},
                      .costs = {"Revenue given away; the rival learns from it too",
                                "Revenue given away; the rival learns from it too"},
                      .capital = 0.6, .upkeep = 0.6, .mood = Mood::plain, .theme = Theme::knowledge, .delayed = false, .contested = false,
                      .seen = Seen::everyone},
           []<Number N>(Effects<N>& sum, Side, const N& level) {
             sum.behind = at_level({9, 2.6, 1.5, .55, .15}, level);
             sum.participation = at_level({0, .15, .45, .8, 1.0}, level);
             sum.answered = at_level({0, .02, .06, .7, 1.0}, level);
             sum.giveaway = at_level({0, .010, .030, .065, .11}, level);
             sum.release_chance = at_level({.05, .08, .12, .18, .45}, level);
             sum.openness = level;
           }},
    Policy{PolicyCard{.key = "research",
                      .title = {"Basic research and visas", "Research-first labs, talent return"},
                      .brief = {"Basic research", "Basic research"},
                      .levels = {{"Revenue first", "Lean", "Balanced", "Research first", "A new Bell Labs"},
                                 {"Revenue first", "Lean", "Balanced", "Research first", "A generation comes home"}},
                      .gives = {"Talent and discovery, slowly, for good", "Talent and discovery, slowly, for good"},
                      .costs = {"Revenue forgone now; dear at the top", "Revenue forgone now; dear at the top"},
                      .capital = 0.5, .upkeep = 1.3, .mood = Mood::plain, .theme = Theme::knowledge, .delayed = false, .contested = false,
                      .seen = Seen::everyone},
           []<Number N>(Effects<N>& sum, Side, const N& level) { sum.research = level - N{2.0}; }},
    Policy{PolicyCard{.key = "retaliation",
                      .title = {"Entity lists, tariffs, investment bans", "Unreliable-entity list, antitrust"},
                      .brief = {"Entity lists", "Counter-lists"},
                      .levels = {{"None", "Single firms", "Entity lists", "Tariffs and capital", "Embargo"},
                                 {"None", "Single firms", "Antitrust cases", "Market access squeezed", "Embargo"}},
                      .gives = {"Hurts the rival's revenue, shelters your own; popular when you were hit",
                                "Hurts the rival's revenue, shelters your own; popular when you were hit"},
                      .costs = {"Decoupling that is slow to heal; allies; tension", "Decoupling that is slow to heal; partners; tension"},
                      .capital = 0.7, .upkeep = 0.4, .mood = Mood::hawkish, .theme = Theme::pressure, .delayed = false, .contested = true,
                      .seen = Seen::everyone},
           []<Number N>(Effects<N>& sum, Side, const N& level) { sum.retaliation = level; }},
    Policy{PolicyCard{.key = "military",
                      .title = {"Military AI integration", "Military-civil fusion"},
                      .brief = {"Military AI", "Military AI"},
                      .levels = {{"Research only", "Logistics", "Intelligence and targeting", "Autonomous weapons",
                                  "Command and control"},
                                 {"Research only", "Logistics", "Intelligence and targeting", "Autonomous weapons",
                                  "Command and control"}},
                      .gives = {"Security now", "Security now"},
                      .costs = {"Compute, tension, and the danger of an incident", "Compute, tension, and the danger of an incident"},
                      .capital = 0.6, .upkeep = 0.7, .mood = Mood::hawkish, .theme = Theme::pressure, .delayed = false, .contested = true,
                      .seen = Seen::owner},
           []<Number N>(Effects<N>& sum, Side, const N& level) {
             sum.military = N{.25} * level;
             sum.military_level = level;
           }},
    Policy{PolicyCard{.key = "diplomacy",
                      .title = {"Guardrail talks and hotlines", "Guardrail talks and hotlines"},
                      .brief = {"Guardrail talks", "Guardrail talks"},
                      .levels = {{"No contact", "Scholars meet", "Officials meet", "Ministers and a hotline", "Summits and inspectors"},
                                 {"No contact", "Scholars meet", "Officials meet", "Ministers and a hotline", "Summits and inspectors"}},
                      .gives = {"Less tension; guardrails, if both talk", "Less tension; guardrails, if both talk"},
                      .costs = {"Softens your controls; hawks at home; dear under alarm", "Softens your controls; hawks at home; dear under alarm"},
                      .capital = 0.6, .upkeep = 0.5, .mood = Mood::dovish, .theme = Theme::talks, .delayed = false, .contested = true,
                      .seen = Seen::everyone},
           []<Number N>(Effects<N>& sum, Side, const N& level) { sum.talks = level; }},
    Policy{PolicyCard{.key = "intelligence",
                      .title = {"Intelligence and counter-intelligence", "Intelligence and distillation"},
                      .brief = {"Intelligence", "Intelligence"},
                      .levels = {{"Open sources", "Attachés", "A dedicated centre", "Deep penetration", "Total vetting"},
                                 {"Open sources", "Attachés", "A dedicated bureau", "Deep penetration", "Total vetting"}},
                      .gives = {"A sharper estimate; their ideas; their spies caught", "A sharper estimate; their ideas; their spies caught"},
                      .costs = {"Secrecy drives talent away and closes your labs", "Secrecy drives talent away and closes your labs"},
                      .capital = 0.4, .upkeep = 1.3, .mood = Mood::plain, .theme = Theme::knowledge, .delayed = false, .contested = false,
                      .seen = Seen::owner},
           []<Number N>(Effects<N>& sum, Side, const N& level) { sum.intelligence = level; }},
    Policy{PolicyCard{.key = "treaty",
                      .title = {"Treaty on military AI", "Treaty on military AI"},
                      .brief = {"AI arms treaty", "AI arms treaty"},
                      .levels = {{"No offer", "A declaration", "Data exchanged", "Inspectors on site", "Chips that report"},
                                 {"No offer", "A declaration", "Data exchanged", "Inspectors on site", "Chips that report"}},
                      .gives = {"If both offer: less danger and tension, the more, the closer the look",
                                "If both offer: less danger and tension, the more, the closer the look"},
                      .costs = {"Military AI above level 1 is a breach; inspectors see your labs",
                                "Military AI above level 1 is a breach; inspectors see your labs"},
                      .capital = 0.5, .upkeep = 0.3, .mood = Mood::dovish, .theme = Theme::talks, .delayed = false, .contested = true,
                      .seen = Seen::everyone},
           []<Number N>(Effects<N>& sum, Side, const N& level) { sum.offer = level; }},
};

inline constexpr std::size_t policy_count = std::tuple_size_v<decltype(policies)>;
static_assert(policy_count <= policy_slots);

// The cards alone, in order.
inline constexpr auto policy_cards = std::apply(
    [](const auto&... policy) { return std::array<PolicyCard, sizeof...(policy)>{policy.card...}; }, policies);

// Index of a policy by key; policy_count when there is none.
constexpr std::size_t find_policy(std::string_view key) {
  for (std::size_t i = 0; i < policy_count; ++i) {
    if (policy_cards[i].key == key) return i;
  }
  return policy_count;
}

// A policy by its key, checked when compiled: PolicyKey{"release"}.
struct PolicyKey {
  std::size_t index;
  consteval PolicyKey(std::string_view key) : index(find_policy(key)) {
    if (index == policy_count) throw "no such policy";
  }
};

// bn $ a quarter of a policy at each level, before scaling.
constexpr std::array<double, 5> upkeep_of_levels(const PolicyCard& card) {
  std::array<double, 5> out{};
  for (std::size_t level = 0; level < out.size(); ++level) out[level] = card.upkeep * upkeep_shape[level];
  return out;
}

// What the levels in force of one nation add up to. Inlined, so that who reads one sum pays for one.
template <Number N>
[[gnu::always_inline]] inline Effects<N> sum_effects(Side by, const std::array<N, policy_slots>& force) {
  Effects<N> sum{};
  [&]<std::size_t... i>(std::index_sequence<i...>) __attribute__((always_inline)) {
    (std::get<i>(policies).apply(sum, by, force[i]), ...);
    ((sum.upkeep += at_level(upkeep_of_levels(std::get<i>(policies).card), force[i])), ...);
    ((sum.held += std::get<i>(policies).card.contested ? above(force[i] - N{1.0}) : N{0.0}), ...);
  }(std::make_index_sequence<policy_count>{});
  return sum;
}

// The same of both nations, by the levels in force in a state.
template <Number N>
[[gnu::always_inline]] inline Both<Effects<N>> effects_in_force(const State<N>& state) {
  return {sum_effects<N>(Side::us, state.nation.us.force), sum_effects<N>(Side::cn, state.nation.cn.force)};
}

}  // namespace sputnik
