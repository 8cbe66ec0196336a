// What a wish does at the scenario desk: looking, editing, weighing.
#include <algorithm>

#include "app/scenario_desk.h"
#include "ui/wish.h"

namespace sputnik {

using namespace ui::author;

namespace {

constexpr std::size_t weighed_campaigns = 1000;

// An id that no other item of the list has: "event-3".
std::string free_id(const Node& document, const std::string& list, const std::string& stem) {
  const Node* const node = find_at(document, list);
  for (std::size_t number = 1;; ++number) {
    const std::string id = stem + "-" + std::to_string(number);
    const auto has_it = [&](const Node& item) {
      const Node* const own = find(item, "id");
      return own && own->text == id;
    };
    if (!node || std::none_of(node->items.begin(), node->items.end(), has_it)) return id;
  }
}

// What a new item begins with: what makes it stand by itself and what is asked of it first.
Node new_item(const Node& document, const std::string& list, const std::string& kind) {
  Node item = object_node();
  const auto put = [&](std::string_view key, const std::string& text) { add(item, key, text_node(text)); };
  if (list == "/events") {
    put("id", free_id(document, list, "event"));
    if (kind == "dated") put("date", text_at(document, "/start"));
    if (kind == "random") add(item, "chance", number_node(0.05));
    for (const std::string_view pair : {"headline", "body"}) {
      Node both = object_node();
      add(both, "us", text_node(""));
      add(both, "cn", text_node(""));
      add(item, pair, std::move(both));
    }
    put("why", "");
    put("source", "invented");
  } else if (list.ends_with("/objectives")) {
    put("id", free_id(document, list, "objective"));
  } else if (list == "/doctrines") {
    put("id", free_id(document, list, "doctrine"));
  } else if (list.ends_with("/effects")) {
    put("change", "tension");
    add(item, "add", number_node(0.01));
  }
  return item;
}

}  // namespace

// Where nobody waits it is read at once; else when the typing rests.
void ScenarioDesk::edited() {
  edited_at_ = now_;
  leaving_ = false;
  if (!keeping_.in_background) ask_reading(true);
}

// Opens what it lies in, and turns to its section.
void ScenarioDesk::select(const std::string& pointer, bool go) {
  if (!draft_) return;
  if (go) go_to_ = pointer;
  if (selected_ != pointer) writing_ = {};
  selected_ = pointer;
  follow_text_ = true;
  const FormRow* const row = draft_->row(pointer);
  if (!row) return;
  if (row->kind == RowKind::text && writing_.text != row->value) writing_ = {row->value, row->value.size()};
  section_ = section_of(pointer);
  for (std::string_view at = parent_of(pointer); !at.empty(); at = parent_of(at)) {
    const FormRow* const holder = draft_->row(at);
    if (holder && holds_rows(holder->kind) && !is_open(*holder)) {
      const std::string key(at);
      if (!toggled_.erase(key)) toggled_.insert(key);
    }
  }
}

void ScenarioDesk::add(const Add& wanted) {
  const std::string at =
      draft_->add(wanted.pointer, wanted.name, new_item(draft_->document(), wanted.pointer, wanted.name));
  if (at.empty()) return;
  edited();
  // The list, and the item in it.
  const FormRow* const row = draft_->row(at);
  if (row && holds_rows(row->kind) && !is_open(*row)) toggled_.insert(at);
  select(at, true);
}

// Pointers behind it move up: what was open of them is folded.
void ScenarioDesk::take_out(const std::string& pointer) {
  const FormRow* const row = draft_->row(pointer);
  const bool item = row && row->removable;
  if (!draft_->clear(pointer)) return;
  edited();
  if (!item) return select(pointer);
  const std::string holder(parent_of(pointer));
  std::erase_if(toggled_, [&](const std::string& each) { return each != holder && lies_in(each, holder); });
  if (draft_->row(holder)) select(holder, true);
}

void ScenarioDesk::move(const Move& wanted) {
  if (!draft_->move(wanted.pointer, wanted.by)) return;
  edited();
  const std::string holder(parent_of(wanted.pointer));
  std::erase_if(toggled_, [&](const std::string& each) { return each != holder && lies_in(each, holder); });
  select(holder + "/" + std::to_string(std::stoi(last_step(wanted.pointer)) + wanted.by), true);
}

void ScenarioDesk::weigh(bool on) {
  weighing_.drop();
  pane_ = Pane::balance;
  if (!on) return;
  weighed_ = scenario();
  if (!weighed_) return;
  balance_.reset();
  weighed_version_ = draft_->version();
  weighing_.start(
      [scenario = weighed_](const Stop& stop, const std::function<void(double)>& progress) {
        return sputnik::weigh(scenario, {.futures = weighed_campaigns,
                                         .threads = all_threads(),
                                         .stop = &stop,
                                         .progress = progress});
      },
      keeping_.in_background);
  hear_balance();
}

void ScenarioDesk::hear(const Deed& deed) {
  if (!draft_) return;
  const auto changed = [this](bool really) {
    if (really) edited();
  };
  std::visit(
      ui::Overloaded{
          [&](const SelectSection& one) { section_ = one.section; },
          [&](const SelectPane& one) { pane_ = one.pane; },
          [&](const Select& one) { select(one.pointer, one.go); },
          [&](const Arrived&) { go_to_.clear(); },
          [&](const Fold& one) {
            if (!toggled_.erase(one.pointer)) toggled_.insert(one.pointer);
          },
          [&](const TurnText& one) {
            follow_text_ = false;
            const auto last = static_cast<long>(read_.lines.empty() ? 0 : read_.lines.size() - 1);
            first_line_ = static_cast<std::size_t>(std::clamp(static_cast<long>(first_line_) + one.by, 0L, last));
          },
          [&](const ChooseSayings& one) { missing_only_ = one.missing_only; },
          [&](const Write& one) {
            if (selected_ != one.pointer) select(one.pointer);
            changed(draft_->type(one.pointer, one.writing.text));
            const FormRow* const row = draft_->row(one.pointer);
            writing_ = {row ? row->value : one.writing.text, one.writing.caret};
            writing_.caret = std::min(writing_.caret, writing_.text.size());
          },
          [&](const Clear& one) { take_out(one.pointer); },
          [&](const Add& one) { add(one); },
          [&](const Move& one) { move(one); },
          [&](const Switch& one) {
            changed(draft_->switch_key(one.pointer, one.key));
            select(std::string(parent_of(one.pointer)) + "/" + one.key);
          },
          [&](const Translate& one) {
            changed(draft_->translate(one.en, one.zh.text));
            selected_ = one.en;
            writing_ = one.zh;
          },
          [&](const Undo&) {
            changed(draft_->undo());
            select(std::string(selected_));
          },
          [&](const Redo&) {
            changed(draft_->redo());
            select(std::string(selected_));
          },
          [&](const Weigh& one) { weigh(one.on); },
          [&](const Stay&) { leaving_ = false; },
          [](const auto&) {}},
      deed);
}

}  // namespace sputnik
