// Saves, settings, pictures and journals, each with what must hold of it whatever happens.
#include "scenes.h"

#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <memory>
#include <sstream>

#include "files/journal.h"
#include "files/lesson_file.h"
#include "files/save.h"
#include "files/scenario_file.h"
#include "files/settings.h"
#include "files/whole_write.h"

namespace sputnik::drill {

namespace fs = std::filesystem;

std::string bytes_of(const fs::path& file) {
  std::ifstream in(file, std::ios::binary);
  std::ostringstream out;
  out << in.rdbuf();
  return out.str();
}

void put_bytes(const fs::path& file, const std::string& bytes) { std::ofstream(file, std::ios::binary) << bytes; }

namespace {

constexpr const char* name = "kept.json";

[[noreturn]] void give_up(const Problems& problems) {
  for (const Problem& problem : problems) std::printf("%s\n", to_string(problem).c_str());
  std::exit(2);
}

// Files whose place is one name and its generation before; each may hold one of a few whole texts.
struct Whole {
  std::string before{};  // empty: there was no file
  std::string after{};
  std::vector<std::string> kept{};  // what FILE~ may hold; an empty text: it need not be there
};

bool one_of(const std::string& text, const std::vector<std::string>& texts) {
  return std::find(texts.begin(), texts.end(), text) != texts.end();
}

std::string whole_fault(const Whole& whole, const fs::path& folder, std::optional<bool> worked) {
  const fs::path file = folder / name;
  const std::string now = fs::exists(file) ? bytes_of(file) : std::string();
  if (now != whole.before && now != whole.after) return "neither the old file nor the new one";
  if (worked == true && now != whole.after) return "it was said to be written, and is not";
  if (worked == false && now != whole.before) return "it was said not to be written, and is";
  const fs::path kept = previous_of(file);
  if (!one_of(fs::exists(kept) ? bytes_of(kept) : std::string(), whole.kept)) return "FILE~ is of no generation";
  // A process that died cannot clear up; one that lives leaves nothing else behind.
  for (const auto& entry : fs::directory_iterator(folder)) {
    const bool due = entry.path() == file || entry.path() == kept;
    // Settings that could not be read are put aside: nothing of them may be lost.
    const bool aside = entry.path().filename() == std::string(name) + ".unreadable";
    if (worked && !due && !(aside && bytes_of(entry.path()) == whole.before)) {
      return "left behind: " + entry.path().string();
    }
  }
  return {};
}

Scene whole_scene(std::string title, std::string before, std::string kept, Whole whole,
                  std::function<Problems(const fs::path&)> write) {
  whole.before = before;
  return {std::move(title),
          [before, kept](const fs::path& folder) {
            if (!before.empty()) put_bytes(folder / name, before);
            if (!kept.empty()) put_bytes(previous_of(folder / name), kept);
          },
          [write](const fs::path& folder) { return write(folder / name); },
          [whole](const fs::path& folder, std::optional<bool> worked) { return whole_fault(whole, folder, worked); }};
}

void add_saves(const Material& material, std::vector<Scene>& scenes) {
  const std::string one = save_text(material.campaigns[0]);
  const std::string two = save_text(material.campaigns[1]);
  const std::string three = save_text(material.campaigns[2]);
  std::string damaged = two;
  damaged[damaged.size() / 2] ^= 1;
  const auto write = [&material](const fs::path& file) { return save(material.campaigns[2], file); };
  scenes.push_back(whole_scene("the first save", "", "", {.after = three, .kept = {""}}, write));
  scenes.push_back(whole_scene("a second save", two, "", {.after = three, .kept = {"", two}}, write));
  scenes.push_back(whole_scene("a later save", two, one, {.after = three, .kept = {one, two}}, write));
  // The good generation stays, or nothing whole would be left when this goes wrong too.
  scenes.push_back(whole_scene("a save over a damaged one", damaged, one, {.after = three, .kept = {one}}, write));
}

void add_others(std::vector<Scene>& scenes) {
  const std::string settings = "{ \"format\": 1, \"kind\": \"settings\", \"volume\": 11 }\n";
  const fs::path scratch = fs::temp_directory_path() / ("sputnik-settings-" + std::to_string(::getpid()));
  const Settings louder{.volume = 60};
  if (Problems problems = write_settings(louder, scratch); !problems.empty()) give_up(problems);
  const std::string after = bytes_of(scratch);
  fs::remove(scratch);
  scenes.push_back(whole_scene("settings", settings, "", {.after = after, .kept = {"", settings}},
                               [louder](const fs::path& file) { return write_settings(louder, file); }));
  const std::string picture(20'000, 'p');
  scenes.push_back(
      whole_scene("a picture", "the old picture", "", {.after = picture, .kept = {""}},
                  [picture](const fs::path& file) { return write_whole(file, picture, Previous::dropped); }));
}

const classroom::Entry said{.at = 1000, .deed = classroom::Deed::pause};

std::string journal_fault(const fs::path& file, std::size_t least, std::size_t most) {
  const auto opened = open_journal(file);
  if (const auto* problems = std::get_if<Problems>(&opened)) return to_string(problems->front());
  const std::size_t entries = std::get<OpenedJournal>(opened).entries;
  return entries >= least && entries <= most ? "" : std::to_string(entries) + " entries";
}

std::string begun_fault(const fs::path& folder, std::optional<bool> worked) {
  const fs::path file = folder / name;
  if (worked) return *worked ? journal_fault(file, 0, 0) : fs::exists(file) ? "half a journal was left" : "";
  if (!fs::exists(file)) return {};
  const auto opened = open_journal(file);
  if (const auto* problems = std::get_if<Problems>(&opened)) {
    return problems->front().file == file.string() ? "" : "it names no file";
  }
  return {};
}

void add_journals(const Material& material, std::vector<Scene>& scenes) {
  scenes.push_back({"a journal begun", [](const fs::path&) {},
                    [&material](const fs::path& folder) {
                      auto journal = Journal::begin(folder / name, material.session);
                      auto* problems = std::get_if<Problems>(&journal);
                      return problems ? *problems : Problems{};
                    },
                    begun_fault});
  // Opened before the fault, as in a session at work.
  const auto journal = std::make_shared<Journal>();
  scenes.push_back({"an entry of a journal",
                    [&material, journal](const fs::path& folder) {
                      auto begun = Journal::begin(folder / name, material.session);
                      if (auto* problems = std::get_if<Problems>(&begun)) give_up(*problems);
                      *journal = std::get<Journal>(std::move(begun));
                    },
                    [journal](const fs::path&) { return journal->write(said); },
                    [journal](const fs::path& folder, std::optional<bool> worked) {
                      const std::size_t least = worked == true ? 1 : 0;
                      std::string fault = journal_fault(folder / name, least, worked == false ? 0 : 1);
                      if (!fault.empty() || worked != false) return fault;
                      // The disk has room again: the session's next word is kept.
                      if (!journal->write(said).empty()) return std::string("the journal takes no further entry");
                      return journal_fault(folder / name, 1, 1);
                    }});
}

}  // namespace

Material read_material() {
  auto scenario = read_scenario("tests/files/small.json");
  if (auto* problems = std::get_if<Problems>(&scenario)) give_up(*problems);
  auto lesson = read_lesson("scenarios/lessons/two-questions.json");
  if (auto* problems = std::get_if<Problems>(&lesson)) give_up(*problems);
  const auto& opened = std::get<OpenedLesson>(lesson);
  Material material{.session = classroom::Session(opened.lesson, {.scenario = opened.scenario, .seed = 7})};
  Campaign campaign(Setup{.scenario = std::get<ScenarioPtr>(scenario), .seed = 7});
  for (int quarter = 0; quarter < 3; ++quarter) {
    if (Problems problems = campaign.play({}); !problems.empty()) give_up(problems);
    material.campaigns.push_back(campaign);
  }
  return material;
}

std::vector<Scene> all_scenes(const Material& material) {
  std::vector<Scene> scenes;
  add_saves(material, scenes);
  add_others(scenes);
  add_journals(material, scenes);
  return scenes;
}

}  // namespace sputnik::drill
