// Puts the parts together and takes them apart in order.
#include "room/web_server.h"

#include <thread>

#include "room/engine.h"
#include "room/errands.h"
#include "room/outbox.h"
#include "room/porch.h"
#include "room/socket.h"

namespace sputnik::room {

struct WebServer::Running {
  Running(Socket door, Handler handler, const ServerOptions& options, DoorLog& log)
      : place(own_place(door)),
        engine(std::move(handler), options.say),
        errands(options.threads, options.most_waiting),
        porch(std::move(door), options, engine, errands, outbox, log),
        thread([this] { porch.run(); }) {}

  ~Running() {
    errands.stop();
    porch.stop();
    thread.join();
  }

  Place place;
  Engine engine;
  Outbox outbox{};  // stands before those who ring its bell
  Errands errands;
  Porch porch;
  std::thread thread;
};

WebServer::WebServer() = default;
WebServer::~WebServer() = default;

std::variant<Doorplate, Problem> WebServer::open(Handler handler, const ServerOptions& options) {
  if (is_open()) return Problem{.found = "a room that is open", .expected = "a closed one", .hint = "close it first"};
  auto door = listen_at(options.address, options.port);
  if (const auto* problem = std::get_if<Problem>(&door)) return *problem;
  running_ = std::make_unique<Running>(std::get<Socket>(std::move(door)), std::move(handler), options, log_);
  return Doorplate{running_->place.port, addresses()};
}

void WebServer::close() { running_.reset(); }

std::vector<std::string> WebServer::addresses() const {
  if (!is_open()) return {};
  std::vector<std::string> hosts = {running_->place.address};
  if (hosts.front() == "0.0.0.0") hosts = reachable_addresses();
  if (hosts.empty()) hosts = {"127.0.0.1"};
  std::vector<std::string> out;
  for (const std::string& host : hosts) {
    out.push_back("http://" + host + ":" + std::to_string(running_->place.port) + "/");
  }
  return out;
}

}  // namespace sputnik::room
