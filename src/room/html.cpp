// Escaping, and elements made of what is escaped.
#include "room/html.h"

#include <algorithm>
#include <array>

#include "files/svg.h"
#include "model/characters.h"

namespace sputnik::room {
namespace {

std::string escaped_text(std::string_view text) {
  std::string out;
  for (const char c : escaped(without_forbidden(text))) out += c == '\'' ? std::string("&#39;") : std::string(1, c);
  return out;
}

template <std::size_t count>
bool is_one_of(std::string_view name, const std::array<std::string_view, count>& names) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

constexpr std::array<std::string_view, 7> void_tags = {"br", "hr", "img", "input", "link", "meta", "wbr"};
constexpr std::array<std::string_view, 9> pointers = {"href",   "src",  "action", "formaction", "data",
                                                      "poster", "cite", "ping",   "srcset"};

bool is_place_of_this_server(std::string_view value) {
  // Browsers read a backslash as a slash, so "/\host" would leave; "//host" does.
  if (value.find('\\') != std::string_view::npos) return false;
  return value.starts_with("#") || value.starts_with("?") || (value.starts_with("/") && !value.starts_with("//"));
}

std::string kept_value(std::string_view name, std::string_view value) {
  std::string clean = escaped_text(value);
  if (!is_one_of(name, pointers) && !name.ends_with("href")) return clean;
  // Browsers leave out line breaks and tabs before they read where it points.
  std::erase_if(clean, [](char c) { return c == '\n' || c == '\t'; });
  const bool picture = name == "src" && clean.starts_with("data:image/");
  return picture || is_place_of_this_server(clean) ? clean : "#";
}

}  // namespace

class ElementWriter {
 public:
  static Markup text(std::string_view text) { return Markup(escaped_text(text)); }

  static Markup element(std::string_view tag, Attributes attributes, const Markup& inside) {
    std::string out = "<" + std::string(tag);
    for (const Attribute& attribute : attributes) {
      const std::string_view name = attribute.name.name();
      out += " " + std::string(name) + "=\"" + kept_value(name, attribute.value) + "\"";
    }
    out += ">";
    if (!is_one_of(tag, void_tags)) out += inside.html() + "</" + std::string(tag) + ">";
    return Markup(std::move(out));
  }
};

Markup& Markup::operator+=(const Markup& more) {
  html_ += more.html_;
  return *this;
}

Markup operator+(Markup one, const Markup& other) { return one += other; }

Markup escape(std::string_view text) { return ElementWriter::text(text); }

Markup element(Tag tag, Attributes attributes, const Markup& inside) {
  return ElementWriter::element(tag.name(), attributes, inside);
}

Markup element(Tag tag, Attributes attributes, std::string_view text) {
  return ElementWriter::element(tag.name(), attributes, escape(text));
}

std::string page(const PageFrame& frame, const Markup& body) {
  Markup head = element("meta", {{"charset", "utf-8"}});
  head += element("meta", {{"name", "viewport"}, {"content", "width=device-width, initial-scale=1"}});
  head += element("title", {}, frame.title);
  if (!frame.style.empty()) head += element("link", {{"rel", "stylesheet"}, {"href", frame.style}});
  if (!frame.script.empty()) head += ElementWriter::element("script", {{"src", frame.script}, {"defer", ""}}, {});
  const Markup both = element("head", {}, head) + element("body", {}, body);
  return "<!DOCTYPE html>\n" + element("html", {{"lang", frame.language}}, both).html() + "\n";
}

}  // namespace sputnik::room
