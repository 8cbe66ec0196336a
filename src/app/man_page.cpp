// Writes troff; what an option says is what --help says of it.
#include "app/man_page.h"

#include <algorithm>
#include <cctype>

namespace sputnik {
namespace {

// Nothing in a text may read as a command of troff, and a hyphen of an option must stay one that can be searched for.
std::string plain(const std::string& text) {
  std::string out;
  bool line_begins = true;
  for (const char c : text) {
    if (line_begins && (c == '.' || c == '\'')) out += "\\&";
    if (c == '\\') out += "\\e";
    else if (c == '-') out += "\\-";
    else out += c;
    line_begins = c == '\n';
  }
  return out;
}

void add_options(std::string& page, const CLI::App& command) {
  for (const CLI::Option* option : command.get_options()) {
    if (option->get_group().empty()) continue;  // hidden
    page += ".TP\n\\fB" + plain(option->get_name(true, true)) + "\\fR";
    if (option->get_type_size() != 0 && !option->get_type_name().empty()) page += " \\fI" + plain(option->get_type_name()) + "\\fR";
    page += "\n" + plain(option->get_description());
    if (!option->get_default_str().empty()) page += " [" + plain(option->get_default_str()) + "]";
    page += "\n";
  }
}

std::string in_capitals(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(), [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
  return text;
}

}  // namespace

std::string man_page(const CLI::App& program, const std::string& version) {
  const auto commands = program.get_subcommands([](const CLI::App*) { return true; });
  std::string page = ".TH " + in_capitals(program.get_name()) + " 6 \"\" \"Sputnik Moment " + version + "\"\n.SH NAME\n";
  page += plain(program.get_name()) + " \\- " + plain(program.get_description()) + "\n.SH SYNOPSIS\n.B " + plain(program.get_name());
  page += commands.empty() ? "\n[\\fIoptions\\fR] [\\fIfile\\fR]\n" : "\n\\fIcommand\\fR [\\fIoptions\\fR]\n";
  page += ".SH OPTIONS\n";
  add_options(page, program);
  if (!commands.empty()) page += ".SH COMMANDS\n";
  for (const CLI::App* command : commands) {
    page += ".SS " + plain(command->get_name()) + "\n" + plain(command->get_description()) + "\n";
    add_options(page, *command);
    if (!command->get_footer().empty()) page += ".PP\n" + plain(command->get_footer()) + "\n";
  }
  if (!program.get_footer().empty()) page += ".SH EXAMPLES\n" + plain(program.get_footer()) + "\n";
  return page;
}

}  // namespace sputnik
