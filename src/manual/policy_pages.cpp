// The pages of the policies: captions of both nations, both halves of the bargain, what it costs, what asks for it.
#include <cctype>

#include "manual/page_maker.h"
#include "manual/table_pages.h"
#include "model/text.h"
#include "rules/order_costs.h"

namespace sputnik::manual {
namespace {

std::string page_of(const PolicyCard& card) { return "policy." + std::string(card.key); }

// bn $ a quarter at the usual assumptions.
double upkeep_at(std::size_t policy, int level) {
  std::array<double, policy_slots> levels{};
  levels[policy] = level;
  return upkeep_of(levels, mid_assumptions<double>());
}

void put_levels(PageMaker& page, std::size_t policy) {
  const PolicyCard& card = policy_cards[policy];
  page.heading("Levels").table({"Level", "United States", "China", "bn $ a quarter"});
  for (int level = 0; level <= 4; ++level) {
    const auto at = static_cast<std::size_t>(level);
    page.row({as_is(std::to_string(level)), page.said(card.levels.us[at]), page.said(card.levels.cn[at]),
              as_is(figure(upkeep_at(policy, level), 1))});
  }
}

void put_bargain(PageMaker& page, const PolicyCard& card) {
  page.heading("The bargain").table({"", "United States", "China"});
  page.row({page.said("Gives"), page.said(card.gives.us), page.said(card.gives.cn)});
  page.row({page.said("Costs"), page.said(card.costs.us), page.said(card.costs.cn)});
}

std::string_view words_of_mood(Mood mood) {
  if (mood == Mood::hawkish) return "Alarm at home makes a rise cheaper.";
  if (mood == Mood::dovish) return "Alarm at home, tension and a rival that broke its word make a rise dearer.";
  return "The mood at home does not change its price.";
}

void put_facts(PageMaker& page, const PolicyCard& card) {
  std::vector<Text> facts = {
      page.said("A step up costs " + figure(card.capital, 1) + " of political capital in calm times."),
      page.said(words_of_mood(card.mood)),
      page.said(card.delayed ? "A rise acts a quarter after its order, unless it is surged."
                             : "A step acts in the quarter of its order."),
      page.said(card.seen == Seen::everyone ? "Everybody sees its level." : "Only its own nation sees its level.")};
  if (card.contested) facts.push_back(page.said("Held above level 1 it costs a little political capital each quarter."));
  page.heading("In short").bullets(std::move(facts));
}

// Whether a condition names the policy's level, of either nation.
bool asks_for(const std::string& condition, std::string_view key) {
  for (std::size_t at = condition.find(key); at != std::string::npos; at = condition.find(key, at + 1)) {
    const auto part_of_name = [](char c) { return std::isalnum(static_cast<unsigned char>(c)) || c == '_'; };
    const std::size_t end = at + key.size();
    if (at > 0 && condition[at - 1] == '.' && (end == condition.size() || !part_of_name(condition[end]))) return true;
  }
  return false;
}

void put_events(PageMaker& page, const PolicyCard& card, const std::vector<EventCard>& events) {
  std::vector<Text> found;
  for (const EventCard& event : events) {
    if (asks_for(event.when, card.key)) found.push_back(page.link("event." + event.id, event.headline.us));
  }
  if (found.empty()) return;
  page.heading("Events that ask after it").bullets(std::move(found));
}

Page page_about(std::size_t policy, const Sources& sources, const Speech& speech) {
  const PolicyCard& card = policy_cards[policy];
  PageMaker page(speech, page_of(card), card.brief.us, Part::policies);
  const bool same = card.title.us == card.title.cn;
  page.table({"", "United States", "China"}).row({page.said("On its dossier"), page.said(card.title.us), page.said(same ? card.title.us : card.title.cn)});
  put_bargain(page, card);
  put_levels(page, policy);
  put_facts(page, card);
  put_events(page, card, sources.events);
  page.paragraph(page.labelled("In conditions and files:", code(card.key)));
  return page.take();
}

}  // namespace

Pages policy_pages(const Sources& sources, const Speech& speech) {
  PageMaker index(speech, "policies", "All policies", Part::policies);
  index.paragraph("Each quarter a nation may move three policies, four when it is alarmed. A step costs political capital once; a level costs money every quarter.");
  index.table({"Policy", "United States", "China", "Capital", "Acts"});
  Pages pages(1);
  for (std::size_t p = 0; p < policy_count; ++p) {
    const PolicyCard& card = policy_cards[p];
    index.row({index.link(page_of(card), card.brief.us), index.said(card.title.us), index.said(card.title.cn),
               as_is(figure(card.capital, 1)), index.said(card.delayed ? "a quarter later" : "at once")});
    pages.push_back(page_about(p, sources, speech));
  }
  pages.front() = index.take();
  return pages;
}

}  // namespace sputnik::manual
