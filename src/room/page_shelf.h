// Pages of phones kept as long as nothing happens: forty phones that ask each second cost what one costs.
#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>

#include "room/phone_pages.h"
#include "room/room.h"

namespace sputnik::room {

// The session as it stood at a version, without its lock.
struct Snapshot {
  std::uint64_t version = 0;
  classroom::Session session;
  Answers answers{};
};

struct ShelvedPage {
  std::uint64_t version = 0;
  PhoneModel model{};
  Markup page{};
  std::string digest{};  // of the page and of the stage: changes when either does
};

// Safe for many threads.
class PageShelf {
 public:
  PageShelf(const Room& room, const WordList& words) : room_(room), words_(words) {}

  std::shared_ptr<const Snapshot> snapshot();
  // Of a seat that is there.
  std::shared_ptr<const ShelvedPage> page(std::size_t seat, const PhonePlace& place, const Speech& say);
  std::size_t made() const { return made_; }  // pages so far, for tests

 private:
  struct Key {
    std::size_t seat;
    PhonePlace place;
    std::string language;
    friend auto operator<=>(const Key&, const Key&) = default;
  };

  const Room& room_;
  const WordList& words_;
  Findings findings_{};
  std::mutex mutex_{};
  std::shared_ptr<const Snapshot> snapshot_{};
  std::map<Key, std::shared_ptr<const ShelvedPage>> pages_{};
  std::atomic<std::size_t> made_{0};
};

}  // namespace sputnik::room
