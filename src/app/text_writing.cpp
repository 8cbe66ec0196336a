// Commands of those who sit at the laptop: they sit down, argue, write a letter, say their sentence.
#include <algorithm>
#include <array>

#include "app/text_commands.h"
#include "app/text_words.h"
#include "model/problem.h"
#include "ui/lesson_model.h"

namespace sputnik {

namespace {

bool held(const ui::Screen& screen) { return screen.lesson_desk && screen.overlay.open == ui::Overlay::none; }

void sit(TextGame& game, const Words& rest) {
  const std::vector<std::string_view> names(classroom::bench_keys.begin(), classroom::bench_keys.end());
  const auto bench = meant(joined(rest), names);
  if (!bench) return game.say("Say us, cn or press.");
  classroom::Entry entry;
  entry.deed = classroom::Deed::join;
  entry.key = classroom::bench_keys[*bench];
  entry.value = 1;
  const std::size_t before = game.screen().lesson_desk->writers.size();
  game.wish(ui::SayLesson{entry});
  const auto& writers = game.screen().lesson_desk->writers;
  if (writers.size() > before) {
    game.say(std::to_string(writers.back().seat) + ". " + writers.back().name + ", " + writers.back().bench);
  }
}

// The seat whose number was typed first, if it is at the laptop.
const ui::LaptopWriter* writer_in(TextGame& game, const Words& rest) {
  const auto number = number_in(rest);
  const auto& writers = game.screen().lesson_desk->writers;
  const auto found = std::find_if(writers.begin(), writers.end(), [&](const ui::LaptopWriter& each) {
    return number && *number >= 0 && each.seat == static_cast<std::size_t>(*number);
  });
  if (found != writers.end()) return &*found;
  game.say("Say the number of a seat at the laptop first; \"look\" lists the seats.");
  return nullptr;
}

// Puts the text into the box whose key begins so, and sends it.
void send(TextGame& game, const ui::LaptopWriter& writer, const std::string& key, std::size_t which, Words text) {
  const auto box = std::find_if(writer.boxes.begin(), writer.boxes.end(),
                                [&](const ui::LaptopBox& each) { return each.key.starts_with(key); });
  if (!writer.why_not.empty()) return game.say(writer.why_not);
  if (box == writer.boxes.end()) return game.say("This seat may not write that now.");
  const ui::LaptopBox chosen = *box;
  game.wish(ui::EditDraft{chosen.key, {as_typed(text), 0}});
  game.wish(ui::SendDraft{chosen.key, chosen.sends[which].entry});
  game.wish(ui::EditDraft{chosen.key, {}});  // what was refused is typed again
}

Words behind(const Words& rest, std::size_t first) {
  return {rest.begin() + static_cast<std::ptrdiff_t>(std::min(first, rest.size())), rest.end()};
}

// "argue 3 for TEXT"; of a second motion "argue 3 2 for TEXT".
void argue(TextGame& game, const Words& rest) {
  const ui::LaptopWriter* writer = writer_in(game, rest);
  if (!writer) return;
  const auto motion = number_in(rest, 1);
  const std::size_t side_at = motion ? 2 : 1;
  const auto side = rest.size() > side_at ? meant(in_small(rest[side_at]), {"for", "against"}) : std::nullopt;
  if (!side) return game.say("Say the seat, \"for\" or \"against\", then the argument.");
  const std::string key = "argue." + std::to_string(writer->seat) + "." + std::to_string(motion.value_or(1) - 1);
  send(game, *writer, key, *side, behind(rest, side_at + 1));
}

void write(TextGame& game, const Words& rest, const std::string& what) {
  if (const ui::LaptopWriter* writer = writer_in(game, rest)) {
    send(game, *writer, what + "." + std::to_string(writer->seat), 0, behind(rest, 1));
  }
}

// "like 3" lists what others say, "like 3 2" likes the second of them, or no longer.
void like(TextGame& game, const Words& rest) {
  const ui::LaptopWriter* writer = writer_in(game, rest);
  if (!writer) return;
  const auto number = number_in(rest, 1);
  if (number && *number >= 1 && static_cast<std::size_t>(*number) <= writer->likes.size()) {
    game.wish(ui::SayLesson{writer->likes[static_cast<std::size_t>(*number) - 1].entry});
    return;
  }
  if (writer->likes.empty()) return game.say("Nobody else has written an argument yet.");
  for (std::size_t i = 0; i < writer->likes.size(); ++i) {
    const ui::LaptopLike& each = writer->likes[i];
    game.say_of("\"" + each.text + "\"", std::to_string(i + 1) + ". " + each.whose);
  }
}

void letters(TextGame& game, const Words& rest) {
  const ui::LaptopWriter* writer = writer_in(game, rest);
  if (!writer) return;
  if (writer->letters.empty()) return game.say("No letters yet. Diplomacy may send the other cabinet one a round.");
  for (const ui::LaptopLetter& letter : writer->letters) game.say_of("\"" + letter.text + "\"", letter.title);
}

}  // namespace

TextCommands writing_commands() {
  return {
      {"sit", "BENCH", "one more sits at the laptop: us, cn or press", held, sit},
      {"argue", "SEAT for|against TEXT", "an argument of a seat at the laptop", held, argue},
      {"like", "SEAT [NUMBER]", "what others say; with a number it is liked, or no longer", held, like},
      {"letter", "SEAT TEXT", "a letter to the other cabinet", held,
       [](TextGame& game, const Words& rest) { write(game, rest, "letter"); }},
      {"letters", "SEAT", "the letters of a cabinet, for its eyes", held, letters},
      {"sentence", "SEAT TEXT", "how it felt, at the debrief", held,
       [](TextGame& game, const Words& rest) { write(game, rest, "feel"); }},
  };
}

}  // namespace sputnik
