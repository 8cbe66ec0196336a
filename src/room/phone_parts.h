// Pieces that the pages of a phone are made of: texts in the reader's language, sections, forms of one tap.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "room/html.h"
#include "room/phone_view.h"
#include "room/speech.h"
#include "room/word_list.h"

namespace sputnik::room {

// What a page is written with: the reader's language, the covered words, and where its forms come back to.
struct Pen {
  const Speech& say;
  const WordList& words;
  PhonePlace place{};

  Markup text(std::string_view english) const { return escape(say(english)); }
  // What a person wrote: never translated, covered where it offends.
  Markup written(std::string_view theirs) const;
  // A line of evidence, said piece by piece: of "Tension +1.2 of 100: Luck +0.8, the rest +0.4" each part is a text.
  Markup evidence(std::string_view english) const;
  // A paragraph for each blank line that the text has in the reader's language.
  Markup paragraphs(std::string_view english) const;
  // The same for each line.
  Markup lines(std::string_view english) const;
};

using Fields = std::vector<std::pair<std::string, std::string>>;

Markup heading(const Pen& pen, std::string_view english);
// A part of the page with a stable name: what did not change in it stays untouched on the phone.
Markup section(const Pen& pen, const std::string& id, std::string_view english_heading, const Markup& inside);
// A form that posts to `action`; `anchor`: the element that the reader comes back to.
Markup form(const Pen& pen, const std::string& action, const std::string& anchor, const Fields& hidden,
            const Markup& inside);
// A button that chooses; pressed: it stands for what is chosen now.
Markup choice(const std::string& name, const std::string& value, const Markup& label, bool pressed);
// A button that does something.
Markup act(const std::string& name, const std::string& value, const Markup& label);
// A field for some lines of text with its label above; `was`: what it holds.
Markup text_area(const Pen& pen, const std::string& id, std::string_view english_label, std::size_t longest,
                 std::string_view was = {});
// A fold that is closed until tapped.
Markup fold(const std::string& id, const Markup& summary, const Markup& inside);
Markup note(const Pen& pen, std::string_view english);
Markup link_to(const Pen& pen, const PhonePlace& place, std::string_view english);

}  // namespace sputnik::room
