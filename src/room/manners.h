// What is asked of a request before the handler sees it, and what every answer carries.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "room/gather.h"
#include "room/request.h"

namespace sputnik::room {

// Wrong methods, paths that are more than names, posts from pages of others, bodies that are no form.
// `own_places`: "host:port" as pages of this room may have been opened; the Host header is never asked.
std::optional<Refusal> refusal_of(const WholeRequest& request, const std::vector<std::string>& own_places);

// The value of a cookie when it is letters and figures, at most 64; else empty.
std::string cookie_of(std::string_view cookie_header, std::string_view name);

// "zh" or "en": what was asked for, else the cookie, else the first of the two that the browser prefers.
std::string language_of(std::string_view asked, std::string_view cookie, std::string_view accept_language);

using HeaderLines = std::vector<std::pair<std::string, std::string>>;

// On every answer: nothing from elsewhere is loaded, framed, guessed or stored.
const HeaderLines& safety_headers();

// Headers of a reply fit to be sent: no line breaks, and cookies that scripts and other sites cannot use.
HeaderLines sealed(const HeaderLines& headers);

// A header that gives a browser its token, and one that takes it away.
std::pair<std::string, std::string> token_cookie(std::string_view token);
std::pair<std::string, std::string> no_token_cookie();

// A path for the log: long names may be tokens, and the teacher's desk may be on the wall.
std::string without_secrets(std::string_view path);

// The same of a head as it came, which may be cut off or wrong; empty when it says nothing of it.
std::string language_in(std::string_view head);

// What a person reads who was refused: not why, which is for the log.
std::string refusal_words(int status, const Interpreter& say, std::string_view language);

// A refusal as a whole answer, in words for the reader; the connection ends with it.
std::string answer_of(const Refusal& refusal, bool with_body, std::string_view words);

}  // namespace sputnik::room
