// Checking the meaning of lessons.
#include "files/lesson_check.h"

#include <algorithm>
#include <set>

#include "files/node.h"
#include "files/scenario_check.h"
#include "files/shape_reader.h"
#include "rules/assumptions.h"

namespace sputnik {
namespace {

using classroom::Bench;
using classroom::Lesson;
using classroom::Motion;
using classroom::Phase;
using classroom::PhasePlan;

std::vector<std::string_view> assumption_names() {
  std::vector<std::string_view> names;
  for (const AssumptionCard& card : assumption_cards) names.push_back(card.key);
  return names;
}

void check_assumption(const std::string& key, const std::string& at, Faults& faults) {
  if (key.empty() || find_assumption(key) < assumption_count) return;
  faults.add(at, in_quotes(key), "the key of an assumption", name_hint(key, assumption_names()));
}

void check_named_motion(const std::string& id, const std::vector<std::string_view>& known, const std::string& at,
                        Faults& faults) {
  if (id.empty() || std::find(known.begin(), known.end(), id) != known.end()) return;
  faults.add(at, in_quotes(id), "the id of a motion", name_hint(id, known));
}

void check_twice(const std::vector<std::string>& ids, const std::string& at, Faults& faults) {
  std::set<std::string, std::less<>> seen;
  for (std::size_t i = 0; i < ids.size(); ++i) {
    if (!seen.insert(ids[i]).second) faults.add(below(at, i), in_quotes(ids[i]) + " a second time", "each once");
  }
}

void check_phase(const PhasePlan& plan, const std::vector<std::string_view>& debated, const std::string& at,
                 Faults& faults) {
  const bool rounds = plan.phase == Phase::rounds;
  if (rounds && plan.rounds < 1) faults.add(at, "rounds without a number", "\"rounds\": at least 1");
  if (!rounds && plan.rounds != 0) {
    faults.add(below(at, "rounds"),
               std::to_string(plan.rounds) + " rounds of " +
                   in_quotes(classroom::phase_keys[static_cast<std::size_t>(plan.phase)]),
               "rounds in the phase \"rounds\" alone");
  }
  check_named_motion(plan.motion, debated, below(at, "motion"), faults);
}

}  // namespace

void check_motions(const std::vector<Motion>& motions, const std::string& at, Faults& faults) {
  std::vector<std::string> ids;
  for (std::size_t i = 0; i < motions.size(); ++i) {
    ids.push_back(motions[i].id);
    for (std::size_t k = 0; k < motions[i].turns_on.size(); ++k) {
      check_assumption(motions[i].turns_on[k], below(below(below(at, i), "turns_on"), k), faults);
    }
  }
  check_twice(ids, at, faults);
}

void check_cast(const classroom::Cast& cast, const Scenario& scenario, const std::string& at, Faults& faults) {
  for (const Bench bench : classroom::benches) {
    const std::string here = below(at, classroom::bench_keys[classroom::index(bench)]);
    const auto& roles = cast[classroom::index(bench)];
    std::vector<std::string> ids;
    for (std::size_t i = 0; i < roles.size(); ++i) {
      ids.push_back(roles[i].id);
      check_condition(roles[i].when, below(below(here, i), "when"), scenario, nullptr, faults);
    }
    check_twice(ids, here, faults);
  }
}

void check_lesson(const Lesson& lesson, const std::vector<Motion>& known, const Scenario* scenario, Faults& faults) {
  std::vector<std::string_view> names;
  for (const Motion& motion : known) names.push_back(motion.id);
  for (std::size_t i = 0; i < lesson.debate.size(); ++i) {
    check_named_motion(lesson.debate[i], names, below("/debate", i), faults);
  }
  check_twice(lesson.debate, "/debate", faults);
  for (std::size_t i = 0; i < lesson.contested.size(); ++i) {
    check_assumption(lesson.contested[i], below("/contested", i), faults);
  }
  check_twice(lesson.contested, "/contested", faults);
  const std::vector<std::string_view> debated(lesson.debate.begin(), lesson.debate.end());
  int rounds = 0;
  for (std::size_t i = 0; i < lesson.phases.size(); ++i) {
    check_phase(lesson.phases[i], debated, below("/phases", i), faults);
    rounds += lesson.phases[i].rounds;
  }
  if (!scenario) return;
  const int played = rounds * lesson.quarters_a_round;
  if (played > quarters(*scenario)) {
    faults.add("/phases", std::to_string(played) + " quarters in all rounds",
               "at most the " + std::to_string(quarters(*scenario)) + " of the scenario");
  }
  for (std::size_t i = 0; i < lesson.contested.size(); ++i) {
    if (!scenario->assumptions.contains(lesson.contested[i])) continue;
    faults.add(below("/contested", i), in_quotes(lesson.contested[i]), "an assumption that the scenario leaves open",
               "the scenario " + scenario->id + " fixes it");
  }
}

}  // namespace sputnik
