// The pages of a phone by name, and the addresses of their states.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace sputnik::room {

enum class PhoneView { now, orders, world, debate, seat };
inline constexpr std::array<std::string_view, 5> view_keys = {"now", "orders", "world", "debate", "seat"};
inline constexpr std::array<std::string_view, 5> view_titles = {"Now", "Orders", "World", "Debate", "Seat"};
constexpr std::string_view key(PhoneView view) { return view_keys[static_cast<std::size_t>(view)]; }
constexpr std::string_view title(PhoneView view) { return view_titles[static_cast<std::size_t>(view)]; }
std::optional<PhoneView> view_named(std::string_view key);

// A page and, of the world, the quarter that it shows; -1: the last.
struct PhonePlace {
  PhoneView view{};
  int quarter = -1;
  friend auto operator<=>(const PhonePlace&, const PhonePlace&) = default;
};
// "/world?q=3"
std::string address_of(const PhonePlace& place);

}  // namespace sputnik::room
