// The sheet of what if: what is tried on it, and the other course, played in the background when it changes.
#pragma once

#include "app/job.h"
#include "app/outlook.h"
#include "ui/what_if_model.h"

namespace sputnik {

class WhatIfDesk {
 public:
  explicit WhatIfDesk(Forecasting how) : in_background_(how == Forecasting::in_background) {}

  // The orders that were given are on the sheet.
  void open(const Campaign& campaign, int quarter, Side side);
  void order(std::size_t policy, int step);
  void close() { job_.drop(), asked_.reset(), found_.reset(); }
  int quarter() const { return asks_.quarter; }
  Side side() const { return asks_.side; }

  // The sheet as it stands, for a viewer or (nullptr) in truth; asks for the other course when it is not that.
  ui::WhatIfModel sheet(const Campaign& campaign, const Side* viewer);
  bool busy() const { return job_.busy(); }

 private:
  // What decides the other course.
  struct Asks {
    std::uint64_t state = 0;
    int quarter = 0;
    Side side{};
    bool truth = false;
    Orders<double> tried{};
    friend bool operator==(const Asks&, const Asks&) = default;
  };
  void ask(const Campaign& campaign, const Side* viewer);
  void put_answer_on(ui::WhatIfModel& sheet, const Campaign& campaign, const Side* viewer);

  bool in_background_;
  Asks asks_{};
  std::optional<Asks> asked_{};
  Job<std::optional<WhatIf>> job_{};
  std::optional<WhatIf> found_{};  // of what was asked last
};

}  // namespace sputnik
