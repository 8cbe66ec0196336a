// Makes the manual and turns its pages.
#include "app/manual_reader.h"

#include <algorithm>

#include "app/language.h"
#include "manual/chapters.h"

namespace sputnik {

Problems ManualReader::open(const Settings& settings, const Shelf& shelf) {
  if (manual_ && settings.language == language_ && settings.keys == keys_ && shelf == shelf_) return {};
  auto sources = manual::read_sources(shelf.scenarios);
  if (auto* problems = std::get_if<Problems>(&sources)) return std::move(*problems);
  std::optional<Tongue> tongue;
  if (settings.language != Language::english) {
    auto made = tongue_of(settings.language, shelf.scenarios, shelf.lessons);
    if (auto* problems = std::get_if<Problems>(&made)) return std::move(*problems);
    tongue.emplace(std::move(std::get<Tongue>(made)));
  }
  const std::string language(language_keys[static_cast<std::size_t>(settings.language)]);
  auto made = manual::make_manual(std::get<manual::Sources>(sources),
                                  {.language = language, .tongue = tongue ? &*tongue : nullptr, .keys = settings.keys});
  if (auto* problems = std::get_if<Problems>(&made)) return std::move(*problems);
  manual_.emplace(std::move(std::get<manual::Manual>(made)));
  model_ = {};
  language_ = settings.language;
  keys_ = settings.keys;
  shelf_ = shelf;
  return {};
}

const ui::ManualModel& ManualReader::model(const std::vector<std::string>& at_hand) {
  const bool searched = model_.manual && model_.desk.search == desk_.search;
  if (!searched) model_.hits = manual::search(*manual_, desk_.search);
  model_.manual = &*manual_;
  model_.contents = desk_.page == ui::manual_contents;
  const manual::Page* wanted = manual::find_page(*manual_, desk_.page);
  // Under the contents lies the page that was read last.
  if (!wanted && model_.contents && !desk_.back.empty()) wanted = manual::find_page(*manual_, desk_.back.back());
  model_.page = wanted ? wanted : manual::find_page(*manual_, manual::first_page);
  model_.desk = desk_;
  model_.at_hand.clear();
  for (const std::string& id : at_hand) {
    const manual::Page* page = manual::find_page(*manual_, id);
    auto& pages = model_.at_hand;
    if (page && std::find(pages.begin(), pages.end(), page) == pages.end()) pages.push_back(page);
  }
  return model_;
}

}  // namespace sputnik
