// Sets the last edition.
#include "ui/newspaper.h"

#include "files/svg.h"
#include "model/text.h"
#include "ui/chart_files.h"

namespace sputnik::ui {

namespace {

constexpr std::string_view style = R"(
body{margin:0;background:#dccfb4;color:#1e1b16;font-family:"Courier Prime","Courier New",monospace;line-height:1.4}
main{max-width:1000px;margin:24px auto;padding:28px 36px;background:#efe6d2}
.plate{font-family:C059,"Century Schoolbook",Georgia,serif;text-align:center;font-size:22px;letter-spacing:.3em;margin:0}
.folio{display:flex;justify-content:space-between;border-top:2px solid;border-bottom:1px solid;padding:4px 0;font-size:14px}
h1{font-family:C059,"Century Schoolbook",Georgia,serif;font-size:54px;line-height:1.05;text-align:center;margin:20px 0 6px}
.deck{text-align:center;font-size:19px;margin:0 0 18px}
figure{margin:0 0 18px}figure svg{width:100%;height:auto}figure svg>rect:first-of-type{fill:none}
.stories{columns:3;column-gap:28px;column-rule:1px solid #5b4f3a}
h2{font-family:C059,"Century Schoolbook",Georgia,serif;font-size:21px;line-height:1.15;margin:0 0 6px;break-after:avoid}
section{break-inside:avoid-column;margin-bottom:16px}p{margin:0 0 8px}
table{border-collapse:collapse;width:100%;margin-top:18px;font-variant-numeric:tabular-nums}
caption{font-weight:bold;text-align:left;padding:6px 0;border-top:2px solid}
th,td{text-align:right;padding:3px 8px;border-bottom:1px solid #dccfb4}th:first-child,td:first-child{text-align:left}
@media(max-width:760px){.stories{columns:1}h1{font-size:36px}}
@media print{body{background:none}main{margin:0;padding:0;max-width:none}h1{font-size:40px}@page{margin:14mm}}
)";

std::string element(std::string_view tag, std::string_view text) {
  return "<" + std::string(tag) + ">" + escaped(text) + "</" + std::string(tag.substr(0, tag.find(' '))) + ">\n";
}

std::string story(std::string_view title, const std::vector<std::string>& paragraphs) {
  std::string out = "<section>" + element("h2", title);
  for (const std::string& each : paragraphs) out += element("p", each);
  return out + "</section>\n";
}

// What the end page tells in five paragraphs, as three stories: how it ended, the race, the word that was given.
std::string stories(const EndModel& end) {
  const auto at = [&](std::size_t i) { return i < end.story.size() ? end.story[i] : std::string(); };
  std::vector<std::string> race = {at(1), at(2)};
  for (std::size_t i = 5; i < end.story.size(); ++i) race.push_back(end.story[i]);
  std::string out =
      "<div class=\"stories\">\n" + story("How it ended", {at(0), at(4)}) + story("The race at the frontier", race);
  std::vector<std::string> word = {at(3)};
  for (const Side side : sides) {
    const NationEnd& nation = end.nations[side];
    word.push_back(std::string(side == Side::us ? "The " : "") + std::string(name(side)) + " had a secret mandate, " +
                   nation.mandate + ": " + nation.mandate_text + " " +
                   std::string(side == Side::us ? "The United States " : "China ") +
                   (nation.succeeded ? "met it" : "missed it") + ", by " + signed_figure(nation.mandate_points, 1) +
                   " points.");
  }
  return out + story("Words given, and kept in secret", word) + "</div>\n";
}

std::string box_row(const std::string& label, double us, double cn, int decimals) {
  return "<tr><td>" + escaped(label) + "</td><td>" + figure(us, decimals) + "</td><td>" + figure(cn, decimals) +
         "</td></tr>\n";
}

std::string box_score(const EndModel& end) {
  const NationEnd& us = end.nations.us;
  const NationEnd& cn = end.nations.cn;
  std::string out =
      "<table><caption>Box score</caption><tr><th scope=\"col\"></th><th scope=\"col\">United States</th><th "
      "scope=\"col\">China</th></tr>\n";
  out += box_row("Frontier", us.pillars.frontier, cn.pillars.frontier, 0) +
         box_row("Prosperity", us.pillars.prosperity, cn.pillars.prosperity, 0);
  out += box_row("Security", us.pillars.security, cn.pillars.security, 0) +
         box_row("Influence", us.pillars.influence, cn.pillars.influence, 0);
  out += box_row("Score", us.score, cn.score, 1) + box_row("Par", us.par, cn.par, 1) +
         box_row("Against par", us.against_par, cn.against_par, 1);
  return out + "</table>\n";
}

std::string turning_table(const TurningModel& turning) {
  std::string out =
      "<table><caption>What turned it: the odds of " + escaped(turning.outcome) +
      "</caption><tr><th scope=\"col\">Quarter</th><th scope=\"col\">From, %</th><th scope=\"col\">To, %</th>"
      "<th scope=\"col\">Decisions</th><th scope=\"col\">Luck</th></tr>\n";
  for (const TurningLine& line : turning.lines) {
    out += "<tr><td>" + escaped(line.when) + "</td><td>" + figure(line.before) + "</td><td>" + figure(line.after) +
           "</td><td>" + signed_figure(line.decision, 0) + "</td><td>" + signed_figure(line.luck, 0) + "</td></tr>\n";
  }
  return out + "</table>\n";
}

}  // namespace

std::string newspaper(const EndModel& end) {
  std::string out =
      "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
      "<meta name=\"viewport\" content=\"width=device-width\">\n" +
      element("title", end.headline + " - " + end.scenario) + "<style>" + std::string(style) +
      "</style>\n</head>\n<body>\n<main>\n";
  out += "<p class=\"plate\">SPUTNIK MOMENT</p>\n<div class=\"folio\"><span>" + escaped(end.date) + "</span><span>" +
         escaped(end.scenario) + "</span><span>" + escaped(end.played + ", " + end.seed) + "</span></div>\n";
  out += element("h1", end.headline) + "<p class=\"deck\">" + escaped(end.subline) + "</p>\n";
  out += "<figure role=\"img\" aria-label=\"The truth of both nations beside what was believed\">\n" +
         truth_svg(end.chart, "What was true, and what was believed") + "</figure>\n";
  out += stories(end) + box_score(end);
  if (end.turning && !end.turning->lines.empty()) out += turning_table(*end.turning);
  return out + "</main>\n</body>\n</html>\n";
}

}  // namespace sputnik::ui
