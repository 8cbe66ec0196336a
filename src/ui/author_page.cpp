// The scenario desk: what it is and what can be done above; sections, form, and what stands beside it below.
#include <algorithm>
#include <array>
#include <deque>

#include "ui/author_panels.h"
#include "ui/flow.h"
#include "ui/pages.h"
#include "ui/tall_page.h"

namespace sputnik::ui {

namespace {

using author::Pane;

constexpr float gap = 12;
constexpr float sections_width = 210;
constexpr float columns_from = 1000;  // px at scale 1: sections beside the form
constexpr float three_from = 1500;    // the text beside it, too
constexpr float side_share = 0.38f;
constexpr float tab_height = 36;

struct Deed {
  std::string_view name;
  ButtonText text;
  Wish wish;
  bool enabled = true;
  Look look = Look::glass;
};

std::string state_of(const AuthorModel& model) {
  std::string words = model.faults.empty()       ? "Without fault"
                      : model.faults.size() == 1 ? "1 fault"
                                                 : std::to_string(model.faults.size()) + " faults";
  words += model.unsaved ? ", not saved" : ", saved";
  return words + ".";
}

// `said` keeps the words that the buttons only point at.
std::vector<Deed> deeds_of(const Kit& kit, const AuthorModel& model, std::deque<std::string>& said) {
  const auto key = [&](Action action) -> std::string_view { return said.emplace_back(kit.key_name(action)); };
  const std::string_view refused = model.playable ? "From the scenario as it stands; leaving the game comes back here"
                                                  : "Not while the scenario has faults";
  return {{"author.save", {.label = "Save", .keys = key(Action::save)}, of_author(author::Save{}), true, Look::paper},
          {"author.undo", {.label = "Undo", .keys = key(Action::undo)}, of_author(author::Undo{}), model.can_undo},
          {"author.redo", {.label = "Redo", .keys = key(Action::redo)}, of_author(author::Redo{}), model.can_redo},
          {"author.play.us", {.label = "Play it as the United States", .hint = refused}, of_author(author::Play{Side::us}), model.playable},
          {"author.play.cn", {.label = "Play it as China", .hint = refused}, of_author(author::Play{Side::cn}), model.playable},
          {"author.leave", {.label = "Leave"}, of_author(author::Leave{})}};
}

std::vector<Deed> leaving_deeds() {
  return {{"author.leave.save", {.label = "Save and leave"}, of_author(author::Save{}), true, Look::paper},
          {"author.leave.drop", {.label = "Leave without saving"}, of_author(author::Leave{true})},
          {"author.leave.stay", {.label = "Stay"}, of_author(author::Stay{})}};
}

float buttons(Kit& kit, const Rect& rect, const std::vector<Deed>& deeds, Wishes& wishes) {
  Flow flow(rect, kit.px(40), kit.px(8));
  for (const Deed& each : deeds) {
    const Rect place = flow.next(button_width(kit, each.text, each.look));
    if (!button(kit, each.name, place, each.text, each.look, each.enabled)) continue;
    wishes.push_back(each.wish);
    if (each.name == "author.leave.save") wishes.push_back(of_author(author::Leave{}));
  }
  return flow.used();
}

constexpr std::string_view leaving_words = "What you wrote is not saved.";

float head_height(const Kit& kit, const AuthorModel& model, float width) {
  const float words = width - kit.px(48);
  const std::string& title = model.begun ? model.title : std::string();
  return kit.px(24) + line_height(kit, Type::caption) + height_as_is(kit, Type::card_title, title, words) +
         (model.begun ? text_height(kit, Type::ui_small, state_of(model), words) : 0);
}

void draw_head(Kit& kit, const AuthorModel& model, const Rect& rect) {
  fill(kit, rect, palette::paper);
  double_rule(kit, rect.x, rect.right(), rect.bottom() - kit.px(8), palette::ink);
  Rect inside = rect.inset(kit.px(24), kit.px(8));
  line(kit, inside.cut_top(line_height(kit, Type::caption)), "SCENARIO DESK", {Type::caption, palette::why_ink});
  if (!model.begun) return;
  const float high = height_as_is(kit, Type::card_title, model.title, inside.w);
  paragraph(kit, inside.cut_top(high), model.title, {Type::card_title, palette::ink, true});
  const std::string state = state_of(model);
  const bool wrong = !model.faults.empty();
  paragraph(kit, inside.cut_top(text_height(kit, Type::ui_small, state, inside.w)), state,
            {Type::ui_small, wrong ? palette::alarm : palette::why_ink});
}

// Returns the height it used.
float draw_deeds(Kit& kit, const AuthorModel& model, Rect rect, Wishes& wishes) {
  std::deque<std::string> said;
  if (!model.leaving) return buttons(kit, rect, deeds_of(kit, model, said), wishes);
  const float words = text_height(kit, Type::ui_bold, leaving_words, rect.w);
  paragraph(kit, rect.cut_top(words), leaving_words, {Type::ui_bold, palette::text});
  rect.cut_top(kit.px(6));
  return words + kit.px(6) + buttons(kit, rect, leaving_deeds(), wishes);
}

std::string fault_hint(std::size_t count) {
  return count == 0 ? "" : count == 1 ? "1 fault" : std::to_string(count) + " faults";
}

// Below each other in a column, or in rows where there is none. Returns the height it used.
float draw_sections(Kit& kit, const AuthorModel& model, const Rect& rect, bool column, Wishes& wishes) {
  Flow flow(rect, kit.px(tab_height), kit.px(6));
  for (std::size_t i = 0; i < model.sections.size(); ++i) {
    const AuthorSection& section = model.sections[i];
    const std::string count = section.faults > 0 ? std::to_string(section.faults) + "!" : std::string();
    const std::string hint = fault_hint(section.faults);
    const ButtonText text{.label = section.title, .keys = count, .hint = hint};
    const Look look = i == model.section ? Look::paper : Look::glass;
    const Rect place = flow.next(column ? rect.w : button_width(kit, text, look));
    if (button(kit, "author.section." + std::to_string(i), place, text, look))
      wishes.push_back(of_author(author::SelectSection{i}));
  }
  return flow.used();
}

struct PaneLine {
  Pane pane;
  std::string_view key;
  std::string_view label;
};
constexpr std::array<PaneLine, 4> pane_lines = {{{Pane::form, "form", "Form"},
                                                 {Pane::text, "text", "Text"},
                                                 {Pane::faults, "faults", "Faults"},
                                                 {Pane::balance, "balance", "Balance"}}};

// Beside the form stands its text where nothing else is asked for.
Pane shown(const AuthorModel& model, bool beside) {
  return beside && model.pane == Pane::form ? Pane::text : model.pane;
}

float draw_pane_tabs(Kit& kit, const AuthorModel& model, const Rect& rect, bool beside, Wishes& wishes) {
  Flow flow(rect, kit.px(tab_height), kit.px(6));
  for (const PaneLine& line : pane_lines) {
    if (beside && line.pane == Pane::form) continue;
    const bool faulty = line.pane == Pane::faults && !model.faults.empty();
    const std::string count = faulty ? std::to_string(model.faults.size()) : std::string();
    const ButtonText text{.label = line.label, .keys = count};
    const Look look = line.pane == shown(model, beside) ? Look::paper : Look::glass;
    if (button(kit, "author.pane." + std::string(line.key), flow.next(button_width(kit, text, look)), text, look))
      wishes.push_back(of_author(author::SelectPane{line.pane}));
  }
  return flow.used() + kit.px(6);
}

void draw_form(Kit& kit, const AuthorModel& model, const Rect& rect, Wishes& wishes) {
  fill(kit, rect, palette::glass1);
  if (model.translating) draw_author_sayings(kit, model, rect, wishes);
  else draw_author_form(kit, model, rect, wishes);
}

void draw_pane(Kit& kit, const AuthorModel& model, const Rect& rect, bool beside, Wishes& wishes) {
  switch (shown(model, beside)) {
    case Pane::form: return draw_form(kit, model, rect, wishes);
    case Pane::text: return draw_author_text(kit, model, rect, wishes);
    case Pane::faults: return draw_author_faults(kit, model, rect, !beside, wishes);
    case Pane::balance: return draw_author_balance(kit, model, rect, wishes);
  }
}

void draw_body(Kit& kit, const AuthorModel& model, Rect rest, Wishes& wishes) {
  const bool three = rest.w >= kit.px(three_from);
  if (rest.w >= kit.px(columns_from)) {
    draw_sections(kit, model, rest.cut_left(kit.px(sections_width)), true, wishes);
    rest.cut_left(kit.px(gap));
  } else {
    rest.cut_top(draw_sections(kit, model, rest, false, wishes) + kit.px(8));
  }
  if (three) {
    Rect side = rest.cut_right(std::floor(rest.w * side_share));
    rest.cut_right(kit.px(gap));
    draw_form(kit, model, rest, wishes);
    side.cut_top(draw_pane_tabs(kit, model, side, true, wishes));
    draw_pane(kit, model, side, true, wishes);
  } else {
    rest.cut_top(draw_pane_tabs(kit, model, rest, false, wishes));
    draw_pane(kit, model, rest, false, wishes);
  }
}

}  // namespace

void draw_author(Kit& kit, const Screen& screen, Wishes& wishes) {
  const AuthorModel& model = *screen.author;
  Rect rest = kit.window();
  fill(kit, rest, palette::glass0);
  if (!model.begun) {
    draw_head(kit, model, rest.cut_top(head_height(kit, model, rest.w)));
    return draw_author_start(kit, screen, rest.inset(kit.px(gap), kit.px(gap)), wishes);
  }
  draw_tall_page(
      kit, {.name = "author", .gap = gap, .least_body = 330, .scrolled_body = 640}, rest,
      [&](float width) { return head_height(kit, model, width); },
      [&](const Rect& place) { draw_head(kit, model, place); },
      [&](const Rect& place) { return draw_deeds(kit, model, place, wishes); },
      [&](const Rect& place) { draw_body(kit, model, place, wishes); });
}

}  // namespace sputnik::ui
