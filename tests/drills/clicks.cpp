// Hands without a head on the whole game: clicks COUNT [FIRST]. Clicks, keys, wheel and words by chance, each hand from one of
// five places; whatever it does, the game stands, its pages are whole, and what it kept can be read again. The hand of a
// number does the same on every machine.
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <memory>
#include <random>

#include "app/driver.h"
#include "app/screen_names.h"
#include "drills/count_of.h"
#include "drills/tally.h"
#include "files/save.h"

using namespace sputnik;

namespace {

namespace fs = std::filesystem;

constexpr long steps_a_hand = 100;

struct Size {
  int width;
  int height;
};
constexpr std::array<Size, 4> sizes = {{{1920, 1080}, {1280, 720}, {800, 600}, {2560, 1440}}};

// Opening the door to phones would answer to the network around.
bool may_touch(const ui::Widget& widget) { return widget.enabled && widget.name != "door.serve"; }

class Hand {
 public:
  Hand(std::uint64_t number, fs::path home) : dice_(number), home_(std::move(home)) {
    fs::create_directories(home_);
    size_ = sizes[number % sizes.size()];
    sit_down();
    begin(number % 5);
    driver_->settle();
  }

  // One thing done; what is wrong afterwards.
  std::string step() {
    act();
    if (driver_->game().wants_to_quit()) {
      if (std::string fault = kept_fault(); !fault.empty()) return fault;
      sit_down();
    }
    return page_fault();
  }

  const std::string& last() const { return last_; }
  const ui::Screen& screen() const { return driver_->game().screen(); }

  // What was kept so far can be read.
  std::string kept_fault() const {
    const auto settings = read_settings(settings_file());
    if (const auto* problems = std::get_if<Problems>(&settings)) return to_string(problems->front());
    std::error_code error;
    for (fs::directory_iterator at(home_ / "saves", error), end; !error && at != end; at.increment(error)) {
      const fs::path kind = at->path().extension();
      if (kind != ".json" && kind != ".json~") return "left behind: " + at->path().string();
      const auto opened = load(at->path());
      if (const auto* problems = std::get_if<Problems>(&opened)) return to_string(problems->front());
    }
    return {};
  }

 private:
  std::uint64_t below(std::uint64_t bound) { return dice_() % bound; }
  fs::path settings_file() const { return home_ / "settings.json"; }

  // On the title page, at the desk of one and of two, on the page of the end, or in a lesson.
  void begin(std::uint64_t place) {
    Game& game = driver_->game();
    if (place == 4) return game.grant(ui::OpenLesson{SPUTNIK_ROOT "/scenarios/lessons/can-it-be-stopped.json"});
    if (place == 0) return;
    const ui::Seats seats = place == 2 ? ui::Seats::both : ui::Seats::us;
    game.grant(ui::StartCampaign{
        .scenario = SPUTNIK_ROOT "/scenarios/october-rule.json", .seats = seats, .rival = "balanced", .seed = below(1000)});
    if (place == 1) (void)game.play_by_doctrine(8, "balanced");
    if (place == 3) (void)game.play_by_doctrine(100, "balanced");
  }

  // As a person who starts the program.
  void sit_down() {
    const auto kept = read_settings(settings_file());
    const Settings settings = std::holds_alternative<Settings>(kept) ? std::get<Settings>(kept) : Settings{};
    Game game({.library = Library::of_machine(),
               .saves = Saves(home_ / "saves"),
               .seed = 11,
               .settings = settings,
               .kept = settings,
               .settings_file = settings_file(),
               .sessions = home_ / "sessions",
               .introduction = true});
    driver_ = std::make_unique<Driver>(std::move(game), size_.width, size_.height);
  }

  void act() {
    const std::uint64_t what = below(100);
    if (what < 45)
      click_widget();
    else if (what < 55)
      leave();
    else if (what < 65)
      click_anywhere();
    else if (what < 90)
      press();
    else if (what < 95)
      type();
    else
      turn_wheel();
  }

  void click_widget() {
    std::vector<ui::Widget> there;
    int top = 0;
    for (const ui::Widget& widget : driver_->kit().widgets()) top = std::max(top, widget.layer);
    for (const ui::Widget& widget : driver_->kit().widgets()) {
      if (may_touch(widget) && widget.reachable && widget.layer == top) there.push_back(widget);
    }
    if (there.empty()) return click_anywhere();
    const ui::Widget& one = there[below(there.size())];
    last_ = "click on " + one.name;
    driver_->click_at(one.rect.middle_x(), one.rect.middle_y());
  }

  void leave() {
    last_ = "key Esc";
    driver_->press(ui::Key::escape);
  }

  void click_anywhere() {
    const auto x = static_cast<float>(below(static_cast<std::uint64_t>(size_.width)));
    const auto y = static_cast<float>(below(static_cast<std::uint64_t>(size_.height)));
    for (const ui::Widget& widget : driver_->kit().widgets()) {
      if (!may_touch(widget) && widget.rect.contains(x, y)) return;
    }
    last_ = "click at " + std::to_string(x) + ", " + std::to_string(y);
    driver_->click_at(x, y);
  }

  void press() {
    if (driver_->kit().focus_name() == "door.serve") return driver_->press(ui::Key::tab);
    const auto key = static_cast<ui::Key>(below(key_count));
    const bool ctrl = below(4) == 0;
    const bool shift = below(4) == 0;
    last_ = "key " + to_string(KeyPress{key, ctrl, shift});
    driver_->press(key, ctrl, shift);
  }

  void type() {
    constexpr auto words = std::to_array<const char*>({"term one", "%s%n{1}", "战役 一", "../../x", "\"<b>", "7", "ÿ\xcc\x81",
                                                       "a name that is far longer than any place that it could ever be given here"});
    last_ = std::string("typed ") + words[below(words.size())];
    driver_->type(last_.substr(6));
  }

  void turn_wheel() {
    ui::Input input;
    input.mouse_x = static_cast<float>(below(static_cast<std::uint64_t>(size_.width)));
    input.mouse_y = static_cast<float>(below(static_cast<std::uint64_t>(size_.height)));
    input.wheel = below(2) == 0 ? -3.0F : 3.0F;
    last_ = "wheel";
    driver_->frame(input);
    driver_->settle();
  }

  // Nothing of the page lies on other texts or is cut off, once what moves stands still.
  std::string page_fault() {
    ui::Audit audit = driver_->audit();
    if (audit.overlaps.empty() && audit.cut.empty() && audit.twice.empty()) return {};
    driver_->frames_for(10);
    driver_->settle();
    audit = driver_->audit();
    if (!audit.overlaps.empty()) return "on another text: " + audit.overlaps.front();
    if (!audit.cut.empty()) return "cut off: " + audit.cut.front();
    if (!audit.twice.empty()) return "two of one name: " + audit.twice.front();
    return {};
  }

  std::mt19937_64 dice_;
  fs::path home_;
  Size size_{};
  std::unique_ptr<Driver> driver_{};
  std::string last_{};
};

// Where hands have been: one that never leaves the title page tries nothing.
struct Been {
  std::array<long, page_names.size()> pages{};
  long overlays = 0;

  void look(const ui::Screen& screen) {
    ++pages[static_cast<std::size_t>(screen.page)];
    overlays += screen.overlay.open != ui::Overlay::none ? 1 : 0;
  }
  void tell() const {
    for (std::size_t page = 0; page < pages.size(); ++page)
      std::printf("%s %ld, ", std::string(page_names[page]).c_str(), pages[page]);
    std::printf("under an overlay %ld\n", overlays);
  }
  std::string fault() const {
    const auto at = [this](ui::Page page) { return pages[static_cast<std::size_t>(page)]; };
    const bool all = at(ui::Page::title) > 0 && at(ui::Page::game) > 0 && at(ui::Page::lesson) > 0 && overlays > 0;
    return all ? "" : "no hand came to the title page, the desk or a lesson";
  }
};

}  // namespace

int main(int count, char** words) {
  const long wanted = count > 1 ? drill::count_of(words[1]) : 0;
  const long first = count > 2 ? drill::count_of(words[2]) : 1;
  if (wanted == 0 || first == 0) {
    std::puts("usage: drill_clicks COUNT [FIRST HAND]");
    return 2;
  }
  const fs::path home = fs::temp_directory_path() / ("sputnik-clicks-" + std::to_string(::getpid()));
  drill::Tally tally;
  Been been;
  for (long hand = first, done = 0; done < wanted; ++hand) {
    fs::remove_all(home);
    Hand one(static_cast<std::uint64_t>(hand), home);
    for (long step = 1; step <= steps_a_hand && done < wanted; ++step, ++done) {
      const std::string fault = one.step();
      been.look(one.screen());
      tally.put("hand " + std::to_string(hand) + ", step " + std::to_string(step) + ", " + one.last(), fault);
    }
    tally.put("what hand " + std::to_string(hand) + " left on the disk", one.kept_fault());
  }
  fs::remove_all(home);
  been.tell();
  tally.put("all hands", been.fault());
  return tally.end();
}
