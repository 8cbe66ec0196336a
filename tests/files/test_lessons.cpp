// Lessons that ship are right and complete in both languages; broken ones get every fault at once, with its place.
#include <cstdlib>

#include "catch.h"
#include "classroom/steps.h"
#include "files/assets.h"
#include "files/lesson_file.h"
#include "model/characters.h"
#include "sample.h"

using namespace sputnik;
using namespace sputnik::test;

namespace {

namespace fs = std::filesystem;

std::vector<fs::path> shipped() {
  std::vector<fs::path> files;
  for (const auto& entry : fs::directory_iterator(fs::path(SPUTNIK_ROOT) / "scenarios" / "lessons")) {
    files.push_back(entry.path());
  }
  return files;
}

OpenedLesson must_read_lesson(const fs::path& file) {
  auto read = read_lesson(file);
  if (const auto* problems = std::get_if<Problems>(&read)) FAIL(to_string(problems->front()));
  return std::get<OpenedLesson>(read);
}

// Every text that a student or the teacher reads.
std::vector<std::string> texts_of(const classroom::Lesson& lesson) {
  std::vector<std::string> texts = {lesson.title, lesson.summary, lesson.reading};
  for (const auto* list : {&lesson.questions, &lesson.homework}) texts.insert(texts.end(), list->begin(), list->end());
  for (const classroom::Motion& motion : lesson.motions) {
    texts.insert(texts.end(),
                 {motion.text, motion.case_for, motion.case_against, motion.model_says, motion.model_cannot});
  }
  for (const auto& roles : lesson.cast) {
    for (const classroom::Role& role : roles) texts.insert(texts.end(), {role.title, role.brief, role.goal});
  }
  return texts;
}

// The messages of a shipped lesson with one text in it changed.
std::string faults_with(const std::string& from, const std::string& to) {
  std::string text = read_file(fs::path(SPUTNIK_ROOT) / "scenarios" / "lessons" / "open-systems.json");
  const std::size_t at = text.find(from);
  REQUIRE(at != std::string::npos);
  text.replace(at, from.size(), to);
  const auto read = read_lesson_text(text, "l.json");
  return std::holds_alternative<Problems>(read) ? lines_of(std::get<Problems>(read)) : "no fault\n";
}

}  // namespace

TEST_CASE("the lessons that ship last fifty or ninety minutes, on the essay's lessons and questions") {
  std::set<std::string> debated;
  int fifty = 0;
  int ninety = 0;
  for (const fs::path& file : shipped()) {
    INFO(file.string());
    const OpenedLesson opened = must_read_lesson(file);
    std::int64_t all = 0;
    for (const classroom::Step& step : classroom::steps_of(*opened.lesson)) all += step.ms;
    CHECK((all == 50 * 60'000 || all == 90 * 60'000));
    ++(all == 50 * 60'000 ? fifty : ninety);
    for (const classroom::Motion& motion : opened.lesson->motions) debated.insert(motion.id);
    CHECK(opened.lesson->cast[0].size() == 5);
    CHECK(opened.lesson->cast[1].size() == 5);
    CHECK(!opened.lesson->cast[2].empty());
  }
  CHECK(fifty >= 4);
  CHECK(ninety >= 2);
  CHECK(debated.size() >= 4);
}

TEST_CASE("every text of a shipped lesson has its Chinese") {
  for (const fs::path& file : shipped()) {
    INFO(file.string());
    const OpenedLesson opened = must_read_lesson(file);
    const Tongue tongue(opened.lesson->zh);
    for (const std::string& text : texts_of(*opened.lesson)) {
      INFO(text);
      CHECK(has_chinese(tongue.say(text)));
    }
  }
}

TEST_CASE("no side of a motion has the longer case") {
  for (const fs::path& file : shipped()) {
    const OpenedLesson opened = must_read_lesson(file);
    for (const classroom::Motion& motion : opened.lesson->motions) {
      INFO(motion.id);
      const auto in_favour = static_cast<double>(length_of(motion.case_for));
      CHECK(in_favour == Approx(static_cast<double>(length_of(motion.case_against))).epsilon(0.2));
    }
  }
}

TEST_CASE("a fault of a lesson is told with its place, and the nearest name") {
  CHECK(faults_with("\"open-outperforms-closed\"", "\"open-outperform-closed\"")
            .find("did you mean open-outperforms-closed") != std::string::npos);
  CHECK(faults_with("\"deepseek-shock\"", "\"deepseek-shok\"").find("did you mean deepseek-shock") !=
        std::string::npos);
  CHECK(faults_with("\"rounds\": 6", "\"rounds\": 0").find("/phases/") != std::string::npos);
  CHECK(faults_with("\"rounds\": 6", "\"rounds\": 79").find("quarters in all rounds") != std::string::npos);
  CHECK(faults_with("\"phase\": \"briefing\"", "\"phase\": \"breifing\"").find("did you mean briefing") !=
        std::string::npos);
  CHECK(faults_with("\"kind\": \"lesson\"", "\"kind\": \"leson\"") != "no fault\n");
  CHECK(faults_with("\"format\": 1", "\"format\": 2") != "no fault\n");
  CHECK(faults_with("\"quarters_a_round\": 2", "\"quarters_a_round\": 2.5").find("whole number") != std::string::npos);
}

TEST_CASE("several faults of a lesson are told at once") {
  std::string text = read_file(fs::path(SPUTNIK_ROOT) / "scenarios" / "lessons" / "open-systems.json");
  const auto change = [&](const std::string& from, const std::string& to) {
    const std::size_t at = text.find(from);
    REQUIRE(at != std::string::npos);
    text.replace(at, from.size(), to);
  };
  change("\"minutes\": 4", "\"minutes\": -4");
  change("\"rounds\": 6", "\"rounds\": 0");
  change("\"exhibits\"", "\"exhibit\"");
  const auto read = read_lesson_text(text, "l.json");
  REQUIRE(std::holds_alternative<Problems>(read));
  CHECK(std::get<Problems>(read).size() >= 3);
}

TEST_CASE("the schema of lessons in assets is the one that the program makes") {
  const fs::path file = fs::path(SPUTNIK_ROOT) / "assets" / "lesson.schema.json";
  if (std::getenv("SPUTNIK_ACCEPT")) write_file(file, lesson_schema());
  CHECK(read_file(file) == lesson_schema());
}
