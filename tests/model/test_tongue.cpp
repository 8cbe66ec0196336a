// Saying texts in another language: what wins, what stays, what is bounded.
#include <string>

#include "catch.h"
#include "model/tongue.h"

using namespace sputnik;

namespace {

Tongue sample() {
  return Tongue({{"Tension", "紧张"},
                 {"Chip controls", "芯片管制"},
                 {"The treasury is empty. Nobody lends.", "国库空了。无人肯借。"},
                 {"{1} {#2}", "{1} {2}"},
                 {"{1}, {2}", "{1}，{2}"},
                 {"Lead of {#1} months", "领先 {1} 个月"},
                 {"Lead of {1}", "{1}领先"},
                 {"China", "中国"},
                 {"${#1} bn in {2}", "{2}有 {1*10} 亿美元"}});
}

}  // namespace

TEST_CASE("a text is said whole before any pattern, and the pattern with the most letters before others") {
  const Tongue tongue = sample();
  CHECK(tongue.say("Tension") == "紧张");
  CHECK(tongue.say("Lead of 3.5 months") == "领先 3.5 个月");
  CHECK(tongue.say("Lead of China") == "中国领先");
}

TEST_CASE("places are said in turn, in the order of the other language") {
  CHECK(sample().say("$40.8 bn in China") == "中国有 408 亿美元");
  CHECK(sample().say("$-3 bn in China") == "中国有 -30 亿美元");
  CHECK(sample().say("Tension +0.5, Chip controls -1") == "紧张 +0.5，芯片管制 -1");
}

TEST_CASE("capitals, a first small letter and a last stop make no other text") {
  const Tongue tongue = sample();
  CHECK(tongue.say("CHIP CONTROLS") == "芯片管制");
  CHECK(tongue.say("tension") == "紧张");
  CHECK(tongue.say("Tension.") == "紧张。");
}

TEST_CASE("lines and sentences are said one by one when the whole is unknown") {
  const Tongue tongue = sample();
  CHECK(tongue.say("Tension\n\nChina") == "紧张\n\n中国");
  CHECK(tongue.say("The treasury is empty.") == "国库空了。");
  CHECK(tongue.say("Nobody lends. Lead of 2 months.") == "无人肯借。领先 2 个月。");
}

TEST_CASE("what has no letters or is Chinese already stays, and is not missed") {
  const Tongue tongue = sample();
  for (const std::string text : {"", "+0.5", "2022-2025", "紧张 3/5", "“均衡”"}) CHECK(tongue.say(text) == text);
  CHECK(tongue.say("12 %") == "12%");
  CHECK(tongue.missing().empty());
}

TEST_CASE("what is said is said again as it is") {
  const Tongue tongue = sample();
  for (const std::string text : {"Tension", "Lead of 3.5 months", "$40.8 bn in China", "Tension\nChina"}) {
    const std::string said = tongue.say(text);
    CHECK(tongue.say(said) == said);
  }
}

TEST_CASE("an unknown text stays English and is listed by its smallest unknown part") {
  const Tongue tongue = sample();
  CHECK(tongue.say("Tension\nA word nobody knows") == "紧张\nA word nobody knows");
  CHECK(tongue.missing() == std::set<std::string, std::less<>>{"A word nobody knows"});
  CHECK(!tongue.knows("A word nobody knows"));
}

TEST_CASE("what is learnt later holds") {
  Tongue tongue = sample();
  tongue.learn({{"China", "中方"}});
  CHECK(tongue.say("Lead of China") == "中方领先");
}

TEST_CASE("texts made to be hard cost no more than their length allows") {
  const Tongue tongue = sample();
  std::string commas;
  for (int i = 0; i < 3000; ++i) commas += "a, ";
  std::string lines(20000, '\n');
  std::string braces(20000, '{');
  const std::string words(100000, 'x');
  for (const std::string& text : {commas, lines, braces, words, commas + commas + words}) {
    CHECK(tongue.say(text).size() >= text.size());
  }
}

TEST_CASE("places must have a number of their own and something between them") {
  CHECK(parse_saying("{1} of {#2}"));
  for (const std::string_view text : {"{0}", "{1}{2}", "{1} {1}", "{1", "{", "{#}", "{12}"}) CHECK(!parse_saying(text));
  CHECK(places_of("{2*10} and {#1}, {2}") == std::vector<int>{1, 2});
}

TEST_CASE("what a scenario renames is a whole word, the longest first, and figures stay") {
  const Renaming renaming({{"AI", "missile"}, {"military AI", "missile forces"}, {"chips", "instruments"}, {"of 2022", "of 1957"}});
  CHECK(renaming("Military AI takes 3 of 12 chips") == "Missile forces takes 3 of 12 instruments");
  CHECK(renaming("AIR, MAIL, 2022 chipsets, 12chips") == "AIR, MAIL, 2022 chipsets, 12chips");
  CHECK(renaming("104.2 % of 2022, +0.5") == "104.2 % of 1957, +0.5");
  CHECK(renaming("") == "");
  CHECK(Renaming()("AI chips") == "AI chips");
}

TEST_CASE("a renamed word stands in the case of what it was") {
  const Renaming renaming({{"AI", "missile"}, {"chips", "instruments"}, {"China", "the Soviet Union"}, {"Chinese", "Soviet"}});
  CHECK(renaming("Chips wait; chips go") == "Instruments wait; instruments go");
  CHECK(renaming("AI SHARES FALL, CHINESE CHIPS WAIT") == "MISSILE SHARES FALL, SOVIET INSTRUMENTS WAIT");
  CHECK(renaming("AI revenue falls. AI is dear") == "Missile revenue falls. Missile is dear");
  CHECK(renaming("CHINA ORDERED") == "THE SOVIET UNION ORDERED");
}

TEST_CASE("the article of a nation's name is said where a sentence has one, once") {
  const Renaming renaming({{"China", "the Soviet Union"}, {"United States", "the Empire"}, {"US", "India"}, {"Chinese", "Indian"}});
  CHECK(renaming("China falters. China pays China's debts.") == "The Soviet Union falters. The Soviet Union pays the Soviet Union's debts.");
  for (const std::string after : {"", ", estimated", ": 4", " (est.)", " 12"}) CHECK(renaming("China" + after) == "Soviet Union" + after);
  CHECK(renaming("of the United States and China") == "of the Empire and the Soviet Union");
  CHECK(renaming("a Chinese answer, A CHINESE ANSWER") == "an Indian answer, AN INDIAN ANSWER");
}

TEST_CASE("Chinese words are renamed wherever they stand, and what was put in is not looked at again") {
  const Renaming renaming({{"中国", "苏联"}, {"人工智能", "导弹"}, {"军事人工智能", "火箭部队"}, {"苏联", "俄国"}});
  CHECK(renaming("对中国的军事人工智能条约，人工智能 12%") == "对苏联的火箭部队条约，导弹 12%");
}

TEST_CASE("a tongue says what is renamed, in English too, and forgets it again") {
  Tongue tongue = sample();
  tongue.rename(Renaming({{"中国", "苏联"}, {"芯片", "仪器"}}));
  CHECK(tongue.say("Lead of China") == "苏联领先");
  CHECK(tongue.say("Chip controls") == "仪器管制");
  CHECK(tongue.say_plain("Lead of China") == "中国领先");
  tongue.rename({});
  CHECK(tongue.say("Lead of China") == "中国领先");
  const Tongue english = Tongue::of_english(Renaming(std::vector<Renamed>{{"China", "the Soviet Union"}}));
  CHECK(english.say("Lead of China: 12 %") == "Lead of the Soviet Union: 12 %");
  CHECK(english.say_plain("Lead of China: 12 %") == "Lead of China: 12 %");
}

TEST_CASE("renaming takes no longer than texts and words allow") {
  std::vector<Renamed> words;
  for (int i = 0; i < 400; ++i) words.push_back({"a" + std::string(static_cast<std::size_t>(i % 150), 'b'), "c"});
  std::string text;
  for (int i = 0; i < 4000; ++i) text += "a ";
  CHECK(Renaming(words)(text).size() == text.size());
}
