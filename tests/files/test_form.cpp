// The form of a scenario: it has every value of the document, and what it changes can be read and taken back.
#include <functional>
#include <map>

#include "catch.h"
#include "files/assets.h"
#include "files/parse_json.h"
#include "files/print_json.h"
#include "files/scenario_draft.h"
#include "sample.h"

using namespace sputnik;
using namespace sputnik::test;

namespace {

Node parsed(const std::string& text) {
  Faults faults("s.json");
  auto root = parse_json(text, faults);
  REQUIRE(root);
  return std::move(*root);
}

// Calls f(pointer, node) with every value that holds no other.
void each_leaf(const Node& node, const std::string& at, const std::function<void(const std::string&, const Node&)>& f) {
  if (node.items.empty()) return f(at, node);
  for (std::size_t i = 0; i < node.items.size(); ++i) {
    const Node& item = node.items[i];
    each_leaf(item, node.kind == NodeKind::object ? below(at, item.key) : below(at, i), f);
  }
}

const FormRow& must_have(const ScenarioDraft& draft, const std::string& pointer) {
  const FormRow* const row = draft.row(pointer);
  INFO(pointer);
  REQUIRE(row);
  return *row;
}

// What the reader says of a draft; whatever it says, it comes back.
bool is_read(const ScenarioDraft& draft) {
  return std::holds_alternative<ScenarioPtr>(read_scenario_text(draft.text(), "s.json", shipped_doctrines()));
}

}  // namespace

TEST_CASE("the form of every scenario that ships has a row for each of its values, and typing them again changes nothing") {
  for (const auto& file : scenario_files()) {
    const Node document = parsed(read_file(file));
    INFO(file);
    const std::vector<FormRow> form = form_of(document);
    std::map<std::string, const FormRow*, std::less<>> rows;
    for (const FormRow& row : form) {
      CHECK(rows.emplace(row.pointer, &row).second);
      CHECK(row.kind != RowKind::stray);
      CHECK(!row.wrong);
    }
    Node again = document;
    each_leaf(document, {}, [&](const std::string& at, const Node& leaf) {
      const auto found = rows.find(at);
      INFO(at);
      REQUIRE(found != rows.end());
      CHECK(found->second->given);
      if (leaf.kind == NodeKind::text) CHECK(found->second->value == leaf.text);
      type_in(again, *found->second, found->second->value);
    });
    CHECK(same_value(again, document));
    put_in_order(again, form);
    CHECK(form_of(again).size() == form.size());
  }
}

TEST_CASE("a value of another kind and a key that nobody knows have rows, and can be mended by them") {
  ScenarioDraft draft(parsed(R"({"format": 1, "id": 7, "world": "calm", "start": "soon", "colour": "red"})"));
  CHECK(must_have(draft, "/id").wrong);
  CHECK(must_have(draft, "/world").wrong);
  CHECK(must_have(draft, "/start").value == "soon");
  CHECK(must_have(draft, "/colour").kind == RowKind::stray);
  CHECK(draft.clear("/colour"));
  CHECK(!draft.row("/colour"));
  CHECK(draft.clear("/world"));
  CHECK(draft.type("/world/tension", "0.4"));
  CHECK(find_at(draft.document(), "/world/tension")->number == 0.4);
}

TEST_CASE("a number stays as it is typed, and becomes one when it is one") {
  ScenarioDraft draft(parsed(small_scenario()));
  for (const char* typed : {"0", "0.", "0.2", "0.25"}) {
    draft.type("/world/decoupling", typed);
    CHECK(must_have(draft, "/world/decoupling").value == typed);
    CHECK(find_at(draft.document(), "/world/decoupling")->kind == NodeKind::number);
  }
  draft.type("/world/decoupling", "much");
  CHECK(must_have(draft, "/world/decoupling").value == "much");
  CHECK(must_have(draft, "/world/decoupling").wrong);
  CHECK(!is_read(draft));
  draft.type("/world/decoupling", "");
  CHECK(!must_have(draft, "/world/decoupling").given);
  CHECK(is_read(draft));
}

TEST_CASE("every edit of every row leaves a document with a form, and undo restores it to the letter") {
  const std::string text = print_json(parsed(small_scenario()));
  const std::vector<FormRow> rows = ScenarioDraft(parsed(text)).form();
  for (const FormRow& row : rows) {
    ScenarioDraft draft(parsed(text));
    INFO(row.pointer);
    const std::vector<std::function<bool()>> edits = {
        [&] { return draft.type(row.pointer, "3"); },
        [&] { return draft.type(row.pointer, "an odd \"text\" {1}"); },
        [&] { return draft.type(row.pointer, ""); },
        [&] { return draft.switch_key(row.pointer, "multiply"); },
        [&] { return draft.move(row.pointer, 1); },
        [&] { return !draft.add(row.pointer, row.names.empty() ? "new" : row.names.front(), object_node()).empty(); },
        [&] { return draft.clear(row.pointer); }};
    for (const auto& edit : edits) {
      const std::string was = draft.text();
      const bool changed = edit();
      CHECK(changed == (draft.text() != was));
    }
    CHECK(same_value(parsed(draft.text()), draft.document()));
    is_read(draft);
    const std::string now = draft.text();
    while (draft.undo()) {
    }
    CHECK(draft.text() == text);
    while (draft.redo()) {
    }
    CHECK(draft.text() == now);
  }
}

TEST_CASE("what is typed into one row is one step, and other edits are steps of their own") {
  ScenarioDraft draft(parsed(small_scenario()));
  const std::string was = draft.text();
  for (const char* typed : {"W", "Wa", "War"}) draft.type("/title", typed);
  draft.type("/summary", "Of chips.");
  CHECK(draft.undo());
  CHECK(must_have(draft, "/title").value == "War");
  CHECK(draft.undo());
  CHECK(draft.text() == was);
  CHECK(!draft.undo());
}

TEST_CASE("an English text that is changed takes its Chinese along") {
  ScenarioDraft draft(new_scenario());
  REQUIRE(draft.translate("My scenario", "我的剧本"));
  for (const char* typed : {"My scenari", "My first scenario"}) draft.type("/title", typed);
  const std::string at = pointer_of_saying(draft.document(), "My first scenario");
  REQUIRE(!at.empty());
  CHECK(find_at(draft.document(), at)->text == "我的剧本");
  CHECK(draft.translate("My first scenario", ""));
  CHECK(!find_at(draft.document(), "/translations"));
  CHECK(is_read(draft));
}

TEST_CASE("a scenario that is begun anew can be read as it is") { CHECK(is_read(ScenarioDraft(new_scenario()))); }
