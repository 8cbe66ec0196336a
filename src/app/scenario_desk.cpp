// Begins and keeps what is written at the scenario desk, and reads it.
#include "app/scenario_desk.h"

#include <algorithm>
#include <functional>
#include <utility>

#include "files/assets.h"
#include "files/bounded_file.h"
#include "files/document.h"
#include "files/parse_json.h"
#include "files/print_json.h"
#include "files/scenario_file.h"
#include "files/texts_file.h"
#include "files/whole_write.h"
#include "model/characters.h"

namespace sputnik {

namespace fs = std::filesystem;
namespace {

constexpr double rest_before_reading = 0.15;  // seconds after the last key
constexpr double between_drafts = 3;          // seconds

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  for (std::size_t from = 0; from < text.size();) {
    const std::size_t end = std::min(text.find('\n', from), text.size());
    lines.push_back(text.substr(from, end - from));
    from = end + 1;
  }
  return lines;
}

}  // namespace

std::string text_at(const Node& document, std::string_view pointer) {
  const Node* const node = find_at(document, pointer);
  return node && node->kind == NodeKind::text ? node->text : std::string();
}

ScenarioDesk::ScenarioDesk(DeskKeeping keeping) : keeping_(std::move(keeping)) {
  auto libraries = read_libraries();
  if (auto* found = std::get_if<Libraries>(&libraries)) libraries_ = std::move(*found);
  auto table = read_texts(asset("texts/zh.json"));
  if (const auto* sayings = std::get_if<std::vector<Saying>>(&table)) {
    for (const Saying& saying : *sayings) common_.insert(saying.en);
  }
  refresh();
}

void ScenarioDesk::begin(Node document, fs::path file) {
  weighing_.drop();
  balance_.reset();
  draft_.emplace(std::move(document));
  saved_ = file.empty() ? Node{} : draft_->document();
  file_ = std::move(file);
  section_ = 0;
  pane_ = ui::author::Pane::form;
  toggled_.clear();
  selected_.clear();
  go_to_.clear();
  writing_ = {};
  first_line_ = 0;
  kept_ = draft_->version();
  leaving_ = false;
  ask_reading(true);
}

void ScenarioDesk::begin_new() { begin(new_scenario(), {}); }

Problems ScenarioDesk::edit(const fs::path& file) {
  const auto text = read_bounded(file, "a scenario file");
  if (const auto* problem = std::get_if<Problem>(&text)) return {*problem};
  Faults faults(file.string());
  auto root = parse_document(std::get<std::string>(text), file.string(), "a scenario file", faults);
  if (!root) return faults.take();
  begin(std::move(*root), file);
  return {};
}

Problems ScenarioDesk::begin_copy(const fs::path& file) {
  if (Problems problems = edit(file); !problems.empty()) return problems;
  Node copy = draft_->document();
  const std::string id = text_at(copy, "/id");
  const std::string title = text_at(copy, "/title");
  begin(std::move(copy), {});
  draft_->type("/id", ("my-" + id).substr(0, 60));
  draft_->type("/title", ("A copy of " + title).substr(0, 120));
  begin(Node(draft_->document()), {});
  return {};
}

fs::path ScenarioDesk::draft_file() const {
  return keeping_.folder.empty() ? fs::path{} : keeping_.folder.parent_path() / "desk-draft.json";
}

Problems ScenarioDesk::resume_draft() {
  const fs::path file = draft_file();
  const auto text = read_bounded(file, "a draft");
  if (const auto* problem = std::get_if<Problem>(&text)) return {*problem};
  Faults faults(file.string());
  auto root = parse_json(std::get<std::string>(text), faults);
  const Node* const document = root ? find(*root, "document") : nullptr;
  if (!document || document->kind != NodeKind::object) {
    return {{.file = file.string(), .found = "no draft", .expected = "a draft of the scenario desk"}};
  }
  const std::string kept = text_at(*root, "/file");
  Node left = *document;
  left.key.clear();
  begin(std::move(left), kept);
  saved_ = {};
  return {};
}

void ScenarioDesk::drop_draft() {
  std::error_code error;
  if (const fs::path file = draft_file(); !file.empty()) fs::remove(file, error);
  if (draft_) kept_ = draft_->version();
}

// The document with the file that it belongs to; what cannot be kept is not spoken of, for saving will say it.
void ScenarioDesk::keep() {
  if (!draft_ || keeping_.folder.empty() || kept_ == draft_->version()) return;
  kept_ = draft_->version();
  kept_at_ = now_;
  if (!unsaved()) return drop_draft();
  Node root = object_node();
  sputnik::add(root, "file", text_node(file_.string()));
  sputnik::add(root, "document", draft_->document());
  write_whole(draft_file(), print_json(root), Previous::dropped);
}

bool ScenarioDesk::unsaved() const { return draft_ && !same_value(draft_->document(), saved_); }

ScenarioDesk::Reading ScenarioDesk::read(const std::string& text, std::uint64_t version, const Libraries& libraries) {
  Reading reading{.version = version, .lines = lines_of(text)};
  Faults unheard("");
  if (auto root = parse_json(text, unheard)) reading.lined = std::move(*root);
  auto found = read_scenario_text(text, "", libraries);
  if (auto* problems = std::get_if<Problems>(&found)) {
    reading.problems = std::move(*problems);
  } else {
    reading.scenario = std::get<ScenarioPtr>(found);
  }
  return reading;
}

void ScenarioDesk::ask_reading(bool at_once) {
  asked_ = draft_->version();
  reading_.start([text = draft_->text(), version = asked_, libraries = libraries_](
                     const Stop&, const std::function<void(double)>&) { return read(text, version, libraries); },
                 keeping_.in_background && !at_once);
  hear_reading();
}

bool ScenarioDesk::hear_reading() {
  auto found = reading_.take();
  if (!found) return false;
  read_ = std::move(*found);
  return true;
}

bool ScenarioDesk::hear_balance() {
  auto found = weighing_.take();
  if (!found) return weighing_.busy();
  balance_ = std::move(*found);
  return true;
}

bool ScenarioDesk::tick(double now) {
  now_ = now;
  if (!draft_) return false;
  bool news = hear_reading();
  if (draft_->version() != asked_ && now - edited_at_ >= rest_before_reading) {
    ask_reading(false);
    news = true;
  }
  news = hear_balance() || news;
  if (now - kept_at_ >= between_drafts) keep();
  if (news) refresh();
  return news;
}

// Whether the file says something else than when it was read or saved here.
bool ScenarioDesk::changed_outside() const {
  if (same_value(saved_, Node{})) return false;  // a draft that was cut off: what it began from is not known
  const auto text = read_bounded(file_, "a scenario file");
  if (std::holds_alternative<Problem>(text)) return false;
  Faults unheard("");
  const auto root = parse_json(std::get<std::string>(text), unheard);
  return !root || !same_value(*root, saved_);
}

ScenarioPtr ScenarioDesk::scenario() {
  if (!draft_) return nullptr;
  if (read_.version != draft_->version()) ask_reading(true);
  return read_.scenario;
}

Problems ScenarioDesk::save(const std::function<bool(const std::string&, const fs::path&)>& taken) {
  if (!draft_) return {};
  if (keeping_.folder.empty()) return {{.found = "no folder of yours", .expected = "a home to keep scenarios in"}};
  const std::string id = text_at(draft_->document(), "/id");
  if (!has_form(id, Form::id) || length_of(id) > 60) {
    return {{.pointer = "/id", .found = in_quotes(id), .expected = std::string(words_of(Form::id)), .hint = "the file is named after it"}};
  }
  const fs::path file = keeping_.folder / (id + ".json");
  std::error_code error;
  const bool another = file != file_ && fs::exists(file, error);
  if (another || taken(id, file)) {
    return {{.pointer = "/id", .found = in_quotes(id), .expected = "an id of its own", .hint = "another scenario is called so"}};
  }
  fs::create_directories(keeping_.folder, error);
  const bool changed = file == file_ && changed_outside();
  if (Problems problems = write_whole(file, draft_->text()); !problems.empty()) return problems;
  set_aside_ = changed ? previous_of(file) : fs::path{};
  saved_ = draft_->document();
  file_ = file;
  drop_draft();
  kept_ = draft_->version();
  return {};
}

}  // namespace sputnik
