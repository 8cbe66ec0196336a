// In which language, and with which keys, the manual speaks.
#pragma once

#include <string>
#include <string_view>

#include "files/key_map.h"
#include "model/tongue.h"

namespace sputnik::manual {

struct Speech {
  std::string language = "en";     // a key of files/settings.h
  const Tongue* tongue = nullptr;  // null: English
  KeyMap keys{};

  std::string say(std::string_view english) const { return tongue ? tongue->say(english) : std::string(english); }
  // Sources are called as their publishers call them, unless somebody translated the name.
  std::string say_if_known(std::string_view english) const {
    return tongue && tongue->knows(english) ? tongue->say(english) : std::string(english);
  }
};

}  // namespace sputnik::manual
