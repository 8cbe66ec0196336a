// An ImGui context of one's own for as long as one lives. Its type is a Theme's.
#pragma once

#include <imgui.h>

namespace sputnik::ui {

class ImguiContext {
 public:
  ImguiContext() {
    make_current();
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = nullptr;  // no file of ours appears where the program was started
    io.LogFilename = nullptr;
    io.BackendFlags |= ImGuiBackendFlags_RendererHasVtxOffset;
    // Textured lines shimmer under the software renderer.
    ImGui::GetStyle().AntiAliasedLinesUseTex = false;
  }
  ~ImguiContext() { ImGui::DestroyContext(context_); }
  ImguiContext(const ImguiContext&) = delete;
  ImguiContext& operator=(const ImguiContext&) = delete;

  void make_current() const { ImGui::SetCurrentContext(context_); }

 private:
  // A context that is given an atlas frees none: neither this nor the one that a Theme puts in its place.
  ImFontAtlas none_{};
  ImGuiContext* context_ = ImGui::CreateContext(&none_);
};

}  // namespace sputnik::ui
