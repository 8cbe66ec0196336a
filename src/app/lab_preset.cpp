// The option --preset: assumptions as one camp holds them.
#include "app/lab.h"
#include "rules/preset_table.h"

namespace sputnik::lab {

void add_preset(CLI::App& command, std::string& preset) {
  std::vector<std::string> keys;
  for (const Preset& known : presets) keys.emplace_back(known.key);
  command.add_option("--preset", preset, "Assumptions as one camp holds them")->check(CLI::IsMember(keys));
}

}  // namespace sputnik::lab
