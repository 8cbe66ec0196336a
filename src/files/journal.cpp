// Keeping a journal, and replaying one.
#include "files/journal.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <system_error>
#include <utility>

#include "files/bounded_file.h"
#include "files/checksum.h"
#include "files/document.h"
#include "files/entry_shape.h"
#include "files/lesson_check.h"
#include "files/lesson_shape.h"
#include "files/parse_json.h"
#include "files/print_json.h"
#include "files/save.h"
#include "files/shape_reader.h"
#include "files/shape_writer.h"
#include "files/whole_write.h"
#include "model/hash.h"

namespace sputnik {
namespace {

namespace fs = std::filesystem;
using classroom::Entry;
using classroom::Lesson;
using classroom::Session;

constexpr const char* expected_file = "the journal of a session";
constexpr std::size_t digits = 16;

// A line carries a number over itself and all lines before it: one that was changed, or is missing, is found.
std::string line_of(std::string_view json, std::uint64_t& chain) {
  chain = hash_text(chain, json);
  return hex_of(chain) + " " + std::string(json) + "\n";
}

// On one line: what people write may hold line breaks, JSON has them as \n.
std::string json_of(const Entry& entry) {
  std::string out = "{\"at\": " + std::to_string(entry.at) + ", \"deed\": " + json_string(key(entry.deed));
  if (entry.seat != classroom::teacher) out += ", \"seat\": " + std::to_string(entry.seat);
  if (entry.about != 0) out += ", \"about\": " + std::to_string(entry.about);
  if (entry.value != 0) out += ", \"value\": " + to_text(entry.value);
  if (!entry.key.empty()) out += ", \"key\": " + json_string(entry.key);
  if (!entry.text.empty()) out += ", \"text\": " + json_string(entry.text);
  return out + "}";
}

// Line breaks in JSON stand between values only: those in texts are written as \n.
std::string on_one_line(std::string json) {
  std::replace(json.begin(), json.end(), '\n', ' ');
  while (!json.empty() && json.back() == ' ') json.pop_back();
  return json;
}

// A save as one line and back: its checksum counts the bytes of the end, so that these are put back.
constexpr std::string_view end_of_save = "\n}\n";
std::string line_of_save(std::string text) {
  text.resize(text.size() - end_of_save.size());
  text = with_checksum(on_one_line(std::move(text)) + std::string(end_of_save));
  text.resize(text.size() - end_of_save.size());
  return text + "}";
}
std::string save_of_line(std::string_view line) {
  return std::string(line.substr(0, line.empty() ? 0 : line.size() - 1)) + std::string(end_of_save);
}

// What a journal begins with: what it is, the lesson with all that the library lent it, the campaign as it opens.
std::array<std::string, 3> head_of(const Session& session) {
  return {"{\"format\": " + std::to_string(file_format) + ", \"kind\": \"session\"}",
          on_one_line(print_json(written(session.lesson()))), line_of_save(save_text(Campaign(session.opening())))};
}

struct Head {};
template <class V, Like<Head> T>
void shape(V& v, T&) {
  v.constant("format", file_format, "");
  v.constant("kind", "session", "");
}

Problems failed(const fs::path& file, int error) {
  return {file_problem(file.string(), std::generic_category().message(error), "a journal that can be written",
                       "the session goes on without it; what was written before is kept")};
}

}  // namespace

Journal::Journal(Journal&& other) noexcept
    : file_(std::move(other.file_)), handle_(std::exchange(other.handle_, -1)), chain_(other.chain_) {
  other.file_.clear();
}
Journal& Journal::operator=(Journal&& other) noexcept {
  std::swap(file_, other.file_);
  std::swap(handle_, other.handle_);
  std::swap(chain_, other.chain_);
  return *this;
}
Journal::~Journal() {
  if (handle_ >= 0) ::close(handle_);
}

std::variant<Journal, Problems> Journal::begin(const fs::path& file, const Session& session) {
  Journal journal;
  journal.handle_ = ::open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_APPEND | O_CLOEXEC, S_IRUSR | S_IWUSR);
  if (journal.handle_ < 0) return failed(file, errno);
  journal.file_ = file;
  Problems problems;
  for (const std::string& line : head_of(session)) {
    if (problems.empty()) problems = journal.put(line);
  }
  if (problems.empty()) problems = journal.sync();
  if (!problems.empty()) {
    ::unlink(file.c_str());  // half a head is no journal, and would stand in the way of the next one
    return problems;
  }
  flush_folder_of(file);
  return journal;
}

Problems Journal::put(std::string_view json) {
  std::uint64_t chain = chain_;
  const std::string line = line_of(json, chain);
  struct stat now {};
  if (::fstat(handle_, &now) != 0) return failed(file_, errno);
  std::string_view rest = line;
  while (!rest.empty()) {
    const ssize_t put = ::write(handle_, rest.data(), rest.size());
    if (put < 0 && errno == EINTR) continue;
    if (put < 0) {
      const int error = errno;
      // What is half a line would spoil every line behind it.
      if (::ftruncate(handle_, now.st_size) != 0) return failed(file_, errno);
      return failed(file_, error);
    }
    rest.remove_prefix(static_cast<std::size_t>(put));
  }
  chain_ = chain;
  return {};
}

Problems Journal::write(const Entry& entry) { return kept() ? put(json_of(entry)) : Problems{}; }

Problems Journal::sync() {
  if (kept() && ::fdatasync(handle_) != 0) return failed(file_, errno);
  return {};
}

// Walks through the lines of a journal.
struct JournalReader {
  explicit JournalReader(const fs::path& from) : file(from), faults(from.string()) {}

  // The JSON of the next line; nothing at the end, at a line that was cut off, or at one that is not as it was written.
  std::optional<std::string_view> next() {
    if (at >= text.size()) return std::nullopt;
    ++line;
    const std::size_t end = text.find('\n', at);
    if (end == std::string::npos) {
      torn = true;
      return std::nullopt;
    }
    const std::string_view whole = std::string_view(text).substr(at, end - at);
    const bool sized = whole.size() > digits + 1 && whole[digits] == ' ';
    const std::string_view json = sized ? whole.substr(digits + 1) : std::string_view();
    const std::uint64_t due = hash_text(chain, json);
    if (!sized || whole.substr(0, digits) != hex_of(due)) {
      faults.add(line, "", "a line that was changed, or that follows one that is missing",
                 "lines as they were written");
      return std::nullopt;
    }
    chain = due;
    at = end + 1;
    return json;
  }

  template <class T>
  std::optional<T> parsed(std::string_view json) {
    const auto root = parse_json(json, faults);
    if (!root || is_newer(*root, faults)) return std::nullopt;
    T value;
    read_shape(*root, value, faults);
    if (!faults.none()) return std::nullopt;
    return value;
  }

  // A line that must be there.
  std::string_view due(const char* what) {
    const auto json = next();
    if (!json && faults.none()) faults.add(line, "", std::string("no ") + what, expected_file);
    return json.value_or(std::string_view());
  }

  std::optional<Session> head() {
    const std::string_view kind = due("first line");
    if (faults.none()) (void)parsed<Head>(kind);
    const std::string_view lesson_line = due("lesson");
    const std::string_view campaign_line = due("campaign");
    if (!faults.none()) return std::nullopt;
    auto lesson = parsed<Lesson>(lesson_line);
    auto opening = open_save_text(save_of_line(campaign_line), file.string());
    if (auto* problems = std::get_if<Problems>(&opening)) {
      for (const Problem& each : *problems) faults.add(3, each.pointer, each.found, each.expected, each.hint);
    }
    if (lesson && faults.none())
      check_lesson(*lesson, lesson->motions, &std::get<OpenedSave>(opening).campaign.scenario(), faults);
    if (!faults.none()) return std::nullopt;
    auto& [campaign, first_otherwise, reads_otherwise] = std::get<OpenedSave>(opening);
    otherwise = std::move(reads_otherwise);
    return Session(std::make_shared<const Lesson>(std::move(*lesson)), campaign.setup());
  }

  // Where it ends for good, ready to be written to.
  std::variant<Journal, Problems> go_on() {
    Journal journal;
    journal.handle_ = ::open(file.c_str(), O_WRONLY | O_APPEND | O_CLOEXEC);
    if (journal.handle_ < 0 || (torn && ::ftruncate(journal.handle_, static_cast<off_t>(at)) != 0)) {
      return failed(file, errno);
    }
    journal.file_ = file;
    journal.chain_ = chain;
    return journal;
  }

  fs::path file;
  Faults faults;
  std::string text{};
  std::size_t at = 0;
  int line = 0;
  std::uint64_t chain = hash_start;
  bool torn = false;
  Problems otherwise{};
};

std::variant<OpenedJournal, Problems> open_journal(const fs::path& file) {
  JournalReader reader(file);
  auto text = read_bounded_lines(file, expected_file);
  if (const auto* problem = std::get_if<Problem>(&text)) return Problems{*problem};
  reader.text = std::get<std::string>(std::move(text));
  auto session = reader.head();
  if (!session) return reader.faults.take();
  std::size_t entries = 0;
  while (const auto json = reader.next()) {
    const auto entry = reader.parsed<Entry>(*json);
    if (!entry) break;
    if (const auto refused = session->apply(*entry)) {
      reader.faults.add(reader.line, "", refused->found, refused->expected, "the rules have changed since it was kept");
      break;
    }
    ++entries;
  }
  if (!reader.faults.none()) return reader.faults.take();
  auto journal = reader.go_on();
  if (auto* problems = std::get_if<Problems>(&journal)) return std::move(*problems);
  return OpenedJournal{std::move(*session), std::move(std::get<Journal>(journal)), entries, reader.torn,
                       std::move(reader.otherwise)};
}

}  // namespace sputnik
