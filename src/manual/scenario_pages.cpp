// The pages of the scenarios and of those who play a nation: doctrines, and rivals that plan.
#include "manual/page_maker.h"
#include "manual/table_pages.h"
#include "model/text.h"
#include "rival/skill.h"

namespace sputnik::manual {
namespace {

std::string page_of(const Scenario& scenario) { return "scenario." + scenario.id; }

std::string span_of(const Scenario& scenario) {
  return to_string(scenario.start) + " to " + to_string(scenario.end) + ", " + std::to_string(quarters(scenario)) + " quarters";
}

void put_nations(PageMaker& page, const Scenario& scenario) {
  page.heading("The two seats").table({"", "United States", "China"});
  const auto& [us, cn] = scenario.nations;
  page.row({page.said("Par"), as_is(figure(us.par, 0)), as_is(figure(cn.par, 0))});
  const auto rival = [&](Side side) {
    for (const DoctrineCard& card : scenario.doctrines) {
      if (card.id == scenario.rival[side]) return page.said(card.title);
    }
    return code(scenario.rival[side]);
  };
  page.row({page.said("Played by, without a person"), rival(Side::us), rival(Side::cn)});
  for (const Side side : sides) {
    std::vector<Text> aims;
    for (const Objective& aim : scenario.nations[side].objectives) aims.push_back(page.said(aim.text));
    if (!aims.empty()) page.heading(side == Side::us ? "Aims of the United States" : "Aims of China").bullets(std::move(aims));
  }
}

void put_sources(PageMaker& page, const Scenario& scenario) {
  if (scenario.sources.empty()) return;
  page.heading("Where its numbers are from").table({"Number", "Source", "Year"});
  for (const Source& source : scenario.sources) {
    page.row({page.source(source.what, ""), page.source(source.title, source.link), as_is(std::to_string(source.year))});
  }
}

Page page_about(const Scenario& scenario, const Speech& speech) {
  PageMaker page(speech, page_of(scenario), scenario.title, Part::scenarios);
  page.paragraph(scenario.summary).paragraph(span_of(scenario));
  page.heading("What both sides know");
  page.paragraph(scenario.briefing);
  put_nations(page, scenario);
  put_sources(page, scenario);
  return page.take();
}

// What each nation wants of a policy, as formulas.
void put_plans(PageMaker& page, const DoctrineCard& card) {
  page.table({"Policy", "United States wants", "China wants"});
  for (const PolicyCard& policy : policy_cards) {
    const auto want = [&](Side side) {
      const auto found = card.plans[side].find(policy.key);
      return found == card.plans[side].end() ? as_is("") : code(found->second.target);
    };
    page.row({page.link("policy." + std::string(policy.key), policy.brief.us), want(Side::us), want(Side::cn)});
  }
}

}  // namespace

Pages scenario_pages(const Sources& sources, const Speech& speech) {
  Pages pages(1);
  PageMaker index(speech, "scenarios", "All scenarios", Part::scenarios);
  index.table({"Scenario", "When", "What it is"});
  for (const ScenarioPtr& scenario : sources.scenarios) {
    index.row({index.link(page_of(*scenario), scenario->title), index.said(span_of(*scenario)), index.said(scenario->summary)});
    pages.push_back(page_about(*scenario, speech));
  }
  pages.front() = index.take();
  return pages;
}

Pages doctrine_pages(const Sources& sources, const Speech& speech) {
  PageMaker rivals(speech, "rivals", "Rivals that plan", Part::scenarios);
  rivals.paragraph("They think ahead in futures of their own and know no more than their seat may know. None gets a bonus of any kind.");
  rivals.table({"Rival", "What it does", "Quarters ahead"});
  for (const SkillCard& skill : skill_cards) {
    rivals.row({rivals.said(skill.title), rivals.said(skill.text), as_is(std::to_string(skill.look_ahead))});
  }
  PageMaker page(speech, "doctrines", "Doctrines", Part::scenarios);
  page.paragraph("A doctrine says of each policy which level its nation wants, by a formula on what that nation sees.");
  for (const DoctrineCard& card : sources.doctrines) {
    page.heading(card.title).paragraph(card.text);
    page.paragraph(page.labelled("In files:", code(card.id)));
    put_plans(page, card);
  }
  return {rivals.take(), page.take()};
}

}  // namespace sputnik::manual
