// The form: each row has its name and what may stand there on the left, its field on the right, its faults below.
#include <algorithm>
#include <utility>

#include "ui/author_panels.h"
#include "ui/author_words.h"
#include "ui/flow.h"
#include "ui/text_area.h"

namespace sputnik::ui {

namespace {

constexpr float field_height = 40;
constexpr float step = 18;           // a row in another is so much further right
constexpr float beside_from = 520;   // px at scale 1: name and field beside each other
constexpr float left_share = 0.4f;

bool is_field(const FormRow& row) {
  return row.kind == RowKind::text || row.kind == RowKind::number || row.kind == RowKind::quarter ||
         row.kind == RowKind::which;
}

// Buttons in rows: how high they are, and then drawn by f(place, i).
float buttons_height(const Kit& kit, const std::vector<float>& widths, float width) {
  Flow flow({0, 0, width, 0}, kit.px(row_button), kit.px(6));
  for (const float each : widths) flow.next(each);
  return widths.empty() ? 0 : flow.used();
}

class FormRows {
 public:
  FormRows(Kit& kit, const AuthorModel& model, Rows& rows, Wishes& wishes)
      : kit_(kit), model_(model), rows_(rows), wishes_(wishes) {}

  void put(const AuthorRow& each) {
    if (holds_rows(each.row.kind)) put_holder(each);
    else put_field(each);
    for (const std::size_t fault : each.faults) {
      if (!holds_rows(each.row.kind) || each.open || !each.foldable) put_fault(kit_, model_.faults[fault], indent_of(each.row), rows_);
    }
  }

 private:
  float indent_of(const FormRow& row) const { return kit_.px(step * static_cast<float>(row.depth)); }
  template <class Deed>
  void wish(Deed deed) {
    wishes_.push_back(of_author(std::move(deed)));
  }

  void put_holder(const AuthorRow& each) {
    const FormRow& row = each.row;
    const float indent = indent_of(row);
    const bool item = row.kind == RowKind::item;
    const std::string number = item ? std::to_string(std::stoul(row.key) + 1) : std::string();
    const std::string title = item ? number + (each.summary.empty() ? "" : ": " + each.summary) : row.label;
    const Ink ink{Type::ui_bold, palette::text, item};
    const float width = rows_.width() - indent - kit_.px(28 + 12);
    const std::string side = each.faults.empty() ? count_words(row) : fault_words(each.faults.size());
    const float side_width = side.empty() ? 0 : text_width(kit_, Type::ui_small, side) + kit_.px(12);
    const float words = std::max(kit_.px(120), width - side_width);
    const bool apart = words + side_width > width + 1;  // no room beside the title
    const float high = height_of(kit_, RowWords{title, ink}, apart ? width : words);
    const float extra = apart && !side.empty() ? line_height(kit_, Type::ui_small) : 0;
    Rect place = rows_.take(high + extra + kit_.px(14), 6);
    place.x += indent;
    place.w -= indent;
    draw_head(each, place, title, ink, side, apart);
    if (each.open && !row.help.empty()) put_words(indent, row.help);
    if (each.open || !each.foldable) put_deeds(each, indent);
  }

  void draw_head(const AuthorRow& each, Rect place, const std::string& title, const Ink& ink, const std::string& side,
                 bool apart) {
    fill(kit_, place, palette::glass2);
    if (each.foldable && area(kit_, author_widget(each.row.pointer, "fold"), place).activated) wish(author::Fold{each.row.pointer});
    Rect inside = place.inset(kit_.px(6), kit_.px(7));
    const Rect mark = inside.cut_left(kit_.px(28));
    if (each.foldable) {
      triangle(kit_, mark.x + kit_.px(8), mark.y + line_height(kit_, Type::ui_bold) / 2, kit_.px(11),
               each.open ? Point::down : Point::right, palette::text);
    }
    const Ink quiet{Type::ui_small, each.faults.empty() ? palette::text_quiet : palette::loss};
    if (!side.empty()) {
      const Rect where = apart ? inside.cut_bottom(line_height(kit_, Type::ui_small))
                               : inside.cut_right(text_width(kit_, Type::ui_small, side) + kit_.px(4));
      line_in_middle(kit_, where, side, quiet, apart ? Align::left : Align::right);
    }
    paragraph(kit_, inside, title, ink);
  }

  void put_words(float indent, const std::string& words) {
    const float width = rows_.width() - indent;
    Rect place = rows_.take(text_height(kit_, Type::ui_small, words, width), 6);
    place.x += indent;
    place.w = width;
    paragraph(kit_, place, words, {Type::ui_small, palette::text_quiet});
  }

  // What can be done with a list, a table, an item as a whole.
  void put_deeds(const AuthorRow& each, float indent) {
    const FormRow& row = each.row;
    std::vector<std::pair<std::string, std::string>> deeds;  // part of the widget's name, label
    if (row.kind == RowKind::list) {
      for (const std::string& kind : each.kinds) deeds.emplace_back("add." + kind, "Add a " + kind + " event");
      if (each.kinds.empty()) deeds.emplace_back("add.", "Add one");
    }
    if (row.kind == RowKind::table) {
      for (const std::string& name : row.names) deeds.emplace_back("add." + name, "Add: " + label_of(name, row.pointer + "/"));
    }
    if (row.kind == RowKind::item) {
      deeds.emplace_back("up", "Move up");
      deeds.emplace_back("down", "Move down");
    }
    if (row.removable || (row.given && row.wrong)) deeds.emplace_back("remove", "Take out");
    if (deeds.empty()) return;
    std::vector<float> widths;
    for (const auto& [part, label] : deeds) widths.push_back(button_width(kit_, {.label = label}));
    const float width = rows_.width() - indent;
    const Rect place = rows_.take(buttons_height(kit_, widths, width), 8);
    Flow flow({place.x + indent, place.y, width, place.h}, kit_.px(row_button), kit_.px(6));
    for (std::size_t i = 0; i < deeds.size(); ++i) {
      const auto& [part, label] = deeds[i];
      if (button(kit_, author_widget(row.pointer, part), flow.next(widths[i]), label)) do_to(row.pointer, part);
    }
  }

  void do_to(const std::string& pointer, std::string_view part) {
    constexpr std::string_view adding = "add.";
    if (part == "up") wish(author::Move{pointer, -1});
    if (part == "down") wish(author::Move{pointer, 1});
    if (part == "remove") wish(author::Clear{pointer});
    if (part.starts_with(adding)) wish(author::Add{pointer, std::string(part.substr(adding.size()))});
  }

  void put_field(const AuthorRow& each) {
    const FormRow& row = each.row;
    const float indent = indent_of(row);
    const float width = rows_.width() - indent;
    const bool beside = width >= kit_.px(beside_from);
    const float between = kit_.px(16);
    const float left = beside ? std::floor(width * left_share) : width;
    const float right = beside ? width - left - between : width;
    const std::vector<RowWords> words = words_of(row);
    float left_height = 0;
    for (const RowWords& one : words) left_height += height_of(kit_, one, left);
    const float right_height = control_height(each, right);
    const float gap = beside || words.empty() ? 0 : kit_.px(4);
    const float high = beside ? std::max(left_height, right_height) : left_height + gap + right_height;
    Rect place = rows_.take(high, each.faults.empty() ? 14 : 6);
    if (row.pointer == model_.selected) fill(kit_, {place.x + indent - kit_.px(9), place.y, kit_.px(3), high}, palette::text);
    float y = place.y;
    for (const RowWords& one : words) {
      const float h = height_of(kit_, one, left);
      paragraph(kit_, {place.x + indent, y, left, h}, one.text, one.ink);
      y += h;
    }
    const Rect control{place.x + indent + (beside ? left + between : 0), beside ? place.y : y + gap, right, right_height};
    draw_control(each, control);
  }

  std::vector<std::pair<std::string, std::string>> picks_of(const AuthorRow& each) const {
    const FormRow& row = each.row;
    std::vector<std::pair<std::string, std::string>> picks;
    if (row.kind == RowKind::choice || row.kind == RowKind::which) {
      for (const std::string& name : row.names) picks.emplace_back("pick." + name, name);
    }
    return picks;
  }

  // Below a field: what it may well hold, and what can be done with a text of a list.
  std::vector<std::pair<std::string, std::string>> below_of(const AuthorRow& each) const {
    std::vector<std::pair<std::string, std::string>> all;
    for (const std::string& offer : each.offers) all.emplace_back("offer." + offer, offer);
    if (each.row.removable && each.row.kind == RowKind::text) {
      all.emplace_back("up", "Move up");
      all.emplace_back("down", "Move down");
    }
    if (each.row.removable || each.row.kind == RowKind::stray) all.emplace_back("remove", "Take out");
    return all;
  }

  std::vector<float> widths_of(const std::vector<std::pair<std::string, std::string>>& all) const {
    std::vector<float> widths;
    for (const auto& [part, label] : all) widths.push_back(button_width(kit_, {.label = label}));
    return widths;
  }

  Writing writing_of(const FormRow& row) const {
    const bool here = row.pointer == model_.selected && model_.writing.text == row.value;
    return here ? model_.writing : Writing{row.value, row.value.size()};
  }

  float main_height(const AuthorRow& each, float width) const {
    const FormRow& row = each.row;
    if (is_area(row)) return text_area_height(kit_, writing_of(row), width);
    if (is_field(row)) return kit_.px(field_height);
    if (row.kind == RowKind::truth) return kit_.px(32);
    if (row.kind == RowKind::choice) return 0;
    return height_as_is(kit_, Type::body, row.value, width);
  }

  float control_height(const AuthorRow& each, float width) const {
    const float gap = kit_.px(6);
    float high = main_height(each, width);
    for (const auto& all : {picks_of(each), below_of(each)}) {
      if (!all.empty()) high += (high > 0 ? gap : 0) + buttons_height(kit_, widths_of(all), width);
    }
    return high;
  }

  // Returns how high they are with the gap above.
  float draw_buttons(const AuthorRow& each, const std::vector<std::pair<std::string, std::string>>& all, const Rect& where) {
    if (all.empty()) return 0;
    const FormRow& row = each.row;
    const std::vector<float> widths = widths_of(all);
    Flow flow(where, kit_.px(row_button), kit_.px(6));
    for (std::size_t i = 0; i < all.size(); ++i) {
      const auto& [part, label] = all[i];
      const bool chosen = part == "pick." + (row.kind == RowKind::which ? row.key : row.given ? row.value : row.usual);
      const Look look = chosen ? Look::paper : Look::glass;
      if (button(kit_, author_widget(row.pointer, part), flow.next(widths[i]), label, look)) pick(row, part, label);
    }
    return flow.used() + kit_.px(6);
  }

  void pick(const FormRow& row, const std::string& part, const std::string& label) {
    if (!part.starts_with("pick.") && !part.starts_with("offer.")) return do_to(row.pointer, part);
    if (row.kind == RowKind::which && part.starts_with("pick.")) return wish(author::Switch{row.pointer, label});
    wish(author::Write{row.pointer, {label, label.size()}});
  }

  void draw_control(const AuthorRow& each, Rect place) {
    const float picks = draw_buttons(each, picks_of(each), place);
    place.cut_top(picks);
    const Rect main = place.cut_top(main_height(each, place.w));
    draw_main(each, main);
    if (main.h > 0) place.cut_top(kit_.px(6));
    draw_buttons(each, below_of(each), place);
  }

  void draw_main(const AuthorRow& each, const Rect& place) {
    const FormRow& row = each.row;
    const std::string name = author_widget(row.pointer);
    if (is_area(row)) {
      if (auto now = text_area(kit_, name, place, writing_of(row), row.longest)) wish(author::Write{row.pointer, std::move(*now)});
    } else if (is_field(row)) {
      constexpr std::size_t bytes_a_character = 4;
      const std::size_t most = row.kind == RowKind::text ? row.longest * bytes_a_character : 40;
      const std::string_view empty = row.kind == RowKind::quarter ? "2022Q4" : std::string_view(row.usual);
      if (auto now = text_field(kit_, name, place, row.value, most, empty)) {
        const std::size_t end = now->size();
        wish(author::Write{row.pointer, {std::move(*now), end}});
      }
    } else if (row.kind == RowKind::truth) {
      const bool on = (row.given && !row.wrong ? row.value : row.usual) == "true";
      if (toggle(kit_, name, place, on ? "Yes" : "No", on, true, false)) {
        const std::string other = on ? "false" : "true";
        wish(author::Write{row.pointer, {other, other.size()}});
      }
    } else if (row.kind != RowKind::choice) {
      paragraph(kit_, place, row.value, {Type::body, palette::text, true});
    }
  }

  Kit& kit_;
  const AuthorModel& model_;
  Rows& rows_;
  Wishes& wishes_;
};

}  // namespace

void draw_author_form(Kit& kit, const AuthorModel& model, const Rect& rect, Wishes& wishes) {
  if (!model.go_to.empty()) {
    kit.focus_soon(author_widget(model.go_to));
    wishes.push_back(of_author(author::Arrived{}));
  }
  {
    Rows rows(kit, "author.form." + std::to_string(model.section), rect.inset(kit.px(12), kit.px(10)));
    FormRows form(kit, model, rows, wishes);
    for (const AuthorFault& fault : model.faults) {
      if (fault.pointer.empty() && model.section == 0) put_fault(kit, fault, 0, rows);
    }
    for (const AuthorRow& row : model.rows) form.put(row);
  }
  // The row that has the keyboard is the one that the text beside the form shows.
  const std::string& focus = kit.focus_name();
  if (!focus.starts_with(author_row) || !model.go_to.empty()) return;
  const std::string pointer = focus.substr(author_row.size(), focus.find('#') - author_row.size());
  const bool is_here = std::any_of(model.rows.begin(), model.rows.end(),
                                   [&](const AuthorRow& each) { return each.row.pointer == pointer; });
  if (is_here && pointer != model.selected) wishes.push_back(of_author(author::Select{pointer}));
}

}  // namespace sputnik::ui
