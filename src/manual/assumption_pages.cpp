// The pages of the assumptions: by the question that they serve, then presets and sources.
#include "manual/page_maker.h"
#include "manual/table_pages.h"
#include "model/text.h"
#include "rules/debate_table.h"
#include "rules/preset_table.h"

namespace sputnik::manual {
namespace {

std::string page_of(const DebateCard& debate) { return "assumptions." + std::string(debate.key); }

Text range_of(const AssumptionCard& card) {
  return as_is(shortest(card.low) + " – " + shortest(card.mid) + " – " + shortest(card.high));
}

std::string year_of(const SourceCard& card) { return card.year > 0 ? std::to_string(card.year) : ""; }

Text source_of(const PageMaker& page, const AssumptionCard& card) {
  const SourceCard& source = source_cards[find_source(card.source)];
  if (is_judgement(card)) return page.said("judgement");
  Text text = page.source(source.title, source.link);
  if (source.year > 0) text.push_back({", " + year_of(source)});
  return text;
}

Page page_about(const DebateCard& debate, const Speech& speech) {
  PageMaker page(speech, page_of(debate), debate.title, Part::assumptions);
  page.table({"Name", "What it is", "Low – usual – high", "Unit", "Source", "Drawn"});
  for (const AssumptionCard& card : assumption_cards) {
    if (card.debate != debate.key) continue;
    page.row({code(card.key), page.said(card.why), range_of(card), page.said(card.unit), source_of(page, card),
              page.said(card.drawn ? "yes" : "")});
  }
  return page.take();
}

// Each preset's values beside the usual ones.
Page presets_page(const Speech& speech) {
  PageMaker page(speech, "presets", "Presets", Part::assumptions);
  page.paragraph("The debated assumptions as one camp holds them, to be chosen on the title page or named in a scenario.");
  for (const Preset& preset : presets) {
    page.heading(preset.title).paragraph(preset.text);
    page.paragraph(page.labelled("In files:", code(preset.key)));
    if (preset.values.empty()) continue;
    page.table({"Name", "What it is", "Here", "Usual"});
    for (const PresetValue& value : preset.values) {
      const AssumptionCard& card = assumption_cards[find_assumption(value.key)];
      page.row({code(value.key), page.said(card.why), as_is(shortest(value.value)), as_is(shortest(card.mid))});
    }
  }
  return page.take();
}

Page sources_page(const Speech& speech) {
  PageMaker page(speech, "sources", "Sources of the assumptions", Part::assumptions);
  page.table({"Source", "Year"});
  for (const SourceCard& card : source_cards) page.row({page.source(card.title, card.link), as_is(year_of(card))});
  return page.take();
}

Page index_page(const Speech& speech) {
  PageMaker page(speech, "assumptions", "How assumptions work", Part::assumptions);
  page.paragraph(
      "Every parameter of the rules is an assumption with a range in which it may be argued. The debated ones are drawn "
      "anew each campaign, hidden until the end, unless the scenario, a preset or the class fixes them.");
  std::vector<Text> lists;
  for (const DebateCard& debate : debate_cards) lists.push_back(page.link(page_of(debate), debate.title));
  page.heading("By the question that they serve").bullets(std::move(lists));
  page.bullets({page.link("presets", "Presets"), page.link("sources", "Sources of the assumptions")});
  return page.take();
}

}  // namespace

Pages assumption_pages(const Speech& speech) {
  Pages pages = {index_page(speech)};
  for (const DebateCard& debate : debate_cards) pages.push_back(page_about(debate, speech));
  pages.push_back(presets_page(speech));
  pages.push_back(sources_page(speech));
  return pages;
}

}  // namespace sputnik::manual
