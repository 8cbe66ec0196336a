// The briefing on the wall while phones come in: both cases of the motion beside a square that the last row can scan.
#include <algorithm>
#include <array>
#include <cctype>

#include "app/language.h"
#include "app/lesson_game.h"
#include "app/wall.h"
#include "desk.h"
#include "room/qr_picture.h"

using namespace sputnik;
using tests::Display;

namespace {

// Addresses as schools have them; the second makes the largest picture.
constexpr std::array<std::string_view, 2> addresses = {"http://192.168.1.20:8080/", "http://192.168.100.200:8080/"};

ui::DoorWay way_of(std::string_view address) {
  std::string link = std::string(address) + "j/0123456789abcdef0123456789abcdef";
  for (char& c : link) c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
  const auto picture = std::get<room::QrPicture>(room::qr_picture(link));
  return {.address = std::string(address), .code = "BCDFGH", .modules = picture.size, .dark = picture.dark};
}

// Pixels of a module: the longest white run of the picture is the margin above the square.
int module_side(const Canvas& canvas, int modules) {
  int longest = 0;
  for (int y = 0; y < canvas.height(); ++y) {
    int run = 0;
    for (int x = 0; x < canvas.width(); ++x) {
      run = canvas.pixel(x, y) == 0xFFFFFF ? run + 1 : 0;
      longest = std::max(longest, run);
    }
  }
  return longest / (modules + 2 * room::qr_margin);
}

bool shows(const ui::Kit& kit, const std::string& text) {
  return std::any_of(kit.texts().begin(), kit.texts().end(),
                     [&](const ui::TextBox& box) { return box.text == text && !box.shortened; });
}

}  // namespace

TEST_CASE("both cases stand beside the square while the door is open, and the square is large enough for eight metres") {
  // Of those that ship it has the longest cases.
  auto made = LessonGame::begin(std::string(SPUTNIK_ROOT) + "/scenarios/lessons/can-it-be-stopped.json",
                                {.clock = [] { return std::int64_t{0}; }});
  REQUIRE(std::holds_alternative<std::unique_ptr<LessonGame>>(made));
  const auto& lesson = std::get<std::unique_ptr<LessonGame>>(made);
  const Tongue chinese = std::get<Tongue>(tongue_of(Language::chinese, {lesson->scenario()}, {lesson->lesson()}));
  for (const Display& display : {Display{1280, 720, 100}, Display{1920, 1080, 100}}) {
    Canvas canvas(display.width, display.height);
    for (const Tongue* tongue : {static_cast<const Tongue*>(nullptr), &chinese}) {
      Wall wall(canvas.renderer());
      for (const std::string_view address : addresses) {
        ui::ProjectorModel model = lesson->projector();
        model.door = way_of(address);
        ui::Screen screen;
        screen.page = ui::Page::projector;
        screen.projector = &model;
        for (int frame = 0; frame < 2; ++frame) wall.show(screen, tongue, display.width, display.height, frame);
        INFO(display.width << "x" << display.height << ", " << address << (tongue ? ", zh" : ""));
        const auto said = [&](const std::string& text) { return tongue ? tongue->say(text) : text; };
        for (const std::string& text : {model.motion, model.case_for, model.case_against}) {
          CHECK(shows(wall.kit(), said(text)));
        }
        const ui::Audit audit = wall.kit().audit();
        CHECK(audit.cut == std::vector<std::string>{});
        CHECK(audit.overlaps == std::vector<std::string>{});
        CHECK(audit.shortened == std::vector<std::string>{});
        const int side = module_side(canvas, model.door.modules);
        CAPTURE(side, model.door.modules);
        CHECK(side * 720 >= 7 * display.height);
      }
    }
  }
}
