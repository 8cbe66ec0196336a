// Points in time for whatever counts how often and how long: they are given, so that tests need not wait.
#pragma once

#include <chrono>

namespace sputnik::room {

using Time = std::chrono::steady_clock::time_point;

}  // namespace sputnik::room
