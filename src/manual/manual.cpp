// Puts the pages in order.
#include "manual/manual.h"

#include <algorithm>
#include <iterator>

#include "manual/chapters.h"
#include "manual/table_pages.h"

namespace sputnik::manual {

std::variant<Manual, Problems> make_manual(const Sources& sources, const Speech& speech) {
  auto chapters = read_chapters(speech);
  if (auto* problems = std::get_if<Problems>(&chapters)) return std::move(*problems);
  Manual manual{.language = speech.language};
  for (std::size_t i = 0; i < part_cards.size(); ++i) manual.parts[i] = speech.say(part_cards[i].title);
  const auto add = [&](Pages pages) {
    std::move(pages.begin(), pages.end(), std::back_inserter(manual.pages));
  };
  add(std::move(std::get<Pages>(chapters)));
  add(policy_pages(sources, speech));
  add(indicator_pages(sources, speech));
  add(event_pages(sources, speech));
  add(assumption_pages(speech));
  add(scenario_pages(sources, speech));
  add(doctrine_pages(sources, speech));
  add(key_pages(speech));
  add(condition_pages(speech));
  add(format_pages(speech));
  return manual;
}

}  // namespace sputnik::manual
