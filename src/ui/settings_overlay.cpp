// The settings: each takes effect at once, behind the sheet and on it.
#include <algorithm>
#include <array>
#include <string>

#include "ui/overlay_frame.h"
#include "ui/pages.h"
#include "ui/scale.h"
#include "ui/shapes.h"
#include "ui/themes.h"
#include "ui/widgets.h"
#include "ui/words.h"

namespace sputnik::ui {

namespace {

constexpr float row = 44;
constexpr float gap = 8;

// Cuts the sheet into rows from the top.
struct Sheet {
  Kit& kit;
  Rect content{};
  float y = 0;

  Rect next(float height) {
    const Rect place{content.x, y, content.w, height};
    y = place.bottom() + kit.px(gap);
    return place;
  }
  void title(std::string_view words) {
    y += kit.px(gap);
    line(kit, next(line_height(kit, Type::caption)), words, {Type::caption, palette::text_quiet});
  }
};

void put_text_scale(Sheet& sheet, const Screen& screen, Wishes& wishes) {
  Kit& kit = sheet.kit;
  sheet.title("SIZE OF TEXT");
  Rect place = sheet.next(kit.px(row));
  const float side = kit.px(120);
  const Rect smaller = place.cut_left(side);
  const Rect larger = place.cut_right(side);
  const int scale = screen.text_scale;
  if (button(kit, "settings.smaller", smaller, {.label = "Smaller", .hint = "Ctrl and minus, on any page"}, Look::glass,
             scale > 75)) {
    wishes.emplace_back(SetTextScale{scale - 25});
  }
  if (button(kit, "settings.larger", larger, {.label = "Larger", .hint = "Ctrl and plus, on any page"}, Look::glass,
             scale < 250)) {
    wishes.emplace_back(SetTextScale{scale + 25});
  }
  line_in_middle(kit, place, std::to_string(scale) + " %", {Type::number, palette::text}, Align::centre);
  const bool fits = screen.settings.text_scale == 0;
  if (toggle(kit, "settings.fit", sheet.next(kit.px(row)), "As suits the height of the window", fits, true, false)) {
    wishes.emplace_back(SetTextScale{fits ? scale : 0});
  }
}

void put_themes(Sheet& sheet, const Screen& screen, Wishes& wishes) {
  Kit& kit = sheet.kit;
  sheet.title("COLOURS");
  for (std::size_t i = 0; i < theme_cards.size(); ++i) {
    const ThemeCard& card = theme_cards[i];
    const auto theme = static_cast<ThemeChoice>(i);
    const Rect place = sheet.next(choice_height(kit, card.text, sheet.content.w));
    if (!choice(kit, "settings.theme." + std::string(theme_keys[i]), place, card.title, screen.settings.theme == theme,
                card.text))
      continue;
    Settings settings = screen.settings;
    settings.theme = theme;
    wishes.emplace_back(ChangeSettings{settings});
  }
}

// Five places from soft to full; below them the sound is off.
void put_volume(Sheet& sheet, const Screen& screen, Wishes& wishes) {
  constexpr int step = 20;
  Kit& kit = sheet.kit;
  Rect place = sheet.next(kit.px(row));
  const float side = kit.px(120);
  const Rect softer = place.cut_left(side);
  const Rect louder = place.cut_right(side);
  const int volume = screen.settings.volume;
  const auto set = [&](int percent) {
    Settings settings = screen.settings;
    settings.volume = std::clamp(percent, step, 100);
    wishes.emplace_back(ChangeSettings{settings});
  };
  const bool on = screen.settings.sound;
  if (button(kit, "settings.softer", softer, "Softer", Look::glass, on && volume > step)) set(volume - step);
  if (button(kit, "settings.louder", louder, "Louder", Look::glass, on && volume < 100)) set(volume + step);
  line_in_middle(kit, place, std::to_string(volume) + " %", {Type::number, on ? palette::text : palette::text_quiet},
                 Align::centre);
}

// Each language by the name that its readers give it.
void put_languages(Sheet& sheet, const Screen& screen, Wishes& wishes) {
  constexpr std::array<std::string_view, language_keys.size()> names = {"English", "\xE7\xAE\x80\xE4\xBD\x93\xE4\xB8\xAD\xE6\x96\x87"};
  Kit& kit = sheet.kit;
  sheet.title("LANGUAGE");
  for (std::size_t i = 0; i < names.size(); ++i) {
    const auto language = static_cast<Language>(i);
    const Rect place = sheet.next(kit.px(row));
    if (!choice(kit, "settings.language." + std::string(language_keys[i]), place, names[i],
                screen.settings.language == language))
      continue;
    Settings settings = screen.settings;
    settings.language = language;
    wishes.emplace_back(ChangeSettings{settings});
  }
}

void put_switch(Sheet& sheet, const Screen& screen, Wishes& wishes, std::string_view name, std::string_view label,
                bool Settings::*field, std::string_view hint) {
  if (!toggle(sheet.kit, name, sheet.next(sheet.kit.px(row)), label, screen.settings.*field, true, false, hint)) return;
  Settings settings = screen.settings;
  settings.*field = !(settings.*field);
  wishes.emplace_back(ChangeSettings{settings});
}

}  // namespace

void draw_settings(Kit& kit, const Screen& screen, Wishes& wishes) {
  OverlayFrame frame(kit, "settings", "SETTINGS", 620, 760, false, wishes);
  Sheet sheet{kit, kit.begin_scroll("settings.rows", frame.inside)};
  sheet.y = sheet.content.y;
  put_text_scale(sheet, screen, wishes);
  kit.focus_default("settings.fit");
  put_themes(sheet, screen, wishes);
  put_languages(sheet, screen, wishes);
  sheet.title("WINDOW AND MOTION");
  put_switch(sheet, screen, wishes, "settings.full_screen", "Full screen (F11)", &Settings::full_screen,
             "F11, on any page");
  put_switch(sheet, screen, wishes, "settings.motion", "Reduced motion", &Settings::reduced_motion,
             "Nothing moves that need not");
  sheet.title("SOUND");
  put_switch(sheet, screen, wishes, "settings.sound", "Sound", &Settings::sound,
             "Teleprinter, stamp, envelopes, seal, and four notes in a Sputnik moment");
  put_volume(sheet, screen, wishes);
  put_switch(sheet, screen, wishes, "settings.captions", "Sounds told in words", &Settings::sound_captions,
             "A line above the foot of the page for each sound, heard or not");
  sheet.title("KEYS");
  const ButtonText keys{.label = "Keys", .hint = "Which key does what, and how to change it"};
  if (button(kit, "settings.keys", sheet.next(kit.px(row)), keys)) wishes.emplace_back(OpenOverlay{Overlay::keys});
  sheet.y += kit.px(gap);
  Settings usual{.introduction = screen.settings.introduction, .keys = screen.settings.keys};
  const ButtonText back{.label = "Back to the usual settings", .hint = "Keys stay: their page puts them back."};
  if (button(kit, "settings.reset", sheet.next(kit.px(row)), back, Look::glass, screen.settings != usual)) {
    wishes.emplace_back(ChangeSettings{usual});
  }
  const std::string kept = screen.settings_kept.empty()
                               ? "There is no folder to keep settings in: they last until you quit."
                               : "Kept in " + screen.settings_kept;
  const Rect note = sheet.next(text_height(kit, Type::ui_small, kept, sheet.content.w));
  paragraph(kit, note, kept, {Type::ui_small, palette::text_quiet});
  kit.end_scroll(sheet.y - sheet.content.y);
}

}  // namespace sputnik::ui
