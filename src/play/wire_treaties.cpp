// News of treaties on the wire: breaches found, and offers that became a treaty or ended one.
#include "model/text.h"
#include "play/news_desk.h"
#include "rules/treaty.h"

namespace sputnik {
namespace {

bool breach_found(const NewsDesk& desk) { return desk.after.nation.us.caught + desk.after.nation.cn.caught > 0; }

// Who took the treaty lower; both, when both did.
std::string who_lowered(const NewsDesk& desk) {
  const std::size_t treaty = PolicyKey("treaty").index;
  const auto lowered = [&](Side side) { return desk.after.nation[side].level[treaty] < desk.before.treaty; };
  const bool own = lowered(desk.side);
  const Side rival = rival_of(desk.side);
  return own && lowered(rival) ? "BOTH SIDES" : own ? "WE" : capital_city(rival);
}

}  // namespace

bool treaty_told(const NewsDesk& desk) { return desk.before.treaty != desk.after.treaty || breach_found(desk); }

// What inspectors found: the treaty is void.
void breaches(const NewsDesk& desk, std::vector<WireItem>& out) {
  for (const Side breaker : sides) {
    if (desk.after.nation[breaker].caught <= 0) continue;
    const bool own = breaker == desk.side;
    WireItem item = desk.item(WireItem::Kind::danger, Slug::flash, "breach", 95, "tension");
    item.about = breaker;
    item.place = "VIENNA";
    item.headline =
        own ? "INSPECTORS NAME US: THE TREATY IS VOID" : capital_city(breaker) + " BROKE THE TREATY, INSPECTORS FIND";
    item.body =
        own ? "They have shown the world what we kept. Both offers are gone; allies ask what else our word is worth."
            : "Military AI that the treaty forbids was kept and hidden. Both offers are gone; hawks at home say they "
              "knew.";
    item.why = "military AI above level " + figure(treaty_limit) +
               " under a treaty; the more is seen, the likelier it is found";
    out.push_back(item);
  }
}

// Signed, deepened, loosened or left: what is in force is the lower of both offers.
void treaties(const NewsDesk& desk, std::vector<WireItem>& out) {
  const double was = desk.before.treaty;
  const double is = desk.after.treaty;
  if (was == is || breach_found(desk)) return;
  const auto level = static_cast<int>(is);
  WireItem item =
      desk.item(WireItem::Kind::event, Slug::bulletin, "treaty", was == 0 || is == 0 ? 70 : 40, "guardrails");
  item.place = "GENEVA";
  const std::string who = is < was ? who_lowered(desk) : "";
  const std::string verb = is == 0 ? "LEAVE" : "LOOSEN";
  item.headline =
      was == 0   ? "TREATY ON MILITARY AI SIGNED"
      : is > was ? "TREATY ON MILITARY AI DEEPENED"
                 : who + " " + verb + (who == "WE" || who == "BOTH SIDES" ? "" : "S") + " THE TREATY ON MILITARY AI";
  item.body = is == 0 ? "Nothing binds either side now. Inspectors pack; what they kept from growing may grow."
                      : "In force at level " + std::to_string(level) + ": " +
                            level_caption(desk.campaign.scenario(), desk.side, PolicyKey("treaty").index, level) +
                            ". Military AI above level " + figure(treaty_limit) + " is a breach.";
  item.why = "in force is the lower of both offers";
  out.push_back(item);
}

}  // namespace sputnik
