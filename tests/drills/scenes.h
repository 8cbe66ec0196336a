// What is written in the drill of saves: each scene has something on the disk, writes, and knows what may be there
// then.
#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "classroom/session.h"
#include "play/campaign.h"

namespace sputnik::drill {

struct Scene {
  std::string name{};
  std::function<void(const std::filesystem::path& folder)> set_up{};
  std::function<Problems(const std::filesystem::path& folder)> act{};
  // What is wrong with what is there now, empty when nothing is. `worked`: what act() said; nothing: it died.
  std::function<std::string(const std::filesystem::path& folder, std::optional<bool> worked)> fault{};
};

struct Material {
  std::vector<Campaign> campaigns{};  // of 1, 2, 3 quarters
  classroom::Session session;
};
Material read_material();

std::vector<Scene> all_scenes(const Material& material);

std::string bytes_of(const std::filesystem::path& file);
void put_bytes(const std::filesystem::path& file, const std::string& bytes);

}  // namespace sputnik::drill
