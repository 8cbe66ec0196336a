// Looking things up in a scenario: events by id, the words of policies.
#include "play/scenario.h"

namespace sputnik {
namespace {

const Caption* caption_of(const Scenario& scenario, Side side, std::size_t policy) {
  const auto& captions = scenario.nations[side].captions;
  const auto found = captions.find(policy_cards[policy].key);
  return found == captions.end() ? nullptr : &found->second;
}

}  // namespace

int find_event(const Scenario& scenario, std::string_view id) {
  for (std::size_t i = 0; i < scenario.events.size(); ++i) {
    if (scenario.events[i].id == id) return static_cast<int>(i);
  }
  return -1;
}

EventLookup event_lookup(const Scenario& scenario) {
  return [&scenario](std::string_view id) { return find_event(scenario, id); };
}

std::string policy_title(const Scenario& scenario, Side side, std::size_t policy) {
  const Caption* caption = caption_of(scenario, side, policy);
  return caption && !caption->title.empty() ? caption->title : std::string(policy_cards[policy].title[side]);
}

std::string policy_brief(const Scenario& scenario, Side side, std::size_t policy) {
  const Caption* caption = caption_of(scenario, side, policy);
  return caption && !caption->title.empty() ? caption->title : std::string(policy_cards[policy].brief[side]);
}

std::string level_caption(const Scenario& scenario, Side side, std::size_t policy, int level) {
  const auto n = static_cast<std::size_t>(level);
  const Caption* caption = caption_of(scenario, side, policy);
  if (caption && n < caption->levels.size()) return caption->levels[n];
  return std::string(policy_cards[policy].levels[side].at(n));
}

}  // namespace sputnik
