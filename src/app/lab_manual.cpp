// sputnik-lab manual: the manual as a folder of HTML, in either language.
#include "app/lab.h"
#include "app/lab_output.h"
#include "app/language.h"
#include "manual/html.h"
#include "manual/manual.h"

namespace sputnik::lab {
namespace {

constexpr std::string_view title = "Sputnik Moment: the manual";

// What says its texts; empty: English.
std::variant<std::optional<Tongue>, Problems> tongue_for(const std::string& language, const manual::Sources& sources) {
  if (language == language_keys[0]) return std::optional<Tongue>{};
  auto made = tongue_of(Language::chinese, sources.scenarios);
  if (auto* problems = std::get_if<Problems>(&made)) return std::move(*problems);
  return std::optional<Tongue>(std::move(std::get<Tongue>(made)));
}

int write(const std::string& folder, const std::string& language) {
  auto sources = manual::read_sources();
  if (auto* problems = std::get_if<Problems>(&sources)) return complain(*problems), input_at_fault;
  auto tongue = tongue_for(language, std::get<manual::Sources>(sources));
  if (auto* problems = std::get_if<Problems>(&tongue)) return complain(*problems), input_at_fault;
  const auto& said = std::get<std::optional<Tongue>>(tongue);
  const manual::Speech speech{.language = language, .tongue = said ? &*said : nullptr};
  auto made = manual::make_manual(std::get<manual::Sources>(sources), speech);
  if (auto* problems = std::get_if<Problems>(&made)) return complain(*problems), input_at_fault;
  const auto& whole = std::get<manual::Manual>(made);
  if (const Problems problems = manual::write_manual(whole, speech.say(title), folder); !problems.empty()) {
    return complain(problems), machine_at_fault;
  }
  say(std::to_string(whole.pages.size()) + " pages in " + folder + ", beginning with " + std::string(manual::index_file));
  return done;
}

}  // namespace

void add_manual(CLI::App& app, Chosen& chosen) {
  auto* command = app.add_subcommand("manual", "The manual as HTML: policies, events, assumptions, chapters");
  auto folder = std::make_shared<std::string>();
  auto language = std::make_shared<std::string>(language_keys[0]);
  command->add_option("DIR", *folder, "Folder for its pages; made when it is not there")->required();
  command->add_option("--language", *language, "Of the pages")
      ->check(CLI::IsMember(std::vector<std::string>(language_keys.begin(), language_keys.end())))
      ->capture_default_str();
  command->footer("Example: sputnik-lab manual manual --language zh");
  command->callback([&chosen, folder, language] { chosen.run = [=] { return write(*folder, *language); }; });
}

}  // namespace sputnik::lab
