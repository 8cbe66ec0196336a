// The format of scenario files, of the event library and of doctrine files: every key once.
#pragma once

#include "files/known_names.h"
#include "files/sayings.h"
#include "files/shape_rules.h"
#include "play/scenario.h"

namespace sputnik {

inline constexpr int file_format = 1;
inline constexpr std::array<std::string_view, 3> effect_names = {"add", "multiply", "set"};
inline constexpr std::size_t longest_line = 160;
inline constexpr std::size_t longest_id = 60;
inline constexpr std::size_t longest_name = 40;
inline constexpr std::size_t most_words = 400;  // of an era

// What the schema calls them.
inline std::string_view shape_name(const EffectCard&) { return "effect"; }
inline std::string_view shape_name(const EventCard&) { return "event"; }
inline std::string_view shape_name(const Objective&) { return "objective"; }
inline std::string_view shape_name(const Caption&) { return "caption"; }
inline std::string_view shape_name(const HistoryEntry&) { return "history_entry"; }
inline std::string_view shape_name(const NationSetup&) { return "nation"; }
inline std::string_view shape_name(const DoctrinePlan&) { return "plan"; }
inline std::string_view shape_name(const DoctrineCard&) { return "doctrine"; }
inline std::string_view shape_name(const Source&) { return "source"; }
inline std::string_view shape_name(const Renamed&) { return "renamed"; }
inline std::string_view shape_name(const NationNames&) { return "nation_names"; }
inline std::string_view shape_name(const NamesIn&) { return "names_in"; }
inline std::string_view shape_name(const Names&) { return "names"; }

// One text for each nation. `rule` with `required`: whoever gives the pair gives both.
template <class V, Like<Both<std::string>> T>
void both_texts(V& v, std::string_view key, T& value, const PlainRule& pair, const TextRule& rule) {
  v.group(key, pair, [&](auto& inner) {
    inner.text("us", value.us, rule);
    inner.text("cn", value.cn, rule);
  });
}

template <class V, Like<EffectCard> T>
void shape(V& v, T& effect) {
  v.text("change", effect.change,
         {.help = "A field that events may change, such as tension or cn.leak_shock",
          .required = true,
          .longest = longest_id,
          .form = Form::line});
  v.one_of(effect_names, effect.kind, effect.amount,
           {.help = "By how much; the result is kept in the field's range", .low = -1e6, .high = 1e6});
}

template <class V, Like<EventCard> T>
void shape(V& v, T& event) {
  v.text("id", event.id,
         {.help = "Names the event in happened(…)", .required = true, .longest = longest_id, .form = Form::id});
  v.choice("slug", event.slug, slug_names,
           {"flash: a shock; bulletin: markets, institutions; cable: from abroad; letter: people, mood"});
  both_texts(v, "place", event.place, {"Datelines"}, {.longest = 40, .form = Form::capitals, .told = true});
  v.quarter("date", event.date, {"The quarter in which a dated event strikes; random events have none"});
  v.text("when", event.when, {.help = "A condition that must hold", .form = Form::line});
  v.number("chance", event.chance, {.help = "Of a random event, a quarter"});
  v.number("odds", event.odds, {.help = "That what was told strikes"});
  v.truth("once", event.once, {"Strikes at most once a campaign"});
  v.truth("shock", event.shock, {"A large event: none comes in the two quarters after another"});
  both_texts(v, "tell", event.tell, {"What each side reads a quarter before"},
             {.required = true, .longest = 400, .form = Form::line, .told = true});
  both_texts(v, "headline", event.headline, {"In the voice of each capital", true},
             {.required = true, .longest = 60, .form = Form::capitals, .told = true});
  both_texts(v, "body", event.body, {"Two sentences for the wire", true},
             {.required = true, .longest = 600, .told = true});
  v.text("why", event.why,
         {.help = "Completes \"why: …\"",
          .required = true,
          .longest = longest_line,
          .form = Form::line,
          .told = true});
  v.text("source", event.source,
         {.help = "Where it is known from, or \"invented\"", .required = true, .longest = 400, .form = Form::line});
  v.list("effects", event.effects, {.help = "What it changes", .most = 32});
}

template <class V, Like<Objective> T>
void shape(V& v, T& objective) {
  v.text("id", objective.id, {.required = true, .longest = longest_id, .form = Form::id});
  v.text("text", objective.text,
         {.help = "As the player reads it",
          .required = true,
          .longest = longest_line,
          .form = Form::line,
          .told = true});
  v.text("when", objective.when, {.help = "A condition on the last quarter", .required = true, .form = Form::line});
}

template <class V, Like<Caption> T>
void shape(V& v, T& caption) {
  v.text("title", caption.title, {.help = "Of the policy", .required = true, .longest = 60, .form = Form::line, .told = true});
  v.texts("levels", caption.levels, {.help = "Of levels 0 to 4", .least = 5, .most = 5, .required = true},
          {.required = true, .longest = 60, .form = Form::line, .told = true});
}

template <class V, Like<HistoryEntry> T>
void shape(V& v, T& entry) {
  v.quarter("quarter", entry.quarter, {"From which the levels were in force", true});
  v.named("levels", entry.levels, level_rule());
  v.truth("sudden", entry.sudden, {"Rises came without notice, so that the rival could not stockpile"});
  v.text("source", entry.source,
         {.help = "Where it is known from, or \"judgement\"", .required = true, .longest = 600, .form = Form::line});
}

template <class V, Like<NationSetup> T>
void shape(V& v, T& nation) {
  v.named("state", nation.state, nation_rule());
  v.named("levels", nation.levels, level_rule());
  v.table("captions", nation.captions, {"Words of policies in this scenario", "a policy", policy_names()});
  v.named("weights", nation.weights, weight_rule());
  v.number("par", nation.par, {.help = "The score of equally good play; sputnik-lab par finds it", .high = 100});
  v.list("objectives", nation.objectives, {.help = "What the nation is asked to reach", .most = 12});
  v.list("history", nation.history,
         {.help = "What was really in force, quarter by quarter; sputnik-lab hindcast follows it", .most = most_quarters});
}

template <class V, Like<DoctrinePlan> T>
void shape(V& v, T& plan) {
  v.text(
      "target", plan.target,
      {.help = "The level it wants: a formula, own. and rival. for the nations", .required = true, .form = Form::line});
  v.number("priority", plan.priority, {.help = "Weight when more wants to move than may", .high = 100});
  v.text("surge", plan.surge, {.help = "A condition; left out: never", .form = Form::line});
}

template <class V, Like<DoctrineCard> T>
void shape(V& v, T& doctrine) {
  v.text("id", doctrine.id, {.required = true, .longest = longest_id, .form = Form::id});
  v.text("title", doctrine.title, {.required = true, .longest = 60, .form = Form::line, .told = true});
  v.text("text", doctrine.text, {.help = "What it believes", .required = true, .longest = 600, .told = true});
  for (const Side side : sides) {
    v.table(key(side), doctrine.plans[side],
            {"For each policy the level it wants; a policy left out stays", "a policy", policy_names()});
  }
}

template <class V, Like<Source> T>
void shape(V& v, T& source) {
  v.text("what", source.what,
         {.help = "The number it stands behind", .required = true, .longest = longest_line, .form = Form::line});
  v.text("title", source.title, {.required = true, .longest = 300, .form = Form::line});
  v.whole("year", source.year, {.low = 1900, .high = 2199, .required = true});
  v.text("link", source.link, {.longest = 300, .form = Form::link});
}

template <class V, Like<Renamed> T>
void shape(V& v, T& renamed) {
  v.text("word", renamed.word,
         {.help = "A word or phrase that the game says, without its capitals: \"chips\"", .required = true, .longest = longest_line, .form = Form::line});
  v.text("as", renamed.as, {.help = "What it says here: \"instruments\"", .required = true, .longest = longest_line, .form = Form::line});
}

template <class V, Like<NationNames> T>
void shape(V& v, T& nation) {
  v.text("name", nation.name, {.help = "With its article: \"the Soviet Union\"", .longest = longest_name, .form = Form::line});
  v.text("adjective", nation.adjective, {.help = "\"Soviet\"; none in Chinese", .longest = longest_name, .form = Form::line});
  v.text("capital", nation.capital, {.help = "\"Moscow\"", .longest = longest_name, .form = Form::line});
}

template <class V, Like<NamesIn> T>
void shape(V& v, T& names) {
  v.part("us", names.nations.us, {"Of the seat of the United States"});
  v.part("cn", names.nations.cn, {"Of the seat of China"});
  v.list("words", names.words, {.help = "Words of the era in place of the game's", .most = most_words});
}

template <class V, Like<Names> T>
void shape(V& v, T& names) {
  shape(v, names.en);
  v.part("zh", names.zh, {"The same in Simplified Chinese, for the game's Chinese words"});
}

template <class V, Like<Scenario> T>
void shape(V& v, T& scenario) {
  v.constant("format", file_format, "Of this file");
  v.text("id", scenario.id,
         {.help = "Names the scenario in saves and codes", .required = true, .longest = longest_id, .form = Form::id});
  v.text("title", scenario.title, {.required = true, .longest = 120, .form = Form::line, .told = true});
  v.text("summary", scenario.summary,
         {.help = "One line for the title screen", .longest = 300, .form = Form::line, .told = true});
  v.group("briefing", {"What is read before the first quarter", true}, [&](auto& inner) {
    inner.text("common", scenario.briefing, {.help = "What both sides know", .required = true, .told = true});
    inner.text("us", scenario.side_briefing.us, {.help = "What Washington reads", .required = true, .told = true});
    inner.text("cn", scenario.side_briefing.cn, {.help = "What Beijing reads", .required = true, .told = true});
  });
  v.quarter("start", scenario.start, {"The first quarter played", true});
  v.quarter("end", scenario.end, {"The last quarter played; at most 80 quarters", true});
  v.named("world", scenario.world, world_rule());
  v.group("nations", {"The two nations"}, [&](auto& inner) {
    inner.part("us", scenario.nations.us, {"The United States"});
    inner.part("cn", scenario.nations.cn, {"China"});
  });
  both_texts(v, "rival", scenario.rival, {"The doctrine of a nation that no person plays"},
             {.longest = longest_id, .form = Form::id});
  v.text("preset", scenario.preset,
         {.help = "Assumptions as one camp holds them: mid, sceptic, essay or hawk", .longest = longest_id, .form = Form::id});
  v.named("assumptions", scenario.assumptions, assumption_rule());
  v.truth("library", scenario.library, {"Adds the events of assets/events.json"});
  v.texts("without", scenario.without, {.help = "Events of the library to leave out"},
          {.required = true, .longest = longest_id, .form = Form::id});
  v.list("events", scenario.events, {.help = "Events of its own; with the library's at most 256"});
  v.list("doctrines", scenario.doctrines, {.help = "Doctrines of its own", .most = 32});
  v.group("balance", {"Share of the campaigns between its doctrines that the United States wins; sputnik-lab balance measures it"},
          [&](auto& inner) {
            inner.number("low", scenario.balance.low, {});
            inner.number("high", scenario.balance.high, {});
          });
  v.list("sources", scenario.sources, {.help = "Where its numbers are from", .most = 200});
  v.part("names", scenario.names, {"What the nations and the things of its era are called, where that is not the game's own time"});
  v.group("translations", {"Its texts in other languages"}, [&](auto& inner) {
    inner.list("zh", scenario.translations.zh, {.help = "In Simplified Chinese; a text left out stays English", .most = 2000});
  });
}

struct EventLibrary {
  std::vector<EventCard> events{};
};
template <class V, Like<EventLibrary> T>
void shape(V& v, T& library) {
  v.constant("format", file_format, "Of this file");
  v.list("events", library.events, {.help = "", .required = true});
}

struct DoctrineLibrary {
  std::vector<DoctrineCard> doctrines{};
};
template <class V, Like<DoctrineLibrary> T>
void shape(V& v, T& library) {
  v.constant("format", file_format, "Of this file");
  v.list("doctrines", library.doctrines, {.help = "", .most = 32, .required = true});
}

}  // namespace sputnik
