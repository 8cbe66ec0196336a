// Gathers the reveal from the wire, the orders and the causes, and rounds it so that it adds up.
#include "ui/reveal_model.h"

#include <algorithm>
#include <cctype>
#include <cmath>

#include "play/wire.h"
#include "ui/nation.h"
#include "ui/reveal_meeting.h"

namespace sputnik::ui {

namespace {

constexpr std::size_t named_causes = 2;

// The score stands in while there are no guardrails to speak of.
std::array<std::string_view, 6> shown_for(const Campaign& campaign, int quarter) {
  const auto at = static_cast<std::size_t>(quarter);
  const bool talks = campaign.states()[at].guardrails > 0 || campaign.states()[at + 1].guardrails > 0;
  return {"capability", "rival", "access", "revenue", "tension", talks ? "guardrails" : "score"};
}

DeltaLine line_of(const Reading& reading, Side seat) {
  DeltaLine line{.name = std::string(reading.card->name),
                 .indicator = std::string(reading.card->label[seat]),
                 .unit = std::string(reading.card->unit),
                 .decimals = reading.card->decimals,
                 .before = reading.before,
                 .after = reading.after,
                 .change = reading.change,
                 .good_up = reading.card->good_up,
                 .past = reading.history};
  double rest = 0;
  for (const CauseLine& cause : reading.causes) {
    if (line.causes.size() < named_causes)
      line.causes.push_back(cause);
    else
      rest += cause.amount;
  }
  const double unit = std::pow(10.0, line.decimals);
  rest = std::round(rest * unit) / unit;
  if (rest != 0) line.causes.push_back({"All else", rest, {}});
  return line;
}

// For the middle of a sentence.
std::string lowered(std::string_view text) {
  std::string out(text);
  if (!out.empty()) out[0] = static_cast<char>(std::tolower(static_cast<unsigned char>(out[0])));
  return out;
}

std::vector<OrderLine> orders_of(const Campaign& campaign, Side side, int quarter, bool own) {
  const auto at = static_cast<std::size_t>(quarter);
  const Orders<double>& orders = campaign.orders()[at][side];
  std::vector<OrderLine> lines;
  for (std::size_t p = 0; p < policy_count; ++p) {
    const PolicyCard& card = policy_cards[p];
    if (orders.step[p] == 0.0 || (!own && card.seen != Seen::everyone)) continue;
    const bool surge = orders.surge[p] > 0.5;
    OrderLine line{
        .policy = policy_title(campaign.scenario(), side, p),
        .from = static_cast<int>(campaign.states()[at].nation[side].level[p]),
        .to = static_cast<int>(campaign.states()[at].nation[side].level[p] + orders.step[p]),
        .caption = {},
        .meaning = orders.step[p] > 0 ? std::string(card.gives[side]) : "Spares: " + lowered(card.costs[side]),
        .surge = surge,
        .next_quarter = card.delayed && orders.step[p] > 0 && !surge};
    line.caption = level_caption(campaign.scenario(), side, p, line.to);
    lines.push_back(std::move(line));
  }
  return lines;
}

// The same words whatever was done: which policies nobody publishes.
std::string unseen_by(const Campaign& campaign, Side rival) {
  std::string titles;
  for (std::size_t p = 0; p < policy_count; ++p) {
    if (policy_cards[p].seen == Seen::everyone) continue;
    titles += (titles.empty() ? "" : "; ") + policy_title(campaign.scenario(), rival, p);
  }
  return "Moves out of sight may have been made. Never published: " + titles + ".";
}

void put_news(RevealModel& model, const Campaign& campaign, int quarter) {
  const std::vector<WireItem> items = wire(campaign, quarter, model.seat);
  const WireItem* top = top_story(items);
  if (!top) return;
  const WireItem& first = *top;
  model.headline = first.headline;
  model.subline = first.body.empty() ? first.why : first.body;
  model.place = first.place;
  model.slug = slug_names[static_cast<std::size_t>(first.slug)];
  for (char& c : model.slug) c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
  model.catastrophe = campaign.result().ending == Ending::catastrophe;
  model.sputnik = first.kind == WireItem::Kind::sputnik;
}

}  // namespace

RevealModel reveal_model(const Campaign& campaign, Side seat) {
  const int quarter = campaign.quarter() - 1;
  const Side rival = rival_of(seat);
  RevealModel model{
      .seat = seat,
      .date = season(campaign.date_of(quarter)),
      .quarter = "Quarter " + std::to_string(quarter + 1) + " of " + std::to_string(quarters(campaign.scenario())),
      .own = orders_of(campaign, seat, quarter, true),
      .rival = orders_of(campaign, rival, quarter, false),
      .unseen = unseen_by(campaign, rival)};
  put_news(model, campaign, quarter);
  const std::vector<Reading> read = readings(campaign, seat, shown_for(campaign, quarter));
  model.meeting = words_of(hands_in(read, seat));
  for (std::size_t i = 0; i < read.size(); ++i) {
    model.deltas[i] = line_of(read[i], seat);
    if (read[i].card->whose != Whose::rival) continue;
    model.deltas[i].error = std::round(band80 * campaign.now().nation[seat].estimate_sd * 10) / 10;
  }
  return model;
}

}  // namespace sputnik::ui
