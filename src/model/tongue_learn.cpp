// Takes in a table of sayings: whole texts, patterns, and the sentences that both languages have alike.
#include <algorithm>
#include <cctype>

#include "model/saying_pattern.h"
#include "model/sentences.h"
#include "model/tongue.h"

namespace sputnik {
namespace {

std::string in_capitals(std::string_view text) {
  std::string out(text);
  for (char& c : out) c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
  return out;
}

}  // namespace

void Tongue::put(const Saying& saying, const std::string& of) {
  std::optional<SayingPattern> pattern = parse_saying(saying.en);
  if (!pattern) return;
  if (pattern->places.empty()) {
    table_[saying.en] = {saying.zh, of};
    shouted_.emplace(in_capitals(saying.en), saying.en);
    return;
  }
  std::erase_if(patterns_, [&](const Entry& entry) { return entry.en == saying.en; });
  patterns_.push_back({saying.en, saying.zh, std::move(*pattern), of});
}

// Only when both have as many sentences, with the same places in each.
void Tongue::put_sentences(const Saying& saying) {
  const std::vector<std::string_view> en = sentences(saying.en, ". ", 1);
  const std::vector<std::string_view> zh = sentences(saying.zh, "\xE3\x80\x82", 3);
  if (en.size() < 2 || en.size() != zh.size()) return;
  for (std::size_t i = 0; i < en.size(); ++i) {
    if (places_of(en[i]) != places_of(zh[i])) return;
  }
  for (std::size_t i = 0; i < en.size(); ++i) {
    const auto same = [&](const Entry& entry) { return entry.en == en[i]; };
    if (table_.contains(en[i]) || std::any_of(patterns_.begin(), patterns_.end(), same)) continue;
    put({std::string(en[i]), std::string(zh[i])}, saying.en);
  }
}

void Tongue::learn(const std::vector<Saying>& more) {
  for (const Saying& saying : more) put(saying, saying.en);
  for (const Saying& saying : more) put_sentences(saying);
  std::stable_sort(patterns_.begin(), patterns_.end(),
                   [](const Entry& a, const Entry& b) { return a.pattern.letters > b.pattern.letters; });
  by_first_.clear();
  for (std::size_t i = 0; i < patterns_.size(); ++i) {
    const std::string& first = patterns_[i].pattern.fixed.front();
    by_first_[first.empty() ? '\0' : first[0]].push_back(i);
  }
  said_.clear();
  renamed_.clear();
}

}  // namespace sputnik
