// The table of texts of another language (assets/texts): read whole, checked entry by entry.
#pragma once

#include <filesystem>
#include <string>
#include <variant>
#include <vector>

#include "model/problem.h"
#include "model/tongue.h"

namespace sputnik {

std::variant<std::vector<Saying>, Problems> read_texts(const std::filesystem::path& file);
// The same from a text in memory; `name` is what problems call it.
std::variant<std::vector<Saying>, Problems> read_texts_text(const std::string& text, const std::string& name);

}  // namespace sputnik
