// Phones in Chinese: nothing that a page says by itself stays English.
#include "classroom_of_pupils.h"
#include "files/assets.h"
#include "files/texts_file.h"
#include "latin_words.h"
#include "room/manners.h"

using namespace sputnik;

namespace {

room::Speech chinese(const OpenedLesson& opened) {
  auto texts = read_texts(asset("texts/zh.json"));
  if (const auto* problems = std::get_if<Problems>(&texts)) FAIL(to_string(problems->front()));
  Tongue tongue(std::get<std::vector<Saying>>(texts));
  tongue.learn(opened.scenario->translations.zh);
  tongue.learn(opened.lesson->zh);
  return room::Speech(std::move(tongue), "zh-Hans");
}

std::string in_one(const std::set<std::string, std::less<>>& texts) {
  std::string out;
  for (const std::string& text : texts) out += "\n" + text;
  return out;
}

}  // namespace

TEST_CASE("a lesson played through on phones in Chinese leaves no text of ours in English") {
  for (const std::string id : {"can-it-be-stopped", "two-lessons"}) {
    auto read = read_lesson(std::string(SPUTNIK_ROOT) + "/scenarios/lessons/" + id + ".json");
    if (const auto* problems = std::get_if<Problems>(&read)) FAIL(to_string(problems->front()));
    const auto& opened = std::get<OpenedLesson>(read);
    const room::Speech say = chinese(opened);
    const room::WordList none;
    room::Findings findings;
    tests::Class pupils(opened, 13, 3);
    while (!pupils.session.closed()) {
      pupils.act();
      for (const std::size_t seat : {std::size_t{0}, std::size_t{1}, std::size_t{10}}) {
        for (std::size_t v = 0; v < room::view_keys.size(); ++v) {
          const room::PhonePlace place{static_cast<room::PhoneView>(v)};
          room::phone_page(room::phone_model(pupils.session, seat, findings, {}), {say, none, place});
        }
      }
      pupils.next();
    }
    INFO(in_one(say.missing()));
    REQUIRE(say.missing().empty());
  }
}

TEST_CASE("what is refused is said in Chinese too") {
  const room::Speech say = chinese(tests::shipped_lesson());
  const std::vector<std::pair<std::string, std::string>> refusals = {
      {"a vote at another time", "the vote before or after"},
      {"one proposal too many", "4 a round"},
      {"a proposal that is on the table", "a vote for it"},
      {"a seat in the waiting room", "a seat that the teacher has let in"},
      {"281 characters", "at most 280"},
      {"a surge", "the seat that may surge: Commerce"}};
  for (const auto& [found, expected] : refusals) {
    say("Not done: " + found + ". What would do: " + expected + ".");
  }
  for (const std::string text : {"That is not the code of this room. Look at the screen again.",
                                 "This phone has no seat here. Type the code of the room.",
                                 "Many are coming in at once. Wait a moment, then try again."}) {
    say(text);
  }
  INFO(in_one(say.missing()));
  REQUIRE(say.missing().empty());
}

TEST_CASE("every refusal of the server is said in Chinese") {
  const auto& opened = tests::shipped_lesson();
  const room::Speech say = chinese(opened);
  for (const int status : {400, 403, 404, 405, 408, 411, 413, 414, 415, 417, 429, 431, 500, 503, 505}) {
    INFO(status);
    CHECK(tests::latin_words(room::refusal_words(
                                 status, [&](auto english, auto) { return say(english); }, "zh"))
              .empty());
  }
}
