// The drill of saves, short or long: killed at every call, each call failing, damaged, cut off, two games at once.
#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdlib>
#include <cstring>

#include "damage.h"
#include "faulty_calls.h"
#include "files/save.h"
#include "files/whole_write.h"
#include "scenes.h"

namespace {

namespace fs = std::filesystem;
using namespace sputnik;
using namespace sputnik::drill;

// A folder of its own, emptied for each case.
class Place {
 public:
  Place() {
    std::string pattern = (fs::temp_directory_path() / "sputnik-drill-XXXXXX").string();
    if (!::mkdtemp(pattern.data())) std::exit(2);
    path_ = pattern;
    ::chmod(path_.c_str(), 0755);
  }
  ~Place() { fs::remove_all(path_); }
  Place(const Place&) = delete;
  Place& operator=(const Place&) = delete;
  const fs::path& path() const { return path_; }
  const fs::path& emptied() const {
    for (const auto& entry : fs::directory_iterator(path_)) fs::remove_all(entry.path());
    return path_;
  }

 private:
  fs::path path_{};
};

// Runs something in a process of its own; its exit code, or -1 when it did not end by itself.
template <class Run>
int in_child(Run run) {
  std::fflush(stdout);
  const pid_t child = ::fork();
  if (child < 0) std::exit(2);
  if (child == 0) ::_exit(run());
  int status = 0;
  ::waitpid(child, &status, 0);
  return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

bool names_its_file(const Problems& problems, const fs::path& folder) {
  return problems.size() == 1 && problems[0].file.starts_with(folder.string()) && !problems[0].found.empty() &&
         !problems[0].expected.empty();
}

// Dies at each call in turn, before and after it; a write takes a part of the text only, so that there are many.
void kill_at_every_call(const Scene& scene, unsigned bytes_a_write, const Place& place, Tally& tally) {
  for (const Fault fault : {Fault::die_before, Fault::die_after}) {
    for (long at = 1;; ++at) {
      const fs::path& folder = place.emptied();
      scene.set_up(folder);
      const int code = in_child([&] {
        arm({fault, at, 0, bytes_a_write});
        const bool worked = scene.act(folder).empty();
        disarm();
        return worked ? 0 : 1;
      });
      if (code == 0) break;  // there is no such call any more
      if (code != died) return tally.put(scene.name, "it ended with " + std::to_string(code));
      tally.put(scene.name + ", killed at call " + std::to_string(at), scene.fault(folder, std::nullopt));
    }
  }
}

void fail_every_call(const Scene& scene, unsigned bytes_a_write, const Place& place, Tally& tally) {
  constexpr std::array errors = {ENOSPC, EIO, EACCES, EROFS, EDQUOT, EPERM};
  for (const int error : errors) {
    for (const Fault fault : {Fault::fail_once, Fault::fail_on}) {
      for (long at = 1;; ++at) {
        const fs::path& folder = place.emptied();
        scene.set_up(folder);
        arm({fault, at, error, bytes_a_write});
        const Problems problems = scene.act(folder);
        if (disarm() < at) break;
        std::string wrong = scene.fault(folder, problems.empty());
        if (wrong.empty() && !problems.empty() && !names_its_file(problems, folder))
          wrong = "its message names no file";
        tally.put(scene.name + ", " + std::strerror(error) + " at call " + std::to_string(at), wrong);
      }
    }
  }
}

// As somebody who may read the folder and not write to it; root may always.
void read_only_folder(const std::vector<Scene>& scenes, const Place& place, Tally& tally) {
  for (const Scene& scene : scenes) {
    if (scene.name == "an entry of a journal") continue;  // its file is open already
    const fs::path& folder = place.emptied();
    scene.set_up(folder);
    ::chmod(folder.c_str(), 0555);
    const int code = in_child([&] {
      constexpr uid_t nobody = 65534;
      if (::geteuid() == 0 && (::setgid(nobody) != 0 || ::setuid(nobody) != 0)) return 3;
      const Problems problems = scene.act(folder);
      if (problems.empty()) return 4;
      const bool clear = names_its_file(problems, folder) && problems[0].found.find("ermission") != std::string::npos;
      return clear ? 0 : 5;
    });
    ::chmod(folder.c_str(), 0755);
    const std::string wrong = code == 0 ? scene.fault(folder, false) : "it ended with " + std::to_string(code);
    tally.put(scene.name + " in a read-only folder", wrong);
  }
  tally.told("a folder that cannot be written to");
}

// Two processes save to one name; who reads meanwhile finds the one or the other, whole.
void two_games(const Material& material, int saves_each, const Place& place, Tally& tally) {
  const fs::path file = place.emptied() / "kept.json";
  const std::array<std::string, 2> texts = {save_text(material.campaigns[0]), save_text(material.campaigns[2])};
  std::array<pid_t, 2> games{};
  std::fflush(stdout);
  for (std::size_t game = 0; game < games.size(); ++game) {
    games[game] = ::fork();
    if (games[game] != 0) continue;
    bool worked = true;
    for (int i = 0; i < saves_each; ++i) worked = save(material.campaigns[2 * game], file).empty() && worked;
    ::_exit(worked ? 0 : 1);
  }
  std::size_t running = games.size();
  while (running > 0) {
    if (fs::exists(file)) {
      const std::string now = bytes_of(file);
      tally.put("read while two games save", now == texts[0] || now == texts[1] ? "" : "a mix of both");
    }
    for (pid_t& game : games) {
      int status = 0;
      if (game == 0 || ::waitpid(game, &status, WNOHANG) == 0) continue;
      tally.put("one of two games", status == 0 ? "" : "it could not save");
      game = 0;
      --running;
    }
    ::usleep(500);
  }
  const bool kept = bytes_of(previous_of(file)) == texts[0] || bytes_of(previous_of(file)) == texts[1];
  tally.put("the generation before, of two games", kept ? "" : "FILE~ is not whole");
  tally.told("two games saving to one place");
}

// A real disk that is too small, of every size up to one that is large enough; as root only.
void small_disks(const Material& material, Tally& tally) {
  const Place place;
  if (::unshare(CLONE_NEWNS) != 0 || ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0) {
    std::printf("no small disk can be made here: %s\n", std::strerror(errno));
    return;
  }
  const std::string old = save_text(material.campaigns[0]);
  for (int pages = 1; pages <= 20; ++pages) {
    const std::string size = "size=" + std::to_string(pages * 4) + "k";
    if (::mount("tmpfs", place.path().c_str(), "tmpfs", 0, size.c_str()) != 0) return;
    const fs::path file = place.path() / "kept.json";
    put_bytes(file, old);
    const bool had_room = bytes_of(file) == old;
    const Problems problems = save(material.campaigns[2], file);
    std::string wrong;
    if (problems.empty() && bytes_of(file) != save_text(material.campaigns[2]))
      wrong = "said to be written, and is not";
    if (!problems.empty() && had_room && bytes_of(file) != old) wrong = "the old save is gone";
    if (!problems.empty() && !names_its_file(problems, place.path())) wrong = "its message names no file";
    tally.put("a disk of " + size, wrong);
    ::umount(place.path().c_str());
  }
  tally.told("a disk that is too small");
}

}  // namespace

int main(int argc, char** argv) {
  const bool long_form = argc > 1 && std::strcmp(argv[1], "long") == 0;
  const Material material = read_material();
  const std::vector<Scene> scenes = all_scenes(material);
  const Place place;
  Tally tally;
  // A journal begins with its whole lesson and scenario, a hundred times a small save.
  const auto bytes_a_write = [&](const Scene& scene) {
    return (long_form ? 128u : 1024u) * (scene.name == "a journal begun" ? 64u : 1u);
  };
  for (const Scene& scene : scenes) kill_at_every_call(scene, bytes_a_write(scene), place, tally);
  tally.told("killed at a call");
  for (const Scene& scene : scenes) fail_every_call(scene, bytes_a_write(scene), place, tally);
  tally.told("a call that fails");
  read_only_folder(scenes, place, tally);
  const std::string text = save_text(material.campaigns[2]);
  damaged_with_a_generation(save_text(material.campaigns[1]), text, place.emptied(), tally);
  flip(text, long_form, tally);
  cut_off(text, tally);
  starve(text, long_form, tally);
  two_games(material, long_form ? 1000 : 50, place, tally);
  if (long_form) small_disks(material, tally);
  return tally.end();
}
