// What those write who sit at the laptop: arguments, a letter, the sentence of the debrief; and the letters they got.
#pragma once

#include <string>
#include <vector>

#include "classroom/session.h"

namespace sputnik::ui {

struct LaptopSend {
  std::string label{};
  classroom::Entry entry{};  // without its text
};
// A text that a seat may write now.
struct LaptopBox {
  std::string key{};     // "argue.3.0": a draft keeps its place by it
  std::string title{};   // the motion that is argued about; may be empty
  std::string prompt{};  // "Your argument"
  std::size_t most = 0;  // characters
  std::vector<LaptopSend> sends{};
};
struct LaptopLetter {
  std::string title{};  // "From the other cabinet, round 2"
  std::string text{};
};
// An argument of somebody else, which the seat may like or no longer like.
struct LaptopLike {
  std::size_t argument = 0;
  std::string whose{};  // "For, by a pseudonym, likes: 3"
  std::string text{};
  bool liked = false;
  classroom::Entry entry{};
};
struct LaptopWriter {
  std::size_t seat = 0;
  std::string name{};  // a pseudonym
  std::string bench{};
  std::vector<LaptopLetter> letters{};  // to and from its cabinet: for its eyes
  std::vector<LaptopBox> boxes{};
  std::vector<LaptopLike> likes{};
  std::string why_not{};  // in place of boxes
};

// Of every seat at the laptop, by its number. The same texts as from a phone, under the same rights.
std::vector<LaptopWriter> laptop_writers(const classroom::Session& session);

// As it goes to the session: without blanks around it.
std::string without_margins(const std::string& text);

}  // namespace sputnik::ui
