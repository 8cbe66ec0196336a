// Pieces of the projector's pages: everything set large enough for the last row.
#pragma once

#include "ui/kit.h"
#include "ui/projector_model.h"
#include "ui/screen.h"
#include "ui/words.h"

namespace sputnik::ui {

// The least face that may stand on a projector: a fortieth of its height (ui/scale.h: projector_scale).
inline constexpr Type least_type = Type::ui;

void draw_public_race(Kit& kit, const Rect& rect, const PublicRace& race);
// Truth and what each nation believed of the other, at the debrief.
void draw_opened_race(Kit& kit, const Rect& rect, const TruthChart& chart);

void draw_joining(Kit& kit, const ProjectorModel& model, Rect rect);
void draw_votes(Kit& kit, const ProjectorModel& model, Rect rect);
void draw_dials(Kit& kit, const ProjectorModel& model, Rect rect);
void draw_round(Kit& kit, const ProjectorModel& model, Rect rect);
void draw_envelopes(Kit& kit, const ProjectorModel& model, Rect rect);
void draw_hearing(Kit& kit, const ProjectorModel& model, Rect rect);
void draw_debrief(Kit& kit, const ProjectorModel& model, DebriefSheet sheet, Rect rect);

void draw_votes_sheet(Kit& kit, const Debrief& debrief, const Rect& rect);
void draw_feelings_sheet(Kit& kit, const Debrief& debrief, const Rect& rect);

// For, undecided, against: bars with signs and counts. Returns the height used.
float draw_bars(Kit& kit, const Rect& rect, const classroom::Tally& votes);
// A glass panel whose caption is large enough; returns the inside.
Rect large_panel(Kit& kit, const Rect& rect, std::string_view caption, std::optional<Side> side = {});
// The motion as a title, as large as it goes. Returns its height.
float draw_motion(Kit& kit, const Rect& rect, const std::string& motion, float most);
// The paragraphs that fit, one below the other; how many were left out.
std::size_t put_lines(Kit& kit, Rect rect, const std::vector<std::string>& lines, const Ink& ink, float gap);

}  // namespace sputnik::ui
