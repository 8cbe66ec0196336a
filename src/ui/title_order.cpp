// The paper of the title page: the scenario in words, the seed, and the button that starts.
#include <charconv>
#include <vector>

#include "rules/preset_table.h"
#include "ui/names.h"
#include "ui/shapes.h"
#include "ui/title_panels.h"
#include "ui/widgets.h"
#include "ui/words.h"

namespace sputnik::ui {

namespace {

constexpr float field = 40;
constexpr float seal_height = 64;
constexpr float frame = 40;  // margins of the paper

const ScenarioLine* chosen(const TitleModel& title) {
  return title.scenario < title.scenarios.size() ? &title.scenarios[title.scenario] : nullptr;
}

std::optional<std::uint64_t> seed_of(const std::string& digits) {
  std::uint64_t seed = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), seed);
  if (error != std::errc{} || end != digits.data() + digits.size()) return std::nullopt;
  return seed;
}

std::string rival_words(const TitleModel& title) {
  if (title.seats == Seats::both) {
    return "Two people share this desk. A hand-over page hides each side's orders and estimates from the other.";
  }
  for (const DoctrineLine& line : title.doctrines) {
    if (line.id == title.rival) return "Rival: " + line.title + ". " + line.text;
  }
  return "The rival plays as the scenario says.";
}

std::string mandate_words(const TitleModel& form) {
  if (!form.mandate) return "Your mandate is dealt by the seed and told to you alone.";
  return "Mandate: " + std::string(title(*form.mandate)) + ". " + std::string(text(*form.mandate));
}

std::string preset_words(const TitleModel& form) {
  const Preset* const preset = find_preset(form.preset);
  if (!preset) return "What is debated is drawn by the seed from its range, and hidden until the end.";
  return "Assumptions: " + std::string(preset->title) + ". " + std::string(preset->text);
}

// What a person reads who has played already; a first run has one sentence in its place, and the briefing on the next
// page.
std::vector<std::string> choices_in_words(const TitleModel& title) {
  if (title.first_run)
    return {"Your first three quarters are explained as you play. Every choice here can stay as it is."};
  return {rival_words(title), mandate_words(title), preset_words(title)};
}

std::string_view briefing_of(const TitleModel& title) {
  const ScenarioLine* one = chosen(title);
  return one && !title.first_run ? std::string_view(one->briefing) : std::string_view();
}

float foot_height(const Kit& kit) { return kit.px(field + 8 + field + 16 + seal_height + 16); }

float height(const Kit& kit, const Screen& screen, float width) {
  const float words = width - kit.px(48);
  const ScenarioLine* one = chosen(screen.title);
  float choices = 0;
  for (const std::string& each : choices_in_words(screen.title)) choices += text_height(kit, Type::body, each, words);
  return kit.px(frame + 40) + foot_height(kit) + text_height(kit, Type::card_title, one ? one->title : "", words) +
         text_height(kit, Type::body_bold, one ? one->summary : "", words) +
         text_height(kit, Type::body, briefing_of(screen.title), words) + kit.px(12) + choices + kit.px(16);
}

void draw_seed(Kit& kit, const Screen& screen, Rect row, Wishes& wishes) {
  const ButtonText dice{.label = "Roll", .hint = "Another seed. The same seed and the same orders give the same game, bit for bit."};
  const float width = button_width(kit, dice, Look::paper);
  line_in_middle(kit, row.cut_left(text_width(kit, Type::caption, "SEED") + kit.px(12)), "SEED", {Type::caption, palette::ink});
  if (button(kit, names::dice, row.cut_right(width), dice, Look::paper)) wishes.emplace_back(RollSeed{});
  row.cut_right(kit.px(8));
  if (auto text = text_field(kit, names::seed, row, screen.title.seed, 18, "a number")) wishes.emplace_back(EditSeed{*text});
}

// One button that goes through the camps: a list of them would crowd out what matters more.
void draw_preset(Kit& kit, const Screen& screen, Rect row, Wishes& wishes) {
  const std::string_view caption = "ASSUMPTIONS";
  line_in_middle(kit, row.cut_left(text_width(kit, Type::caption, caption) + kit.px(12)), caption, {Type::caption, palette::ink});
  std::size_t next = 0;
  while (next < presets.size() && presets[next].key != screen.title.preset) ++next;
  const Preset* const now = find_preset(screen.title.preset);
  next = now ? next + 1 : 0;
  const ButtonText text{.label = now ? now->title : "Drawn by the seed", .hint = "What is debated, as one camp holds it. Press for the next."};
  if (button(kit, names::preset, row, text, Look::paper)) {
    wishes.emplace_back(ChoosePreset{next < presets.size() ? std::string(presets[next].key) : std::string()});
  }
}

void draw_start(Kit& kit, const Screen& screen, const Rect& rect, Wishes& wishes) {
  const TitleModel& title = screen.title;
  const ScenarioLine* one = chosen(title);
  const auto seed = seed_of(title.seed);
  std::string refusal;
  if (!one) refusal = "No scenario was found.";
  else if (!one->problems.empty()) refusal = to_string(one->problems.front());
  else if (!seed) refusal = "The seed must be a number.";
  if (button(kit, names::start, rect, {.label = "OPEN THE DESK", .hint = refusal}, Look::alarm, refusal.empty())) {
    wishes.emplace_back(StartCampaign{one->file, title.seats, title.rival, title.mandate, *seed, title.preset});
  }
  kit.focus_default(names::start);
}

void draw_words(Kit& kit, const TitleModel& title, const Rect& place) {
  const ScenarioLine* one = chosen(title);
  Rect rest = kit.begin_scroll("scenario.words", place, true);
  const float top = rest.y;
  const auto put = [&](std::string_view text, const Ink& ink, float below) {
    const Rect covered = paragraph(kit, {rest.x, rest.y, rest.w, 1e5f}, text, ink);
    rest.y += covered.h + kit.px(below);
  };
  if (one) {
    put(one->title, {Type::card_title, palette::ink}, 6);
    hline(kit, rest.x, rest.x + rest.w, rest.y, palette::ink, 2);
    rest.y += kit.px(10);
    put(one->summary, {Type::body_bold, palette::ink}, 12);
    if (!briefing_of(title).empty()) put(briefing_of(title), {Type::body, palette::ink}, 12);
    for (const Problem& problem : one->problems) put(to_string(problem), {Type::ui_small, palette::alarm}, 6);
  } else {
    put("No scenario was found beside the program or in your folder of scenarios.", {Type::body, palette::ink}, 12);
  }
  for (const std::string& each : choices_in_words(title)) put(each, {Type::body, palette::why_ink}, 8);
  kit.end_scroll(rest.y - top);
}

void draw(Kit& kit, const Screen& screen, const Rect& rect, Wishes& wishes) {
  Rect inside = paper_panel(kit, rect);
  const Rect seal = inside.cut_bottom(kit.px(seal_height));
  inside.cut_bottom(kit.px(16));
  const Rect seed = inside.cut_bottom(kit.px(field));
  inside.cut_bottom(kit.px(8));
  const Rect preset = inside.cut_bottom(kit.px(field));
  inside.cut_bottom(kit.px(16));
  draw_words(kit, screen.title, inside);
  draw_preset(kit, screen, preset, wishes);
  draw_seed(kit, screen, seed, wishes);
  draw_start(kit, screen, seal, wishes);
}

}  // namespace

TitlePanel order_panel() { return {height, draw}; }

}  // namespace sputnik::ui
