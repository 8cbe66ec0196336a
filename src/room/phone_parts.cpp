// Making the pieces of a page.
#include "room/phone_parts.h"

#include <algorithm>

namespace sputnik::room {
namespace {

Markup split(const std::string& text, std::string_view at, Markup (*wrap)(std::string_view)) {
  Markup out;
  std::string_view rest = text;
  while (!rest.empty()) {
    const std::size_t end = std::min(rest.find(at), rest.size());
    if (end > 0) out += wrap(rest.substr(0, end));
    rest.remove_prefix(std::min(end + at.size(), rest.size()));
  }
  return out;
}

Markup paragraph(std::string_view text) { return element("p", {}, text); }

}  // namespace

std::optional<PhoneView> view_named(std::string_view key) {
  const auto found = std::find(view_keys.begin(), view_keys.end(), key);
  if (found == view_keys.end()) return std::nullopt;
  return static_cast<PhoneView>(found - view_keys.begin());
}

std::string address_of(const PhonePlace& place) {
  const std::string path = place.view == PhoneView::now ? "/" : "/" + std::string(key(place.view));
  return place.quarter < 0 ? path : path + "?q=" + std::to_string(place.quarter);
}

Markup Pen::written(std::string_view theirs) const {
  return element("span", {{"dir", "auto"}, {"class", "written"}}, words.covered(theirs));
}

Markup Pen::evidence(std::string_view english) const {
  const bool latin = say.code() == "en";
  std::string out;
  bool figured = false;  // the part that is being read has its figure
  std::size_t from = 0;
  for (std::size_t at = 0; at < english.size(); ++at) {
    const char c = english[at];
    const bool next_is_figure = at + 1 < english.size() && english[at + 1] >= '0' && english[at + 1] <= '9';
    if ((c == '+' || c == '-') && next_is_figure) figured = true;
    const bool colon = english.substr(at).starts_with(": ");
    if (!figured || !(colon || english.substr(at).starts_with(", "))) continue;
    out += say(english.substr(from, at - from)) + (colon ? (latin ? ": " : "：") : (latin ? ", " : "，"));
    from = at + 2;
    figured = false;
  }
  return escape(out + say(english.substr(from)));
}

Markup Pen::paragraphs(std::string_view english) const { return split(say(english), "\n\n", paragraph); }
Markup Pen::lines(std::string_view english) const { return split(say(english), "\n", paragraph); }

Markup heading(const Pen& pen, std::string_view english) { return element("h2", {}, pen.text(english)); }

Markup section(const Pen& pen, const std::string& id, std::string_view english_heading, const Markup& inside) {
  return element("section", {{"id", id}, {"aria-labelledby", id + "-h"}},
                 element("h2", {{"id", id + "-h"}}, pen.text(english_heading)) + inside);
}

Markup form(const Pen& pen, const std::string& action, const std::string& anchor, const Fields& hidden,
            const Markup& inside) {
  const auto field = [](const std::string& name, const std::string& value) {
    return element("input", {{"type", "hidden"}, {"name", name}, {"value", value}});
  };
  Markup all = field("view", std::string(key(pen.place.view)));
  if (pen.place.quarter >= 0) all += field("q", std::to_string(pen.place.quarter));
  if (!anchor.empty()) all += field("at", anchor);
  for (const auto& [name, value] : hidden) all += field(name, value);
  return element("form", {{"method", "post"}, {"action", action}}, all + inside);
}

Markup choice(const std::string& name, const std::string& value, const Markup& label, bool pressed) {
  return element("button",
                 {{"type", "submit"}, {"name", name}, {"value", value}, {"aria-pressed", pressed ? "true" : "false"}},
                 label);
}

Markup act(const std::string& name, const std::string& value, const Markup& label) {
  return element("button", {{"type", "submit"}, {"name", name}, {"value", value}}, label);
}

Markup text_area(const Pen& pen, const std::string& id, std::string_view english_label, std::size_t longest,
                 std::string_view was) {
  const std::string bound = std::to_string(longest);
  return element("label", {{"for", id}}, pen.text(english_label)) +
         element("textarea", {{"id", id}, {"name", "text"}, {"rows", "4"}, {"maxlength", bound}, {"dir", "auto"}}, was);
}

Markup fold(const std::string& id, const Markup& summary, const Markup& inside) {
  return element("details", {{"id", id}}, element("summary", {}, summary) + element("div", {}, inside));
}

Markup note(const Pen& pen, std::string_view english) { return element("p", {{"class", "note"}}, pen.text(english)); }

Markup link_to(const Pen& pen, const PhonePlace& place, std::string_view english) {
  return element("a", {{"href", address_of(place)}, {"class", "go"}}, pen.text(english));
}

}  // namespace sputnik::room
