// The formats of scenario and lesson files: every key, what it holds and what it means, from their JSON Schemas.
#include <algorithm>

#include "files/lesson_file.h"
#include "files/parse_json.h"
#include "files/scenario_file.h"
#include "files/shape_rules.h"
#include "manual/page_maker.h"
#include "manual/table_pages.h"
#include "rules/assumptions.h"
#include "rules/policies.h"

namespace sputnik::manual {
namespace {

constexpr double without_end = 1e5;  // a bound beyond which nobody comes
constexpr std::size_t many = 10;  // keys of an object from which on they are told by the page of their table

std::string text_at(const Node& node, std::string_view key) {
  const Node* member = find(node, key);
  return !member ? "" : member->kind == NodeKind::number ? to_text(member->number) : member->text;
}
double number_at(const Node& node, std::string_view key) {
  const Node* member = find(node, key);
  return member ? member->number : 0;
}

// "#/definitions/event" of the node, or of the one thing that it refers to: "event".
std::string reference_of(const Node& schema) {
  const Node* direct = find(schema, "$ref");
  const Node* all = find(schema, "allOf");
  if (!direct && all && !all->items.empty()) direct = find(all->items.front(), "$ref");
  return direct ? direct->text.substr(direct->text.rfind('/') + 1) : "";
}

std::string words_of_text(const Node& schema) {
  const std::string pattern = text_at(schema, "pattern");
  std::string_view words = words_of(Form::any);
  for (const Form form : {Form::line, Form::id, Form::capitals, Form::link}) {
    if (pattern.ends_with(pattern_of(form))) words = words_of(form);
  }
  return std::string(words) + ", at most " + text_at(schema, "maxLength") + " characters";
}

// Of a description that speaks of places such as {1} what stands before: a text with places is looked up as a pattern.
std::string without_places(std::string text) {
  const std::size_t brace = text.find('{');
  return brace == std::string::npos ? text : text.substr(0, text.rfind(';', brace));
}

// Where names that are many are told.
std::string page_of_names(const Node& properties) {
  const std::string& first = properties.items.front().key;
  if (find_assumption(first) < assumption_count) return "assumptions";
  return find_policy(first) < policy_count ? "policies" : "names";
}

class FormatPage {
 public:
  FormatPage(const Speech& speech, std::string id, std::string_view title, const std::string& schema)
      : page_(speech, std::move(id), title, Part::formats) {
    Faults faults{"schema"};
    schema_ = parse_json(schema, faults).value_or(Node{});
  }

  Page make(std::string_view root) {
    page_.heading(root);
    put_object(schema_, "");
    if (const Node* definitions = find(schema_, "definitions")) {
      for (const Node& definition : definitions->items) {
        page_.heading(title_of(definition.key));
        put_object(definition, "");
      }
    }
    return page_.take();
  }

 private:
  static std::string title_of(std::string name) {
    std::replace(name.begin(), name.end(), '_', ' ');
    return "Object: " + name;
  }

  void put_object(const Node& schema, const std::string& before) {
    if (before.empty()) page_.table({"Key", "Must be there", "What it holds", "Meaning"});
    const Node* properties = find(schema, "properties");
    if (!properties) return;
    for (const Node& one : properties->items) {
      const Node* required = find(schema, "required");
      const bool must = required && std::any_of(required->items.begin(), required->items.end(),
                                                [&](const Node& name) { return name.text == one.key; });
      page_.row({code(before + one.key), page_.said(must ? "yes" : ""), kind_of(one), meaning_of(one)});
      const Node* inner = find(one, "properties");
      if (inner && inner->items.size() < many) put_object(one, before + one.key + ".");
    }
  }

  Text meaning_of(const Node& schema) const {
    return page_.said(without_places(text_at(schema, "description")));
  }

  Text choice_of(const Node& choices) const {
    Text text = page_.said("one of");
    text.push_back({" "});
    if (choices.items.size() > many) return {text[0], text[1], page_.link("names", "The names").front()};
    for (const Node& choice : choices.items) {
      if (&choice != &choices.items.front()) text.push_back({", "});
      text.push_back({choice.text, RunKind::code});
    }
    return text;
  }

  Text number_of(const Node& schema, bool whole) const {
    const double low = number_at(schema, "minimum");
    const double high = number_at(schema, "maximum");
    if (high < without_end) return page_.said(range_words(low, high, whole));
    const std::string number = whole ? "a whole number" : "a number";
    return page_.said(low > -without_end ? number + " from " + to_text(low) : number);
  }

  Text kind_of(const Node& schema) const {
    if (const std::string name = reference_of(schema); !name.empty()) return page_.said(title_of(name));
    if (const Node* constant = find(schema, "const")) return {{page_.say("always") + " "}, {in_words(*constant), RunKind::code}};
    if (const Node* choices = find(schema, "enum")) return choice_of(*choices);
    const std::string type = text_at(schema, "type");
    const bool quarter = text_at(schema, "pattern").find("Q[1-4]") != std::string::npos;
    if (quarter) return {{page_.say("a quarter such as") + " "}, {"2022Q4", RunKind::code}};
    if (type == "string") return page_.said(words_of_text(schema));
    if (type == "boolean") return {{"true", RunKind::code}, {" / "}, {"false", RunKind::code}};
    if (type == "array") return list_of(schema);
    if (type == "object") return object_of(schema);
    return number_of(schema, type == "integer");
  }

  Text list_of(const Node& schema) const {
    const Node* each = find(schema, "items");
    Text text = page_.said("a list of at most " + text_at(schema, "maxItems") + ", each");
    text.push_back({": "});
    if (each) {
      for (Run& run : kind_of(*each)) text.push_back(std::move(run));
    }
    return text;
  }

  Text object_of(const Node& schema) const {
    const Node* properties = find(schema, "properties");
    if (!properties || properties->items.size() < many) return page_.said("an object");
    Text text = page_.said("an object: by name");
    text.push_back({" "});
    text.push_back(page_.link(page_of_names(*properties), "The names").front());
    if (const std::string name = reference_of(properties->items.front()); !name.empty()) {
      text.push_back({" "});
      text.push_back(page_.said(title_of(name)).front());
    }
    return text;
  }

  PageMaker page_;
  Node schema_{};
};

}  // namespace

Pages format_pages(const Speech& speech) {
  FormatPage scenario(speech, "format.scenario", "The format of scenarios", scenario_schema());
  FormatPage lesson(speech, "format.lesson", "The format of lessons", lesson_schema());
  return {scenario.make("A scenario file"), lesson.make("A lesson file")};
}

}  // namespace sputnik::manual
