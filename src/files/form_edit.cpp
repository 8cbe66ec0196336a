// Typing, clearing, adding and ordering in a document, by what its form says.
#include "files/form_edit.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <map>
#include <optional>

#include "model/characters.h"

namespace sputnik {
namespace {

std::optional<Node> number_typed(std::string_view text) {
  double value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(value)) return std::nullopt;
  Node node = number_node(value);
  node.text = text;  // "0." on the way to "0.5"
  return node;
}

Node typed(const FormRow& row, std::string_view text) {
  if (row.kind == RowKind::number || row.kind == RowKind::which) {
    if (auto number = number_typed(text)) return std::move(*number);
  }
  if (row.kind == RowKind::truth && (text == "true" || text == "false")) return truth_node(text == "true");
  std::string clean = without_forbidden(text);
  if (row.form != Form::any || row.kind != RowKind::text) std::replace(clean.begin(), clean.end(), '\n', ' ');
  return text_node(clean);
}

bool holds_nothing(const Node* node) {
  return node && node->items.empty() && (node->kind == NodeKind::object || node->kind == NodeKind::list);
}

void order(Node& node, const std::string& at, const std::map<std::string, std::size_t, std::less<>>& places) {
  const auto place_of = [&](const Node& item) {
    const auto found = places.find(below(at, item.key));
    return found == places.end() ? places.size() : found->second;
  };
  if (node.kind == NodeKind::object) {
    std::stable_sort(node.items.begin(), node.items.end(),
                     [&](const Node& a, const Node& b) { return place_of(a) < place_of(b); });
  }
  for (std::size_t i = 0; i < node.items.size(); ++i) {
    Node& item = node.items[i];
    order(item, node.kind == NodeKind::object ? below(at, item.key) : below(at, i), places);
  }
}

}  // namespace

const FormRow* row_at(const std::vector<FormRow>& form, std::string_view pointer) {
  const auto found =
      std::find_if(form.begin(), form.end(), [&](const FormRow& row) { return row.pointer == pointer; });
  return found == form.end() ? nullptr : &*found;
}

void type_in(Node& document, const FormRow& row, std::string_view text) {
  if (row.kind == RowKind::constant || row.kind == RowKind::stray || holds_rows(row.kind)) return;
  if (text.empty() && !row.required) {
    clear_row(document, form_of(document), row.pointer);
  } else {
    put_at(document, row.pointer, typed(row, text));
  }
}

void clear_row(Node& document, const std::vector<FormRow>& form, std::string_view pointer) {
  if (!take_at(document, pointer)) return;
  for (std::string_view at = parent_of(pointer); !at.empty(); at = parent_of(at)) {
    const FormRow* const row = row_at(form, at);
    const bool stays = !row || row->required || row->kind == RowKind::item || row->kind == RowKind::entry;
    if (stays || !holds_nothing(find_at(document, at))) return;
    take_at(document, at);
  }
}

std::string add_to(Node& document, const FormRow& row, std::string_view name) {
  if (row.kind == RowKind::table) {
    if (std::find(row.names.begin(), row.names.end(), name) == row.names.end()) return {};
    const std::string at = below(row.pointer, name);
    return put_at(document, at, object_node()) ? at : std::string();
  }
  if (row.kind != RowKind::list || row.count >= row.most) return {};
  if (!row.given || row.wrong) put_at(document, row.pointer, list_node());
  const std::string at = below(row.pointer, row.wrong ? 0 : row.count);
  return put_at(document, at, row.of_texts ? text_node(name) : object_node()) ? at : std::string();
}

void put_in_order(Node& document, const std::vector<FormRow>& form) {
  std::map<std::string, std::size_t, std::less<>> places;
  for (std::size_t i = 0; i < form.size(); ++i) places.emplace(form[i].pointer, i);
  order(document, {}, places);
}

}  // namespace sputnik
