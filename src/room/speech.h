// The language that a reader chose: English texts go in, what is drawn comes out. Safe for many threads.
#pragma once

#include <memory>
#include <mutex>
#include <set>
#include <string>
#include <string_view>

#include "model/tongue.h"

namespace sputnik::room {

class Speech {
 public:
  Speech() = default;  // English
  // `code`: of the language, as pages name it: "zh-Hans".
  Speech(Tongue tongue, std::string code);

  std::string operator()(std::string_view english) const;
  const std::string& code() const { return code_; }
  // Texts that could not be said whole so far, for tests.
  std::set<std::string, std::less<>> missing() const;

 private:
  struct Shared {
    explicit Shared(Tongue given) : tongue(std::move(given)) {}
    std::mutex mutex{};
    Tongue tongue;  // keeps what it has said: one thread at a time
  };
  std::shared_ptr<Shared> shared_{};
  std::string code_ = "en";
};

}  // namespace sputnik::room
