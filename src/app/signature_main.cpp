// The signature alone, for builds that are made for nothing else: another compiler, no optimisation.
#include <cstdio>
#include <exception>

#include "app/lab.h"

int main(int argc, char** argv) {
  using namespace sputnik;
  try {
    CLI::App app("One number for many campaigns", "sputnik-signature");
    app.require_subcommand(1);
    lab::Chosen chosen;
    lab::add_signature(app, chosen);
    CLI11_PARSE(app, argc, argv);
    return chosen.run();
  } catch (const std::exception& error) {
    std::fputs(("sputnik-signature: " + std::string(error.what()) + "\n").c_str(), stderr);
    return lab::machine_at_fault;
  }
}
