// Nothing grows: long_runs QUARTERS FRAMES. So many quarters played, saved and opened again, then so many frames of the game
// without a window, a campaign after the other; the memory in use at the end of each round is that of the rounds before.
#include <malloc.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <functional>
#include <vector>

#include "app/driver.h"
#include "drills/count_of.h"
#include "drills/tally.h"
#include "files/save.h"
#include "ui/names.h"

using namespace sputnik;

namespace {

namespace fs = std::filesystem;

// Bytes that were asked for and not given back, and bytes of the machine that the process holds.
struct Memory {
  std::size_t asked = 0;
  std::size_t resident = 0;
};

Memory memory_now() {
  std::size_t pages = 0;
  std::ifstream("/proc/self/statm") >> pages >> pages;
  return {::mallinfo2().uordblks, pages * static_cast<std::size_t>(::sysconf(_SC_PAGESIZE))};
}

// The first rounds fill what is made once and for all; afterwards the same round needs the same memory. The allocator
// keeps some of what it was given back, and counts small pieces that it holds ready as asked for.
constexpr std::size_t filling_rounds = 2;
constexpr std::size_t most_asked = 256 << 10;
constexpr std::size_t most_resident = 8 << 20;

class Watch {
 public:
  Watch(std::string what, drill::Tally& tally) : what_(std::move(what)), tally_(&tally) {}

  void round_ends() {
    const Memory now = memory_now();
    if (++rounds_ <= filling_rounds) {
      first_ = now;
      return;
    }
    last_ = now;
    std::string fault;
    if (now.asked > first_.asked + most_asked) fault = grown("asked for", first_.asked, now.asked);
    if (now.resident > first_.resident + most_resident) fault = grown("held", first_.resident, now.resident);
    tally_->put(what_ + ", round " + std::to_string(rounds_), fault);
  }

  void tell() const {
    std::printf("%s: %zu rounds, asked for %zu kB then %zu kB, held %zu kB then %zu kB\n", what_.c_str(), rounds_,
                first_.asked >> 10, last_.asked >> 10, first_.resident >> 10, last_.resident >> 10);
  }

 private:
  static std::string grown(const char* what, std::size_t from, std::size_t to) {
    return std::string(what) + " " + std::to_string(from >> 10) + " kB after the first rounds, " + std::to_string(to >> 10) +
           " kB now";
  }

  std::string what_;
  drill::Tally* tally_;
  std::size_t rounds_ = 0;
  Memory first_{};
  Memory last_{};
};

const fs::path october = SPUTNIK_ROOT "/scenarios/october-rule.json";

// Campaigns to their end, each kept and opened again after every eighth quarter.
void play_quarters(long wanted, drill::Tally& tally) {
  auto read = read_scenario(october);
  if (const auto* problems = std::get_if<Problems>(&read)) return tally.put("october rule", to_string(problems->front()));
  Watch watch("quarters", tally);
  for (long done = 0; done < wanted;) {
    Campaign campaign({.scenario = std::get<ScenarioPtr>(read), .seed = 7});
    while (!campaign.over() && campaign.play({}).empty()) {
      ++done;
      if (campaign.quarter() % 8 != 0) continue;
      const auto opened = load_text(save_text(campaign), "kept");
      const auto* same = std::get_if<Campaign>(&opened);
      tally.put("quarter " + std::to_string(done), same && same->quarter() == campaign.quarter() ? "" : "opens as another");
    }
    watch.round_ends();
  }
  watch.tell();
}

// What a player does in a quarter without ordering anything: looks around, seals, reads.
void live_through_quarter(Driver& driver, int frames) {
  for (const ui::Overlay overlay : {ui::Overlay::menu, ui::Overlay::help, ui::Overlay::settings}) {
    driver.game().grant(ui::OpenOverlay{overlay});
    driver.frame();
    driver.game().grant(ui::CloseOverlay{});
  }
  for (int i = 0; i < frames; ++i) driver.frame();
  driver.game().grant(ui::Seal{});
  driver.frame();
  driver.game().grant(ui::Continue{});
}

// The same campaign again and again, from the title page to the end page and back.
void draw_frames(long wanted, int frames_a_quarter, drill::Tally& tally) {
  const fs::path home = fs::temp_directory_path() / ("sputnik-long-" + std::to_string(::getpid()));
  fs::create_directories(home);
  GameSettings settings{.saves = Saves(home), .seed = 11};
  settings.library.open(october);
  Driver driver(Game(std::move(settings)), 1280, 720);
  Watch watch("frames", tally);
  for (long done = 0; done < wanted;) {
    driver.game().grant(ui::StartCampaign{.scenario = october, .rival = "balanced", .seed = 11});
    driver.game().show(ui::Page::game);
    for (int quarter = 0; quarter < 80 && driver.game().screen().page != ui::Page::end; ++quarter) {
      live_through_quarter(driver, frames_a_quarter);
      done += frames_a_quarter + 4;
    }
    tally.put("frames", driver.game().screen().page == ui::Page::end ? "" : "the campaign did not come to its end");
    driver.picture();
    driver.game().grant(ui::LeaveGame{});
    watch.round_ends();
  }
  watch.tell();
  fs::remove_all(home);
}

}  // namespace

int main(int count, char** words) {
  const long quarters = count == 4 ? drill::count_of(words[1]) : 0;
  const long frames = count == 4 ? drill::count_of(words[2]) : 0;
  const long frames_a_quarter = count == 4 ? drill::count_of(words[3]) : 0;
  if (quarters == 0 || frames == 0 || frames_a_quarter == 0) {
    std::puts("usage: drill_long_runs QUARTERS FRAMES FRAMES_A_QUARTER");
    return 2;
  }
  drill::Tally tally;
  play_quarters(quarters, tally);
  draw_frames(frames, static_cast<int>(frames_a_quarter), tally);
  return tally.end();
}
