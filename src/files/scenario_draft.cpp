// Edits of a scenario's document, each a step that can be taken back.
#include "files/scenario_draft.h"

#include <algorithm>
#include <utility>

#include "files/print_json.h"
#include "files/scenario_shape.h"

namespace sputnik {
namespace {

constexpr std::size_t most_steps = 100;
constexpr std::string_view sayings_at = "/translations/zh";

}  // namespace

ScenarioDraft::ScenarioDraft(Node document) : document_(std::move(document)), form_(form_of(document_)) {}

std::string ScenarioDraft::text() const { return print_json(document_); }

// Makes a step of what was done, if anything was. `what` names a row that is typed into: the next letter is no step more.
bool ScenarioDraft::settle(Node before, std::string_view what) {
  if (same_value(before, document_)) {
    document_ = std::move(before);
    return false;
  }
  form_ = form_of(document_);
  put_in_order(document_, form_);
  form_ = form_of(document_);
  ++version_;
  after_.clear();
  const bool goes_on = !what.empty() && what == typing_ && !before_.empty();
  typing_ = what;
  if (goes_on) return true;
  before_.push_back(std::move(before));
  if (before_.size() > most_steps) before_.erase(before_.begin());
  return true;
}

bool ScenarioDraft::type(std::string_view pointer, std::string_view text) {
  const FormRow* const found = row(pointer);
  if (!found || found->value == text) return false;
  const FormRow before_row = *found;
  Node before = document_;
  type_in(document_, before_row, text);
  const Node* const now = find_at(document_, pointer);
  if (before_row.told && now && now->kind == NodeKind::text) follow_english(before_row.value, now->text);
  // A number that is written in another way is the same number; what is typed must stay.
  if (same_value(before, document_)) {
    form_ = form_of(document_);
    return false;
  }
  return settle(std::move(before), pointer);
}

// A text that changes takes its translation along, unless another row says it too or the new one has its own.
void ScenarioDraft::follow_english(const std::string& before, const std::string& now) {
  if (before.empty() || now.empty() || !pointer_of_saying(document_, now).empty()) return;
  const std::string at = pointer_of_saying(document_, before);
  const auto says = [&](const FormRow& each) { return each.told && each.given && each.value == before; };
  if (at.empty() || std::count_if(form_.begin(), form_.end(), says) > 1) return;
  put_at(document_, std::string(parent_of(at)) + "/en", text_node(now));
}

bool ScenarioDraft::clear(std::string_view pointer) {
  Node before = document_;
  clear_row(document_, form_, pointer);
  return settle(std::move(before), {});
}

std::string ScenarioDraft::add(std::string_view pointer, std::string_view name, const Node& value) {
  const FormRow* const found = row(pointer);
  if (!found) return {};
  const FormRow holder = *found;
  Node before = document_;
  std::string at = add_to(document_, holder, name);
  if (!at.empty() && holder.kind == RowKind::list && !holder.of_texts) put_at(document_, at, value);
  return settle(std::move(before), {}) ? at : std::string();
}

bool ScenarioDraft::move(std::string_view pointer, int by) {
  Node before = document_;
  move_at(document_, pointer, by);
  return settle(std::move(before), {});
}

bool ScenarioDraft::switch_key(std::string_view pointer, std::string_view key) {
  const FormRow* const found = row(pointer);
  if (!found || found->kind != RowKind::which) return false;
  if (std::find(found->names.begin(), found->names.end(), key) == found->names.end()) return false;
  Node before = document_;
  if (found->given) {
    rename_at(document_, pointer, key);
  } else {
    put_at(document_, below(parent_of(pointer), key), number_node(0));
  }
  return settle(std::move(before), {});
}

bool ScenarioDraft::translate(std::string_view en, std::string_view zh) {
  Node before = document_;
  const std::string at = pointer_of_saying(document_, en);
  if (zh.empty() && !at.empty()) {
    clear_row(document_, form_, parent_of(at));
  } else if (!zh.empty() && !at.empty()) {
    put_at(document_, at, text_node(zh));
  } else if (!zh.empty()) {
    const FormRow* const list = row(sayings_at);
    Node saying = object_node();
    sputnik::add(saying, "en", text_node(en));
    sputnik::add(saying, "zh", text_node(zh));
    const std::string place = list ? add_to(document_, *list) : std::string();
    if (!place.empty()) put_at(document_, place, std::move(saying));
  }
  return settle(std::move(before), "translation of " + std::string(en));
}

bool ScenarioDraft::undo() {
  if (before_.empty()) return false;
  after_.push_back(std::exchange(document_, std::move(before_.back())));
  before_.pop_back();
  form_ = form_of(document_);
  typing_.clear();
  ++version_;
  return true;
}

bool ScenarioDraft::redo() {
  if (after_.empty()) return false;
  before_.push_back(std::exchange(document_, std::move(after_.back())));
  after_.pop_back();
  form_ = form_of(document_);
  typing_.clear();
  ++version_;
  return true;
}

Node new_scenario() {
  const auto put = [](Node& object, std::string_view key, std::string_view text) { add(object, key, text_node(text)); };
  Node root = object_node();
  add(root, "format", number_node(file_format));
  put(root, "id", "my-scenario");
  put(root, "title", "My scenario");
  put(root, "summary", "One line that says what it is about.");
  Node briefing = object_node();
  put(briefing, "common", "What both sides know when the campaign begins.");
  put(briefing, "us", "What Washington reads before the first quarter.");
  put(briefing, "cn", "What Beijing reads before the first quarter.");
  add(root, "briefing", std::move(briefing));
  put(root, "start", "2022Q4");
  put(root, "end", "2026Q3");
  return root;
}

std::string pointer_of_saying(const Node& document, std::string_view en) {
  const Node* const list = find_at(document, sayings_at);
  if (!list || list->kind != NodeKind::list) return {};
  for (std::size_t i = 0; i < list->items.size(); ++i) {
    const Node* const found = find(list->items[i], "en");
    if (found && found->kind == NodeKind::text && found->text == en) return below(sayings_at, i) + "/zh";
  }
  return {};
}

}  // namespace sputnik
