// Writing SVG elements.
#include "files/svg.h"

#include "model/text.h"

namespace sputnik {
namespace {

std::string attribute(std::string_view name, std::string_view value) {
  return " " + std::string(name) + "=\"" + escaped(value) + "\"";
}
std::string attribute(std::string_view name, double value) { return attribute(name, figure(value, 1)); }

}  // namespace

std::string escaped(std::string_view text) {
  std::string out;
  for (const char c : text) {
    switch (c) {
      case '&':
        out += "&amp;";
        break;
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      case '"':
        out += "&quot;";
        break;
      default:
        out += c;
    }
  }
  return out;
}

void Svg::rect(double x, double y, double width, double height, std::string_view fill) {
  body_ += "<rect" + attribute("x", x) + attribute("y", y) + attribute("width", width) + attribute("height", height) +
           attribute("fill", fill) + "/>\n";
}

void Svg::line(double x1, double y1, double x2, double y2, std::string_view stroke, double thickness) {
  body_ += "<line" + attribute("x1", x1) + attribute("y1", y1) + attribute("x2", x2) + attribute("y2", y2) +
           attribute("stroke", stroke) + attribute("stroke-width", thickness) + "/>\n";
}

void Svg::circle(double x, double y, double radius, std::string_view fill, std::string_view stroke) {
  body_ += "<circle" + attribute("cx", x) + attribute("cy", y) + attribute("r", radius) + attribute("fill", fill) +
           attribute("stroke", stroke) + "/>\n";
}

void Svg::text(double x, double y, std::string_view words, double size, std::string_view anchor) {
  body_ += "<text" + attribute("x", x) + attribute("y", y) + attribute("font-size", size) +
           attribute("text-anchor", anchor) + ">" + escaped(words) + "</text>\n";
}

namespace {

std::string places(std::span<const SvgPoint> points) {
  std::string out;
  for (const SvgPoint& point : points) out += (out.empty() ? "" : " ") + figure(point.x, 1) + "," + figure(point.y, 1);
  return out;
}

}  // namespace

void Svg::polyline(std::span<const SvgPoint> points, std::string_view stroke, double thickness,
                   std::string_view dashes) {
  body_ += "<polyline" + attribute("points", places(points)) + attribute("fill", "none") + attribute("stroke", stroke) +
           attribute("stroke-width", thickness) + (dashes.empty() ? "" : attribute("stroke-dasharray", dashes)) +
           "/>\n";
}

void Svg::polygon(std::span<const SvgPoint> points, std::string_view fill, double opacity) {
  body_ += "<polygon" + attribute("points", places(points)) + attribute("fill", fill) +
           attribute("fill-opacity", figure(opacity, 2)) + "/>\n";
}

void Svg::describe(std::string_view title, std::string_view description) {
  described_ = "<title>" + escaped(title) + "</title>\n<desc>" + escaped(description) + "</desc>\n";
}

std::string Svg::picture() const {
  const std::string size = attribute("width", width_) + attribute("height", height_);
  return "<svg xmlns=\"http://www.w3.org/2000/svg\"" + size + " viewBox=\"0 0 " + figure(width_, 1) + " " +
         figure(height_, 1) + "\" font-family=\"sans-serif\">\n" + described_ +
         (background_.empty() ? "" : "<rect width=\"100%\" height=\"100%\"" + attribute("fill", background_) + "/>\n") + body_ +
         "</svg>\n";
}

}  // namespace sputnik
