// Keeps the forecast of the pending orders: asks anew when they change, and keeps the last answer until the next is there.
#pragma once

#include <memory>
#include <optional>

#include "forecast/forecaster.h"
#include "ui/outlook_model.h"

namespace sputnik {

enum class Forecasting {
  off,
  at_once,       // the caller waits: pictures and tests
  in_background  // a window goes on drawing
};

class Outlook {
 public:
  explicit Outlook(Forecasting how) : how_(how) {}

  // Asks if this desk is not the one that was asked about last.
  void ask(const Campaign& campaign, Side seat, const Orders<double>& pending);
  // No desk is open: what was known is forgotten.
  void forget();
  // The last answer for the seat and quarter asked about; null before there is one.
  const ui::OutlookModel* latest();
  // The same, but null while it does not answer what was asked last.
  const ui::OutlookModel* settled();
  // An answer is still to come: the window should look again soon.
  bool busy() const { return forecaster_ && forecaster_->busy(); }

 private:
  // What decides a forecast: the campaign so far by its hash, who asks, and what is ordered.
  struct Desk {
    std::uint64_t state = 0;
    int quarter = 0;
    Side seat{};
    Orders<double> pending{};
    friend bool operator==(const Desk&, const Desk&) = default;
  };
  void take(const Forecast& answer);

  Forecasting how_;
  std::unique_ptr<Forecaster> forecaster_{};
  std::optional<Desk> asked_{};
  std::uint64_t first_ticket_ = 0;  // answers of earlier quarters or seats are not shown
  std::uint64_t asked_ticket_ = 0;
  std::uint64_t shown_ticket_ = 0;
  std::unique_ptr<ui::OutlookModel> model_{};  // stays where it is when the game moves
};

}  // namespace sputnik
