// The library sees the request line, four headers and the body, all checked before: ranges, encodings, multipart and
// chunked bodies, where its old versions had their faults, never reach it.
#include "room/engine.h"

#include <stdexcept>

#include "model/characters.h"
#include "room/manners.h"
#include "room/memory_stream.h"

namespace sputnik::room {
namespace {

std::string as_asked(const WholeRequest& request) {
  const Head& head = request.head;
  std::string out = head.method + " " + head.path + (head.query.empty() ? "" : "?" + head.query) + " HTTP/1.1\r\n";
  // Old versions of the library undo percent signs in headers: only what has none is passed on.
  for (const char* name : {"token", "lang"}) {
    const std::string value = cookie_of(head.first("cookie"), name);
    if (!value.empty()) out += std::string(name) + ": " + value + "\r\n";
  }
  out += "accept-language: " + std::string(head.first("accept-language")) + "\r\n";
  if (head.method == "POST") {
    if (!request.body.empty()) out += "content-type: application/x-www-form-urlencoded\r\n";
    out += "content-length: " + std::to_string(request.body.size()) + "\r\n\r\n" + request.body;
  } else {
    out += "\r\n";
  }
  return out;
}

Request request_of(const httplib::Request& asked) {
  Request request{.method = asked.method == "POST" ? "POST" : "GET", .path = asked.path, .address = asked.remote_addr};
  // Of two fields of one name the first counts.
  for (const auto& [name, value] : asked.params) {
    request.form.emplace(without_forbidden(name), without_forbidden(value));
  }
  request.token = asked.get_header_value("token");
  request.language = language_of(request.form.contains("lang") ? request.form["lang"] : "",
                                 asked.get_header_value("lang"), asked.get_header_value("accept-language"));
  return request;
}

Reply reply_of(const Handler& handler, const Interpreter& say, const Request& request) {
  try {
    Reply reply = handler(request);
    if (reply.status >= 200 && reply.status < 600) return reply;
  } catch (const std::exception&) {
    // What went wrong is nobody's business outside.
  }
  return Reply{
      .status = 500, .type = "text/plain; charset=utf-8", .body = refusal_words(500, say, request.language) + "\n"};
}

}  // namespace

class Engine::Server : public httplib::Server {
 public:
  Server(room::Handler handler, Interpreter say) : handler_(std::move(handler)), say_(std::move(say)) {
    httplib::Headers always;
    for (const auto& [name, value] : safety_headers()) always.emplace(name, value);
    set_default_headers(always);
    const auto answer = [this](const httplib::Request& asked, httplib::Response& out) { give(asked, out); };
    Get("/.*", answer);
    Post("/.*", answer);
  }

  void process(MemoryStream& stream, const std::string& address, bool keep_alive) {
    bool closed = false;
    process_by(*this, stream, address, !keep_alive, closed);
  }

 private:
  // Versions from 0.16 on want the addresses as arguments.
  template <class AnyServer>
  static void process_by(AnyServer& server, MemoryStream& stream, const std::string& address, bool close,
                         bool& closed) {
    if constexpr (requires { server.process_request(stream, address, 0, address, 0, close, closed, nullptr); }) {
      server.process_request(stream, address, 0, address, 0, close, closed, nullptr);
    } else {
      server.process_request(stream, close, closed, nullptr);
    }
  }

  void give(const httplib::Request& asked, httplib::Response& out) const {
    const Request request = request_of(asked);
    const Reply reply = reply_of(handler_, say_, request);
    out.status = reply.status;
    out.set_content(reply.body, reply.type);
    for (const auto& [name, value] : sealed(reply.headers)) out.headers.emplace(name, value);
    if (request.form.contains("lang")) {
      for (const auto& [name, value] : sealed({{"Set-Cookie", "lang=" + request.language}})) {
        out.headers.emplace(name, value);
      }
    }
  }

  room::Handler handler_;
  Interpreter say_;
};

Engine::Engine(Handler handler, Interpreter say)
    : server_(std::make_unique<Server>(std::move(handler), std::move(say))) {}
Engine::~Engine() = default;

std::string Engine::answer(const WholeRequest& request, const std::string& address, bool keep_alive) {
  MemoryStream stream(as_asked(request), address);
  server_->process(stream, address, keep_alive);
  if (stream.output().empty()) throw std::runtime_error("the library gave no answer");
  return stream.output();
}

}  // namespace sputnik::room
