// Title, briefing, hand-over and reveal in words, and which of all is on top.

#include "ui/mirror.h"
#include "ui/mirror_words.h"
#include "ui/reveal_model.h"

namespace sputnik::ui {

namespace {

std::string lesson_below(const Screen& screen) {
  const std::string lesson = mirror_lesson(screen);
  return lesson.empty() ? "" : "\n" + lesson;
}

std::string order_words(const OrderLine& order) {
  std::string words = "  " + order.policy + ", level " + std::to_string(order.from) + " to " +
                      std::to_string(order.to) + ": " + order.caption;
  if (order.surge) words += " (surge)";
  if (order.next_quarter) words += " (acts a quarter later)";
  return words;
}

void put_orders(Lines& lines, std::string_view who, const std::vector<OrderLine>& orders) {
  lines.heading(who);
  if (orders.empty()) lines.put("  No order.");
  for (const OrderLine& order : orders) lines.put(order_words(order)).maybe("    ", order.meaning);
}

std::string delta_words(const DeltaLine& delta) {
  std::string words = delta.indicator + ": " + figure(delta.before, delta.decimals) + " to " +
                      figure(delta.after, delta.decimals) + " " + delta.unit;
  if (delta.error > 0) words += ", give or take " + figure(delta.error, delta.decimals);
  words += "; " + signed_figure(delta.change, delta.decimals);
  if (delta.change != 0) words += (delta.change > 0) == delta.good_up ? ", good" : ", bad";
  return words + ".";
}

}  // namespace

std::string mirror_title(const Screen& screen) {
  const TitleModel& title = screen.title;
  Lines lines;
  lines.put("SPUTNIK MOMENT");
  lines.put("Two nations at the frontier of artificial intelligence, one desk at night.");
  lines.heading("Scenarios:");
  for (std::size_t i = 0; i < title.scenarios.size(); ++i) {
    const ScenarioLine& each = title.scenarios[i];
    lines.put(std::to_string(i + 1) + (i == title.scenario ? ", chosen. " : ". ") + each.title + ", " + each.when +
              ". " + each.summary);
    for (const Problem& problem : each.problems) lines.put("  Cannot be played: " + to_string(problem));
  }
  lines.heading("Rivals:");
  for (const DoctrineLine& each : title.doctrines) {
    lines.put("  \"" + each.id + "\"" + (each.id == title.rival ? ", chosen" : "") + ": " + each.title + ". " + each.text);
  }
  const std::string_view seat = title.seats == Seats::us   ? "the United States"
                                : title.seats == Seats::cn ? "China"
                                                           : "both, by turns";
  lines.heading("You play " + std::string(seat) +
                ". Rival: " + (title.rival.empty() ? "as the scenario says" : "\"" + title.rival + "\"") +
                ". Mandate: " + (title.mandate ? std::string(sputnik::title(*title.mandate)) : "dealt by the seed") +
                ". Seed: " + title.seed + ".");
  return lines.put("\"start\" opens the desk; \"help\" lists what else can be said.").take();
}

std::string mirror_briefing(const Screen& screen) {
  const BriefingModel& model = screen.briefing;
  Lines lines;
  lines.put(model.scenario + ". You: " + std::string(name(model.side)) + ". " + model.date + ", " + model.when + ".");
  lines.put(model.briefing).put(model.side_briefing);
  lines.heading("Your secret mandate: " + model.mandate + ". " + model.mandate_text);
  for (const std::string& objective : model.objectives) lines.put("Objective: " + objective);
  return lines.put(model.rival).put("\"next\" opens the desk.").take();
}

std::string mirror_handover(const Screen& screen) {
  Lines lines;
  lines.put("Hand the desk to " + std::string(screen.handover.side == Side::us ? "the " : "") +
            std::string(name(screen.handover.side)) + ".");
  return lines.put(screen.handover.date + ". " + screen.handover.why + ".")
      .put("\"ready\" when nobody else reads along.")
      .take();
}

std::string mirror_reveal(const Screen& screen) {
  const RevealModel& reveal = *screen.reveal;
  Lines lines;
  if (reveal.sputnik) lines.put("A SPUTNIK MOMENT.").put(reveal.headline + ".").put("");
  lines.put(reveal.quarter + ", " + reveal.date + ".");
  lines.put(reveal.slug + (reveal.place.empty() ? "" : ", " + reveal.place) + ". " + reveal.headline + ".")
      .maybe("", reveal.subline);
  put_orders(lines, "You ordered:", reveal.own);
  put_orders(lines, std::string(name(rival_of(reveal.seat))) + " ordered, as far as can be seen:", reveal.rival);
  lines.maybe("  ", reveal.unseen);
  lines.put(reveal.meeting);
  lines.heading("WHAT CHANGED, AND WHY");
  for (const DeltaLine& delta : reveal.deltas) {
    lines.put(delta_words(delta));
    for (const CauseLine& cause : delta.causes)
      lines.put("  " + cause.what + " " + signed_figure(cause.amount, delta.decimals));
  }
  return lines.put("\"next\" goes on; \"why\" and a name opens the causes.").take();
}

std::string mirror(const Screen& screen) {
  if (screen.overlay.open != Overlay::none) return mirror_overlay(screen);
  switch (screen.page) {
    case Page::title:
      return mirror_title(screen);
    case Page::briefing:
      return mirror_briefing(screen);
    case Page::handover:
      return mirror_handover(screen);
    case Page::game:
      return mirror_game(screen) + lesson_below(screen);
    case Page::reveal:
      return mirror_reveal(screen) + lesson_below(screen);
    case Page::end:
      return mirror_end(screen);
    case Page::lesson:
      return mirror_lesson_desk(screen);
    case Page::projector:
      return mirror_projector(screen);
    case Page::author:
      return mirror_author(screen);
  }
  return {};
}

}  // namespace sputnik::ui
