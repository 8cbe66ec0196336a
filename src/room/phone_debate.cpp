// What the class argues about: motions with their votes and arguments, assumptions with their settings.
#include <algorithm>

#include "model/text.h"
#include "room/phone_sight.h"
#include "rules/assumptions.h"

namespace sputnik::room {
namespace {

using namespace classroom;

std::optional<Opinion> own_vote(const Ballot& ballot, std::size_t seat) {
  const auto found = ballot.find(seat);
  return found == ballot.end() ? std::nullopt : std::optional(found->second);
}

void add_arguments(MotionModel& out, const Sight& sight) {
  const auto& arguments = sight.board().arguments;
  int own = 0;
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    const Argument& each = arguments[i];
    if (each.motion != out.number) continue;
    own += each.seat == sight.seat ? 1 : 0;
    if (each.hidden) continue;
    out.arguments.push_back({i, sight.board().seats[each.seat].name, each.side == Opinion::in_favour, each.text,
                             static_cast<int>(each.likes.size()), each.likes.contains(sight.seat),
                             each.seat == sight.seat});
  }
  std::stable_sort(out.arguments.begin(), out.arguments.end(),
                   [](const ArgumentModel& a, const ArgumentModel& b) { return a.likes > b.likes; });
  const bool may = !sight.self().muted && !sight.session.closed();
  out.arguments_left = may ? std::max(0, static_cast<int>(arguments_a_seat) - own) : 0;
}

MotionModel motion_of(const Sight& sight, std::size_t number) {
  const Motion& card = sight.lesson().motions[number];
  const Step& step = sight.session.step();
  MotionModel out;
  out.number = number;
  out.text = card.text;
  out.case_for = card.case_for;
  out.case_against = card.case_against;
  out.model_says = card.model_says;
  out.model_cannot = card.model_cannot;
  const bool voting = step.stage == Stage::vote_before || step.stage == Stage::vote_after;
  out.put = (voting || step.stage == Stage::hearing) && step.motion == number;
  out.open = (voting && step.motion == number) || step.stage == Stage::briefing;
  out.after = step.stage == Stage::vote_after;
  const auto second = own_vote(sight.board().after[number], sight.seat);
  const auto first = own_vote(sight.board().before[number], sight.seat);
  out.own = out.after && out.open ? second : second ? second : first;
  add_arguments(out, sight);
  return out;
}

std::string source_of(const AssumptionCard& card) {
  for (const SourceCard& source : source_cards) {
    if (source.key != card.source || source.key == judgement) continue;
    return std::string(source.title) + (source.year > 0 ? ", " + std::to_string(source.year) : "");
  }
  return {};
}

}  // namespace

std::vector<MotionModel> motions_of(const Sight& sight) {
  std::vector<MotionModel> out;
  for (std::size_t m = 0; m < sight.lesson().motions.size(); ++m) out.push_back(motion_of(sight, m));
  return out;
}

std::vector<DialModel> dials_of(const Sight& sight) {
  std::vector<DialModel> out;
  for (const std::string& key : sight.lesson().contested) {
    const AssumptionCard& card = assumption_cards[find_assumption(key)];
    DialModel dial{.key = key, .title = classroom::title_of(card), .unit = std::string(card.unit)};
    dial.levels = {shortest(card.low), shortest(card.mid), shortest(card.high)};
    dial.source = source_of(card);
    if (const auto votes = sight.board().dials.find(key); votes != sight.board().dials.end()) {
      for (const auto& [seat, vote] : votes->second) {
        ++dial.votes[static_cast<std::size_t>(vote)];
        if (seat == sight.seat) dial.own = vote;
      }
    }
    out.push_back(std::move(dial));
  }
  return out;
}

}  // namespace sputnik::room
