// The subcommands of sputnik-lab: each adds itself to the command line and returns its exit code when called.
#pragma once

#include <CLI/CLI.hpp>
#include <functional>

namespace sputnik::lab {

// Exit codes of both programs.
inline constexpr int done = 0;
inline constexpr int input_at_fault = 1;
inline constexpr int command_line_at_fault = 2;
inline constexpr int machine_at_fault = 3;

// What a subcommand does once the line is parsed; the code to leave with.
struct Chosen {
  std::function<int()> run{};
};

// --preset KEY, refused when there is none of that name.
void add_preset(CLI::App& command, std::string& preset);

void add_play(CLI::App& app, Chosen& chosen);
void add_validate(CLI::App& app, Chosen& chosen);
void add_replay(CLI::App& app, Chosen& chosen);
void add_tables(CLI::App& app, Chosen& chosen);
void add_signature(CLI::App& app, Chosen& chosen);
void add_par(CLI::App& app, Chosen& chosen);
void add_balance(CLI::App& app, Chosen& chosen);
void add_forecast(CLI::App& app, Chosen& chosen);
void add_compare(CLI::App& app, Chosen& chosen);
void add_sweep(CLI::App& app, Chosen& chosen);
void add_explain(CLI::App& app, Chosen& chosen);
void add_what_if(CLI::App& app, Chosen& chosen);
void add_turning(CLI::App& app, Chosen& chosen);
void add_bench(CLI::App& app, Chosen& chosen);
void add_tournament(CLI::App& app, Chosen& chosen);
void add_rehearse(CLI::App& app, Chosen& chosen);
void add_hindcast(CLI::App& app, Chosen& chosen);
void add_calibrate(CLI::App& app, Chosen& chosen);
void add_sensitivity(CLI::App& app, Chosen& chosen);
void add_serve(CLI::App& app, Chosen& chosen);
void add_manual(CLI::App& app, Chosen& chosen);

}  // namespace sputnik::lab
