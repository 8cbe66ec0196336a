// Draws pages as HTML and writes the folder.
#include "manual/html.h"

#include <algorithm>
#include <system_error>

#include "files/assets.h"
#include "files/bounded_file.h"
#include "files/faults.h"
#include "files/svg.h"
#include "files/whole_write.h"

namespace sputnik::manual {
namespace {

std::string element(const std::string& tag, const std::string& inside) { return "<" + tag + ">" + inside + "</" + tag + ">"; }

std::string anchor(const std::string& to, const std::string& inside) {
  return "<a href=\"" + escaped(to) + "\">" + inside + "</a>";
}

std::string html_of(const Run& run) {
  const std::string text = escaped(run.text);
  if (run.kind == RunKind::code) return element("code", text);
  if (run.kind == RunKind::link) return anchor(leads_outside(run.to) ? run.to : file_of(run.to), text);
  return text;
}
std::string html_of(const Text& text) {
  std::string out;
  for (const Run& run : text) out += html_of(run);
  return out;
}

std::string html_of_items(const Block& block) {
  std::string out;
  for (const Text& item : block.lines) out += element("li", html_of(item)) + "\n";
  return out;
}

std::string html_of_table(const Block& block) {
  std::string head;
  for (const std::string& column : block.columns) head += "<th scope=\"col\">" + escaped(column) + "</th>";
  std::string body;
  for (const auto& row : block.rows) {
    std::string cells;
    // Narrow screens show a row as lines, each with the name of its column.
    for (std::size_t i = 0; i < row.size(); ++i) {
      cells += "<td data-of=\"" + escaped(block.columns[i]) + "\">" + html_of(row[i]) + "</td>";
    }
    body += element("tr", cells) + "\n";
  }
  return "<div class=\"table\">" + element("table", element("thead", element("tr", head)) + "\n" + element("tbody", body)) + "</div>";
}

std::string html_of_code(const Block& block) {
  std::string lines;
  for (const Text& line : block.lines) lines += escaped(words_of(line)) + "\n";
  return element("pre", element("code", lines));
}

std::string html_of(const Block& block) {
  switch (block.kind) {
    case BlockKind::heading: return element("h2", html_of(block.lines.front()));
    case BlockKind::paragraph: return element("p", html_of(block.lines.front()));
    case BlockKind::note: return "<p class=\"note\">" + html_of(block.lines.front()) + "</p>";
    case BlockKind::bullets: return element("ul", html_of_items(block));
    case BlockKind::steps: return element("ol", html_of_items(block));
    case BlockKind::code: return html_of_code(block);
    case BlockKind::table: return html_of_table(block);
  }
  return {};
}

std::string whole_page(const Manual& manual, const std::string& title, const std::string& body) {
  const std::string language = manual.language == "zh" ? "zh-CN" : manual.language;
  const std::string head = "<meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">" +
                           element("title", escaped(title)) + "<link rel=\"stylesheet\" href=\"" + std::string(style_file) + "\">";
  return "<!DOCTYPE html>\n<html lang=\"" + language + "\"><head>" + head + "</head>\n<body>\n" + body + "</body></html>\n";
}

std::string list_of_part(const Manual& manual, std::size_t part, const Page* here) {
  std::string items;
  for (const Page& page : manual.pages) {
    if (!page.listed || static_cast<std::size_t>(page.part) != part) continue;
    const std::string title = escaped(page.title);
    items += element("li", &page == here ? "<b aria-current=\"page\">" + title + "</b>" : anchor(file_of(page.id), title)) + "\n";
  }
  return element("ul", items);
}

std::string neighbours(const Manual& manual, const Page& page) {
  const std::size_t at = static_cast<std::size_t>(&page - manual.pages.data());
  std::string out;
  if (at > 0) out += "<span>← " + anchor(file_of(manual.pages[at - 1].id), escaped(manual.pages[at - 1].title)) + "</span>";
  if (at + 1 < manual.pages.size()) {
    out += "<span>" + anchor(file_of(manual.pages[at + 1].id), escaped(manual.pages[at + 1].title)) + " →</span>";
  }
  return element("footer", out);
}

}  // namespace

std::string file_of(std::string_view page_id) {
  std::string name(page_id);
  std::replace(name.begin(), name.end(), '.', '-');
  return name + ".html";
}

std::string page_html(const Manual& manual, const Page& page, const std::string& contents_title) {
  const auto part = static_cast<std::size_t>(page.part);
  std::string body = element("header", anchor(std::string(index_file), escaped(contents_title))) + "\n";
  body += element("nav", element("h2", escaped(manual.parts[part])) + list_of_part(manual, part, &page)) + "\n";
  std::string article = element("h1", escaped(page.title)) + "\n";
  for (const Block& block : page.blocks) article += html_of(block) + "\n";
  body += element("main", article) + "\n" + neighbours(manual, page) + "\n";
  return whole_page(manual, page.title + " · " + contents_title, body);
}

std::string index_html(const Manual& manual, const std::string& title) {
  std::string article = element("h1", escaped(title)) + "\n";
  for (std::size_t part = 0; part < part_cards.size(); ++part) {
    article += element("section", element("h2", escaped(manual.parts[part])) + "\n" + list_of_part(manual, part, nullptr)) + "\n";
  }
  return whole_page(manual, title, "<main class=\"index\">" + article + "</main>\n");
}

Problems write_manual(const Manual& manual, const std::string& title, const std::filesystem::path& folder) {
  const auto style = read_bounded(asset("manual/manual.css"), "the style of the manual");
  if (const auto* problem = std::get_if<Problem>(&style)) return {*problem};
  std::error_code error;
  std::filesystem::create_directory(folder, error);
  if (!std::filesystem::is_directory(folder)) {
    return {file_problem(folder.string(), error ? error.message() : "a file", "a folder, or a name for one in a folder that is there")};
  }
  const auto write = [&](std::string_view name, const std::string& text) { return write_whole(folder / name, text, Previous::dropped); };
  if (Problems problems = write(style_file, std::get<std::string>(style)); !problems.empty()) return problems;
  for (const Page& page : manual.pages) {
    if (Problems problems = write(file_of(page.id), page_html(manual, page, title)); !problems.empty()) return problems;
  }
  return write(index_file, index_html(manual, title));
}

}  // namespace sputnik::manual
