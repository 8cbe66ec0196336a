// Owns the ImGui context and runs the frames of a game.
#include "app/shell.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "app/language.h"
#include "app/png.h"
#include "manual/manual.h"
#include "ui/fonts.h"
#include "ui/manual_page.h"
#include "ui/pages.h"
#include "ui/scale.h"
#include "ui/themes.h"

namespace sputnik {

namespace {

const char* own_clipboard(void* shell) { return static_cast<Shell*>(shell)->clipboard().c_str(); }
void set_own_clipboard(void* shell, const char* text) { static_cast<Shell*>(shell)->set_clipboard(text); }

}  // namespace

Shell::Shell(Game game, SDL_Renderer* renderer, std::shared_ptr<ui::TypeCase> kept)
    : game_(std::move(game)), painter_(renderer), theme_(std::move(kept)), kit_(theme_), renderer_(renderer) {
  use_clipboard(nullptr, nullptr);
  game_.paint_pictures();
  game_.use_clipboard([](const std::string& text) { ImGui::SetClipboardText(text.c_str()); });
}

Shell::~Shell() { context_.make_current(); }

void Shell::use_clipboard(const char* (*get)(void*), void (*set)(void*, const char*)) {
  context_.make_current();
  ImGuiIO& io = ImGui::GetIO();
  io.GetClipboardTextFn = get ? get : own_clipboard;
  io.SetClipboardTextFn = set ? set : set_own_clipboard;
  io.ClipboardUserData = this;
}

Problems Shell::speak(Language language, const std::vector<ScenarioPtr>& scenarios,
                      const std::vector<classroom::LessonPtr>& lessons) {
  if (language == Language::english) return {};
  if (!ui::has_han(ui::FontFinder{})) {
    return {
        {.found = "no font with Chinese characters", .expected = "Noto Sans CJK SC, in the package fonts-noto-cjk"}};
  }
  auto made = tongue_of(language, scenarios, lessons);
  if (auto* problems = std::get_if<Problems>(&made)) return std::move(*problems);
  tongue_.emplace(std::move(std::get<Tongue>(made)));
  tongue_->each_said([this](std::string_view en, std::string_view said) { theme_.want_for_reading(en, said); });
  want_manual(language, scenarios);
  return {};
}

// Should the manual have faults, whoever opens it is told; all else is read without it.
void Shell::want_manual(Language language, const std::vector<ScenarioPtr>& scenarios) {
  const auto sources = manual::read_sources(scenarios);
  if (!std::holds_alternative<manual::Sources>(sources)) return;
  const std::string name(language_keys[static_cast<std::size_t>(language)]);
  const auto made = manual::make_manual(std::get<manual::Sources>(sources), {.language = name, .tongue = tongue()});
  if (const auto* whole = std::get_if<manual::Manual>(&made)) ui::want_characters(theme_, *whole);
}

void Shell::follow_language() {
  const Language wanted = game_.screen().settings.language;
  if (wanted == language_ && (wanted == Language::english || (game_.scenarios() == learnt_ && game_.lessons() == learnt_lessons_)))
    return follow_names();
  language_ = wanted;
  learnt_ = game_.scenarios();
  learnt_lessons_ = game_.lessons();
  kit_.set_tongue(nullptr);
  tongue_.reset();
  if (Problems problems = speak(language_, learnt_, learnt_lessons_); !problems.empty()) {
    language_ = Language::english;
    game_.set_language(language_);
    game_.complain("The texts stay English", std::move(problems));
  }
  kit_.set_tongue(tongue());
  theme_.read_chinese(tongue() != nullptr);
  named_ = nullptr;
  follow_names();
}

void Shell::follow_names() {
  ScenarioPtr named = game_.named();
  if (named && named->names == Names{}) named = nullptr;
  if (named == named_) return;
  named_ = std::move(named);
  Renaming renaming = renaming_of(language_, named_.get());
  if (language_ != Language::english) {
    tongue_->rename(std::move(renaming));
    if (!named_) return;
    for (const Renamed& each : named_->names.zh.words) theme_.want_for_reading(each.word, each.as);
    return;
  }
  tongue_.reset();
  if (!renaming.empty()) tongue_.emplace(Tongue::of_english(std::move(renaming)));
  kit_.set_tongue(tongue());
}

void Shell::frame(const ui::Input& input, int width, int height, double now) {
  context_.make_current();
  ImGuiIO& io = ImGui::GetIO();
  game_.set_time(now);
  follow_language();
  const bool wall = game_.screen().page == ui::Page::projector;
  if (theme_.bake(wall ? ui::projector_scale(height) : game_.screen().text_scale)) atlas_is_new_ = true;
  const auto w = static_cast<float>(std::max(1, width));
  const auto h = static_cast<float>(std::max(1, height));
  io.DisplaySize = {w, h};
  io.DeltaTime = static_cast<float>(std::max(0.001, now - last_));
  last_ = now;
  ImGui::NewFrame();
  ui::Wishes wishes;
  kit_.use_keys(game_.screen().settings.keys);
  kit_.begin_frame(input, {0, 0, w, h}, now, game_.screen().settings.reduced_motion);
  picture_is_drawn_ = !game_.picture_wanted().empty();
  if (picture_is_drawn_) {
    ui::Screen quiet = game_.screen();
    quiet.notice.clear();
    ui::draw_screen(kit_, quiet, wishes);
  } else {
    ui::draw_screen(kit_, game_.screen(), wishes);
  }
  ui::draw_captions(kit_, sounds_.captions());
  kit_.end_frame();
  ImGui::Render();
  ui::repaint(*ImGui::GetDrawData(), game_.screen().settings.theme);
  game_.grant_all(wishes);
  sounds_.listen(game_.screen(), kit_.teleprinter_runs(), now);
}

void Shell::paint() {
  context_.make_current();
  if (std::exchange(atlas_is_new_, false)) painter_.upload_atlas();
  const ImVec4 back = ImGui::ColorConvertU32ToFloat4(ui::in_theme(ui::palette::glass0, game_.screen().settings.theme));
  const auto byte = [](float share) { return static_cast<Uint8>(std::lround(255 * share)); };
  SDL_SetRenderDrawColor(renderer_, byte(back.x), byte(back.y), byte(back.z), 255);
  SDL_RenderClear(renderer_);
  painter_.paint(*ImGui::GetDrawData());
  if (!std::exchange(picture_is_drawn_, false)) return;
  const ImVec2 size = ImGui::GetIO().DisplaySize;
  game_.picture_taken(write_png(renderer_, static_cast<int>(size.x), static_cast<int>(size.y), game_.picture_wanted()));
}

}  // namespace sputnik
