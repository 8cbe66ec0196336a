// What a wish takes to be copied, moved and let go, compiled once.
#include "ui/wish.h"

namespace sputnik::ui {

Wish::Wish(const Wish&) = default;
Wish::Wish(Wish&&) noexcept = default;
Wish& Wish::operator=(const Wish&) = default;
Wish& Wish::operator=(Wish&&) noexcept = default;
Wish::~Wish() = default;

}  // namespace sputnik::ui
