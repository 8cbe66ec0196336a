// A small writer of SVG pictures: shapes and escaped text, the same bytes on every machine.
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace sputnik {

struct SvgPoint {
  double x = 0;
  double y = 0;
};

class Svg {
 public:
  // Without a background it is clear.
  Svg(double width, double height, std::string_view background = "#ffffff")
      : width_(width), height_(height), background_(background) {}

  void rect(double x, double y, double width, double height, std::string_view fill);
  void line(double x1, double y1, double x2, double y2, std::string_view stroke, double thickness = 1);
  void circle(double x, double y, double radius, std::string_view fill, std::string_view stroke = "none");
  // `dashes` as SVG has them, "10 6"; empty: solid.
  void polyline(std::span<const SvgPoint> points, std::string_view stroke, double thickness,
                std::string_view dashes = {});
  void polygon(std::span<const SvgPoint> points, std::string_view fill, double opacity);
  // Anchored at its "start", "middle" or "end".
  void text(double x, double y, std::string_view words, double size = 11, std::string_view anchor = "start");

  // What a screen reader says of it.
  void describe(std::string_view title, std::string_view description);

  std::string picture() const;  // the whole file

 private:
  double width_;
  double height_;
  std::string background_;
  std::string described_{};
  std::string body_{};
};

std::string escaped(std::string_view text);

}  // namespace sputnik
