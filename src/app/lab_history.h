// What the subcommands on history share: the scenario, the figures, and Ctrl-C as a wish to stop.
#pragma once

#include <csignal>
#include <string>
#include <variant>

#include "files/published_file.h"
#include "files/scenario_file.h"

namespace sputnik::lab {

struct HistoryInput {
  ScenarioPtr scenario{};
  PublishedFigures figures{};
};
// An empty name: scenarios/history-2022-2025.json. Refused without a history.
std::variant<HistoryInput, Problems> read_history(const std::string& file);

// While it lives, Ctrl-C does not end the program: whoever works asks `wished()` and stops with what there is.
class StopWish {
 public:
  StopWish();
  ~StopWish();
  StopWish(const StopWish&) = delete;
  StopWish& operator=(const StopWish&) = delete;
  bool wished() const;

 private:
  sigset_t before_{};
};

}  // namespace sputnik::lab
