// Words that a classroom covers, in both languages; and words that only look like them.
#include "catch.h"
#include "room/word_list.h"

using namespace sputnik::room;

TEST_CASE("listed words are covered in capitals, in disguise and with endings, in both languages") {
  const WordList words = word_list_of("rude*\n# a remark\nass  # another\n坏话\r\n");
  REQUIRE(words.size() == 3);
  REQUIRE(words.covered("How rude, how RUDELY said.") == "How •••, how ••• said.");
  REQUIRE(words.covered("r u d e stays, rud3 does not") == "r u d e stays, ••• does not");
  REQUIRE(words.covered("@$$ and a55") == "••• and •••");
  REQUIRE(words.covered("他说坏话了。") == "他说•••了。");
}

TEST_CASE("a word that only holds a listed one stays") {
  const WordList words = word_list_of("ass\nrude*\n");
  for (const std::string text : {"assess the class", "crude oil", "一句好话", ""}) REQUIRE(words.covered(text) == text);
}

TEST_CASE("the list that ships is read, and leaves the words of the game alone") {
  auto read = read_word_list(std::string(SPUTNIK_ROOT) + "/assets/covered-words.txt");
  REQUIRE(std::holds_alternative<WordList>(read));
  const WordList& words = std::get<WordList>(read);
  REQUIRE(words.size() > 40);
  const std::string fair =
      "Assets, assumptions and Essex; a classic Scunthorpe problem; Japan, cockpit, Dickens, titanium.";
  REQUIRE(words.covered(fair) == fair);
  REQUIRE(words.covered("你这个傻逼") == "你这个•••");
}

TEST_CASE("a list of words that cannot be read is one problem") {
  REQUIRE(std::get<sputnik::Problems>(read_word_list("/nowhere/words.txt")).size() == 1);
}
