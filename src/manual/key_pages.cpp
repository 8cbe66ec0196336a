// The page of keys: those that stay, and those of actions as they are now.
#include "files/fixed_keys.h"
#include "manual/page_maker.h"
#include "manual/table_pages.h"

namespace sputnik::manual {

Pages key_pages(const Speech& speech) {
  PageMaker page(speech, "keys", "Keys", Part::formats);
  page.paragraph("All of the game can be played by keyboard alone. Keys of actions can be changed: Settings, Keys.");
  page.heading("Keys that stay").table({"Key", "What it does"});
  for (const KeyLine& line : fixed_key_lines) page.row({page.said(line.keys), page.said(line.what)});
  std::string_view group;
  for (const ActionCard& action : action_cards) {
    if (action.group != group) page.heading(action.group).table({"Key", "What it does", "Gamepad"});
    group = action.group;
    const std::string_view pad = name_of(action.pad);  // some are letters, the same in all languages
    page.row({as_is(to_string(speech.keys[action.action])), page.said(action.title), pad.size() > 1 ? page.said(pad) : as_is(std::string(pad))});
  }
  Pages pages;
  pages.push_back(page.take());
  return pages;
}

}  // namespace sputnik::manual
