// Everything that a person may ask for: pages take const data and return wishes, app/ grants them in one place.
#pragma once

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

#include "files/settings.h"
#include "model/side.h"
#include "play/mandate.h"
#include "ui/author_wish.h"
#include "ui/lesson_wish.h"
#include "ui/manual_desk.h"
#include "ui/order_button.h"
#include "ui/race_view.h"
#include "ui/wire_desk.h"

namespace sputnik::ui {

enum class Page { title, briefing, handover, game, reveal, end, lesson, projector, author };
enum class Overlay {
  none,
  menu,
  settings,
  keys,
  help,
  load,
  save,
  code,
  problems,
  history,
  causes,
  what_if,
  reasons,
  advice,
  thinking,
  press,
  lessons
};
enum class Seats { us, cn, both };
// Parts of the game page that share one place in a small window.
enum class Tab { desk, wire, indicators, chart, supply, pillars };
// What stands in the middle of a large window.
enum class Centre { race, supply, pillars };

// Orders of the quarter
struct SetOrder {  // replaces what was pending for this policy; step 0 clears it
  std::size_t policy = 0;
  int step = 0;  // -2..2
  bool surge = false;
};
// Looks at an order that is not given: how would the fan shift?
struct TryOrder {
  std::size_t policy = 0;
  int step = 0;        // as it would stand, in place of what is pending
  bool surge = false;  // the same
  OrderButton by{};
  bool tried = false;  // false: at none
  friend bool operator==(const TryOrder&, const TryOrder&) = default;
};
struct ClearOrder {
  std::size_t policy = 0;
};
struct ResetQuarter {};
struct Seal {};

// Time
struct Undo {};  // one quarter back, its orders on the desk again
struct Redo {};
struct UndoTo {
  int quarter = 0;  // quarters played after it: 0 is the start
};
struct Continue {};  // from the briefing or the reveal to what comes next; from the end page to the title
struct Ready {};     // hand-over: the named side sits at the desk

// What is on the desk
struct SelectPolicy {
  std::size_t policy = 0;
};
struct SelectTab {
  Tab tab{};
};
// Filter, search and pins of the wire.
struct ChangeWire {
  WireDesk wire{};
};
struct SelectCentre {
  Centre centre{};
};
// Which quarters the chart of the race shows.
struct ViewRace {
  RaceView view{};
};
struct OpenOverlay {
  Overlay overlay{};
};
struct CloseOverlay {};
// Opens the manual there, or turns to it: a page, words looked for, a step back.
struct ReadManual {
  ManualDesk desk{};
};
// Causes of an indicator's change in a quarter, and one of them opened or shut.
struct OpenCauses {
  std::string indicator{};  // by name, ui/indicators.h
  int quarter = -1;         // 0 the first; -1: the last played
};
// Why the rival ordered what it did, quarter by quarter, once the game is over; and what one's own planners would
// order.
struct OpenReasons {
  int quarter = 0;
};
struct OpenAdvice {};
// The wire of a quarter in one nation's voice, once the campaign is over.
struct OpenPress {
  Side voice{};
  int quarter = -1;  // -1: the last
};
// What every policy did over a campaign that is over.
struct OpenAccount {
  std::string variable{};  // ui/causes_model.h
};
// Cards of causes that lie on the page (ui/cause_card.h).
struct OpenCard {
  std::string anchor{};     // name of the widget that shows the number
  std::string indicator{};  // by name, ui/indicators.h
  int quarter = -1;         // 0 the first; -1: the last played
  std::string from{};       // the card that led here: it is pinned; may be empty
  std::size_t most = 3;     // that may stay pinned: the oldest goes
};
struct OpenNewsCard {  // of what a dispatch tells
  std::string anchor{};
  WirePin news{};
};
struct PinCard {         // or let it go again
  std::string card{};    // its id
  std::size_t most = 3;  // that may stay pinned: the oldest goes
};
struct CloseCard {
  std::string card{};
};
struct ToggleCardCause {
  std::string card{};
  std::string path{};
};
struct ToggleCause {
  std::string path{};  // ui/causes_model.h
};
// What if: which past quarter, whose orders, and what was ordered instead.
struct WhatIfQuarter {
  int quarter = 0;
};
struct WhatIfSide {
  Side side{};
};
struct WhatIfOrder {
  std::size_t policy = 0;
  int step = 0;  // -1..1
};
struct LeaveGame {};  // to the title; the campaign is kept in its last autosave

// Title
struct ChooseScenario {
  std::size_t scenario = 0;
};
struct ChooseSeats {
  Seats seats{};
};
struct ChooseRival {
  std::string doctrine{};  // empty: as the scenario says
};
struct ChooseMandate {
  std::optional<Mandate> mandate{};  // nothing: dealt by the seed
};
struct ChoosePreset {
  std::string preset{};  // rules/preset_table.h; empty: as the scenario says, the rest drawn
};
struct EditSeed {
  std::string text{};
};
struct RollSeed {};
struct StartCampaign {
  std::filesystem::path scenario{};
  Seats seats = Seats::us;
  std::string rival{};  // doctrine id; empty: as the scenario says
  std::optional<Mandate> mandate{};
  std::uint64_t seed = 1;
  std::string preset{};
};

// Files and codes
struct LoadFile {
  std::filesystem::path file{};
};
struct EditName {
  std::string text{};
};
struct SaveFile {
  std::string name{};  // of a file in the folder of saves; empty: a name from scenario, seed and quarter
};
struct EditCode {
  std::string text{};
};
struct PasteCode {
  std::string text{};  // plays the campaign of this code
};
struct ExportPage {};  // the chart in the middle, and at the end the last edition, into the user's folder
struct CopyCode {};    // the code of this campaign to the clipboard

// The program
struct SetTextScale {
  int percent = 100;  // 75..250 in steps of 25; 0: by the height of the window
};
struct ChangeSettings {
  Settings settings{};
};
// From the title page: in the next campaign; else in this one, from now on.
struct StartIntroduction {};
struct LeaveIntroduction {};
struct NextLesson {};
struct UnfoldBriefing {};  // that a first run begins with folded
// Keys: the action waits for its new key; nothing: none does, all stay as they were.
struct AwaitKey {
  std::optional<Action> action{};
};
struct GiveKey {
  Action action{};
  KeyPress press{};
};
struct ResetKeys {};
struct Quit {};

using AnyWish =
    std::variant<SetOrder, TryOrder, ClearOrder, ResetQuarter, Seal, Undo, Redo, UndoTo, Continue, Ready, SelectPolicy,
                 SelectTab, SelectCentre, ViewRace, ChangeWire, OpenOverlay, CloseOverlay, ReadManual, OpenCauses, OpenReasons, OpenAdvice,
                 OpenAccount, ToggleCause, OpenCard, OpenNewsCard, PinCard, CloseCard, ToggleCardCause, WhatIfQuarter,
                 WhatIfSide, WhatIfOrder, LeaveGame, ChooseScenario, ChooseSeats, ChooseRival, ChooseMandate,
                 ChoosePreset, EditSeed, RollSeed, StartCampaign, LoadFile, EditName, SaveFile, EditCode, PasteCode,
                 CopyCode, ExportPage, SetTextScale, ChangeSettings, StartIntroduction, LeaveIntroduction, NextLesson,
                 UnfoldBriefing, AwaitKey, GiveKey, ResetKeys, OpenPress, OpenLesson, ResumeLesson, DropLesson, SayLesson, ShowProjector,
                 TurnSheet, SelectLessonTab, SelectSeat, SelectWriter, EditDraft, SendDraft, TakeDesk, FillRoom, ServeLesson, WriteReport, EndLesson, Quit, AuthorWish>;
// Copied, moved and let go in wish.cpp: every page would else compile tables over all kinds of wishes, for seconds.
struct Wish : AnyWish {
  template <class T>
    requires std::constructible_from<AnyWish, std::in_place_type_t<std::remove_cvref_t<T>>, T>
  Wish(T&& wish) : AnyWish(std::in_place_type<std::remove_cvref_t<T>>, std::forward<T>(wish)) {}
  Wish(const Wish&);
  Wish(Wish&&) noexcept;
  Wish& operator=(const Wish&);
  Wish& operator=(Wish&&) noexcept;
  ~Wish();
};
using Wishes = std::vector<Wish>;

// One visitor from several lambdas.
template <class... F>
struct Overloaded : F... {
  using F::operator()...;
};
template <class... F>
Overloaded(F...) -> Overloaded<F...>;

}  // namespace sputnik::ui
