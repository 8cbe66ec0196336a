// The page of the seat: its card, its goal, who else sits on the bench, letters.
#include "room/phone_pages.h"

namespace sputnik::room {
namespace {

Markup role_card(const RoleModel& role, const Pen& pen) {
  Markup inside = element("h3", {}, pen.text(role.title)) + element("p", {}, pen.text(role.brief)) +
                  element("p", {{"class", "right"}}, pen.text(role.right));
  if (!role.goal.empty()) {
    inside += element(
        "p", {{"class", "goal"}},
        element("strong", {}, pen.text("Your own goal, for your eyes alone:")) + escape(" ") + pen.text(role.goal));
  }
  return element("article", {{"class", "card"}}, inside);
}

Markup members_section(const PhoneModel& model, const Pen& pen) {
  Markup list;
  for (const MemberModel& member : model.members) {
    Markup line = element("strong", {}, pen.text(member.name));
    if (!member.roles.empty()) line += escape(" · ") + pen.text(member.roles);
    if (member.self) line += escape(" · ") + pen.text("you");
    list += element("li", {}, line);
  }
  return section(pen, "members", model.bench_title, element("ul", {{"class", "plain"}}, list));
}

}  // namespace

Markup roles_section(const PhoneModel& model, const Pen& pen) {
  Markup inside;
  for (const RoleModel& role : model.roles) inside += role_card(role, pen);
  if (model.roles.empty()) inside = element("p", {}, pen.text("You have no office: you watch, write and ask."));
  if (model.roles.size() > 1) inside = note(pen, "Few have come: you hold more than one office.") + inside;
  return section(pen, "roles", "Your card", inside);
}

Markup letters_section(const PhoneModel& model, const Pen& pen) {
  Markup inside;
  for (const LetterModel& letter : model.letters) {
    const std::string from =
        (letter.own ? "From us, round " : "From the other cabinet, round ") + std::to_string(letter.round + 1);
    inside += element("article", {{"class", letter.own ? "letter" : "letter theirs"}},
                      element("h3", {}, pen.text(from)) + element("p", {}, pen.written(letter.text)));
  }
  if (model.may_write_letter) {
    inside +=
        form(pen, "/letter", "letters", {},
             text_area(pen, "letter-text", "Your letter to the other cabinet, one a round", classroom::longest_letter) +
                 act("send", "1", pen.text("Send the letter")));
  } else if (model.letters.empty()) {
    inside += note(pen, "No letters yet. Diplomacy may send the other cabinet one a round.");
  }
  return section(pen, "letters", "Letters", inside);
}

Markup seat_page(const PhoneModel& model, const Pen& pen) {
  Markup out = roles_section(model, pen) + members_section(model, pen);
  if (model.cabinet) out += letters_section(model, pen);
  if (model.muted)
    out += section(pen, "muted", "Muted", note(pen, "The teacher has muted your seat: you may vote, not write."));
  return out;
}

}  // namespace sputnik::room
