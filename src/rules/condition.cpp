// Parsing of conditions and formulas: recursive descent to postfix, bounded in length and depth.
#include "rules/condition.h"

#include <charconv>
#include <cstdlib>
#include <optional>

#include "model/problem.h"

namespace sputnik {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }
bool is_name(char c) { return is_letter(c) || is_digit(c) || c == '.'; }
bool is_id(char c) { return is_letter(c) || is_digit(c) || c == '-'; }

std::optional<Side> side_of(std::string_view prefix, const Side* own) {
  if (prefix == "us") return Side::us;
  if (prefix == "cn") return Side::cn;
  if (own && prefix == "own") return *own;
  if (own && prefix == "rival") return rival_of(*own);
  return std::nullopt;
}

template <class Table>
std::optional<std::uint16_t> find_field(const Table& table, std::string_view key) {
  for (std::size_t i = 0; i < table.size(); ++i) {
    if (table[i].card.key == key) return static_cast<std::uint16_t>(i);
  }
  return std::nullopt;
}

class Parser {
 public:
  Parser(std::string_view text, const EventLookup& events, const Side* own)
      : text_(text), events_(events), own_(own) {}

  std::variant<Program, ConditionFault> parse() {
    either();
    skip_spaces();
    if (!fault_ && at_ < text_.size()) fail("an operator or the end");
    if (fault_) return *fault_;
    return program_;
  }

 private:
  void either() {
    for (both(); !fault_ && take_word("or");) both(), emit(Op::either, -1);
  }
  void both() {
    for (negation(); !fault_ && take_word("and");) negation(), emit(Op::both, -1);
  }
  void negation() {
    if (take_word("not")) {
      deeper([this] { negation(); });
      emit(Op::no, 0);
    } else {
      comparison();
    }
  }
  void comparison() {
    sum();
    struct Sign {
      std::string_view text;
      Op op;
    };
    constexpr std::array<Sign, 7> signs = {{{"<=", Op::less_equal},
                                            {">=", Op::greater_equal},
                                            {"!=", Op::not_equal},
                                            {"==", Op::equal},
                                            {"<", Op::less},
                                            {">", Op::greater},
                                            {"=", Op::equal}}};
    for (const Sign& sign : signs) {
      if (fault_ || !take(sign.text)) continue;
      sum();
      emit(sign.op, -1);
      return;
    }
  }
  void sum() {
    product();
    while (!fault_) {
      if (take("+")) {
        product();
        emit(Op::plus, -1);
      } else if (take("-")) {
        product();
        emit(Op::minus, -1);
      } else {
        return;
      }
    }
  }
  void product() {
    unary();
    while (!fault_) {
      if (take("*")) {
        unary();
        emit(Op::times, -1);
      } else if (take("/")) {
        unary();
        emit(Op::divided, -1);
      } else {
        return;
      }
    }
  }
  void unary() {
    if (take("-")) {
      deeper([this] { unary(); });
      emit(Op::negate, 0);
    } else {
      primary();
    }
  }
  void primary() {
    skip_spaces();
    if (fault_) return;
    if (take("(")) {
      deeper([this] { either(); });
      if (!fault_ && !take(")")) fail("\")\"");
    } else if (at_ < text_.size() && (is_digit(text_[at_]) || text_[at_] == '.')) {
      number();
    } else if (at_ < text_.size() && is_letter(text_[at_])) {
      name();
    } else {
      fail("a number, a name or \"(\"");
    }
  }
  void number() {
    double value = 0;
    const auto [end, error] = std::from_chars(text_.data() + at_, text_.data() + text_.size(), value);
    if (error != std::errc() || !(value <= 1e12)) return fail("a number up to 1e12");
    at_ = static_cast<std::size_t>(end - text_.data());
    Term term{Op::number};
    term.number = value;
    push(term);
  }
  void name() {
    const std::size_t start = at_;
    while (at_ < text_.size() && is_name(text_[at_])) ++at_;
    const std::string_view word = text_.substr(start, at_ - start);
    if (word == "happened") return happened();
    auto found = parse_variable(word, own_);
    if (auto* fault = std::get_if<ConditionFault>(&found)) {
      fault->position = start;
      fault_ = *fault;
      return;
    }
    Term term{Op::variable};
    term.variable = std::get<Variable>(found);
    push(term);
  }
  void happened() {
    if (!take("(")) return fail("\"(\" and an event id");
    skip_spaces();
    const std::size_t start = at_;
    while (at_ < text_.size() && is_id(text_[at_])) ++at_;
    const std::string_view id = text_.substr(start, at_ - start);
    const int event = events_ ? events_(id) : -1;
    if (event < 0) {
      at_ = start;
      return fail("the id of an event");
    }
    if (!take(")")) return fail("\")\"");
    Term term{Op::happened};
    term.event = static_cast<std::uint16_t>(event);
    push(term);
  }

  void push(const Term& term) {
    emit_term(term, 1);
  }
  void emit(Op op, int growth) { emit_term(Term{op}, growth); }
  void emit_term(const Term& term, int growth) {
    if (fault_) return;
    depth_ += growth;
    if (program_.size() == condition_terms) return fail("at most 100 terms");
    if (depth_ > static_cast<int>(condition_depth)) return fail("at most 16 nested values");
    program_.push_back(term);
  }
  template <class Inner>
  void deeper(Inner inner) {
    if (++nesting_ > 64) return fail("at most 64 nested parentheses");
    inner();
    --nesting_;
  }

  void skip_spaces() {
    while (at_ < text_.size() && (text_[at_] == ' ' || text_[at_] == '\t' || text_[at_] == '\n')) ++at_;
  }
  bool take(std::string_view sign) {
    skip_spaces();
    if (fault_ || text_.substr(at_, sign.size()) != sign) return false;
    at_ += sign.size();
    return true;
  }
  bool take_word(std::string_view word) {
    skip_spaces();
    if (fault_ || text_.substr(at_, word.size()) != word) return false;
    if (at_ + word.size() < text_.size() && is_name(text_[at_ + word.size()])) return false;
    at_ += word.size();
    return true;
  }
  void fail(std::string expected) {
    if (fault_) return;
    std::size_t end = at_;
    while (end < text_.size() && end - at_ < 24 && text_[end] != ' ') ++end;
    fault_ = ConditionFault{at_, at_ < text_.size() ? "\"" + std::string(text_.substr(at_, end - at_)) + "\"" : "the end",
                            std::move(expected), ""};
  }

  std::string_view text_;
  const EventLookup& events_;
  const Side* own_;
  std::size_t at_ = 0;
  int depth_ = 0;
  int nesting_ = 0;
  Program program_{};
  std::optional<ConditionFault> fault_{};
};

}  // namespace

std::variant<Program, ConditionFault> parse_condition(std::string_view text, const EventLookup& events,
                                                      const Side* own) {
  if (text.find_first_not_of(" \t\n") == std::string_view::npos) return Program{};
  return Parser(text, events, own).parse();
}

std::variant<Variable, ConditionFault> parse_variable(std::string_view name, const Side* own) {
  if (name == "lead") return Variable{VariableKind::lead, Side::us, 0};
  const std::size_t dot = name.find('.');
  if (dot == std::string_view::npos) {
    if (const auto field = find_field(world_table, name)) return Variable{VariableKind::world_field, Side::us, *field};
  } else if (const auto side = side_of(name.substr(0, dot), own)) {
    const std::string_view key = name.substr(dot + 1);
    if (const auto field = find_field(nation_table, key)) return Variable{VariableKind::nation_field, *side, *field};
    const std::size_t policy = find_policy(key);
    if (policy < policy_count) return Variable{VariableKind::level, *side, static_cast<std::uint16_t>(policy)};
  }
  std::vector<std::string> known = variable_names();
  if (own) {
    for (std::size_t i = 0, n = known.size(); i < n; ++i) {
      if (known[i].starts_with("us.")) {
        known.push_back("own." + known[i].substr(3));
        known.push_back("rival." + known[i].substr(3));
      }
    }
  }
  const std::vector<std::string_view> candidates(known.begin(), known.end());
  const std::string nearest = nearest_name(name, candidates);
  return ConditionFault{0, "\"" + std::string(name.substr(0, 64)) + "\"", "the name of a variable",
                        nearest.empty() ? "" : "did you mean " + nearest + "?"};
}

std::string name_of(const Variable& variable) {
  const std::string prefix = std::string(key(variable.side)) + ".";
  switch (variable.kind) {
    case VariableKind::world_field: return std::string(world_table[variable.index].card.key);
    case VariableKind::nation_field: return prefix + std::string(nation_table[variable.index].card.key);
    case VariableKind::level: return prefix + std::string(policy_cards[variable.index].key);
    case VariableKind::lead: return "lead";
  }
  return {};
}

std::vector<std::string> variable_names() {
  std::vector<std::string> names = {"lead"};
  for (const auto& field : world_table) names.emplace_back(field.card.key);
  for (const Side side : sides) {
    const std::string prefix = std::string(key(side)) + ".";
    for (const auto& field : nation_table) names.push_back(prefix + std::string(field.card.key));
    for (const PolicyCard& card : policy_cards) names.push_back(prefix + std::string(card.key));
  }
  return names;
}

}  // namespace sputnik
