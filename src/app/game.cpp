// The flow of a game: who sits at the desk, which page comes next, how a quarter is played.
#include "app/game.h"

#include <utility>

#include "app/game_models.h"
#include "app/lesson_game.h"
#include "app/scenario_desk.h"
#include "opponents/autoplay.h"
#include "rival/rival.h"

namespace sputnik {

using ui::Overlay;
using ui::Page;
using ui::Seats;

Game::Game(GameSettings settings)
    : settings_(std::move(settings)), models_(std::make_unique<Models>()), outlook_(settings_.forecasting), trial_(settings_.forecasting),
      hindsight_(settings_.forecasting) {
  models_->what_if_desk.emplace(settings_.forecasting);
  screen_.settings = settings_.settings;
  screen_.settings_kept = settings_.settings_file.string();
  fit_text(settings_.text_scale);
  screen_.title.seed = std::to_string(settings_.seed);
  refresh();
}

Game::~Game() = default;
Game::Game(Game&&) noexcept = default;

void Game::grant(const ui::Wish& wanted) {
  std::visit([this](const auto& one) { wish(one); }, wanted);
  refresh();
}

void Game::grant_all(const ui::Wishes& wishes) {
  for (const ui::Wish& one : wishes) grant(one);
}

void Game::set_time(double now) {
  now_ = now;
  *time_ms_ = static_cast<std::int64_t>(now * 1000);
  if (lesson_) {
    lesson_->tick();
    refresh_lesson();
  }
  if (author_ && screen_.page == Page::author) author_->tick(now);
  screen_.page_age = now - page_opened_;
  if (now > notice_until_) screen_.notice.clear();
  screen_.outlook = outlook_.latest();
  refresh_shift();
  refresh_turning();
  const Page before = screen_.page;
  hear_rival();
  if (screen_.page != before) return refresh();
  if (screen_.what_if && screen_.what_if->waiting) refresh_what_if();
  if (screen_.decision) refresh_decision();
}

void Game::turn_to(Page page) {
  screen_.page = page;
  screen_.trial = {};
  models_->cards.clear();  // they are one seat's, of what was last read
  page_opened_ = now_;
  screen_.page_age = 0;
  ++screen_.pages_turned;
}

void Game::hand_over(Side to, Page then) {
  screen_.seat = to;
  after_handover_ = then;
  turn_to(Page::handover);
}

void Game::seat_people(const Campaign& campaign) {
  const auto& doctrine = campaign.setup().doctrine;
  screen_.seats = doctrine.us && !doctrine.cn ? Seats::cn : doctrine.cn ? Seats::us : Seats::both;
  screen_.seat = screen_.seats == Seats::cn ? Side::cn : Side::us;
}

void Game::open(Campaign campaign) {
  lesson_.reset();
  owes_save_ = false;
  campaign_.emplace(std::move(campaign));
  pending_ = {};
  wire_ = {};
  race_view_ = {};
  overlays_.clear();
  seat_people(*campaign_);
  screen_.tab = ui::Tab::desk;
  introduction_ = {};
  briefing_unfolded_ = false;
  if (introduction_is_due() && campaign_->quarter() < ui::introduced_quarters) introduce(0);
  begin_quarter();
  refresh();
}

void Game::open(OpenedSave save) {
  open(std::move(save.campaign));
  if (!save.first_otherwise) return;
  complain("Saved under other rules: quarters from " + to_string(*save.first_otherwise) + " on may read otherwise",
           std::move(save.otherwise));
}

// From the start of a quarter to the page where it begins.
void Game::begin_quarter() {
  if (campaign_->over()) return turn_to(Page::end);
  const Page first = campaign_->quarter() == 0 ? Page::briefing : Page::game;
  if (screen_.seats == Seats::both) return hand_over(Side::us, first);
  turn_to(first);
}

// What a doctrine or a rival that plans orders, seeing what its nation may see and no more. A rival that plans takes its
// time: meanwhile the window goes on drawing.
void Game::play_quarter() {
  if (screen_.seats == Seats::both) return play_quarter(pending_);
  const Side side = rival_of(screen_.seat);
  const bool plans = parse_rival(campaign_->setup().doctrine[side].value_or("")).has_value();
  thinking_.start(
      [campaign = *campaign_, side](const Stop& stop, const std::function<void(double)>& progress) {
        const std::string who = campaign.setup().doctrine[side].value_or("balanced");
        const auto player = player_named(ground_of_campaign(campaign), who, campaign.setup().seed, side,
                                         {.threads = all_threads(), .stop = &stop, .progress = progress});
        return player ? (*player)(view_of(campaign.now(), side, campaign.states().front()), campaign.quarter())
                      : Orders<double>{};
      },
      plans && settings_.forecasting == Forecasting::in_background);
  if (thinking_.busy()) overlays_ = {Overlay::thinking};
  hear_rival();
}

// The rival's orders are there: the quarter can be played.
void Game::hear_rival() {
  screen_.thinking = thinking_.share();
  const auto rival = thinking_.take();
  if (!rival || !campaign_ || screen_.page != Page::game) return;
  std::erase(overlays_, Overlay::thinking);
  BothOrders<double> orders = pending_;
  orders[rival_of(screen_.seat)] = *rival;
  play_quarter(orders);
}

void Game::play_quarter(const BothOrders<double>& orders) {
  if (Problems problems = campaign_->play(orders); !problems.empty()) {
    return complain("The quarter cannot be played", std::move(problems));
  }
  pending_ = {};
  // A quarter that is played anew is news of its own: what was pinned of it before is gone.
  const int played = campaign_->quarter() - 1;
  for (const Side side : sides) std::erase_if(wire_[side].pinned, [&](const ui::WirePin& pin) { return pin.quarter >= played; });
  turn_to(Page::reveal);
  const Problems problems = settings_.saves.keep_automatically(*campaign_);
  owes_save_ = !problems.empty();
  if (owes_save_) say("Not kept: " + to_string(problems.front()));
}

// After undo or redo: the desk again. Two players in one seat start anew, so that neither sees the other's orders.
void Game::after_time_travel(const BothOrders<double>& on_the_desk) {
  pending_ = {};
  screen_.tab = ui::Tab::desk;
  if (campaign_->over()) return turn_to(Page::end);
  if (screen_.seats == Seats::both) return hand_over(Side::us, Page::game);
  pending_[screen_.seat] = on_the_desk[screen_.seat];
  turn_to(Page::game);
}

bool Game::desks_busy() const {
  return models_->what_if_desk->busy() || models_->deciding.busy() || (author_ && author_->is_waiting());
}

void Game::say(std::string notice) {
  constexpr double seconds = 5;
  screen_.notice = std::move(notice);
  notice_until_ = now_ + seconds;
}

void Game::complain(std::string title, Problems problems) {
  screen_.overlay.title = std::move(title);
  screen_.overlay.problems = std::move(problems);
  overlays_.push_back(Overlay::problems);
  refresh();
}

ScenarioPtr Game::named() const {
  if (lesson_) return lesson_->scenario();
  if (screen_.page == Page::title) return settings_.library.at(screen_.title.scenario);
  return campaign_ ? campaign_->setup().scenario : nullptr;
}

std::vector<ScenarioPtr> Game::scenarios() const {
  std::vector<ScenarioPtr> all = settings_.library.scenarios();
  if (campaign_) all.push_back(campaign_->setup().scenario);
  if (lesson_) all.push_back(lesson_->scenario());
  return all;
}

void Game::show(Page page) {
  const bool of_lesson = page == Page::lesson || page == Page::projector;
  if (page == Page::author) return grant(ui::AuthorWish{ui::author::Open{}});
  if (of_lesson ? !lesson_ : page != Page::title && !campaign_) return;
  if (page == Page::reveal && campaign_->quarter() == 0) return;
  if (page == Page::handover) {
    hand_over(screen_.seat, Page::game);
  } else {
    turn_to(page);
  }
  refresh();
}

Problems Game::play_by_doctrine(int quarters, const std::string& doctrine) {
  const auto common = ground_of_campaign(*campaign_);
  Both<Player> players;
  for (const Side side : sides) {
    const std::string id = campaign_->setup().doctrine[side].value_or(doctrine);
    auto found = player_named(common, id, campaign_->setup().seed, side, {.threads = all_threads()});
    if (!found) return {{.found = "doctrine " + id, .expected = "a doctrine of this scenario, or a rival"}};
    players[side] = std::move(*found);
  }
  const int played = campaign_->quarter();
  if (Problems problems = autoplay(*campaign_, players, quarters); !problems.empty()) return problems;
  owes_save_ = owes_save_ || campaign_->quarter() > played;
  if (campaign_->over()) {
    turn_to(Page::end);
  } else if (campaign_->quarter() > 0) {
    turn_to(Page::game);
  }
  refresh();
  return {};
}

}  // namespace sputnik
