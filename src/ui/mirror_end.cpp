// The last page in words: story, mandates, pillars, truth beside estimates, what was drawn, what turned it.
#include "ui/end_model.h"
#include "ui/mirror.h"
#include "ui/mirror_words.h"

namespace sputnik::ui {

namespace {

void put_nation(Lines& lines, Side side, const NationEnd& nation) {
  lines.heading(std::string(name(side)) + ", played by " + nation.played_by);
  lines.put("Score " + figure(nation.score, 1) + ", par " + figure(nation.par, 1) + ", " +
            signed_figure(nation.against_par, 1) + " against par.");
  const Pillars& pillars = nation.pillars;
  lines.put("Frontier " + figure(pillars.frontier, 0) + ", prosperity " + figure(pillars.prosperity, 0) +
            ", security " + figure(pillars.security, 0) + ", influence " + figure(pillars.influence, 0) + ".");
  lines.put("Mandate: " + nation.mandate + ". " + nation.mandate_text + " " + signed_figure(nation.mandate_points, 1) +
            " points: " + (nation.succeeded ? "met." : "missed."));
  for (const ObjectiveEnd& objective : nation.objectives)
    lines.put((objective.met ? "Met: " : "Missed: ") + objective.text);
}

void put_beliefs(Lines& lines, Side of, const TruthChart& chart) {
  const auto& belief = chart.belief_of[of];
  if (!belief) return;
  lines.put(std::string(name(of)) + ": the truth, and what was believed, in months against the common trend");
  for (std::size_t i = 0; i < belief->value.size(); i += 4) {
    lines.put("  " + to_string(chart.start + static_cast<int>(i)) + ": " + figure(chart.truth[of][i], 1) +
              "; believed " + figure(belief->value[i] - belief->error[i], 0) + " to " +
              figure(belief->value[i] + belief->error[i], 0));
  }
}

void put_turning(Lines& lines, const TurningModel& turning) {
  lines.heading("TURNING POINTS of the odds of " + turning.outcome +
                (turning.share < 1 ? ", still being counted" : ""));
  for (const TurningLine& each : turning.lines) {
    lines.put("  " + each.when + ": " + figure(each.before, 0) + " to " + figure(each.after, 0) +
              " %; by the decisions " + signed_figure(each.decision, 0) + ", by luck " + signed_figure(each.luck, 0) +
              ". " + each.orders);
  }
}

}  // namespace

std::string mirror_end(const Screen& screen) {
  const EndModel& end = *screen.end;
  Lines lines;
  lines.put(end.headline + ".")
      .put(end.subline)
      .put(end.scenario + ", " + end.date + ", " + end.played + ", " + end.seed + ".");
  for (const std::string& paragraph : end.story) lines.put(paragraph);
  for (const Side side : sides) put_nation(lines, side, end.nations[side]);
  lines.heading("The world: " + figure(end.world, 1) + " of 100.");
  lines.heading("TRUTH AND ESTIMATES");
  for (const Side side : sides) put_beliefs(lines, side, end.chart);
  for (const Moment& moment : end.chart.moments)
    lines.put("Sputnik moment, " + moment.when + ": " + std::string(name(moment.surprised)) + " was surprised.");
  if (end.turning) put_turning(lines, *end.turning);
  if (!end.drawn.empty()) lines.heading("WHAT WAS DRAWN FOR THIS CAMPAIGN");
  for (const DrawnLine& each : end.drawn) {
    lines.put("  " + each.what + ": " + figure(each.value, 2) + ", within " + figure(each.low, 2) + " to " +
              figure(each.high, 2));
  }
  if (end.has_reasons) lines.put("\"reasons\" opens why the rival did what it did, quarter by quarter.");
  return lines.put("\"history\", \"whatif\", \"undo 5\" go back; \"next\" leaves for the title page.").take();
}

}  // namespace sputnik::ui
