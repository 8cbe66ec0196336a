// What every answer carries, and refusals as whole answers.
#include <algorithm>

#include "room/manners.h"

namespace sputnik::room {
namespace {

constexpr std::size_t most_logged_bytes = 100;
constexpr std::size_t most_shown_of_a_name = 12;

bool holds(std::string_view text, std::string_view words) { return text.find(words) != std::string_view::npos; }

std::string_view reason_of(int status) {
  switch (status) {
    case 403:
      return "Forbidden";
    case 404:
      return "Not Found";
    case 405:
      return "Method Not Allowed";
    case 408:
      return "Request Timeout";
    case 411:
      return "Length Required";
    case 413:
      return "Content Too Large";
    case 414:
      return "URI Too Long";
    case 415:
      return "Unsupported Media Type";
    case 417:
      return "Expectation Failed";
    case 429:
      return "Too Many Requests";
    case 431:
      return "Request Header Fields Too Large";
    case 500:
      return "Internal Server Error";
    case 503:
      return "Service Unavailable";
    case 505:
      return "HTTP Version Not Supported";
    default:
      return "Bad Request";
  }
}

std::string_view english_of(int status) {
  switch (status) {
    case 403:
      return "This came from a page of another site. Open the room again and send it from there.";
    case 404:
      return "There is no such page in this room.";
    case 408:
      return "That took too long. Try again.";
    case 413:
      return "That was too long for the room. Make it shorter and send it again.";
    case 429:
    case 503:
      return "Too much at once. Wait a moment, then try again.";
    case 500:
      return "Something went wrong here. Try again.";
    default:
      return "The room did not understand that.";
  }
}

}  // namespace

const HeaderLines& safety_headers() {
  static const HeaderLines headers = {
      {"Content-Security-Policy",
       "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; "
       "form-action 'self'; frame-ancestors 'none'; base-uri 'none'"},
      {"X-Content-Type-Options", "nosniff"},
      {"X-Frame-Options", "DENY"},
      // Not no-referrer: under it browsers post our own forms with "Origin: null", which tells nothing.
      {"Referrer-Policy", "same-origin"},
      {"Cache-Control", "no-store"}};
  return headers;
}

HeaderLines sealed(const HeaderLines& headers) {
  HeaderLines out;
  for (const auto& [name, value] : headers) {
    const std::string line = name + value;
    const bool broken =
        std::any_of(line.begin(), line.end(), [](char c) { return static_cast<unsigned char>(c) < ' '; });
    if (name.empty() || broken) continue;
    out.emplace_back(name, value);
    if (name != "Set-Cookie") continue;
    for (const std::string_view promise : {"; HttpOnly", "; SameSite=Strict", "; Path=/"}) {
      if (!holds(value, promise)) out.back().second += promise;
    }
  }
  return out;
}

std::pair<std::string, std::string> token_cookie(std::string_view token) {
  return {"Set-Cookie", "token=" + std::string(token) + "; HttpOnly; SameSite=Strict; Path=/"};
}

std::pair<std::string, std::string> no_token_cookie() {
  return {"Set-Cookie", "token=; Max-Age=0; HttpOnly; SameSite=Strict; Path=/"};
}

std::string without_secrets(std::string_view path) {
  std::string out;
  std::size_t length = 0;  // of the name so far
  for (const char c : path.substr(0, most_logged_bytes)) {
    length = c == '/' ? 0 : length + 1;
    if (length <= most_shown_of_a_name) out += c;
    if (length == most_shown_of_a_name + 1) out += "...";
  }
  return out;
}

std::string refusal_words(int status, const Interpreter& say, std::string_view language) {
  const std::string_view english = english_of(status);
  return say ? say(english, language) : std::string(english);
}

std::string answer_of(const Refusal& refusal, bool with_body, std::string_view words) {
  const std::string reason(reason_of(refusal.status));
  const std::string body = std::string(words) + "\n";
  std::string out = "HTTP/1.1 " + std::to_string(refusal.status) + " " + reason + "\r\n";
  for (const auto& [name, value] : safety_headers()) out += name + ": " + value + "\r\n";
  if (refusal.status == 405) out += "Allow: GET, HEAD, POST\r\n";
  if (refusal.status == 429 || refusal.status == 503) out += "Retry-After: 1\r\n";
  out += "Content-Type: text/plain; charset=utf-8\r\nContent-Length: " + std::to_string(body.size());
  out += "\r\nConnection: close\r\n\r\n";
  return with_body ? out + body : out;
}

}  // namespace sputnik::room
