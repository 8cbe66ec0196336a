// The journal of a debate session: its lesson, its campaign, and every entry as it was said, a line each.
//
// A line is on the disk before it counts. A line that a crash cut off is dropped when the journal is opened again;
// a line that was changed is a fault.
#pragma once

#include <filesystem>
#include <string>
#include <variant>
#include <vector>

#include "classroom/session.h"
#include "model/hash.h"

namespace sputnik {

class Journal {
 public:
  // A new one, in which the session begins. The file must not be there yet.
  static std::variant<Journal, Problems> begin(const std::filesystem::path& file, const classroom::Session& session);
  // In memory only: for rehearsals and tests.
  Journal() = default;
  Journal(Journal&& other) noexcept;
  Journal& operator=(Journal&& other) noexcept;
  ~Journal();

  Problems write(const classroom::Entry& entry);
  Problems sync();  // down to the disk's surface
  const std::filesystem::path& file() const { return file_; }
  bool kept() const { return !file_.empty(); }

 private:
  friend struct JournalReader;
  Problems put(std::string_view json);

  std::filesystem::path file_{};
  int handle_ = -1;
  std::uint64_t chain_ = hash_start;  // over all lines so far
};

struct OpenedJournal {
  classroom::Session session;
  Journal journal;  // ready for further entries
  std::size_t entries = 0;
  bool torn = false;  // the last line was cut off and has been dropped
  Problems otherwise{};  // not empty: it was kept under other rules, and its deeds are replayed under today's
};
// Replays a journal. Its pseudonyms and keys are in it: readable by its owner alone.
std::variant<OpenedJournal, Problems> open_journal(const std::filesystem::path& file);

}  // namespace sputnik
