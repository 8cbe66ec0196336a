// One frame of a page: who has the focus, what was touched, and a register of every widget and text for tests.
//
// Pages lay out in pixels by Rect cuts and draw in order into one draw list; there are no ImGui windows. Words are in
// words.h, buttons and fields in widgets.h, lines and stamps in shapes.h. Every widget has a stable name
// ("policy.release.up", see names.h): it is its identity for focus, tests and hints.
#pragma once

#include <imgui.h>

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "files/key_map.h"
#include "model/tongue.h"
#include "ui/input.h"
#include "ui/rect.h"
#include "ui/theme.h"

namespace sputnik::ui {

struct Widget {
  std::string name{};
  Rect rect{};
  bool enabled = true;
  int layer = 0;         // 0 the page, then overlays
  bool reachable = true; // its middle lies in its clip rectangle: a click there meets it
  std::string scroll{};  // the scroll area it lies in; empty: none
  Rect seen{};           // as much of it as its clip rectangle shows
  int card = 0;          // the card it lies on; 0: none
};
// A text as it was drawn, for the audit.
struct TextBox {
  std::string text{};
  Rect rect{};
  Rect clip{};
  int layer = 0;
  float size = 0;          // pixels of the face
  ImU32 colour = 0;        // of its role, before a theme paints it
  bool scrolled = false;   // in a scroll area: its edge may cut it
  bool shortened = false;  // ends in an ellipsis; the whole is in a hint
};
// What a test asserts to be empty.
struct Audit {
  std::vector<std::string> cut{};        // text outside its clip rectangle or the window
  std::vector<std::string> overlaps{};   // two texts of one layer on each other
  std::vector<std::string> shortened{};  // texts that did not fit their place
  std::vector<std::string> small{};      // text under 16 px at scale 1
  std::vector<std::string> twice{};      // two widgets of one name
};

// What a person does to a widget in this frame.
struct Touch {
  bool hovered = false;
  bool focused = false;  // draw the ring only when ring() says so: Kit does it at the end of the frame
  bool held = false;
  bool activated = false;  // clicked, or Enter or Space on the focus; never when disabled
};

class Kit {
 public:
  explicit Kit(Theme& theme) : theme_(&theme) {}

  // Between ImGui::NewFrame and ImGui::Render. `now` in seconds since the start, for dwell and motion.
  void begin_frame(const Input& input, const Rect& window, double now, bool reduced_motion);
  void end_frame();  // hints, focus ring, Tab and arrows

  const Theme& theme() const { return *theme_; }
  // The language of the reader; null: English. It must outlive the kit, or be taken away again.
  void set_tongue(const Tongue* tongue) { tongue_ = tongue; }
  const Tongue* tongue() const { return tongue_; }
  // Which key does what.
  void use_keys(const KeyMap& keys) { keys_ = keys; }
  // How the key of an action is called: every text that names one asks.
  std::string key_name(Action action) const { return to_string(keys_[action]); }
  std::string say(std::string_view english) const {
    if (!tongue_) return std::string(english);
    return names_aside_ ? tongue_->say_plain(english) : tongue_->say(english);
  }
  // Texts of another scenario than the one whose names hold: until it is called again with false.
  void put_names_aside(bool aside) { names_aside_ = aside; }
  // Characters that a face has not baked yet are there from the next frame on.
  void need_glyphs(Type type, std::string_view text) const { theme_->want(type, text); }
  float px(float at_scale_one) const { return at_scale_one * theme_->scale(); }
  const Rect& window() const { return window_; }
  // True when the layout of a small window is due: narrower than 1280 px at scale 1 (a window of 1920 px is that above
  // 150 % text, one of 3840 px at no scale).
  bool small_window() const;
  double now() const { return now_; }
  // Seconds since the last key or click: motion that began before it is over.
  double touched_ago() const { return now_ - touched_; }
  bool reduced_motion() const { return reduced_motion_; }
  ImDrawList& draw() const;
  const Input& input() const { return input_; }

  // A layer above all before it takes keyboard and mouse alone. Layers nest by order: page, overlay, message.
  void begin_layer(std::string_view name);
  void end_layer();
  // What lies above everything and takes no input: hints, notices. Its texts are a layer of their own in the audit.
  void begin_above() { above_ = true; }
  void end_above() { above_ = false; }
  // A card lies on its layer and takes the mouse where it lies; the keyboard goes to it and away again. Cards do not
  // overlap, and are drawn after what they lie on.
  void begin_card(const Rect& rect);
  void end_card();
  bool mouse_on_card() const { return card_at(input_.mouse_x, input_.mouse_y) > 0; }
  void push_clip(const Rect& rect);
  void pop_clip();

  // A widget: registers, and says what is done to it. Draw it by what comes back.
  Touch widget(std::string_view name, const Rect& rect, bool enabled = true);
  // Explanation of the last widget, or of any area: by dwell, or F1 on the focus.
  void hint(std::string_view text);
  void hint_area(const Rect& rect, std::string_view text);

  // A place of the page that is no widget and is spoken of: the introduction points at it.
  void landmark(std::string_view name, const Rect& rect);
  // Where a widget or landmark of the page is seen, of those drawn so far; empty: nowhere.
  Rect seen(std::string_view name) const;

  // A key pressed in this frame in the layer that draws now, taken once. Letters and digits are not seen while a
  // text field has the focus.
  bool pressed(Key key, bool ctrl = false, bool shift = false);
  // The key or gamepad button of an action, in the same way.
  bool pressed(Action action);
  // The same where its key is one with Ctrl and a text is being written: for pages that are made of fields.
  bool pressed_while_typing(Action action);
  // The next key whatever it does, in whichever layer; nobody else hears what came with it.
  std::optional<KeyPress> take_any();
  // A key in whichever layer is on top.
  bool pressed_anywhere(Key key, bool ctrl = false, bool shift = false) { return take(key, ctrl, shift); }
  bool focused(std::string_view name) const;
  void focus(std::string_view name);          // from now on
  // At the first widget whose name begins so, as soon as it is drawn, scrolled to if need be; the next click or key thinks better of it.
  void focus_soon(std::string_view beginning) { focus_wanted_ = beginning; }
  const std::string& focus_wanted() const { return focus_wanted_; }
  // Once, when the mouse has stood on a widget for so long; a click on it counts as having stood.
  bool dwelt(std::string_view name, double seconds);
  bool hovers(std::string_view name) const { return takes_input() && hover_now_ == name; }
  // Seconds since `holds` was true when this was last asked of the name.
  double since(std::string_view name, bool holds);
  void focus_default(std::string_view name);  // when nothing of this layer has it: where Enter goes at first

  // Scroll area: what begins returns is the content's place, shifted and narrowed; say at the end how tall it was.
  // What lies beyond its edges fades into the material.
  Rect begin_scroll(std::string_view name, const Rect& rect, bool on_paper = false);
  void end_scroll(float content_height);

  // For text fields: while one has the focus, characters go there.
  void typing_into(std::string_view name);
  // For words.h: enters a text in the register.
  void record(std::string_view text, const Rect& rect, float size, ImU32 colour, bool shortened);

  // What the last whole frame had.
  const std::vector<Widget>& widgets() const { return shown_; }
  const Widget* shown(std::string_view name) const;  // on the page; null: it was not there
  const std::vector<TextBox>& texts() const { return shown_texts_; }
  const std::string& focus_name() const;
  bool ring() const { return ring_; }
  bool wants_typing() const { return !typing_.empty(); }
  // A hint is about to open or motion goes on: the window should draw another frame soon.
  bool restless() const { return restless_; }
  void keep_moving() { restless_ = true; }  // called by whatever draws motion
  // A text of the wire is being typed in this frame: the teleprinter is heard.
  void type_on() { teleprinter_runs_ = true; }
  bool teleprinter_runs() const { return teleprinter_runs_; }
  Audit audit() const;

 private:
  struct Hint {
    Rect rect{};
    std::string text{};
    std::string widget{};
    int card = 0;
  };
  struct Scroll {
    float offset = 0;  // of the content, upwards
    float content = 0;
    Rect rect{};
    bool on_paper = false;
  };
  bool takes_input() const { return layers_.back() == top_name_; }
  bool mouse_in(const Rect& rect) const;
  int card_at(float x, float y) const;
  bool is_covered(const Widget& widget) const;
  bool take(Key key, bool ctrl, bool shift);
  const std::string& scroll_name() const;
  void forget_lost_focus();
  void move_focus();
  void step_focus(int direction);
  void arrow_focus(float dx, float dy);
  void focus_by_key(const Widget& widget);
  const Hint* hint_due();
  void draw_scroll_edges(const Scroll& area);
  void draw_hint(const Hint& hint);
  void draw_ring();

  Theme* theme_;
  const Tongue* tongue_ = nullptr;
  KeyMap keys_{};
  Input input_{};
  Rect window_{};
  double now_ = 0;
  double touched_ = -1e9;
  bool reduced_motion_ = false;

  std::vector<std::string> layers_{"page"};  // open now
  std::vector<std::string> layers_seen_{};   // in this frame
  std::string top_name_ = "page";            // of the last frame: it takes the input
  std::map<std::string, std::string, std::less<>> focus_of_layer_{};
  std::vector<Rect> clips_{};

  std::vector<Widget> widgets_{};
  std::vector<Widget> shown_{};
  std::map<std::string, Rect, std::less<>> landmarks_{};
  std::vector<TextBox> texts_{};
  std::vector<TextBox> shown_texts_{};
  std::vector<Hint> hints_{};
  std::vector<Rect> cards_{};      // of the last frame, numbered from 1
  std::vector<Rect> cards_now_{};
  int card_ = 0;                   // that draws
  std::string focus_wanted_{};
  std::string hover_{};            // the topmost widget under the mouse in the last frame
  std::string hover_now_{};
  double hover_at_ = 0;
  bool hover_told_ = false;
  std::map<std::string, double, std::less<>> since_{};
  std::string held_{};
  std::string typing_{};
  std::string typing_next_{};
  bool above_ = false;
  bool ring_ = false;
  bool mouse_was_down_ = false;
  bool clicked_ = false;
  bool released_ = false;
  bool restless_ = false;
  bool teleprinter_runs_ = false;

  std::map<std::string, Scroll, std::less<>> scrolls_{};
  std::vector<std::string> scroll_stack_{};
  std::string hint_over_{};
  double hint_since_ = 0;
  bool hint_pinned_ = false;
  bool names_aside_ = false;
};

}  // namespace sputnik::ui
