// Leaving defaults out of what is written.
#include "files/shape_writer.h"

#include <algorithm>

namespace sputnik {

Node ShapeWriter::beyond(const ShapeWriter& fresh) && {
  const auto is_default = [&](const Node& item) {
    if (std::find(required_.begin(), required_.end(), item.key) != required_.end()) return false;
    const Node* const other = find(fresh.object_, item.key);
    return other && same_value(item, *other);
  };
  Node out = std::move(object_);
  out.items.erase(std::remove_if(out.items.begin(), out.items.end(), is_default), out.items.end());
  return out;
}

}  // namespace sputnik
