// The format of one entry of a session's journal.
#pragma once

#include "classroom/entry.h"
#include "files/shape_rules.h"

namespace sputnik::classroom {

inline constexpr double latest = 1e12;  // ms

template <class V, Like<Entry> T>
void shape(V& v, T& entry) {
  double at = static_cast<double>(entry.at);
  v.number("at", at, {.high = latest, .required = true, .whole = true});
  if constexpr (!std::is_const_v<T>) entry.at = static_cast<std::int64_t>(at);
  v.choice("deed", entry.deed, deed_keys, {"", true});
  v.whole("seat", entry.seat, {.low = -1, .high = 1000});
  v.whole("about", entry.about, {.low = -1e6, .high = 1e6});
  v.number("value", entry.value, {.low = -1e7, .high = 1e7});
  v.text("key", entry.key, {.longest = 100, .form = Form::line});
  v.text("text", entry.text, {.longest = 500});
}

}  // namespace sputnik::classroom
