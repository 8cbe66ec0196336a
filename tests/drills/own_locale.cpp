// Loaded before a program, sets the locale of the surroundings for C and C++, as some libraries of desktops do.
#include <locale>

namespace {

const std::locale before = std::locale::global(std::locale(""));

}  // namespace
