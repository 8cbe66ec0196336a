// Lays out the sheet of a past quarter, and words what came of it.
#include "ui/what_if_model.h"

#include "forecast/judge.h"
#include "model/text.h"
#include "play/explain.h"
#include "rules/condition.h"
#include "ui/end_words.h"

namespace sputnik::ui {

namespace {

std::vector<double> leads(const Campaign& campaign, Side side, const Side* viewer) {
  std::vector<double> out;
  for (const State<double>& state : campaign.states()) {
    const double months = lead(as_seen(campaign, state, viewer));
    out.push_back(side == Side::us ? months : -months);
  }
  return out;
}

std::string result_of(const std::string& name, const Campaign& campaign, Side side, double months) {
  const std::string score = figure(campaign_score(campaign.now(), side, campaign.setting().assume), 1);
  return name + ": lead " + signed_figure(months, 1) + " months, own score " + score + (campaign.over() ? ". " : " so far. ");
}

}  // namespace

WhatIfModel what_if_model(const Campaign& campaign, int quarter, Side side, const Orders<double>& tried,
                          const Side* viewer) {
  const auto q = static_cast<std::size_t>(quarter);
  const Orders<double>& given = campaign.orders()[q][side];
  WhatIfModel model{.quarter = quarter,
                    .last = campaign.quarter() - 1,
                    .when = in_words(campaign.date_of(quarter)),
                    .side = side,
                    .may_change_side = viewer == nullptr,
                    .changed = !(tried == given),
                    .start = campaign.date_of(0),
                    .was = leads(campaign, side, viewer)};
  model.lead_words = std::string(side == Side::us ? "American" : "Chinese") + " lead, months" +
                     (viewer ? ", by your estimate of the rival" : "");
  for (std::size_t p = 0; p < policy_count; ++p) {
    model.policies.push_back({.policy = p,
                              .title = policy_title(campaign.scenario(), side, p),
                              .level = static_cast<int>(campaign.states()[q].nation[side].level[p]),
                              .given = static_cast<int>(given.step[p]),
                              .step = static_cast<int>(tried.step[p])});
  }
  if (model.changed) model.refusals = refusals(campaign.states()[q], side, tried, campaign.setting().assume);
  return model;
}

void put_answer(WhatIfModel& model, const Campaign& campaign, const WhatIf& found, const Side* viewer) {
  model.other = leads(found.other, model.side, viewer);
  model.outcome = "The same outcome in " + std::to_string(found.same) + " of " + std::to_string(found.futures) +
                  " futures from that quarter, both nations under doctrines.";
  model.results.push_back(result_of("As it was", campaign, model.side, model.was.back()));
  model.results.push_back(result_of("Otherwise", found.other, model.side, model.other.back()));
  if (!viewer && campaign.over()) {
    const Judge judge(campaign, nullptr);
    model.results[0] += sputnik::in_words(judge.of(campaign)) + ".";
    model.results[1] += sputnik::in_words(judge.of(found.other)) + ".";
  }
  for (const std::string& note : found.notes) model.results.push_back(note);
}

}  // namespace sputnik::ui
