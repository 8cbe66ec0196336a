// The progress bar of sputnik-lab.
#include "app/lab_output.h"

#include <unistd.h>

#include <utility>

namespace sputnik::lab {

Progress::Progress(std::string what) : what_(std::move(what)), shown_(isatty(STDERR_FILENO) == 1) {}

Progress::~Progress() {
  if (shown_) std::fputs("\r\033[K", stderr);
}

void Progress::at(double share) {
  if (!shown_) return;
  const int filled = static_cast<int>(share * 30);
  const std::string bar = std::string(static_cast<std::size_t>(filled), '#') + std::string(static_cast<std::size_t>(30 - filled), '.');
  std::fprintf(stderr, "\r%s [%s] %3.0f %%", what_.c_str(), bar.c_str(), 100 * share);
}

}  // namespace sputnik::lab
