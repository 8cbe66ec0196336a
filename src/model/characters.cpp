// UTF-8 checked by hand (RFC 3629): no overlong forms, no surrogates, nothing above U+10FFFF.
#include "model/characters.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace sputnik {
namespace {

unsigned byte_at(std::string_view text, std::size_t i) { return static_cast<unsigned char>(text[i]); }

// Length in bytes of the character at `at`, its code point in `code`; 0 when it is no UTF-8.
std::size_t decode(std::string_view text, std::size_t at, char32_t& code) {
  const unsigned lead = byte_at(text, at);
  if (lead < 0x80) {
    code = lead;
    return 1;
  }
  const std::size_t length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
  if (lead < 0xc2 || lead > 0xf4 || at + length > text.size()) return 0;
  code = lead & (0x7fu >> length);
  for (std::size_t i = 1; i < length; ++i) {
    const unsigned next = byte_at(text, at + i);
    if ((next & 0xc0) != 0x80) return 0;
    code = (code << 6) | (next & 0x3f);
  }
  const bool overlong = (length == 3 && code < 0x800) || (length == 4 && code < 0x10000);
  const bool surrogate = code >= 0xd800 && code < 0xe000;
  return overlong || surrogate || code > 0x10ffff ? 0 : length;
}

std::string hex(unsigned value, int digits) {
  std::string out;
  for (int shift = (digits - 1) * 4; shift >= 0; shift -= 4) out += "0123456789ABCDEF"[(value >> shift) & 15];
  return out;
}

struct Magic {
  std::string_view bytes;
  std::string_view found;
  std::string_view hint;
};
using namespace std::string_view_literals;
constexpr std::array<Magic, 8> magics = {{
    {"\x1f\x8b"sv, "a gzip archive", "unpack it first"},
    {"PK\x03\x04"sv, "a zip archive", "unpack it first"},
    {"\xff\xfe\0\0"sv, "UTF-32 text", "save it as UTF-8"},
    {"\xff\xfe"sv, "UTF-16 text", "save it as UTF-8"},
    {"\xfe\xff"sv, "UTF-16 text", "save it as UTF-8"},
    {"\xef\xbb\xbf"sv, "a byte-order mark", "save it as UTF-8 without a byte-order mark"},
    {"\x89PNG"sv, "a picture", ""},
    {"%PDF"sv, "a PDF document", ""},
}};

// UTF-16 without a mark: every other byte of mostly Latin text is zero.
bool looks_like_utf16(std::string_view head) {
  std::array<std::size_t, 2> zeros{};
  for (std::size_t i = 0; i < head.size(); ++i) zeros[i % 2] += head[i] == '\0';
  const auto [few, many] = std::minmax(zeros[0], zeros[1]);
  return head.size() >= 4 && many * 4 >= head.size() && few * 8 <= many;
}

bool is_noise(std::string_view head) {
  const auto odd = std::count_if(head.begin(), head.end(), [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte < 0x09 || (byte > 0x0d && byte < 0x20);
  });
  return static_cast<std::size_t>(odd) * 20 > head.size();
}

std::string_view why_forbidden(char32_t code) {
  if (code == '\n' || code == '\t') return {};
  if (code == 0) return "the null character";
  if (code < 0x20 || code == 0x7f || (code >= 0x80 && code < 0xa0)) return "a control character";
  if (code >= 0x202a && code <= 0x202e) return "which turns the direction of writing";
  if (code >= 0x2066 && code <= 0x2069) return "which turns the direction of writing";
  if (code == 0x200e || code == 0x200f || code == 0x061c) return "a mark of the direction of writing";
  if (code == 0x2028 || code == 0x2029) return "a hidden line break";
  if (code == 0xfeff) return "a byte-order mark";
  if ((code & 0xfffe) == 0xfffe) return "no character";
  return {};
}

}  // namespace

std::optional<NoText> why_no_text(std::string_view bytes) {
  for (const Magic& magic : magics) {
    if (bytes.starts_with(magic.bytes)) return NoText{0, std::string(magic.found), std::string(magic.hint)};
  }
  const std::string_view head = bytes.substr(0, 4096);
  if (looks_like_utf16(head)) return NoText{0, "UTF-16 text", "save it as UTF-8"};
  if (is_noise(head)) return NoText{0, "binary data", ""};
  char32_t code = 0;
  for (std::size_t at = 0; at < bytes.size();) {
    const std::size_t length = decode(bytes, at, code);
    if (length == 0) {
      return NoText{line_at(bytes, at), "the byte 0x" + hex(byte_at(bytes, at), 2) + ", which is no UTF-8",
                    "save it as UTF-8"};
    }
    at += length;
  }
  return std::nullopt;
}

std::optional<std::string> forbidden_character(std::string_view text) {
  char32_t code = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t length = decode(text, at, code);
    if (length == 0) return "a byte that is no UTF-8";
    const std::string_view why = why_forbidden(code);
    if (!why.empty()) return "U+" + hex(code, code > 0xffff ? 6 : 4) + ", " + std::string(why);
    at += length;
  }
  return std::nullopt;
}

std::string without_forbidden(std::string_view text) {
  std::string out;
  char32_t code = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t length = decode(text, at, code);
    if (length > 0 && why_forbidden(code).empty()) out += text.substr(at, length);
    at += std::max<std::size_t>(length, 1);
  }
  return out;
}

std::size_t length_of(std::string_view text) {
  return static_cast<std::size_t>(
      std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; }));
}

int line_at(std::string_view text, std::size_t position) {
  const std::string_view before = text.substr(0, std::min(position, text.size()));
  return 1 + static_cast<int>(std::count(before.begin(), before.end(), '\n'));
}

}  // namespace sputnik
