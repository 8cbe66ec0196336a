// What is heard of a game: each sound once when its moment comes, none for a redraw, none when it is off.
#include <SDL.h>

#include "app/speaker.h"
#include "desk.h"
#include "ui/reveal_model.h"

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

// At the desk after a few quarters, all motion over. A driver stays where it was made.
class AtTheDesk {
 public:
  explicit AtTheDesk(int quarters, Seats seats = Seats::us) : driver_(played(common, {.seats = seats}, quarters, Page::game)) {
    driver_.frames_for(60);
  }
  operator Driver&() { return driver_; }

 private:
  Driver driver_;
};

bool shows(const Driver& driver, std::string_view words) {
  const auto& texts = driver.kit().texts();
  return std::any_of(texts.begin(), texts.end(), [&](const ui::TextBox& one) { return one.text == words; });
}

// On the reveal of the first quarter in which a Sputnik moment leads the news of the United States.
std::optional<Driver> at_a_sputnik_moment() {
  for (std::uint64_t seed = 1; seed < 40; ++seed) {
    Game game = tests::game_at(common);
    game.open(tests::campaign_at({.seed = seed, .rival = "hawk"}));
    for (int q = 0; q < 33 && !game.campaign()->over(); ++q) {
      if (!game.play_by_doctrine(1, "balanced").empty()) return std::nullopt;
      if (ui::reveal_model(*game.campaign(), Side::us).sputnik) {
        game.show(Page::game);
        return std::optional<Driver>(std::in_place, std::move(game), common.width, common.height);
      }
    }
  }
  return std::nullopt;
}

}  // namespace

TEST_CASE("sealing clicks once and the reveal tears its envelopes once, however long it stands") {
  AtTheDesk desk(3);
  Driver& driver = desk;
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
  AtTheDesk desk(3);
  Driver& driver = desk;
  for (std::size_t p = 0; p < policy_count; ++p) driver.game().grant(ui::SetOrder{p, 1, false});
  REQUIRE(!driver.game().screen().refusals.empty());
  driver.game().grant(ui::Seal{});
  CHECK(listen(driver, 1).cues.empty());
}

TEST_CASE("a Sputnik moment sounds its four notes once, at its own reveal and at no other page") {
  auto found = at_a_sputnik_moment();
  REQUIRE(found.has_value());
  CHECK(listen(*found, 3).times(Cue::sputnik) == 0);
  found->game().show(Page::reveal);
  CHECK(listen(*found, 10).times(Cue::sputnik) == 1);
  found->game().grant(ui::Continue{});
  CHECK(listen(*found, 10).times(Cue::sputnik) == 0);
}

TEST_CASE("two players at one desk seal twice and open the envelopes each for themselves") {
  AtTheDesk desk(2, Seats::both);
  Driver& driver = desk;
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
  AtTheDesk desk(3);
  Driver& driver = desk;
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
  AtTheDesk desk(3);
  Driver& driver = desk;
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
  driver.frame();
  driver.frame();
  REQUIRE(shows(driver, "[A seal clicks shut]"));
  tests::require_whole(driver);
}

TEST_CASE("the settings page turns the sound off, and its loudness has a floor and a ceiling") {
  AtTheDesk desk(1);
  Driver& driver = desk;
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
  AtTheDesk desk(3);
  Driver& driver = desk;
  Speaker speaker;
  driver.game().grant(ui::Seal{});
  driver.frame();
  REQUIRE(!driver.shell().sounds().strikes().empty());
  speaker.follow(driver.shell().sounds(), driver.game().screen().settings);
  CHECK(!speaker.has_device());
  CHECK(!speaker.is_awake());
}
