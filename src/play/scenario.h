// A scenario as its file has it: plain values and words. play/setting.h makes rules of it.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "model/calendar.h"
#include "model/side.h"
#include "model/tongue.h"
#include "play/names.h"
#include "rules/deck.h"

namespace sputnik {

enum class Slug { flash, bulletin, cable, letter };
inline constexpr std::array<std::string_view, 4> slug_names = {"flash", "bulletin", "cable", "letter"};

using Named = std::map<std::string, double, std::less<>>;  // field, policy or assumption key to value

struct EffectCard {
  std::string change{};  // "cn.leak_shock"
  EffectKind kind = EffectKind::add;
  double amount = 0;
  friend bool operator==(const EffectCard&, const EffectCard&) = default;
};

struct EventCard {
  std::string id{};
  Slug slug = Slug::bulletin;
  Both<std::string> place{};     // dateline, "SINGAPORE"; may be empty
  std::optional<Quarter> date{};
  std::string when{};            // condition; empty: always
  double chance = 1;
  double odds = 1;
  bool once = false;
  bool shock = false;
  Both<std::string> tell{};      // empty: no tell
  Both<std::string> headline{};
  Both<std::string> body{};
  std::string why{};
  std::string source{};
  std::vector<EffectCard> effects{};
  friend bool operator==(const EventCard&, const EventCard&) = default;
};

struct Objective {
  std::string id{};
  std::string text{};
  std::string when{};  // condition on the last state
  friend bool operator==(const Objective&, const Objective&) = default;
};

struct Caption {
  std::string title{};
  std::vector<std::string> levels{};  // five
  friend bool operator==(const Caption&, const Caption&) = default;
};

// What a nation really did, for scenarios that follow history.
struct HistoryEntry {
  Quarter quarter{};
  Named levels{};       // in force from this quarter on; a policy left out stays as it was
  bool sudden = false;  // rises came without notice, so that nobody could stockpile
  std::string source{};
  friend bool operator==(const HistoryEntry&, const HistoryEntry&) = default;
};

struct NationSetup {
  Named state{};
  Named levels{};
  std::map<std::string, Caption, std::less<>> captions{};
  Named weights{};  // of the pillars; left out: 1
  double par = 50;  // score of equally good play
  std::vector<Objective> objectives{};
  std::vector<HistoryEntry> history{};  // by quarter; nothing a campaign depends on (play/history.h)
  friend bool operator==(const NationSetup&, const NationSetup&) = default;
};

// How a nation plays when no person does: for each policy the level it wants, as a formula on what it sees.
struct DoctrinePlan {
  std::string target{};    // "2 + 1.5 * own.alarm"
  double priority = 1;     // weight when more wants to move than may
  std::string surge{};     // condition; empty: never
  friend bool operator==(const DoctrinePlan&, const DoctrinePlan&) = default;
};
struct DoctrineCard {
  std::string id{};
  std::string title{};
  std::string text{};
  Both<std::map<std::string, DoctrinePlan, std::less<>>> plans{};  // by policy key
  friend bool operator==(const DoctrineCard&, const DoctrineCard&) = default;
};

struct Source {
  std::string what{};
  std::string title{};
  int year = 0;
  std::string link{};
  friend bool operator==(const Source&, const Source&) = default;
};

// Its texts in other languages.
struct Translations {
  std::vector<Saying> zh{};
  friend bool operator==(const Translations&, const Translations&) = default;
};

// Between which shares of the campaigns among its doctrines the United States ends further above its par.
struct WinShare {
  double low = 0;
  double high = 1;
  friend bool operator==(const WinShare&, const WinShare&) = default;
};

struct Scenario {
  std::string id{};
  std::string title{};
  std::string summary{};
  std::string briefing{};           // common
  Both<std::string> side_briefing{};
  Quarter start{};
  Quarter end{};                    // the last quarter played
  Named world{};
  Both<NationSetup> nations{};
  Both<std::string> rival{"balanced", "balanced"};  // doctrine of a nation that no person plays
  std::string preset{};             // of assumptions, by key; empty: none (rules/preset_table.h)
  Named assumptions{};              // fixed here, over the preset's; debated ones left out are drawn
  bool library = true;              // adds the built-in events
  std::vector<std::string> without{};
  std::vector<EventCard> events{};  // its own; after loading also those of the library, behind its own
  std::size_t own_events = 0;       // how many of them are its own
  std::vector<DoctrineCard> doctrines{};  // the same for doctrines
  std::size_t own_doctrines = 0;
  WinShare balance{};
  std::vector<Source> sources{};
  Translations translations{};
  Names names{};
  friend bool operator==(const Scenario&, const Scenario&) = default;
};
using ScenarioPtr = std::shared_ptr<const Scenario>;

inline int quarters(const Scenario& scenario) { return scenario.end - scenario.start + 1; }

// Index of an event in `events`; -1 when there is none of that id.
int find_event(const Scenario& scenario, std::string_view id);
EventLookup event_lookup(const Scenario& scenario);  // the same as conditions want it; keeps a reference

// Words of a policy for a nation: the scenario's if it has them, else the table's.
std::string policy_title(const Scenario& scenario, Side side, std::size_t policy);
std::string policy_brief(const Scenario& scenario, Side side, std::size_t policy);  // short, for lists
std::string level_caption(const Scenario& scenario, Side side, std::size_t policy, int level);

}  // namespace sputnik
