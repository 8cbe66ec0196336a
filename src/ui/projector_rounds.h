// The rounds on the projector: race in public, and what both envelopes held that everyone can see.
#pragma once

#include "ui/projector_model.h"

namespace sputnik::ui {

PublicRace public_race(const classroom::Session& session);
// Of the round played last.
void put_reveal(ProjectorModel& model, const classroom::Session& session);
void put_answer(ExhibitCard& card, const classroom::Exhibit& answer);

}  // namespace sputnik::ui
