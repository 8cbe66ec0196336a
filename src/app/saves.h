// The player's own files: the folder of saves, what lies in it, and names for new ones.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "model/problem.h"
#include "play/campaign.h"
#include "ui/screen.h"

namespace sputnik {

struct Kept {
  std::string name{};  // that the campaign has now
  Problems problems{};  // why it was not kept
};

// Where saves go. Empty: this machine has no home, and nothing is kept.
class Saves {
 public:
  explicit Saves(std::filesystem::path folder) : folder_(std::move(folder)) {}
  // user_folder()/saves, or an empty folder without a home. What died while it was saving there is swept.
  static Saves of_user();

  const std::filesystem::path& folder() const { return folder_; }
  // Newest first.
  std::vector<ui::FileLine> list() const;
  // Keeps a campaign under a name as typed; characters that no file name bears become dashes. A save of other rules
  // that has the name stays as it is: this one goes beside it, as NAME (2).
  Kept keep(const Campaign& campaign, const std::string& name) const;
  // After each seal, one file a campaign: it holds every quarter, so that nothing is lost.
  Problems keep_automatically(const Campaign& campaign) const;

 private:
  std::filesystem::path place_for(const std::string& name) const;

  std::filesystem::path folder_;
};

// "chip-war seed 7 2024Q1": what a campaign is called when its player does not say.
std::string name_of(const Campaign& campaign);

}  // namespace sputnik
