// Saving a campaign as JSON text with a checksum over every byte.
#include "files/save.h"

#include "files/bounded_file.h"
#include "files/checksum.h"
#include "files/print_json.h"
#include "files/save_shape.h"
#include "files/shape_writer.h"
#include "files/whole_write.h"

namespace sputnik {
namespace {

SavedQuarter saved_quarter(const Campaign& campaign, int quarter) {
  SavedQuarter saved{.quarter = campaign.date_of(quarter)};
  for (const Side side : sides) {
    const Orders<double>& orders = campaign.orders()[static_cast<std::size_t>(quarter)][side];
    for (std::size_t p = 0; p < policy_count; ++p) {
      const bool surge = orders.surge[p] != 0;
      if (orders.step[p] == 0 && !surge) continue;
      saved.moves[side][std::string(policy_cards[p].key)] = {static_cast<int>(orders.step[p]), surge};
    }
  }
  return saved;
}

SaveFile save_of(const Campaign& campaign) {
  const Setup& setup = campaign.setup();
  SaveFile save;
  save.seed = std::to_string(setup.seed);
  for (const Side side : sides) {
    save.seats[side].doctrine = setup.doctrine[side].value_or("");
    if (setup.mandate[side]) save.seats[side].mandate = key(*setup.mandate[side]);
  }
  save.assumptions = setup.assumptions;
  for (int q = 0; q < campaign.quarter(); ++q) save.orders.push_back(saved_quarter(campaign, q));
  for (int q = 0; q <= campaign.quarter(); ++q) save.hashes.push_back(hex_of(campaign.hash(q)));

  save.scenario = campaign.scenario();
  const auto own_events = save.scenario.events.begin() + static_cast<std::ptrdiff_t>(save.scenario.own_events);
  save.events.events.assign(own_events, save.scenario.events.end());
  save.scenario.events.erase(own_events, save.scenario.events.end());
  const auto own_doctrines = save.scenario.doctrines.begin() + static_cast<std::ptrdiff_t>(save.scenario.own_doctrines);
  save.doctrines.doctrines.assign(own_doctrines, save.scenario.doctrines.end());
  save.scenario.doctrines.erase(own_doctrines, save.scenario.doctrines.end());
  save.checksum = std::string(16, '0');
  return save;
}

// Whether there is a file that must not take the place of the generation before.
bool is_damaged(const std::filesystem::path& file) {
  std::error_code error;
  if (!std::filesystem::exists(file, error)) return false;
  const auto read = read_bounded(file, "a saved campaign");
  const auto* const text = std::get_if<std::string>(&read);
  return !text || !checksum_due(*text) || with_checksum(*text) != *text;
}

}  // namespace

std::string save_text(const Campaign& campaign) { return with_checksum(print_json(written(save_of(campaign)))); }

Problems save(const Campaign& campaign, const std::filesystem::path& file) {
  return write_whole(file, save_text(campaign), is_damaged(file) ? Previous::untouched : Previous::kept);
}

}  // namespace sputnik
