// Refusals, cookies and languages of requests.
#include "room/manners.h"

#include <algorithm>

namespace sputnik::room {
namespace {

constexpr std::ptrdiff_t most_fields = 100;
constexpr std::size_t most_path_bytes = 256;

bool is_letter_or_figure(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); }

bool is_names_only(std::string_view path) {
  if (path == "/") return true;
  if (path.size() > most_path_bytes || path.find("..") != std::string_view::npos) return false;
  while (!path.empty()) {
    path.remove_prefix(1);  // the slash
    const std::string_view name = path.substr(0, path.find('/'));
    const bool plain = std::all_of(name.begin(), name.end(),
                                   [](char c) { return is_letter_or_figure(c) || c == '-' || c == '_' || c == '.'; });
    if (name.empty() || name.front() == '.' || !plain) return false;
    path.remove_prefix(name.size());
  }
  return true;
}

bool is_own(std::string_view origin, const std::vector<std::string>& own_places) {
  constexpr std::string_view scheme = "http://";
  if (!origin.starts_with(scheme)) return false;
  std::string place(origin.substr(scheme.size()));
  if (place.find(':') == std::string::npos) place += ":80";
  return std::find(own_places.begin(), own_places.end(), place) != own_places.end();
}

std::optional<Refusal> refusal_of_post(const WholeRequest& request, const std::vector<std::string>& own_places) {
  for (const std::string_view origin : request.head.all("origin")) {
    if (!is_own(origin, own_places)) return Refusal{403, "posted from a page of another site"};
  }
  for (const std::string_view site : request.head.all("sec-fetch-site")) {
    if (site != "same-origin" && site != "none") return Refusal{403, "posted from a page of another site"};
  }
  if (request.body.empty()) return std::nullopt;
  std::string type(request.head.first("content-type"));
  type = type.substr(0, type.find_first_of("; "));
  if (type != "application/x-www-form-urlencoded" || !request.head.all("content-encoding").empty()) {
    return Refusal{415, "no plain form"};
  }
  return std::nullopt;
}

std::string_view trimmed(std::string_view text) {
  while (text.starts_with(' ')) text.remove_prefix(1);
  while (text.ends_with(' ')) text.remove_suffix(1);
  return text;
}

// Takes what stands before the next separator off the front.
std::string_view next_part(std::string_view& text, char separator) {
  const std::size_t end = text.find(separator);
  const std::string_view part = trimmed(text.substr(0, end));
  text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  return part;
}

// The value of the first header of a name in small letters.
std::string_view header_in(std::string_view head, std::string_view name) {
  while (!head.empty()) {
    const std::string_view line = head.substr(0, head.find("\r\n"));
    head.remove_prefix(std::min(head.size(), line.size() + 2));
    if (line.size() <= name.size() || line[name.size()] != ':') continue;
    const auto same = [](char given, char small) {
      return (given >= 'A' && given <= 'Z' ? given + 32 : given) == small;
    };
    if (std::equal(name.begin(), name.end(), line.begin(), [&](char n, char l) { return same(l, n); })) {
      return trimmed(line.substr(name.size() + 1));
    }
  }
  return {};
}

std::string known_language(std::string_view name) {
  const std::string_view primary = name.substr(0, name.find_first_of("-_;"));
  return primary == "zh" || primary == "en" ? std::string(primary) : std::string();
}

}  // namespace

std::optional<Refusal> refusal_of(const WholeRequest& request, const std::vector<std::string>& own_places) {
  const Head& head = request.head;
  if (head.method != "GET" && head.method != "HEAD" && head.method != "POST") return Refusal{405, "another method"};
  if (!is_names_only(head.path)) return Refusal{404, "a path that is more than names"};
  if (!head.all("expect").empty()) return Refusal{417, "an expectation"};
  const auto fields =
      std::count(head.query.begin(), head.query.end(), '&') + std::count(request.body.begin(), request.body.end(), '&');
  if (fields >= most_fields) return Refusal{400, "too many fields"};
  return head.method == "POST" ? refusal_of_post(request, own_places) : std::nullopt;
}

std::string cookie_of(std::string_view cookie_header, std::string_view name) {
  while (!cookie_header.empty()) {
    const std::string_view pair = next_part(cookie_header, ';');
    const std::size_t equals = pair.find('=');
    if (equals == std::string_view::npos || pair.substr(0, equals) != name) continue;
    const std::string_view value = pair.substr(equals + 1);
    const bool plain = value.size() <= 64 && std::all_of(value.begin(), value.end(), is_letter_or_figure);
    return plain ? std::string(value) : std::string();
  }
  return {};
}

std::string language_in(std::string_view head) {
  const std::string cookie = cookie_of(header_in(head, "cookie"), "lang");
  const std::string_view accepted = header_in(head, "accept-language");
  return cookie.empty() && accepted.empty() ? std::string() : language_of("", cookie, accepted);
}

std::string language_of(std::string_view asked, std::string_view cookie, std::string_view accept_language) {
  for (const std::string_view wish : {asked, cookie}) {
    if (const std::string language = known_language(wish); !language.empty()) return language;
  }
  while (!accept_language.empty()) {
    const std::string language = known_language(next_part(accept_language, ','));
    if (!language.empty()) return language;
  }
  return "en";
}

}  // namespace sputnik::room
