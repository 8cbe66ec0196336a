// Reading what history is examined with, and hearing Ctrl-C.
#include "app/lab_history.h"

#include "files/assets.h"
#include "play/history.h"

namespace sputnik::lab {
namespace {

sigset_t interrupts() {
  sigset_t set;
  sigemptyset(&set);
  sigaddset(&set, SIGINT);
  return set;
}

}  // namespace

std::variant<HistoryInput, Problems> read_history(const std::string& file) {
  const std::filesystem::path published = asset("published.json");
  auto figures = read_published(published.empty() ? "published.json" : published);
  if (auto* problems = std::get_if<Problems>(&figures)) return std::move(*problems);
  const std::filesystem::path shipped = published.parent_path().parent_path() / "scenarios" / "history-2022-2025.json";
  auto scenario = read_scenario(file.empty() ? shipped : std::filesystem::path(file));
  if (auto* problems = std::get_if<Problems>(&scenario)) return std::move(*problems);
  HistoryInput input{std::get<ScenarioPtr>(scenario), std::move(std::get<PublishedFigures>(figures))};
  if (has_history(*input.scenario)) return input;
  return Problems{{.file = file,
                   .pointer = "/nations",
                   .found = "no \"history\"",
                   .expected = "one for each nation",
                   .hint = "scenarios/history-2022-2025.json has them"}};
}

StopWish::StopWish() {
  const sigset_t set = interrupts();
  pthread_sigmask(SIG_BLOCK, &set, &before_);
}

StopWish::~StopWish() {
  // What was wished has been heeded: it must not end the program after all.
  const sigset_t set = interrupts();
  constexpr timespec at_once{};
  while (sigtimedwait(&set, nullptr, &at_once) > 0) {
  }
  pthread_sigmask(SIG_SETMASK, &before_, nullptr);
}

bool StopWish::wished() const {
  sigset_t pending;
  sigpending(&pending);
  return sigismember(&pending, SIGINT) == 1;
}

}  // namespace sputnik::lab
