// The script, stage by stage.
#include "ui/lesson_script.h"

#include <array>

namespace sputnik::ui {

const std::vector<std::string_view>& script_of(classroom::Stage stage) {
  static const std::array<std::vector<std::string_view>, classroom::stage_keys.size()> script = {{
      {"Say: \"You govern two nations in a race. Each of you has a seat with a task of its own. Nobody has seen the "
       "future.\"",
       "Let everybody in whom you know, and deal seats anew where friends should be parted.",
       "Read the motion aloud. Say that both sides of it can be argued, and that the model may be wrong."},
      {"Say: \"Vote as you see it now. Nobody will see who voted how.\"",
       "Do not discuss yet: the second vote is worth more when the first was honest."},
      {"Say: \"Experts do not agree on these. You decide what holds in this room.\"",
       "Read out low, middle and high, and ask one person for each why anyone would believe it."},
      {"Say: \"Read the wire. What of it is news, and what is only loud?\""},
      {"Say: \"Propose, and say in one sentence why. Vote on what the others propose.\"",
       "Walk between the cabinets. Ask whoever is silent what their seat wants.",
       "Without phones: open the page \"At the laptop\" and hand the desk to one cabinet after the other."},
      {"Say: \"Last votes. Whatever carries is sealed.\"",
       "Press \"Next stage\" when both cabinets are done: the round is played then."},
      {"Say: \"Both envelopes are open.\" Read the orders aloud, those of the other side first.",
       "Ask: \"Who expected this? What will it cost whom?\""},
      {"Ask for one word from three people. Do not explain anything yet."},
      {"Say: \"Send one envoy each. You may promise what you like; the other cabinet may check what it can.\"",
       "Let the others listen without a word. Stop at the bell."},
      {"Give each bench two minutes, then the press its questions. Cut nobody short twice.",
       "A bench may show what it pinned, and ask the simulator one question: open the page of exhibits.",
       "Say of an exhibit: \"This is what the model makes of it, with these assumptions. Who would attack them?\""},
      {"Say: \"The same motion, once more. Change your mind if you have a reason.\""},
      {"Begin with feelings: \"One sentence each: how was it to sit there?\" Only then turn to what was true.",
       "Turn the sheets of the projector: how it felt, truth and estimates, goals, turning points, votes.",
       "Ask: \"What did we believe that was wrong? What did our assumptions decide? What would you try next time?\""},
      {"The lesson is over. Write the report if you want one; then end the lesson, and everything that was said is "
       "wiped."},
  }};
  return script[static_cast<std::size_t>(stage)];
}

}  // namespace sputnik::ui
