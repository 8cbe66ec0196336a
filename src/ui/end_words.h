// The end of a campaign in words: what the ending means, how it came, whose game it was.
#pragma once

#include <string>
#include <vector>

#include "play/campaign.h"

namespace sputnik::ui {

// "spring 2024"
std::string in_words(Quarter quarter);
// One sentence for the masthead.
std::string whose_game(const Campaign& campaign, const Result& result);
// Paragraphs: the ending, the course of the lead, Sputnik moments, the world.
std::vector<std::string> story_of(const Campaign& campaign, const Result& result);
// How far off a person's estimate of the rival was, and how often the truth lay within its error of `width` standard
// errors either way.
std::string judgement_of(const Campaign& campaign, Side holder, double width);

}  // namespace sputnik::ui
