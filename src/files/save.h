// Campaigns in files and codes: scenario, seed, decisions by key, and a hash for each quarter.
#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "play/campaign.h"

namespace sputnik {

// Saves whole or not at all: written beside, synced, renamed; the previous generation stays as FILE~.
Problems save(const Campaign& campaign, const std::filesystem::path& file);
// Replays and verifies; a hash that differs names its first quarter. A damaged save names the one before it, FILE~,
// when that one is whole.
std::variant<Campaign, Problems> load(const std::filesystem::path& file);

// A save as it opens under today's rules, which need not be those that it was saved under.
struct OpenedSave {
  Campaign campaign;
  // Where it was saved under other rules: the first quarter that reads otherwise, and what reads otherwise.
  std::optional<Quarter> first_otherwise{};
  Problems otherwise{};
};
// Like load, but a save of other rules opens too: its orders are played under today's. An order that these refuse is
// left out, and quarters after an end that comes earlier; each is named.
std::variant<OpenedSave, Problems> open_save(const std::filesystem::path& file);
// The save before a damaged one, when it is whole; nothing for a file that is not damaged but newer than this game.
std::optional<OpenedSave> open_previous(const std::filesystem::path& file, const Problems& of_file);
// Whether a file holds a save that is whole and reads otherwise today: nothing may be written over it.
bool is_of_other_rules(const std::filesystem::path& file);

// The same as texts.
std::string save_text(const Campaign& campaign);
std::variant<Campaign, Problems> load_text(const std::string& text, const std::string& name);
std::variant<OpenedSave, Problems> open_save_text(const std::string& text, const std::string& name);

// A short line of text that gives another player the same game: setup and orders, in Crockford base32 with a
// checksum. It names the scenario by id and fingerprint; `find` gets it.
std::string campaign_code(const Campaign& campaign);
using FindScenario = std::function<ScenarioPtr(std::string_view id)>;
std::variant<Campaign, Problems> campaign_from_code(std::string_view code, const FindScenario& find);
// The same of a code that was made under other rules, or with another content of the scenario: it opens as a save does.
std::variant<OpenedSave, Problems> open_code(std::string_view code, const FindScenario& find);

}  // namespace sputnik
