// What a page of the classroom is asked and what it answers: plain data, free of any library.
#pragma once

#include <functional>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace sputnik::room {

struct Request {
  std::string method{};    // "GET" or "POST"; a HEAD is asked as GET, and its answer's body is not sent
  std::string path{};      // names only: "/", "/seat/vote"; never "%", "..", "//"
  std::string address{};   // who asks, "192.168.1.7"
  std::string token{};     // the cookie of that name, letters and digits; else empty
  std::string language{};  // "zh" or "en"
  std::map<std::string, std::string> form{};  // fields of the query and of a posted form: clean UTF-8, not escaped
};

struct Reply {
  int status = 200;
  std::string type = "text/html; charset=utf-8";
  std::string body{};
  std::vector<std::pair<std::string, std::string>> headers{};
};

// Called from several threads at once. A GET must change nothing: only posts are checked for where they come from.
using Handler = std::function<Reply(const Request&)>;

// Why a request does not reach the handler.
struct Refusal {
  int status = 400;
  std::string why{};  // for the log
};

// An English text in the language of a code ("zh"); no code: in that of the room.
using Interpreter = std::function<std::string(std::string_view english, std::string_view language)>;

}  // namespace sputnik::room
