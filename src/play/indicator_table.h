// The indicators of the screen, each declared once: what it shows of the view, in which unit, and what it means.
#pragma once

#include <array>
#include <string_view>

#include "model/side.h"

namespace sputnik {

enum class Whose { own, rival, world };

struct IndicatorCard {
  std::string_view name;
  Both<std::string_view> label;  // by the seat
  Whose whose;
  std::string_view field;  // of the nation or the world (model/fields.h)
  double offset;           // shown = offset + scale * field
  double scale;
  int decimals;
  std::string_view unit;
  bool good_up;
  std::string_view meaning;  // one sentence, for whoever asks what it is
  bool turns = false;   // counted for the United States: its sign turns for a Chinese seat
  bool judges = false;  // of the score: what all others come to

  double shown(double value, Side seat) const { return offset + scale_of(seat) * value; }
  double scale_of(Side seat) const { return turns && seat == Side::cn ? -scale : scale; }
};

inline constexpr std::array indicator_cards = {
    IndicatorCard{"capability", {"Frontier capability", "Frontier capability"}, Whose::own, "capability", 0, 1, 1, "months", true,
                  "How far your best models are, counted in months of progress at the frontier; the American ones of late 2022 stand at zero."},
    IndicatorCard{"rival", {"China, estimated", "US, estimated"}, Whose::rival, "capability", 0, 1, 1, "months", false,
                  "What your services believe the rival's best models to be, on the same scale; the band is their doubt."},
    IndicatorCard{"access", {"Material access", "Chip access"}, Whose::own, "shortage", 100, -100, 1, "% of need", true,
                  "The share of what your builders need that they got: nothing is short at 100."},
    IndicatorCard{"revenue", {"AI revenue", "AI revenue"}, Whose::own, "revenue", 0, 100, 1, "% of 2022", true,
                  "What your nation earns with artificial intelligence, against the end of 2022; your income follows it."},
    IndicatorCard{"community", {"Open community", "Open community"}, Whose::world, "community", 0, 100, 1, "% of its reach", true,
                  "How much of the world works on openly published models; it feeds whoever takes part."},
    IndicatorCard{"danger", {"Danger of an incident", "Danger of an incident"}, Whose::world, "hazard", 0, 100, 2, "% a quarter", false,
                  "The chance of an incident between the armed forces in a quarter: arms, tension and a close race raise it, guardrails and treaties lower it."},
    IndicatorCard{"tension", {"Tension", "Tension"}, Whose::world, "tension", 0, 100, 1, "of 100", false,
                  "How near the two nations are to a quarrel that nobody plans; it makes talks dearer and incidents likelier."},
    IndicatorCard{"guardrails", {"Guardrails", "Guardrails"}, Whose::world, "guardrails", 0, 100, 1, "of 100", true,
                  "What both have agreed upon against the worst; it grows only while both talk."},
    IndicatorCard{"score", {"Score of the quarter", "Score of the quarter"}, Whose::own, "score", 0, 1, 1, "points", true,
                  "The four pillars of the quarter, weighed as the scenario says, against par: what equally good play reaches from your seat.", false, true},
    IndicatorCard{"frontier", {"Frontier", "Frontier"}, Whose::own, "frontier", 0, 1, 1, "points", true,
                  "The pillar of the race: half of it is yours when nobody leads; a lead, and being ahead of the trend, raise it.", false, true},
    IndicatorCard{"prosperity", {"Prosperity", "Prosperity"}, Whose::own, "prosperity", 0, 1, 1, "points", true,
                  "The pillar of what people live on: revenue above all, and a little of what is in the treasury.", false, true},
    IndicatorCard{"security", {"Security", "Security"}, Whose::own, "security", 0, 1, 1, "points", true,
                  "The pillar of safety: shortages, tension, danger and the rival's arms lower it; your own supply, arms, guardrails and a lead raise it.", false, true},
    IndicatorCard{"influence", {"Influence", "Influence"}, Whose::own, "influence", 0, 1, 1, "points", true,
                  "The pillar of who builds on your models, and who stands by you: your share of the world market, and your alliances.", false, true},
    IndicatorCard{"installed", {"AI chips installed", "AI chips installed"}, Whose::own, "installed", 0, 1, 1, "thousand H100", true,
                  "Computing power that was added in the quarter, in thousands of H100 chips or what equals them."},
    IndicatorCard{"refused", {"Materials refused", "Chips refused"}, Whose::own, "blocked", 0, 1, 1, "thousand H100", false,
                  "What the rival's controls kept from you in the quarter."},
    IndicatorCard{"leak", {"Materials past the ban", "Chips past the controls"}, Whose::own, "leak", 0, 1, 1, "thousand H100", true,
                  "What reached you all the same, by grey routes and third countries."},
    IndicatorCard{"home", {"Materials from home", "Chips from home"}, Whose::own, "domestic", 0, 1, 1, "thousand H100", true,
                  "What your own mines or fabs gave in the quarter."},
    IndicatorCard{"self_supply", {"Material self-supply", "Chip self-supply"}, Whose::own, "self_supply", 0, 100, 1, "% of need", true,
                  "The share of your need that you could cover by yourself, if all else were closed."},
    IndicatorCard{"lead", {"Lead over China", "Lead over the US"}, Whose::world, "lead", 0, 1, 1, "months", true,
                  "Your frontier capability less the rival's, in months.", true},
    IndicatorCard{"capital", {"Political capital", "Political capital"}, Whose::own, "capital", 0, 1, 1, "points", true,
                  "What a government can ask of its country: every order spends it, and it comes back a little each quarter."},
    IndicatorCard{"money", {"Treasury", "Treasury"}, Whose::own, "money", 0, 1, 1, "bn $", true,
                  "What is left after upkeep, in billions of dollars; below zero it is debt."},
};

// By a name of the table.
constexpr const IndicatorCard& indicator(std::string_view name) {
  for (const IndicatorCard& card : indicator_cards) {
    if (card.name == name) return card;
  }
  throw "no such indicator";
}

}  // namespace sputnik
