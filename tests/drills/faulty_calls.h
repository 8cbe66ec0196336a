// The calls by which a program writes files, with faults on demand: the n-th fails, or the process dies at it.
#pragma once

namespace sputnik::drill {

enum class Fault {
  none,
  die_before,  // the call is not made
  die_after,   // made, and its caller never hears of it
  fail_once,   // it returns the error
  fail_on      // it and all that follow return the error, as on a full disk
};

struct Plan {
  Fault fault = Fault::none;
  long at = 0;                   // which call, from 1
  int error = 0;                 // for those that fail
  unsigned bytes_a_write = ~0u;  // a disk that takes no more at once
};

// From here on calls are counted, until disarm(), which tells how many there were.
void arm(const Plan& plan);
long disarm();

// The n-th allocation from here on throws std::bad_alloc; 0: none does. Returns how many were made since the last call.
long fail_allocation(long at);

inline constexpr int died = 77;  // the exit code of a process that died at its call

}  // namespace sputnik::drill
