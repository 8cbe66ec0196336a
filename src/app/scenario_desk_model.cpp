// What the scenario desk shows of the document: sections, rows, faults, translations, the text.
#include <algorithm>
#include <array>
#include <map>

#include "app/scenario_desk.h"
#include "files/known_names.h"
#include "forecast/balance_words.h"
#include "rules/preset_table.h"

namespace sputnik {

namespace {

struct SectionCard {
  std::string_view title;
  std::string_view pointer;  // of what stands in it; empty: the rest
};
constexpr std::array section_cards = {SectionCard{"Basics", ""},
                                      SectionCard{"Briefing", "/briefing"},
                                      SectionCard{"World", "/world"},
                                      SectionCard{"United States", "/nations/us"},
                                      SectionCard{"China", "/nations/cn"},
                                      SectionCard{"Assumptions", "/assumptions"},
                                      SectionCard{"Events", "/events"},
                                      SectionCard{"Doctrines", "/doctrines"},
                                      SectionCard{"Sources", "/sources"},
                                      SectionCard{"Translations", "/translations"}};

constexpr std::size_t most_offers = 10;

std::size_t lines_in(const Node& node) {
  std::size_t last = static_cast<std::size_t>(node.line);
  for (const Node& item : node.items) last = std::max(last, lines_in(item));
  return last;
}

}  // namespace

std::size_t section_of(std::string_view pointer) {
  for (std::size_t i = 1; i < section_cards.size(); ++i) {
    if (lies_in(pointer, section_cards[i].pointer)) return i;
  }
  return 0;
}

// A reader that misses a key names what should have it: its row is that of the key.
std::string ScenarioDesk::fault_place(const Problem& problem) const {
  constexpr std::string_view missing = "no \"";
  if (problem.found.starts_with(missing)) {
    const std::string rest = problem.found.substr(missing.size());
    const std::string at = below(problem.pointer, rest.substr(0, rest.find('"')));
    if (draft_->row(at)) return at;
  }
  std::string_view at = problem.pointer;
  while (!at.empty() && !draft_->row(at)) at = parent_of(at);
  return std::string(at);
}

// "Events – 3 – Headline – China".
std::string ScenarioDesk::way_to(const std::string& pointer) const {
  std::string way;
  for (std::size_t end = 0; end < pointer.size();) {
    end = std::min(pointer.find('/', end + 1), pointer.size());
    const std::string at = pointer.substr(0, end);
    const FormRow* const row = draft_->row(at);
    std::string step = row && !row->label.empty() ? row->label : last_step(at);
    const bool numbered = !step.empty() && std::all_of(step.begin(), step.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (row && row->label.empty() && numbered) step = std::to_string(std::stoul(step) + 1);
    way += (way.empty() ? "" : " – ") + step;
  }
  return way;
}

void ScenarioDesk::put_faults() {
  model_.faults.clear();
  for (const Problem& problem : read_.problems) {
    const std::string at = fault_place(problem);
    model_.faults.push_back({at, problem.line, way_to(at), problem.found, problem.expected, problem.hint});
  }
}

void ScenarioDesk::put_sections() {
  model_.sections.clear();
  for (const SectionCard& card : section_cards) model_.sections.push_back({std::string(card.title)});
  for (const ui::AuthorFault& fault : model_.faults) ++model_.sections[section_of(fault.pointer)].faults;
}

bool ScenarioDesk::is_open(const FormRow& row) const {
  const bool of_section = std::any_of(section_cards.begin(), section_cards.end(),
                                      [&](const SectionCard& card) { return card.pointer == row.pointer; });
  if (of_section) return true;
  return (row.kind == RowKind::group) != toggled_.contains(row.pointer);
}

// An item is called by the first thing that is said of it.
std::string ScenarioDesk::summary_of(std::size_t place) const {
  const std::vector<FormRow>& form = draft_->form();
  const FormRow& holder = form[place];
  if (holder.wrong) return holder.value;
  for (std::size_t i = place + 1; i < form.size() && lies_in(form[i].pointer, holder.pointer); ++i) {
    if (form[i].given && !holds_rows(form[i].kind) && !form[i].value.empty()) return form[i].value;
  }
  return {};
}

std::vector<std::string> ScenarioDesk::offers_of(const FormRow& row) const {
  std::vector<std::string> all;
  if (row.key == "change") all = changeable_names();
  if (row.pointer.starts_with("/rival/")) {
    for (const DoctrineCard& card : libraries_.doctrines) all.push_back(card.id);
    for (std::size_t i = 0; const Node* own = find_at(draft_->document(), "/doctrines/" + std::to_string(i) + "/id"); ++i) {
      all.push_back(own->text);
    }
  }
  if (row.pointer == "/preset") {
    for (const Preset& preset : presets) all.emplace_back(preset.key);
  }
  if (row.pointer.starts_with("/without/")) {
    for (const EventCard& event : libraries_.events) all.push_back(event.id);
  }
  // Of what is typed so far; once it is one of them, the others.
  const bool is_one = std::find(all.begin(), all.end(), row.value) != all.end();
  std::erase_if(all, [&](const std::string& each) {
    return each == row.value || (!is_one && each.find(row.value) == std::string::npos);
  });
  if (all.size() > most_offers) all.resize(most_offers);
  return all;
}

ui::AuthorRow ScenarioDesk::row_of(const FormRow& row, std::size_t place) const {
  ui::AuthorRow out{.row = row};
  out.open = is_open(row);
  const bool of_section = section_cards[section_].pointer == row.pointer;
  out.foldable = holds_rows(row.kind) && !of_section;
  if (row.kind == RowKind::item || row.kind == RowKind::entry) out.summary = summary_of(place);
  if (row.pointer == "/events") out.kinds = {"dated", "random"};
  if (row.pointer == selected_) out.offers = offers_of(row);
  for (std::size_t f = 0; f < model_.faults.size(); ++f) {
    const std::string& at = model_.faults[f].pointer;
    // Of what is folded, the faults in it are counted at its row.
    if (at == row.pointer || (holds_rows(row.kind) && !out.open && lies_in(at, row.pointer))) out.faults.push_back(f);
  }
  return out;
}

void ScenarioDesk::put_rows() {
  model_.rows.clear();
  const std::string_view top = section_cards[section_].pointer;
  const int base = top.starts_with("/nations/") ? 2 : top.empty() ? 0 : 1;
  std::string_view folded;
  const std::vector<FormRow>& form = draft_->form();
  for (std::size_t i = 0; i < form.size(); ++i) {
    const FormRow& row = form[i];
    if (section_of(row.pointer) != section_ || row.pointer == "/nations") continue;
    if (row.kind == RowKind::group && row.pointer == top) continue;
    if (!folded.empty() && lies_in(row.pointer, folded)) continue;
    folded = {};
    ui::AuthorRow out = row_of(row, i);
    out.row.depth = std::max(0, row.depth - base);
    if (holds_rows(row.kind) && !out.open) folded = row.pointer;
    model_.rows.push_back(std::move(out));
  }
}

// Every English text that players read, once, and entries that no text asks for any more.
void ScenarioDesk::put_sayings() {
  model_.sayings.clear();
  model_.missing = 0;
  std::set<std::string, std::less<>> said;
  const Node* const list = find_at(draft_->document(), "/translations/zh");
  const std::size_t entries = list && list->kind == NodeKind::list ? list->items.size() : 0;
  std::map<std::string_view, std::size_t> places;  // of entries, by their English
  for (std::size_t i = 0; i < entries; ++i) {
    if (const Node* const en = find(list->items[i], "en")) places.emplace(en->text, i);
  }
  const auto chinese_of = [&](std::size_t place) {
    const Node* const zh = find(list->items[place], "zh");
    return zh ? zh->text : std::string();
  };
  for (const FormRow& row : draft_->form()) {
    if (!row.told || !row.given || row.wrong || row.value.empty() || !said.insert(row.value).second) continue;
    ui::AuthorSaying saying{.en = row.value, .where = way_to(row.pointer), .pointer = row.pointer};
    const auto found = places.find(row.value);
    if (found != places.end()) saying.zh = chinese_of(found->second);
    saying.common = common_.contains(row.value);
    for (std::size_t f = 0; f < model_.faults.size() && found != places.end(); ++f) {
      const std::string at = below(std::string_view("/translations/zh"), found->second);
      if (lies_in(model_.faults[f].pointer, at)) saying.faults.push_back(f);
    }
    const bool missing = saying.zh.empty() && !saying.common;
    if (missing) ++model_.missing;
    if (missing || !missing_only_ || saying.en == selected_) model_.sayings.push_back(std::move(saying));
  }
  for (std::size_t i = 0; i < entries && !missing_only_; ++i) {
    const Node* const en = find(list->items[i], "en");
    if (en && !en->text.empty() && said.insert(en->text).second) model_.sayings.push_back({.en = en->text, .zh = chinese_of(i)});
  }
}

void ScenarioDesk::put_text() {
  model_.lines = read_.lines;
  std::string at = selected_;
  if (model_.translating) at = pointer_of_saying(draft_->document(), selected_);
  while (!at.empty() && !find_at(read_.lined, at)) at = parent_of(at);
  const Node* const node = at.empty() ? nullptr : find_at(read_.lined, at);
  model_.lit_from = model_.lit_to = 0;
  if (node && node->line > 0) {
    model_.lit_from = static_cast<std::size_t>(node->line) - 1;
    const std::size_t last = lines_in(*node);
    // The bracket that closes it stands below the last value.
    model_.lit_to = last > model_.lit_from + 1 ? last + 1 : last;
    constexpr std::size_t above = 4;
    if (follow_text_) first_line_ = model_.lit_from > above ? model_.lit_from - above : 0;
  }
  if (first_line_ >= model_.lines.size()) first_line_ = 0;
  model_.first_line = first_line_;
}

void ScenarioDesk::refresh() {
  std::error_code error;
  model_.begun = draft_.has_value();
  model_.folder = keeping_.folder.string();
  model_.has_draft = !draft_file().empty() && std::filesystem::exists(draft_file(), error);
  model_.leaving = leaving_;
  if (!draft_) return;
  const FormRow* const title = draft_->row("/title");
  model_.title = title ? title->value : std::string();
  model_.file = file_.filename().string();
  model_.unsaved = unsaved();
  model_.can_undo = draft_->can_undo();
  model_.can_redo = draft_->can_redo();
  model_.reading = read_.version != draft_->version();
  model_.playable = !model_.reading && read_.scenario;
  model_.section = section_;
  model_.pane = pane_;
  model_.selected = selected_;
  model_.go_to = go_to_;
  model_.writing = writing_;
  model_.missing_only = missing_only_;
  model_.translating = section_cards[section_].pointer == "/translations";
  put_faults();
  put_sections();
  put_rows();
  put_sayings();
  put_text();
  model_.balance.at_work = weighing_.busy();
  model_.balance.share = weighing_.share();
  model_.balance.words.clear();
  if (balance_ && weighed_) model_.balance.words = in_plain_words(*balance_, *weighed_);
  model_.balance.outdated = weighed_version_ != draft_->version();
}

}  // namespace sputnik
