// The frame of a phone's pages: clock, who one is, links, the foot; and the pages of those without a seat.
#include <algorithm>

#include "room/phone_pages.h"

namespace sputnik::room {
namespace {

using classroom::Stage;

constexpr std::string_view style_sheet = "/phone.css";
constexpr std::string_view script_file = "/phone.js";

Markup head_of(const PhoneModel& model, const Pen& pen) {
  Markup who = element("strong", {}, pen.text(model.name));
  if (model.admitted) {
    who += escape(" · ") + pen.text(model.bench_title);
    for (const RoleModel& role : model.roles) who += escape(" · ") + pen.text(role.title);
  }
  Markup out = element("p", {{"id", "who"}}, who);
  if (model.admitted) {
    if (!model.round.empty()) {
      out += element("p", {{"class", "round"}},
                     pen.text(model.round) + (model.date.empty() ? Markup() : escape(" · ") + pen.text(model.date)));
    }
    out += element("p", {{"id", "task"}}, pen.text(model.task));
  }
  return element("div", {{"id", "head"}}, out);
}

Markup links_of(const PhoneModel& model, const Pen& pen) {
  Markup list;
  for (std::size_t v = 0; v < view_keys.size(); ++v) {
    const auto view = static_cast<PhoneView>(v);
    if (view == PhoneView::orders && !model.cabinet) continue;
    const bool here = view == pen.place.view;
    list += element(
        "li", {},
        element("a", {{"href", address_of({view})}, {"aria-current", here ? "page" : "false"}}, pen.text(title(view))));
  }
  return element("nav", {{"id", "nav"}, {"aria-label", pen.say("Pages")}}, element("ul", {}, list));
}

Markup waiting_page(const Pen& pen) {
  return section(pen, "waiting", "Waiting room",
                 element("p", {{"class", "lead"}}, pen.text("The teacher will let you in.")) +
                     note(pen, "Keep this page open. It goes on by itself."));
}

Markup view_of_page(const PhoneModel& model, const Pen& pen) {
  switch (pen.place.view) {
    case PhoneView::now:
      return now_page(model, pen);
    case PhoneView::orders:
      return model.cabinet ? orders_page(model, pen) : now_page(model, pen);
    case PhoneView::world:
      return world_page(model, pen);
    case PhoneView::debate:
      return debate_page(model, pen);
    case PhoneView::seat:
      return seat_page(model, pen);
  }
  return {};
}

// The other language, called by its own name; the server keeps what was chosen.
Markup language_link(const Speech& say, const PhonePlace& place) {
  const bool english = say.code() == "en";
  const std::string other = english ? "zh-Hans" : "en";
  const std::string here = address_of(place);
  const std::string address =
      here + (here.find('?') == std::string::npos ? "?" : "&") + "lang=" + (english ? "zh" : "en");
  return element("p", {{"class", "language"}},
                 element("a", {{"href", address}, {"lang", other}, {"hreflang", other}}, english ? "中文" : "English"));
}

Markup foot(const Speech& say, const PhonePlace& place = {}) {
  return element("footer", {},
                 language_link(say, place) +
                     element("p", {{"class", "note"}},
                             escape(say("No name is asked for. This room keeps your pseudonym and what you write here, "
                                        "until the session ends."))));
}

// Without scripts a page that takes no text loads itself anew.
Markup reload(const PhonePlace& place) {
  if (place.view != PhoneView::now && place.view != PhoneView::orders) return {};
  return element("noscript", {}, element("meta", {{"http-equiv", "refresh"}, {"content", "15"}}));
}

Markup flash(const Speech& say, const std::string& alert) {
  if (alert.empty()) return element("div", {{"id", "flash"}, {"role", "alert"}});
  return element("div", {{"id", "flash"}, {"role", "alert"}, {"class", "shown"}, {"tabindex", "-1"}},
                 element("p", {}, say(alert)));
}

std::string document(const Speech& say, const std::string& title, const Markup& body) {
  return page(
      {.language = say.code(), .title = title, .style = std::string(style_sheet), .script = std::string(script_file)},
      body);
}

Markup bar(const std::string& title, const Markup& clock) {
  return element("header", {{"id", "bar"}}, element("h1", {{"id", "stage"}, {"aria-live", "polite"}}, title) + clock);
}

}  // namespace

std::string clock_words(const PhoneClock& clock) {
  const std::int64_t seconds = std::max<std::int64_t>(0, (clock.left_ms + 999) / 1000);
  const std::string rest = std::to_string(seconds % 60);
  return std::to_string(seconds / 60) + ":" + (rest.size() < 2 ? "0" : "") + rest;
}

Markup phone_page(const PhoneModel& model, const Pen& pen) {
  if (!model.admitted) {
    return head_of(model, pen) + element("main", {{"id", "main"}, {"tabindex", "-1"}}, waiting_page(pen));
  }
  return head_of(model, pen) + links_of(model, pen) +
         element("main", {{"id", "main"}, {"tabindex", "-1"}}, view_of_page(model, pen));
}

std::string phone_document(const PhoneModel& model, const Pen& pen, const Markup& inside, const std::string& digest,
                           const PhoneClock& clock, const std::string& alert) {
  const Speech& say = pen.say;
  const std::string stage = say(model.admitted ? model.stage : std::string("Waiting room"));
  const Markup time = element(
      "p", {{"id", "clock"}, {"role", "timer"}, {"aria-label", say("Time left")}, {"data-paused", say("Paused")}},
      clock.over     ? ""
      : clock.paused ? say("Paused")
                     : clock_words(clock));
  Markup body = element("a", {{"class", "skip"}, {"href", "#main"}}, pen.text("Skip to the page"));
  body += bar(stage, time);
  body += element("p", {{"id", "live"},
                        {"role", "status"},
                        {"class", "quiet"},
                        {"data-minute", say("One minute left.")},
                        {"data-soon", say("Ten seconds left.")}});
  body += element("p", {{"id", "lost"},
                        {"role", "status"},
                        {"data-lost", say("No connection. Trying again.")},
                        {"data-back", say("Connected again.")}});
  body += flash(say, alert);
  body += element("div",
                  {{"id", "page"},
                   {"data-digest", digest},
                   {"data-stage", stage},
                   {"data-view", std::string(key(pen.place.view))},
                   {"data-q", pen.place.quarter < 0 ? "" : std::to_string(pen.place.quarter)}},
                  inside);
  body += reload(pen.place) + foot(say, pen.place);
  return document(say, stage + " · " + say(model.name), body);
}

std::string door_document(const Speech& say, const std::string& alert) {
  const Markup field = element("label", {{"for", "code"}}, escape(say("Code of the room"))) +
                       element("input", {{"id", "code"},
                                         {"name", "code"},
                                         {"type", "text"},
                                         {"maxlength", "12"},
                                         {"required", ""},
                                         {"autocomplete", "off"},
                                         {"autocapitalize", "characters"},
                                         {"spellcheck", "false"}}) +
                       element("button", {{"type", "submit"}, {"class", "main"}}, escape(say("Take a seat")));
  const Markup inside =
      element("p", {{"class", "lead"}}, escape(say("Six letters, as they stand on the screen."))) +
      element("form", {{"method", "post"}, {"action", "/join"}}, field) +
      element("p", {{"class", "note"}}, escape(say("You get a pseudonym. Nobody asks for your name.")));
  return document(say, "Sputnik Moment",
                  bar("Sputnik Moment", {}) + flash(say, alert) +
                      element("main", {{"id", "main"}}, element("section", {{"id", "door"}}, inside)) + foot(say));
}

std::string notice_document(const Speech& say, std::string_view english) {
  const Markup inside =
      element("p", {{"class", "lead"}}, escape(say(english))) +
      element("p", {}, element("a", {{"href", "/"}, {"class", "go"}}, escape(say("Back to the room"))));
  return document(say, "Sputnik Moment",
                  bar("Sputnik Moment", {}) +
                      element("main", {{"id", "main"}}, element("section", {{"id", "notice"}}, inside)) + foot(say));
}

}  // namespace sputnik::room
