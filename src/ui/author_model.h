// What the scenario desk shows: the form of a document with its faults, its text, its translations, how it is balanced.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "files/shape_form.h"
#include "ui/author_wish.h"

namespace sputnik::ui {

struct AuthorRow {
  FormRow row{};
  std::string summary{};           // of what can be folded: what it is about
  bool foldable = false;
  bool open = true;
  std::vector<std::size_t> faults{};   // of AuthorModel::faults that are shown beside it
  std::vector<std::string> offers{};   // what it may well hold, of what is typed so far
  std::vector<std::string> kinds{};    // of a list: what may be added; empty: one thing only
};
struct AuthorSection {
  std::string title{};
  std::size_t faults = 0;
};
struct AuthorFault {
  std::string pointer{};  // of a row; empty: of the whole
  int line = 0;           // of the text; 0: unknown
  std::string where{};    // the way there in words
  std::string found{};
  std::string expected{};
  std::string hint{};     // may be empty
};
// An English text that players read, with its Chinese.
struct AuthorSaying {
  std::string en{};
  std::string zh{};
  std::string where{};    // the row in words; empty: no row says it any more
  std::string pointer{};  // of that row
  bool common = false;    // the game's own table has it
  std::vector<std::size_t> faults{};
};
struct AuthorBalance {
  bool at_work = false;
  double share = 0;                   // done
  std::vector<std::string> words{};   // empty: never run
  bool outdated = false;              // the scenario was changed since
};

struct AuthorModel {
  bool begun = false;       // false: the page where one is begun
  bool has_draft = false;
  std::string folder{};     // the user's scenarios; empty: there is none
  std::string title{};      // of the scenario; may be empty
  std::string file{};       // empty: it was never saved
  bool unsaved = false;
  bool can_undo = false;
  bool can_redo = false;
  bool leaving = false;     // asked to leave with work that is not saved
  bool playable = false;    // without fault
  bool reading = false;     // what stands in `faults` is of a moment ago

  std::vector<AuthorSection> sections{};
  std::size_t section = 0;
  author::Pane pane{};      // beside the form, or in its place
  std::vector<AuthorRow> rows{};  // of the section, those in folded ones left out
  std::string selected{};   // pointer of a row; among translations an English text
  std::string go_to{};      // row that the keyboard should go to; empty: it stays
  Writing writing{};        // of the selected row, with its caret
  std::vector<AuthorFault> faults{};

  bool translating = false;  // the section is that of translations: its sayings stand in place of rows
  bool missing_only = false;
  std::size_t missing = 0;   // texts without their Chinese
  std::vector<AuthorSaying> sayings{};

  std::vector<std::string> lines{};  // the text as it will be written
  std::size_t first_line = 0;        // that is shown, 0 the first
  std::size_t lit_from = 0;          // lines of the selected row, 0 the first, and one beyond the last
  std::size_t lit_to = 0;

  AuthorBalance balance{};
};

}  // namespace sputnik::ui
