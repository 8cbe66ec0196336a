// Bounded reading of files: the size is checked before a byte is read, and again by reading no more than that.
#include "files/bounded_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>

#include "files/bounds.h"
#include "files/faults.h"
#include "model/characters.h"

namespace sputnik {
namespace {

// Closes a file descriptor at the end of its scope.
class Descriptor {
 public:
  explicit Descriptor(int fd) : fd_(fd) {}
  ~Descriptor() {
    if (fd_ >= 0) ::close(fd_);
  }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  int get() const { return fd_; }

 private:
  int fd_;
};

std::string why_not_opened(int error) {
  if (error == ENOENT || error == ENOTDIR) return "no such file";
  if (error == EACCES || error == EPERM) return "a file that we have no permission to read";
  return "a file that cannot be opened (" + std::generic_category().message(error) + ")";
}

std::string size_words(std::size_t bytes) {
  return bytes < most_bytes * 2 ? std::to_string(bytes) + " bytes" : std::to_string(bytes >> 20) + " MB";
}

std::string too_large() { return "at most " + std::to_string(most_bytes >> 20) + " MB"; }

}  // namespace

std::variant<std::string_view, Problem> check_bounded(std::string_view text, const std::string& name,
                                                      const std::string& expected) {
  if (text.empty()) return file_problem(name, "an empty file", expected);
  if (text.size() > most_bytes) return file_problem(name, size_words(text.size()), too_large());
  if (const auto no_text = why_no_text(text)) {
    Problem problem = file_problem(name, no_text->found, expected + " in UTF-8 text", no_text->hint);
    problem.line = no_text->line;
    return problem;
  }
  return text;
}

namespace {

std::variant<std::string, Problem> read_bytes(const std::filesystem::path& file, const std::string& expected) {
  const std::string name = file.string();
  // O_NONBLOCK: opening a pipe must not wait for someone to write into it.
  const Descriptor descriptor(::open(name.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
  if (descriptor.get() < 0) return file_problem(name, why_not_opened(errno), expected);
  struct stat status {};
  if (::fstat(descriptor.get(), &status) != 0) return file_problem(name, why_not_opened(errno), expected);
  if (S_ISDIR(status.st_mode)) return file_problem(name, "a folder", expected);
  if (!S_ISREG(status.st_mode)) return file_problem(name, "a device or pipe", expected);
  const auto size = static_cast<std::size_t>(status.st_size);
  if (size > most_bytes) return file_problem(name, size_words(size), too_large());
  // One byte more than it should have shows a file that grows while it is read.
  std::string text(size + 1, '\0');
  std::size_t length = 0;
  while (length < text.size()) {
    const ssize_t got = ::read(descriptor.get(), text.data() + length, text.size() - length);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) {
      return file_problem(name, "a file that cannot be read (" + std::generic_category().message(errno) + ")",
                          expected);
    }
    if (got == 0) break;
    length += static_cast<std::size_t>(got);
  }
  if (length > size) return file_problem(name, "a file that changes while it is read", expected);
  text.resize(length);
  return text;
}

}  // namespace

std::variant<std::string, Problem> read_bounded(const std::filesystem::path& file, const std::string& expected) {
  auto read = read_bytes(file, expected);
  const auto* text = std::get_if<std::string>(&read);
  if (!text) return read;
  const auto checked = check_bounded(*text, file.string(), expected);
  if (const auto* problem = std::get_if<Problem>(&checked)) return *problem;
  return read;
}

std::variant<std::string, Problem> read_bounded_lines(const std::filesystem::path& file, const std::string& expected) {
  auto read = read_bytes(file, expected);
  const auto* text = std::get_if<std::string>(&read);
  if (!text) return read;
  const std::string_view lines = std::string_view(*text).substr(0, text->rfind('\n') + 1);
  const auto checked = check_bounded(lines, file.string(), expected);
  if (const auto* problem = std::get_if<Problem>(&checked)) return *problem;
  return read;
}

}  // namespace sputnik
