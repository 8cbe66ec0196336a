// Baked type that is kept: turning back to a scale or a language draws no character anew.
#pragma once

#include <imgui.h>

#include <array>
#include <cstddef>
#include <list>
#include <memory>

#include "ui/han.h"

namespace sputnik::ui {

// What a page is to be set in.
struct TypeWanted {
  int percent = 100;     // of the scale
  bool chinese = false;  // paper's figures and letters are the Chinese face's
  Han::Wanted han{};

  // Whether type that was baked for this serves for another's wishes as well.
  bool serves(const TypeWanted& other) const {
    return percent == other.percent && chinese == other.chinese && has_all(han, other.han);
  }
};

// The faces at one scale, drawn into one picture.
struct BakedType {
  TypeWanted of{};
  ImFontAtlas atlas{};  // its picture in one byte a pixel is kept for whoever uploads it
  std::array<ImFont*, Han::faces> fonts{};
  int found = 0;  // faces that are the wanted ones, not a stand-in
};
using BakedTypePtr = std::shared_ptr<BakedType>;

// The desk and the projector have a scale each: two are enough for one window.
class TypeCase {
 public:
  explicit TypeCase(std::size_t most = 2) : most_(most) {}
  // Null: nothing that serves is kept. What is found counts as the newest.
  BakedTypePtr find(const TypeWanted& wanted);
  // Lets go of the oldest beyond the most.
  void keep(BakedTypePtr baked);

 private:
  std::size_t most_;
  std::list<BakedTypePtr> kept_{};  // the newest first
};

}  // namespace sputnik::ui
