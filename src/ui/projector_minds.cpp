// Two sheets of the debrief: how it felt, and how the votes on every motion moved.
#include <algorithm>
#include <array>

#include "ui/as_is.h"
#include "ui/projector_parts.h"
#include "ui/shapes.h"
#include "ui/words.h"

namespace sputnik::ui {

namespace {

constexpr float gap = 16;

std::string minds(const classroom::Moves& moves) {
  const int count = moves.to_favour + moves.to_against + moves.to_undecided;
  if (count == 0) return "Nobody voted otherwise than before.";
  return count == 1 ? "1 mind moved." : std::to_string(count) + " minds moved.";
}

// One motion: its bars before and after, each answer with a row of its own.
void draw_moved(Kit& kit, const MovedLine& moved, Rect rect) {
  const float motion = text_height(kit, Type::masthead_small, moved.motion, rect.w);
  paragraph(kit, rect.cut_top(motion), moved.motion, {Type::masthead_small, palette::text});
  rect.cut_top(kit.px(gap));
  line_in_middle(kit, rect.cut_bottom(kit.px(60)), minds(moved.moves), {Type::masthead_small, palette::text},
                 Align::centre);
  const Rect both = rect.centred(rect.w, std::min(rect.h, kit.px(3 * 54 + 60 + 24)));
  draw_bars(kit, large_panel(kit, both.column(0, 2, kit.px(2 * gap)), "BEFORE"), moved.moves.before);
  draw_bars(kit, large_panel(kit, both.column(1, 2, kit.px(2 * gap)), "AFTER"), moved.moves.after);
}

// A vote as one bar of three parts, and its counts in words.
void draw_tally(Kit& kit, Rect rect, std::string_view caption, const classroom::Tally& votes, float label,
                float counts) {
  line_in_middle(kit, rect.cut_left(label), caption, {Type::ui_bold, palette::text});
  const std::string words = "For: " + std::to_string(votes.in_favour) + ", undecided: " +
                            std::to_string(votes.undecided) + ", against: " + std::to_string(votes.against) + ".";
  line_in_middle(kit, rect.cut_right(counts), words, {Type::ui_bold, palette::text});
  rect.cut_right(kit.px(gap));
  Rect bar = rect.inset(0, kit.px(6));
  fill(kit, bar, palette::glass2);
  const std::array<std::pair<int, ImU32>, 3> parts = {{{votes.in_favour, palette::gain},
                                                       {votes.undecided, palette::text_quiet},
                                                       {votes.against, palette::loss}}};
  const float each = votes.all() > 0 ? bar.w / static_cast<float>(votes.all()) : 0;
  for (const auto& [count, hue] : parts) {
    const Rect part = bar.cut_left(each * static_cast<float>(count));
    fill(kit, part, hue);
    if (count > 0 && !bar.empty()) vline(kit, part.right(), part.y, part.bottom(), palette::glass1, 4);
    if (part.w < kit.px(32)) continue;  // no room for the sign that goes with the hue
    if (hue == palette::gain) check_mark(kit, part.x + kit.px(16), part.middle_y(), kit.px(18), palette::glass0);
    if (hue == palette::loss) cross_mark(kit, part.right() - kit.px(16), part.middle_y(), kit.px(16), palette::glass0);
  }
}

constexpr float tally_height = 44;

float brief_height(const Kit& kit, const MovedLine& moved, Type type, float width) {
  return text_height(kit, type, moved.motion, width) + kit.px(2 * tally_height + 6) + line_height(kit, Type::card_title);
}

void draw_briefly(Kit& kit, const MovedLine& moved, Type type, Rect rect) {
  paragraph(kit, rect.cut_top(text_height(kit, type, moved.motion, rect.w)), moved.motion, {type, palette::text});
  const float label = std::max(text_width(kit, Type::ui_bold, "Before"), text_width(kit, Type::ui_bold, "After"));
  const float counts = text_width(kit, Type::ui_bold, "For: 100, undecided: 100, against: 100.");
  const auto put = [&](std::string_view caption, const classroom::Tally& votes) {
    draw_tally(kit, rect.cut_top(kit.px(tally_height)), caption, votes, label + kit.px(gap), counts);
  };
  put("Before", moved.moves.before);
  put("After", moved.moves.after);
  rect.cut_top(kit.px(6));
  line(kit, rect, minds(moved.moves), {Type::card_title, palette::text_quiet});
}

// All motions that were voted on, below each other, in the largest face in which they stand on the sheet.
void draw_all_moved(Kit& kit, const std::vector<MovedLine>& moved, const Rect& rect) {
  Rect inside = large_panel(kit, rect, "VOTES");
  Type type = Type::masthead_small;
  float height = 0;
  for (const Type each : {Type::masthead_small, Type::card_title, Type::ui_bold}) {
    type = each;
    height = 0;
    for (const MovedLine& line : moved) height += brief_height(kit, line, type, inside.w);
    if (height + kit.px(gap) * static_cast<float>(moved.size() - 1) <= inside.h) break;
  }
  const float free = (inside.h - height) / static_cast<float>(moved.size());
  for (const MovedLine& line : moved) {
    draw_briefly(kit, line, type, inside.cut_top(brief_height(kit, line, type, inside.w)));
    inside.cut_top(std::clamp(free, 0.0f, kit.px(4 * gap)));
  }
}

}  // namespace

void draw_votes_sheet(Kit& kit, const Debrief& debrief, const Rect& rect) {
  if (debrief.moved.empty()) {
    paragraph(kit, large_panel(kit, rect, "VOTES"), "Nobody voted.", {Type::card_title, palette::text});
  } else if (debrief.moved.size() == 1) {
    draw_moved(kit, debrief.moved.front(), rect);
  } else {
    draw_all_moved(kit, debrief.moved, rect);
  }
}

namespace {

constexpr float between = 14;  // sentences

// How many of the sentences from `first` on stand below each other in a place.
std::size_t that_fit(const Kit& kit, const std::vector<std::string>& all, std::size_t first, Type type,
                     const Rect& place) {
  float used = 0;
  std::size_t count = 0;
  for (; first + count < all.size(); ++count) {
    used += height_as_is(kit, type, all[first + count], place.w) + (count > 0 ? kit.px(between) : 0);
    if (used > place.h + 0.5f) break;
  }
  return count;
}

void put_sentences(Kit& kit, const std::vector<std::string>& all, std::size_t first, std::size_t count, Type type,
                   Rect place) {
  for (std::size_t i = first; i < first + count; ++i) {
    const Rect at = place.cut_top(height_as_is(kit, type, all[i], place.w));
    paragraph(kit, at, all[i], {type, palette::text, true});
    place.cut_top(kit.px(between));
  }
}

}  // namespace

// The newest first: large while all stand below each other so, else in two columns; what finds no room is counted.
void draw_feelings_sheet(Kit& kit, const Debrief& debrief, const Rect& rect) {
  const std::vector<std::string>& all = debrief.feelings;
  Rect inside = large_panel(kit, rect, "HOW IT FELT");
  if (all.empty()) {
    paragraph(kit, inside, "Nobody has said a sentence yet.", {Type::card_title, palette::text});
    return;
  }
  for (const Type type : {Type::masthead_small, Type::card_title}) {
    if (that_fit(kit, all, 0, type, inside) == all.size()) return put_sentences(kit, all, 0, all.size(), type, inside);
  }
  const Rect foot = inside.cut_bottom(line_height(kit, least_type));
  inside.cut_bottom(kit.px(8));
  std::size_t put = 0;
  for (int i = 0; i < 2; ++i) {
    const Rect column = inside.column(i, 2, kit.px(2 * gap));
    const std::size_t count = that_fit(kit, all, put, least_type, column);
    put_sentences(kit, all, put, count, least_type, column);
    put += count;
  }
  const std::size_t more = all.size() - put;
  if (more == 0) return;
  line(kit, foot, more == 1 ? "1 more sentence" : std::to_string(more) + " more sentences",
       {least_type, palette::text_quiet});
}

}  // namespace sputnik::ui
