// Finds where orders met, in the causes that the reveal shows.
#include "ui/reveal_meeting.h"

#include <algorithm>
#include <cmath>

#include "model/text.h"

namespace sputnik::ui {

namespace {

constexpr double shown = 0.5;  // of the last decimal: sums of what was rounded to it

double steps(double amount, int decimals) { return std::abs(amount) * std::pow(10.0, decimals); }

double lesser_hand(const Meeting& meeting) {
  return std::min(steps(meeting.own, meeting.decimals), steps(meeting.rival, meeting.decimals));
}

void take_if_more(Hand& hand, const std::string& indicator, int decimals, double amount) {
  const double now = steps(amount, decimals);
  if (now > shown && now > steps(hand.amount, hand.decimals)) hand = {indicator, decimals, amount};
}

std::string with_amount(const Hand& hand) { return hand.indicator + " " + signed_figure(hand.amount, hand.decimals); }

}  // namespace

Hands hands_in(std::span<const Reading> readings, Side seat) {
  Hands hands;
  for (const Reading& reading : readings) {
    Meeting here{.indicator = std::string(reading.card->label[seat]), .decimals = reading.card->decimals};
    for (const CauseLine& cause : reading.causes) {
      if (cause.order_of) (*cause.order_of == seat ? here.own : here.rival) += cause.amount;
    }
    take_if_more(hands.own, here.indicator, here.decimals, here.own);
    take_if_more(hands.rival, here.indicator, here.decimals, here.rival);
    if (lesser_hand(here) > shown && (!hands.meeting || lesser_hand(here) > lesser_hand(*hands.meeting)))
      hands.meeting = here;
  }
  return hands;
}

std::string words_of(const Hands& hands) {
  if (const auto& met = hands.meeting) {
    const std::string own = signed_figure(met->own, met->decimals);
    const std::string rival = signed_figure(met->rival, met->decimals);
    const std::string way = met->against() ? "against each other." : "the same way.";
    return "They met over " + met->indicator + ": your orders " + own + ", theirs " + rival + ", " + way;
  }
  if (hands.own.felt() && hands.rival.felt()) {
    return "Your orders moved most: " + with_amount(hands.own) + "; theirs: " + with_amount(hands.rival) +
           ". They did not meet.";
  }
  if (hands.own.felt())
    return "Your orders moved most: " + with_amount(hands.own) + ". Of theirs, none that is seen is felt yet.";
  if (hands.rival.felt())
    return "Their orders moved most: " + with_amount(hands.rival) + ". Of yours, none is felt yet.";
  return "No order of this quarter is felt yet: what moved was under way.";
}

}  // namespace sputnik::ui
