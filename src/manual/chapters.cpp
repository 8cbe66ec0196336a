// Finds and reads the files of the written chapters.
#include "manual/chapters.h"

#include "files/assets.h"
#include "files/bounded_file.h"
#include "manual/markdown.h"

namespace sputnik::manual {

std::variant<std::vector<Page>, Problems> read_chapters(const Speech& speech) {
  std::vector<Page> pages;
  Problems problems;
  for (const ChapterCard& chapter : chapter_cards) {
    const std::string name = "manual/" + speech.language + "/" + std::string(chapter.name) + ".md";
    const std::filesystem::path found = asset(name);
    const std::filesystem::path file = found.empty() ? std::filesystem::path("assets") / name : found;
    const auto text = read_bounded(file, "a chapter of the manual");
    if (const auto* problem = std::get_if<Problem>(&text)) {
      problems.push_back(*problem);
      continue;
    }
    auto read = read_chapter(std::get<std::string>(text), file.string(), speech);
    if (auto* faults = std::get_if<Problems>(&read)) {
      problems.insert(problems.end(), faults->begin(), faults->end());
      continue;
    }
    Page& page = std::get<Page>(read);
    page.id = chapter.name;
    page.part = chapter.part;
    pages.push_back(std::move(page));
  }
  if (!problems.empty()) return problems;
  return pages;
}

}  // namespace sputnik::manual
