// libqrencode does the code; the squares of a row that touch are one rectangle of the picture.
#include "room/qr_picture.h"

#include <qrencode.h>

#include <cerrno>
#include <memory>

namespace sputnik::room {
namespace {

// What a QR code of the largest size holds at this level, in bytes.
constexpr std::size_t most_bytes = 2331;

Problem too_much_or_nothing(std::size_t bytes) {
  return Problem{.found = "a text of " + std::to_string(bytes) + " bytes for a QR code",
                 .expected = "1 to " + std::to_string(most_bytes) + " bytes"};
}

// Level M survives a projector's glare on a seventh of the code, and is still coarse enough for the last row. Capitals,
// figures and few signs take less room than letters of both kinds: the library finds the parts, in a text without zeros.
QRcode* encoded(const std::string& text) {
  if (text.find('\0') == std::string::npos) return QRcode_encodeString(text.c_str(), 0, QR_ECLEVEL_M, QR_MODE_8, 1);
  return QRcode_encodeData(static_cast<int>(text.size()), reinterpret_cast<const unsigned char*>(text.data()), 0,
                           QR_ECLEVEL_M);
}

}  // namespace

std::variant<QrPicture, Problem> qr_picture(std::string_view text) {
  if (text.empty() || text.size() > most_bytes) return too_much_or_nothing(text.size());
  const std::unique_ptr<QRcode, void (*)(QRcode*)> code(encoded(std::string(text)), QRcode_free);
  if (!code) {
    if (errno == ERANGE) return too_much_or_nothing(text.size());
    return Problem{
        .found = "no QR code from the library", .expected = "a QR code", .hint = "the address can be typed instead"};
  }
  QrPicture picture{.size = code->width};
  const int modules = code->width * code->width;
  picture.dark.reserve(static_cast<std::size_t>(modules));
  for (int i = 0; i < modules; ++i) picture.dark.push_back((code->data[i] & 1) != 0);
  return picture;
}

Markup qr_svg(const QrPicture& picture, std::string_view label) {
  std::string path;
  for (int y = 0; y < picture.size; ++y) {
    for (int x = 0; x < picture.size; ++x) {
      const int from = x;
      while (x < picture.size && picture.at(x, y)) ++x;
      if (x == from) continue;
      path += "M" + std::to_string(from + qr_margin) + " " + std::to_string(y + qr_margin);
      path += "h" + std::to_string(x - from) + "v1H" + std::to_string(from + qr_margin) + "z";
    }
  }
  const std::string side = std::to_string(picture.size + 2 * qr_margin);
  const Markup squares = element("rect", {{"width", side}, {"height", side}, {"fill", "#fff"}}) +
                         element("path", {{"d", path}, {"fill", "#000"}});
  return element("svg",
                 {{"xmlns", "http://www.w3.org/2000/svg"},
                  {"viewBox", "0 0 " + side + " " + side},
                  {"shape-rendering", "crispEdges"},
                  {"role", "img"},
                  {"aria-label", std::string(label)}},
                 squares);
}

}  // namespace sputnik::room
