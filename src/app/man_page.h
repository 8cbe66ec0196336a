// A manual page of a program, made from the command line that it declares.
#pragma once

#include <CLI/CLI.hpp>
#include <string>

namespace sputnik {

// troff, section 6 (games): name, options, subcommands each with theirs, examples.
std::string man_page(const CLI::App& program, const std::string& version);

}  // namespace sputnik
