// The language of conditions, with examples, and every name that it knows.
#include "manual/condition_examples.h"
#include "manual/page_maker.h"
#include "manual/table_pages.h"
#include "model/fields.h"
#include "model/text.h"
#include "rules/condition.h"

namespace sputnik::manual {
namespace {

constexpr double without_end = 1e5;  // a bound beyond which nobody comes

std::string range_of(const PageMaker& page, const FieldCard& card) {
  if (card.high >= without_end) return page.say("from " + shortest(card.low));
  return page.say(shortest(card.low) + " to " + shortest(card.high));
}

Text who_of(const PageMaker& page, const FieldCard& card) {
  if (card.kind == FieldKind::stock) return page.said("scenarios, events");
  if (card.kind == FieldKind::opening) return page.said("scenarios");
  if (card.kind == FieldKind::current) return page.said("events");
  return page.said("nobody: it follows");
}

void put_field(PageMaker& page, const std::string& name, const FieldCard& card, const std::string& start) {
  page.row({code(name), page.said(card.label), page.said(card.unit), as_is(range_of(page, card)), as_is(start), who_of(page, card)});
}

Page names_page(const Speech& speech) {
  PageMaker page(speech, "names", "Names in conditions", Part::formats);
  page.paragraph("Of a nation's number the name begins with us. or cn., in a doctrine with own. or rival. Where two numbers stand for the start, the first is American.");
  page.heading("Of the world").table({"Name", "What it is", "Unit", "Range", "At the start", "Who may change it"});
  for (const auto& field : world_table) put_field(page, std::string(field.card.key), field.card, shortest(field.card.start.us));
  page.row({code("lead"), page.said("Lead of the United States"), page.said("months"), as_is(""), as_is("15"), page.said("nobody: it follows")});
  page.heading("Of a nation").table({"Name", "What it is", "Unit", "Range", "At the start", "Who may change it"});
  for (const auto& [card, member] : nation_table) {
    const bool same = card.start.us == card.start.cn;
    put_field(page, "us." + std::string(card.key), card, shortest(card.start.us) + (same ? "" : ", " + shortest(card.start.cn)));
  }
  page.heading("Levels of policies").table({"Name", "Policy"});
  for (const PolicyCard& card : policy_cards) {
    page.row({code("us." + std::string(card.key)), page.link("policy." + std::string(card.key), card.brief.us)});
  }
  return page.take();
}

Page language_page(const Speech& speech) {
  PageMaker page(speech, "conditions", "Conditions", Part::formats);
  page.paragraph(
      "A condition is a line of names, figures and comparisons. It says when an event may come, when an aim is met, and "
      "which level a doctrine wants. True is 1 and false is 0, so that comparisons can be added and multiplied.");
  page.heading("Operators, loosest first");
  page.table({"Operator", "Example", "Gives", "Meaning"});
  for (const ConditionExample& one : condition_examples) {
    page.row({code(one.sign), code(one.text), as_is(shortest(one.value)), page.said(one.meaning)});
  }
  page.paragraph("The values are those of a scenario that sets nothing: the third quarter of 2022.");
  page.heading("Bounds").bullets({page.said("At most " + std::to_string(condition_terms) + " terms."),
                                  page.said("A name that is not known is refused, with the nearest that is.")});
  page.paragraph(page.link("names", "Names in conditions"));
  return page.take();
}

}  // namespace

Pages condition_pages(const Speech& speech) { return {language_page(speech), names_page(speech)}; }

}  // namespace sputnik::manual
