// The report of a session for its teacher: one HTML file that needs nothing else, and its figures as CSV.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "classroom/debrief.h"
#include "classroom/exhibit.h"

namespace sputnik::room {

struct ReportParts {
  const classroom::Session* session = nullptr;
  std::vector<std::shared_ptr<const classroom::Exhibit>> exhibits{};  // answers in the order asked; null: none came
  std::string date{};              // of the lesson, as the teacher reads it; may be empty
  const Tongue* tongue = nullptr;  // null: English
};

// Timeline, orders and reasons, votes before and after, exhibits, arguments, charts, questions. No seat keys, no
// outside request.
std::string report_page(const ReportParts& parts);
// One row a fact: kind, round, quarter, bench, who, what, value.
std::string report_table(const classroom::Session& session);

// What is printed before: timetable, page to read, motions with both cases, and the role cards to be cut out.
std::string briefing_page(const classroom::Lesson& lesson, const Scenario& scenario, const Tongue* tongue);

}  // namespace sputnik::room
