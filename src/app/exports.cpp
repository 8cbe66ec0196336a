// Chooses what can be exported from a page, and a name that is free.
#include "app/exports.h"

#include <algorithm>
#include <system_error>
#include <utility>

#include "files/svg.h"
#include "files/whole_write.h"
#include "ui/chart_files.h"
#include "ui/newspaper.h"
#include "ui/pillars_files.h"

namespace sputnik {

namespace fs = std::filesystem;

namespace {

std::vector<std::string> kinds_of(const ui::Screen& screen) {
  if (screen.end) return {".html", ".svg", ".csv"};
  if (screen.game) return {".svg", ".csv"};
  return {};
}

// "name", "name 2", "name 3" …: the first of which no export exists.
std::string free_name(const fs::path& folder, const std::string& name, const std::vector<std::string>& endings) {
  for (int number = 1;; ++number) {
    const std::string tried = number == 1 ? name : name + " " + std::to_string(number);
    bool taken = false;
    for (const std::string& ending : endings) {
      std::error_code error;
      taken |= fs::exists(folder / (tried + ending), error);
    }
    if (!taken || number == 10000) return tried;
  }
}

std::variant<std::string, Problem> plain_text(const ui::Screen& screen, const fs::path& file) {
  const std::string kind = file.extension().string();
  if (screen.end && kind == ".html") return ui::newspaper(*screen.end);
  if (screen.end && kind == ".svg") return ui::truth_svg(screen.end->chart, "What was true, and what was believed");
  if (screen.end && kind == ".csv") return ui::truth_csv(screen.end->chart);
  const bool pillars = screen.centre == ui::Centre::pillars;
  if (screen.game && kind == ".svg")
    return pillars ? ui::pillars_svg(*screen.game) : ui::race_svg(*screen.game, screen.outlook);
  if (screen.game && kind == ".csv")
    return pillars ? ui::pillars_csv(*screen.game) : ui::race_csv(*screen.game, screen.outlook);
  Problem problem{.file = file.string(),
                  .found = kind.empty() ? "a name without an ending" : "\"" + kind + "\"",
                  .expected = "a name that ends in"};
  for (const std::string& each : kinds_of(screen)) problem.expected += " " + each;
  if (kinds_of(screen).empty()) problem.expected = "the game page or the end page, for there is nothing to export here";
  return problem;
}

std::string unescaped(std::string_view text) {
  std::string out;
  while (!text.empty()) {
    const std::size_t before = text.size();
    for (const auto& [entity, sign] : {std::pair("&amp;", '&'), {"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'}}) {
      if (!text.starts_with(entity)) continue;
      out += sign;
      text.remove_prefix(std::string_view(entity).size());
      break;
    }
    if (text.size() < before) continue;
    out += text.front();
    text.remove_prefix(1);
  }
  return out;
}

// Of a page or picture what stands between its tags, but for its style.
std::string renamed_markup(std::string_view markup, const Renaming& renaming) {
  std::string out;
  while (!markup.empty()) {
    const std::size_t open = std::min(markup.find('<'), markup.size());
    const bool style = out.ends_with("<style>");
    out += style ? std::string(markup.substr(0, open)) : escaped(renaming(unescaped(markup.substr(0, open))));
    const std::size_t shut = open == markup.size() ? open : std::min(markup.find('>', open), markup.size() - 1) + 1;
    out += markup.substr(open, shut - open);
    markup.remove_prefix(shut);
  }
  return out;
}

}  // namespace

std::variant<std::string, Problem> export_text(const ui::Screen& screen, const fs::path& file,
                                               const Renaming& renaming) {
  auto text = plain_text(screen, file);
  if (auto* plain = std::get_if<std::string>(&text); plain && !renaming.empty() && file.extension() != ".csv")
    *plain = renamed_markup(*plain, renaming);
  return text;
}

Exported export_all(const ui::Screen& screen, const fs::path& folder, const std::string& name,
                    const Renaming& renaming) {
  Exported done;
  std::error_code error;
  fs::create_directories(folder, error);
  const auto kinds = kinds_of(screen);
  std::vector<std::string> endings = kinds;
  endings.emplace_back(".png");  // whose painter is another
  const std::string free = free_name(folder, name, endings);
  if (!kinds.empty()) done.picture = folder / (free + ".png");
  for (const std::string& kind : kinds) {
    const fs::path file = folder / (free + kind);
    const auto text = export_text(screen, file, renaming);
    if (const auto* problem = std::get_if<Problem>(&text)) {
      done.problems.push_back(*problem);
      continue;
    }
    Problems problems = write_whole(file, std::get<std::string>(text));
    if (problems.empty())
      done.files.push_back(file);
    else
      done.problems.insert(done.problems.end(), problems.begin(), problems.end());
  }
  return done;
}

}  // namespace sputnik
