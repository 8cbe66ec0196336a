// A desk for tests: the game without a window, with its saves in a folder of the test's own.
#pragma once

#include <unistd.h>

#include <filesystem>
#include <string>

#include "app/driver.h"

namespace sputnik::tests {

// An empty folder that vanishes with the test.
class Folder {
 public:
  explicit Folder(const std::string& name)
      : path_(std::filesystem::temp_directory_path() / ("sputnik-test-" + name + "-" + std::to_string(::getpid()))) {
    std::filesystem::remove_all(path_);
    std::filesystem::create_directories(path_);
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  ~Folder() { std::filesystem::remove_all(path_); }
  const std::filesystem::path& path() const { return path_; }

 private:
  std::filesystem::path path_;
};

inline Driver desk(const Folder& folder, int width = 1920, int height = 1080, int scale = 100) {
  return Driver(Game({.library = Library::of_machine(),
                      .saves = Saves(folder.path()),
                      .seed = 11,
                      .text_scale = scale,
                      .reduced_motion = true}),
                width, height);
}

}  // namespace sputnik::tests
