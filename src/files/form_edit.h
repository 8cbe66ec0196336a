// Edits of a document by the rows of its form (files/shape_form.h): each leaves a document that has a form again.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "files/shape_form.h"

namespace sputnik {

// What somebody typed into a row's field: a number if it is one, true and false in a truth, else the text as it is, for
// the reader to find fault with. An empty field clears the row unless it is required.
void type_in(Node& document, const FormRow& row, std::string_view text);
// The row is given no more, and with it what would be left empty around it, unless that is required.
void clear_row(Node& document, const std::vector<FormRow>& form, std::string_view pointer);
// One more item of a list, or the entry `name` of a table; its pointer, or an empty one when that cannot be.
std::string add_to(Node& document, const FormRow& row, std::string_view name = {});
// Members stand in the order of the form, strays behind them.
void put_in_order(Node& document, const std::vector<FormRow>& form);

// The row of a pointer; nullptr when there is none.
const FormRow* row_at(const std::vector<FormRow>& form, std::string_view pointer);

}  // namespace sputnik
