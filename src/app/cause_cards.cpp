// Opens, pins and shuts cards.
#include "app/cause_cards.h"

#include <algorithm>

#include "ui/wire_causes.h"

namespace sputnik {

namespace {

// What the card was opened for stands on top.
ui::CausesModel model_of(const Campaign& campaign, Side seat, const ui::CauseCard& card, const std::string& indicator,
                         int quarter) {
  ui::CausesModel model = ui::causes_model(campaign, seat, indicator, quarter, card.open);
  const auto is_meant = [&](const ui::CauseRow& row) {
    return row.depth == 0 && !row.opens && row.what == card.marked;
  };
  const auto found = std::find_if(model.rows.begin(), model.rows.end(), is_meant);
  if (found != model.rows.end()) std::rotate(model.rows.begin(), found, found + 1);
  return model;
}

}  // namespace

ui::CauseCard* CauseCards::find(const std::string& id) {
  const auto found =
      std::find_if(cards_.begin(), cards_.end(), [&](const ui::CauseCard& card) { return card.id == id; });
  return found == cards_.end() ? nullptr : &*found;
}

void CauseCards::drop_loose() {
  std::erase_if(cards_, [](const ui::CauseCard& card) { return !card.pinned; });
}

// No more than so many pinned ones: the oldest go.
void CauseCards::keep(std::size_t most) {
  const auto pinned = [&] {
    return static_cast<std::size_t>(
        std::count_if(cards_.begin(), cards_.end(), [](const auto& card) { return card.pinned; }));
  };
  while (pinned() > most) cards_.erase(cards_.begin());
}

void CauseCards::put(const Campaign& campaign, Side seat, const ui::OpenCard& wish, const std::string& marked) {
  const int quarter = wish.quarter < 0 ? campaign.quarter() - 1 : wish.quarter;
  if (quarter < 0 || quarter >= campaign.quarter()) return;
  if (ui::CauseCard* from = find(wish.from)) from->pinned = true;
  keep(wish.most);
  drop_loose();
  const std::string id = wish.indicator + "." + std::to_string(quarter);
  if (ui::CauseCard* there = find(id)) {
    there->anchor = wish.anchor;
    if (!marked.empty()) there->marked = marked;
    there->model = model_of(campaign, seat, *there, wish.indicator, quarter);
    return;
  }
  ui::CauseCard card{.id = id, .anchor = wish.anchor, .marked = marked};
  card.model = model_of(campaign, seat, card, wish.indicator, quarter);
  cards_.push_back(std::move(card));
}

void CauseCards::open(const Campaign& campaign, Side seat, const ui::OpenCard& wish) { put(campaign, seat, wish, ""); }

void CauseCards::open(const Campaign& campaign, Side seat, const ui::OpenNewsCard& wish) {
  if (wish.news.quarter < 0 || wish.news.quarter >= campaign.quarter()) return;
  int nth = wish.news.nth;
  for (const WireItem& item : wire(campaign, wish.news.quarter, seat)) {
    if (item.id != wish.news.id || nth-- > 0) continue;
    const ui::NewsCause cause = ui::cause_of_news(campaign, seat, item);
    return put(campaign, seat, {.anchor = wish.anchor, .indicator = cause.indicator, .quarter = item.quarter},
               cause.marked);
  }
}

void CauseCards::pin(const ui::PinCard& wish) {
  ui::CauseCard* card = find(wish.card);
  if (!card) return;
  if (card->pinned) {  // loose again, as the newest
    ui::CauseCard freed = *card;
    freed.pinned = false;
    close(wish.card);
    drop_loose();
    cards_.push_back(std::move(freed));
    return;
  }
  card->pinned = true;
  keep(wish.most);
}

void CauseCards::close(const std::string& id) {
  std::erase_if(cards_, [&](const ui::CauseCard& card) { return card.id == id; });
}

void CauseCards::toggle(const Campaign& campaign, Side seat, const ui::ToggleCardCause& wish) {
  ui::CauseCard* card = find(wish.card);
  if (!card) return;
  if (!card->open.erase(wish.path)) card->open.insert(wish.path);
  card->model = model_of(campaign, seat, *card, std::string(card->model.indicator), card->model.quarter);
}

}  // namespace sputnik
