// Seats of a session, and its walk through the steps: rounds are played and taken back here.
#include <algorithm>

#include "classroom/refusal.h"
#include "classroom/session.h"
#include "opponents/player.h"
#include "rival/rival.h"

namespace sputnik::classroom {
namespace {

// A token is a key: nothing short enough to be guessed.
constexpr std::size_t shortest_token = 16;
constexpr std::size_t longest_token = 64;

std::optional<Bench> bench_named(const std::string& name) {
  const auto found = std::find(bench_keys.begin(), bench_keys.end(), name);
  if (found == bench_keys.end()) return std::nullopt;
  return static_cast<Bench>(found - bench_keys.begin());
}

}  // namespace

std::optional<Problem> Session::join(const Entry& entry) {
  // Seats that were left free again are others' to take; numbers are never given twice.
  const auto taken =
      std::count_if(board_.seats.begin(), board_.seats.end(), [](const Seat& seat) { return !seat.gone; });
  if (static_cast<std::size_t>(taken) >= most_seats || board_.seats.size() >= most_seat_numbers) {
    return refuse("a full room", "at most " + std::to_string(most_seats) + " seats");
  }
  if (!entry.text.empty()) {
    if (entry.text.size() < shortest_token || entry.text.size() > longest_token) {
      return refuse("a key of " + std::to_string(entry.text.size()) + " letters", "16 to 64");
    }
    const auto same = [&](const Seat& seat) { return seat.token == entry.text; };
    if (std::any_of(board_.seats.begin(), board_.seats.end(), same))
      return refuse("a key that has a seat", "a new key");
  }
  const auto wished = bench_named(entry.key);
  if (!entry.key.empty() && !wished) return refuse("bench " + entry.key, "us, cn or press");
  Seat seat;
  seat.name = pseudonym(board_.seats.size());
  seat.token = entry.text;
  seat.bench = wished.value_or(next_bench(board_.seats, lesson_->cast));
  seat.role = next_role(board_.seats, lesson_->cast, seat.bench);
  seat.admitted = entry.value != 0 || board_.open_doors;
  board_.seats.push_back(std::move(seat));
  return done;
}

std::optional<Problem> Session::reseat(const Entry& entry) {
  Seat* const seat = seat_at(entry.about);
  if (!seat || seat->gone) return refuse("seat " + std::to_string(entry.about), "a seat that is taken");
  const auto bench = bench_named(entry.key);
  if (!bench) return refuse("bench " + entry.key, "us, cn or press");
  const auto& roles = lesson_->cast[index(*bench)];
  std::optional<std::size_t> role;
  if (!entry.text.empty()) {
    const auto found = std::find_if(roles.begin(), roles.end(), [&](const Role& r) { return r.id == entry.text; });
    if (found == roles.end()) return refuse("role " + entry.text, "a role of the " + std::string(title(*bench)));
    role = static_cast<std::size_t>(found - roles.begin());
  }
  // Whoever changes sides takes no vote of the round along.
  if (seat->bench != *bench) {
    for (Proposal& proposal : board_.proposals) {
      if (proposal.round == round()) proposal.votes.erase(static_cast<std::size_t>(entry.about));
    }
    board_.ready.erase(static_cast<std::size_t>(entry.about));
  }
  seat->role.reset();
  seat->bench = *bench;
  seat->role = role ? role : next_role(board_.seats, lesson_->cast, *bench);
  return done;
}

void Session::enter(std::size_t step, std::int64_t at) {
  at_ = step;
  step_ends_ = at + steps_[at_].ms;
  if (paused_at_) paused_at_ = at;
  board_.ready.clear();
}

std::optional<Problem> Session::go(const Entry& entry, bool forward) {
  if (!forward) {
    if (at_ == 0) return refuse("a step before the first", "the first step");
    std::size_t to = at_ - 1;
    // Rounds that the end of the campaign left out are left out on the way back as well.
    while (to > 0 && steps_[to].round >= rounds_played_ && campaign_->over()) --to;
    if (steps_[at_].stage == Stage::reveal && steps_[at_].round == rounds_played_ - 1) take_back_round();
    enter(to, entry.at);
    return done;
  }
  const Stage leaving = step().stage;
  std::size_t to = at_ + 1;
  if (leaving == Stage::assumptions && rounds_played_ == 0) begin_campaign();
  if (leaving == Stage::seal && step().round == rounds_played_) play_round();
  // A campaign that is over has no further rounds.
  while (steps_[to].stage == Stage::news && campaign_->over() && steps_[to].round >= rounds_played_) {
    const int over = steps_[to].round;
    while (steps_[to].round == over) ++to;
  }
  enter(to, entry.at);
  return done;
}

void Session::begin_campaign() {
  Setup setup = opening_;
  for (const std::string& assumption : lesson_->contested) {
    if (const auto value = dialled(assumption)) setup.assumptions[assumption] = *value;
  }
  if (!board_.injected.empty()) {
    auto scenario = std::make_shared<Scenario>(*opening_.scenario);
    for (std::size_t i = 0; i < board_.injected.size(); ++i) {
      EventCard card =
          scenario->events[static_cast<std::size_t>(find_event(*opening_.scenario, board_.injected[i].event))];
      card.id += "-by-teacher-" + std::to_string(i + 1);
      card.date = scenario->start + board_.injected[i].quarter;
      card.when.clear();
      card.tell = {};
      scenario->events.push_back(std::move(card));
    }
    setup.scenario = std::move(scenario);
  }
  const std::vector<BothOrders<double>> played =
      campaign_ ? std::vector<BothOrders<double>>(campaign_->orders().begin(), campaign_->orders().end())
                : std::vector<BothOrders<double>>{};
  campaign_.emplace(std::move(setup));
  for (const BothOrders<double>& orders : played) {
    if (!campaign_->play(orders).empty()) break;
  }
}

std::optional<Problem> Session::inject(const Entry& entry) {
  if (find_event(*opening_.scenario, entry.key) < 0) {
    return refuse("event " + entry.key, "an event of the scenario", nearest_name(entry.key, [&] {
                    std::vector<std::string_view> names;
                    for (const EventCard& card : opening_.scenario->events) names.push_back(card.id);
                    return names;
                  }()));
  }
  if (campaign_->over()) return refuse("an event after the end", "a campaign that goes on");
  if (campaign_->scenario().events.size() >= event_slots) return refuse("one event too many", "fewer injected events");
  board_.injected.push_back({entry.key, campaign_->quarter()});
  begin_campaign();
  return done;
}

BothOrders<double> Session::orders_of_round() const {
  BothOrders<double> orders;
  for (const Side side : sides) {
    if (!members(board_.seats, bench_of(side)).empty()) {
      orders[side] = draft(side).orders;
      continue;
    }
    // Nobody sits there: the scenario's own doctrine plays, from what that nation sees.
    const auto player =
        player_named(ground_of_campaign(*campaign_), campaign_->scenario().rival[side], campaign_->setup().seed, side);
    const View<double> view = view_of(campaign_->now(), side, campaign_->states().front());
    if (player) orders[side] = (*player)(view, campaign_->quarter());
  }
  return orders;
}

void Session::play_round() {
  BothOrders<double> orders = orders_of_round();
  for (int q = 0; q < lesson_->quarters_a_round && !campaign_->over(); ++q) {
    if (!campaign_->play(orders).empty()) break;
    orders = {};
  }
  ++rounds_played_;
}

void Session::take_back_round() {
  --rounds_played_;
  campaign_->undo_to(std::min(campaign_->quarter(), rounds_played_ * lesson_->quarters_a_round));
  std::erase_if(board_.injected, [&](const Injected& each) { return each.quarter > campaign_->quarter(); });
  begin_campaign();
}

}  // namespace sputnik::classroom
