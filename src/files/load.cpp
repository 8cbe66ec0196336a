// Loading a campaign: checksum, form, meaning, then every quarter replayed and compared.
#include <algorithm>
#include <charconv>
#include <memory>

#include "files/bounded_file.h"
#include "files/checksum.h"
#include "files/document.h"
#include "files/replay_today.h"
#include "files/save.h"
#include "files/save_shape.h"
#include "files/scenario_check.h"
#include "files/shape_reader.h"
#include "files/whole_write.h"
#include "rival/rival_id.h"

namespace sputnik {
namespace {

constexpr const char* expected_file = "a saved campaign";

void check_checksum(const std::string& text, const Node& root, Faults& faults) {
  const Node* const kind = find(root, "kind");
  if (!kind || kind->text != "save") {
    faults.add(root.line, "/kind", kind ? in_words(*kind) : "no \"kind\"", "\"save\"", "this is no saved campaign");
    return;
  }
  const Node* const given = find(root, "checksum");
  const auto due = checksum_due(text);
  if (given && due && given->text == *due) return;
  faults.add(given ? given->line : 0, "/checksum", given ? in_words(*given) : "no checksum",
             due ? in_quotes(*due) : "one at the end", "the file was damaged or edited");
}

Scenario whole_scenario(const SaveFile& save) {
  Scenario scenario = save.scenario;
  scenario.own_events = scenario.events.size();
  scenario.own_doctrines = scenario.doctrines.size();
  scenario.events.insert(scenario.events.end(), save.events.events.begin(), save.events.events.end());
  scenario.doctrines.insert(scenario.doctrines.end(), save.doctrines.doctrines.begin(), save.doctrines.doctrines.end());
  return scenario;
}

std::uint64_t seed_of(const SaveFile& save, Faults& faults) {
  std::uint64_t seed = 0;
  const char* const last = save.seed.data() + save.seed.size();
  const auto [end, error] = std::from_chars(save.seed.data(), last, seed);
  if (error != std::errc() || end != last) {
    faults.add("/seed", in_quotes(save.seed), "a whole number 0 to 18446744073709551615");
  }
  return seed;
}

void fill_seat(const SaveFile& save, Side side, Setup& setup, Faults& faults) {
  const SavedSeat& seat = save.seats[side];
  const std::string at = below("/seats", key(side));
  if (!seat.doctrine.empty()) {
    setup.doctrine[side] = seat.doctrine;
    const auto& doctrines = setup.scenario->doctrines;
    const auto same = [&](const DoctrineCard& card) { return card.id == seat.doctrine; };
    if (std::none_of(doctrines.begin(), doctrines.end(), same) && !parse_rival(seat.doctrine)) {
      faults.add(at + "/doctrine", in_quotes(seat.doctrine), "the id of a doctrine, or a rival such as minister");
    }
  }
  if (seat.mandate.empty()) return;
  const auto found = std::find(mandate_keys.begin(), mandate_keys.end(), seat.mandate);
  if (found == mandate_keys.end()) {
    faults.add(at + "/mandate", in_quotes(seat.mandate), "a mandate",
               name_hint(seat.mandate, {mandate_keys.begin(), mandate_keys.end()}));
  } else {
    setup.mandate[side] = static_cast<Mandate>(found - mandate_keys.begin());
  }
}

void check_orders(const SaveFile& save, const Scenario& scenario, Faults& faults) {
  const std::size_t most = static_cast<std::size_t>(std::max(quarters(scenario), 0));
  if (save.orders.size() > most) {
    faults.add("/orders", "orders for " + std::to_string(save.orders.size()) + " quarters",
               "at most " + std::to_string(most));
  }
  if (save.hashes.size() != save.orders.size() + 1) {
    faults.add("/hashes", std::to_string(save.hashes.size()) + " hashes",
               std::to_string(save.orders.size() + 1) + ": one a quarter, and one of the start");
  }
  for (std::size_t q = 0; q < save.orders.size(); ++q) {
    const Quarter due = scenario.start + static_cast<int>(q);
    if (save.orders[q].quarter == due) continue;
    faults.add(below("/orders", q) + "/quarter", to_string(save.orders[q].quarter), to_string(due));
    return;
  }
}

Orders<double> orders_of(const std::map<std::string, SavedMove, std::less<>>& moves) {
  Orders<double> orders;
  for (const auto& [policy, move] : moves) {
    orders.step[find_policy(policy)] = move.step;
    orders.surge[find_policy(policy)] = move.surge ? 1 : 0;
  }
  return orders;
}

bool hash_agrees(const Campaign& campaign, const SaveFile& save, Faults& faults) {
  const int q = campaign.quarter();
  const std::string& saved = save.hashes[static_cast<std::size_t>(q)];
  const std::string here = hex_of(campaign.hash(q));
  if (saved == here) return true;
  faults.add(below("/hashes", static_cast<std::size_t>(q)),
             "hash " + saved + " at quarter " + std::to_string(q) + " (" + to_string(campaign.date()) + ")", here,
             "the rules have changed since it was saved, or the file was edited");
  return false;
}

// Plays what was saved; stops at the first quarter that differs.
Campaign replay(Setup setup, const SaveFile& save, Faults& faults) {
  Campaign campaign(std::move(setup));
  if (!hash_agrees(campaign, save, faults)) return campaign;
  for (std::size_t q = 0; q < save.orders.size(); ++q) {
    const SavedQuarter& saved = save.orders[q];
    for (const Problem& problem : campaign.play({orders_of(saved.moves.us), orders_of(saved.moves.cn)})) {
      faults.add(below("/orders", q) + problem.pointer, problem.found, problem.expected, problem.hint);
    }
    if (!faults.none() || !hash_agrees(campaign, save, faults)) break;
  }
  return campaign;
}

// What a save says, checked but not yet replayed. The document stays where it is: faults look up lines in it.
struct Read {
  std::unique_ptr<const Node> document{};
  SaveFile save{};
  Setup setup{};
};

std::optional<Read> read_save(const std::string& text, const std::string& name, Faults& faults) {
  auto root = parse_document(text, name, expected_file, faults);
  if (!root) return std::nullopt;
  Read read{.document = std::make_unique<const Node>(std::move(*root))};
  faults.look_up_lines_in(*read.document);
  check_checksum(text, *read.document, faults);
  if (!faults.none()) return std::nullopt;

  read_shape(*read.document, read.save, faults);
  const auto scenario = std::make_shared<const Scenario>(whole_scenario(read.save));
  read.setup.scenario = scenario;
  check_scenario(*scenario, "/scenario", faults);
  check_events(*scenario, {scenario->own_events, scenario->events.size(), "/library/events"}, faults);
  check_doctrines(*scenario, {scenario->own_doctrines, scenario->doctrines.size(), "/library/doctrines"}, faults);
  read.setup.seed = seed_of(read.save, faults);
  for (const Side side : sides) fill_seat(read.save, side, read.setup, faults);
  read.setup.assumptions = read.save.assumptions;
  check_orders(read.save, *scenario, faults);
  if (!faults.none()) return std::nullopt;
  return read;
}

// What was played, as today's rules have it.
OpenedSave played_today(Read read, const std::string& name) {
  std::vector<BothOrders<double>> orders;
  for (const SavedQuarter& saved : read.save.orders) {
    orders.push_back({orders_of(saved.moves.us), orders_of(saved.moves.cn)});
  }
  return replay_today(std::move(read.setup), orders, read.save.hashes, name);
}

template <class T, class Read>
std::variant<T, Problems> read_from(const std::filesystem::path& file, Read read) {
  const auto text = read_bounded(file, expected_file);
  if (const auto* problem = std::get_if<Problem>(&text)) return Problems{*problem};
  return read(std::get<std::string>(text), file.string());
}

}  // namespace

std::variant<Campaign, Problems> load_text(const std::string& text, const std::string& name) {
  Faults faults(name);
  const auto read = read_save(text, name, faults);
  if (!read) return faults.take();
  Campaign campaign = replay(read->setup, read->save, faults);
  if (!faults.none()) return faults.take();
  return campaign;
}

std::variant<OpenedSave, Problems> open_save_text(const std::string& text, const std::string& name) {
  Faults faults(name);
  auto read = read_save(text, name, faults);
  if (!read) return faults.take();
  return played_today(std::move(*read), name);
}

namespace {

std::variant<OpenedSave, Problems> open_alone(const std::filesystem::path& file) {
  return read_from<OpenedSave>(file, open_save_text);
}

template <class T>
std::variant<T, Problems> with_hint_at_previous(std::variant<T, Problems> opened, const std::filesystem::path& file) {
  auto* const problems = std::get_if<Problems>(&opened);
  if (problems && open_previous(file, *problems)) {
    std::string& hint = problems->front().hint;
    hint += (hint.empty() ? "" : "; ") + std::string("the save before it is whole: ") + previous_of(file).string();
  }
  return opened;
}

}  // namespace

std::variant<Campaign, Problems> load(const std::filesystem::path& file) {
  return with_hint_at_previous(read_from<Campaign>(file, load_text), file);
}

std::variant<OpenedSave, Problems> open_save(const std::filesystem::path& file) {
  return with_hint_at_previous(open_alone(file), file);
}

std::optional<OpenedSave> open_previous(const std::filesystem::path& file, const Problems& of_file) {
  const auto newer = [](const Problem& problem) { return problem.pointer == "/format"; };
  if (std::any_of(of_file.begin(), of_file.end(), newer)) return std::nullopt;
  std::error_code error;
  if (!std::filesystem::exists(previous_of(file), error)) return std::nullopt;
  auto before = open_alone(previous_of(file));
  if (auto* opened = std::get_if<OpenedSave>(&before)) return std::move(*opened);
  return std::nullopt;
}

bool is_of_other_rules(const std::filesystem::path& file) {
  const auto opened = open_alone(file);
  const auto* save = std::get_if<OpenedSave>(&opened);
  return save && save->first_otherwise;
}

}  // namespace sputnik
