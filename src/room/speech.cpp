// Says texts in the reader's language.
#include "room/speech.h"

namespace sputnik::room {

Speech::Speech(Tongue tongue, std::string code)
    : shared_(std::make_shared<Shared>(std::move(tongue))), code_(std::move(code)) {}

std::string Speech::operator()(std::string_view english) const {
  if (!shared_) return std::string(english);
  const std::lock_guard lock(shared_->mutex);
  return shared_->tongue.say(english);
}

std::set<std::string, std::less<>> Speech::missing() const {
  if (!shared_) return {};
  const std::lock_guard lock(shared_->mutex);
  return shared_->tongue.missing();
}

}  // namespace sputnik::room
