// An exhibit: a question put to the simulator, answered by the same campaign played otherwise and by many futures.
#pragma once

#include "classroom/session.h"
#include "forecast/compare.h"
#include "forecast/outcomes.h"

namespace sputnik::classroom {

// A question as people ask it, and the knob that it turns.
struct ExhibitChoice {
  std::string words{};  // "United States: the same campaign without Chip export controls"
  std::string knob{};   // "us.export_controls=0"
};
// Those that can be asked of a campaign: each policy that stood above 0 left out, each debated assumption low or high.
std::vector<ExhibitChoice> exhibit_choices(const Campaign& campaign);
// What an assumption is called: what it is for, with a capital letter.
std::string title_of(const AssumptionCard& card);
// The same words for any knob that a session took.
std::string words_of(const Scenario& scenario, const std::string& knob);

struct ExhibitFigure {
  std::string label{};   // "Lead of the United States, months"
  Estimate change{};     // of many futures, with the knob less without: mean and 95 % interval
  double same_luck = 0;  // of this campaign with the same luck, at the quarter it had reached
};
struct Exhibit {
  std::string question{};
  std::vector<ExhibitFigure> figures{};
  std::size_t futures = 0;
  int quarters = 0;                    // of the campaign that were played again
  std::vector<std::string> refused{};  // orders that could not be given again
  std::vector<std::string> assumes{};  // what the class has set: "Leak of a chip ban, set to 0.22 share"
};

inline constexpr std::size_t exhibit_futures = 2000;

// With exhibit_futures futures from the opening, both nations under the scenario's doctrines, as few seconds as that
// takes; stopped (effort.stop), fewer. Deterministic for the session.
Exhibit exhibit(const Session& session, const Asked& asked, const Stop* stop = nullptr);

}  // namespace sputnik::classroom
