// Presets: the debated assumptions as one camp holds them, to be played and examined whole.
#pragma once

#include <array>
#include <span>
#include <string_view>

#include "rules/assumptions.h"

namespace sputnik {

struct PresetValue {
  std::string_view key;
  double value;
};
struct Preset {
  std::string_view key;
  std::string_view title;
  std::string_view text;
  std::span<const PresetValue> values;  // within their ranges; all else is left at mid, or drawn
};

inline constexpr std::array sceptic_values = {
    PresetValue{"hump_h", 0.0},    PresetValue{"spur", 1.0},       PresetValue{"eta", 0.65},
    PresetValue{"gamma", 0.24},    PresetValue{"collab", 0.15},    PresetValue{"comm_rate", 0.15},
    PresetValue{"comm_pace", 0.1}, PresetValue{"delta", 0.5},      PresetValue{"poros_cn", 0.12},
    PresetValue{"poros_us", 0.35}, PresetValue{"talent_cn", 1.15}, PresetValue{"sput_thr", 3.0},
};
inline constexpr std::array essay_values = {
    PresetValue{"hump_h", 0.27},    PresetValue{"hump_p", 0.5},     PresetValue{"spur", 4.2},
    PresetValue{"eta", 0.32},       PresetValue{"gamma", 0.1},      PresetValue{"collab", 0.48},
    PresetValue{"comm_rate", 0.36}, PresetValue{"comm_pace", 0.38}, PresetValue{"delta", 1.0},
    PresetValue{"poros_cn", 0.5},   PresetValue{"poros_us", 0.6},   PresetValue{"frontload", 2.4},
    PresetValue{"culture", 0.08},   PresetValue{"talent_cn", 1.35}, PresetValue{"compet", 0.25},
    PresetValue{"h0", 0.022},       PresetValue{"sput_alarm", 1.4},
};
inline constexpr std::array hawk_values = {
    PresetValue{"hump_h", 0.08},  PresetValue{"spur", 2.0},    PresetValue{"eta", 0.7},      PresetValue{"gamma", 0.22},
    PresetValue{"poros_cn", 0.6}, PresetValue{"eps1", 0.035},  PresetValue{"compet", 0.05},  PresetValue{"r_dec", 0.08},
    PresetValue{"t_ctrl", 0.025}, PresetValue{"t_mil", 0.025}, PresetValue{"h0", 0.008},     PresetValue{"cat", 0.012},
    PresetValue{"se_mil", 20.0},  PresetValue{"f_lead", 3.9},  PresetValue{"setback", 0.09},
};

inline constexpr std::array presets = {
    Preset{"mid", "Mid values", "Every assumption at its mid value; nothing is drawn.", {}},
    Preset{"sceptic", "Sceptic",
           "Compute decides and controls work: scarcity starves, little leaks, and openness gives little back.",
           sceptic_values},
    Preset{
        "essay", "Essay",
        "Constraints spur, open systems compound, talent finds ways, the world is porous, and the race is dangerous.",
        essay_values},
    Preset{"hawk", "Hawk",
           "The lead is security: it is lost to theft and leaks, decoupling is cheap, and arms do not make incidents.",
           hawk_values},
};

constexpr const Preset* find_preset(std::string_view key) {
  for (const Preset& preset : presets) {
    if (preset.key == key) return &preset;
  }
  return nullptr;
}

static_assert(
    [] {
      for (const Preset& preset : presets) {
        for (const PresetValue& value : preset.values) {
          const std::size_t i = find_assumption(value.key);
          if (i == assumption_count) return false;
          if (value.value < assumption_cards[i].low || value.value > assumption_cards[i].high) return false;
        }
      }
      return true;
    }(),
    "a preset names an unknown assumption, or a value outside its range");

}  // namespace sputnik
