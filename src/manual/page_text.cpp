// Pages as plain lines.
#include "manual/manual.h"

namespace sputnik::manual {
namespace {

// "Level 1; United States: Top chips; China: Licences"
std::string line_of(const Block& block, const std::vector<Text>& row) {
  std::string line;
  for (std::size_t i = 0; i < row.size(); ++i) {
    const std::string cell = words_of(row[i]);
    if (cell.empty()) continue;
    line += (line.empty() ? "" : "; ") + (i == 0 || block.columns[i].empty() ? "" : before_colon(block.columns[i])) + cell;
  }
  return "  " + line + "\n";
}

}  // namespace

std::string page_text(const Page& page) {
  std::string out = page.title + "\n";
  for (const Block& block : page.blocks) {
    int step = 1;
    if (block.kind == BlockKind::heading) out += "\n";
    for (const Text& line : block.lines) {
      if (block.kind == BlockKind::bullets || block.kind == BlockKind::code) out += "  ";
      if (block.kind == BlockKind::steps) out += "  " + std::to_string(step++) + ". ";
      out += words_of(line) + "\n";
    }
    for (const auto& row : block.rows) out += line_of(block, row);
  }
  return out;
}

std::string contents_text(const Manual& manual) {
  std::string out;
  for (std::size_t part = 0; part < part_cards.size(); ++part) {
    out += (out.empty() ? "" : "\n") + manual.parts[part] + "\n";
    for (const Page& page : manual.pages) {
      if (page.listed && static_cast<std::size_t>(page.part) == part) out += "  " + page.title + ": \"" + page.id + "\"\n";
    }
  }
  return out;
}

}  // namespace sputnik::manual
