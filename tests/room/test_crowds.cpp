// Floods, slow clients and crowds: honest visitors are answered all the while.
#include <httplib.h>

#include <atomic>
#include <thread>
#include <vector>

#include "knock.h"

using namespace tests;
using namespace std::chrono_literals;

namespace {

// As many honest visitors as asked for, each on a connection of its own, all at once; how many got their own answer.
int answered(int port, int visitors) {
  std::atomic<int> count = 0;
  std::vector<std::thread> threads;
  for (int i = 0; i < visitors; ++i) {
    threads.emplace_back([&count, port, i] {
      httplib::Client client("127.0.0.1", port);
      client.set_read_timeout(20, 0);
      const std::string path = "/seat" + std::to_string(i);
      const auto page = client.Get(path);
      if (page && page->status == 200 && holds(page->body, "GET " + path + " from")) ++count;
    });
  }
  for (std::thread& thread : threads) thread.join();
  return count;
}

std::vector<Knock> knocks(int port, int count, std::string_view bytes) {
  std::vector<Knock> out;
  for (int i = 0; i < count; ++i) {
    out.emplace_back(port);
    out.back().say(bytes);
  }
  return out;
}

}  // namespace

TEST_CASE("sixty-four slow clients of each kind do not keep forty honest ones waiting") {
  const OpenRoom room;
  const auto silent = knocks(room.port, 64, "");
  const auto half_heads = knocks(room.port, 64, "GET / HTTP/1.1\r\nX: y");
  const auto half_bodies = knocks(room.port, 64, "POST / HTTP/1.1\r\nContent-Length: 100\r\n\r\na=");
  CHECK(answered(room.port, 40) == 40);
}

TEST_CASE("clients that never read their answers do not keep honest ones waiting, and are dropped") {
  room::ServerOptions options;
  options.send_time = 300ms;
  const OpenRoom room(options, [](const Request& request) {
    return request.path == "/large" ? Reply{.body = std::string(8 << 20, 'x')} : echo(request);
  });
  std::vector<Knock> deaf;
  for (int i = 0; i < 8; ++i) {
    deaf.emplace_back(room.port, 4096);
    deaf.back().say("GET /large HTTP/1.1\r\n\r\n");
  }
  CHECK(answered(room.port, 40) == 40);
  std::this_thread::sleep_for(1s);  // they listen too late
  for (Knock& knock : deaf) CHECK(knock.hear_all().size() < (8u << 20));
}

TEST_CASE("who does not finish a request is told so and dropped, who says nothing is dropped") {
  room::ServerOptions options;
  options.request_time = 200ms;
  options.idle_time = 200ms;
  const OpenRoom room(options);
  CHECK(status_of(room.ask("GET / HTTP/1.1\r\nX: y")) == 408);
  CHECK(status_of(room.ask("POST / HTTP/1.1\r\nContent-Length: 9\r\n\r\na")) == 408);
  CHECK(room.ask("").empty());
  CHECK(room.ask("\r\n").empty());
}

TEST_CASE("who drips a byte at a time is held to the same limit") {
  room::ServerOptions options;
  options.request_time = 300ms;
  options.idle_time = 300ms;
  const OpenRoom room(options);
  Knock head(room.port);
  head.say("GET / HTTP/1.1\r\nX: ");
  int drops = 0;  // with each as new time to wait, thousands would fit under the bounds of size
  while (drops < 3000 && head.say("y")) ++drops, std::this_thread::sleep_for(10ms);
  CHECK(drops < 3000);
  Knock blank(room.port);
  for (drops = 0; drops < 3000 && blank.say("\r\n");) ++drops, std::this_thread::sleep_for(10ms);
  CHECK(drops < 3000);
  CHECK(answered(room.port, 1) == 1);
}

TEST_CASE("who hangs up before the answer costs nothing") {
  const OpenRoom room({}, [](const Request& request) {
    if (request.path == "/slow") std::this_thread::sleep_for(50ms);
    return echo(request);
  });
  for (int i = 0; i < 50; ++i) Knock(room.port).say("GET /slow HTTP/1.1\r\n\r\n");
  for (int i = 0; i < 50; ++i) Knock(room.port).say("GET /sl");
  CHECK(answered(room.port, 40) == 40);
}

TEST_CASE("a client that ends its side after asking still gets its answer") {
  const OpenRoom room;
  Knock knock(room.port);
  knock.say("GET /a HTTP/1.1\r\n\r\n");
  knock.say_no_more();
  CHECK(holds(knock.hear_all(), "GET /a from"));
}

TEST_CASE("garbage after a good request does not spoil its answer, and ends the connection") {
  const OpenRoom room;
  const std::string all = room.ask("GET /good HTTP/1.1\r\n\r\n\x01\x02garbage \xff\xfe" + std::string(100000, '\xfe'));
  CHECK(holds(all, "GET /good from"));
  CHECK(holds(all, "HTTP/1.1 400 "));
}

TEST_CASE("more connections than allowed push out the oldest idle ones, never a request that is being answered") {
  room::ServerOptions options;
  options.most_connections = 32;
  std::atomic<int> inside = 0;
  std::atomic<bool> blocked = true;
  OpenRoom room(options, [&](const Request& request) {
    if (request.path == "/long") {
      ++inside;
      while (blocked) std::this_thread::sleep_for(1ms);
    }
    return echo(request);
  });
  Knock patient(room.port);
  patient.say(get("/long"));
  while (inside == 0) std::this_thread::sleep_for(1ms);
  auto idle = knocks(room.port, 200, "GET /");
  CHECK(answered(room.port, 20) == 20);
  CHECK(idle.front().hear_all().empty());
  blocked = false;
  CHECK(holds(patient.hear_all(), "GET /long from"));
  const auto entries = room.server.door_log().entries();
  REQUIRE(!entries.empty());
  CHECK(holds(entries.back().why, "too many connections"));
}

TEST_CASE("when more ask than the handler can serve, the rest hear so and may come again") {
  room::ServerOptions options;
  options.threads = 1;
  options.most_waiting = 4;
  std::atomic<bool> blocked = true;
  std::atomic<int> inside = 0;
  OpenRoom room(options, [&](const Request& request) {
    ++inside;
    while (blocked) std::this_thread::sleep_for(1ms);
    return echo(request);
  });
  auto served = knocks(room.port, 1, get("/"));
  while (inside == 0) std::this_thread::sleep_for(1ms);
  auto crowd = knocks(room.port, 30, get("/"));
  // None but the four that wait keep silent: the rest have heard when the last of them hears.
  room::WebServer& server = room.server;
  while (server.door_log().entries().empty() || server.door_log().entries().back().times < 26) {
    std::this_thread::sleep_for(1ms);
  }
  blocked = false;
  CHECK(status_of(served.front().hear_all()) == 200);
  int answers[2] = {};
  for (Knock& knock : crowd) {
    const std::string answer = knock.hear_all();
    if (status_of(answer) == 200) ++answers[0];
    if (status_of(answer) == 503 && holds(answer, "Retry-After")) ++answers[1];
  }
  CHECK(answers[0] == 4);
  CHECK(answers[1] == 26);
}

TEST_CASE("one token that asks too often is held back, others at the same address are not") {
  room::ServerOptions options;
  options.by_token = {.per_second = 0.001, .burst = 10};
  const OpenRoom room(options);
  int refused = 0;
  for (int i = 0; i < 30; ++i) refused += status_of(room.ask(get("/", "Cookie: token=flooder\r\n"))) == 429;
  CHECK(refused == 20);
  CHECK(status_of(room.ask(get("/", "Cookie: token=honest\r\n"))) == 200);
  CHECK(answered(room.port, 40) == 40);
}

TEST_CASE("strangers who flood do not keep out the seats at the same address, nor does a seat that floods") {
  room::ServerOptions options;
  options.by_address = {.per_second = 0.001, .burst = 50};
  options.by_token = {.per_second = 0.001, .burst = 10};
  options.knows = [](const std::string& token) { return token.starts_with("seat"); };
  const OpenRoom room(options);
  const auto status = [&](const std::string& token) {
    return status_of(room.ask(get("/", "Cookie: token=" + token + "\r\n")));
  };
  int refused = 0;
  for (int i = 0; i < 80; ++i) refused += status("stranger" + std::to_string(i)) == 429;
  CHECK(refused == 30);
  refused = 0;
  for (int i = 0; i < 30; ++i) refused += status("seat1") == 429;
  CHECK(refused == 20);
  for (int seat = 2; seat < 200; ++seat) CHECK(status("seat" + std::to_string(seat)) == 200);
}

TEST_CASE("an address that floods is held back, with or without good requests") {
  room::ServerOptions options;
  options.by_address = {.per_second = 0.001, .burst = 50};
  const OpenRoom room(options);
  int refused = 0;
  for (int i = 0; i < 80; ++i)
    refused += status_of(room.ask(get("/", "Cookie: token=t" + std::to_string(i) + "\r\n"))) == 429;
  CHECK(refused == 30);
}

TEST_CASE("two hundred phones at one request a second are all answered") {
  const OpenRoom room;
  constexpr int phones = 200;
  constexpr int seconds = 5;
  std::atomic<int> count = 0;
  std::vector<std::thread> threads;
  for (int i = 0; i < phones; ++i) {
    threads.emplace_back([&, i] {
      httplib::Client client("127.0.0.1", room.port);
      client.set_read_timeout(20, 0);
      client.set_keep_alive(i % 2 == 0);
      const httplib::Headers seat = {{"Cookie", "token=phone" + std::to_string(i)}};
      std::this_thread::sleep_for(std::chrono::milliseconds(i * 5));
      for (int second = 0; second < seconds; ++second) {
        const auto page = client.Get("/seat", seat);
        if (page && holds(page->body, "token=phone" + std::to_string(i) + " ")) ++count;
        std::this_thread::sleep_for(1s);
      }
    });
  }
  for (std::thread& thread : threads) thread.join();
  CHECK(count == phones * seconds);
}
