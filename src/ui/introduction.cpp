// The rule which lesson stands, and what is folded away in the first quarters.
#include "ui/introduction.h"

#include <algorithm>

#include "ui/game_model.h"

namespace sputnik::ui {

namespace {

bool is_due(const Lesson& lesson, const Occasion& occasion) {
  if (lesson.page != occasion.page || occasion.quarter < lesson.first || occasion.quarter > lesson.last) return false;
  if (lesson.due == Due::ordered) return occasion.ordered;
  return lesson.due != Due::delayed || occasion.delayed_in_hand;
}

}  // namespace

bool Introduction::all_read() const {
  return std::all_of(read.begin(), read.end(), [](bool one) { return one; });
}
bool Introduction::any_read() const {
  return std::any_of(read.begin(), read.end(), [](bool one) { return one; });
}

std::optional<std::size_t> standing(const Introduction& introduction, const Occasion& occasion) {
  if (!introduction.on) return std::nullopt;
  for (std::size_t i = 0; i < lessons.size(); ++i) {
    if (!introduction.read[i] && is_due(lessons[i], occasion)) return i;
  }
  return std::nullopt;
}

void hear_orders(Introduction& introduction, const Occasion& occasion) {
  if (!occasion.ordered) return;
  for (std::size_t i = 0; i < lessons.size(); ++i) {
    if (lessons[i].answered_by_order && is_due(lessons[i], occasion)) introduction.read[i] = true;
  }
}

void fold(GameModel& game, int quarter) {
  if (quarter < 0 || static_cast<std::size_t>(quarter) >= openings.size()) return;
  const Opening& opening = openings[static_cast<std::size_t>(quarter)];
  auto& order = game.desk.order;
  const std::size_t all = order.size();
  std::size_t place = 0;
  std::erase_if(
      order, [&](std::size_t policy) { return place++ >= opening.dossiers && game.desk.dossiers[policy].step == 0; });
  game.desk.later = all - order.size();
  if (game.indicators.size() <= opening.indicators) return;
  game.indicators_later = game.indicators.size() - opening.indicators;
  game.indicators.resize(opening.indicators);
}

}  // namespace sputnik::ui
