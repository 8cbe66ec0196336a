// sputnik-lab turning: the quarters in which the odds of a campaign's outcome moved most, by decision or by luck.
#include "app/lab_experiment.h"
#include "forecast/judge.h"
#include "forecast/turning_points.h"
#include "model/text.h"

namespace sputnik::lab {
namespace {

struct Options {
  std::string save{};
  std::size_t count = 3;
  std::size_t futures = 1000;
  unsigned threads = all_threads();
  bool json = false;
};

int run(const Options& options) {
  const auto opened = open_campaign(options.save);
  if (const auto* problems = std::get_if<Problems>(&opened)) return complain(*problems), input_at_fault;
  const Campaign& campaign = std::get<Campaign>(opened);
  if (!campaign.over()) {
    complain({{.file = options.save, .found = "a campaign that goes on", .expected = "one that has ended"}});
    return input_at_fault;
  }
  std::vector<TurningPoint> points;
  bool stopped = false;
  {
    Interrupt interrupt;
    Progress bar("counting the odds");
    points = turning_points(campaign, options.count,
                            {options.futures, campaign.setup().seed, options.threads, interrupt.stop(),
                             [&](double share) { bar.at(share), interrupt.look(); }});
    stopped = interrupt.stopped();
  }
  if (stopped) return complain({{.found = "stopped", .expected = "all quarters: fewer say nothing"}}), input_at_fault;
  if (!options.json) {
    say(in_words(Judge(campaign, nullptr).of(campaign)) + ". Its odds, of " + std::to_string(options.futures) + " futures:");
    for (const TurningPoint& point : points) {
      say(to_string(campaign.date_of(point.quarter)) + ": " + figure(100 * point.before, 1) + " % to " +
          figure(100 * point.after, 1) + " %; decision " + signed_figure(100 * point.decision, 1) + ", luck " +
          signed_figure(100 * point.luck, 1));
    }
    return done;
  }
  Node node = object_node();
  add(node, "outcome", text_node(in_words(Judge(campaign, nullptr).of(campaign))));
  Node list = list_node();
  for (const TurningPoint& point : points) {
    Node one = object_node();
    add(one, "quarter", text_node(to_string(campaign.date_of(point.quarter))));
    add(one, "before", number_node(point.before));
    add(one, "after", number_node(point.after));
    add(one, "decision", number_node(point.decision));
    add(one, "luck", number_node(point.luck));
    list.items.push_back(std::move(one));
  }
  add(node, "turning_points", std::move(list));
  say_json(node);
  return done;
}

}  // namespace

void add_turning(CLI::App& app, Chosen& chosen) {
  auto* command = app.add_subcommand("turning", "The quarters in which the odds of a campaign's outcome moved most");
  auto options = std::make_shared<Options>();
  command->add_option("SAVE", options->save, "The save of a campaign that has ended, or its code")->required();
  command->add_option("--count", options->count, "How many quarters")->check(CLI::Range(1, 1000))->capture_default_str();
  command->add_option("--futures", options->futures, "Futures from each quarter")
      ->check(CLI::Range(10, 10000000))
      ->capture_default_str();
  command->add_option("--threads", options->threads, "Threads; the result does not depend on them")
      ->check(CLI::Range(1, 1024));
  command->add_flag("--json", options->json, "One JSON object on standard output");
  command->footer("Example: sputnik-lab turning my-campaign.sputnik");
  command->callback([&chosen, options] { chosen.run = [options] { return run(*options); }; });
}

}  // namespace sputnik::lab
