// Requests as honest browsers send them: what the handler is told, and what every answer carries.
#include <httplib.h>

#include "knock.h"

using namespace tests;

TEST_CASE("a handler is told method, path, address, token, language and the fields of a form") {
  const OpenRoom room;
  const std::string cookie = "Cookie: theme=dark; token=abc123; lang=zh\r\n";
  CHECK(holds(room.ask(get("/seat/vote?side=for", cookie)),
              "GET /seat/vote from 127.0.0.1 token=abc123 language=zh [side=for]"));
  CHECK(holds(room.ask(post("/vote?round=2", "why=It+is+%C3%A9asy%21&side=against", cookie)),
              "POST /vote from 127.0.0.1 token=abc123 language=zh [round=2] [side=against] [why=It is \xc3\xa9"
              "asy!]"));
  CHECK(holds(room.ask(post("/leave", "")), "POST /leave"));
}

TEST_CASE("fields reach the handler as clean UTF-8: control characters and turned writing are left out") {
  const OpenRoom room;
  CHECK(holds(room.ask(post("/", "a=x%00y%1B%E2%80%AEz%FF%C0%AFend%0D%0Aline")), "[a=xyzend\nline]"));
  CHECK(holds(room.ask(get("/?a=%zz%4")), "[a="));
}

TEST_CASE("the language is what was asked for, else the cookie, else what the browser likes best of the two") {
  const OpenRoom room;
  CHECK(holds(room.ask(get("/")), "language=en"));
  CHECK(holds(room.ask(get("/", "Accept-Language: fr-FR,zh-CN;q=0.8,en;q=0.5\r\n")), "language=zh"));
  CHECK(holds(room.ask(get("/", "Accept-Language: en-GB,zh\r\n")), "language=en"));
  CHECK(holds(room.ask(get("/", "Accept-Language: en\r\nCookie: lang=zh\r\n")), "language=zh"));
  const std::string asked = room.ask(get("/?lang=en", "Accept-Language: zh\r\nCookie: lang=zh\r\n"));
  CHECK(holds(asked, "language=en"));
  CHECK(holds(asked, "Set-Cookie: lang=en; HttpOnly; SameSite=Strict; Path=/"));
  CHECK(holds(room.ask(get("/?lang=%0d%0aX:y")), "Set-Cookie: lang=en;"));
}

TEST_CASE("a token that is not letters and figures is no token") {
  const OpenRoom room;
  CHECK(holds(room.ask(get("/", "Cookie: token=" + std::string(65, 'a') + "\r\n")), "token= language"));
  for (const std::string token : {"a b", "../x", "a%41", "<b>", ""}) {
    CHECK(holds(room.ask(get("/", "Cookie: token=" + token + "\r\n")), "token= language"));
  }
}

TEST_CASE("every answer forbids what is from elsewhere, frames, guesses and storing") {
  const OpenRoom room({}, [](const Request&) { return Reply{.status = 404, .body = "none"}; });
  const std::string_view promises[] = {"Content-Security-Policy: default-src 'none'; style-src 'self'",
                                       "base-uri 'none'",
                                       "frame-ancestors 'none'",
                                       "X-Content-Type-Options: nosniff",
                                       "Referrer-Policy: same-origin",
                                       "Cache-Control: no-store"};
  for (const std::string& request :
       {get("/nothing"), get("/../x"), std::string("nonsense\r\n\r\n"), std::string("DELETE / HTTP/1.1\r\n\r\n"),
        post("/", "a=b", "Origin: http://evil\r\n")}) {
    const std::string answer = room.ask(request);
    for (const std::string_view promise : promises) {
      CAPTURE(request, promise);
      CHECK(holds(answer, promise));
    }
  }
}

TEST_CASE("cookies of replies are out of reach of scripts and other sites, and headers cannot be smuggled in") {
  const OpenRoom room({}, [](const Request& request) {
    if (request.path == "/in") return Reply{.headers = {room::token_cookie("0123abcd")}};
    return Reply{.headers = {{"Set-Cookie", "plain=1"}, {"X-Note", "a\r\nX-Smuggled: b"}, {"X-Kept", "c"}}};
  });
  CHECK(holds(room.ask(get("/in")), "Set-Cookie: token=0123abcd; HttpOnly; SameSite=Strict; Path=/"));
  const std::string answer = room.ask(get("/"));
  CHECK(holds(answer, "Set-Cookie: plain=1; HttpOnly; SameSite=Strict; Path=/"));
  CHECK(holds(answer, "X-Kept: c"));
  CHECK(!holds(answer, "Smuggled"));
}

TEST_CASE("a HEAD is answered as its GET without the body, and many requests go over one connection") {
  const OpenRoom room;
  const std::string head = room.ask("HEAD /a HTTP/1.1\r\nConnection: close\r\n\r\n");
  CHECK(status_of(head) == 200);
  CHECK(!holds(head, "Content-Length: 0"));
  CHECK(head.ends_with("\r\n\r\n"));
  Knock knock(room.port);
  for (int i = 0; i < 20; ++i) {
    knock.say("GET /" + std::to_string(i) + " HTTP/1.1\r\n\r\n");
    CHECK(holds(knock.hear_one(), "GET /" + std::to_string(i) + " from"));
  }
  knock.say("GET /a HTTP/1.1\r\n\r\nGET /b HTTP/1.1\r\n\r\nGET /c HTTP/1.0\r\n\r\n");
  const std::string all = knock.hear_all();
  CHECK((all.find("GET /a") < all.find("GET /b") && all.find("GET /b") < all.find("GET /c")));
  CHECK(holds(all, "GET /c"));
}

TEST_CASE("an ordinary client of HTTP gets along with the server") {
  const OpenRoom room;
  httplib::Client client("127.0.0.1", room.port);
  client.set_keep_alive(true);
  const auto page = client.Get("/desk?tab=2");
  REQUIRE(page);
  CHECK(page->status == 200);
  CHECK(holds(page->body, "GET /desk"));
  const auto posted = client.Post("/vote", httplib::Params{{"side", "for"}, {"why", "<&\"'>"}});
  REQUIRE(posted);
  CHECK(holds(posted->body, "[why=<&\"'>]"));
  CHECK(client.Head("/desk")->body.empty());
  CHECK(client.Delete("/desk")->status == 405);
}

TEST_CASE("a handler that fails costs one answer, says nothing of why, and not the room") {
  const OpenRoom room({}, [](const Request& request) -> Reply {
    if (request.path == "/bad") throw std::runtime_error("the secret reason");
    if (request.path == "/odd") return {.status = 7, .body = "the secret reason"};
    return {.body = "fine"};
  });
  for (const char* path : {"/bad", "/odd"}) {
    const std::string answer = room.ask(get(path));
    CHECK(status_of(answer) == 500);
    CHECK(!holds(answer, "secret"));
  }
  CHECK(holds(room.ask(get("/")), "fine"));
}
