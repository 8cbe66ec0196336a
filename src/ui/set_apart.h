// Places of labels along an edge: each as near to where it belongs as the others leave room.
#pragma once

#include <algorithm>
#include <vector>

namespace sputnik::ui {

// Middles of labels that are `step` tall, sorted; from the top on, and pushed back up where the last would hang over.
inline std::vector<float> set_apart(std::vector<float> middles, float step, float bottom) {
  for (std::size_t i = 1; i < middles.size(); ++i) middles[i] = std::max(middles[i], middles[i - 1] + step);
  float most = bottom - step / 2;
  for (std::size_t i = middles.size(); i-- > 0;) {
    middles[i] = std::min(middles[i], most);
    most = middles[i] - step;
  }
  return middles;
}

}  // namespace sputnik::ui
