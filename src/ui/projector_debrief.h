// The debrief on the projector: what was hidden is opened.
#pragma once

#include "ui/projector_model.h"

namespace sputnik::ui {

Debrief debrief_of(const classroom::Session& session);

}  // namespace sputnik::ui
