// Where a scenario is begun: a new one, a copy of one that there is, one of one's own, or the draft that was left.
#include "ui/author_panels.h"

namespace sputnik::ui {

namespace {

void put_draft(Kit& kit, Rows& rows, Wishes& wishes) {
  rows.put("WHAT WAS NOT SAVED", {Type::caption, palette::why_ink}, 4);
  rows.put("The desk was left with work that is not in a file.", {Type::body, palette::ink}, 8);
  const ButtonText go_on{.label = "Go on with it"};
  const ButtonText drop{.label = "Throw it away"};
  rows.buttons({button_width(kit, go_on, Look::paper), button_width(kit, drop, Look::paper)}, [&](const Rect& place, std::size_t i) {
    if (i == 0 && button(kit, "author.draft", place, go_on, Look::paper)) wishes.push_back(of_author(author::ResumeDraft{}));
    if (i == 1 && button(kit, "author.draft.drop", place, drop, Look::paper)) wishes.push_back(of_author(author::DropDraft{}));
  });
}

void put_scenario(Kit& kit, const ScenarioLine& line, std::size_t i, bool own, Rows& rows, Wishes& wishes) {
  const float width = rows.width();
  const std::string when = line.problems.empty() ? line.when : std::to_string(line.problems.size()) + " faults";
  rows.put(line.title, {Type::body_bold, palette::ink}, 0);
  rows.put(when, {Type::ui_small, palette::why_ink}, 4);
  const ButtonText text{.label = own ? "Write on" : "Begin from a copy"};
  const Rect place = rows.take(kit.px(row_button), 12);
  const float wide = std::min(width, button_width(kit, text, Look::paper));
  const std::string name = (own ? "author.edit." : "author.copy.") + std::to_string(i);
  if (!button(kit, name, {place.x, place.y, wide, place.h}, text, Look::paper)) return;
  if (own) wishes.push_back(of_author(author::Edit{line.file}));
  else wishes.push_back(of_author(author::BeginScenario{line.file}));
}

}  // namespace

void draw_author_start(Kit& kit, const Screen& screen, const Rect& rect, Wishes& wishes) {
  const AuthorModel& model = *screen.author;
  Rect place = rect;
  const Rect foot = place.cut_bottom(kit.px(40));
  place.cut_bottom(kit.px(12));
  const float most = kit.px(900);
  if (place.w > most) place = place.centred(most, place.h);
  const Rect inside = paper_panel(kit, place);
  {
    Rows rows(kit, "author.start", inside, true);
    rows.put("Write a scenario", {Type::card_title, palette::ink}, 6);
    rows.put("Forms ask for what a scenario needs: when it begins, how both nations stand, what happens. Nothing has to be "
             "programmed. What is wrong is said at once, and how to mend it.",
             {Type::body, palette::ink}, 10);
    if (model.folder.empty()) rows.put("There is no folder of yours to save into.", {Type::body_bold, palette::alarm}, 10);
    if (model.has_draft) put_draft(kit, rows, wishes);
    const ButtonText fresh{.label = "A new scenario"};
    rows.buttons({button_width(kit, fresh, Look::paper)}, [&](const Rect& at, std::size_t) {
      if (button(kit, "author.new", at, fresh, Look::paper)) wishes.push_back(of_author(author::BeginScenario{}));
    });
    const auto& all = screen.title.scenarios;
    bool heading = false;
    for (std::size_t i = 0; i < all.size(); ++i) {
      if (!all[i].users) continue;
      if (!std::exchange(heading, true)) rows.put("YOUR SCENARIOS", {Type::caption, palette::why_ink}, 6);
      put_scenario(kit, all[i], i, true, rows, wishes);
    }
    rows.put("FROM ONE THAT THERE IS", {Type::caption, palette::why_ink}, 6);
    for (std::size_t i = 0; i < all.size(); ++i) {
      if (all[i].problems.empty()) put_scenario(kit, all[i], i, false, rows, wishes);
    }
  }
  const ButtonText leave{.label = "Back to the title page", .keys = "Esc"};
  if (button(kit, "author.leave", {foot.x, foot.y, std::min(foot.w, button_width(kit, leave)), foot.h}, leave))
    wishes.push_back(of_author(author::Leave{}));
  kit.focus_default("author.new");
}

}  // namespace sputnik::ui
