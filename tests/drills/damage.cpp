// Each damaged save is refused by a message that names its file.
#include "damage.h"

#include <algorithm>
#include <new>

#include "faulty_calls.h"
#include "files/save.h"
#include "files/whole_write.h"
#include "scenes.h"

namespace sputnik::drill {

namespace {

constexpr const char* name = "the save.json";

std::string refusal_fault(const std::string& text) {
  const auto read = load_text(text, name);
  const auto* problems = std::get_if<Problems>(&read);
  if (!problems) return "it was let pass";
  const bool clear = std::all_of(problems->begin(), problems->end(), [](const Problem& problem) {
    return problem.file == name && !problem.found.empty() && !problem.expected.empty();
  });
  return !problems->empty() && clear ? "" : "its message is not whole";
}

}  // namespace

void flip(const std::string& save, bool long_form, Tally& tally) {
  for (std::size_t at = 0; at < save.size(); ++at) {
    for (unsigned bit = long_form ? 0 : at * 5 % 8; bit < 8; bit += long_form ? 1 : 8) {
      std::string other = save;
      other[at] = static_cast<char>(static_cast<unsigned char>(other[at]) ^ (1u << bit));
      tally.put("byte " + std::to_string(at) + ", bit " + std::to_string(bit), refusal_fault(other));
    }
  }
  tally.told("a byte of a save flipped");
}

void cut_off(const std::string& save, Tally& tally) {
  for (std::size_t length = 0; length < save.size(); ++length) {
    tally.put("the first " + std::to_string(length) + " bytes", refusal_fault(save.substr(0, length)));
  }
  tally.told("a save cut off");
}

void starve(const std::string& save, bool long_form, Tally& tally) {
  (void)load_text(save, name);  // what is allocated once and for all
  fail_allocation(0);
  (void)load_text(save, name);
  const long all = fail_allocation(0);
  const long step = long_form ? 1 : std::max(1L, all / 300);
  for (long at = 1; at <= all; at += step) {
    std::string fault = "it went on without memory";
    fail_allocation(at);
    try {
      (void)load_text(save, name);
    } catch (const std::bad_alloc&) {
      fault.clear();
    }
    fail_allocation(0);
    tally.put("allocation " + std::to_string(at), fault);
  }
  tally.told("no memory while a save is read");
}

void damaged_with_a_generation(const std::string& old_save, const std::string& save,
                               const std::filesystem::path& folder, Tally& tally) {
  const std::filesystem::path file = folder / "kept.json";
  put_bytes(previous_of(file), old_save);
  for (std::size_t at = 0; at < save.size(); at += save.size() / 40) {
    std::string other = save;
    other[at] = static_cast<char>(other[at] ^ 4);
    for (const std::string& bad : {other, save.substr(0, at)}) {
      put_bytes(file, bad);
      const auto read = load(file);
      const auto* problems = std::get_if<Problems>(&read);
      const bool named = problems && problems->front().hint.find(previous_of(file).string()) != std::string::npos;
      const auto before = problems ? open_previous(file, *problems) : std::nullopt;
      const bool found = before && save_text(before->campaign) == old_save;
      tally.put("damaged at " + std::to_string(at), named && found ? "" : "the save before it was not offered");
    }
  }
  tally.told("a damaged save with a whole one before it");
}

}  // namespace sputnik::drill
