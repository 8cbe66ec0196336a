// Writing documents.
#include "room/paper.h"

#include "files/svg.h"

namespace sputnik::room {
namespace {

// Ink on paper; figures in columns of one width; cards and tables are not torn apart by a page's end.
constexpr std::string_view style = R"(
:root { color-scheme: light; }
body { font: 17px/1.5 Georgia, "Noto Serif", "Noto Serif CJK SC", serif; color: #1b1b1f; background: #fbf8f0;
  max-width: 46rem; margin: 0 auto; padding: 2rem 1rem; font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
h1 { font-size: 2rem; line-height: 1.15; border-top: 4px double #1b1b1f; padding-top: .8rem; margin: 0 0 .6rem; }
h2 { font-size: 1.35rem; border-bottom: 1px solid #8b8578; margin: 2.2rem 0 .6rem; break-after: avoid; }
h3 { font-size: 1.05rem; margin: 1.4rem 0 .3rem; break-after: avoid; }
h4 { font-size: .95rem; margin: .8rem 0 .1rem; break-after: avoid; }
p { margin: .5rem 0; }
.note { font-size: .85rem; color: #55504a; }
table { border-collapse: collapse; width: 100%; margin: .8rem 0; font-size: .92rem; }
th { text-align: left; border-bottom: 2px solid #1b1b1f; }
th, td { padding: .25rem .5rem .25rem 0; vertical-align: top; }
td + td, th + th { padding-left: .5rem; }
tr + tr td { border-top: 1px solid #d8d2c4; }
figure { margin: 1rem 0; break-inside: avoid; }
figure svg { width: 100%; height: auto; background: #fff; }
figcaption { font-size: .85rem; color: #55504a; }
blockquote { margin: .5rem 0; padding: .1rem 0 .1rem .8rem; border-left: 3px solid #8b8578; break-inside: avoid; }
blockquote footer { font-size: .85rem; color: #55504a; }
.card { border: 1px solid #1b1b1f; padding: .4rem 1rem .8rem; margin: 1rem 0; background: #fff; break-inside: avoid; }
.break { break-before: page; }
@media print { body { background: #fff; padding: 0; max-width: none; font-size: 11pt; } }
)";

std::string tagged(std::string_view tag, std::string_view inside) {
  return "<" + std::string(tag) + ">" + std::string(inside) + "</" + std::string(tag) + ">\n";
}

}  // namespace

Paper::Paper(std::string_view title, const Tongue* tongue) : title_(title), tongue_(tongue) { heading(title, 1); }

std::string Paper::say(std::string_view english) const {
  return tongue_ ? tongue_->say(english) : std::string(english);
}

void Paper::heading(std::string_view text, int level) {
  body_ += tagged("h" + std::to_string(level), escaped(say(text)));
}
void Paper::paragraph(std::string_view text) { body_ += tagged("p", escaped(say(text))); }
void Paper::paragraphs(std::string_view text) {
  // The whole is looked up first: a page is one entry of its table of texts.
  const std::string said = say(text);
  std::string_view rest = said;
  while (!rest.empty()) {
    const std::size_t end = rest.find("\n\n");
    body_ += tagged("p", escaped(rest.substr(0, end)));
    rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 2);
  }
}
void Paper::note(std::string_view text) { body_ += "<p class=\"note\">" + escaped(say(text)) + "</p>\n"; }

void Paper::list(const std::vector<std::string>& items, bool numbered) {
  std::string inside;
  for (const std::string& item : items) inside += tagged("li", escaped(say(item)));
  if (!items.empty()) body_ += tagged(numbered ? "ol" : "ul", inside);
}

void Paper::quotation(std::string_view text, std::string_view by) {
  body_ += "<blockquote><p>" + escaped(text) + "</p><footer>" + escaped(say(by)) + "</footer></blockquote>\n";
}

void Paper::table(const std::vector<std::string>& head, const std::vector<std::vector<std::string>>& rows) {
  std::string inside = "<thead><tr>";
  for (const std::string& cell : head) inside += "<th scope=\"col\">" + escaped(say(cell)) + "</th>";
  inside += "</tr></thead>\n<tbody>";
  for (const auto& row : rows) {
    inside += "<tr>";
    for (const std::string& cell : row) inside += "<td>" + escaped(say(cell)) + "</td>";
    inside += "</tr>\n";
  }
  body_ += tagged("table", inside + "</tbody>");
}

void Paper::picture(const std::string& svg, std::string_view caption) {
  body_ += "<figure>" + svg + "<figcaption>" + escaped(say(caption)) + "</figcaption></figure>\n";
}
void Paper::begin_card() { body_ += "<section class=\"card\">\n"; }
void Paper::end_card() { body_ += "</section>\n"; }
void Paper::page_break() { body_ += "<div class=\"break\"></div>\n"; }

std::string Paper::file() const {
  return "<!DOCTYPE html>\n<html lang=\"" + std::string(tongue_ ? "zh-Hans" : "en") +
         "\">\n<head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
         "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
         "<title>" +
         escaped(say(title_)) + "</title>\n<style>" + std::string(style) + "</style></head>\n<body>\n" + body_ +
         "</body>\n</html>\n";
}

}  // namespace sputnik::room
