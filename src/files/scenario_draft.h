// A scenario while somebody writes it: its document, its form, edits, and the way back.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "files/form_edit.h"

namespace sputnik {

class ScenarioDraft {
 public:
  explicit ScenarioDraft(Node document);

  const Node& document() const { return document_; }
  const std::vector<FormRow>& form() const { return form_; }
  const FormRow* row(std::string_view pointer) const { return row_at(form_, pointer); }
  // As it will stand in the file.
  std::string text() const;
  // Another number after each change.
  std::uint64_t version() const { return version_; }

  // Each says whether anything changed. What is typed into one row one after another is one step of undo.
  bool type(std::string_view pointer, std::string_view text);
  bool clear(std::string_view pointer);
  // `value` is what a new item begins with, an object; of a table only its name counts. The pointer of what was added.
  std::string add(std::string_view pointer, std::string_view name, const Node& value);
  bool move(std::string_view pointer, int by);
  bool switch_key(std::string_view pointer, std::string_view key);
  // The Chinese of an English text; an empty one takes the entry out.
  bool translate(std::string_view en, std::string_view zh);

  bool can_undo() const { return !before_.empty(); }
  bool can_redo() const { return !after_.empty(); }
  bool undo();
  bool redo();

 private:
  bool settle(Node before, std::string_view what);
  void follow_english(const std::string& before, const std::string& now);

  Node document_;
  std::vector<FormRow> form_{};
  std::vector<Node> before_{};
  std::vector<Node> after_{};
  std::string typing_{};  // what the last step of undo was made by; empty: nothing that goes on
  std::uint64_t version_ = 1;
};

// A small scenario that is right: where a new one begins.
Node new_scenario();
// The pointer of the Chinese of an English text, if it is translated.
std::string pointer_of_saying(const Node& document, std::string_view en);

}  // namespace sputnik
