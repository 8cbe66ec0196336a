// HTML that cannot be built unescaped: a Markup comes only from escape() and element().
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

namespace sputnik::room {

class Markup {
 public:
  Markup() = default;
  const std::string& html() const { return html_; }
  Markup& operator+=(const Markup& more);

 private:
  explicit Markup(std::string html) : html_(std::move(html)) {}
  std::string html_{};
  friend class ElementWriter;
};
Markup operator+(Markup one, const Markup& other);

// The name of an element, a literal that is checked when the program is compiled: no script, no style.
class Tag {
 public:
  consteval Tag(const char* name) : name_(name) {
    for (const char c : name_) {
      if (!(c >= 'a' && c <= 'z') && !(c >= '1' && c <= '6')) throw "a tag is small letters and figures";
    }
    if (name_.empty() || name_ == "script" || name_ == "style") throw "scripts and styles are files of their own";
  }
  std::string_view name() const { return name_; }

 private:
  std::string_view name_;
};

// The name of an attribute, likewise: no handlers of events, no style.
class AttributeName {
 public:
  consteval AttributeName(const char* name) : name_(name) {
    for (const char c : name_) {
      const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      if (!letter && c != '-') throw "an attribute is letters and hyphens";
    }
    if (name_.empty() || name_.starts_with("on") || name_ == "style" || name_ == "srcdoc")
      throw "no scripts in attributes";
  }
  std::string_view name() const { return name_; }

 private:
  std::string_view name_;
};

struct Attribute {
  AttributeName name;
  std::string value{};
};
using Attributes = std::initializer_list<Attribute>;

// Text as it is to be read: control characters and those that turn the direction of writing are left out.
Markup escape(std::string_view text);

// An element with its attributes, its values escaped; of what points somewhere (href, src, action …) only places of
// this server are kept, and data pictures of a src; all else becomes "#".
Markup element(Tag tag, Attributes attributes, const Markup& inside = {});
// The same around a text, escaped here.
Markup element(Tag tag, Attributes attributes, std::string_view text);

// A whole page. Styles and scripts are paths of this server; empty: none.
struct PageFrame {
  std::string language = "en";
  std::string title{};
  std::string style{};
  std::string script{};
};
std::string page(const PageFrame& frame, const Markup& body);

}  // namespace sputnik::room
