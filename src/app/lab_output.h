// How sputnik-lab speaks: problems on standard error, results as text or one JSON object.
#pragma once

#include <cstdio>
#include <string>

#include "files/node.h"
#include "files/print_json.h"
#include "model/problem.h"
#include "model/renaming.h"

namespace sputnik::lab {

inline void say(const std::string& line) { std::fputs((line + "\n").c_str(), stdout); }
// As the scenario's own words have it.
inline void say(const std::string& line, const Renaming& renaming) { say(renaming(line)); }
inline void say_json(const Node& node) { std::fputs((print_json(node) + "\n").c_str(), stdout); }
inline void complain(const Problems& problems) {
  for (const Problem& problem : problems) std::fputs((to_string(problem) + "\n").c_str(), stderr);
}

// One problem as the JSON that scripts rely on.
inline Node problem_node(const Problem& problem) {
  Node node = object_node();
  add(node, "line", number_node(problem.line));
  add(node, "pointer", text_node(problem.pointer));
  add(node, "found", text_node(problem.found));
  add(node, "expected", text_node(problem.expected));
  add(node, "hint", text_node(problem.hint));
  return node;
}

// A bar on standard error while it is a terminal; nothing otherwise.
class Progress {
 public:
  explicit Progress(std::string what);
  ~Progress();
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;
  void at(double share);

 private:
  std::string what_;
  bool shown_;
};

}  // namespace sputnik::lab
