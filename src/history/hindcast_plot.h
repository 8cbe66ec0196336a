// The picture of a hindcast: a panel a series, the published points over the model's bands.
#pragma once

#include <string>

#include "history/hindcast.h"

namespace sputnik {

std::string hindcast_plot(const Hindcast& past);

}  // namespace sputnik
