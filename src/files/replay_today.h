// Playing what was saved under today's rules, whatever rules it was saved under.
#pragma once

#include <string>
#include <vector>

#include "files/save.h"

namespace sputnik {

// `hashes` has one more entry than `orders`, in hexadecimal: of each state as it was saved, or how that begins; empty:
// not known. `name` is the file's, for what reads otherwise.
OpenedSave replay_today(Setup setup, const std::vector<BothOrders<double>>& orders,
                        const std::vector<std::string>& hashes, const std::string& name);

}  // namespace sputnik
