// The wire of a quarter: events of the deck, and what the rules themselves make news of.
#include "play/wire.h"

#include <algorithm>
#include <cmath>

#include "model/text.h"
#include "play/news_desk.h"
#include "play/view.h"
#include "rules/events.h"
#include "rules/finish.h"

namespace sputnik {
namespace {

void events_and_tells(const NewsDesk& desk, std::vector<WireItem>& out) {
  const Scenario& scenario = desk.campaign.scenario();
  for (std::size_t i = 0; i < scenario.events.size(); ++i) {
    const EventCard& card = scenario.events[i];
    if (has_bit<double>(desk.after.struck, i)) {
      WireItem item = desk.item(WireItem::Kind::event, card.slug, card.id, card.shock ? 80 : 30);
      item.headline = card.headline[desk.side];
      item.body = card.body[desk.side];
      item.why = card.why;
      item.place = card.place[desk.side];
      out.push_back(item);
    }
    if (has_bit<double>(desk.after.told, i) && !card.tell[desk.side].empty()) {
      WireItem item = desk.item(WireItem::Kind::tell, Slug::cable, card.id, card.shock ? 22 : 12);
      item.headline = "RUMOUR";
      item.body = card.tell[desk.side];
      item.place = card.place[desk.side];
      item.why = "something may come of it next quarter";
      out.push_back(item);
    }
  }
}

void sputnik_moment(const NewsDesk& desk, std::vector<WireItem>& out) {
  for (const Side surprised : sides) {
    const double size = desk.after.nation[surprised].surprise;
    if (size <= 0) continue;
    const Side maker = rival_of(surprised);
    WireItem item = desk.item(WireItem::Kind::sputnik, Slug::flash, "sputnik", 100, "capability");
    item.about = maker;
    item.place = surprised == Side::us ? "NEW YORK" : "SHANGHAI";
    item.headline = desk.side == surprised ? adjective(maker) + " LAB STUNS THE FRONTIER"
                                           : "OUR RELEASE STUNS " + capital_city(surprised);
    item.body = std::string("A model from ") + (maker == Side::us ? "an American" : "a Chinese") +
                " laboratory does what few thought it could do for a year. Markets fall; a legislature asks who slept.";
    item.why = "the release showed more than the estimate; alarm +" + figure(size, 2);
    out.push_back(item);
  }
}

void releases(const NewsDesk& desk, std::vector<WireItem>& out) {
  for (const Side maker : sides) {
    const Nation<double>& nation = desk.after.nation[maker];
    if (nation.release_size <= 0 || desk.after.nation[rival_of(maker)].surprise > 0) continue;
    const double level = nation.level[PolicyKey("release").index];
    WireItem item = desk.item(WireItem::Kind::release, Slug::bulletin, "release", 25, "community");
    item.about = maker;
    item.place = maker == Side::us ? "SAN FRANCISCO" : "HANGZHOU";
    item.headline = adjective(maker) + (level > 2.5 ? " LAB OPENS ITS WEIGHTS" : " LAB SHOWS A NEW MODEL");
    item.body = level > 3.5   ? "Weights, recipe and data notes are free to all. Downloads pass a million in a week."
                : level > 2.5 ? "The weights can be downloaded. Developers abroad compare it with what they rent."
                : level > 1.5 ? "An older sibling is given away; the newest stays behind an interface."
                              : "It can be used but not taken apart. What went into it stays a matter of guesses.";
    item.why = "openness at level " + figure(level) + "; every release narrows the rival's error";
    out.push_back(item);
  }
}

// A move that everyone can see, told of the rival; one's own orders are known.
void rival_moves(const NewsDesk& desk, std::vector<WireItem>& out) {
  const Side rival = rival_of(desk.side);
  const Orders<double>& orders = desk.campaign.orders()[static_cast<std::size_t>(desk.quarter)][rival];
  for (std::size_t p = 0; p < policy_count; ++p) {
    if (orders.step[p] == 0.0 || policy_cards[p].seen != Seen::everyone) continue;
    // An offer that became a treaty, or ended one, is told as that.
    if (p == PolicyKey("treaty").index && treaty_told(desk)) continue;
    const int level = static_cast<int>(desk.rival().level[p]);
    const bool up = orders.step[p] > 0;
    const bool surge = orders.surge[p] > 0.5;
    WireItem item = desk.item(WireItem::Kind::order, Slug::cable, std::string(policy_cards[p].key),
                              (policy_cards[p].mood == Mood::plain ? 18 : 28) + (surge ? 30 : 0));
    item.about = rival;
    item.place = capital_city(rival);
    item.headline = capital_city(rival) + (surge ? " STRIKES AT ONCE: " : up ? " RAISES: " : " LOWERS: ") +
                    upper(policy_title(desk.campaign.scenario(), rival, p));
    item.body = "Now at level " + std::to_string(level) + ": " +
                level_caption(desk.campaign.scenario(), rival, p, level) + ".";
    item.why = policy_cards[p].delayed && up && !surge ? "announced; it bites from next quarter" : "in force now";
    out.push_back(item);
  }
}

void markets(const NewsDesk& desk, std::vector<WireItem>& out) {
  const double change = desk.own().revenue - desk.before.nation[desk.side].revenue;
  if (std::abs(change) < 0.025) return;
  WireItem item = desk.item(WireItem::Kind::market, Slug::bulletin, "markets", 15 + static_cast<int>(std::abs(change) * 200), "revenue");
  item.about = desk.side;
  item.place = desk.side == Side::us ? "NEW YORK" : "SHANGHAI";
  item.headline = change > 0 ? "AI SHARES CLIMB" : "AI SHARES SLIDE";
  item.body = "Revenue of the sector stands at " + figure(100 * desk.own().revenue) + " per cent of 2022, after " +
              figure(100 * desk.before.nation[desk.side].revenue) + ".";
  item.why = "revenue follows adoption, sales abroad, scarce goods and the cycle";
  out.push_back(item);
}

void supply(const NewsDesk& desk, std::vector<WireItem>& out) {
  for (const Side side : sides) {
    if (desk.after.nation[side].bust <= 0) continue;
    WireItem item = desk.item(WireItem::Kind::event, Slug::cable, "bust", 26, side == desk.side ? "leak" : "tension");
    item.about = side;
    item.place = side == Side::us ? "ROTTERDAM" : "SINGAPORE";
    item.headline = side == desk.side ? "ONE OF OUR ROUTES IS BLOWN" : "A GREY ROUTE IS CLOSED";
    item.body = side == Side::us ? "Inspectors find ore under a false label. The shipper's licence is gone."
                                 : "Servers sold three times over are found in a bonded warehouse.";
    item.why = "sourcing meets enforcement";
    out.push_back(item);
  }
  const double rise = desk.own().shortage - desk.before.nation[desk.side].shortage;
  if (rise < 0.08) return;
  WireItem item = desk.item(WireItem::Kind::market, Slug::bulletin, "shortage", 20 + static_cast<int>(rise * 60), "shortage");
  item.about = desk.side;
  item.headline = desk.side == Side::us ? "REFINERS RUN SHORT OF CRITICAL METALS" : "DATA CENTRES WAIT FOR CHIPS";
  item.body = figure(100 * desk.own().shortage) + " per cent of this quarter's need is unmet.";
  item.why = "blocked by the rival's controls, after leaks, home supply and stock";
  out.push_back(item);
}

void danger(const NewsDesk& desk, std::vector<WireItem>& out) {
  if (desk.after.incident > 1.5) {
    WireItem item = desk.item(WireItem::Kind::danger, Slug::flash, "catastrophe", 1000, "hazard");
    item.headline = "AN INCIDENT BECOMES A CATASTROPHE";
    item.body = "A system acted on a false reading before a person could. Both nations have lost.";
    item.why = "military integration, tension and a close race, with too little between them";
    out.push_back(item);
  } else if (desk.after.incident > 0.5) {
    WireItem item = desk.item(WireItem::Kind::danger, Slug::flash, "near-miss", 90, "hazard");
    item.headline = "NEAR MISS: AN OFFICER OVERRULES THE MACHINE";
    item.body = "For eleven minutes two command systems read one another's exercise as the real thing.";
    item.why = "hazard of " + figure(100 * desk.after.hazard, 1) + " per cent this quarter";
    out.push_back(item);
  }
  if (desk.after.setback > 0) {
    WireItem item = desk.item(WireItem::Kind::danger, Slug::cable, "setback", 24, "guardrails");
    item.place = "GENEVA";
    item.headline = "GUARDRAIL TALKS THROWN BACK";
    item.body = "A change of officials and a leaked annex undo a season's work.";
    item.why = "talks suffer setbacks by chance; guardrails lose a third";
    out.push_back(item);
  }
}

// A quiet quarter still has a letter: where things stand, in figures that the reader may know.
void letter(const NewsDesk& desk, std::vector<WireItem>& out) {
  const View<double> view = view_of(desk.after, desk.side, desk.campaign.states()[0]);
  const double months = believed_lead(view) * (desk.side == Side::us ? 1 : -1);
  WireItem item = desk.item(WireItem::Kind::market, Slug::letter, "letter", 1, "lead");
  item.headline = months >= 0 ? "AHEAD BY SOME " + figure(months) + " MONTHS, ANALYSTS SAY"
                              : "BEHIND BY SOME " + figure(-months) + " MONTHS, ANALYSTS SAY";
  item.body = "Their error is about " + figure(band80 * desk.own().estimate_sd, 1) +
              " months either way. The open pool stands at " + figure(100 * desk.after.community) +
              " per cent of the community that it could have.";
  item.why = "own capability against the estimate of the rival's";
  out.push_back(item);
}

// Debt with no capital left brings a cabinet down after some quarters: it is told from the first.
void near_collapse(const NewsDesk& desk, std::vector<WireItem>& out) {
  const double run = desk.own().collapse_run;
  if (run < 1 || run >= collapse_quarters) return;
  WireItem item = desk.item(WireItem::Kind::danger, Slug::flash, "near-collapse", 85, "money");
  item.about = desk.side;
  item.place = capital_city(desk.side);
  item.headline = "CREDITORS CALL; THE CABINET IS IN DOUBT";
  item.body = "The treasury owes $" + figure(-desk.own().money) + " bn and nobody at home will vouch for it. In " +
              figure(collapse_quarters - run) + (collapse_quarters - run > 1 ? " quarters" : " quarter") +
              " like this one the government falls.";
  item.why = "debt, with political capital spent: lower what costs most, and the run ends";
  out.push_back(item);
}

void the_end(const NewsDesk& desk, std::vector<WireItem>& out) {
  const auto ending = static_cast<Ending>(static_cast<int>(desk.after.ending));
  if (ending == Ending::none || ending == Ending::catastrophe) return;
  WireItem item = desk.item(WireItem::Kind::ending, Slug::flash, "ending", 500, "lead");
  item.headline = upper(std::string(title(ending)));
  item.body = "The last dispatch of this campaign.";
  item.why = "see the final page";
  out.push_back(item);
}

}  // namespace

const WireItem* top_story(const std::vector<WireItem>& items) {
  const auto found =
      std::find_if(items.begin(), items.end(), [](const WireItem& item) { return item.kind != WireItem::Kind::tell; });
  return found == items.end() ? nullptr : &*found;
}

std::vector<WireItem> wire(const Campaign& campaign, int quarter, Side side) {
  const auto q = static_cast<std::size_t>(quarter);
  const NewsDesk desk{campaign, quarter, side, campaign.states()[q], campaign.states()[q + 1]};
  std::vector<WireItem> out;
  the_end(desk, out);
  danger(desk, out);
  near_collapse(desk, out);
  sputnik_moment(desk, out);
  breaches(desk, out);
  treaties(desk, out);
  events_and_tells(desk, out);
  rival_moves(desk, out);
  releases(desk, out);
  supply(desk, out);
  markets(desk, out);
  letter(desk, out);
  std::stable_sort(out.begin(), out.end(), [](const WireItem& a, const WireItem& b) { return a.weight > b.weight; });
  if (out.size() > 8) out.resize(8);
  return out;
}

}  // namespace sputnik
