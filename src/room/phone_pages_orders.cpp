// The orders of a cabinet: what is on the table, and what else could be put there.
#include "room/phone_pages.h"

namespace sputnik::room {
namespace {

using classroom::Opinion;

Markup votes_of(const ProposalModel& proposal, const Pen& pen) {
  const auto has = [&](Opinion opinion) { return proposal.own == opinion; };
  // A second tap takes a vote back.
  const Markup buttons =
      choice("value", has(Opinion::in_favour) ? "0" : "1", pen.text("Yes"), has(Opinion::in_favour)) +
      choice("value", has(Opinion::against) ? "0" : "-1", pen.text("No"), has(Opinion::against));
  return form(pen, "/favour", "p" + std::to_string(proposal.number), {{"about", std::to_string(proposal.number)}},
              element("div", {{"class", "pair"}}, buttons));
}

Markup standing_of(const ProposalModel& proposal, const Pen& pen) {
  if (proposal.carries) return element("p", {{"class", "carries"}}, escape("✓ ") + pen.text("It carries."));
  return element("p", {{"class", "fails"}},
                 escape("– ") + pen.text("Left out:") + escape(" ") + pen.text(proposal.why_not));
}

Markup proposal_card(const CabinetModel& cabinet, const ProposalModel& proposal, const Pen& pen) {
  const std::string count = std::to_string(proposal.yes) + " for, " + std::to_string(proposal.no) + " against";
  Markup inside = element("h3", {}, pen.text(proposal.words));
  if (!proposal.caption.empty()) inside += element("p", {}, pen.text(proposal.caption));
  inside += element("p", {{"class", "note"}}, pen.text(count) + escape(" · ") + pen.text(proposal.by));
  inside += standing_of(proposal, pen);
  if (cabinet.open && !proposal.struck) inside += votes_of(proposal, pen);
  if (cabinet.may_strike) {
    inside += form(pen, "/strike", "p" + std::to_string(proposal.number), {},
                   act("about", std::to_string(proposal.number), pen.text("Strike it: your veto of this round")));
  }
  return element("article",
                 {{"class", proposal.carries ? "card in" : "card"}, {"id", "p" + std::to_string(proposal.number)}},
                 inside);
}

Markup sums_of(const CabinetModel& cabinet, const Pen& pen) {
  const auto row = [&](std::string_view what, const std::string& value) {
    return element("div", {}, element("dt", {}, pen.text(what)) + element("dd", {}, pen.text(value)));
  };
  return element("dl", {{"class", "sums"}},
                 row("Political capital left", cabinet.capital) + row("Treasury", cabinet.treasury) +
                     row("Policies moved", cabinet.moves));
}

Markup move_form(const OrderModel& order, const MoveModel& move, bool may, const Pen& pen) {
  const Markup words = pen.text(move.words);
  const Markup price = element("span", {{"class", "price"}}, pen.text(move.price));
  Markup out;
  if (move.on_table) {
    out = element("p", {{"class", "fails"}}, words + escape(" · ") + pen.text("on the table"));
  } else if (!move.refused.empty()) {
    out = element("p", {{"class", "fails"}}, words) + pen.lines(move.refused);
  } else if (!may) {
    out = element("p", {{"class", "fails"}}, words + price);
  } else {
    out = form(pen, "/propose", "o-" + order.key, {{"policy", order.key}}, act("move", move.key, words + price));
    if (!move.doubt.empty()) {
      out += element("div", {{"class", "doubt"}}, pen.text("With what carries now:") + pen.lines(move.doubt));
    }
  }
  return element("li", {}, out);
}

Markup order_fold(const CabinetModel& cabinet, const OrderModel& order, const Pen& pen) {
  Markup head = element("strong", {}, pen.text(order.title)) + element("span", {}, pen.text(order.level));
  if (order.moved) head += element("em", {}, pen.text("on the table"));
  Markup moves;
  for (const MoveModel& move : order.moves) moves += move_form(order, move, cabinet.may_propose, pen);
  const Markup inside = element("p", {}, element("b", {}, pen.text("Gives:")) + escape(" ") + pen.text(order.gives)) +
                        element("p", {}, element("b", {}, pen.text("Costs:")) + escape(" ") + pen.text(order.costs)) +
                        element("p", {{"class", "note"}}, pen.text(order.timing)) +
                        element("p", {{"class", "note"}}, pen.text(order.rival)) +
                        element("ul", {{"class", "moves"}}, moves);
  return fold("o-" + order.key, head, inside);
}

}  // namespace

Markup table_section(const PhoneModel& model, const Pen& pen) {
  const CabinetModel& cabinet = *model.cabinet;
  Markup inside;
  for (const ProposalModel& proposal : cabinet.proposals) inside += proposal_card(cabinet, proposal, pen);
  if (cabinet.proposals.empty()) {
    inside += note(pen, cabinet.open ? "Nothing is on the table. Without orders every level stays as it stands."
                                     : "Nothing is on the table. Proposals are taken in the next round.");
  }
  inside += sums_of(cabinet, pen);
  if (cabinet.open && pen.place.view != PhoneView::orders) {
    inside += link_to(pen, {PhoneView::orders}, "Propose an order");
  }
  return section(pen, "table", "On the table", inside);
}

Markup ready_section(const PhoneModel& model, const Pen& pen) {
  const CabinetModel& cabinet = *model.cabinet;
  const std::string count = std::to_string(cabinet.ready) + " of " + std::to_string(cabinet.sitting) + " are ready.";
  const Markup inside =
      element("p", {}, pen.text(count)) +
      note(pen, "When everyone of both cabinets is, the orders are sealed at once.") +
      form(pen, "/ready", "ready", {},
           choice("value", cabinet.self_ready ? "0" : "1", pen.text("Ready to seal"), cabinet.self_ready));
  return section(pen, "ready", "Ready?", inside);
}

Markup orders_page(const PhoneModel& model, const Pen& pen) {
  const CabinetModel& cabinet = *model.cabinet;
  Markup folds;
  if (!cabinet.open) {
    folds += note(pen, "Proposals are taken while a round is open.");
  } else if (!cabinet.may_propose) {
    folds += note(pen, "You have made your four proposals of this round.");
  }
  for (const OrderModel& order : cabinet.orders) folds += order_fold(cabinet, order, pen);
  return table_section(model, pen) + section(pen, "policies", "Propose an order", folds);
}

}  // namespace sputnik::room
