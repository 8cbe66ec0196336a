// The scenario desk: a scenario while somebody writes it, its faults, its text, and the model that the page is drawn from.
#pragma once

#include <filesystem>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "app/job.h"
#include "files/libraries.h"
#include "files/scenario_draft.h"
#include "forecast/balance.h"
#include "ui/author_model.h"

namespace sputnik {

struct DeskKeeping {
  std::filesystem::path folder{};  // of the user's scenarios; empty: nothing is kept
  bool in_background = false;      // reading and weighing: false where nobody waits
};

class ScenarioDesk {
 public:
  explicit ScenarioDesk(DeskKeeping keeping);
  ScenarioDesk(const ScenarioDesk&) = delete;
  ScenarioDesk& operator=(const ScenarioDesk&) = delete;
  ~ScenarioDesk() { keep(); }

  // What is drawn; made anew by refresh().
  const ui::AuthorModel& model() const { return model_; }
  void refresh();
  // Seconds since the program began: hears what was read and weighed, and keeps the draft. Whether anything is new.
  bool tick(double now);
  bool is_waiting() const { return reading_.busy() || weighing_.busy(); }

  // Beginning; why not. `id` and `title` of a copy become its own.
  void begin_new();
  Problems begin_copy(const std::filesystem::path& file);
  Problems edit(const std::filesystem::path& file);
  Problems resume_draft();
  void drop_draft();
  // Work that is not saved goes into the draft, which a crash leaves; else there is no draft.
  void keep();

  // Looking and editing.
  void hear(const ui::author::Deed& deed);

  // Writes it into the user's folder, as ID.json; why not. `taken`: the id belongs to another scenario.
  Problems save(const std::function<bool(const std::string& id, const std::filesystem::path& file)>& taken);
  const std::filesystem::path& file() const { return file_; }
  // Where the last save put what another program had written into the file since it was read; empty: nobody had.
  const std::filesystem::path& set_aside() const { return set_aside_; }
  bool begun() const { return draft_.has_value(); }
  bool unsaved() const;
  void ask_to_leave(bool asked) { leaving_ = asked; }
  // Of the document as it stands; null while it has faults.
  ScenarioPtr scenario();

 private:
  bool changed_outside() const;
  // What the reader of scenarios made of the text.
  struct Reading {
    std::uint64_t version = 0;
    Node lined{};  // the document, with its lines
    std::vector<std::string> lines{};
    Problems problems{};
    ScenarioPtr scenario{};
  };
  static Reading read(const std::string& text, std::uint64_t version, const Libraries& libraries);

  void begin(Node document, std::filesystem::path file);
  void ask_reading(bool at_once);
  bool hear_reading();
  bool hear_balance();
  std::filesystem::path draft_file() const;

  void edited();
  void select(const std::string& pointer, bool go = false);
  void add(const ui::author::Add& add);
  void take_out(const std::string& pointer);
  void move(const ui::author::Move& move);
  void weigh(bool on);

  // The model (scenario_desk_model.cpp)
  void put_faults();
  void put_sections();
  void put_rows();
  void put_sayings();
  void put_text();
  ui::AuthorRow row_of(const FormRow& row, std::size_t place) const;
  bool is_open(const FormRow& row) const;
  std::vector<std::string> offers_of(const FormRow& row) const;
  std::string fault_place(const Problem& problem) const;
  std::string way_to(const std::string& pointer) const;
  std::string summary_of(std::size_t place) const;

  DeskKeeping keeping_;
  Libraries libraries_{};
  std::set<std::string, std::less<>> common_{};  // texts that the game's own table says
  std::optional<ScenarioDraft> draft_{};
  Node saved_{};
  std::filesystem::path file_{};
  std::filesystem::path set_aside_{};
  Reading read_{};
  Job<Reading> reading_{};
  double now_ = 0;
  double edited_at_ = 0;
  std::uint64_t asked_ = 0;  // version of which the reading was asked
  std::uint64_t kept_ = 0;   // version that the draft on the disk is
  double kept_at_ = 0;
  Job<Balance> weighing_{};
  std::optional<Balance> balance_{};
  ScenarioPtr weighed_{};
  std::uint64_t weighed_version_ = 0;

  std::size_t section_ = 0;
  ui::author::Pane pane_{};
  std::string selected_{};
  std::string go_to_{};
  ui::Writing writing_{};
  std::set<std::string, std::less<>> toggled_{};
  std::size_t first_line_ = 0;
  bool follow_text_ = true;
  bool missing_only_ = false;
  bool leaving_ = false;
  ui::AuthorModel model_{};
};

// A text of the document; empty where none stands.
std::string text_at(const Node& document, std::string_view pointer);
// Whether a row belongs to a section of the desk, by its number.
std::size_t section_of(std::string_view pointer);

}  // namespace sputnik
