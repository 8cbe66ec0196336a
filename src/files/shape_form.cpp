// Rows of forms, and what people call their keys.
#include "files/shape_form.h"

#include <algorithm>
#include <array>

#include "files/scenario_shape.h"
#include "rules/policies.h"

namespace sputnik {
namespace {

struct KeyWords {
  std::string_view key;
  std::string_view words;
};
// Keys that do not say by themselves what they are.
constexpr std::array key_words = {KeyWords{"us", "United States"},
                                  KeyWords{"cn", "China"},
                                  KeyWords{"zh", "Chinese"},
                                  KeyWords{"en", "English"},
                                  KeyWords{"id", "Id"},
                                  KeyWords{"when", "Condition"},
                                  KeyWords{"start", "First quarter"},
                                  KeyWords{"end", "Last quarter"},
                                  KeyWords{"common", "Both sides"},
                                  KeyWords{"rival", "Doctrine of a rival"},
                                  KeyWords{"preset", "Preset of assumptions"},
                                  KeyWords{"library", "Events of the library"},
                                  KeyWords{"without", "Left out of the library"},
                                  KeyWords{"balance", "Declared balance"},
                                  KeyWords{"low", "From"},
                                  KeyWords{"high", "To"},
                                  KeyWords{"state", "State at the start"},
                                  KeyWords{"levels", "Levels"},
                                  KeyWords{"captions", "Words of policies"},
                                  KeyWords{"weights", "Weights of the pillars"},
                                  KeyWords{"slug", "Kind of dispatch"},
                                  KeyWords{"place", "Dateline"},
                                  KeyWords{"tell", "Told before"},
                                  KeyWords{"once", "Once a campaign"},
                                  KeyWords{"shock", "A shock"},
                                  KeyWords{"chance", "Chance a quarter"},
                                  KeyWords{"odds", "Odds that it strikes"},
                                  KeyWords{"change", "What changes"},
                                  KeyWords{"what", "What it is about"}};

// Whose words a label should be in: the nation that the pointer passes.
Side side_of(std::string_view pointer) {
  return (std::string(pointer) + "/").find("/cn/") == std::string::npos ? Side::us : Side::cn;
}

std::string as_typed(const Node& node) {
  if (node.kind == NodeKind::text) return node.text;
  if (node.kind == NodeKind::number) return node.text.empty() ? to_text(node.number) : node.text;
  return in_words(node);
}

}  // namespace

std::string label_of(std::string_view key, std::string_view pointer) {
  for (const KeyWords& each : key_words) {
    if (each.key == key) return std::string(each.words);
  }
  for (const PolicyCard& card : policy_cards) {
    if (card.key == key) return std::string(card.title[side_of(pointer)]);
  }
  std::string words(key);
  std::replace(words.begin(), words.end(), '_', ' ');
  if (!words.empty() && words.front() >= 'a' && words.front() <= 'z') words.front() = static_cast<char>(words.front() - 'a' + 'A');
  return words;
}

ShapeForm::ShapeForm(const Node* node, std::string pointer, int depth, std::vector<FormRow>& rows)
    : node_(node && node->kind == NodeKind::object ? node : nullptr),
      pointer_(std::move(pointer)),
      depth_(depth),
      rows_(rows) {}

const Node* ShapeForm::find_member(std::string_view key) const { return node_ ? find(*node_, key) : nullptr; }

FormRow& ShapeForm::put(RowKind kind, std::string_view key, std::string_view help) {
  asked_.push_back(key);
  FormRow& row = rows_.emplace_back();
  row.kind = kind;
  row.depth = depth_;
  row.pointer = below(pointer_, key);
  row.key = key;
  row.label = label_of(key, pointer_);
  row.help = help;
  return row;
}

FormRow& ShapeForm::put_field(RowKind kind, NodeKind holds, std::string_view key, std::string_view help) {
  FormRow& row = put(kind, key, help);
  if (const Node* const node = find_member(key)) {
    row.given = true;
    row.value = as_typed(*node);
    row.wrong = node->kind != holds;
  }
  return row;
}

FormRow& ShapeForm::put_holder(RowKind kind, std::string_view key, std::string_view help) {
  const NodeKind holds = kind == RowKind::list ? NodeKind::list : NodeKind::object;
  const Node* const node = find_member(key);
  FormRow& row = put_field(kind, holds, key, help);
  if (!row.wrong) row.value.clear();
  if (node && !row.wrong) row.count = node->items.size();
  return row;
}

void ShapeForm::put_part(RowKind kind, const Node& node, const std::string& at) {
  FormRow& row = rows_.emplace_back();
  row.kind = kind;
  row.depth = depth_ + 1;
  row.pointer = at;
  row.key = last_step(at);
  row.label = kind == RowKind::entry ? label_of(row.key, at) : std::string();
  row.given = row.removable = true;
  row.wrong = node.kind != NodeKind::object;
  if (row.wrong) row.value = as_typed(node);
  row.count = node.items.size();
}

void ShapeForm::put_stray(const Node& item, const std::string& at, int depth) {
  FormRow& row = rows_.emplace_back();
  row.kind = RowKind::stray;
  row.depth = depth;
  row.pointer = at;
  row.key = row.label = item.key;
  row.value = as_typed(item);
  row.given = row.removable = true;
}

void ShapeForm::put_strays_of(const Node& object, const std::string& at, const std::vector<std::string_view>& known) {
  if (object.kind != NodeKind::object) return;
  for (const Node& item : object.items) {
    if (!is_known(item.key, known)) put_stray(item, below(at, item.key), depth_ + 1);
  }
}

void ShapeForm::finish() {
  for (std::size_t i = 0; node_ && i < node_->items.size(); ++i) {
    const Node& item = node_->items[i];
    if (!is_known(item.key, asked_)) put_stray(item, below(pointer_, item.key), depth_);
  }
}

bool ShapeForm::is_known(std::string_view name, const std::vector<std::string_view>& names) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

void ShapeForm::constant(std::string_view key, int, std::string_view help) {
  put_field(RowKind::constant, NodeKind::number, key, help).required = true;
}
void ShapeForm::constant(std::string_view key, std::string_view, std::string_view help) {
  put_field(RowKind::constant, NodeKind::text, key, help).required = true;
}

void ShapeForm::text(std::string_view key, const std::string& value, const TextRule& rule) {
  FormRow& row = put_field(RowKind::text, NodeKind::text, key, rule.help);
  row.usual = value;
  row.required = rule.required;
  row.longest = rule.longest;
  row.form = rule.form;
  row.told = rule.told;
}

void ShapeForm::number(std::string_view key, double value, const NumberRule& rule) {
  FormRow& row = put_field(RowKind::number, NodeKind::number, key, rule.help);
  if (!rule.required) row.usual = to_text(value);
  row.required = rule.required;
  row.low = rule.low;
  row.high = rule.high;
  row.whole = rule.whole;
}

void ShapeForm::whole(std::string_view key, int value, const NumberRule& rule) {
  number(key, value, rule);
  rows_.back().whole = true;
}

void ShapeForm::truth(std::string_view key, bool value, const PlainRule& rule) {
  FormRow& row = put_field(RowKind::truth, NodeKind::truth, key, rule.help);
  row.usual = value ? "true" : "false";
  row.required = rule.required;
}

void ShapeForm::quarter(std::string_view key, const std::optional<Quarter>&, const PlainRule& rule) {
  put_field(RowKind::quarter, NodeKind::text, key, rule.help).required = rule.required;
}

void ShapeForm::put_choice(std::string_view key, std::string_view value, std::span<const std::string_view> names,
                           const PlainRule& rule) {
  FormRow& row = put_field(RowKind::choice, NodeKind::text, key, rule.help);
  row.usual = value;
  row.required = rule.required;
  row.names.assign(names.begin(), names.end());
}

// Its pointer is that of the key that is given, or else of the first.
void ShapeForm::put_which(std::span<const std::string_view> keys, const NumberRule& rule) {
  bool any = false;
  for (const std::string_view key : keys) {
    asked_.push_back(key);
    if (!find_member(key) && (any || key != keys.back())) continue;
    const std::string_view one = find_member(key) ? key : keys.front();
    FormRow& row = put_field(RowKind::which, NodeKind::number, one, rule.help);
    row.label = "By how much";
    row.required = true;
    row.low = rule.low;
    row.high = rule.high;
    row.names.assign(keys.begin(), keys.end());
    any = true;
  }
}

void ShapeForm::named(std::string_view key, const Named&, const NamedRule& rule) {
  put_holder(RowKind::named, key, rule.help);
  const Node* const node = find_member(key);
  ShapeForm inner(node, below(pointer_, key), depth_ + 1, rows_);
  const Side side = side_of(inner.pointer_);
  for (const NamedKey& each : rule.keys) {
    inner.number(each.key, 0, {.low = each.low, .high = each.high, .whole = each.whole});
    FormRow& row = rows_.back();
    row.label = each.label[side].empty() ? row.label : each.label[side];
    row.unit = each.unit;
    row.source = each.source;
    row.usual = to_text(each.usual[side]);
  }
  inner.finish();
}

void ShapeForm::texts(std::string_view key, const std::vector<std::string>&, const ListRule& rule,
                      const TextRule& each) {
  const Node* const node = put_list(key, rule, true);
  for (std::size_t i = 0; node && i < node->items.size(); ++i) {
    FormRow& row = rows_.emplace_back();
    row.kind = RowKind::text;
    row.depth = depth_ + 1;
    row.pointer = below(below(pointer_, key), i);
    row.key = std::to_string(i);
    row.value = as_typed(node->items[i]);
    row.wrong = node->items[i].kind != NodeKind::text;
    row.given = row.removable = row.required = true;
    row.longest = each.longest;
    row.form = each.form;
    row.told = each.told;
  }
}

const Node* ShapeForm::put_list(std::string_view key, const ListRule& rule, bool of_texts) {
  FormRow& row = put_holder(RowKind::list, key, rule.help);
  row.required = rule.required;
  row.least = rule.least;
  row.most = rule.most;
  row.of_texts = of_texts;
  return row.given && !row.wrong ? find_member(key) : nullptr;
}

const Node* ShapeForm::put_table(std::string_view key, const TableRule& rule) {
  FormRow& row = put_holder(RowKind::table, key, rule.help);
  const Node* const node = row.given && !row.wrong ? find_member(key) : nullptr;
  for (const std::string_view name : rule.keys) {
    if (!node || !find(*node, name)) row.names.emplace_back(name);
  }
  if (node) put_strays_of(*node, below(pointer_, key), rule.keys);
  return node;
}

std::vector<FormRow> form_of(const Node& document) {
  std::vector<FormRow> rows;
  ShapeForm form(&document, {}, 0, rows);
  const Scenario fresh{};
  shape(form, fresh);
  form.finish();
  return rows;
}

}  // namespace sputnik
