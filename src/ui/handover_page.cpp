// Hand-over between two players at one desk: hides everything until the named side says that it sits.
#include <algorithm>
#include <string>

#include "ui/names.h"
#include "ui/pages.h"
#include "ui/shapes.h"
#include "ui/sky.h"
#include "ui/widgets.h"
#include "ui/words.h"

namespace sputnik::ui {

void draw_handover(Kit& kit, const Screen& screen, Wishes& wishes) {
  const HandoverModel& handover = screen.handover;
  const Side away = rival_of(handover.side);
  const bool us = handover.side == Side::us;
  fill(kit, kit.window(), palette::glass0);
  draw_sky(kit, kit.window(), kit.window().h * 0.28f);
  const Rect room = kit.window().inset(kit.px(16));
  const float width = std::min(room.w, kit.px(820));
  const std::string asked = std::string(us ? "The United States" : "China") + " takes the desk";
  const std::string turned = std::string(name(away)) + ": please look away. Nothing of either side is on the screen.";
  const float words = width - kit.px(48);
  const float height = kit.px(40 + 64 + 26 + 20 + 24) + line_height(kit, Type::caption) + headline_height(kit, asked, words) +
                       text_height(kit, Type::body, handover.why, words) + text_height(kit, Type::body, turned, words);
  Rect inside = paper_panel(kit, room.centred(width, std::min(room.h, height)));
  const Rect foot = inside.cut_bottom(kit.px(64));
  inside.cut_bottom(kit.px(20));
  Rect rest = kit.begin_scroll("handover", inside, true);
  const float top = rest.y;
  rest.h = 1e6f;
  line(kit, rest.cut_top(line_height(kit, Type::caption)), "HAND-OVER \xE2\x80\x93 " + handover.date,
       {Type::caption, palette::why_ink}, Align::centre);
  rest.cut_top(kit.px(8));
  headline(kit, rest.cut_top(headline_height(kit, asked, rest.w)), asked, us ? palette::us_ink : palette::cn_ink);
  rest.cut_top(kit.px(8));
  rest.cut_top(paragraph_centred(kit, rest, handover.why, {Type::body, palette::ink}).h + kit.px(10));
  rest.cut_top(paragraph_centred(kit, rest, turned, {Type::body, palette::why_ink}).h);
  kit.end_scroll(rest.y - top);
  const std::string ready = us ? "WE ARE THE UNITED STATES" : "WE ARE CHINA";
  if (button(kit, names::ready, foot.centred(std::min(foot.w, kit.px(460)), foot.h), ready, Look::alarm)) {
    wishes.emplace_back(Ready{});
  }
  kit.focus_default(names::ready);
}

}  // namespace sputnik::ui
