// Where lines may break: between words, between Chinese characters, and never before a stop.
#include "catch.h"
#include "ui/line_breaks.h"

using namespace sputnik::ui;

namespace {

std::vector<std::string> pieces(std::string_view text) {
  std::vector<std::string> out;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = end_of_piece(text, at);
    out.emplace_back(text.substr(at, end - at));
    at = end;
  }
  return out;
}

}  // namespace

TEST_CASE("Chinese may break between any two characters") {
  CHECK(pieces("中国领先") == std::vector<std::string>{"中", "国", "领", "先"});
}

TEST_CASE("no line begins with a stop or a closing bracket, none ends with an opening one") {
  CHECK(pieces("中，国。（美）“好”") == std::vector<std::string>{"中，", "国。", "（美）", "“好”"});
}

TEST_CASE("figures and Latin words stay whole among Chinese characters") {
  CHECK(pieces("领先12.3个月DeepSeek发布") ==
        std::vector<std::string>{"领", "先", "12.3", "个", "月", "DeepSeek", "发", "布"});
}

TEST_CASE("English breaks at spaces and behind hyphens as before") {
  CHECK(pieces("a well-known name") == std::vector<std::string>{"a", " well-", "known", " name"});
}
