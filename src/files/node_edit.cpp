// Walks a document by its pointers and changes what it finds.
#include "files/node_edit.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <utility>

namespace sputnik {
namespace {

std::optional<std::size_t> index_of(std::string_view step) {
  std::size_t index = 0;
  const auto [end, error] = std::from_chars(step.data(), step.data() + step.size(), index);
  if (step.empty() || error != std::errc() || end != step.data() + step.size()) return std::nullopt;
  return index;
}

// By the first 80 bytes of its key, as below() writes them.
Node* member(Node& object, std::string_view step) {
  const std::string key = key_of_step(step);
  const auto same = [&](const Node& item) { return std::string_view(item.key).substr(0, 80) == key; };
  const auto found = std::find_if(object.items.begin(), object.items.end(), same);
  return found == object.items.end() ? nullptr : &*found;
}

Node* child(Node& node, std::string_view step) {
  if (node.kind == NodeKind::object) return member(node, step);
  if (node.kind != NodeKind::list) return nullptr;
  const auto index = index_of(step);
  return index && *index < node.items.size() ? &node.items[*index] : nullptr;
}

std::string_view raw_step(std::string_view pointer) { return pointer.substr(pointer.rfind('/') + 1); }

}  // namespace

std::string_view parent_of(std::string_view pointer) {
  return pointer.empty() ? pointer : pointer.substr(0, pointer.rfind('/'));
}

std::string last_step(std::string_view pointer) { return pointer.empty() ? "" : key_of_step(raw_step(pointer)); }

bool lies_in(std::string_view pointer, std::string_view of) {
  return pointer.starts_with(of) && (pointer.size() == of.size() || pointer[of.size()] == '/');
}

Node* find_at(Node& root, std::string_view pointer) {
  Node* node = &root;
  while (node && !pointer.empty()) {
    pointer.remove_prefix(1);
    const std::size_t slash = std::min(pointer.find('/'), pointer.size());
    node = child(*node, pointer.substr(0, slash));
    pointer.remove_prefix(slash);
  }
  return node;
}

const Node* find_at(const Node& root, std::string_view pointer) { return find_at(const_cast<Node&>(root), pointer); }

bool put_at(Node& root, std::string_view pointer, Node value) {
  if (pointer.empty()) return false;
  if (Node* const there = find_at(root, pointer)) {
    value.key = there->key;
    *there = std::move(value);
    return true;
  }
  Node* holder = find_at(root, parent_of(pointer));
  if (!holder) {
    if (!put_at(root, parent_of(pointer), object_node())) return false;
    holder = find_at(root, parent_of(pointer));
  }
  if (holder->kind == NodeKind::object) {
    add(*holder, last_step(pointer), std::move(value));
    return true;
  }
  if (holder->kind != NodeKind::list || index_of(raw_step(pointer)) != holder->items.size()) return false;
  value.key.clear();
  holder->items.push_back(std::move(value));
  return true;
}

bool take_at(Node& root, std::string_view pointer) {
  Node* const there = pointer.empty() ? nullptr : find_at(root, pointer);
  if (!there) return false;
  auto& items = find_at(root, parent_of(pointer))->items;
  items.erase(items.begin() + (there - items.data()));
  return true;
}

bool move_at(Node& root, std::string_view pointer, int by) {
  Node* const holder = pointer.empty() ? nullptr : find_at(root, parent_of(pointer));
  const auto index = index_of(raw_step(pointer));
  if (!holder || holder->kind != NodeKind::list || !index || *index >= holder->items.size()) return false;
  const std::size_t other = *index + static_cast<std::size_t>(by);  // below the first wraps beyond the last
  if (other >= holder->items.size()) return false;
  std::swap(holder->items[*index], holder->items[other]);
  return true;
}

bool rename_at(Node& root, std::string_view pointer, std::string_view key) {
  Node* const there = pointer.empty() ? nullptr : find_at(root, pointer);
  const Node* const holder = there ? find_at(root, parent_of(pointer)) : nullptr;
  if (!holder || holder->kind != NodeKind::object || find(*holder, key)) return false;
  there->key = key;
  return true;
}

}  // namespace sputnik
