// What an author of scenarios may ask for at the scenario desk; app/scenario_desk.cpp and app/game_author.cpp grant it.
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <variant>

#include "model/side.h"
#include "ui/writing.h"

namespace sputnik::ui::author {

// What stands beside the form; in a small window, in its place.
enum class Pane { form, text, faults, balance };

// Beginning and leaving
struct Open {};  // the page where a scenario is begun or opened
struct BeginScenario {  // a new one, or a copy
  std::filesystem::path copy_of{};  // empty: from the template
};
struct Edit {  // one of the user's own
  std::filesystem::path file{};
};
struct ResumeDraft {};  // what a crash or a leave cut off
struct DropDraft {};
struct Save {};
struct Leave {  // to the title page; work that is not saved stays as a draft unless it is dropped
  bool sure = false;
};
struct Stay {};  // thinks better of leaving
struct Play {    // from the document as it stands
  Side side{};
};
struct Weigh {  // plays a thousand campaigns, or stops that
  bool on = true;
};

// Looking
struct SelectSection {
  std::size_t section = 0;
};
struct SelectPane {
  Pane pane{};
};
struct Select {  // a row, wherever it is
  std::string pointer{};
  bool go = false;  // and the keyboard goes there
};
struct Arrived {};  // the keyboard is where the desk wanted it
struct Fold {  // opens what is folded and folds what is open
  std::string pointer{};
};
struct TurnText {  // lines of the text beside the form
  int by = 0;
};
struct ChooseSayings {  // translations: those that are missing, or all
  bool missing_only = false;
};

// Editing
struct Write {
  std::string pointer{};
  Writing writing{};
};
struct Clear {  // gives it no more; takes an item out
  std::string pointer{};
};
struct Add {  // to a list, or the entry of that name to a table
  std::string pointer{};
  std::string name{};
};
struct Move {
  std::string pointer{};
  int by = 1;
};
struct Switch {  // the number of an effect stands under another key
  std::string pointer{};
  std::string key{};
};
struct Translate {
  std::string en{};
  Writing zh{};
};
struct Undo {};
struct Redo {};

using Deed = std::variant<Open, BeginScenario, Edit, ResumeDraft, DropDraft, Save, Leave, Stay, Play, Weigh, SelectSection,
                          SelectPane, Select, Arrived, Fold, TurnText, ChooseSayings, Write, Clear, Add, Move, Switch, Translate,
                          Undo, Redo>;

}  // namespace sputnik::ui::author

namespace sputnik::ui {

struct AuthorWish {
  author::Deed deed{};
};

}  // namespace sputnik::ui
