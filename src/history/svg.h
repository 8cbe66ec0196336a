// A small writer of SVG pictures: shapes and escaped text, the same bytes on every machine.
#pragma once

#include <string>
#include <string_view>

namespace sputnik {

class Svg {
 public:
  Svg(double width, double height) : width_(width), height_(height) {}

  void rect(double x, double y, double width, double height, std::string_view fill);
  void line(double x1, double y1, double x2, double y2, std::string_view stroke, double thickness = 1);
  void circle(double x, double y, double radius, std::string_view fill, std::string_view stroke = "none");
  // Anchored at its "start", "middle" or "end".
  void text(double x, double y, std::string_view words, double size = 11, std::string_view anchor = "start");

  std::string picture() const;  // the whole file

 private:
  double width_;
  double height_;
  std::string body_{};
};

std::string escaped(std::string_view text);

}  // namespace sputnik
