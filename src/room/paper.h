// A document for paper and screen that carries its own style: headings, paragraphs, lists, tables, all text escaped
// and said in the reader's language.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/tongue.h"

namespace sputnik::room {

class Paper {
 public:
  Paper(std::string_view title, const Tongue* tongue);

  void heading(std::string_view text, int level = 2);
  void paragraph(std::string_view text);
  // Paragraphs divided by blank lines.
  void paragraphs(std::string_view text);
  void note(std::string_view text);  // small
  void list(const std::vector<std::string>& items, bool numbered = false);
  // What a person wrote: shown as it is, in no other language.
  void quotation(std::string_view text, std::string_view by);
  void table(const std::vector<std::string>& head, const std::vector<std::vector<std::string>>& rows);
  // An SVG picture as svg.h writes it.
  void picture(const std::string& svg, std::string_view caption);
  void begin_card();
  void end_card();
  void page_break();

  std::string say(std::string_view english) const;
  std::string file() const;  // the whole document

 private:
  std::string title_;
  const Tongue* tongue_;
  std::string body_{};
};

}  // namespace sputnik::room
