// Opening and closing: silent before, silent after, and clear words when a port cannot be had.
#include <atomic>
#include <thread>
#include <vector>

#include "knock.h"
#include "room/socket.h"

using namespace tests;
using namespace std::chrono_literals;
using room::Doorplate;
using room::ServerOptions;
using room::WebServer;

namespace {

std::string why_not(const ServerOptions& options) {
  WebServer server;
  const auto opened = server.open(echo, options);
  REQUIRE(std::holds_alternative<Problem>(opened));
  CHECK(!server.is_open());
  CHECK(server.addresses().empty());
  return to_string(std::get<Problem>(opened));
}

}  // namespace

TEST_CASE("a server listens between open and close, and may be opened again on the same port") {
  WebServer server;
  CHECK(!server.is_open());
  int port = 0;
  for (int i = 0; i < 5; ++i) {
    const auto opened = server.open(echo, {.address = "127.0.0.1", .port = port});
    REQUIRE(std::holds_alternative<Doorplate>(opened));
    port = std::get<Doorplate>(opened).port;
    Knock knock(port);
    knock.say("GET /a HTTP/1.1\r\n\r\n");
    CHECK(holds(knock.hear_one(), "GET /a"));
    server.close();
    CHECK(!Knock(port).connected());
    CHECK(knock.hear_all().empty());
  }
  server.close();
}

TEST_CASE("the doorplate says where the room is to be found") {
  OpenRoom room;
  CHECK(room.server.addresses() == std::vector<std::string>{"http://127.0.0.1:" + std::to_string(room.port) + "/"});
  WebServer everywhere;
  const auto opened = everywhere.open(echo);
  REQUIRE(std::holds_alternative<Doorplate>(opened));
  const auto& addresses = std::get<Doorplate>(opened).addresses;
  REQUIRE(!addresses.empty());
  for (const std::string& address : addresses) {
    CHECK(address.ends_with(":" + std::to_string(std::get<Doorplate>(opened).port) + "/"));
    CHECK(!holds(address, "0.0.0.0"));
  }
  CHECK(Knock(std::get<Doorplate>(opened).port).connected());
}

TEST_CASE("a port in use, an address of another machine and nonsense are each one clear problem") {
  const OpenRoom room;
  const std::string port = std::to_string(room.port);
  const std::string in_use = why_not({.address = "127.0.0.1", .port = room.port});
  CHECK(holds(in_use, "127.0.0.1:" + port + " in use"));
  CHECK(holds(in_use, "0 for any"));
  CHECK(holds(why_not({.address = "192.0.2.7"}), "192.0.2.7, which this machine does not have"));
  CHECK(holds(why_not({.address = "localhost"}), "\"localhost\", expected four numbers"));
  CHECK(holds(why_not({.address = ""}), "expected four numbers"));
  CHECK(holds(why_not({.address = "127.0.0.1", .port = 65536}), "port 65536"));
  CHECK(holds(why_not({.address = "127.0.0.1", .port = -1}), "port -1"));
}

TEST_CASE("an open server is not opened twice, and goes on") {
  OpenRoom room;
  CHECK(std::holds_alternative<Problem>(room.server.open(echo)));
  CHECK(status_of(room.ask(get("/"))) == 200);
}

TEST_CASE("closing waits for the requests being handled, which are answered, and cuts off the rest") {
  ServerOptions options;
  options.threads = 2;
  std::atomic<int> inside = 0;
  OpenRoom room(options, [&](const Request& request) {
    ++inside;
    std::this_thread::sleep_for(200ms);
    return echo(request);
  });
  std::vector<Knock> crowd;
  for (int i = 0; i < 20; ++i) {
    crowd.emplace_back(room.port);
    crowd.back().say(get("/a"));
  }
  while (inside < 2) std::this_thread::sleep_for(1ms);
  room.server.close();
  const int begun = inside;
  int answers = 0;
  for (Knock& knock : crowd) answers += status_of(knock.hear_all()) == 200;
  CHECK(answers == begun);
  CHECK(inside == begun);
}

TEST_CASE("a server may be closed in the middle of a flood, again and again") {
  for (int round = 0; round < 3; ++round) {
    OpenRoom room;
    std::atomic<bool> flooding = true;
    std::vector<std::thread> flood;
    for (int i = 0; i < 4; ++i) {
      flood.emplace_back([&] {
        while (flooding) {
          Knock knock(room.port);
          if (!knock.connected()) break;
          knock.say("GET /a HTTP/1.1\r\n\r\nGET /b HTTP/1.1\r\n\r\n");
        }
      });
    }
    std::this_thread::sleep_for(10ms);
    room.server.close();
    flooding = false;
    for (std::thread& thread : flood) thread.join();
  }
}
