// Puts a page together block by block; English words are said in the reader's language as they come in.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "manual/page.h"
#include "manual/speech.h"

namespace sputnik::manual {

// Runs that are not said: they are in the reader's language, or the same in all.
inline Text as_is(std::string text) { return {{std::move(text)}}; }
inline Text code(std::string_view text) { return {{std::string(text), RunKind::code}}; }

class PageMaker {
 public:
  PageMaker(const Speech& speech, std::string id, std::string_view title, Part part, bool listed = true)
      : speech_(&speech), page_{std::move(id), speech.say(title), part, listed} {}

  std::string say(std::string_view english) const { return speech_->say(english); }
  Text said(std::string_view english) const { return {{say(english)}}; }
  // A link to a page, called so.
  Text link(std::string to, std::string_view english) const { return {{say(english), RunKind::link, std::move(to)}}; }
  // "Source: …"; where the colon is as wide as a character, no space follows it.
  Text labelled(std::string_view label, Text rest) const {
    const std::string words = say(label);
    rest.insert(rest.begin(), {words + (words.ends_with(":") ? " " : "")});
    return rest;
  }
  // The name of a source and where it is to be read; an empty address: the name alone.
  Text source(std::string_view title, std::string_view address) const {
    return {{speech_->say_if_known(title), address.empty() ? RunKind::plain : RunKind::link, std::string(address)}};
  }

  PageMaker& heading(std::string_view english) { return put(BlockKind::heading, {said(english)}); }
  PageMaker& paragraph(std::string_view english) { return put(BlockKind::paragraph, {said(english)}); }
  PageMaker& paragraph(Text text) { return put(BlockKind::paragraph, {std::move(text)}); }
  PageMaker& note(std::string_view english) { return put(BlockKind::note, {said(english)}); }
  PageMaker& bullets(std::vector<Text> items) {
    return items.empty() ? *this : put(BlockKind::bullets, std::move(items));
  }
  PageMaker& code_line(std::string_view text) { return put(BlockKind::code, {code(text)}); }
  PageMaker& table(std::initializer_list<std::string_view> columns) {
    Block block{.kind = BlockKind::table};
    for (const std::string_view column : columns) block.columns.push_back(say(column));
    page_.blocks.push_back(std::move(block));
    return *this;
  }
  // Of the table that stands last.
  PageMaker& row(std::vector<Text> cells) {
    page_.blocks.back().rows.push_back(std::move(cells));
    return *this;
  }
  PageMaker& put(BlockKind kind, std::vector<Text> lines) {
    page_.blocks.push_back({.kind = kind, .lines = std::move(lines)});
    return *this;
  }

  Page take() { return std::move(page_); }

 private:
  const Speech* speech_;
  Page page_;
};

}  // namespace sputnik::manual
