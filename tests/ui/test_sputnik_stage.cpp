// A Sputnik moment on its stage: the headline alone and as large as it can be, then the notes, then the page.
#include <algorithm>

#include "sputnik_moment.h"
#include "ui/mirror.h"
#include "ui/names.h"
#include "ui/reveal_model.h"
#include "ui/sputnik_stage.h"

using namespace sputnik;
using tests::on_its_reveal;
using ui::Key;
using ui::Page;
namespace names = sputnik::ui::names;

namespace {

constexpr tests::Display wide{1920, 1080, 100};

bool shows(const Driver& driver, std::string_view words) {
  const auto& all = driver.kit().texts();
  return std::any_of(all.begin(), all.end(),
                     [&](const ui::TextBox& box) { return box.text.find(words) != std::string::npos; });
}

// The headline as it is set, in whichever language.
const ui::TextBox& headline_of(const Driver& driver) {
  const auto& all = driver.kit().texts();
  REQUIRE(!all.empty());
  return *std::max_element(all.begin(), all.end(),
                           [](const ui::TextBox& a, const ui::TextBox& b) { return a.size < b.size; });
}

}  // namespace

TEST_CASE("the headline has the page to itself for a beat, the notes follow, and then the rest comes") {
  Driver driver = on_its_reveal(wide);
  driver.frame();
  const std::string headline = driver.game().screen().reveal->headline;
  CHECK(shows(driver, headline));
  CHECK(driver.kit().texts().size() == 1);
  CHECK(driver.kit().widgets().empty());
  driver.frames_for(ui::sputnik_moment::notes_from + 0.2);
  CHECK(shows(driver, "SPUTNIK MOMENT"));
  CHECK(driver.kit().widgets().empty());
  driver.frames_for(ui::sputnik_moment::page_from + 2);
  CHECK(shows(driver, "WHAT CHANGED, AND WHY"));
  CHECK(driver.find(names::go_on));
  CHECK(shows(driver, headline));
}

TEST_CASE("the first note comes after the headline and the envelopes tear after the last") {
  Driver driver = on_its_reveal(wide);
  const std::vector<ui::Strike> strikes = ui::strikes_of_page(driver.game().screen());
  const auto when = [&](ui::Cue cue) {
    const auto found = std::find_if(strikes.begin(), strikes.end(), [&](const auto& one) { return one.cue == cue; });
    REQUIRE(found != strikes.end());
    return found->after;
  };
  CHECK(when(ui::Cue::sputnik) > 0.5);
  CHECK(when(ui::Cue::envelope) > when(ui::Cue::sputnik) + 1);
}

TEST_CASE("any key or click ends the beat and does nothing else; the next one is heard") {
  for (const Key key : {Key::enter, Key::escape, Key::f1, Key::space}) {
    Driver driver = on_its_reveal(wide);
    driver.frame();
    driver.press(key);
    CHECK(driver.game().screen().page == Page::reveal);
    CHECK(driver.game().screen().overlay.open == ui::Overlay::none);
    driver.frame();
    CHECK(shows(driver, "WHAT CHANGED, AND WHY"));
    driver.press(Key::enter);
    CHECK(driver.game().screen().page == Page::game);
  }
  Driver driver = on_its_reveal(wide);
  driver.frame();
  driver.click_at(960, 1040);  // where the button will be
  driver.frame();
  CHECK(driver.game().screen().page == Page::reveal);
  CHECK(driver.find(names::go_on));
}

TEST_CASE("with reduced motion all of a Sputnik moment stands at once") {
  Driver driver = on_its_reveal(wide, {.reduced_motion = true});
  driver.frame();
  CHECK(shows(driver, "WHAT CHANGED, AND WHY"));
  CHECK(shows(driver, "SPUTNIK MOMENT"));
  CHECK(driver.find(names::go_on));
}

TEST_CASE("its headline is set in the largest face that fits, whole at every size and in both languages") {
  const auto language = GENERATE(Language::english, Language::chinese);
  const tests::Display display = GENERATE(from_range(tests::displays));
  CAPTURE(display.width, display.height, display.scale, static_cast<int>(language));
  Driver driver = on_its_reveal(display, {.language = language});
  driver.frame();
  driver.frames_for(0.4);
  tests::require_whole(driver);
  const float alone = headline_of(driver).size;
  CHECK(alone >= 34 * static_cast<float>(display.scale) / 100 - 1);
  driver.frames_for(ui::sputnik_moment::page_from + 2);
  driver.settle();
  tests::require_whole(driver);
  CHECK(headline_of(driver).size == alone);
}

TEST_CASE("a reader of the text mirror hears of the Sputnik moment first") {
  Driver driver = on_its_reveal(wide);
  const std::string words = ui::mirror(driver.game().screen());
  CHECK(words.starts_with("A SPUTNIK MOMENT.\n" + driver.game().screen().reveal->headline + ".\n"));
}
