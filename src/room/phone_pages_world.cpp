// The world: a few figures, what each quarter brought, and the lines that a bench may pin as evidence.
#include "model/text.h"
#include "room/phone_pages.h"

namespace sputnik::room {
namespace {

bool of_causes(std::string_view source) { return source.starts_with("Causes"); }

// Causes are figures with names, news are sentences.
Markup said(const std::string& text, const std::string& source, const Pen& pen) {
  return of_causes(source) ? pen.evidence(text) : pen.text(text);
}

Markup wire_of(const QuarterModel& quarter, const Pen& pen) {
  Markup out;
  for (const WireItem& item : quarter.news->wire) {
    Markup inside;
    if (!item.place.empty()) inside += element("p", {{"class", "dateline"}}, pen.text(item.place));
    inside += element("h4", {}, pen.text(item.headline));
    if (!item.body.empty()) inside += element("p", {}, pen.text(item.body));
    if (!item.why.empty()) inside += element("p", {{"class", "note"}}, pen.text("why: " + item.why));
    out += element("article", {{"class", "wire"}}, inside);
  }
  return out;
}

Markup orders_of(const PhoneModel& model, const Pen& pen) {
  Markup list;
  for (const QuarterModel& quarter : model.news) {
    for (const PublicOrder& order : quarter.orders) {
      list += element("li", {}, element("b", {}, pen.text(order.nation)) + escape(" · ") + pen.text(order.words));
    }
  }
  if (list.html().empty()) return note(pen, "No orders that could be seen.");
  return element("ul", {{"class", "plain"}}, list);
}

Markup causes_of(const QuarterModel& quarter, const Pen& pen) {
  Markup list;
  for (const classroom::EvidenceLine& line : quarter.news->lines) {
    if (of_causes(line.source)) list += element("li", {}, pen.evidence(line.text));
  }
  return element("ul", {{"class", "causes"}}, list);
}

Markup news_section(const QuarterModel& quarter, const Pen& pen) {
  const std::string id = "news-" + std::to_string(quarter.quarter);
  return section(pen, id, quarter.date,
                 wire_of(quarter, pen) + element("h3", {}, pen.text("What moved, and why")) + causes_of(quarter, pen));
}

Markup evidence_section(const PhoneModel& model, const Pen& pen) {
  const QuarterModel& quarter = *model.quarter;
  Markup list;
  for (std::size_t line = 0; line < quarter.news->lines.size(); ++line) {
    const classroom::EvidenceLine& each = quarter.news->lines[line];
    const std::string id = "e" + std::to_string(line);
    const bool pinned = quarter.pinned[line];
    list += element("li", {{"id", id}},
                    element("p", {}, said(each.text, each.source, pen)) +
                        element("p", {{"class", "note"}}, pen.text(each.source)) +
                        form(pen, "/pin", id, {{"quarter", std::to_string(quarter.quarter)}},
                             choice("about", std::to_string(line), pen.text(pinned ? "Pinned" : "Pin"), pinned)));
  }
  return section(pen, "evidence", "Evidence, " + quarter.date, element("ol", {{"class", "evidence"}}, list));
}

Markup quarters_section(const PhoneModel& model, const Pen& pen) {
  Markup list;
  for (int q = model.quarters - 1; q >= 0; --q) {
    const bool here = model.quarter->quarter == q;
    list +=
        element("li", {},
                element("a", {{"href", address_of({PhoneView::world, q})}, {"aria-current", here ? "true" : "false"}},
                        pen.text("Quarter " + std::to_string(q + 1))));
  }
  return section(pen, "quarters", "Quarters played", element("ul", {{"class", "links quarters"}}, list));
}

}  // namespace

Markup indicators_section(const PhoneModel& model, const Pen& pen) {
  Markup rows;
  for (const IndicatorModel& each : model.indicators) {
    Markup value = element("strong", {}, each.value) + escape(" ") + element("span", {}, pen.text(each.unit));
    if (!each.change.empty()) value += escape(" ") + element("em", {}, each.change);
    rows += element("div", {}, element("dt", {}, pen.text(each.label)) + element("dd", {}, value));
  }
  Markup inside = element("dl", {{"class", "figures"}}, rows);
  if (model.quarters > 0) inside += note(pen, "In italics: the change since the last round.");
  return section(pen, "figures", "Where things stand", inside);
}

Markup briefing_of(const PhoneModel& model, const Pen& pen) {
  return pen.paragraphs(model.briefing) + pen.paragraphs(model.side_briefing);
}

Markup opening_section(const PhoneModel& model, const Pen& pen) {
  return section(pen, "opening", "Where the world stands", briefing_of(model, pen));
}

Markup news_sections(const PhoneModel& model, const Pen& pen) {
  Markup out;
  for (const QuarterModel& quarter : model.news) out += news_section(quarter, pen);
  return out;
}

// What each nation ordered: all of one's own, of the other what everyone sees.
Markup envelopes_section(const PhoneModel& model, const Pen& pen) {
  return section(pen, "envelopes", "Orders of the round", orders_of(model, pen));
}

Markup pins_section(const PhoneModel& model, const Pen& pen) {
  Markup list;
  for (const PinModel& pin : model.pins) {
    list += element("li", {},
                    element("p", {}, said(pin.text, pin.source, pen)) +
                        element("p", {{"class", "note"}}, pen.text(pin.source)) +
                        form(pen, "/pin", "pins", {{"quarter", std::to_string(pin.quarter)}},
                             act("about", std::to_string(pin.line), pen.text("Take it down"))));
  }
  const Markup inside = model.pins.empty() ? note(pen, "Your bench has pinned nothing yet.")
                                           : element("ol", {{"class", "evidence"}}, list);
  const std::string left = "Lines that your bench may still pin: " + std::to_string(model.pins_left) + ".";
  return section(pen, "pins", "Pinned by your bench",
                 inside + note(pen, left) + link_to(pen, {PhoneView::world}, "Find more evidence"));
}

Markup world_page(const PhoneModel& model, const Pen& pen) {
  Markup out = indicators_section(model, pen);
  if (!model.quarter) {
    return out + opening_section(model, pen);
  }
  return out + evidence_section(model, pen) + pins_section(model, pen) + quarters_section(model, pen);
}

}  // namespace sputnik::room
