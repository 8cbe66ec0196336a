// What is said of a text that should be a file of settings.
#pragma once

#include <string>

#include "files/settings.h"

namespace sputnik::tests {

// Every fault, a line each.
inline std::string faults_of_settings(const std::string& text) {
  const auto read = read_settings_text(text, "settings.json");
  std::string all;
  if (const auto* problems = std::get_if<Problems>(&read)) {
    for (const Problem& problem : *problems) all += to_string(problem) + "\n";
  }
  return all;
}

inline bool tells(const std::string& faults, const std::string& words) {
  return faults.find(words) != std::string::npos;
}

}  // namespace sputnik::tests
