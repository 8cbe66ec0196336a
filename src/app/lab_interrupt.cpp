// Ctrl-C is blocked while work goes on, and asked for.
#include "app/lab_interrupt.h"

#include <csignal>
#include <ctime>

namespace sputnik::lab {
namespace {

sigset_t interrupt_only() {
  sigset_t set;
  sigemptyset(&set);
  sigaddset(&set, SIGINT);
  return set;
}

}  // namespace

Interrupt::Interrupt() {
  const sigset_t set = interrupt_only();
  pthread_sigmask(SIG_BLOCK, &set, nullptr);
}
Interrupt::~Interrupt() {
  look();  // takes a last one away, which would end the program now
  const sigset_t set = interrupt_only();
  pthread_sigmask(SIG_UNBLOCK, &set, nullptr);
}
void Interrupt::look() {
  const sigset_t set = interrupt_only();
  const timespec at_once{};
  if (sigtimedwait(&set, nullptr, &at_once) == SIGINT) stop_ = true;
}

}  // namespace sputnik::lab
