// Rows of the teacher's desk that take more than a line to make.
#pragma once

#include "ui/lesson_model.h"

namespace sputnik::ui {

std::vector<SeatRow> seat_rows(const classroom::Session& session);
// "Nobody came for 3 roles: those who sit hold them too."
std::string spread_of(const classroom::Session& session);
CabinetBox cabinet_box(const classroom::Session& session, Side side);
// What the seats at the laptop may do in this stage.
std::vector<LaptopRow> laptop_rows(const classroom::Session& session);
std::string laptop_words(const classroom::Session& session);

}  // namespace sputnik::ui
