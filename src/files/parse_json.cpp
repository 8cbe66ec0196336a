// Builds a tree from the events of nlohmann's parser, which is iterative; the bounds are ours.
#include "files/parse_json.h"

#include <charconv>
#include <iterator>
#include <nlohmann/json.hpp>
#include <unordered_set>
#include <utility>

#include "files/bounds.h"
#include "model/characters.h"
#include "files/syntax_fault.h"

namespace sputnik {
namespace {

// Walks a text and tells how far the parser has read: its events come without positions.
struct Walker {
  using iterator_category = std::input_iterator_tag;
  using value_type = char;
  using difference_type = std::ptrdiff_t;
  using pointer = const char*;
  using reference = const char&;

  const char* at = nullptr;
  std::size_t* consumed = nullptr;

  const char& operator*() const { return *at; }
  Walker& operator++() {
    ++at;
    if (consumed) ++*consumed;
    return *this;
  }
  friend bool operator==(const Walker& a, const Walker& b) { return a.at == b.at; }
};

// The parser hands over a number's text with the locale's decimal sign; ours is a point.
std::optional<double> number_from(std::string digits) {
  for (char& c : digits) {
    const bool part = (c >= '0' && c <= '9') || c == '-' || c == '+' || c == 'e' || c == 'E';
    if (!part) c = '.';
  }
  double value = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  if (error == std::errc::result_out_of_range) return std::nullopt;
  return value;
}

class TreeBuilder final : public nlohmann::json_sax<nlohmann::json> {
 public:
  TreeBuilder(std::string_view text, const std::size_t& consumed, Faults& faults)
      : text_(text), consumed_(consumed), faults_(faults) {}

  std::optional<Node> take() { return std::move(root_); }

  bool null() override { return place({}); }
  bool boolean(bool value) override { return place(truth_node(value)); }
  bool number_integer(number_integer_t value) override {
    return place_number(static_cast<double>(value), std::to_string(value));
  }
  bool number_unsigned(number_unsigned_t value) override {
    return place_number(static_cast<double>(value), std::to_string(value));
  }
  bool number_float(number_float_t value, const string_t& digits) override {
    // Out of range here means too near to zero: what is too large the parser has refused already.
    return place_number(number_from(digits).value_or(value == 0 ? 0 : value), digits);
  }
  bool string(string_t& value) override {
    check_text(value, pointer_of_next());
    return place(text_node(value));
  }
  bool binary(binary_t&) override { return false; }  // there is none in JSON text
  bool start_object(std::size_t) override { return open(object_node()); }
  bool start_array(std::size_t) override { return open(list_node()); }
  bool end_object() override { return close(); }
  bool end_array() override { return close(); }

  bool key(string_t& value) override {
    if (value.size() > most_key_bytes) {
      faults_.add(line(), pointer(), "a key of " + std::to_string(value.size()) + " bytes",
                  "at most " + std::to_string(most_key_bytes) + " bytes");
      value = "(overlong)";
    } else if (const auto forbidden = forbidden_character(value)) {
      faults_.add(line(), pointer(), "a key with " + *forbidden, "a key of printable characters");
    }
    if (!keys_.back().insert(value).second) {
      faults_.add(line(), below(pointer(), value), "the key " + in_quotes(value) + " a second time",
                  "each key once in an object", "remove one of the two");
    }
    key_ = value;
    key_line_ = line();
    return true;
  }

  bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception& error) override {
    const SyntaxFault fault = explain_syntax(text_, consumed_, error.what());
    faults_.add(fault.line, pointer(), fault.found, fault.expected, fault.hint);
    return false;
  }

 private:
  // A number is known to have ended only when the character after it was read: that one is not counted.
  int line() {
    const std::size_t end = consumed_ > 0 ? consumed_ - 1 : 0;
    for (; counted_ < end; ++counted_) line_ += text_[counted_] == '\n';
    return line_;
  }

  bool in_object() const { return !open_.empty() && open_.back().kind == NodeKind::object; }
  std::string pointer() const {
    std::string out;
    for (std::size_t i = 1; i < open_.size(); ++i) {
      const Node& parent = open_[i - 1];
      out = parent.kind == NodeKind::object ? below(out, open_[i].key) : below(out, parent.items.size());
    }
    return out;
  }
  std::string pointer_of_next() const {
    if (open_.empty()) return {};
    return in_object() ? below(pointer(), key_) : below(pointer(), open_.back().items.size());
  }

  void check_text(std::string& value, const std::string& place_of_it) {
    if (value.size() > most_text_bytes) {
      faults_.add(line(), place_of_it, "a text of " + std::to_string(value.size()) + " bytes",
                  "at most " + std::to_string(most_text_bytes) + " bytes");
      value.clear();
    } else if (const auto forbidden = forbidden_character(value)) {
      faults_.add(line(), place_of_it, *forbidden, "a text of printable characters", "retype the text");
    }
  }

  bool place_number(double value, std::string digits) {
    Node node = number_node(value);
    node.text = std::move(digits);
    return place(std::move(node));
  }
  void name(Node& node) {
    node.line = line();
    if (!in_object()) return;
    node.key = std::move(key_);
    node.key_line = key_line_;
  }
  bool within_bounds() {
    if (++values_ <= most_values) return true;
    faults_.add(line(), pointer(), "more than " + std::to_string(most_values) + " values",
                "at most " + std::to_string(most_values));
    return false;
  }
  bool place(Node node) {
    if (!within_bounds()) return false;
    name(node);
    return settle(std::move(node));
  }
  bool open(Node node) {
    if (!within_bounds()) return false;
    if (open_.size() == most_depth) {
      faults_.add(line(), {}, "lists and objects more than " + std::to_string(most_depth) + " deep",
                  "at most " + std::to_string(most_depth));
      return false;
    }
    name(node);
    open_.push_back(std::move(node));
    keys_.emplace_back();
    return true;
  }
  bool close() {
    Node node = std::move(open_.back());
    open_.pop_back();
    keys_.pop_back();
    return settle(std::move(node));
  }
  bool settle(Node node) {
    if (open_.empty()) {
      root_ = std::move(node);
    } else {
      open_.back().items.push_back(std::move(node));
    }
    return true;
  }

  std::string_view text_;
  const std::size_t& consumed_;
  Faults& faults_;
  std::size_t counted_ = 0;  // bytes whose line breaks are in line_
  int line_ = 1;
  std::size_t values_ = 0;
  std::string key_{};
  int key_line_ = 0;
  std::vector<Node> open_{};
  std::vector<std::unordered_set<std::string>> keys_{};  // of each open object
  std::optional<Node> root_{};
};

}  // namespace

std::optional<Node> parse_json(std::string_view text, Faults& faults) {
  std::size_t consumed = 0;
  TreeBuilder builder(text, consumed, faults);
  const Walker first{text.data(), &consumed};
  const Walker last{text.data() + text.size(), nullptr};
  if (!nlohmann::json::sax_parse(first, last, &builder)) return std::nullopt;
  return builder.take();
}

}  // namespace sputnik
