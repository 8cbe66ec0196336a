// Tokens and codes, and the log at the door.
#include <bit>
#include <cstdlib>
#include <map>
#include <set>

#include "catch.h"
#include "room/door_log.h"
#include "room/manners.h"
#include "room/secrets.h"

using namespace sputnik::room;

TEST_CASE("tokens are 128 bits in a form that a cookie carries, and no two are the same") {
  std::set<std::string> tokens;
  int ones = 0;
  for (int i = 0; i < 2000; ++i) {
    const std::string token = new_token();
    CHECK(token.size() == 32);
    CHECK(token.find_first_not_of("0123456789abcdef") == std::string::npos);
    CHECK(cookie_of("token=" + token, "token") == token);
    for (const char c : token) ones += std::popcount(static_cast<unsigned>(c <= '9' ? c - '0' : c - 'a' + 10));
    tokens.insert(token);
  }
  CHECK(tokens.size() == 2000);
  CHECK(std::abs(ones - 128000) < 2000);  // eight standard deviations
}

TEST_CASE("codes have six letters that nobody mistakes, all of them as likely") {
  std::map<char, int> seen;
  for (int i = 0; i < 5000; ++i) {
    const std::string code = new_room_code();
    REQUIRE(code.size() == 6);
    CHECK(plain_code(code) == code);
    for (const char c : code) ++seen[c];
  }
  CHECK(seen.size() == 17);
  for (const auto& [letter, times] : seen) {
    CAPTURE(letter);
    CHECK(std::string("AEIOULSZY").find(letter) == std::string::npos);
    CHECK(std::abs(times - 30000 / 17) < 330);  // eight standard deviations
  }
}

TEST_CASE("secrets are the same only when all of them is") {
  CHECK(same_secret("abc", "abc"));
  CHECK(same_secret("", ""));
  CHECK(!same_secret("abc", "abd"));
  CHECK(!same_secret("abc", "xbc"));
  CHECK(!same_secret("abc", "ab"));
  CHECK(!same_secret("abc", ""));
  CHECK(!same_secret(std::string("a\0b", 3), std::string("a\0c", 3)));
}

TEST_CASE("a cookie is found among others by its whole name, and only with plain letters") {
  CHECK(cookie_of("a=1; token=xyz; b=2", "token") == "xyz");
  CHECK(cookie_of("mytoken=1; tokens=2", "token").empty());
  CHECK(cookie_of("token", "token").empty());
  CHECK(cookie_of("token=a\"b", "token").empty());
  CHECK(cookie_of("token=; token=second", "token").empty());
  CHECK(cookie_of(";;;=;  token=q", "token") == "q");
}

TEST_CASE("the log at the door is bounded, has the newest last, and counts a flood as one") {
  DoorLog log(3);
  for (int i = 0; i < 1000; ++i) log.add(100 + i, "10.0.0.1", "GET /", "429, too often");
  log.add(2000, "10.0.0.2", "PUT /", "405, another method");
  log.add(2001, "10.0.0.1", "GET /", "429, too often");
  const auto entries = log.entries();
  REQUIRE(entries.size() == 2);
  CHECK(entries[0] == DoorEntry{2000, "10.0.0.2", "PUT /", "405, another method", 1});
  CHECK(entries[1] == DoorEntry{2001, "10.0.0.1", "GET /", "429, too often", 1001});
  for (int i = 0; i < 10; ++i) log.add(3000 + i, "10.0.0." + std::to_string(i), "x", "y");
  REQUIRE(log.entries().size() == 3);
  CHECK(log.entries().back().address == "10.0.0.9");
}

TEST_CASE("a flood with many names from one address within a second is one entry too") {
  DoorLog log(100);
  for (int i = 0; i < 1000; ++i) log.add(7, "10.0.0.1", "GET /" + std::to_string(i), "404, none");
  CHECK(log.entries().size() == 1);
}

TEST_CASE("texts of strangers enter the log clean and short") {
  DoorLog log;
  log.add(1, "10.0.0.1", "GET /\x1b[31m\n\xe2\x80\xaex" + std::string(10000, 'y'), std::string(10000, 'z'));
  const DoorEntry entry = log.entries().front();
  CHECK(entry.what.starts_with("GET /[31m xyyy"));
  CHECK(entry.what.size() <= 120);
  CHECK(entry.why.size() <= 120);
}
