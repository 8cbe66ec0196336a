// Requests that are wrong, too large or from elsewhere: each has its answer, its entry in the log, and no handler call.
#include <atomic>

#include "knock.h"

using namespace tests;

namespace {

struct Refused {
  std::atomic<int> calls = 0;
  OpenRoom room{{}, [this](const Request&) {
                  ++calls;
                  return Reply{.body = "let in"};
                }};
  // The status, after the handler was checked not to have been asked.
  int of(const std::string& bytes) {
    const int before = calls;
    const std::string answer = room.ask(bytes);
    CHECK(calls == before);
    CHECK(!holds(answer, "let in"));
    return status_of(answer);
  }
};

}  // namespace

TEST_CASE("paths are names only: tricks find nothing") {
  Refused refused;
  for (const std::string path : {"/../etc/passwd",
                                 "/a/../b",
                                 "/%2e%2e/etc/passwd",
                                 "/%2E%2e%2fetc",
                                 "/a%00b",
                                 "//evil.example/",
                                 "/a//b",
                                 "/./a",
                                 "/.git",
                                 "/a..b",
                                 "/a/",
                                 "/a%2fb",
                                 "/..%5c..%5c",
                                 "/a;b",
                                 "/a:b",
                                 "/~root",
                                 "/%c0%ae%c0%ae/",
                                 "/\\..\\",
                                 "/a'b",
                                 "/a|b"}) {
    CAPTURE(path);
    CHECK(refused.of(get(path)) == 404);
  }
  CHECK(refused.of(get("/" + std::string(300, 'a'))) == 404);
}

TEST_CASE("methods other than GET, HEAD and POST are refused with those that are allowed") {
  Refused refused;
  for (const std::string method : {"PUT", "DELETE", "OPTIONS", "TRACE", "CONNECT", "PATCH", "PROPFIND", "GETT"}) {
    CAPTURE(method);
    CHECK(refused.of(method + " / HTTP/1.1\r\nConnection: close\r\n\r\n") == 405);
  }
  CHECK(holds(refused.room.ask("PUT / HTTP/1.1\r\n\r\n"), "Allow: GET, HEAD, POST"));
}

TEST_CASE("what is no HTTP is refused at once") {
  Refused refused;
  using namespace std::string_literals;
  for (const std::string& bytes : {"\x16\x03\x01\x02\0\x01\0\x01\xfc\x03\x03"s,
                                   "GET / HTTP/1.1\n\n"s,
                                   "GET /\r\n\r\n"s,
                                   "GET  HTTP/1.1\r\n\r\n"s,
                                   "get / HTTP/1.1\r\n\r\n"s,
                                   "GET / HTTP/1.1 x\r\n\r\n"s,
                                   "GET / HTTP/x.y\r\n\r\n"s,
                                   "GET * HTTP/1.1\r\n\r\n"s,
                                   "GET http://evil/ HTTP/1.1\r\n\r\n"s,
                                   "GET /\0 HTTP/1.1\r\n\r\n"s,
                                   "GET / HTTP/1.1\r\nNo colon\r\n\r\n"s,
                                   "GET / HTTP/1.1\r\n folded: x\r\n\r\n"s,
                                   "GET / HTTP/1.1\r\nA : b\r\n\r\n"s,
                                   "GET / HTTP/1.1\r\n: b\r\n\r\n"s,
                                   "GET / HTTP/1.1\r\nA: b\x01\r\n\r\n"s,
                                   "GET / HTTP/1.1\r\nA: b\rc\r\n\r\n"s,
                                   "GET /\xff HTTP/1.1\r\n\r\n"s,
                                   "POST / HTTP/1.1\r\nContent-Length: -1\r\n\r\n"s,
                                   "POST / HTTP/1.1\r\nContent-Length: 1, 1\r\n\r\nx"s,
                                   "POST / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nx"s,
                                   "POST / HTTP/1.1\r\nContent-Length: 0x1\r\n\r\nx"s,
                                   "\r\n\r\n\r\n\r\n\r\n\r\n"s,
                                   " GET / HTTP/1.1\r\n\r\n"s,
                                   "\0\0\0\0"s}) {
    CAPTURE(bytes);
    CHECK(refused.of(bytes) == 400);
  }
  CHECK(refused.of("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n") == 505);
}

TEST_CASE("addresses, headers and bodies have their largest size, and one byte more is refused") {
  const OpenRoom room;
  const std::string longest = "/?" + std::string(2046, 'q');
  CHECK(status_of(room.ask(get(longest))) == 200);
  CHECK(status_of(room.ask(get(longest + "q"))) == 414);
  const auto padded = [](std::size_t bytes) {
    const std::string frame = "\r\nX: \r\nConnection: close\r\n\r\n";
    return "GET / HTTP/1.1\r\nX: " + std::string(bytes - frame.size(), 'x') + "\r\nConnection: close\r\n\r\n";
  };
  CHECK(status_of(room.ask(padded(8192))) == 200);
  CHECK(status_of(room.ask(padded(8193))) == 431);
  CHECK(status_of(room.ask(post("/", "a=" + std::string(8190, 'b')))) == 200);
  CHECK(status_of(room.ask(post("/", "a=" + std::string(8191, 'b')))) == 413);
}

TEST_CASE("no end of an address, of headers or of a body is waited for beyond the bounds") {
  const OpenRoom room;
  const std::string flood(1 << 20, 'a');
  CHECK(status_of(room.ask("GET /" + flood)) == 414);
  CHECK(status_of(room.ask("GET / HTTP/1.1\r\nX: " + flood)) == 431);
  std::string many = "GET / HTTP/1.1\r\n";
  for (int i = 0; i < 50000; ++i) many += "a: b\r\n";
  CHECK(status_of(room.ask(many)) == 431);
  CHECK(status_of(room.ask("POST / HTTP/1.1\r\nContent-Length: 99999999999999999999999\r\n\r\n" + flood)) == 413);
  CHECK(status_of(room.ask("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nfffffff\r\n" + flood)) == 411);
}

TEST_CASE("bodies that are no plain form, and expectations, are refused") {
  Refused refused;
  const std::string start = "POST / HTTP/1.1\r\nContent-Length: 3\r\n";
  CHECK(refused.of(start + "\r\na=b") == 415);
  CHECK(refused.of(start + "Content-Type: application/json\r\n\r\n{ }") == 415);
  CHECK(refused.of(start + "Content-Type: multipart/form-data; boundary=x\r\n\r\na=b") == 415);
  CHECK(refused.of(post("/", "a=b", "Content-Encoding: br\r\n")) == 415);
  CHECK(refused.of(post("/", "a=b", "Expect: 100-continue\r\n")) == 417);
  CHECK(refused.of(post("/", std::string(200, '&'))) == 400);
}

TEST_CASE("a page of another site cannot post here, whatever host it claims") {
  Refused refused;
  const std::string own = "http://127.0.0.1:" + std::to_string(refused.room.port);
  for (const std::string headers :
       {"Origin: http://evil.example\r\n", "Origin: null\r\n", "Origin: http://127.0.0.1\r\n",
        "Origin: https://127.0.0.1\r\n", "Sec-Fetch-Site: cross-site\r\n", "Sec-Fetch-Site: same-site\r\n",
        "Origin: \r\n"}) {
    CAPTURE(headers);
    CHECK(refused.of(post("/vote", "side=for", headers)) == 403);
  }
  const std::string rebound = "evil.example:" + std::to_string(refused.room.port);
  CHECK(refused.of(post("/vote", "a=b", "Host: " + rebound + "\r\nOrigin: http://" + rebound + "\r\n")) == 403);
  CHECK(refused.of(post("/vote", "a=b", "Origin: " + own + "\r\nOrigin: http://evil.example\r\n")) == 403);
  CHECK(status_of(refused.room.ask(post("/vote", "a=b", "Origin: " + own + "\r\nSec-Fetch-Site: same-origin\r\n"))) ==
        200);
  const std::string local = "http://localhost:" + std::to_string(refused.room.port);
  CHECK(status_of(refused.room.ask(post("/vote", "a=b", "Origin: " + local + "\r\n"))) == 200);
  CHECK(status_of(refused.room.ask(get("/", "Origin: http://evil.example\r\n"))) == 200);
}

TEST_CASE("a room behind a forwarded port knows the name that it was given") {
  const OpenRoom room({.also_known_as = {"lab.school.example:80"}});
  CHECK(status_of(room.ask(post("/", "a=b", "Origin: http://lab.school.example\r\n"))) == 200);
  CHECK(status_of(room.ask(post("/", "a=b", "Origin: http://lab.school.example:81\r\n"))) == 403);
}

TEST_CASE("refusals stand in the log with address and reason, tokens in paths cut short") {
  OpenRoom room;
  room.ask(get("/seat/0123456789abcdef0123456789abcdef/..%2f"));
  room.ask("PUT / HTTP/1.1\r\n\r\n");
  const auto entries = room.server.door_log().entries();
  REQUIRE(entries.size() == 2);
  CHECK(entries[0].address == "127.0.0.1");
  CHECK(entries[0].what == "GET /seat/0123456789ab.../..%2f");
  CHECK(holds(entries[0].why, "404"));
  CHECK(entries[1].what == "PUT /");
  CHECK(entries[1].second > 0);
}

TEST_CASE("who is refused reads it in the own language, or in that of the room, however broken the request") {
  room::ServerOptions options;
  options.by_address = {.per_second = 0.001, .burst = 8};
  options.say = [](std::string_view english, std::string_view language) {
    return "[" + std::string(language) + "] " + std::string(english);
  };
  const OpenRoom room(options);
  const std::string chinese = "Accept-Language: zh-CN,zh;q=0.9\r\n";
  CHECK(holds(room.ask(get("/a//b", chinese)), "[zh] There is no such page"));
  CHECK(holds(room.ask(get("/a//b", "ACCEPT-LANGUAGE: en-GB\r\n" + std::string("Cookie: lang=zh\r\n"))), "[zh] There"));
  CHECK(holds(room.ask(get("/a//b")), "[] There is no such page"));
  // Refused before its head was understood.
  CHECK(holds(room.ask("POST / HTTP/1.1\r\n" + chinese + "Content-Length: 1000000\r\n\r\n"), "[zh] That was too long"));
  CHECK(holds(room.ask("GET / HTTP/1.1\r\n" + chinese + "bad header\r\n\r\n"), "[zh] The room did not understand"));
  std::string last;
  for (int i = 0; i < 12; ++i) last = room.ask(get("/", chinese));
  CHECK(status_of(last) == 429);
  CHECK(holds(last, "[zh] Too much at once."));
}

TEST_CASE("a refusal tells the reader what to do, and the reason to the log alone") {
  const OpenRoom room;
  const std::string answer = room.ask(get("/../etc/passwd"));
  CHECK(holds(answer, "There is no such page in this room."));
  CHECK(!holds(answer, "a path that is more than names"));
}
