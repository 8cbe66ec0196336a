// The first page of a phone: what everyone does now, stage by stage, and the card of the seat.
#include <algorithm>

#include "room/phone_pages.h"

namespace sputnik::room {
namespace {

using classroom::Stage;

// The motion that the stage is about; null when there is none.
const MotionModel* put_motion(const PhoneModel& model) {
  const auto found =
      std::find_if(model.motions.begin(), model.motions.end(), [](const MotionModel& motion) { return motion.put; });
  return found == model.motions.end() ? nullptr : &*found;
}

Markup lesson_section(const PhoneModel& model, const Pen& pen) {
  Markup inside = element("p", {{"class", "lead"}}, pen.text(model.summary));
  if (!model.reading.empty()) {
    inside += fold("reading", pen.text("The page to read"), pen.paragraphs(model.reading));
  }
  inside += fold("briefing", pen.text("Where the world stands"), briefing_of(model, pen));
  return section(pen, "lesson", model.lesson, inside);
}

Markup briefing_page(const PhoneModel& model, const Pen& pen) {
  Markup out = roles_section(model, pen) + lesson_section(model, pen);
  for (const MotionModel& motion : model.motions) out += motion_section(motion, pen, true);
  return out;
}

Markup news_page(const PhoneModel& model, const Pen& pen) {
  Markup out = model.news.empty() ? opening_section(model, pen) : news_sections(model, pen);
  out += indicators_section(model, pen);
  if (model.cabinet) out += table_section(model, pen);
  return out;
}

Markup gallery_section(const PhoneModel& model, const Pen& pen) {
  Markup inside = element("p", {}, pen.text("The cabinets confer behind closed doors. Meanwhile:"));
  Markup list = element("li", {}, link_to(pen, {PhoneView::world}, "Pin evidence for the hearing"));
  list += element("li", {}, link_to(pen, {PhoneView::debate}, "Write an argument on the motion"));
  inside += element("ul", {{"class", "links"}}, list);
  return section(pen, "gallery", model.bench_title, inside);
}

Markup cabinet_page(const PhoneModel& model, const Pen& pen) {
  if (!model.cabinet) return gallery_section(model, pen) + indicators_section(model, pen) + news_sections(model, pen);
  return table_section(model, pen) + ready_section(model, pen) + letters_section(model, pen) +
         indicators_section(model, pen);
}

Markup reveal_page(const PhoneModel& model, const Pen& pen) {
  return envelopes_section(model, pen) + indicators_section(model, pen) + news_sections(model, pen);
}

Markup breath_page(const PhoneModel& model, const Pen& pen) {
  Markup inside =
      element("p", {}, pen.text("What did you not expect? Say it to your neighbour, or pin it for the hearing."));
  inside += link_to(pen, {PhoneView::world}, "Pin evidence for the hearing");
  return section(pen, "breath", "Breath", inside) + reveal_page(model, pen);
}

Markup conference_page(const PhoneModel& model, const Pen& pen) {
  Markup inside = element("p", {},
                          pen.text("Envoys of both cabinets speak in front of the class. What is agreed there binds "
                                   "nobody until it is ordered."));
  Markup out = section(pen, "conference", "Conference", inside);
  if (model.cabinet) out += letters_section(model, pen) + table_section(model, pen);
  return out + indicators_section(model, pen);
}

Markup hearing_page(const PhoneModel& model, const Pen& pen) {
  Markup out;
  if (const MotionModel* motion = put_motion(model)) {
    out += motion_section(*motion, pen, false) + arguments_section(*motion, pen);
  }
  return out + pins_section(model, pen) + answers_section(model, pen);
}

Markup vote_page(const PhoneModel& model, const Pen& pen) {
  const MotionModel* motion = put_motion(model);
  if (!motion) return {};
  Markup out = motion_section(*motion, pen, true);
  if (motion->after) out += arguments_section(*motion, pen);
  return out;
}

Markup closed_page(const PhoneModel& model, const Pen& pen) {
  return section(pen, "closed", "Thank you",
                 element("p", {{"class", "lead"}}, pen.text("The session is closed. You may close this page."))) +
         debrief_sections(model, pen);
}

}  // namespace

Markup now_page(const PhoneModel& model, const Pen& pen) {
  switch (model.step.stage) {
    case Stage::briefing:
      return briefing_page(model, pen);
    case Stage::vote_before:
    case Stage::vote_after:
      return vote_page(model, pen);
    case Stage::assumptions:
      return dials_section(model, pen);
    case Stage::news:
      return news_page(model, pen);
    case Stage::cabinet:
    case Stage::seal:
      return cabinet_page(model, pen);
    case Stage::reveal:
      return reveal_page(model, pen);
    case Stage::breath:
      return breath_page(model, pen);
    case Stage::conference:
      return conference_page(model, pen);
    case Stage::hearing:
      return hearing_page(model, pen);
    case Stage::debrief:
      return debrief_sections(model, pen);
    case Stage::closed:
      return closed_page(model, pen);
  }
  return {};
}

}  // namespace sputnik::room
