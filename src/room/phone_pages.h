// The pages of a phone as HTML, drawn from its model alone.
#pragma once

#include <cstdint>
#include <string>

#include "room/phone_model.h"
#include "room/phone_parts.h"

namespace sputnik::room {

// Everything below the clock: who one is, the links to the pages, and the page itself. It holds no time, so that it
// stays the same until something happened.
Markup phone_page(const PhoneModel& model, const Pen& pen);

// What stands above it changes by itself.
struct PhoneClock {
  std::int64_t left_ms = 0;
  bool paused = false;
  bool over = false;  // no time runs: the session is closed, or its seat still waits
};
// A whole document around it. `alert`: what was refused, in English; empty: nothing.
std::string phone_document(const PhoneModel& model, const Pen& pen, const Markup& page, const std::string& digest,
                           const PhoneClock& clock, const std::string& alert);
// "1:32"; "0:00" when the time is up.
std::string clock_words(const PhoneClock& clock);

// For those who have no seat: the page of the door, with the field for the room's code.
std::string door_document(const Speech& say, const std::string& alert);
// A page of one sentence: what was asked is not there, or too often asked.
std::string notice_document(const Speech& say, std::string_view english);

// Its parts, a view each.
Markup now_page(const PhoneModel& model, const Pen& pen);
Markup orders_page(const PhoneModel& model, const Pen& pen);
Markup world_page(const PhoneModel& model, const Pen& pen);
Markup debate_page(const PhoneModel& model, const Pen& pen);
Markup seat_page(const PhoneModel& model, const Pen& pen);

// Sections that several pages have.
Markup table_section(const PhoneModel& model, const Pen& pen);  // proposals of the cabinet
Markup ready_section(const PhoneModel& model, const Pen& pen);
Markup letters_section(const PhoneModel& model, const Pen& pen);
Markup indicators_section(const PhoneModel& model, const Pen& pen);
Markup briefing_of(const PhoneModel& model, const Pen& pen);
// Before the first round there is no news: one reads what one takes over.
Markup opening_section(const PhoneModel& model, const Pen& pen);
Markup envelopes_section(const PhoneModel& model, const Pen& pen);  // orders of the last round
Markup news_sections(const PhoneModel& model, const Pen& pen);      // and what it brought
Markup pins_section(const PhoneModel& model, const Pen& pen);
Markup motion_section(const MotionModel& motion, const Pen& pen, bool with_cases);
Markup arguments_section(const MotionModel& motion, const Pen& pen);
Markup dials_section(const PhoneModel& model, const Pen& pen);
Markup answers_section(const PhoneModel& model, const Pen& pen);
Markup roles_section(const PhoneModel& model, const Pen& pen);
Markup debrief_sections(const PhoneModel& model, const Pen& pen);

}  // namespace sputnik::room
