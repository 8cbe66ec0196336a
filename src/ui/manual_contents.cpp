// Rows of parts, pages and hits.
#include "ui/manual_contents.h"

#include "ui/rich_text.h"
#include "ui/shapes.h"
#include "ui/widgets.h"
#include "ui/words.h"

namespace sputnik::ui {

namespace {

constexpr float pad = 8;

class Rows {
 public:
  Rows(Kit& kit, const Rect& rect) : kit_(kit), rect_(rect), y_(rect.y) {}

  void caption(std::string_view words, bool as_is) {
    y_ += kit_.px(6);
    y_ += paragraph(kit_, {rect_.x + kit_.px(pad), y_, rect_.w - kit_.px(2 * pad), 1e6f}, words, {Type::ui_small, palette::why_ink, as_is}).h + kit_.px(3);
  }
  // A row that leads to a page; a second text below it may be empty.
  void row(const std::string& name, const manual::Page& page, const std::string& label, bool chosen, float shift, const std::string& second = {}) {
    const float x = rect_.x + kit_.px(pad + shift);
    const float width = std::max(1.0f, rect_.right() - kit_.px(pad) - x);
    const Type type = shift > 0 || !second.empty() ? Type::ui_small : Type::ui;
    const float first = height_of(type, label, width);
    const float more = second.empty() ? 0 : height_of(Type::ui_small, second, width) + kit_.px(2);
    const Rect place{rect_.x, y_, rect_.w, first + more + kit_.px(8)};
    const Touch touch = kit_.widget(name, place);
    if (chosen || touch.hovered) fill(kit_, place, palette::paper_shade);
    if (chosen) fill(kit_, {place.x, place.y, kit_.px(4), place.h}, palette::ink);
    paragraph(kit_, {x, y_ + kit_.px(4), width, 1e6f}, label, {type, palette::ink, true});
    if (more > 0) paragraph(kit_, {x, y_ + kit_.px(6) + first, width, 1e6f}, second, {Type::ui_small, palette::why_ink, true});
    if (touch.activated) chosen_ = page.id;
    y_ += place.h;
  }
  void gap() { y_ += kit_.px(8); }

  float height() const { return y_ - rect_.y; }
  const std::optional<std::string>& chosen() const { return chosen_; }

 private:
  float height_of(Type type, const std::string& words, float width) {
    return rich_height(kit_, {{words}}, type, width);
  }

  Kit& kit_;
  Rect rect_;
  float y_;
  std::optional<std::string> chosen_{};
};

void put_hits(Rows& rows, const ManualModel& model) {
  if (model.hits.empty()) rows.caption("Nothing has all these words.", false);
  for (const manual::Hit& hit : model.hits) {
    const std::string& part = model.manual->parts[static_cast<std::size_t>(hit.page->part)];
    rows.row("manual.hit." + hit.page->id, *hit.page, hit.page->title, hit.page == model.page, 0, hit.around.empty() ? part : hit.around);
  }
}

void put_at_hand(Rows& rows, const ManualModel& model) {
  if (model.at_hand.empty()) return;
  rows.caption("At hand", false);
  for (const manual::Page* page : model.at_hand) {
    rows.row("manual.hand." + page->id, *page, page->title, page == model.page, 10);
  }
  rows.gap();
}

// The part of the page that is read lies open.
void put_parts(Rows& rows, const ManualModel& model) {
  for (std::size_t part = 0; part < manual::part_cards.size(); ++part) {
    const bool open = static_cast<std::size_t>(model.page->part) == part;
    bool first = true;
    for (const manual::Page& page : model.manual->pages) {
      if (!page.listed || static_cast<std::size_t>(page.part) != part) continue;
      if (first) rows.row("manual.part." + std::string(manual::part_cards[part].key), page, model.manual->parts[part], false, 0);
      first = false;
      if (open) rows.row("manual.to." + page.id, page, page.title, &page == model.page, 10);
    }
  }
}

}  // namespace

std::optional<std::string> draw_manual_contents(Kit& kit, const ManualModel& model, const Rect& rect) {
  const bool searching = !model.desk.search.empty();
  const Rect content = kit.begin_scroll(searching ? "manual.hits" : "manual.contents", rect, true);
  Rows rows(kit, content);
  if (searching) {
    put_hits(rows, model);
  } else {
    put_at_hand(rows, model);
    put_parts(rows, model);
  }
  kit.end_scroll(rows.height());
  return rows.chosen();
}

}  // namespace sputnik::ui
