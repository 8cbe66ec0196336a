// sputnik-lab rehearse: a debate session from briefing to printed report, with simulated students.
#include <memory>
#include <optional>

#include "app/lab.h"
#include "app/lab_interrupt.h"
#include "app/lab_output.h"
#include "app/language.h"
#include "classroom/pupils.h"
#include "files/lesson_file.h"
#include "files/whole_write.h"
#include "model/text.h"
#include "room/report.h"
#include "room/room.h"

namespace sputnik::lab {
namespace {

using classroom::Deed;
using classroom::Session;
using classroom::Stage;

struct Options {
  std::string lesson{};
  std::string report{};
  std::string table{};
  std::string briefing{};
  std::string language = "en";
  std::size_t students = classroom::usual_class;
  std::uint64_t seed = 1;
  bool json = false;
};

// A step of the lesson as it went.
struct Walked {
  std::string stage{};
  int round = -1;
  double minute = 0;  // at which it began
  int deeds = 0;      // that were done in it
  int refused = 0;
};

// A class of simulated students in a room whose clock is turned by hand.
class Rehearsal {
 public:
  Rehearsal(const OpenedLesson& opened, const Options& options)
      : options_(options),
        room_(Session(opened.lesson, {.scenario = opened.scenario, .seed = options.seed}), Journal(),
              [this] { return now_; }) {
    for (std::size_t s = 0; s < options.students; ++s) {
      room_.say({.deed = Deed::join, .value = 1, .text = std::string(classroom::pupil_token) + std::to_string(s)});
      seats_.push_back(s);
    }
  }

  // Through all steps, as far as nobody presses Ctrl-C.
  void walk(Interrupt& interrupt, Progress& bar) {
    while (!closed() && !interrupt.stopped()) {
      walk_step();
      interrupt.look();
      bar.at(room_.look([](const Session& session, std::int64_t) {
        return static_cast<double>(session.at()) / static_cast<double>(session.steps().size() - 1);
      }));
    }
  }
  const std::vector<Walked>& walked() const { return walked_; }
  room::Room& room() { return room_; }

 private:
  bool closed() const {
    return room_.look([](const Session& session, std::int64_t) { return session.closed(); });
  }
  void walk_step() {
    Walked step;
    std::int64_t lasts = 0;
    const auto deeds = room_.look([&](const Session& session, std::int64_t now) {
      step.stage = key(session.step().stage);
      step.round = session.step().round;
      step.minute = static_cast<double>(now) / 60'000;
      lasts = session.step().ms;
      return classroom::pupils_do(session, seats_, options_.seed);
    });
    for (const classroom::Entry& deed : deeds) ++(room_.say(deed) ? step.refused : step.deeds);
    walked_.push_back(step);
    now_ += lasts;
    // Talk waits for the teacher, votes and rounds for the clock.
    const std::size_t at = room_.look([](const Session& session, std::int64_t) { return session.at(); });
    room_.tick();
    if (room_.look([&](const Session& session, std::int64_t) { return session.at() == at; })) {
      room_.say({.deed = Deed::next});
    }
  }

  const Options& options_;
  std::int64_t now_ = 0;
  room::Room room_;
  std::vector<std::size_t> seats_{};
  std::vector<Walked> walked_{};
};

Node tally_node(const classroom::Tally& votes) {
  Node node = object_node();
  add(node, "for", number_node(votes.in_favour));
  add(node, "against", number_node(votes.against));
  add(node, "undecided", number_node(votes.undecided));
  return node;
}

Node votes_node(const Session& session) {
  Node list = list_node();
  for (std::size_t m = 0; m < session.lesson().motions.size(); ++m) {
    const classroom::Moves moves = classroom::moves(session, m);
    Node node = object_node();
    add(node, "motion", text_node(session.lesson().motions[m].id));
    add(node, "before", tally_node(moves.before));
    add(node, "after", tally_node(moves.after));
    add(node, "moved", number_node(moves.to_favour + moves.to_against + moves.to_undecided));
    list.items.push_back(std::move(node));
  }
  return list;
}

void say_outcome(const Options& options, const std::vector<Walked>& walked, const Session& session) {
  if (options.json) {
    Node phases = list_node();
    for (const Walked& step : walked) {
      Node node = object_node();
      add(node, "phase", text_node(step.stage));
      if (step.round >= 0) add(node, "round", number_node(step.round + 1));
      add(node, "minute", number_node(step.minute));
      add(node, "deeds", number_node(step.deeds));
      add(node, "refused", number_node(step.refused));
      phases.items.push_back(std::move(node));
    }
    Node root = object_node();
    add(root, "lesson", text_node(session.lesson().id));
    add(root, "students", number_node(static_cast<double>(options.students)));
    add(root, "phases", std::move(phases));
    add(root, "votes", votes_node(session));
    add(root, "report", text_node(options.report));
    say_json(root);
    return;
  }
  for (const Walked& step : walked) {
    const std::string round = step.round >= 0 ? " " + std::to_string(step.round + 1) : "";
    say("minute " + figure(step.minute, 1) + ": " + step.stage + round + ", " + std::to_string(step.deeds) + " deeds");
  }
  for (std::size_t m = 0; m < session.lesson().motions.size(); ++m) {
    const classroom::Moves moves = classroom::moves(session, m);
    say(session.lesson().motions[m].text + " For " + std::to_string(moves.before.in_favour) + " before, " +
        std::to_string(moves.after.in_favour) + " after; against " + std::to_string(moves.before.against) + ", " +
        std::to_string(moves.after.against) + ".");
  }
  if (!options.report.empty()) say("Report: " + options.report);
}

// Writes what was asked for; says what the disk refused.
bool write_files(const Options& options, const OpenedLesson& opened, room::Room& room, const Tongue* tongue) {
  Problems problems;
  const auto write = [&](const std::string& file, const std::string& text) {
    if (file.empty()) return;
    const Problems failed = write_whole(file, text);
    problems.insert(problems.end(), failed.begin(), failed.end());
  };
  room.wait_for_exhibits();
  const auto exhibits = room.exhibits();
  const Session session = room.look([](const Session& now, std::int64_t) { return now; });
  const room::ReportParts parts{.session = &session, .exhibits = exhibits, .tongue = tongue};
  write(options.report, room::report_page(parts));
  write(options.table, room::report_table(session));
  write(options.briefing, room::briefing_page(*opened.lesson, *opened.scenario, tongue));
  complain(problems);
  return problems.empty();
}

int rehearse(const Options& options) {
  auto read = read_lesson(options.lesson);
  if (const auto* problems = std::get_if<Problems>(&read)) {
    complain(*problems);
    return input_at_fault;
  }
  const auto& opened = std::get<OpenedLesson>(read);
  auto made = tongue_for(options.language == "zh" ? Language::chinese : Language::english, opened.scenario, opened.lesson);
  if (const auto* problems = std::get_if<Problems>(&made)) {
    complain(*problems);
    return input_at_fault;
  }
  const auto& tongue = std::get<std::optional<Tongue>>(made);
  Interrupt interrupt;
  Progress bar("rehearsal");
  Rehearsal rehearsal(opened, options);
  rehearsal.walk(interrupt, bar);
  if (!write_files(options, opened, rehearsal.room(), tongue ? &*tongue : nullptr)) return machine_at_fault;
  rehearsal.room().look(
      [&](const Session& session, std::int64_t) { say_outcome(options, rehearsal.walked(), session); });
  return done;
}

}  // namespace

void add_rehearse(CLI::App& app, Chosen& chosen) {
  auto options = std::make_shared<Options>();
  auto* command = app.add_subcommand("rehearse", "A debate session with simulated students, from briefing to report");
  command->add_option("LESSON", options->lesson, "A lesson file")->required();
  command->add_option("--report", options->report, "Write the teacher's report to this HTML file");
  command->add_option("--csv", options->table, "Write the facts to this CSV file");
  command->add_option("--briefing", options->briefing, "Write what is printed before to this HTML file");
  command->add_option("--language", options->language, "Of what is written")
      ->check(CLI::IsMember({"en", "zh"}))
      ->capture_default_str();
  command->add_option("--students", options->students, "How many")
      ->check(CLI::Range(std::size_t{0}, classroom::most_seats))
      ->capture_default_str();
  command->add_option("--seed", options->seed, "Of the campaign and the students")->capture_default_str();
  command->add_flag("--json", options->json, "One JSON object on standard output");
  command->footer("Example: sputnik-lab rehearse scenarios/lessons/open-systems-50.json --report report.html");
  command->callback([&chosen, options] { chosen.run = [options] { return rehearse(*options); }; });
}

}  // namespace sputnik::lab
