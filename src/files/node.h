// A JSON document as a tree that knows its lines: what was read, or what is to be written.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace sputnik {

enum class NodeKind { null, truth, number, text, list, object };

struct Node {
  NodeKind kind = NodeKind::null;
  bool truth = false;
  int line = 0;      // of the value, 1-based; 0 when it was not read from a text
  int key_line = 0;  // of its key, in an object
  double number = 0;
  std::string key{};          // its name in the object that holds it
  std::string text{};         // of a text; of a number as it was written
  std::vector<Node> items{};  // of a list or an object, in the order of the file
};

Node number_node(double value);
Node truth_node(bool value);
Node text_node(std::string_view value);
Node list_node();
Node object_node();

// Adds a member to an object.
void add(Node& object, std::string_view key, Node value);
// The member of that name; nullptr when there is none, or when it is no object.
const Node* find(const Node& object, std::string_view key);
// Equal as values: keys of members count, lines and the spelling of numbers do not.
bool same_value(const Node& a, const Node& b);

// A value in a few words for a message: `7`, `"2"`, `a list`.
std::string in_words(const Node& node);
// A text in quotes, cut to what fits in a message.
std::string in_quotes(std::string_view text);
// A number as it is best read back: shortest, without the locale.
std::string to_text(double number);

// JSON pointers.
std::string below(std::string_view pointer, std::string_view key);
std::string below(std::string_view pointer, std::size_t index);
// A step of a pointer as the key that it stands for.
std::string key_of_step(std::string_view step);
// The line of what a pointer names, or of the nearest thing around it; 0 when unknown.
int line_of(const Node& root, std::string_view pointer);

}  // namespace sputnik
