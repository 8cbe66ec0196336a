// Gathers who may write what at the laptop.
#include "ui/laptop_writing.h"

#include <algorithm>

namespace sputnik::ui {

using namespace classroom;

namespace {

Entry by(std::size_t seat, Deed deed) {
  Entry entry;
  entry.deed = deed;
  entry.seat = static_cast<int>(seat);
  return entry;
}

std::string key_of(std::string_view what, std::size_t seat, std::size_t number = 0) {
  return std::string(what) + "." + std::to_string(seat) + "." + std::to_string(number);
}

void add_arguments(LaptopWriter& writer, const Session& session) {
  const auto& motions = session.lesson().motions;
  for (std::size_t m = 0; m < motions.size(); ++m) {
    const auto own = std::count_if(
        session.board().arguments.begin(), session.board().arguments.end(),
        [&](const Argument& each) { return each.seat == writer.seat && each.motion == m; });
    if (static_cast<std::size_t>(own) >= arguments_a_seat) continue;
    LaptopBox box{.key = key_of("argue", writer.seat, m),
                  .title = motions[m].text,
                  .prompt = "Your argument",
                  .most = longest_argument};
    for (const auto& [label, side] : {std::pair{"Argue for", 1}, {"Argue against", -1}}) {
      LaptopSend send{.label = label, .entry = by(writer.seat, Deed::argue)};
      send.entry.about = static_cast<int>(m);
      send.entry.value = side;
      box.sends.push_back(std::move(send));
    }
    writer.boxes.push_back(std::move(box));
  }
}

void add_likes(LaptopWriter& writer, const Session& session) {
  const Board& board = session.board();
  for (std::size_t i = 0; i < board.arguments.size(); ++i) {
    const Argument& one = board.arguments[i];
    if (one.hidden || one.seat == writer.seat) continue;
    LaptopLike like{.argument = i,
                    .whose = (one.side == Opinion::in_favour ? "For, " : "Against, ") + board.seats[one.seat].name +
                             ", likes: " + std::to_string(one.likes.size()),
                    .text = one.text,
                    .liked = one.likes.contains(writer.seat),
                    .entry = by(writer.seat, Deed::like)};
    like.entry.about = static_cast<int>(i);
    like.entry.value = like.liked ? 0 : 1;
    writer.likes.push_back(std::move(like));
  }
}

void add_letter(LaptopWriter& writer, const Session& session) {
  const Bench bench = session.board().seats[writer.seat].bench;
  const auto& letters = session.board().letters;
  const bool written = std::any_of(letters.begin(), letters.end(), [&](const Letter& each) {
    return each.from == bench && each.round == session.round();
  });
  if (!is_cabinet(bench) || written || !session.may_do(writer.seat, Right::letter)) return;
  writer.boxes.push_back({.key = key_of("letter", writer.seat),
                          .prompt = "Your letter to the other cabinet, one a round",
                          .most = longest_letter,
                          .sends = {{"Send the letter", by(writer.seat, Deed::letter)}}});
}

void add_sentence(LaptopWriter& writer, const Session& session) {
  if (session.step().stage != Stage::debrief) return;
  writer.boxes.push_back({.key = key_of("feel", writer.seat),
                          .prompt = "One sentence: how did it feel to sit there?",
                          .most = longest_argument,
                          .sends = {{"Say it", by(writer.seat, Deed::feel)}}});
}

std::vector<LaptopLetter> letters_of(const Session& session, Bench bench) {
  std::vector<LaptopLetter> out;
  if (!is_cabinet(bench)) return out;
  for (const Letter& letter : session.board().letters) {
    const std::string from = letter.from == bench ? "From us, round " : "From the other cabinet, round ";
    out.push_back({from + std::to_string(letter.round + 1), letter.text});
  }
  return out;
}

}  // namespace

std::vector<LaptopWriter> laptop_writers(const Session& session) {
  std::vector<LaptopWriter> out;
  if (session.closed()) return out;
  const auto& seats = session.board().seats;
  for (std::size_t s = 0; s < seats.size(); ++s) {
    if (!seats[s].sits() || !seats[s].token.empty()) continue;
    LaptopWriter writer{.seat = s, .name = seats[s].name, .bench = std::string(title(seats[s].bench))};
    writer.letters = letters_of(session, seats[s].bench);
    add_likes(writer, session);
    if (seats[s].muted) {
      writer.why_not = "The teacher has muted your seat: you may vote, not write.";
    } else {
      add_sentence(writer, session);
      add_letter(writer, session);
      add_arguments(writer, session);
    }
    out.push_back(std::move(writer));
  }
  return out;
}

std::string without_margins(const std::string& text) {
  const std::size_t first = text.find_first_not_of(" \n");
  if (first == std::string::npos) return {};
  return text.substr(first, text.find_last_not_of(" \n") - first + 1);
}

}  // namespace sputnik::ui
