// The pages of the indicators: unit, meaning, how causes are told, and the events that move them.
#include <algorithm>

#include "manual/page_maker.h"
#include "manual/table_pages.h"
#include "play/indicator_table.h"

namespace sputnik::manual {
namespace {

std::string page_of(const IndicatorCard& card) { return "indicator." + std::string(card.name); }

// What a seat calls after the other nation has one name for both here.
std::string title_of(const IndicatorCard& card) {
  if (card.whose == Whose::rival) return "The rival, estimated";
  if (card.turns) return "Lead";
  const auto& [us, cn] = card.label;
  return std::string(us) + (us == cn ? "" : " / " + std::string(cn));
}

void put_names(PageMaker& page, const IndicatorCard& card) {
  page.table({"", "United States", "China"});
  page.row({page.said("On the desk"), page.said(card.label.us), page.said(card.label.cn)});
  page.row({page.said("Unit"), page.said(card.unit), page.said(card.unit)});
}

// Whether an effect changes what the indicator shows.
bool moves(const EffectCard& effect, const IndicatorCard& card) {
  const std::size_t dot = effect.change.find('.');
  if (card.whose == Whose::world) return dot == std::string::npos && effect.change == card.field;
  return card.whose == Whose::own && dot != std::string::npos && effect.change.substr(dot + 1) == card.field;
}

void put_events(PageMaker& page, const IndicatorCard& card, const std::vector<EventCard>& events) {
  std::vector<Text> found;
  for (const EventCard& event : events) {
    const bool does = std::any_of(event.effects.begin(), event.effects.end(),
                                  [&](const EffectCard& effect) { return moves(effect, card); });
    if (does) found.push_back(page.link("event." + event.id, event.headline.us));
  }
  if (!found.empty()) page.heading("Events that move it").bullets(std::move(found));
}

std::string_view words_of_rise(const IndicatorCard& card) {
  return card.good_up ? "A rise is good for the seat that reads it." : "A rise is bad for the seat that reads it.";
}

Page page_about(const IndicatorCard& card, const Sources& sources, const Speech& speech) {
  PageMaker page(speech, page_of(card), title_of(card), Part::indicators);
  page.paragraph(card.meaning);
  put_names(page, card);
  page.paragraph(words_of_rise(card));
  page.heading("Its causes");
  page.paragraph(
      "Every change of a quarter is split into causes that add up to it: each order of either nation, each event, luck, "
      "and the course of things. Each share is found by playing the quarter again without it.");
  if (card.whose == Whose::rival) {
    page.paragraph("It is an estimate: what the rival keeps secret is not among its causes before the end.");
  }
  put_events(page, card, sources.events);
  page.paragraph(page.labelled("In conditions:", {{(card.whose == Whose::world ? "" : "us.") + std::string(card.field), RunKind::code},
                                                  {" "},
                                                  {page.say("All names"), RunKind::link, "names"}}));
  return page.take();
}

}  // namespace

Pages indicator_pages(const Sources& sources, const Speech& speech) {
  PageMaker index(speech, "indicators", "All indicators", Part::indicators);
  index.table({"Indicator", "Unit", "What it shows"});
  Pages pages(1);
  for (const IndicatorCard& card : indicator_cards) {
    index.row({index.link(page_of(card), title_of(card)), index.said(card.unit), index.said(card.meaning)});
    pages.push_back(page_about(card, sources, speech));
  }
  pages.front() = index.take();
  return pages;
}

}  // namespace sputnik::manual
