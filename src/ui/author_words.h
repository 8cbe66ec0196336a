// The words on the left of a row of the scenario desk.
#pragma once

#include <string>
#include <vector>

#include "files/shape_form.h"
#include "ui/words.h"

namespace sputnik::ui {

struct RowWords {
  std::string text{};
  Ink ink{};
};
std::vector<RowWords> words_of(const FormRow& row);
float height_of(const Kit& kit, const RowWords& words, float width);

// Beside the title of what holds rows: how much of it is given, or how much is wrong.
std::string count_words(const FormRow& row);
std::string fault_words(std::size_t count);

// Whether a text is long enough to be written in an area of several lines.
bool is_area(const FormRow& row);

}  // namespace sputnik::ui
