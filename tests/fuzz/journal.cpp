// Any bytes as the lines of a journal: each given its number anew, and its save a right checksum, so that what lies
// behind these is reached.
#include "files/journal.h"

#include <unistd.h>

#include <filesystem>
#include <fstream>

#include "files/checksum.h"
#include "input.h"

using namespace sputnik;

namespace {

namespace fs = std::filesystem;

// A file of this process alone; in memory where the system has a folder there.
const fs::path& scratch() {
  static const fs::path file = [] {
    const fs::path memory = "/dev/shm";
    const fs::path folder = fs::is_directory(memory) ? memory : fs::temp_directory_path();
    return folder / ("sputnik-fuzz-" + std::to_string(::getpid()) + ".journal");
  }();
  return file;
}

// The line of the campaign is a save whose end is put on one line (files/journal.cpp).
std::string with_right_checksum(const std::string& line) {
  constexpr std::string_view end = "\n}\n";
  if (line.empty()) return line;
  std::string save = with_checksum(line.substr(0, line.size() - 1) + std::string(end));
  save.resize(save.size() - end.size());
  return save + "}";
}

// Kept journals have their numbers, what a fuzzer makes of them need not.
std::string without_number(const std::string& line) {
  const bool numbered = line.size() > 17 && line[16] == ' ' && line[17] == '{';
  return numbered ? line.substr(17) : line;
}

std::string journal_of(const std::string& text) {
  std::string out;
  std::uint64_t chain = hash_start;
  std::size_t at = 0;
  for (int number = 1; at < text.size(); ++number) {
    const std::size_t end = text.find('\n', at);
    if (end == std::string::npos) return out + text.substr(at);  // cut off
    std::string line = without_number(text.substr(at, end - at));
    if (number == 3) line = with_right_checksum(line);
    chain = hash_text(chain, line);
    out += hex_of(chain) + " " + line + "\n";
    at = end + 1;
  }
  return out;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string text = journal_of(tests::text_of(data, size));
  std::ofstream(scratch(), std::ios::binary) << text;
  const auto opened = open_journal(scratch());
  if (const auto* problems = std::get_if<Problems>(&opened)) {
    tests::demand(!problems->empty());
    tests::demand(fs::file_size(scratch()) == text.size());  // what is at fault is not written to
  } else {
    const auto& journal = std::get<OpenedJournal>(opened);
    tests::demand(journal.entries <= text.size());
    tests::demand(fs::file_size(scratch()) == text.rfind('\n') + 1);
  }
  fs::remove(scratch());
  return 0;
}
