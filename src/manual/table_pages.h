// Pages that are made from where things are declared: nothing of them is written twice.
#pragma once

#include <vector>

#include "manual/page.h"
#include "manual/sources.h"
#include "manual/speech.h"

namespace sputnik::manual {

using Pages = std::vector<Page>;

Pages policy_pages(const Sources& sources, const Speech& speech);      // rules/policies.h
Pages indicator_pages(const Sources& sources, const Speech& speech);   // play/indicator_table.h
Pages event_pages(const Sources& sources, const Speech& speech);       // assets/events.json
Pages assumption_pages(const Speech& speech);                          // rules/assumption_table.h, presets, sources
Pages scenario_pages(const Sources& sources, const Speech& speech);    // scenarios
Pages doctrine_pages(const Sources& sources, const Speech& speech);    // assets/doctrines.json, rival/skill.h
Pages key_pages(const Speech& speech);                                 // files/actions.h, files/fixed_keys.h
Pages condition_pages(const Speech& speech);                           // rules/condition.h, model/fields.h
Pages format_pages(const Speech& speech);                              // files/scenario_shape.h, files/lesson_shape.h

}  // namespace sputnik::manual
