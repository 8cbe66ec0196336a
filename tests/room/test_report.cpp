// The report tells what happened, needs nothing from outside, and gives no key or script away.
#include "catch.h"
#include "classroom/pupils.h"
#include "room/report.h"
#include "sitting.h"

using namespace sputnik;
using namespace sputnik::classroom;

namespace {

// A whole lesson with simulated students, and one who writes what no student should.
Sitting lesson_of(int students) {
  Sitting room;
  std::vector<std::size_t> seats;
  for (int i = 0; i < students; ++i) seats.push_back(static_cast<std::size_t>(room.sit()));
  while (!room.session.closed()) {
    for (Entry& entry : pupils_do(room.session, seats, 5)) room.say(entry);
    if (room.session.step().stage == Stage::hearing && students > 0) {
      room.say({.deed = Deed::argue, .seat = 0, .about = 0, .value = 1, .text = "<script>alert(1)</script> & \"so\""});
      room.say({.deed = Deed::argue, .seat = 0, .about = 0, .value = 1, .text = "=HYPERLINK(\"http://x\")"});
      room.say({.deed = Deed::argue, .seat = 0, .about = 0, .value = 1, .text = "Something rude"});
      room.say({.deed = Deed::hide, .about = static_cast<int>(room.session.board().arguments.size()) - 1, .value = 1});
    }
    room.next();
  }
  return room;
}

bool holds(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("a report of any class size is whole: votes, timeline, truth, goals, questions") {
  for (const int students : {0, 1, 4, 12, 40}) {
    const Sitting room = lesson_of(students);
    const std::string page = room::report_page({.session = &room.session});
    INFO(students << " students");
    for (const std::string_view part : {"The vote", "Timeline", "Round 3", "Truth and estimates",
                                        "Questions for the debrief", "How did it feel?", "Code of the campaign"}) {
      CHECK(holds(page, part));
    }
    CHECK(holds(page, "Private goals") == (students > 0));
    CHECK(holds(page, "</html>"));
  }
}

TEST_CASE("what students wrote is text in the report, never a script, and what was hidden is not in it") {
  const Sitting room = lesson_of(6);
  const std::string page = room::report_page({.session = &room.session});
  CHECK(!holds(page, "<script"));
  CHECK(holds(page, "&lt;script&gt;alert(1)&lt;/script&gt;"));
  CHECK(!holds(page, "Something rude"));
  CHECK(!holds(page, "token-of-sixteen"));
  const std::string table = room::report_table(room.session);
  CHECK(!holds(table, "token-of-sixteen"));
  CHECK(!holds(table, "Something rude"));
}

TEST_CASE("a report asks nothing of the network") {
  const Sitting room = lesson_of(6);
  const std::string page = room::report_page({.session = &room.session});
  for (const std::string_view part : {"src=", "href=", "url(", "@import", "<link", "<iframe"})
    CHECK(!holds(page, part));
}

TEST_CASE("a spreadsheet never reckons with what a student wrote, and every row has seven cells") {
  const Sitting room = lesson_of(6);
  const std::string table = room::report_table(room.session);
  CHECK(!holds(table, "\n="));
  CHECK(!holds(table, ",=HYPERLINK"));
  std::size_t cells = 1;
  bool quoted = false;
  for (const char c : table) {
    if (c == '"') quoted = !quoted;
    if (quoted) continue;
    if (c == ',') ++cells;
    if (c != '\n') continue;
    CHECK(cells == 7);
    cells = 1;
  }
}

TEST_CASE("the printed briefing has the timetable, both cases and every role card") {
  const std::string page = room::briefing_page(*small_lesson(), small_scenario(), nullptr);
  for (const std::string_view part :
       {"0 to 4", "That openness.", "That restraint.", "Wants commerce.", "Press gallery"}) {
    CHECK(holds(page, part));
  }
}

TEST_CASE("simulated students do what they may: nothing of a rehearsal is refused but double likes and ideas") {
  Sitting room;
  std::vector<std::size_t> seats;
  for (int i = 0; i < 30; ++i) seats.push_back(static_cast<std::size_t>(room.sit()));
  while (!room.session.closed()) {
    for (const Entry& entry : pupils_do(room.session, seats, 3)) {
      const std::string refused = room.say(entry);
      INFO(key(entry.deed) << ": " << refused);
      CHECK((refused.empty() || entry.deed == Deed::ask || entry.deed == Deed::letter || entry.deed == Deed::pin));
    }
    room.next();
  }
  CHECK(tally(room.session.board().before[0]).all() == 30);
  CHECK(room.session.rounds_played() == 3);
}
