// The manual: everything that is declared has its place in it, in both languages; links, examples and HTML are right.
#include <algorithm>
#include <cctype>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <set>

#include "catch.h"
#include "files/assets.h"
#include "files/fixed_keys.h"
#include "files/scenario_file.h"
#include "files/texts_file.h"
#include "latin_words.h"
#include "manual/chapters.h"
#include "manual/condition_examples.h"
#include "manual/html.h"
#include "manual/manual.h"
#include "manual/markdown.h"
#include "play/indicator_table.h"
#include "rival/skill.h"
#include "rules/debate_table.h"
#include "rules/preset_table.h"
#include "well_formed.h"

using namespace sputnik;
using namespace sputnik::manual;

namespace {

namespace fs = std::filesystem;

const Sources& sources() {
  static const Sources kept = [] {
    auto read = read_sources();
    if (const auto* problems = std::get_if<Problems>(&read)) FAIL(to_string(problems->front()));
    return std::get<Sources>(read);
  }();
  return kept;
}

const Tongue& chinese() {
  static const Tongue kept = [] {
    auto read = read_texts(asset("texts/zh.json"));
    if (const auto* problems = std::get_if<Problems>(&read)) FAIL(to_string(problems->front()));
    Tongue tongue(std::get<std::vector<Saying>>(read));
    for (const ScenarioPtr& scenario : sources().scenarios) tongue.learn(scenario->translations.zh);
    return tongue;
  }();
  return kept;
}

Manual made(const Speech& speech) {
  auto read = make_manual(sources(), speech);
  if (const auto* problems = std::get_if<Problems>(&read)) {
    for (const Problem& problem : *problems) FAIL_CHECK(to_string(problem));
    FAIL("the manual has faults");
  }
  return std::get<Manual>(read);
}
const Manual& english() {
  static const Manual kept = made({});
  return kept;
}
const Manual& in_chinese() {
  static const Manual kept = made({.language = "zh", .tongue = &chinese()});
  return kept;
}

const Page& page(const Manual& manual, const std::string& id) {
  const Page* found = find_page(manual, id);
  INFO("page " << id);
  REQUIRE(found);
  return *found;
}
bool tells(const Page& page, std::string_view words) { return page_text(page).find(words) != std::string::npos; }

template <class F>
void each_text(const Page& page, F f) {
  for (const Block& block : page.blocks) {
    for (const Text& line : block.lines) f(line);
    for (const auto& row : block.rows) {
      for (const Text& cell : row) f(cell);
    }
  }
}

std::vector<std::string> links_of(const Page& page) {
  std::vector<std::string> links;
  each_text(page, [&](const Text& text) {
    for (const Run& run : text) {
      if (run.kind == RunKind::link) links.push_back(run.to);
    }
  });
  return links;
}

std::string read_file(const fs::path& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

// A folder that vanishes with the test.
struct Folder {
  fs::path path = fs::temp_directory_path() / ("sputnik-manual-" + std::to_string(std::rand()));
  Folder() { fs::create_directories(path); }
  ~Folder() { fs::remove_all(path); }
};

}  // namespace

TEST_CASE("every policy has a page with its words of both nations, its captions and its price") {
  for (const PolicyCard& card : policy_cards) {
    const Page& about = page(english(), "policy." + std::string(card.key));
    for (const Side side : sides) {
      CHECK(tells(about, card.title[side]));
      CHECK(tells(about, card.gives[side]));
      CHECK(tells(about, card.costs[side]));
      for (const std::string_view caption : card.levels[side]) CHECK(tells(about, caption));
    }
    CHECK(tells(page(english(), "policies"), card.brief.us));
  }
}

TEST_CASE("every indicator has a page with its unit and meaning, every key and every kind of rival its row") {
  for (const IndicatorCard& card : indicator_cards) {
    const Page& about = page(english(), "indicator." + std::string(card.name));
    CHECK(tells(about, card.meaning));
    CHECK(tells(about, card.unit));
    CHECK(!card.meaning.empty());
  }
  for (const ActionCard& card : action_cards) CHECK(tells(page(english(), "keys"), card.title));
  for (const KeyLine& line : fixed_key_lines) CHECK(tells(page(english(), "keys"), line.what));
  for (const SkillCard& skill : skill_cards) CHECK(tells(page(english(), "rivals"), skill.text));
  for (const DoctrineCard& card : sources().doctrines) CHECK(tells(page(english(), "doctrines"), card.text));
}

TEST_CASE("every event has a page with its words, its condition as written, its effects and its source") {
  REQUIRE(sources().events.size() > 100);
  for (const EventCard& event : sources().events) {
    const Page& about = page(english(), "event." + event.id);
    for (const Side side : sides) {
      CHECK(tells(about, event.tell[side]));
      CHECK(tells(about, event.headline[side]));
      CHECK(tells(about, event.body[side]));
    }
    CHECK(tells(about, event.when));
    CHECK(tells(about, event.source));
    for (const EffectCard& effect : event.effects) CHECK(tells(about, effect.change));
  }
}

TEST_CASE("every assumption stands at the question that it serves, with its range and source; presets and scenarios too") {
  for (const AssumptionCard& card : assumption_cards) {
    const Page& about = page(english(), "assumptions." + std::string(card.debate));
    CHECK(tells(about, card.why));
    if (!is_judgement(card)) CHECK(tells(about, source_cards[find_source(card.source)].title));
  }
  for (const Preset& preset : presets) CHECK(tells(page(english(), "presets"), preset.text));
  for (const SourceCard& card : source_cards) CHECK(tells(page(english(), "sources"), card.title));
  for (const ScenarioPtr& scenario : sources().scenarios) {
    const Page& about = page(english(), "scenario." + scenario->id);
    CHECK(tells(about, scenario->summary));
    for (const Source& source : scenario->sources) CHECK(tells(about, source.title));
  }
}

TEST_CASE("the page of names has every name of conditions, those of formats every key of the schemas") {
  const Page& names = page(english(), "names");
  for (const std::string& name : variable_names()) {
    if (!name.starts_with("cn.")) CHECK(tells(names, name));
  }
  for (const char* key : {"briefing.common", "nations.us", "objectives", "tell.cn", "multiply", "priority", "translations.zh"})
    CHECK(tells(page(english(), "format.scenario"), key));
  for (const char* key : {"quarters_a_round", "case_for", "homework"}) CHECK(tells(page(english(), "format.lesson"), key));
}

TEST_CASE("examples of conditions can be read and give what is said, and every operator has one") {
  State<double> start{};
  for (const auto& field : world_table) start.*field.member = field.card.start.us;
  for (const Side side : sides) {
    for (const auto& field : nation_table) start.nation[side].*field.member = field.card.start[side];
  }
  std::set<Op> shown;
  for (const ConditionExample& example : condition_examples) {
    INFO(example.text);
    const auto parsed = parse_condition(example.text, [](std::string_view) { return 0; });
    REQUIRE(std::holds_alternative<Program>(parsed));
    CHECK(evaluate(std::get<Program>(parsed), start) == Approx(example.value).margin(1e-12));
    for (const Term& term : std::get<Program>(parsed)) shown.insert(term.op);
  }
  for (int op = 0; op <= static_cast<int>(Op::no); ++op) CHECK(shown.contains(static_cast<Op>(op)));
}

TEST_CASE("names are one of a kind, and every link of the manual leads to a page") {
  for (const Manual* manual : {&english(), &in_chinese()}) {
    std::set<std::string> ids;
    for (const Page& each : manual->pages) CHECK(ids.insert(each.id).second);
    for (const Page& each : manual->pages) {
      for (const std::string& to : links_of(each)) {
        INFO(each.id << " leads to " << to);
        CHECK((leads_outside(to) || ids.contains(to)));
      }
    }
  }
}

TEST_CASE("pages that the contents do not list are reached from one that they do") {
  std::set<std::string> reached;
  for (const Page& each : english().pages) {
    if (!each.listed) continue;
    for (const std::string& to : links_of(each)) reached.insert(to);
  }
  for (const Page& each : english().pages) {
    INFO(each.id);
    CHECK((each.listed || reached.contains(each.id)));
  }
}

TEST_CASE("both languages have the same pages, and written chapters the same blocks, rows and links") {
  REQUIRE(english().pages.size() == in_chinese().pages.size());
  for (std::size_t i = 0; i < english().pages.size(); ++i) {
    const Page& en = english().pages[i];
    const Page& zh = in_chinese().pages[i];
    INFO(en.id);
    REQUIRE(en.id == zh.id);
    CHECK(links_of(en) == links_of(zh));
    REQUIRE(en.blocks.size() == zh.blocks.size());
    for (std::size_t b = 0; b < en.blocks.size(); ++b) {
      INFO("block " << b << ": " << (en.blocks[b].lines.empty() ? "" : words_of(en.blocks[b].lines.front())));
      CHECK(en.blocks[b].kind == zh.blocks[b].kind);
      CHECK(en.blocks[b].lines.size() == zh.blocks[b].lines.size());
      CHECK(en.blocks[b].rows.size() == zh.blocks[b].rows.size());
      CHECK(en.blocks[b].columns.size() == zh.blocks[b].columns.size());
    }
  }
}

TEST_CASE("in Chinese nothing stays Latin but names, code and the titles of sources") {
  // Formats are called by their files, sources by their publishers.
  const std::set<std::string, std::less<>> called = {"JSON", "Markdown", "https", "http", "us", "cn", "own", "rival", "QR", "Otter"};
  std::set<std::string, std::less<>> cited;
  for (const SourceCard& card : source_cards) cited.insert(std::string(card.title));
  for (const EventCard& event : sources().events) cited.insert(event.source);
  for (const ScenarioPtr& scenario : sources().scenarios) {
    for (const Source& source : scenario->sources) cited.insert(source.title), cited.insert(source.what);
  }
  chinese().forget_missing();
  const Manual manual = made({.language = "zh", .tongue = &chinese()});
  for (const std::string& text : chinese().missing()) FAIL_CHECK("no Chinese for: " << text);
  std::set<std::string> keys;
  for (const std::string& press : all_key_presses()) keys.insert(press);
  for (const Page& each : manual.pages) {
    const auto look = [&](const std::string& words) {
      for (const std::string& latin : tests::latin_words(tests::without_quoted(words))) {
        INFO(each.id << ": " << words);
        if (!called.contains(latin)) CHECK(latin == "");
      }
    };
    look(each.title);
    each_text(each, [&](const Text& text) {
      for (const Run& run : text) {
        if (run.kind != RunKind::code && !cited.contains(run.text) && !keys.contains(run.text)) look(run.text);
      }
    });
  }
}

namespace {

std::vector<std::string> addresses_in(const std::string& html) {
  std::vector<std::string> found;
  constexpr std::string_view mark = "href=\"";
  for (std::size_t at = html.find(mark); at != std::string::npos; at = html.find(mark, at + 1)) {
    const std::size_t begin = at + mark.size();
    found.push_back(html.substr(begin, html.find('"', begin) - begin));
  }
  return found;
}

}  // namespace

TEST_CASE("as HTML every page is whole, asks for nothing from outside, and every address is a file beside it") {
  const Folder folder;
  const fs::path target = folder.path / "pages";
  const Manual& manual = GENERATE(0, 1) == 0 ? english() : in_chinese();
  REQUIRE(write_manual(manual, "The manual", target).empty());
  std::size_t pages = 0;
  for (const auto& entry : fs::directory_iterator(target)) {
    if (entry.path().extension() != ".html") {
      CHECK(entry.path().filename() == style_file);
      continue;
    }
    ++pages;
    const std::string html = read_file(entry.path());
    INFO(entry.path().filename().string());
    CHECK(tests::well_formed(html));
    CHECK(html.find("<html lang=\"" + std::string(manual.language == "zh" ? "zh-CN" : "en")) != std::string::npos);
    for (const char* outside : {"src=", "url(", "@import", "<script"}) CHECK(html.find(outside) == std::string::npos);
    for (const std::string& address : addresses_in(html)) {
      INFO(address);
      CHECK((leads_outside(address) || fs::exists(target / address)));
    }
  }
  CHECK(pages == manual.pages.size() + 1);
}

TEST_CASE("text of a page becomes nothing but text in HTML") {
  Manual manual = {.pages = {Page{.id = "a", .title = "<b>&", .blocks = {{.lines = {{{"\"<i>", RunKind::link, "\"><script>"}}}}}}}};
  const std::string html = page_html(manual, manual.pages.front(), "M");
  CHECK(tests::well_formed(html));
  CHECK(html.find("<b>") == std::string::npos);
  CHECK(html.find("<script") == std::string::npos);
}

TEST_CASE("a folder that cannot be there is told with its name, and nothing is written") {
  const Folder folder;
  const fs::path file = folder.path / "taken";
  std::ofstream(file) << "x";
  for (const fs::path& bad : {file, folder.path / "missing" / "deeper"}) {
    const Problems problems = write_manual(english(), "The manual", bad);
    REQUIRE(problems.size() == 1);
    CHECK(problems.front().file == bad.string());
  }
  CHECK(read_file(file) == "x");
}

TEST_CASE("a search finds by title first, by all words, whatever the capitals, in either language") {
  const auto first = [](const Manual& manual, std::string_view words) {
    const std::vector<Hit> hits = search(manual, words);
    return hits.empty() ? std::string() : hits.front().page->id;
  };
  CHECK(first(english(), "tension") == "indicator.tension");
  CHECK(first(english(), "OPEN releases") == "policy.release");
  CHECK(first(english(), "gallium germanium licences") == "policy.export_controls");
  CHECK(first(in_chinese(), "紧张") == "indicator.tension");
  CHECK(search(english(), "").empty());
  CHECK(search(english(), "zyzzyva").empty());
  for (const Hit& hit : search(english(), "surge", 5)) {
    CHECK((hit.around.empty() || hit.around.find("urge") != std::string::npos));
  }
  CHECK(search(english(), "the", 5).size() == 5);
}

TEST_CASE("a chapter is read mark by mark, and keys are called as they are now") {
  Speech speech;
  speech.keys.give(Action::undo, {Key::f7});
  const auto read = read_chapter(
      "# T\n\nOne\ntwo `a*b` [go](keys), {key:undo}.\n\n## H\n- x\n  y\n- z\n1. s\n> n\n\n| a | b |\n|---|---|\n| 1 | [2](names) |\n", "t.md",
      speech);
  REQUIRE(std::holds_alternative<Page>(read));
  const Page& page = std::get<Page>(read);
  REQUIRE(page.blocks.size() == 6);
  CHECK(words_of(page.blocks[0].lines[0]) == "One two a*b go, F7.");
  CHECK(page.blocks[0].lines[0][1] == Run{"a*b", RunKind::code});
  CHECK(page.blocks[0].lines[0][3] == Run{"go", RunKind::link, "keys"});
  CHECK(words_of(page.blocks[2].lines[0]) == "x y");
  CHECK(page.blocks[5].rows[0][1][0].to == "names");
}

TEST_CASE("the files and conditions that chapters show are right") {
  const Folder folder;
  for (const Manual* manual : {&english(), &in_chinese()}) {
    std::vector<std::string> shown;
    for (const char* chapter : {"a-scenario", "writing-events"}) {
      for (const Block& block : page(*manual, chapter).blocks) {
        std::string text;
        for (const Text& line : block.lines) text += words_of(line) + "\n";
        if (block.kind == BlockKind::code && text.starts_with("{")) shown.push_back(text);
      }
    }
    REQUIRE(shown.size() == 2);
    const auto scenario = read_scenario_text(shown[0], "the smallest");
    if (const auto* problems = std::get_if<Problems>(&scenario)) FAIL(to_string(problems->front()));
    std::ofstream(folder.path / "events.json") << "{\"format\": 1, \"events\": [" << shown[1] << "]}";
    const auto events = read_event_library(folder.path / "events.json");
    if (const auto* problems = std::get_if<Problems>(&events)) FAIL(to_string(problems->front()));
    int conditions = 0;
    for (const Block& block : page(*manual, "writing-events").blocks) {
      for (const auto& row : block.rows) {
        INFO(words_of(row[0]));
        CHECK(std::holds_alternative<Program>(parse_condition(words_of(row[0]), [](std::string_view) { return 0; })));
        ++conditions;
      }
    }
    CHECK(conditions == 4);
  }
}

TEST_CASE("what a chapter may not have is told with its line") {
  const std::map<std::string, int> wrong = {{"no title\n", 1},          {"# T\n\n### deep\n", 3},     {"# T\n\n**bold**\n", 3},
                                            {"# T\n\n[a](b\n", 3},      {"# T\n\n`a\n", 3},           {"# T\n\n{key:undoo}\n", 3},
                                            {"# T\n\n```\ncode\n", 3},  {"# T\n\n| a |\n|---|\n| 1 | 2 |\n", 5}, {"# T\n\n| a\n|---|\n", 3}};
  for (const auto& [text, line] : wrong) {
    INFO(text);
    const auto read = read_chapter(text, "t.md", {});
    REQUIRE(std::holds_alternative<Problems>(read));
    CHECK(std::get<Problems>(read).front().file == "t.md");
    CHECK(std::get<Problems>(read).front().line == line);
  }
}
