// Stands before the C library: a program that defines these functions calls them instead.
#include "faulty_calls.h"

#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdarg>
#include <cstdlib>
#include <new>
#include <utility>

namespace sputnik::drill {
namespace {

Plan plan;
bool armed = false;
long calls = 0;
long allocations = 0;
long failing_allocation = 0;

enum class Kind { writes, clears_up };  // what clears up is not made to fail: litter would be nobody's fault

template <class Call>
long faulty(Kind kind, Call call) {
  if (!armed) return call();
  ++calls;
  if (plan.fault == Fault::die_before && calls == plan.at) ::_exit(died);
  const bool fails = kind == Kind::writes && ((plan.fault == Fault::fail_once && calls == plan.at) ||
                                              (plan.fault == Fault::fail_on && calls >= plan.at));
  if (fails) {
    errno = plan.error;
    return -1;
  }
  const long result = call();
  if (plan.fault == Fault::die_after && calls == plan.at) ::_exit(died);
  return result;
}

}  // namespace

void arm(const Plan& wanted) {
  plan = wanted;
  calls = 0;
  armed = true;
}

long disarm() {
  armed = false;
  return calls;
}

long fail_allocation(long at) {
  failing_allocation = at;
  return std::exchange(allocations, 0);
}

}  // namespace sputnik::drill

using namespace sputnik::drill;

extern "C" {

int open(const char* name, int flags, ...) {
  mode_t mode = 0;
  if ((flags & O_CREAT) != 0) {
    va_list more;
    va_start(more, flags);
    mode = va_arg(more, mode_t);
    va_end(more);
  }
  return static_cast<int>(faulty(Kind::writes, [&] { return ::syscall(SYS_openat, AT_FDCWD, name, flags, mode); }));
}

ssize_t write(int file, const void* bytes, size_t size) {
  if (armed) size = std::min<size_t>(size, plan.bytes_a_write);
  return faulty(Kind::writes, [&] { return ::syscall(SYS_write, file, bytes, size); });
}

int fsync(int file) {
  return static_cast<int>(faulty(Kind::writes, [&] { return ::syscall(SYS_fsync, file); }));
}

int fdatasync(int file) {
  return static_cast<int>(faulty(Kind::writes, [&] { return ::syscall(SYS_fdatasync, file); }));
}

int link(const char* from, const char* to) noexcept {
  return static_cast<int>(faulty(Kind::writes, [&] { return ::syscall(SYS_linkat, AT_FDCWD, from, AT_FDCWD, to, 0); }));
}

int rename(const char* from, const char* to) noexcept {
  return static_cast<int>(
      faulty(Kind::writes, [&] { return ::syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, 0); }));
}

int unlink(const char* name) noexcept {
  return static_cast<int>(faulty(Kind::clears_up, [&] { return ::syscall(SYS_unlinkat, AT_FDCWD, name, 0); }));
}

int ftruncate(int file, off_t size) noexcept {
  return static_cast<int>(faulty(Kind::clears_up, [&] { return ::syscall(SYS_ftruncate, file, size); }));
}

}  // extern "C"

void* operator new(std::size_t size) {
  if (++allocations == failing_allocation) throw std::bad_alloc();
  if (void* const memory = std::malloc(size != 0 ? size : 1)) return memory;
  throw std::bad_alloc();
}
void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }
