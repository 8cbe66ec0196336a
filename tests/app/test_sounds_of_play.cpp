// What is heard of a game: each sound once when its moment comes, none for a redraw, none when it is off.
#include <SDL.h>

#include "app/speaker.h"
#include "sputnik_moment.h"

using namespace sputnik;
using tests::played;
using ui::Cue;
using ui::Page;
using ui::Seats;

namespace {

constexpr tests::Display common{1920, 1080, 100};

struct Heard {
  std::vector<Cue> cues{};
  int typing_frames = 0;

  long times(Cue cue) const { return std::count(cues.begin(), cues.end(), cue); }
};

// Draws frames for so many seconds and keeps every sound that began in them.
Heard listen(Driver& driver, double seconds, const ui::Input& first = {}) {
  Heard heard;
  for (int i = 0; i < static_cast<int>(seconds * 30); ++i) {
    driver.frame(i == 0 ? first : ui::Input{});
    for (const ui::Strike& strike : driver.shell().sounds().strikes()) heard.cues.push_back(strike.cue);
    if (driver.shell().sounds().teleprinter_runs()) ++heard.typing_frames;
  }
  return heard;
}

Settings with(Settings settings, bool sound, bool captions) {
  settings.sound = sound;
  settings.sound_captions = captions;
  return settings;
}

Game game_after(int quarters, Seats seats) {
  Game game = tests::game_at(common);
  game.open(tests::campaign_at({.seats = seats}));
  REQUIRE(game.play_by_doctrine(quarters, "balanced").empty());
  game.show(Page::game);
  return game;
}

// At the desk after a few quarters, all motion over.
struct Desk : Driver {
  explicit Desk(int quarters, Seats seats = Seats::us)
      : Driver(game_after(quarters, seats), common.width, common.height) {
    frames_for(60);
  }
};

bool shows(const Driver& driver, std::string_view words) {
  const auto& texts = driver.kit().texts();
  return std::any_of(texts.begin(), texts.end(), [&](const ui::TextBox& one) { return one.text == words; });
}

}  // namespace

TEST_CASE("sealing clicks once and the reveal tears its envelopes once, however long it stands") {
  Desk driver(3);
  driver.game().grant(ui::Seal{});
  REQUIRE(driver.game().screen().page == Page::reveal);
  const bool sputnik = driver.game().screen().reveal->sputnik;
  const Heard heard = listen(driver, 10);
  CHECK(heard.times(Cue::seal) == 1);
  CHECK(heard.times(Cue::envelope) == 1);
  CHECK(heard.times(Cue::sputnik) == (sputnik ? 1 : 0));
  driver.game().grant(ui::OpenOverlay{ui::Overlay::menu});
  driver.game().grant(ui::SetTextScale{125});
  driver.game().grant(ui::CloseOverlay{});
  CHECK(listen(driver, 5).cues.empty());
}

TEST_CASE("orders that are refused are not sealed, and nothing clicks") {
  Desk driver(3);
  for (std::size_t p = 0; p < policy_count; ++p) driver.game().grant(ui::SetOrder{p, 1, false});
  REQUIRE(!driver.game().screen().refusals.empty());
  driver.game().grant(ui::Seal{});
  CHECK(listen(driver, 1).cues.empty());
}

TEST_CASE("a Sputnik moment sounds its four notes once, at its own reveal and at no other page") {
  Driver driver = tests::on_its_reveal(common);
  driver.game().show(Page::game);
  CHECK(listen(driver, 3).times(Cue::sputnik) == 0);
  driver.game().show(Page::reveal);
  CHECK(listen(driver, 10).times(Cue::sputnik) == 1);
  driver.game().grant(ui::Continue{});
  CHECK(listen(driver, 10).times(Cue::sputnik) == 0);
}

TEST_CASE("two players at one desk seal twice and open the envelopes each for themselves") {
  Desk driver(2, Seats::both);
  driver.game().grant(ui::Seal{});
  CHECK(listen(driver, 1).cues == std::vector<Cue>{Cue::seal});
  driver.game().grant(ui::Ready{});
  listen(driver, 1);
  driver.game().grant(ui::Seal{});
  const Heard second = listen(driver, 1);
  CHECK(second.times(Cue::seal) == 1);
  CHECK(second.times(Cue::envelope) == 1);
  driver.game().grant(ui::Continue{});
  CHECK(listen(driver, 1).cues.empty());  // the hand-over tells nothing
  driver.game().grant(ui::Ready{});
  CHECK(listen(driver, 1).times(Cue::envelope) == 1);
}

TEST_CASE("the teleprinter runs while the wire types, until a key ends the typing") {
  Desk driver(3);
  driver.game().show(Page::game);
  CHECK(listen(driver, 1).typing_frames > 20);
  CHECK(listen(driver, 1, {.keys = {{ui::Key::down, false, false}}}).typing_frames == 0);
  driver.game().show(Page::game);
  CHECK(listen(driver, 60).typing_frames > 20);
  CHECK(listen(driver, 1).typing_frames == 0);
  driver.game().grant(ui::ChangeSettings{{.reduced_motion = true}});
  driver.game().show(Page::game);
  CHECK(listen(driver, 1).typing_frames == 0);  // all is there at once
}

TEST_CASE("with the sound off nothing is heard, and words tell of it where they are wanted") {
  constexpr std::string_view click = "[A seal clicks shut]";
  Desk driver(3);
  driver.game().grant(ui::ChangeSettings{with({}, false, false)});
  driver.game().grant(ui::Seal{});
  CHECK(listen(driver, 1).cues.empty());
  CHECK(!shows(driver, click));
  driver.game().grant(ui::Continue{});
  CHECK(listen(driver, 1).typing_frames == 0);
  driver.game().grant(ui::ChangeSettings{with({}, false, true)});
  driver.game().grant(ui::Seal{});
  CHECK(listen(driver, 1).cues.empty());
  CHECK(shows(driver, click));
  CHECK(shows(driver, "[Both envelopes are torn open]"));
  listen(driver, 3);
  CHECK(!shows(driver, click));
  CHECK(!driver.shell().sounds().is_telling());
}

TEST_CASE("captions are whole at every size") {
  const tests::Display display = GENERATE(from_range(tests::displays));
  CAPTURE(display.width, display.height, display.scale);
  Driver driver = played(display, {}, 3, Page::game);
  driver.game().grant(ui::ChangeSettings{with({.text_scale = display.scale}, true, true)});
  driver.game().grant(ui::Seal{});
  driver.frames_for(1);  // letters on their way out of their envelopes are cut by these
  REQUIRE(shows(driver, "[A seal clicks shut]"));
  tests::require_whole(driver);
}

TEST_CASE("the settings page turns the sound off, and its loudness has a floor and a ceiling") {
  Desk driver(1);
  driver.game().grant(ui::OpenOverlay{ui::Overlay::settings});
  driver.settle();
  for (int i = 0; i < 6; ++i) driver.activate("settings.louder");
  CHECK(driver.game().screen().settings.volume == 100);
  for (int i = 0; i < 6; ++i) driver.activate("settings.softer");
  CHECK(driver.game().screen().settings.volume == 20);
  REQUIRE(driver.activate("settings.sound"));
  CHECK(!driver.game().screen().settings.sound);
  REQUIRE(driver.find("settings.louder"));
  CHECK(!driver.find("settings.louder")->enabled);
}

TEST_CASE("a machine without a loudspeaker plays the game in silence") {
  SDL_setenv("SDL_AUDIODRIVER", "dummy", 1);
  Desk driver(3);
  Speaker speaker;
  driver.game().grant(ui::Seal{});
  driver.frame();
  REQUIRE(!driver.shell().sounds().strikes().empty());
  speaker.follow(driver.shell().sounds(), driver.game().screen().settings);
  CHECK(!speaker.has_device());
  CHECK(!speaker.is_awake());
}
