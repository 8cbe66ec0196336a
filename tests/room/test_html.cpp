// Pages: no text of strangers becomes anything but text, and the QR code is one.
#include <cstdio>
#include <cstdlib>

#include "catch.h"
#include "room/html.h"
#include "room/qr_picture.h"

using namespace sputnik;
using namespace sputnik::room;

namespace {

bool holds(std::string_view text, std::string_view words) { return text.find(words) != std::string_view::npos; }

}  // namespace

TEST_CASE("text is escaped, and control characters and turned writing are left out") {
  CHECK(escape("<script>alert('x' & \"y\")</script>").html() ==
        "&lt;script&gt;alert(&#39;x&#39; &amp; &quot;y&quot;)&lt;/script&gt;");
  CHECK(escape(std::string("a\0b\x1b\x7f\r\nc", 8)).html() == "ab\nc");
  CHECK(escape("\xe2\x80\xae"
               "evil\xe2\x81\xa6\xef\xbb\xbf\xe4\xb8\xad\xff")
            .html() == "evil\xe4\xb8\xad");
  CHECK(escape("&amp;").html() == "&amp;amp;");
}

TEST_CASE("elements keep strangers inside their attributes") {
  const Markup field = element("input", {{"name", "why"}, {"value", "\" onfocus=\"alert(1)\" x='"}});
  CHECK(field.html() == "<input name=\"why\" value=\"&quot; onfocus=&quot;alert(1)&quot; x=&#39;\">");
  CHECK(element("p", {}, "a < b").html() == "<p>a &lt; b</p>");
  CHECK(element("p", {}, element("b", {}, "x") + escape("&")).html() == "<p><b>x</b>&amp;</p>");
}

TEST_CASE("what points somewhere points into this room") {
  const auto link = [](std::string to) { return element("a", {{"href", std::move(to)}}, "x").html(); };
  CHECK(holds(link("/seat?a=1&b=2"), "href=\"/seat?a=1&amp;b=2\""));
  CHECK(holds(link("#top"), "href=\"#top\""));
  CHECK(holds(link("?lang=zh"), "href=\"?lang=zh\""));
  for (const char* wrong :
       {"javascript:alert(1)", " javascript:alert(1)", "java\nscript:alert(1)", "http://evil/", "//evil/", "/\\evil/",
        "\\\\evil", "/\t/evil/", "/\n/evil", "data:text/html,x", "vbscript:x", ""}) {
    CAPTURE(wrong);
    CHECK(holds(link(wrong), "href=\"#\""));
  }
  CHECK(holds(element("form", {{"action", "http://evil/"}}).html(), "action=\"#\""));
  CHECK(holds(element("img", {{"src", "data:image/png;base64,AA"}}).html(), "src=\"data:image/png;base64,AA\""));
  CHECK(holds(element("img", {{"src", "data:text/html,x"}}).html(), "src=\"#\""));
}

TEST_CASE("a page names its language, escapes its title, and loads only from this server") {
  const std::string all =
      page({.language = "zh", .title = "</title><script>", .style = "/room.css", .script = "//evil/x.js"},
           element("main", {}, "\xe4\xbd\xa0\xe5\xa5\xbd"));
  CHECK(all.starts_with("<!DOCTYPE html>\n<html lang=\"zh\"><head><meta charset=\"utf-8\">"));
  CHECK(holds(all, "<title>&lt;/title&gt;&lt;script&gt;</title>"));
  CHECK(holds(all, "href=\"/room.css\""));
  CHECK(!holds(all, "evil"));
  CHECK(holds(all, "<body><main>\xe4\xbd\xa0\xe5\xa5\xbd</main></body></html>"));
}

TEST_CASE("a QR code has its three eyes, and another text another code") {
  const auto made = qr_picture("http://192.168.1.23:8080/seat/0123456789abcdef0123456789abcdef");
  REQUIRE(std::holds_alternative<QrPicture>(made));
  const QrPicture& picture = std::get<QrPicture>(made);
  REQUIRE(picture.size >= 21);
  CHECK(picture.dark.size() == static_cast<std::size_t>(picture.size * picture.size));
  const int far = picture.size - 7;
  for (const auto& [left, top] : {std::pair{0, 0}, std::pair{far, 0}, std::pair{0, far}}) {
    for (int y = 0; y < 7; ++y) {
      for (int x = 0; x < 7; ++x) {
        const int ring = std::max(std::abs(x - 3), std::abs(y - 3));
        CHECK(picture.at(left + x, top + y) == (ring != 2));
      }
    }
  }
  const auto other = std::get<QrPicture>(qr_picture("http://192.168.1.23:8080/seat/0123456789abcdef0123456789abcdee"));
  CHECK(other.dark != picture.dark);
}

TEST_CASE("an address in capitals makes a picture of fewer, larger squares") {
  const std::string small = "http://192.168.1.20:8080/j/0123456789abcdef0123456789abcdef";
  const std::string capitals = "HTTP://192.168.1.20:8080/J/0123456789ABCDEF0123456789ABCDEF";
  CHECK(std::get<QrPicture>(qr_picture(small)).size == 33);
  CHECK(std::get<QrPicture>(qr_picture(capitals)).size == 29);
}

TEST_CASE("the picture of a QR code has every dark module once and a quiet margin") {
  const auto picture = std::get<QrPicture>(qr_picture("BCDFGH"));
  const std::string svg = qr_svg(picture, "<Join>").html();
  const int side = picture.size + 2 * qr_margin;
  CHECK(holds(svg, "viewBox=\"0 0 " + std::to_string(side) + " " + std::to_string(side) + "\""));
  CHECK(holds(svg, "aria-label=\"&lt;Join&gt;\""));
  QrPicture drawn{.size = picture.size, .dark = std::vector<bool>(picture.dark.size())};
  for (std::size_t at = svg.find('M'); at != std::string::npos; at = svg.find('M', at + 1)) {
    int x = 0;
    int y = 0;
    int width = 0;
    REQUIRE(std::sscanf(svg.c_str() + at, "M%d %dh%dv1", &x, &y, &width) == 3);
    for (int i = 0; i < width; ++i) {
      drawn.dark[static_cast<std::size_t>((y - qr_margin) * picture.size + x - qr_margin + i)] = true;
    }
  }
  CHECK(drawn.dark == picture.dark);
}

TEST_CASE("no text, and more than a QR code holds, is a problem and not a crash") {
  CHECK(std::holds_alternative<QrPicture>(qr_picture(std::string(2331, 'x'))));
  CHECK(std::holds_alternative<QrPicture>(qr_picture(std::string("a\0b", 3))));
  for (const std::string& text : {std::string(), std::string(2332, 'x'), std::string(1 << 20, 'x')}) {
    const auto made = qr_picture(text);
    REQUIRE(std::holds_alternative<Problem>(made));
    CHECK(holds(to_string(std::get<Problem>(made)), std::to_string(text.size()) + " bytes"));
  }
}
