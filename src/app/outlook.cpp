// Asks the forecaster and turns its answers into what the screen shows.
#include "app/outlook.h"

namespace sputnik {

namespace {
constexpr std::size_t futures_shown = 1000;
}

void Outlook::ask(const Campaign& campaign, Side seat, const Orders<double>& pending) {
  if (how_ == Forecasting::off) return;
  const Desk desk{campaign.hash(campaign.quarter()), campaign.quarter(), seat, pending};
  if (asked_ == desk) return;
  const bool same_quarter = asked_ && asked_->state == desk.state && asked_->seat == seat;
  asked_ = desk;
  Question question = question_of(campaign, seat);
  question.pending = pending;
  question.indicators = ui::outlook_indicators(seat);
  question.futures = futures_shown;
  if (!same_quarter) model_.reset();
  if (how_ == Forecasting::at_once) {
    if (const auto answer = forecast(question, all_threads())) take(*answer);
    return;
  }
  if (!forecaster_) forecaster_ = std::make_unique<Forecaster>();
  asked_ticket_ = forecaster_->ask(std::move(question));
  if (!same_quarter) first_ticket_ = asked_ticket_;
}

void Outlook::forget() {
  asked_.reset();
  model_.reset();
  if (forecaster_) forecaster_->cancel();
}

void Outlook::take(const Forecast& answer) {
  model_ = std::make_unique<ui::OutlookModel>(ui::outlook_model(answer, asked_->seat));
  shown_ticket_ = answer.ticket;
}

const ui::OutlookModel* Outlook::settled() {
  const ui::OutlookModel* model = latest();
  return asked_ && (how_ == Forecasting::at_once || shown_ticket_ == asked_ticket_) ? model : nullptr;
}

const ui::OutlookModel* Outlook::latest() {
  if (forecaster_ && asked_) {
    const auto answer = forecaster_->latest();
    if (answer && answer->ticket >= first_ticket_ && answer->ticket != shown_ticket_) take(*answer);
  }
  return model_.get();
}

}  // namespace sputnik
