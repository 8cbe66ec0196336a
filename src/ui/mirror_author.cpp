// The scenario desk in words: sections, the rows of the one that is open, faults, the balance.
#include "ui/author_model.h"
#include "ui/mirror.h"
#include "ui/mirror_words.h"

namespace sputnik::ui {

namespace {

// With its number, by which it is spoken of.
void put_row(Lines& lines, const AuthorRow& each, std::size_t number) {
  const FormRow& row = each.row;
  const std::string before = std::string(2 * static_cast<std::size_t>(row.depth + 1), ' ') + std::to_string(number) + ". ";
  if (holds_rows(row.kind)) {
    lines.put(before + (row.label.empty() ? "\"" + each.summary + "\"" : row.label) + (each.open ? "" : ", folded"));
  } else if (row.given) {
    lines.put(before + row.label + ": \"" + row.value + "\"");
  } else {
    lines.put(before + row.label + ": not given");
  }
}

void put_start(Lines& lines, const Screen& screen) {
  const AuthorModel& model = *screen.author;
  lines.put("\"new\" begins a scenario.");
  if (model.has_draft) lines.put("\"draft\" goes on with what was not saved.");
  lines.heading("FROM ONE THAT THERE IS");
  for (std::size_t i = 0; i < screen.title.scenarios.size(); ++i) {
    const ScenarioLine& line = screen.title.scenarios[i];
    lines.put("  " + std::to_string(i + 1) + ". " + line.title);
  }
  lines.put("\"copy\" and a number begins from a copy, \"edit\" and a number goes on with one of your own.");
}

}  // namespace

std::string mirror_author(const Screen& screen) {
  const AuthorModel& model = *screen.author;
  Lines lines;
  lines.put("SCENARIO DESK");
  if (!model.begun) {
    put_start(lines, screen);
    return lines.take();
  }
  lines.put("\"" + model.title + "\"");
  lines.put(model.leaving ? "What you wrote is not saved: \"save\" and \"leave\", or \"drop\"."
            : model.unsaved ? "Not saved."
                            : "Saved.");
  lines.heading("SECTIONS");
  for (std::size_t i = 0; i < model.sections.size(); ++i) {
    const AuthorSection& section = model.sections[i];
    const std::string faults = section.faults > 0 ? ", " + counted(section.faults, "fault", "faults") : std::string();
    lines.put("  " + std::to_string(i + 1) + ". " + section.title + faults + (i == model.section ? ", open" : ""));
  }
  lines.heading("ROWS");
  for (std::size_t i = 0; i < model.rows.size(); ++i) put_row(lines, model.rows[i], i + 1);
  for (const AuthorSaying& saying : model.sayings) {
    if (model.translating) lines.put("  \"" + saying.en + "\"").put("    " + (saying.zh.empty() ? "Still missing" : saying.zh));
  }
  if (!model.faults.empty()) lines.heading("FAULTS");
  for (const AuthorFault& fault : model.faults) {
    lines.put("  " + fault.where);
    lines.put("    Found: " + fault.found + ". What would do: " + fault.expected + ".").maybe("    ", fault.hint);
  }
  if (!model.balance.words.empty()) lines.heading("BALANCE");
  for (const std::string& words : model.balance.words) lines.put("  " + words);
  return lines.take();
}

}  // namespace sputnik::ui
