// One running game with its screen: what the window and the headless driver share.
#pragma once

#include <memory>
#include <optional>

#include "app/game.h"
#include "app/painter.h"
#include "model/tongue.h"
#include "ui/imgui_context.h"
#include "ui/kit.h"
#include "ui/sound_desk.h"
#include "ui/theme.h"

namespace sputnik {

class Shell {
 public:
  // `kept`: baked type that is shared with others who draw one after another.
  Shell(Game game, SDL_Renderer* renderer, std::shared_ptr<ui::TypeCase> kept = std::make_shared<ui::TypeCase>());
  Shell(const Shell&) = delete;
  Shell& operator=(const Shell&) = delete;
  ~Shell();

  // A frame of `width` x `height` pixels at `now` seconds; what was wished in it is granted after it.
  void frame(const ui::Input& input, int width, int height, double now);
  // Puts the last frame on the renderer. A test that looks at widgets only need not.
  void paint();

  Game& game() { return game_; }
  const Game& game() const { return game_; }
  const ui::Kit& kit() const { return kit_; }
  // What the last frame is heard by.
  const ui::SoundDesk& sounds() const { return sounds_; }
  // What says the texts in the reader's language; null: they stay English.
  const Tongue* tongue() const { return tongue_ ? &*tongue_ : nullptr; }
  // For tests, where there is no clipboard of a desktop.
  void set_clipboard(std::string text) { clipboard_ = std::move(text); }
  const std::string& clipboard() const { return clipboard_; }
  // Clipboard of the machine; without them the shell keeps its own.
  void use_clipboard(const char* (*get)(void*), void (*set)(void*, const char*));

 private:
  // Brings tongue and faces to the language that the game's screen asks for, and says when that cannot be.
  void follow_language();
  void follow_names();
  Problems speak(Language language, const std::vector<ScenarioPtr>& scenarios,
                 const std::vector<classroom::LessonPtr>& lessons);

  // Characters of the manual, with those of the texts.
  void want_manual(Language language, const std::vector<ScenarioPtr>& scenarios);

  ui::ImguiContext context_{};
  std::string clipboard_{};
  Game game_;
  Painter painter_;
  ui::Theme theme_;
  ui::Kit kit_;
  ui::SoundDesk sounds_{};
  Language language_ = Language::english;
  ScenarioPtr named_{};  // whose names the tongue has
  std::vector<ScenarioPtr> learnt_{};  // scenarios whose texts the tongue has
  std::vector<classroom::LessonPtr> learnt_lessons_{};
  std::optional<Tongue> tongue_{};
  SDL_Renderer* renderer_;
  double last_ = 0;
  bool atlas_is_new_ = false;
  bool picture_is_drawn_ = false;
};

}  // namespace sputnik
