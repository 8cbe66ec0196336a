// sputnik-lab: everything that the game can do without a window.
#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <exception>

#include "app/lab.h"
#include "app/man_page.h"
#include "files/assets.h"
#include "model/problem.h"

namespace {

using namespace sputnik;

std::vector<std::string> subcommands(const CLI::App& app) {
  std::vector<std::string> names;
  for (const CLI::App* command : app.get_subcommands([](const CLI::App*) { return true; })) {
    names.push_back(command->get_name());
  }
  return names;
}

// A scenario or a lesson may be named as the ones that ship are: "october-rule" from any folder.
void let_shipped_be_named(CLI::App& app) {
  for (CLI::App* command : app.get_subcommands([](const CLI::App*) { return true; })) {
    for (CLI::Option* option : command->get_options([](const CLI::Option* one) { return one->get_name() == "SCENARIO" || one->get_name() == "LESSON"; })) {
      option->transform([](const std::string& name) { return named_file(name).string(); });
    }
  }
}

// A word that is no subcommand, with the nearest that is.
int unknown_subcommand(const std::vector<std::string>& names, const std::string& word) {
  const std::string nearest = nearest_name(word, {names.begin(), names.end()});
  std::fputs((to_string({.file = "sputnik-lab", .found = "subcommand \"" + word + "\"", .expected = "one of --help",
                         .hint = nearest.empty() ? "" : "did you mean " + nearest + "?"}) + "\n").c_str(), stderr);
  return lab::command_line_at_fault;
}

int run(int argc, char** argv) {
  CLI::App app("Sputnik Moment without a window: play, check and measure campaigns.", "sputnik-lab");
  app.require_subcommand(1);
  lab::Chosen chosen;
  lab::add_play(app, chosen);
  lab::add_validate(app, chosen);
  lab::add_replay(app, chosen);
  lab::add_tables(app, chosen);
  lab::add_signature(app, chosen);
  lab::add_par(app, chosen);
  lab::add_balance(app, chosen);
  lab::add_forecast(app, chosen);
  lab::add_compare(app, chosen);
  lab::add_sweep(app, chosen);
  lab::add_explain(app, chosen);
  lab::add_what_if(app, chosen);
  lab::add_turning(app, chosen);
  lab::add_bench(app, chosen);
  lab::add_tournament(app, chosen);
  lab::add_rehearse(app, chosen);
  lab::add_hindcast(app, chosen);
  lab::add_calibrate(app, chosen);
  lab::add_sensitivity(app, chosen);
  lab::add_serve(app, chosen);
  lab::add_manual(app, chosen);
  let_shipped_be_named(app);
  app.set_version_flag("--version", SPUTNIK_VERSION);
  app.add_flag_callback("--man", [&] {
    std::fputs(man_page(app, SPUTNIK_VERSION).c_str(), stdout);
    throw CLI::Success();
  }, "This page, for man(1)");
  const std::vector<std::string> names = subcommands(app);
  const std::string first = argc > 1 ? argv[1] : "-";
  if (!first.starts_with("-") && std::find(names.begin(), names.end(), first) == names.end()) {
    return unknown_subcommand(names, first);
  }
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return app.exit(error) == 0 ? lab::done : lab::command_line_at_fault;
  }
  return chosen.run();
}

}  // namespace

int main(int argc, char** argv) {
  try {
    const int code = run(argc, argv);
    if (std::fflush(stdout) == 0) return code;
    std::fputs((to_string({.file = "standard output", .found = std::strerror(errno), .expected = "a place to write to",
                           .hint = "the output is cut off"}) + "\n").c_str(), stderr);
    return lab::machine_at_fault;
  } catch (const std::exception& error) {
    std::fputs(("sputnik-lab: " + std::string(error.what()) + "\n").c_str(), stderr);
    return lab::machine_at_fault;
  }
}
