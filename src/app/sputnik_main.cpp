// The program `sputnik`: the game in a window, a picture of it without one, or a demonstration in the terminal.
#include <unistd.h>

#include <CLI/CLI.hpp>
#include <csignal>
#include <iostream>

#include "app/demonstration.h"
#include "app/driver.h"
#include "app/exports.h"
#include "app/language.h"
#include "app/man_page.h"
#include "app/options.h"
#include "app/text_game.h"
#include "app/window.h"
#include "files/assets.h"
#include "files/whole_write.h"
#include "ui/icon.h"
#include "ui/mirror.h"

namespace {

using namespace sputnik;

int tell(const Failure& failure) {
  for (const Problem& problem : failure.problems) std::cerr << "sputnik: " << to_string(problem) << "\n";
  return static_cast<int>(failure.exit);
}

int tell(Exit exit, Problems problems) { return tell(Failure{exit, std::move(problems)}); }

void declare(CLI::App& cli, Options& options) {
  cli.add_option("file", options.file, "A scenario, a lesson or a save to open; a name without a path, such as october-rule, is one that ships");
  cli.add_option("--scenario", options.scenario, "A scenario file");
  cli.add_option("--lesson", options.lesson, "A lesson to hold with a class; opens the teacher's desk");
  cli.add_option("--step", options.step, "Steps that a sample class has walked through the lesson, for pictures");
  cli.add_option("--sheet", options.sheet, "Sheet of the debrief that the projector shows");
  cli.add_option("--nation", options.nation, "Your seat: us, cn, or both for two players at one desk")->capture_default_str();
  cli.add_option("--rival", options.rival, "The rival: a doctrine, or LEVEL[:TEMPERAMENT] such as minister:hawk (default: as the scenario says)");
  cli.add_option("--mandate", options.mandate, "Your mandate: prosper, prevail or steady (default: dealt by the seed)");
  cli.add_option("--seed", options.seed, "Seed of the campaign; the same seed and orders give the same game");
  cli.add_option("--scale", options.scale, "Text scale in per cent, 75 to 250 (default: by the window's height)");
  cli.add_option("--theme", options.theme, "Colours: night, contrast or historic (default: as set in the game)");
  cli.add_option("--language", options.language, "Language of the texts: en or zh (default: as set in the game)");
  cli.add_flag("--introduction", options.introduction, "With the lessons of the first run, had already or not");
  cli.add_flag("--reduced-motion", options.reduced_motion, "Nothing moves that need not");
  cli.add_flag("--mute", options.mute, "No sound in this run");
  cli.add_option("--screenshot", options.screenshot, "Write a picture (PNG) and leave; needs no display");
  cli.add_option("--export", options.exported,
                 "Write what the page holds and leave: .html, .svg or .csv of the end, .svg or .csv of the desk");
  cli.add_flag("--audit", options.audit, "With --screenshot: fail when a text is cut, shortened, too small, or lies on another");
  cli.add_option("--size", options.size, "Size of window or picture")->capture_default_str();
  cli.add_option("--quarters", options.quarters, "Quarters played by doctrine before the window or picture opens");
  cli.add_option(
      "--screen", options.screen,
      "Page of the picture: title, briefing, handover, game, reveal, end, lesson, projector or author (the scenario desk); or what opens above the "
      "desk: "
      "menu, settings, keys, help, load, save, code, history, causes, what-if or advice; or above the end page: "
      "reasons or press; or the desk with another chart in its middle: supply or pillars");
  cli.add_flag("--text", options.text,
               "Play in the terminal, in plain text, a line a command; with --screen: tell that page and leave");
  cli.add_flag("--demonstration", options.demonstration, "Watch a campaign play itself in the terminal");
  cli.add_option("--icon", options.icon, "Write the program's icon (SVG) and leave");
  cli.footer("Example: sputnik --screenshot desk.png --size 1920x1080 --seed 7 --quarters 8 --screen game");
}

Problems faults_of(const ui::Audit& audit, const std::string& file) {
  Problems problems;
  const auto add = [&](const std::vector<std::string>& texts, std::string_view what) {
    for (const std::string& text : texts) problems.push_back({.file = file, .found = "\"" + text + "\" " + std::string(what), .expected = "a whole page"});
  };
  add(audit.cut, "cut off");
  add(audit.overlaps, "on another text");
  add(audit.shortened, "shortened");
  add(audit.small, "under 16 px");
  add(audit.twice, "named twice");
  return problems;
}

int take_picture(Driver& driver, const std::string& file, bool audit) {
  driver.frames_for(10);  // motion has run out
  driver.settle();
  if (Problems problems = driver.screenshot(file); !problems.empty()) return tell(Exit::input, std::move(problems));
  if (Problems problems = faults_of(driver.audit(), file); audit && !problems.empty()) return tell(Exit::input, std::move(problems));
  return static_cast<int>(Exit::done);
}

int demonstrate(const Options& options, const Plan& plan) {
  auto made = make_demonstration(options, plan);
  if (auto* failure = std::get_if<Failure>(&made)) return tell(*failure);
  auto& opened = std::get<OpenedSave>(made);
  for (const Problem& problem : opened.otherwise) std::cerr << "sputnik: " << to_string(problem) << "\n";
  Campaign& campaign = opened.campaign;
  if (Problems problems = run_demonstration(campaign, std::cout); !problems.empty()) return tell(Exit::input, std::move(problems));
  const std::string file = options.screenshot.empty() ? "sputnik-end.png" : options.screenshot;
  Settings settings = chosen_settings(options, plan).settings;
  settings.reduced_motion = true;
  Game game({.text_scale = ui::default_scale(plan.size.height), .settings = settings});
  game.open(std::move(campaign));
  Driver driver(std::move(game), plan.size.width, plan.size.height);
  const int code = take_picture(driver, file, options.audit);
  if (code == 0) std::cout << "The end page is in " << file << "\n";
  return code;
}

void tell_of_settings(const Options& options, const Plan& plan, Game& game) {
  Problems problems = chosen_settings(options, plan).problems;
  if (problems.empty()) return;
  game.complain("Your settings cannot be read: the usual ones hold. The file is put aside when you change one", std::move(problems));
}

int play_in_words(const Options& options, const Plan& plan) {
  auto made = make_game(options, plan);
  if (auto* failure = std::get_if<Failure>(&made)) return tell(*failure);
  Game& game = std::get<Game>(made);
  game.set_time(0);
  TextGame text(game, std::cout);
  if (plan.above == ui::Overlay::menu) {
    return tell(Exit::command_line, {{.file = "--screen",
                                      .found = options.screen,
                                      .expected = "a page that is told in words",
                                      .hint = "\"help\" in the game lists what can be said"}});
  }
  // Ctrl+C ends the input as its end does: the campaign is kept.
  struct sigaction interrupt {};
  interrupt.sa_handler = [](int) {};
  sigaction(SIGINT, &interrupt, nullptr);
  if (options.screen.empty()) {
    tell_of_settings(options, plan, game);
    text.run(std::cin, isatty(STDIN_FILENO) != 0);
  } else if (plan.middle && game.screen().game) {
    text.say(ui::mirror_middle(game.screen()));
  } else {
    text.look();
  }
  return static_cast<int>(Exit::done);
}

int write_export(const Options& options, const Plan& plan) {
  auto made = make_game(options, plan);
  if (auto* failure = std::get_if<Failure>(&made)) return tell(*failure);
  Game& game = std::get<Game>(made);
  game.set_time(0);
  const auto text = export_text(game.screen(), options.exported, renaming_of(Language::english, game.named().get()));
  if (const auto* problem = std::get_if<Problem>(&text)) return tell(Exit::command_line, {*problem});
  if (Problems problems = write_whole(options.exported, std::get<std::string>(text)); !problems.empty()) {
    return tell(Exit::input, std::move(problems));
  }
  return static_cast<int>(Exit::done);
}

int write_icon(const std::string& file) {
  if (Problems problems = write_whole(file, ui::icon_svg()); !problems.empty()) return tell(Exit::input, std::move(problems));
  return static_cast<int>(Exit::done);
}

int run(const Options& options) {
  if (!options.icon.empty()) return write_icon(options.icon);
  auto planned = plan_of(options);
  if (auto* failure = std::get_if<Failure>(&planned)) return tell(*failure);
  const Plan& plan = std::get<Plan>(planned);
  if (options.demonstration) return demonstrate(options, plan);
  if (!options.exported.empty()) return write_export(options, plan);
  if (options.text) return play_in_words(options, plan);
  std::string reason;
  if (options.screenshot.empty() && !has_display(reason)) {
    std::cout << "No display (" << reason << "): here is a demonstration; --screenshot OUT.png makes pictures.\n";
    return demonstrate(options, plan);
  }
  auto made = make_game(options, plan);
  if (auto* failure = std::get_if<Failure>(&made)) return tell(*failure);
  if (options.screenshot.empty()) {
    tell_of_settings(options, plan, std::get<Game>(made));
    run_window(std::move(std::get<Game>(made)), plan.size.width, plan.size.height);
    return static_cast<int>(Exit::done);
  }
  Driver driver(std::move(std::get<Game>(made)), plan.size.width, plan.size.height);
  return take_picture(driver, options.screenshot, options.audit);
}

}  // namespace

int main(int argc, char** argv) {
  Options options;
  CLI::App cli("Sputnik Moment: two nations at the frontier of artificial intelligence, one desk at night.", "sputnik");
  declare(cli, options);
  cli.set_version_flag("--version", SPUTNIK_VERSION);
  bool manual = false;
  cli.add_flag("--man", manual, "This page, for man(1)");
  try {
    cli.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    const int code = cli.exit(error);
    return code == 0 ? 0 : static_cast<int>(Exit::command_line);
  }
  try {
    if (manual) {
      std::cout << man_page(cli, SPUTNIK_VERSION);
      return static_cast<int>(Exit::done);
    }
    for (std::string* name : {&options.file, &options.scenario, &options.lesson}) {
      if (!name->empty()) *name = named_file(*name);
    }
    return run(options);
  } catch (const std::exception& error) {
    std::cerr << "sputnik: " << error.what() << "\n";
    return static_cast<int>(Exit::machine);
  }
}
