// What opens above a page, in words: causes, past quarters, another course, advice, files, faults.
#include <algorithm>

#include "ui/causes_model.h"
#include "ui/decision_model.h"
#include "ui/manual_model.h"
#include "ui/mirror.h"
#include "ui/mirror_words.h"
#include "ui/press_model.h"
#include "ui/what_if_model.h"

namespace sputnik::ui {

namespace {

// The row as a person names it: "1.0.2" counts from 0, people count from 1.
std::string number_of(const std::string& path) {
  std::string out;
  std::size_t at = 0;
  while (at <= path.size()) {
    const std::size_t dot = std::min(path.find('.', at), path.size());
    if (!out.empty()) out += ".";
    out += std::to_string(std::stoi("0" + path.substr(at, dot - at)) + 1);
    at = dot + 1;
  }
  return out;
}

std::string causes_words(const CausesModel& model) {
  Lines lines;
  lines.heading("WHY: " + model.label + ", " + model.when);
  lines.put(figure(model.before, model.decimals) + " to " + figure(model.after, model.decimals) + " " + model.unit +
            ", " + signed_figure(model.change, model.decimals) + ". Its causes add up to that:");
  for (const CauseRow& row : model.rows) {
    std::string words(2 * static_cast<std::size_t>(row.depth), ' ');
    words += number_of(row.path) + ". " + row.what + " " + signed_figure(row.amount, model.decimals);
    if (!row.when.empty()) words += ", " + row.when;
    if (row.opens) words += row.open ? ", open" : ", opens";
    lines.put(words);
  }
  return lines.put("\"open 1\" opens the first; \"close\" goes back.").take();
}

std::string step_words(int step) { return step == 0 ? "nothing" : step > 0 ? "up" : "down"; }

std::string what_if_words(const WhatIfModel& model) {
  Lines lines;
  lines.heading("WHAT IF? " + model.when + ", orders of " + std::string(name(model.side)));
  for (const std::string& refusal : model.refusals) lines.put("Cannot be ordered: " + refusal);
  if (model.waiting) lines.put("The other course is being played, " + figure(100 * model.share, 0) + " % of it.");
  if (!model.other.empty()) {
    lines.put(model.lead_words + ": it was, and would have been");
    for (std::size_t i = static_cast<std::size_t>(model.quarter); i < model.was.size() && i < model.other.size(); ++i) {
      lines.put("  " + to_string(model.start + static_cast<int>(i)) + ": " + figure(model.was[i], 1) + ", " +
                figure(model.other[i], 1));
    }
  }
  lines.maybe("", model.outcome);
  for (const std::string& result : model.results) lines.put(result);
  std::size_t number = 0;
  for (const WhatIfPolicy& each : model.policies) {
    std::string words = std::to_string(++number) + ". " + each.title + ", level " + std::to_string(each.level) +
                        ", ordered: " + step_words(each.given);
    if (each.step != each.given) words += "; tried: " + step_words(each.step);
    lines.put(words);
  }
  return lines.put("\"raise\" or \"lower\" a policy tries it; \"quarter 3\" turns to the third; \"close\" goes back.")
      .take();
}

std::string decision_words(const DecisionModel& model) {
  Lines lines;
  lines.heading(model.title + ", " + model.when).maybe("", model.who);
  if (model.waiting) return lines.put("Thinking, " + figure(100 * model.share, 0) + " %. \"look\" asks again.").take();
  lines.put(model.does).put(model.expects);
  lines.heading("Believed, in eight cases of ten:");
  for (const std::string& line : model.believed) lines.put("  " + line);
  lines.heading("Weighed, with worth in points and the chance of each:");
  for (const WeighedLine& one : model.weighed) {
    lines.put("  " + signed_figure(one.value, 1) + ", " + figure(one.chance, 0) + " %: " + one.orders + "; then " +
              one.then);
  }
  if (model.steps) lines.put("\"quarter 3\" turns to the third.");
  return lines.put("\"close\" goes back.").take();
}

std::string files_words(const OverlayModel& model) {
  Lines lines;
  lines.heading("SAVED CAMPAIGNS");
  if (model.files.empty())
    lines.put(model.folder.empty() ? "There is no home folder on this machine, so nothing is kept."
                                   : "None yet in " + model.folder + ".");
  for (std::size_t i = 0; i < model.files.size(); ++i)
    lines.put(std::to_string(i + 1) + ". " + model.files[i].title + ", " + model.files[i].when);
  return lines.put("\"load 1\" opens the first; \"close\" goes back.").take();
}

std::string history_words(const OverlayModel& model) {
  Lines lines;
  lines.heading("PAST QUARTERS");
  for (const HistoryLine& each : model.history) {
    lines.put(std::to_string(each.quarter + 1) + ". " + each.date +
              (each.headline.empty() ? "" : ": " + each.headline));
  }
  return lines
      .put("\"undo 1\" goes back to the start of the first, with the same luck; \"close\" goes back to the desk.")
      .take();
}

std::string problems_words(const OverlayModel& model) {
  Lines lines;
  lines.heading(model.title);
  for (const Problem& problem : model.problems) lines.put(to_string(problem));
  return lines.put("\"close\" goes back.").take();
}

std::string keys_words(const Screen& screen) {
  Lines lines;
  lines.heading("KEYS of the window");
  for (const ActionCard& one : action_cards) {
    const KeyPress& press = screen.settings.keys[one.action];
    std::string words = std::string(one.title) + ": " + to_string(press);
    if (press != one.usual) words += ", usually " + to_string(one.usual);
    if (one.pad != PadButton::none) words += "; gamepad " + std::string(name_of(one.pad));
    lines.put(words);
  }
  return lines.take();
}

std::string settings_words(const Screen& screen) {
  const auto whether = [](bool on) { return on ? "yes" : "no"; };
  Lines lines;
  lines.heading("SETTINGS of the window");
  lines.put("Size of text: " + std::to_string(screen.text_scale) + " %" +
            (screen.settings.text_scale == 0 ? ", as suits the window" : ""));
  lines.put("Colours: " + std::string(theme_keys[static_cast<std::size_t>(screen.settings.theme)]));
  lines.put(std::string("Full screen: ") + whether(screen.settings.full_screen));
  lines.put(std::string("Reduced motion: ") + whether(screen.settings.reduced_motion));
  return lines.paste("\n" + keys_words(screen)).take();
}

std::string press_words(const PressModel& model) {
  Lines lines;
  lines.heading(std::string("AS ") + (model.voice == Side::us ? "WASHINGTON" : "BEIJING") + " PRINTED IT, " + model.when);
  for (const PressItem& item : model.items) {
    lines.put(item.printed.headline + ".");
    lines.maybe("  ", item.printed.body);
    lines.maybe(std::string("  In ") + press_city(rival_of(model.voice)) + ": ", item.elsewhere);
  }
  return lines.take();
}

std::string lessons_words(const TitleModel& title) {
  Lines lines;
  lines.put("LESSONS FOR A CLASS");
  for (const LeftLesson& left : title.left) lines.put("Go on with the lesson of " + left.when);
  for (std::size_t i = 0; i < title.lessons.size(); ++i) {
    const LessonLine& each = title.lessons[i];
    lines.put(std::to_string(i + 1) + ". " + each.title).maybe("  ", each.summary);
    for (const Problem& problem : each.problems) lines.put("  " + to_string(problem));
  }
  return lines.take();
}

std::string manual_words(const ManualModel& model) {
  if (!model.desk.search.empty()) {
    Lines lines;
    for (const manual::Hit& hit : model.hits) lines.put(hit.page->title + ": \"" + hit.page->id + "\"").maybe("  ", hit.around);
    return model.hits.empty() ? "Nothing has all these words.\n" : lines.take();
  }
  if (model.contents) return manual::contents_text(*model.manual);
  return manual::page_text(*model.page);
}

}  // namespace

std::string mirror_overlay(const Screen& screen) {
  switch (screen.overlay.open) {
    case Overlay::causes:
      return screen.causes ? causes_words(*screen.causes) : std::string();
    case Overlay::press:
      return screen.press ? press_words(*screen.press) : std::string();
    case Overlay::what_if:
      return screen.what_if ? what_if_words(*screen.what_if) : std::string();
    case Overlay::reasons:
    case Overlay::advice:
      return screen.decision ? decision_words(*screen.decision) : std::string();
    case Overlay::load:
    case Overlay::save:
      return files_words(screen.overlay);
    case Overlay::history:
      return history_words(screen.overlay);
    case Overlay::problems:
      return problems_words(screen.overlay);
    case Overlay::code:
      return "The code of this campaign:\n" + screen.overlay.own_code + "\n";
    case Overlay::thinking:
      return "The other capital deliberates, " + figure(100 * screen.thinking, 0) + " %.\n";
    case Overlay::settings:
      return settings_words(screen);
    case Overlay::keys:
      return keys_words(screen);
    case Overlay::lessons:
      return lessons_words(screen.title);
    case Overlay::help:
      return screen.manual ? manual_words(*screen.manual) : std::string();
    case Overlay::menu:
    case Overlay::none:
      return {};
  }
  return {};
}

}  // namespace sputnik::ui
