// Runs the web server of a lesson and says where it listens.
#include "app/lesson_door.h"

#include <array>
#include <cctype>
#include <ctime>

#include "app/speeches.h"
#include "room/qr_picture.h"

namespace sputnik {

namespace {

constexpr int usual_port = 8080;  // short to type; another when it is taken
constexpr std::size_t shown_entries = 20;

std::string clock_time(std::int64_t second) {
  const std::time_t when = second;
  std::tm local{};
  localtime_r(&when, &local);
  std::array<char, 16> text{};
  std::strftime(text.data(), text.size(), "%H:%M:%S", &local);
  return text.data();
}

}  // namespace

LessonDoor::LessonDoor(room::Room& room, const ScenarioPtr& scenario, const classroom::LessonPtr& lesson,
                       Language language) {
  room::DoorOptions options = room::door_options(problems_);
  options.keys = room::new_door_keys(false);
  options.speeches = speeches_of(scenario, lesson, problems_);
  options.language = language == Language::chinese ? "zh" : "en";
  doors_ = std::make_unique<room::Doors>(room, server_.door_log(), std::move(options));
}

std::optional<Problem> LessonDoor::open() {
  if (server_.is_open()) return std::nullopt;
  room::ServerOptions options{
      .port = usual_port,
      .knows = [this](const std::string& token) { return doors_->knows(token); },
      .say = [this](std::string_view english, std::string_view code) { return doors_->say(english, code); }};
  auto plate = server_.open(doors_->handler(), options);
  if (std::holds_alternative<Problem>(plate)) {
    options.port = 0;
    plate = server_.open(doors_->handler(), options);
  }
  if (auto* problem = std::get_if<Problem>(&plate)) return std::move(*problem);
  put_way(std::get<room::Doorplate>(plate).addresses);
  return std::nullopt;
}

void LessonDoor::close() {
  server_.close();
  way_ = {};
}

void LessonDoor::put_way(const std::vector<std::string>& addresses) {
  way_ = {};
  if (addresses.empty()) return;
  way_.address = addresses.front();
  way_.code = doors_->keys().code;
  // In capitals, as an address may be: so the picture has fewer and larger squares.
  std::string link = way_.address + "j/" + doors_->keys().room;
  for (char& c : link) c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
  const auto picture = room::qr_picture(link);
  if (const auto* made = std::get_if<room::QrPicture>(&picture)) {
    way_.modules = made->size;
    way_.dark = made->dark;
  }
}

ui::DoorModel LessonDoor::model() {
  ui::DoorModel model{.open = server_.is_open(), .listens = way_.address, .code = way_.code};
  if (model.open && way_.address.empty()) model.trouble = "This laptop is in no network that phones could reach.";
  if (!problems_.empty()) model.trouble = to_string(problems_.front());
  const std::vector<room::DoorEntry> entries = server_.door_log().entries();
  for (std::size_t i = entries.size(); i-- > 0 && model.log.size() < shown_entries;) {
    const room::DoorEntry& entry = entries[i];
    const std::string times = entry.times > 1 ? " (" + std::to_string(entry.times) + ")" : "";
    model.log.push_back({clock_time(entry.second) + times, entry.address + " " + entry.what + ": " + entry.why});
  }
  return model;
}

}  // namespace sputnik
