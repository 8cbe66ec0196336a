// The pages of the event library: what is read, when it comes, how likely, and what it changes.
#include <algorithm>

#include "manual/page_maker.h"
#include "manual/table_pages.h"
#include "model/text.h"
#include "rules/condition.h"

namespace sputnik::manual {
namespace {

constexpr std::array<std::string_view, 4> slug_titles = {"Flashes: shocks", "Bulletins: markets and institutions",
                                                         "Cables: from abroad", "Letters: people and mood"};

std::string page_of(const EventCard& event) { return "event." + event.id; }
std::string page_of_slug(Slug slug) { return "events." + std::string(slug_names[static_cast<std::size_t>(slug)]); }

std::string per_cent(double share) { return figure(100 * share, share < 0.1 ? 1 : 0) + " %"; }

void put_when(PageMaker& page, const EventCard& event) {
  page.heading("When it comes");
  std::vector<Text> facts;
  if (event.date) facts.push_back(page.said("In " + to_string(*event.date) + "."));
  if (!event.when.empty()) facts.push_back(page.labelled("Only if:", code(event.when)));
  if (!event.date) facts.push_back(page.said("With a chance of " + per_cent(event.chance) + " a quarter."));
  const bool told = !event.tell.us.empty();
  if (told) {
    facts.push_back(page.said(event.odds < 1 ? "It is told a quarter before, and then strikes with a chance of " + per_cent(event.odds) + "."
                                             : "It is told a quarter before."));
  }
  if (event.once) facts.push_back(page.said("At most once a campaign."));
  if (event.shock) facts.push_back(page.said("It is a shock: none comes in the two quarters after another."));
  page.bullets(std::move(facts));
}

std::string_view label_of(const Variable& variable) {
  if (variable.kind == VariableKind::world_field) return world_table[variable.index].card.label;
  return nation_table[variable.index].card.label;
}

std::string amount_of(const EffectCard& effect) {
  const std::string size = shortest(effect.amount);
  if (effect.kind == EffectKind::multiply) return "× " + size;
  if (effect.kind == EffectKind::set) return "= " + size;
  return (effect.amount > 0 ? "+" : "") + size;
}

void put_effects(PageMaker& page, const EventCard& event) {
  if (event.effects.empty()) return;
  page.heading("What it changes").table({"Of", "What", "By", "Name"});
  for (const EffectCard& effect : event.effects) {
    const auto parsed = parse_variable(effect.change);
    if (!std::holds_alternative<Variable>(parsed)) continue;
    const Variable& variable = std::get<Variable>(parsed);
    const bool world = variable.kind == VariableKind::world_field;
    page.row({page.said(world ? std::string_view("the world") : name(variable.side)), page.said(label_of(variable)),
              as_is(amount_of(effect)), code(effect.change)});
  }
}

Page page_about(const EventCard& event, const Speech& speech) {
  PageMaker page(speech, page_of(event), event.headline.us, Part::events, false);
  page.table({"", "United States", "China"});
  const auto row = [&](std::string_view what, const Both<std::string>& words) {
    if (!words.us.empty() || !words.cn.empty()) page.row({page.said(what), page.said(words.us), page.said(words.cn)});
  };
  row("Told before", event.tell);
  row("Headline", event.headline);
  row("Body", event.body);
  page.paragraph(page.labelled("Why:", page.said(event.why)));
  put_when(page, event);
  put_effects(page, event);
  page.paragraph(page.labelled("Source:", page.source(event.source, "")));
  page.paragraph(page.labelled("In conditions:", code("happened(" + event.id + ")")));
  return page.take();
}

Page page_of_list(Slug slug, const std::vector<EventCard>& events, const Speech& speech) {
  PageMaker page(speech, page_of_slug(slug), slug_titles[static_cast<std::size_t>(slug)], Part::events);
  page.table({"Headline in Washington", "In Beijing", "When"});
  for (const EventCard& event : events) {
    if (event.slug != slug) continue;
    page.row({page.link(page_of(event), event.headline.us), page.said(event.headline.cn),
              page.said(event.date ? to_string(*event.date) : per_cent(event.chance) + " a quarter")});
  }
  return page.take();
}

}  // namespace

Pages event_pages(const Sources& sources, const Speech& speech) {
  PageMaker index(speech, "events", "How events work", Part::events);
  index.paragraph(
      "Events come by chance or by date, where their condition holds. What strikes hard is told a quarter before, in "
      "each capital's own words. A scenario may leave out events of this library and bring its own.");
  index.note("These pages give away what may happen. A first campaign is better without them.");
  std::vector<Text> lists;
  Pages pages(1);
  for (const Slug slug : {Slug::flash, Slug::bulletin, Slug::cable, Slug::letter}) {
    lists.push_back(index.link(page_of_slug(slug), slug_titles[static_cast<std::size_t>(slug)]));
    pages.push_back(page_of_list(slug, sources.events, speech));
    for (const EventCard& event : sources.events) {
      if (event.slug == slug) pages.push_back(page_about(event, speech));
    }
  }
  index.bullets(std::move(lists));
  pages.front() = index.take();
  return pages;
}

}  // namespace sputnik::manual
