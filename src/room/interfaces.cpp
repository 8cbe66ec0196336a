// The addresses of this machine, from its network interfaces.
#include <arpa/inet.h>
#include <ifaddrs.h>
#include <net/if.h>
#include <netinet/in.h>

#include <algorithm>
#include <memory>

#include "room/socket.h"

namespace sputnik::room {
namespace {

// How likely a class is on that network: home and school networks first, then other private ones, then the rest.
int rank_of(const std::string& address) {
  if (address.starts_with("192.168.")) return 0;
  if (address.starts_with("10.")) return 1;
  if (address.starts_with("172.")) return 2;  // also what programs for containers like to take
  return address.starts_with("169.254.") ? 4 : 3;
}

}  // namespace

std::vector<std::string> reachable_addresses() {
  ifaddrs* first = nullptr;
  if (getifaddrs(&first) != 0) return {};
  const std::unique_ptr<ifaddrs, void (*)(ifaddrs*)> owner(first, freeifaddrs);
  std::vector<std::string> found;
  for (const ifaddrs* at = first; at != nullptr; at = at->ifa_next) {
    const bool usable = (at->ifa_flags & IFF_UP) != 0 && (at->ifa_flags & IFF_LOOPBACK) == 0;
    if (at->ifa_addr == nullptr || at->ifa_addr->sa_family != AF_INET || !usable) continue;
    char text[INET_ADDRSTRLEN] = "";
    inet_ntop(AF_INET, &reinterpret_cast<const sockaddr_in*>(at->ifa_addr)->sin_addr, text, sizeof text);
    if (std::find(found.begin(), found.end(), text) == found.end()) found.emplace_back(text);
  }
  std::stable_sort(found.begin(), found.end(),
                   [](const std::string& a, const std::string& b) { return rank_of(a) < rank_of(b); });
  return found;
}

}  // namespace sputnik::room
