// Line by line to blocks, and from mark to mark to runs.
#include "manual/markdown.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "files/faults.h"

namespace sputnik::manual {
namespace {

constexpr std::string_view fence = "```";

std::vector<std::string_view> lines_of(std::string_view text) {
  std::vector<std::string_view> lines;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    lines.push_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

std::string_view trimmed(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(' ');
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(' ') + 1 - begin);
}

// Behind "12. "; nothing when the line is no step.
std::optional<std::string_view> step_of(std::string_view line) {
  const std::size_t figures = std::min(line.find_first_not_of("0123456789"), line.size());
  if (figures == 0 || !line.substr(figures).starts_with(". ")) return std::nullopt;
  return line.substr(figures + 2);
}

class Reader {
 public:
  Reader(std::string_view text, const std::string& name, const Speech& speech)
      : lines_(lines_of(text)), faults_(name), speech_(speech) {}

  std::variant<Page, Problems> read() {
    if (lines_.empty() || !lines_[0].starts_with("# ")) {
      fail("a chapter that begins otherwise", "\"# \" and its title on the first line");
      return faults_.take();
    }
    page_.title = std::string(trimmed(lines_[0].substr(2)));
    for (at_ = 1; at_ < lines_.size();) read_block();
    if (!faults_.none()) return faults_.take();
    return std::move(page_);
  }

 private:
  void fail(std::string found, std::string expected, std::string hint = {}) {
    faults_.add(static_cast<int>(std::min(at_, lines_.size() - (lines_.empty() ? 0 : 1))) + 1, "", std::move(found), std::move(expected), std::move(hint));
  }

  std::string_view here() const { return at_ < lines_.size() ? lines_[at_] : std::string_view{}; }

  void read_block() {
    const std::string_view line = here();
    if (trimmed(line).empty()) return void(++at_);
    if (line.starts_with(fence)) return read_code();
    if (line.starts_with("|")) return read_table();
    if (line.starts_with("## ")) {
      put(BlockKind::heading, line.substr(3));
      return void(++at_);
    }
    if (line.starts_with("#")) {
      fail("a heading of another depth", "\"## \": a chapter has a title and one depth of headings");
      return void(++at_);
    }
    if (line.starts_with("- ")) return read_list(BlockKind::bullets);
    if (step_of(line)) return read_list(BlockKind::steps);
    if (line.starts_with("> ")) {
      put(BlockKind::note, line.substr(2));
      return void(++at_);
    }
    put(BlockKind::paragraph, joined_lines(line));
  }

  // What goes on over several lines; Chinese is joined without a space.
  std::string joined_lines(std::string_view first) {
    std::string text(trimmed(first));
    for (++at_; !ends_here(); ++at_) {
      const std::string_view more = trimmed(here());
      const bool chinese = !text.empty() && static_cast<unsigned char>(text.back()) >= 0x80 && static_cast<unsigned char>(more[0]) >= 0x80;
      text += (chinese ? "" : " ") + std::string(more);
    }
    return text;
  }
  bool ends_here() const {
    const std::string_view line = here();
    return trimmed(line).empty() || line.starts_with("#") || line.starts_with("- ") || line.starts_with("> ") ||
           line.starts_with("|") || line.starts_with(fence) || step_of(line);
  }

  void read_list(BlockKind kind) {
    Block block{.kind = kind};
    while (true) {
      const auto step = step_of(here());
      const bool item = kind == BlockKind::bullets ? here().starts_with("- ") : step.has_value();
      if (!item) break;
      block.lines.push_back(runs_of(joined_lines(step ? *step : here().substr(2))));
    }
    page_.blocks.push_back(std::move(block));
  }

  void read_code() {
    Block block{.kind = BlockKind::code};
    const std::size_t first = at_;
    for (++at_; at_ < lines_.size() && !here().starts_with(fence); ++at_) {
      block.lines.push_back({{std::string(here()), RunKind::code}});
    }
    if (at_ == lines_.size()) {
      at_ = first;
      fail("code without an end", "``` after it");
      at_ = lines_.size();
    }
    ++at_;
    page_.blocks.push_back(std::move(block));
  }

  std::vector<std::string> cells_of(std::string_view line) {
    std::vector<std::string> cells;
    line = trimmed(line);
    line.remove_prefix(1);
    while (!line.empty()) {
      const std::size_t end = line.find('|');
      if (end == std::string_view::npos) {
        fail("a row of a table without its last |", "| on both sides of each cell");
        break;
      }
      cells.emplace_back(trimmed(line.substr(0, end)));
      line.remove_prefix(end + 1);
    }
    return cells;
  }

  void read_table() {
    Block block{.kind = BlockKind::table, .columns = cells_of(here())};
    ++at_;
    if (!here().starts_with("|--")) fail("a table without a rule", "a line such as |---|---| below its columns");
    for (++at_; here().starts_with("|"); ++at_) {
      std::vector<Text> row;
      for (const std::string& cell : cells_of(here())) row.push_back(runs_of(cell));
      if (row.size() != block.columns.size()) {
        fail(std::to_string(row.size()) + " cells", std::to_string(block.columns.size()) + ", as many as columns");
        row.resize(block.columns.size());
      }
      block.rows.push_back(std::move(row));
    }
    page_.blocks.push_back(std::move(block));
  }

  void put(BlockKind kind, std::string_view text) {
    Text runs = runs_of(text);
    page_.blocks.push_back({.kind = kind, .lines = {std::move(runs)}});
  }

  // Between the marks of a line.
  Text runs_of(std::string_view text) {
    Text runs;
    std::string plain;
    const auto end_plain = [&] {
      if (!plain.empty()) runs.push_back({std::exchange(plain, {})});
    };
    for (const std::string_view unknown : {"**", "__", "![", "<"}) {
      if (text.find('`') == std::string_view::npos && text.find(unknown) != std::string_view::npos) {
        fail("\"" + std::string(unknown) + "\"", "`code`, [words](page) and {key:…} as the only marks in a line");
      }
    }
    while (!text.empty()) {
      if (text[0] == '`' || text[0] == '[' || text.starts_with("{key:")) {
        auto run = marked(text);
        if (run && run->kind == RunKind::plain) {
          plain += run->text;
        } else if (run) {
          end_plain();
          runs.push_back(std::move(*run));
        }
      } else {
        plain += text[0];
        text.remove_prefix(1);
      }
    }
    end_plain();
    return runs;
  }

  // The run that a mark begins, which is taken off the text.
  std::optional<Run> marked(std::string_view& text) {
    const char mark = text[0];
    const std::size_t end = text.find(mark == '`' ? '`' : mark == '[' ? ']' : '}', 1);
    if (end == std::string_view::npos) {
      fail("\"" + std::string(1, mark) + "\" without its end", "both");
      text = {};
      return std::nullopt;
    }
    const std::string inside(text.substr(1, end - 1));
    text.remove_prefix(end + 1);
    if (mark == '`') return Run{inside, RunKind::code};
    if (mark == '{') return key_run(inside.substr(4));
    const std::size_t close = text.find(')');
    if (!text.starts_with("(") || close == std::string_view::npos) {
      fail("[" + inside + "] without a page", "[words](page)");
      return std::nullopt;
    }
    Run run{inside, RunKind::link, std::string(text.substr(1, close - 1))};
    text.remove_prefix(close + 1);
    return run;
  }

  std::optional<Run> key_run(const std::string& name) {
    std::vector<std::string_view> names;
    for (const ActionCard& action : action_cards) {
      if (action.name == name) return Run{to_string(speech_.keys[action.action]), RunKind::plain};
      names.push_back(action.name);
    }
    const std::string near = nearest_name(name, names);
    fail("action \"" + name + "\"", "an action of the page of keys", near.empty() ? "" : "did you mean " + near + "?");
    return std::nullopt;
  }

  std::vector<std::string_view> lines_;
  std::size_t at_ = 0;
  Faults faults_;
  const Speech& speech_;
  Page page_{};
};

}  // namespace

std::variant<Page, Problems> read_chapter(std::string_view text, const std::string& name, const Speech& speech) {
  return Reader(text, name, speech).read();
}

}  // namespace sputnik::manual
