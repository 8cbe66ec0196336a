// Requests come whole out of bytes, however the network cuts them, and no bytes break the reader.
#include "catch.h"
#include "room/gather.h"

using namespace sputnik;
using namespace sputnik::room;

namespace {

const std::string two_requests =
    "POST /vote?a=b HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nX:  padded \t\r\n\r\nc=d&eGET /next HTTP/1.0\r\n\r\n";

std::vector<WholeRequest> all_of(Gather& gather) {
  std::vector<WholeRequest> out;
  for (;;) {
    Gathered gathered = gather.next();
    if (!std::holds_alternative<WholeRequest>(gathered)) return out;
    out.push_back(std::get<WholeRequest>(std::move(gathered)));
  }
}

}  // namespace

TEST_CASE("two requests are read the same wherever the network cuts them") {
  for (std::size_t cut = 0; cut <= two_requests.size(); ++cut) {
    Gather gather;
    gather.add(std::string_view(two_requests).substr(0, cut));
    std::vector<WholeRequest> requests = all_of(gather);
    gather.add(std::string_view(two_requests).substr(cut));
    for (WholeRequest& request : all_of(gather)) requests.push_back(std::move(request));
    REQUIRE(requests.size() == 2);
    CHECK(requests[0].head.method == "POST");
    CHECK(requests[0].head.path == "/vote");
    CHECK(requests[0].head.query == "a=b");
    CHECK(requests[0].head.first("x") == "padded");
    CHECK(requests[0].head.keep_alive);
    CHECK(requests[0].body == "c=d&e");
    CHECK(requests[1].head.path == "/next");
    CHECK(!requests[1].head.keep_alive);
    CHECK(gather.empty());
  }
}

TEST_CASE("a request byte by byte is the same request") {
  Gather gather;
  std::vector<WholeRequest> requests;
  for (const char c : two_requests) {
    gather.add({&c, 1});
    for (WholeRequest& request : all_of(gather)) requests.push_back(std::move(request));
  }
  CHECK(requests.size() == 2);
}

TEST_CASE("thousands of damaged requests end in a request, a refusal or more waiting, never in anything else") {
  std::uint64_t state = 1;
  const auto dice = [&state](std::uint64_t sides) {
    state = state * 6364136223846793005u + 1442695040888963407u;
    return static_cast<std::size_t>((state >> 33) % sides);
  };
  int refused = 0;
  for (int i = 0; i < 20000; ++i) {
    std::string bytes = two_requests;
    for (std::size_t flips = 1 + dice(6); flips > 0; --flips) {
      const std::size_t at = dice(bytes.size());
      const std::size_t how = dice(3);
      if (how == 0) bytes[at] = static_cast<char>(dice(256));
      if (how == 1) bytes.erase(at, 1 + dice(8));
      if (how == 2) bytes.insert(at, bytes.substr(dice(bytes.size()), dice(20)));
    }
    Gather gather;
    gather.add(bytes);
    for (int requests = 0; requests < 4; ++requests) {
      const Gathered gathered = gather.next();
      if (const auto* refusal = std::get_if<Refusal>(&gathered)) {
        CHECK(refusal->status >= 400);
        CHECK(!refusal->why.empty());
        ++refused;
        break;
      }
      if (std::holds_alternative<Incomplete>(gathered)) break;
    }
  }
  CHECK(refused > 1000);
}
