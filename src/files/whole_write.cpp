// Atomic replacement of a file: POSIX rename, with every step's failure reported.
#include "files/whole_write.h"

#include <fcntl.h>
#include <signal.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <charconv>
#include <chrono>
#include <fstream>
#include <sstream>
#include <system_error>
#include <vector>

#include "files/faults.h"

namespace sputnik {
namespace {

namespace fs = std::filesystem;

std::string reason(int error) {
  switch (error) {
    case ENOENT:
    case ENOTDIR:
      return "no such folder";
    case EACCES:
    case EPERM:
      return "a folder that we have no permission to write to";
    case EROFS:
      return "a folder on a read-only disk";
    case ENOSPC:
    case EDQUOT:
      return "no room left on the disk";
    case EFBIG:
      return "a limit on the size of files";
    default:
      return std::generic_category().message(error);
  }
}

constexpr std::string_view mark = ".sputnik-";  // of names that only we make

// A name beside the file that nobody else writes to: process and count make it unique.
fs::path beside(const fs::path& file, const char* what) {
  static std::atomic<unsigned> count{0};
  fs::path path = file;
  path += std::string(mark) + std::to_string(::getpid()) + "-" + std::to_string(count++) + what;
  return path;
}

// The process that made a name by `beside`; 0 for any other name.
pid_t maker_of(const std::string& name) {
  const std::size_t at = name.rfind(mark);
  if (at == std::string::npos) return 0;
  const char* const last = name.data() + name.size();
  pid_t process = 0;
  unsigned number = 0;
  const auto first = std::from_chars(name.data() + at + mark.size(), last, process);
  if (first.ec != std::errc() || first.ptr == last || *first.ptr != '-') return 0;
  const auto second = std::from_chars(first.ptr + 1, last, number);
  const std::string_view what(second.ptr, static_cast<std::size_t>(last - second.ptr));
  const bool ours = what == ".new" || what == ".old" || what == ".copy";
  return second.ec == std::errc() && ours && process > 0 ? process : 0;
}

// A new file that is gone again unless it was renamed.
class NewFile {
 public:
  explicit NewFile(fs::path path) : path_(std::move(path)) {
    // A leaf of that name can only be left from a process that died with our number.
    ::unlink(path_.c_str());
    fd_ = ::open(path_.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    error_ = fd_ < 0 ? errno : 0;
    made_ = fd_ >= 0;
  }
  ~NewFile() {
    if (fd_ >= 0) ::close(fd_);
    if (made_) ::unlink(path_.c_str());
  }
  NewFile(const NewFile&) = delete;
  NewFile& operator=(const NewFile&) = delete;

  // 0, or the error. Writes everything and sees it to the disk.
  int fill(std::string_view text) {
    while (error_ == 0 && !text.empty()) {
      const ssize_t put = ::write(fd_, text.data(), text.size());
      if (put >= 0) {
        text.remove_prefix(static_cast<std::size_t>(put));
      } else if (errno != EINTR) {
        error_ = errno;
      }
    }
    while (error_ == 0 && ::fsync(fd_) != 0) {
      if (errno != EINTR) error_ = errno;
    }
    if (fd_ >= 0 && ::close(fd_) != 0 && error_ == 0) error_ = errno;
    fd_ = -1;
    return error_;
  }
  int rename_to(const fs::path& target) {
    if (::rename(path_.c_str(), target.c_str()) != 0) return errno;
    made_ = false;
    return 0;
  }

 private:
  fs::path path_;
  int fd_ = -1;
  int error_ = 0;
  bool made_ = false;
};

// A second name for the old text or, on a disk without second names (FAT), a copy.
int name_again(const fs::path& file, const fs::path& name) {
  if (::link(file.c_str(), name.c_str()) == 0) return 0;
  std::ifstream in(file, std::ios::binary);
  std::ostringstream text;
  if (!in || !(text << in.rdbuf())) return EIO;
  NewFile copy(beside(file, ".copy"));
  if (const int error = copy.fill(text.str())) return error;
  return copy.rename_to(name);
}

// Keeps the old text under a second name; the file itself stays where it is all the while.
int keep_generation(const fs::path& file) {
  std::error_code error;
  if (!fs::exists(file, error)) return 0;
  const fs::path link = beside(file, ".old");
  int result = name_again(file, link);
  if (result == 0 && ::rename(link.c_str(), previous_of(file).c_str()) != 0) result = errno;
  ::unlink(link.c_str());  // still there when both were the same file already
  return result;
}

}  // namespace

fs::path previous_of(const fs::path& file) {
  fs::path kept = file;
  kept += "~";
  return kept;
}

void sweep_leftovers(const fs::path& folder) {
  std::error_code error;
  const auto now = fs::file_time_type::clock::now();
  std::vector<fs::path> left;
  for (fs::directory_iterator at(folder.empty() ? "." : folder, error), end; !error && at != end; at.increment(error)) {
    const pid_t maker = maker_of(at->path().filename().string());
    if (maker == 0 || ::kill(maker, 0) == 0 || errno != ESRCH) continue;
    std::error_code unread;
    const auto time = fs::last_write_time(at->path(), unread);
    if (!unread && now - time > std::chrono::minutes(1)) left.push_back(at->path());
  }
  for (const fs::path& each : left) ::unlink(each.c_str());
}

void flush_folder_of(const fs::path& file) {
  const fs::path folder = file.parent_path();
  const int fd = ::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (fd < 0) return;
  ::fsync(fd);  // some file systems refuse it for folders; the rename stands all the same
  ::close(fd);
}

Problems write_whole(const fs::path& file, std::string_view text, Previous previous) {
  const auto failed = [&](const std::string& found) {
    return Problems{
        file_problem(file.string(), found, "a file that can be written", "the old file, if any, is unchanged")};
  };
  std::error_code error;
  if (file.empty() || fs::is_directory(file, error)) return failed(file.empty() ? "no name" : "a folder of that name");
  // A link keeps pointing where it points; what it points to is replaced.
  const fs::path resolved = fs::is_symlink(file, error) ? fs::weakly_canonical(file, error) : file;
  const fs::path target = error || resolved.empty() ? file : resolved;
  // /dev/null would be a file from then on.
  if (const auto kind = fs::status(target, error).type(); kind != fs::file_type::regular && fs::exists(target, error))
    return failed("a device or pipe");
  NewFile fresh(beside(target, ".new"));
  if (const int code = fresh.fill(text)) return failed(reason(code));
  if (previous == Previous::kept) {
    if (const int code = keep_generation(target)) return failed(reason(code));
  }
  if (const int code = fresh.rename_to(target)) return failed(reason(code));
  flush_folder_of(target);
  sweep_leftovers(target.parent_path());
  return {};
}

}  // namespace sputnik
