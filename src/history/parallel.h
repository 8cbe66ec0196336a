// Many futures at once: the same results in the same places however many threads there are.
#pragma once

#include <cstddef>
#include <functional>

namespace sputnik {

// Runs work(0) .. work(count - 1) on that many threads (0: as many as the machine has). `work` must write only to
// places of its own.
void for_each_future(std::size_t count, int threads, const std::function<void(std::size_t)>& work);

}  // namespace sputnik
