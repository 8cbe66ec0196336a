// Entries of a table of texts: their shape, and what must hold of them.
#pragma once

#include <string>
#include <vector>

#include "files/faults.h"
#include "files/shape_rules.h"
#include "model/tongue.h"

namespace sputnik {

inline std::string_view shape_name(const Saying&) { return "saying"; }

template <class V, Like<Saying> T>
void shape(V& v, T& saying) {
  v.text("en", saying.en,
         {.help = "The English text; {1} stands for a text that is known, {#1} for a number", .required = true});
  v.text("zh", saying.zh, {.help = "The same in Simplified Chinese, with the same places", .required = true});
}

// Places that do not agree, and English texts that come twice.
void check_sayings(const std::vector<Saying>& sayings, const std::string& at, Faults& faults);

}  // namespace sputnik
