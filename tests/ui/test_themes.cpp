// Every theme can be read: each text on each page, beside what really lies behind it.
#include <cmath>
#include <map>

#include "desk.h"
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

void require_readable(Driver& driver, ThemeChoice theme) {
  driver.frames_for(10);
  driver.settle();
  const Canvas& picture = driver.picture();
  int top = 0;
  for (const ui::TextBox& text : driver.kit().texts()) top = std::max(top, text.layer);
  for (const ui::TextBox& text : driver.kit().texts()) {
    // What lies under an overlay is dimmed on purpose; what scrolls fades at its edges.
    if (text.layer != top || !inside(text.rect, text.clip) || text.rect.w < 1) continue;
    INFO(text.text << " in " << theme_keys[static_cast<std::size_t>(theme)]);
    CHECK(contrast(rgb_of(ui::in_theme(text.colour, theme)), behind(picture, text.rect)) >= least_of_text);
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

TEST_CASE("every text of the overlays stands out in every theme") {
  const auto theme = static_cast<ThemeChoice>(GENERATE(range(0, 3)));
  Driver driver = tests::played({1920, 1080, 100}, {}, 9, Page::game);
  wear(driver, theme);
  for (const Overlay overlay : {Overlay::menu, Overlay::settings, Overlay::help, Overlay::load, Overlay::save,
                                Overlay::code, Overlay::history, Overlay::what_if}) {
    driver.game().grant(ui::OpenOverlay{overlay});
    CAPTURE(static_cast<int>(overlay));
    require_readable(driver, theme);
    driver.game().grant(ui::CloseOverlay{});
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
