// Translations: each English text of the scenario beside its Chinese, and what is still missing.
#include "ui/author_panels.h"
#include "ui/text_area.h"

namespace sputnik::ui {

namespace {

constexpr std::string_view saying_name = "author.saying.";
constexpr std::size_t longest_saying = 2000;

Writing writing_of(const AuthorModel& model, const AuthorSaying& saying) {
  const bool here = saying.en == model.selected && model.writing.text == saying.zh;
  return here ? model.writing : Writing{saying.zh, saying.zh.size()};
}

// English left, Chinese right; in a narrow place one below the other.
void put_saying(Kit& kit, const AuthorModel& model, const AuthorSaying& saying, Rows& rows, Wishes& wishes) {
  const float width = rows.width();
  const bool beside = width >= kit.px(560);
  const float left = beside ? width * 0.45f : width;
  const float right = beside ? width - left - kit.px(16) : width;
  const std::string where = saying.where.empty()  ? "No text says this any more"
                            : saying.common       ? "The game has a translation of its own"
                            : saying.zh.empty()   ? "Still missing"
                                                  : "";
  rows.put(saying.where, {Type::ui_small, palette::text_quiet}, 2);
  const Writing writing = writing_of(model, saying);
  const float en = height_as_is(kit, Type::body, saying.en, left);
  const float note = where.empty() ? 0 : text_height(kit, Type::ui_small, where, left);
  const float zh = text_area_height(kit, writing, right);
  const float high = beside ? std::max(en + note, zh) : en + note + kit.px(4) + zh;
  const Rect place = rows.take(high, saying.faults.empty() ? 16 : 4);
  paragraph(kit, {place.x, place.y, left, en}, saying.en, {Type::body, palette::text, true});
  const bool missing = saying.zh.empty() && !saying.common && !saying.where.empty();
  if (note > 0) paragraph(kit, {place.x, place.y + en, left, note}, where, {Type::ui_small, missing ? palette::loss : palette::text_quiet});
  const Rect area_place{place.x + (beside ? left + kit.px(16) : 0), beside ? place.y : place.bottom() - zh, right, zh};
  const std::string name = std::string(saying_name) + saying.en;
  if (auto now = text_area(kit, name, area_place, writing, longest_saying)) wishes.push_back(of_author(author::Translate{saying.en, std::move(*now)}));
  if (kit.focused(name) && model.selected != saying.en) wishes.push_back(of_author(author::Select{saying.en}));
  for (const std::size_t fault : saying.faults) put_fault(kit, model.faults[fault], 0, rows);
}

}  // namespace

void draw_author_sayings(Kit& kit, const AuthorModel& model, const Rect& rect, Wishes& wishes) {
  if (!model.go_to.empty()) wishes.push_back(of_author(author::Arrived{}));
  Rows rows(kit, "author.sayings", rect.inset(kit.px(12), kit.px(10)));
  rows.put("What players read, in English and in Simplified Chinese. A text without its Chinese stays English.",
           {Type::ui, palette::text}, 6);
  rows.put(model.missing == 0   ? "Nothing is missing."
           : model.missing == 1 ? "1 text is still missing."
                                : std::to_string(model.missing) + " texts are still missing.",
           {Type::ui_bold, palette::text}, 8);
  const Rect place = rows.take(kit.px(32), 12);
  if (toggle(kit, "author.missing", place, "Only what is missing", model.missing_only, true, false))
    wishes.push_back(of_author(author::ChooseSayings{!model.missing_only}));
  for (const AuthorSaying& saying : model.sayings) put_saying(kit, model, saying, rows, wishes);
}

}  // namespace sputnik::ui
