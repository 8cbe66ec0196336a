// Finds where orders met, in the causes that the reveal shows.
#include "ui/reveal_meeting.h"

#include <algorithm>
#include <cmath>

#include "model/text.h"

namespace sputnik::ui {

namespace {

double lesser_hand(const Meeting& meeting) {
  return std::min(std::abs(meeting.own), std::abs(meeting.rival)) * std::pow(10.0, meeting.decimals);
}

}  // namespace

std::optional<Meeting> meeting_of(std::span<const Reading> readings, Side seat) {
  std::optional<Meeting> found;
  for (const Reading& reading : readings) {
    Meeting here{.indicator = std::string(reading.card->label[seat]), .decimals = reading.card->decimals};
    for (const CauseLine& cause : reading.causes) {
      if (cause.order_of) (*cause.order_of == seat ? here.own : here.rival) += cause.amount;
    }
    constexpr double shown = 0.5;  // of the last decimal: sums of what was rounded to it
    if (lesser_hand(here) > shown && (!found || lesser_hand(here) > lesser_hand(*found))) found = here;
  }
  return found;
}

std::string words_of(const std::optional<Meeting>& meeting) {
  if (!meeting) return "The two letters did not meet: no change here is the work of both.";
  const std::string own = signed_figure(meeting->own, meeting->decimals);
  const std::string rival = signed_figure(meeting->rival, meeting->decimals);
  const std::string way = meeting->against() ? "against each other." : "the same way.";
  return "They met over " + meeting->indicator + ": your orders " + own + ", theirs " + rival + ", " + way;
}

}  // namespace sputnik::ui
