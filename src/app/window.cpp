// SDL window, event loop, and sleep when nothing moves.
#include "app/window.h"

#include <SDL.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <stdexcept>
#include <string_view>
#include <utility>

#include "app/sdl_input.h"
#include "app/shell.h"
#include "app/speaker.h"
#include "app/wall.h"

namespace sputnik {

namespace {

constexpr int least_width = 320;
constexpr int least_height = 240;
constexpr int sky_milliseconds = 4000;     // the satellite of the title page goes on
constexpr int notice_milliseconds = 500;   // until a notice, a caption or a sound is over
constexpr int lesson_milliseconds = 250;   // the clock of a lesson goes on, and phones speak
constexpr int still_milliseconds = 60000;  // nothing moves
constexpr int disk_milliseconds = 1000;    // until files are looked at again
constexpr int frames_after_input = 3;     // layout and hints settle

struct Free {
  void operator()(SDL_Window* p) const { SDL_DestroyWindow(p); }
  void operator()(SDL_Renderer* p) const { SDL_DestroyRenderer(p); }
};
struct Video {
  Video() {
    if (SDL_InitSubSystem(SDL_INIT_VIDEO) != 0) throw std::runtime_error(std::string("no window: ") + SDL_GetError());
  }
  Video(const Video&) = delete;
  Video& operator=(const Video&) = delete;
  ~Video() { SDL_QuitSubSystem(SDL_INIT_VIDEO); }
};

std::unique_ptr<SDL_Renderer, Free> make_renderer(SDL_Window* window) {
  std::unique_ptr<SDL_Renderer, Free> renderer(SDL_CreateRenderer(window, -1, SDL_RENDERER_ACCELERATED | SDL_RENDERER_PRESENTVSYNC));
  if (!renderer) renderer.reset(SDL_CreateRenderer(window, -1, SDL_RENDERER_SOFTWARE));
  if (!renderer) throw std::runtime_error(std::string("no renderer: ") + SDL_GetError());
  return renderer;
}

const char* desktop_clipboard(void* shell) {
  char* text = SDL_GetClipboardText();
  auto& keeper = *static_cast<Shell*>(shell);
  keeper.set_clipboard(text ? text : "");
  SDL_free(text);
  return keeper.clipboard().c_str();
}
void set_desktop_clipboard(void*, const char* text) { SDL_SetClipboardText(text); }

void show_full(SDL_Window* window, bool wanted) {
  const bool is = (SDL_GetWindowFlags(window) & SDL_WINDOW_FULLSCREEN_DESKTOP) == SDL_WINDOW_FULLSCREEN_DESKTOP;
  if (is != wanted) SDL_SetWindowFullscreen(window, wanted ? SDL_WINDOW_FULLSCREEN_DESKTOP : 0);
}

// How long the picture may stand when nobody touches anything.
int quiet_time(const Shell& shell, const Speaker& speaker) {
  const ui::Screen& screen = shell.game().screen();
  if (!screen.notice.empty() || shell.sounds().is_telling() || speaker.is_awake()) return notice_milliseconds;
  if (screen.lesson_desk) return lesson_milliseconds;
  return screen.page == ui::Page::title && !screen.settings.reduced_motion ? sky_milliseconds : still_milliseconds;
}

// Waits for the first event, at most so long; false: the picture is due, or a file that was read is another one now.
bool hears(SDL_Event& event, Shell& shell, int due, int quiet) {
  if (due > 0) return SDL_WaitEventTimeout(&event, 1) != 0;
  for (int left = quiet; left > 0; left -= disk_milliseconds) {
    if (SDL_WaitEventTimeout(&event, std::min(left, disk_milliseconds)) != 0) return true;
    if (shell.game().look_at_disk()) break;
  }
  return false;
}

// What is said when the program ends though nobody left the game. Each sealed quarter is on the disk already, unless that
// failed: then it is tried once more.
void tell_the_end(const Game& game) {
  const Problems problems = game.owes_save() ? game.keep() : Problems{};
  if (!problems.empty())
    std::fprintf(stderr, "sputnik: not kept: %s\n", to_string(problems.front()).c_str());
  else if (game.lesson())
    std::fputs("sputnik: the lesson is kept; the title page offers to go on with it\n", stderr);
  else if (game.campaign() && game.has_folder())
    std::fputs("sputnik: every sealed quarter is kept; the title page offers to open it\n", stderr);
}

// Xlib ends the program itself when its server is gone, from within a call of ours: then this is what still runs. Nothing is
// taken apart: threads of a forecast may be at work.
const Game* playing = nullptr;
constexpr int no_display_any_more = 3;

void end_without_display() {
  if (!playing) return;
  std::fputs("sputnik: the display is gone\n", stderr);
  tell_the_end(*std::exchange(playing, nullptr));
  std::_Exit(no_display_any_more);
}

// Stands while the window does.
class Playing {
 public:
  explicit Playing(const Game& game) {
    static const bool watches = std::atexit(end_without_display) == 0;
    playing = watches ? &game : nullptr;
  }
  Playing(const Playing&) = delete;
  Playing& operator=(const Playing&) = delete;
  ~Playing() { playing = nullptr; }
};

void loop(SDL_Window* window, SDL_Renderer* renderer, Game game) {
  Shell shell(std::move(game), renderer);
  const Playing watched(shell.game());
  shell.use_clipboard(desktop_clipboard, set_desktop_clipboard);
  Speaker speaker;
  WallWindow wall;
  ui::Input input;
  const auto start = std::chrono::steady_clock::now();
  int due = frames_after_input;
  while (!shell.game().wants_to_quit()) {
    show_full(window, shell.game().screen().settings.full_screen);
    int width = 1;
    int height = 1;
    int points = 1;
    SDL_GetRendererOutputSize(renderer, &width, &height);
    SDL_GetWindowSize(window, &points, nullptr);
    const float pixels = static_cast<float>(width) / static_cast<float>(std::max(1, points));
    SDL_Event event;
    const int quiet = quiet_time(shell, speaker);
    for (bool heard = hears(event, shell, due, quiet); heard; heard = SDL_PollEvent(&event) != 0) {
      due = frames_after_input;
      if (event.type == SDL_QUIT) return tell_the_end(shell.game());
      if (wall.takes(event)) continue;
      if (event.type == SDL_CONTROLLERDEVICEADDED) SDL_GameControllerOpen(event.cdevice.which);
      if (event.type == SDL_CONTROLLERDEVICEREMOVED)
        SDL_GameControllerClose(SDL_GameControllerFromInstanceID(event.cdevice.which));
      hear(event, pixels, input);
      // A press and its release in one batch would be no click: the rest waits for the next frame.
      if (event.type == SDL_MOUSEBUTTONDOWN || event.type == SDL_MOUSEBUTTONUP) break;
    }
    shell.game().fit_text(ui::default_scale(height));
    const std::chrono::duration<double> now = std::chrono::steady_clock::now() - start;
    shell.frame(input, width, height, now.count());
    shell.paint();
    SDL_RenderPresent(renderer);
    wall.follow(shell.game().screen(), shell.tongue(), now.count());
    speaker.follow(shell.sounds(), shell.game().screen().settings);
    forget_keys(input);
    due = shell.kit().restless() || shell.game().is_waiting() ? frames_after_input : std::max(0, due - 1);
  }
}

}  // namespace

bool has_display(std::string& reason) {
  if (SDL_InitSubSystem(SDL_INIT_VIDEO) != 0) {
    reason = SDL_GetError();
    return false;
  }
  // SDL opens windows that nobody sees rather than none at all.
  const char* const driver = SDL_GetCurrentVideoDriver();
  const std::string_view name = driver ? driver : "";
  const bool unseen = name.empty() || name == "offscreen" || name == "dummy" || name == "evdev";
  if (unseen) reason = "no screen is attached";
  SDL_QuitSubSystem(SDL_INIT_VIDEO);
  return !unseen;
}

void run_window(Game game, int width, int height) {
  const Video video;
  SDL_Rect room{};
  if (SDL_GetDisplayUsableBounds(0, &room) == 0) {  // a window larger than the desktop hides its edges
    width = std::min(width, std::max(room.w, least_width));
    height = std::min(height, std::max(room.h, least_height));
  }
  SDL_InitSubSystem(SDL_INIT_GAMECONTROLLER);  // without one the game is played otherwise
  SDL_SetHint(SDL_HINT_RENDER_SCALE_QUALITY, "linear");
  const std::unique_ptr<SDL_Window, Free> window(
      SDL_CreateWindow("Sputnik Moment", SDL_WINDOWPOS_CENTERED, SDL_WINDOWPOS_CENTERED, width, height,
                       SDL_WINDOW_RESIZABLE | SDL_WINDOW_ALLOW_HIGHDPI));
  if (!window) throw std::runtime_error(std::string("no window: ") + SDL_GetError());
  SDL_SetWindowMinimumSize(window.get(), least_width, least_height);
  const auto renderer = make_renderer(window.get());
  SDL_StartTextInput();
  loop(window.get(), renderer.get(), std::move(game));
}

}  // namespace sputnik
