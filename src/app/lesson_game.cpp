// Runs a room and keeps its models fresh.
#include "app/lesson_game.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <ctime>

#include "app/lesson_door.h"
#include "files/whole_write.h"
#include "room/report.h"

namespace sputnik {

namespace fs = std::filesystem;
using namespace classroom;

namespace {

constexpr std::string_view ending = ".journal";

std::tm local_time(std::time_t when) {
  std::tm out{};
  localtime_r(&when, &out);
  return out;
}

// "2026-11-26 153012 october": sorts by time.
std::string journal_name(const Lesson& lesson) {
  const std::tm now = local_time(std::time(nullptr));
  std::array<char, 32> text{};
  std::strftime(text.data(), text.size(), "%Y-%m-%d %H%M%S ", &now);
  return text.data() + lesson.id + std::string(ending);
}

constexpr std::array<std::string_view, 12> months = {"January",   "February", "March",    "April",
                                                     "May",       "June",     "July",     "August",
                                                     "September", "October",  "November", "December"};

std::string in_words(const std::tm& day) {
  return std::to_string(day.tm_mday) + " " + std::string(months[static_cast<std::size_t>(day.tm_mon)]) + " " +
         std::to_string(day.tm_year + 1900);
}

std::string today() { return in_words(local_time(std::time(nullptr))); }

std::variant<Journal, Problems> new_journal(const Session& session, const fs::path& folder) {
  if (folder.empty()) return Journal{};
  std::error_code error;
  fs::create_directories(folder, error);
  // Pseudonyms and keys are in there: nobody else's to read.
  fs::permissions(folder, fs::perms::owner_all, error);
  return Journal::begin(folder / journal_name(session.lesson()), session);
}

}  // namespace

LessonGame::LessonGame(Session session, Journal journal, const LessonKeeping& keeping)
    : lesson_(session.lesson_ptr()),
      scenario_(session.opening().scenario),
      room_(std::make_unique<room::Room>(std::move(session), std::move(journal), keeping.clock)) {
  auto words = room::read_word_list(room::word_list_file());
  if (auto* problems = std::get_if<Problems>(&words)) {
    word_problems_ = std::move(*problems);
  } else {
    words_ = std::get<room::WordList>(std::move(words));
  }
  make_models();
}

LessonGame::~LessonGame() = default;

LessonGame::Made LessonGame::begin(const fs::path& file, const LessonKeeping& keeping) {
  auto read = read_lesson(file);
  if (auto* problems = std::get_if<Problems>(&read)) return std::move(*problems);
  return begin(std::get<OpenedLesson>(read), keeping);
}

LessonGame::Made LessonGame::begin(const OpenedLesson& opened, const LessonKeeping& keeping) {
  Session session(opened.lesson, {.scenario = opened.scenario, .seed = keeping.seed});
  auto journal = new_journal(session, keeping.folder);
  if (auto* problems = std::get_if<Problems>(&journal)) return std::move(*problems);
  return std::unique_ptr<LessonGame>(
      new LessonGame(std::move(session), std::move(std::get<Journal>(journal)), keeping));
}

LessonGame::Made LessonGame::resume(const fs::path& file, const LessonKeeping& keeping) {
  auto opened = open_journal(file);
  if (auto* problems = std::get_if<Problems>(&opened)) return std::move(*problems);
  auto& [session, journal, entries, torn, otherwise] = std::get<OpenedJournal>(opened);
  std::unique_ptr<LessonGame> lesson(new LessonGame(std::move(session), std::move(journal), keeping));
  lesson->otherwise_ = std::move(otherwise);
  return lesson;
}

void LessonGame::tick() {
  room_->tick();
  let_pupils_act();
  if (room_->version() != drawn_) make_models();
  put_clock();
  put_door();
}

void LessonGame::make_models() {
  drawn_ = room_->version();
  const ui::Answers answers = room_->exhibits();
  room_->look([&](const Session& session, std::int64_t now) {
    desk_ = ui::lesson_model(session, now, answers);
    projector_ = ui::projector_model(session, now, answers);
  });
  cover_words();
  desk_.journal = room_->journal_file().string();
  put_door();
}

// What the class reads on the wall and at the laptop; the teacher's list of arguments stays as it was written.
void LessonGame::cover_words() {
  if (projector_.debrief) {
    for (std::string& feeling : projector_.debrief->feelings) feeling = words_.covered(feeling);
  }
  for (ui::LaptopWriter& writer : desk_.writers) {
    for (ui::LaptopLetter& letter : writer.letters) letter.text = words_.covered(letter.text);
  }
}

void LessonGame::put_clock() {
  room_->look([this](const Session& session, std::int64_t now) {
    if (session.closed()) return;
    const std::int64_t left = session.left_ms(now);
    desk_.clock = projector_.clock = ui::clock_words(left);
    desk_.late = projector_.late = left < 0;
  });
}

bool LessonGame::is_waiting() const {
  return std::any_of(desk_.exhibits.begin(), desk_.exhibits.end(),
                     [](const ui::ExhibitCard& card) { return card.at_work; });
}

std::optional<Problem> LessonGame::serve(bool on, Language language) {
  if (!on) {
    if (door_) door_->close();
    put_door();
    return std::nullopt;
  }
  if (!door_) door_ = std::make_unique<LessonDoor>(*room_, scenario_, lesson_, language);
  auto problem = door_->open();
  put_door();
  return problem;
}

void LessonGame::put_door() {
  desk_.door = door_ ? door_->model() : ui::DoorModel{};
  projector_.door = door_ ? door_->way() : ui::DoorWay{};
  if (!word_problems_.empty()) desk_.door.trouble = to_string(word_problems_.front());
  if (const auto trouble = room_->journal_trouble()) desk_.door.trouble = to_string(*trouble);
}

void LessonGame::hold_clock() {
  if (holds_clock_ || desk_.paused) return;
  holds_clock_ = !say({.deed = Deed::pause}).has_value();
}

void LessonGame::let_clock_go() {
  if (!holds_clock_) return;
  holds_clock_ = false;
  say({.deed = Deed::resume});
}

Campaign LessonGame::campaign() const {
  return room_->look([](const Session& session, std::int64_t) { return session.campaign(); });
}

Orders<double> LessonGame::draft(Side side) const {
  return room_->look([&](const Session& session, std::int64_t) { return session.draft(side).orders; });
}

std::variant<fs::path, Problems> LessonGame::write_report(const fs::path& folder, const Tongue* tongue) const {
  std::error_code error;
  fs::create_directories(folder, error);
  const auto answers = room_->exhibits();
  const auto [page, table] = room_->look([&](const Session& session, std::int64_t) {
    room::ReportParts parts{.session = &session, .exhibits = answers, .date = today(), .tongue = tongue};
    return std::pair(room::report_page(parts), room::report_table(session));
  });
  fs::path file = folder / journal_name(*lesson_);
  file.replace_extension(".html");
  if (Problems problems = write_whole(file, page); !problems.empty()) return problems;
  fs::path figures = file;
  figures.replace_extension(".csv");
  if (Problems problems = write_whole(figures, table); !problems.empty()) return problems;
  return file;
}

void LessonGame::wipe() {
  const fs::path file = room_->journal_file();
  door_.reset();
  room_.reset();
  std::error_code error;
  if (!file.empty()) fs::remove(file, error);
}

std::vector<ui::LeftLesson> left_lessons(const fs::path& folder) {
  std::vector<fs::path> files;
  std::error_code error;
  for (const auto& entry : fs::directory_iterator(folder, error)) {
    if (entry.path().extension() == ending) files.push_back(entry.path());
  }
  std::sort(files.rbegin(), files.rend());
  std::vector<ui::LeftLesson> out;
  for (const fs::path& file : files) {
    std::tm day{};
    const std::string name = file.filename().string();
    const bool dated = strptime(name.c_str(), "%Y-%m-%d", &day) != nullptr;
    out.push_back({file, dated ? in_words(day) : name});
  }
  return out;
}

}  // namespace sputnik
