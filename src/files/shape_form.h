// Makes the rows of a form of a document by its shape: what may stand where, and what stands there.
//
// The document is the truth: a value of another kind, a number that is none, a key that nobody knows stay in it and have
// rows, too. files/form_edit.h changes it by these rows.
#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "files/node.h"
#include "files/node_edit.h"
#include "files/shape_rules.h"
#include "model/calendar.h"
#include "play/scenario.h"

namespace sputnik {

enum class RowKind {
  constant,  // says what the file is: nothing to change
  text,
  number,
  truth,
  quarter,
  choice,  // one of `names`
  which,   // a number under one of the keys `names`
  group,   // what follows, a step deeper, is in it
  named,   // numbers under names that are known
  list,
  item,   // of a list
  table,  // objects under names that are known
  entry,  // of a table
  stray   // a key that no form has: a fault
};

struct FormRow {
  RowKind kind = RowKind::text;
  int depth = 0;          // rows that it lies in
  std::string pointer{};  // in the document, given or not
  std::string key{};
  std::string label{};    // English, for people
  std::string help{};     // may be empty
  std::string unit{};     // of a number; may be empty
  std::string source{};   // of an assumption; may be empty
  std::string value{};    // as it stands there; empty when it is not given
  std::string usual{};    // what holds when it is not given; may be empty
  bool given = false;
  bool wrong = false;     // what stands there is of another kind
  bool required = false;
  bool told = false;      // players read it
  bool removable = false; // an item or a text of a list: it can be taken out and moved; an entry: taken out
  bool whole = false;     // of a number
  double low = 0;
  double high = 0;
  std::size_t longest = 0;  // of a text, characters
  Form form = Form::any;
  std::size_t count = 0;  // of a list, a table, a named: how many are given
  std::size_t least = 0;
  std::size_t most = 0;
  bool of_texts = false;                // a list of plain texts
  std::vector<std::string> names{};     // a choice's; of a table those that may be added
};

inline bool holds_rows(RowKind kind) {
  return kind == RowKind::group || kind == RowKind::named || kind == RowKind::list || kind == RowKind::item ||
         kind == RowKind::table || kind == RowKind::entry;
}

class ShapeForm {
 public:
  // Of one object, or of what stands in its place (null: nothing).
  ShapeForm(const Node* node, std::string pointer, int depth, std::vector<FormRow>& rows);

  void constant(std::string_view key, int value, std::string_view help);
  void constant(std::string_view key, std::string_view value, std::string_view help);
  void text(std::string_view key, const std::string& value, const TextRule& rule);
  void number(std::string_view key, double value, const NumberRule& rule);
  void whole(std::string_view key, int value, const NumberRule& rule);
  void truth(std::string_view key, bool value, const PlainRule& rule);
  void quarter(std::string_view key, const std::optional<Quarter>& value, const PlainRule& rule);
  void named(std::string_view key, const Named& value, const NamedRule& rule);
  void texts(std::string_view key, const std::vector<std::string>& value, const ListRule& rule, const TextRule& each);
  template <class Enum>
  void one_of(std::span<const std::string_view> keys, Enum, double, const NumberRule& rule) {
    put_which(keys, rule);
  }
  template <class Enum>
  void choice(std::string_view key, Enum value, std::span<const std::string_view> names, const PlainRule& rule) {
    put_choice(key, names[static_cast<std::size_t>(value)], names, rule);
  }
  template <class Fields>
  void group(std::string_view key, const PlainRule& rule, Fields fields) {
    put_holder(RowKind::group, key, rule.help).required = rule.required;
    ShapeForm inner(find_member(key), below(pointer_, key), depth_ + 1, rows_);
    fields(inner);
    inner.finish();
  }
  template <class T>
  void part(std::string_view key, const T& value, const PlainRule& rule) {
    group(key, rule, [&](ShapeForm& inner) { shape(inner, value); });
  }
  template <class T>
  void list(std::string_view key, const std::vector<T>&, const ListRule& rule) {
    const Node* const node = put_list(key, rule, false);
    const T fresh{};
    for (std::size_t i = 0; node && i < node->items.size(); ++i) {
      const std::string at = below(below(pointer_, key), i);
      put_part(RowKind::item, node->items[i], at);
      ShapeForm inner(&node->items[i], at, depth_ + 2, rows_);
      shape(inner, fresh);
      inner.finish();
    }
  }
  template <class T>
  void table(std::string_view key, const std::map<std::string, T, std::less<>>&, const TableRule& rule) {
    const Node* const node = put_table(key, rule);
    const T fresh{};
    for (std::size_t i = 0; node && i < node->items.size(); ++i) {
      const Node& item = node->items[i];
      if (!is_known(item.key, rule.keys)) continue;
      const std::string at = below(below(pointer_, key), item.key);
      put_part(RowKind::entry, item, at);
      ShapeForm inner(&item, at, depth_ + 2, rows_);
      shape(inner, fresh);
      inner.finish();
    }
  }

  // Rows of the members that no field asked for.
  void finish();

 private:
  const Node* find_member(std::string_view key) const;
  FormRow& put(RowKind kind, std::string_view key, std::string_view help);
  FormRow& put_field(RowKind kind, NodeKind holds, std::string_view key, std::string_view help);
  FormRow& put_holder(RowKind kind, std::string_view key, std::string_view help);
  void put_part(RowKind kind, const Node& node, const std::string& at);
  const Node* put_list(std::string_view key, const ListRule& rule, bool of_texts);
  const Node* put_table(std::string_view key, const TableRule& rule);
  void put_which(std::span<const std::string_view> keys, const NumberRule& rule);
  void put_choice(std::string_view key, std::string_view value, std::span<const std::string_view> names,
                  const PlainRule& rule);
  void put_stray(const Node& item, const std::string& at, int depth);
  void put_strays_of(const Node& object, const std::string& at, const std::vector<std::string_view>& known);
  static bool is_known(std::string_view name, const std::vector<std::string_view>& names);

  const Node* node_;  // an object, or null
  std::string pointer_;
  int depth_;
  std::vector<FormRow>& rows_;
  std::vector<std::string_view> asked_{};
};

// What people call a key in the form: by the policies' titles of the nation that the pointer passes.
std::string label_of(std::string_view key, std::string_view pointer);

// The form of a scenario.
std::vector<FormRow> form_of(const Node& document);

}  // namespace sputnik
