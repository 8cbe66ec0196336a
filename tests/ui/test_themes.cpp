// Every theme can be read: each text on each page, beside what really lies behind it.
#include <algorithm>
#include <cmath>
#include <map>

#include "desk.h"
#include "every_overlay.h"
#include "ui/cause_card.h"
#include "ui/introduction.h"
#include "ui/names.h"
#include "ui/themes.h"

using namespace sputnik;
using ui::Overlay;
using ui::Page;

namespace {

constexpr double least_of_text = 4.5;
constexpr double least_of_marks = 3.0;

// Relative luminance of 0xRRGGBB (WCAG 2.2).
double luminance(std::uint32_t rgb) {
  const auto linear = [&](int shift) {
    const double c = ((rgb >> shift) & 0xff) / 255.0;
    return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
  };
  return 0.2126 * linear(16) + 0.7152 * linear(8) + 0.0722 * linear(0);
}

double contrast(std::uint32_t a, std::uint32_t b) {
  const double x = luminance(a);
  const double y = luminance(b);
  return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

std::uint32_t rgb_of(ImU32 c) {
  return ((c >> IM_COL32_R_SHIFT) & 0xff) << 16 | ((c >> IM_COL32_G_SHIFT) & 0xff) << 8 |
         ((c >> IM_COL32_B_SHIFT) & 0xff);
}

// What lies behind a text: the colour that most of its box has.
std::uint32_t behind(const Canvas& picture, const ui::Rect& box) {
  std::map<std::uint32_t, int> counted;
  for (int y = static_cast<int>(box.y); y < static_cast<int>(box.bottom()); ++y) {
    for (int x = static_cast<int>(box.x); x < static_cast<int>(box.right()); ++x) ++counted[picture.pixel(x, y)];
  }
  const auto most = std::max_element(counted.begin(), counted.end(),
                                     [](const auto& a, const auto& b) { return a.second < b.second; });
  return most == counted.end() ? 0 : most->first;
}

bool inside(const ui::Rect& box, const ui::Rect& of) {
  return box.x >= of.x && box.y >= of.y && box.right() <= of.right() && box.bottom() <= of.bottom();
}

// As it is seen: what is drawn half through lets what lies behind it shine through.
std::uint32_t seen_colour(ImU32 drawn, std::uint32_t behind) {
  const std::uint32_t rgb = rgb_of(drawn);
  const double share = ((drawn >> IM_COL32_A_SHIFT) & 0xff) / 255.0;
  std::uint32_t seen = 0;
  for (const int shift : {16, 8, 0}) {
    const double mixed = share * ((rgb >> shift) & 0xff) + (1 - share) * ((behind >> shift) & 0xff);
    seen |= static_cast<std::uint32_t>(std::lround(mixed)) << shift;
  }
  return seen;
}

void require_readable_in_view(Driver& driver, ThemeChoice theme) {
  const Canvas& picture = driver.picture();
  int top = 0;
  for (const ui::TextBox& text : driver.kit().texts()) top = std::max(top, text.layer);
  for (const ui::TextBox& text : driver.kit().texts()) {
    // What lies under an overlay is dimmed on purpose; what scrolls fades at its edges.
    if (text.layer != top || !inside(text.rect, text.clip) || text.rect.w < 1) continue;
    INFO(text.text << " in " << theme_keys[static_cast<std::size_t>(theme)]);
    const std::uint32_t glass = behind(picture, text.rect);
    CHECK(contrast(seen_colour(ui::in_theme(text.colour, theme), glass), glass) >= least_of_text);
  }
}

using Places = std::vector<std::pair<std::string, float>>;
Places places_of(const Driver& driver) {
  Places out;
  for (const ui::TextBox& text : driver.kit().texts()) out.emplace_back(text.text, text.rect.y);
  return out;
}

// From top to bottom of what scrolls.
void require_readable(Driver& driver, ThemeChoice theme) {
  constexpr int most_pages = 12;
  driver.frames_for(10);
  driver.settle();
  for (int page = 0; page < most_pages; ++page) {
    require_readable_in_view(driver, theme);
    const Places before = places_of(driver);
    driver.press(ui::Key::page_down);
    if (places_of(driver) == before) return;
  }
}

void wear(Driver& driver, ThemeChoice theme) {
  driver.game().grant(ui::ChangeSettings{{.reduced_motion = true, .theme = theme}});
}

}  // namespace

TEST_CASE("every text stands out from what lies behind it, on every page, in every theme") {
  const auto theme = static_cast<ThemeChoice>(GENERATE(range(0, 3)));
  for (const Page page : {Page::briefing, Page::handover, Page::game, Page::reveal, Page::end}) {
    Driver driver = tests::played({1920, 1080, 100}, {}, 9, page);
    wear(driver, theme);
    CAPTURE(static_cast<int>(page));
    require_readable(driver, theme);
  }
  Driver title(tests::game_at({1920, 1080, 100}), 1920, 1080);
  wear(title, theme);
  require_readable(title, theme);
}

TEST_CASE("every text of every overlay that there is stands out, in every theme") {
  std::vector<Overlay> seen;
  const auto tour = [&](Driver driver) {
    const auto shown = tests::tour_every_overlay(driver, [&](Overlay overlay) {
      for (std::size_t i = 0; i < theme_keys.size(); ++i) {
        const auto theme = static_cast<ThemeChoice>(i);
        wear(driver, theme);
        CAPTURE(static_cast<int>(overlay));
        require_readable(driver, theme);
      }
    });
    seen.insert(seen.end(), shown.begin(), shown.end());
  };
  tour(tests::played({1920, 1080, 100}, {}, 9, Page::game));
  tour(tests::played({1920, 1080, 100}, {.rival = "novice:hawk"}, 33, Page::end));
  for (const Overlay overlay : tests::every_overlay()) {
    INFO("overlay " << static_cast<int>(overlay) << " was not opened: tests/every_overlay.h does not know how");
    CHECK(std::count(seen.begin(), seen.end(), overlay) > 0);
  }
}

TEST_CASE("cards of causes and the lessons of the first run stand out in every theme") {
  const auto theme = static_cast<ThemeChoice>(GENERATE(range(0, 3)));
  Driver driver = tests::played({1920, 1080, 100}, {}, 9, Page::game);
  wear(driver, theme);
  for (const ui::IndicatorCard& card : ui::indicator_cards) {
    const std::string name(card.name);
    driver.game().grant(ui::OpenCard{"indicator." + name, name});
    driver.frame();
    driver.game().grant(ui::PinCard{name + ".8"});
    driver.settle();
    REQUIRE(driver.game().screen().cards->size() == 1);
    require_readable_in_view(driver, theme);
    driver.game().grant(ui::CloseCard{name + ".8"});
  }
  driver.game().grant(ui::StartIntroduction{});
  driver.settle();
  while (driver.game().screen().lesson) {
    CAPTURE(*driver.game().screen().lesson);
    require_readable_in_view(driver, theme);
    driver.game().grant(ui::NextLesson{});
    driver.settle();
  }
}

TEST_CASE("what has a meaning without words stands out from the glass in every theme") {
  const auto theme = static_cast<ThemeChoice>(GENERATE(range(0, 3)));
  const auto in = [&](ImU32 role) { return rgb_of(ui::in_theme(role, theme)); };
  for (const ImU32 mark :
       {ui::palette::us, ui::palette::cn, ui::palette::gain, ui::palette::loss, ui::palette::focus}) {
    for (const ImU32 glass : {ui::palette::glass0, ui::palette::glass1, ui::palette::glass2, ui::palette::glass3}) {
      CHECK(contrast(in(mark), in(glass)) >= least_of_marks);
    }
  }
  CHECK(contrast(in(ui::palette::alarm), in(ui::palette::paper)) >= least_of_marks);
}

TEST_CASE("a theme changes colours and nothing else") {
  Driver driver = tests::played({1920, 1080, 100}, {}, 9, Page::game);
  const auto words = [&] {
    std::vector<std::pair<std::string, float>> out;
    for (const ui::TextBox& text : driver.kit().texts()) out.emplace_back(text.text, text.rect.x);
    return out;
  };
  const auto before = words();
  const std::uint32_t night = driver.picture().pixel(2, 1078);
  wear(driver, ThemeChoice::contrast);
  driver.settle();
  CHECK(words() == before);
  CHECK(driver.picture().pixel(2, 1078) != night);
}
