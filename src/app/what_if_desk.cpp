// Plays the other course with whoever played then.
#include "app/what_if_desk.h"

#include <algorithm>

#include "rival/rival.h"

namespace sputnik {

namespace {
constexpr std::size_t futures = 1000;
}

void WhatIfDesk::open(const Campaign& campaign, int quarter, Side side) {
  asks_ = {.quarter = quarter, .side = side, .tried = campaign.orders()[static_cast<std::size_t>(quarter)][side]};
}

void WhatIfDesk::order(std::size_t policy, int step) {
  asks_.tried.step[policy] = std::clamp(step, -1, 1);
  asks_.tried.surge[policy] = 0;
}

void WhatIfDesk::ask(const Campaign& campaign, const Side* viewer) {
  asked_ = asks_;
  found_.reset();
  const std::optional<Side> seat = viewer ? std::optional(*viewer) : std::nullopt;
  job_.start(
      [campaign, seat, asks = asks_](const Stop& stop,
                                     const std::function<void(double)>& progress) -> std::optional<WhatIf> {
        auto found = what_if(campaign, asks.quarter, asks.side, asks.tried, seat ? &*seat : nullptr,
                             {futures, campaign.setup().seed, all_threads(), &stop, progress},
                             deciders_of(campaign, {.threads = all_threads(), .stop = &stop}));
        if (auto* other = std::get_if<WhatIf>(&found)) return std::move(*other);
        return std::nullopt;
      },
      in_background_);
}

ui::WhatIfModel WhatIfDesk::sheet(const Campaign& campaign, const Side* viewer) {
  asks_.state = campaign.hash(campaign.quarter());
  asks_.truth = viewer == nullptr;
  ui::WhatIfModel model = ui::what_if_model(campaign, asks_.quarter, asks_.side, asks_.tried, viewer);
  if (!ui::asks(model)) {
    close();
    return model;
  }
  if (asked_ != asks_) ask(campaign, viewer);
  put_answer_on(model, campaign, viewer);
  return model;
}

// What has come of the question so far.
void WhatIfDesk::put_answer_on(ui::WhatIfModel& sheet, const Campaign& campaign, const Side* viewer) {
  // Asked before the answer is taken: what comes between the two is taken by the next look.
  sheet.waiting = job_.busy();
  sheet.share = job_.share();
  if (auto answer = job_.take()) {
    found_ = std::move(*answer);
    sheet.waiting = false;
  }
  if (found_) ui::put_answer(sheet, campaign, *found_, viewer);
}

}  // namespace sputnik
