// Ctrl-C as a wish to stop.
#pragma once

#include "forecast/workers.h"

namespace sputnik::lab {

// While it lives Ctrl-C does not end the program but asks to stop: what is done by then is a whole result. Must be made
// before threads are.
class Interrupt {
 public:
  Interrupt();
  ~Interrupt();
  Interrupt(const Interrupt&) = delete;
  Interrupt& operator=(const Interrupt&) = delete;

  // Looks whether Ctrl-C was pressed; call it now and then.
  void look();
  const Stop* stop() const { return &stop_; }
  bool stopped() const { return stop_; }

 private:
  Stop stop_{false};
};

}  // namespace sputnik::lab
