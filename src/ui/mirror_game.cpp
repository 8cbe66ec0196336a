// The game page in words: masthead, indicators, desk, tray, wire. Its charts are in mirror_charts.cpp.
#include <algorithm>
#include <cctype>
#include <cmath>

#include "ui/game_model.h"
#include "ui/introduction_note.h"
#include "ui/mirror.h"
#include "ui/mirror_words.h"
#include "ui/outlook_model.h"

namespace sputnik::ui {

namespace {

std::string capitals(std::string_view words) {
  std::string out(words);
  std::transform(out.begin(), out.end(), out.begin(),
                 [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
  return out;
}

std::string item_words(const WireItem& item) {
  const std::string slug = capitals(slug_names[static_cast<std::size_t>(item.slug)]);
  Lines lines;
  lines.put(slug + (item.place.empty() ? "" : ", " + item.place) + ". " + item.headline + ".");
  lines.maybe("  ", item.body).maybe("  Why: ", item.why);
  return lines.take();
}

std::string later_words(std::size_t later) {
  return std::to_string(later) + " more come in the next quarters; \"all\" shows them now.";
}

std::string level_words(const DossierModel& dossier) {
  std::string words = "level " + std::to_string(dossier.level);
  if (dossier.step != 0)
    words += ", ordered to " + std::to_string(dossier.level + dossier.step) + (dossier.surge ? " by a surge" : "");
  return words;
}

}  // namespace

std::string mirror_lesson(const Screen& screen) {
  const Lesson* const lesson = lesson_of(screen);
  if (!lesson) return {};
  Lines lines;
  lines.put("Introduction: " + std::string(lesson->text));
  return lines.put("\"understood\" goes on, \"all\" leaves the introduction.").take();
}

std::string mirror_masthead(const GameModel& game) {
  const MastheadModel& head = game.masthead;
  Lines lines;
  lines.put(head.turn + ", " + head.date + ". " + head.side + ".");
  lines.put(head.headline + ".");
  lines.maybe("", head.subline);
  lines.put(head.lead + " " + head.lead_words + "; " + head.lead_range + ".");
  return lines.put(head.tension + ", " + head.tension_words + ".").take();
}

std::string mirror_indicators(const GameModel& game) {
  Lines lines;
  lines.heading("BRIEFING");
  for (const IndicatorModel& each : game.indicators) {
    std::string words = each.label + ": " + each.value + " " + each.unit;
    if (each.has_change) {
      words += ", " + signed_figure(each.change, each.decimals);
      if (each.change != 0) words += (each.change > 0) == each.good_up ? ", good" : ", bad";
    }
    lines.put(words + ".");
    std::string causes;
    for (const std::string& cause : each.causes) causes += (causes.empty() ? "" : ", ") + cause;
    lines.maybe("  Causes: ", causes);
  }
  if (game.indicators_later > 0) lines.put(later_words(game.indicators_later));
  return lines.take();
}

std::string mirror_desk(const GameModel& game, bool all) {
  Lines lines;
  lines.heading("POLICY DESK: " + std::to_string(game.tray.slots.size()) + " of " + std::to_string(game.tray.allowed) +
                " may move");
  std::size_t number = 0;
  for (const std::size_t policy : game.desk.order) {
    const DossierModel& dossier = game.desk.dossiers[policy];
    ++number;
    if (!all && !dossier.pressing) continue;
    lines.put(std::to_string(number) + ". " + dossier.title + ": " + level_words(dossier) + ", " +
              dossier.captions[static_cast<std::size_t>(dossier.level)] + ".");
  }
  if (game.desk.later > 0) return lines.put(later_words(game.desk.later)).take();
  if (!all) lines.put("\"dossiers\" lists all " + std::to_string(game.desk.order.size()) + ".");
  return lines.take();
}

std::string mirror_dossier(const GameModel& game, std::size_t policy) {
  const DossierModel& dossier = game.desk.dossiers[policy];
  Lines lines;
  lines.heading(dossier.title + ", " + level_words(dossier));
  for (std::size_t level = dossier.captions.size(); level-- > 0;) {
    const bool here = static_cast<int>(level) == dossier.level;
    lines.put("  " + std::to_string(level) + (here ? ", now: " : ": ") + dossier.captions[level]);
  }
  lines.maybe("Gives: ", dossier.gives).maybe("Costs: ", dossier.costs);
  lines.maybe("Price: ", dossier.price).maybe("Upkeep: ", dossier.upkeep).maybe("", dossier.timing);
  lines.maybe("", dossier.rival).maybe("", dossier.standing).maybe("", dossier.counsel);
  lines.maybe("Cannot be raised: ", dossier.no_up).maybe("Cannot be lowered: ", dossier.no_down);
  return lines.maybe("No surge: ", dossier.no_surge).take();
}

std::string mirror_tray(const Screen& screen) {
  const TrayModel& tray = screen.game->tray;
  Lines lines;
  lines.heading("YOUR ORDERS");
  if (tray.slots.empty()) lines.put("None so far; up to " + std::to_string(tray.allowed) + " policies may move.");
  for (const TraySlot& slot : tray.slots) lines.put("  " + slot.words + ", " + slot.price + " of capital");
  lines.put("Political capital " + tray.capital + ". Treasury " + tray.treasury + ".");
  lines.maybe("", tray.sentence);
  if (screen.outlook) lines.maybe("", screen.outlook->sentence);
  for (const std::string& refusal : screen.refusals) lines.put("Cannot be sealed: " + refusal);
  return lines.take();
}

std::string mirror_wire(const GameModel& game, bool all) {
  Lines lines;
  if (game.wire.empty())
    lines.heading("WIRE").put(
        "The line is open. The first dispatches come when both nations have sealed their orders.");
  for (const WireGroup& group : game.wire) {
    lines.heading("WIRE, " + group.date);
    for (const WireItem& item : group.items) lines.paste(item_words(item));
    if (!all) break;
  }
  return lines.take();
}

std::string mirror_game(const Screen& screen) {
  const GameModel& game = *screen.game;
  Lines lines;
  lines.paste(mirror_masthead(game))
      .paste("\n")
      .paste(mirror_indicators(game))
      .paste("\n")
      .paste(mirror_wire(game, false))
      .paste("\n");
  return lines.paste(mirror_desk(game, false)).paste("\n").paste(mirror_tray(screen)).take();
}

}  // namespace sputnik::ui
