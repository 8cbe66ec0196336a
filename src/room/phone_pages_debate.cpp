// The debate: motions with both cases and the vote, arguments with likes, assumptions to set, the simulator's answers.
#include "model/text.h"
#include "room/phone_pages.h"

namespace sputnik::room {
namespace {

using classroom::Opinion;

Markup vote_form(const MotionModel& motion, const Pen& pen) {
  const auto button = [&](Opinion opinion, std::string_view label) {
    return choice("value", std::to_string(static_cast<int>(opinion)), pen.text(label), motion.own == opinion);
  };
  return form(pen, "/vote", "m" + std::to_string(motion.number), {{"about", std::to_string(motion.number)}},
              element("div", {{"class", "three"}},
                      button(Opinion::in_favour, "For") + button(Opinion::against, "Against") +
                          button(Opinion::undecided, "Undecided")));
}

Markup own_vote(const MotionModel& motion, const Pen& pen) {
  if (!motion.own) return note(pen, "You have not voted on it yet.");
  const std::string_view own = *motion.own == Opinion::in_favour ? "Your vote: for."
                               : *motion.own == Opinion::against ? "Your vote: against."
                                                                 : "Your vote: undecided.";
  Markup out = pen.text(own);
  if (motion.open) out += escape(" ") + pen.text("You may change it while the vote is open.");
  return element("p", {{"class", "note"}}, out);
}

// Where the vote is, both cases lie open; elsewhere a tap opens them.
Markup cases_of(const MotionModel& motion, const Pen& pen) {
  const std::string id = "m" + std::to_string(motion.number);
  const Markup model = pen.paragraphs(motion.model_says) + pen.paragraphs(motion.model_cannot);
  const Markup last = fold(id + "-model", pen.text("What the model can say, and what it cannot"), model);
  if (!motion.put) {
    return fold(id + "-for", pen.text("The case for"), pen.paragraphs(motion.case_for)) +
           fold(id + "-against", pen.text("The case against"), pen.paragraphs(motion.case_against)) + last;
  }
  const auto open = [&](std::string_view title, const std::string& text) {
    return element("div", {{"class", "case"}}, element("h3", {}, pen.text(title)) + pen.paragraphs(text));
  };
  return open("The case for", motion.case_for) + open("The case against", motion.case_against) + last;
}

Markup argument_item(const ArgumentModel& argument, const Pen& pen) {
  const std::string id = "a" + std::to_string(argument.number);
  const std::string side = argument.in_favour ? "For" : "Against";
  const Markup like = escape("▲ " + std::to_string(argument.likes) + " ") +
                      element("span", {{"class", "quiet"}}, pen.text("likes; tap to like"));
  return element(
      "li", {{"id", id}, {"class", argument.in_favour ? "for" : "against"}},
      element("p", {{"class", "note"}}, element("b", {}, pen.text(side)) + escape(" · ") + pen.text(argument.by)) +
          element("p", {}, pen.written(argument.text)) +
          form(pen, "/like", id, {{"about", std::to_string(argument.number)}},
               choice("value", argument.liked ? "0" : "1", like, argument.liked)));
}

Markup argument_form(const MotionModel& motion, const Pen& pen) {
  const std::string id = "argue-" + std::to_string(motion.number);
  return form(pen, "/argue", "arguments-" + std::to_string(motion.number), {{"about", std::to_string(motion.number)}},
              text_area(pen, id, "Your argument", classroom::longest_argument) +
                  element("div", {{"class", "pair"}},
                          act("value", "1", pen.text("Argue for")) + act("value", "-1", pen.text("Argue against"))));
}

// A publication keeps its own title in every language.
Markup source_of(const DialModel& dial, const Pen& pen) {
  if (dial.source.empty()) return note(pen, "The authors' judgement: no source gives it.");
  return element("p", {{"class", "note"}},
                 pen.text("Source:") + escape(" ") + element("cite", {{"lang", "en"}}, dial.source));
}

Markup dial_card(const DialModel& dial, const Pen& pen) {
  constexpr std::array<std::string_view, 3> names = {"Low", "Middle", "High"};
  Markup buttons;
  for (std::size_t i = 0; i < names.size(); ++i) {
    const Markup label = pen.text(names[i]) + element("span", {{"class", "price"}}, dial.levels[i] + " ") +
                         element("span", {{"class", "price"}}, pen.text("Votes: " + std::to_string(dial.votes[i])));
    buttons += choice("value", std::to_string(i), label, dial.own == static_cast<int>(i));
  }
  return element(
      "article", {{"class", "card"}, {"id", "d-" + dial.key}},
      element("h3", {}, pen.text(dial.title)) +
          element("p", {{"class", "note"}}, pen.text("Unit:") + escape(" ") + pen.text(dial.unit)) +
          form(pen, "/dial", "d-" + dial.key, {{"key", dial.key}}, element("div", {{"class", "three"}}, buttons)) +
          source_of(dial, pen));
}

std::string span_words(const Estimate& estimate) {
  return signed_figure(estimate.mean, 1) + " (" + signed_figure(estimate.low, 1) + " … " +
         signed_figure(estimate.high, 1) + ")";
}

Markup answer_of(const AnswerModel& answer, const Pen& pen) {
  Markup inside = element("h3", {}, pen.text(answer.question)) +
                  element("p", {{"class", "note"}}, pen.text("Asked by:") + escape(" ") + pen.text(answer.bench));
  if (!answer.exhibit) return element("article", {{"class", "card"}}, inside + note(pen, "The simulator is at work."));
  Markup rows = element("tr", {},
                        element("th", {{"scope", "col"}}, pen.text("Change of")) +
                            element("th", {{"scope", "col"}}, pen.text("Many futures")) +
                            element("th", {{"scope", "col"}}, pen.text("This campaign")));
  for (const classroom::ExhibitFigure& figure : answer.exhibit->figures) {
    rows += element("tr", {},
                    element("th", {{"scope", "row"}}, pen.text(figure.label)) +
                        element("td", {}, span_words(figure.change)) +
                        element("td", {}, signed_figure(figure.same_luck, 1)));
  }
  inside += element("table", {}, rows);
  return element("article", {{"class", "card"}}, inside);
}

Markup ask_form(const PhoneModel& model, const Pen& pen) {
  Markup options;
  for (const classroom::ExhibitChoice& choice : model.questions) {
    options += element("option", {{"value", choice.knob}}, pen.text(choice.words));
  }
  return form(pen, "/ask", "answers", {},
              element("label", {{"for", "knob"}}, pen.text("What if?")) +
                  element("select", {{"id", "knob"}, {"name", "knob"}}, options) +
                  act("ask", "1", pen.text("Ask the simulator")));
}

}  // namespace

Markup motion_section(const MotionModel& motion, const Pen& pen, bool with_cases) {
  Markup inside;
  if (motion.open) inside += vote_form(motion, pen);
  if (motion.open || motion.own) inside += own_vote(motion, pen);
  if (with_cases) inside += cases_of(motion, pen);
  return section(pen, "m" + std::to_string(motion.number), motion.text, inside);
}

Markup arguments_section(const MotionModel& motion, const Pen& pen) {
  Markup list;
  for (const ArgumentModel& argument : motion.arguments) list += argument_item(argument, pen);
  Markup inside = motion.arguments.empty() ? note(pen, "Nobody has made an argument yet.")
                                           : element("ol", {{"class", "arguments"}}, list);
  if (motion.arguments_left > 0) inside += argument_form(motion, pen);
  return section(pen, "arguments-" + std::to_string(motion.number), "Arguments", inside);
}

Markup dials_section(const PhoneModel& model, const Pen& pen) {
  Markup inside = note(pen, "The class sets these before the campaign: the middle vote counts.");
  for (const DialModel& dial : model.dials) inside += dial_card(dial, pen);
  return section(pen, "dials", "What do you believe?", inside);
}

Markup answers_section(const PhoneModel& model, const Pen& pen) {
  if (model.answers.empty() && !model.may_ask) return {};
  Markup inside;
  for (const AnswerModel& answer : model.answers) inside += answer_of(answer, pen);
  if (!model.answers.empty()) {
    inside += note(
        pen,
        "What the change would have made, mean and 95 in 100 of many futures; and this campaign with the same luck.");
  }
  if (!model.questions.empty()) {
    inside += ask_form(model, pen);
  } else if (model.may_ask) {
    inside += note(pen, model.questions_left == 0 ? "Your bench has asked its questions."
                                                  : "Questions can be asked after the first round.");
  }
  return section(pen, "answers", "The simulator", inside);
}

Markup debate_page(const PhoneModel& model, const Pen& pen) {
  Markup out;
  for (const MotionModel& motion : model.motions) {
    out += motion_section(motion, pen, true) + arguments_section(motion, pen);
  }
  return out + answers_section(model, pen);
}

}  // namespace sputnik::room
