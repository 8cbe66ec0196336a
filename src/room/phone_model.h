// What one seat may know of a session, as plain data in English: what its phone shows is drawn from nothing else.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "classroom/exhibit.h"
#include "classroom/session.h"
#include "room/findings.h"

namespace sputnik::room {

struct RoleModel {
  std::string title{};
  std::string brief{};
  std::string goal{};  // the seat's own alone; of others empty until the debrief
  std::string right{};
};

struct MemberModel {
  std::string name{};
  std::string roles{};  // "Commerce, Defence"; may be empty
  bool self = false;
  bool ready = false;
};

struct IndicatorModel {
  std::string label{};
  std::string value{};
  std::string unit{};
  std::string change{};  // since the last round; empty: none
};

// One thing that a policy may do next.
struct MoveModel {
  std::string key{};      // of the form: "up", "down", "surge", "leap"
  std::string words{};    // "Raise to 2: Cut-down chips too"
  std::string price{};    // "1.2 of political capital"
  std::string refused{};  // by the rules, taken alone; empty: may be proposed
  std::string doubt{};    // with what carries already the rules would refuse it; empty: they would not
  bool on_table = false;
};
struct OrderModel {
  std::string key{};
  std::string title{};
  std::string level{};  // "Level 1: Top chips"
  std::string gives{};
  std::string costs{};
  std::string timing{};
  std::string rival{};
  bool moved = false;  // something about it is on the table
  std::vector<MoveModel> moves{};
};

struct ProposalModel {
  std::size_t number = 0;  // among those of its cabinet: how many the other one made is its secret
  std::string words{};     // "Chip export controls 1 to 2"
  std::string caption{};
  bool surge = false;
  std::string by{};
  int yes = 0;
  int no = 0;
  std::optional<classroom::Opinion> own{};
  bool struck = false;
  bool carries = false;
  std::string why_not{};
};

struct CabinetModel {
  std::vector<ProposalModel> proposals{};  // in the order in which they are considered
  std::vector<OrderModel> orders{};
  std::string capital{};  // "2.8 of 4.0 points of political capital left"
  std::string treasury{};
  std::string moves{};  // "2 of 3 policies move"
  int ready = 0;
  int sitting = 0;
  bool self_ready = false;
  bool open = false;        // proposals and votes are taken now
  bool may_strike = false;  // has the veto, and the cabinet has not used it this round
  bool may_propose = false;
};

struct LetterModel {
  std::string from{};
  int round = 0;
  bool own = false;  // of this cabinet
  std::string text{};
};

struct ArgumentModel {
  std::size_t number = 0;
  std::string by{};
  bool in_favour = false;
  std::string text{};
  int likes = 0;
  bool liked = false;
  bool own = false;
};

struct MotionModel {
  std::size_t number = 0;
  std::string text{};
  std::string case_for{};
  std::string case_against{};
  std::string model_says{};
  std::string model_cannot{};
  bool put = false;                         // the one that the stage is about
  bool open = false;                        // may be voted on now
  bool after = false;                       // the vote that is open is the second
  std::optional<classroom::Opinion> own{};  // in the vote that is open, else in the last
  std::vector<ArgumentModel> arguments{};   // most liked first
  int arguments_left = 0;                   // of this seat
};

struct DialModel {
  std::string key{};
  std::string title{};
  std::string unit{};
  std::array<std::string, 3> levels{};
  std::string source{};  // a publication; empty: the authors' judgement
  std::optional<int> own{};
  std::array<int, 3> votes{};
};

// What moved in a quarter that was played, as this seat may know it.
struct PublicOrder {
  std::string nation{};
  std::string words{};
  bool own = false;
};
struct QuarterModel {
  int quarter = 0;
  std::string date{};
  std::vector<PublicOrder> orders{};
  std::shared_ptr<const QuarterNews> news{};
  std::vector<bool> pinned{};  // by line of news->lines, by this bench
};

struct PinModel {
  int quarter = 0;
  std::size_t line = 0;
  std::string text{};
  std::string source{};
};

struct AnswerModel {
  std::string question{};
  std::string bench{};
  std::shared_ptr<const classroom::Exhibit> exhibit{};  // null: still at work
};

struct TruthRow {
  std::string date{};
  std::string truth{};  // months of lead of the United States
  std::string believed_us{};
  std::string believed_cn{};
};
struct GoalModel {
  std::string bench{};
  std::string role{};
  std::vector<std::string> by{};  // pseudonyms
  std::string goal{};
  bool met = false;
};
struct ShiftModel {
  std::string motion{};
  classroom::Tally before{};
  classroom::Tally after{};
};
struct DebriefModel {
  std::string ending{};
  std::string scores{};
  std::vector<TruthRow> truth{};
  std::vector<GoalModel> goals{};
  std::vector<ShiftModel> shifts{};
  std::vector<std::string> feelings{};
  std::string own_feeling{};
  std::vector<std::string> questions{};
};

struct PhoneModel {
  // The room
  classroom::Step step{};
  std::string stage{};
  std::string task{};
  std::string round{};  // "Round 2 of 6"; empty outside of rounds
  std::string date{};   // of the quarter that is ordered now
  std::string lesson{};
  std::string summary{};
  std::string reading{};
  std::string briefing{};       // of the scenario
  std::string side_briefing{};  // and for this cabinet alone
  bool paused = false;
  // The seat
  std::size_t seat = 0;
  std::string name{};
  classroom::Bench bench{};
  std::string bench_title{};
  bool admitted = false;
  bool muted = false;
  std::vector<RoleModel> roles{};
  std::vector<MemberModel> members{};
  // What it sees and does
  std::vector<IndicatorModel> indicators{};
  std::optional<CabinetModel> cabinet{};
  std::vector<LetterModel> letters{};
  bool may_write_letter = false;
  std::vector<MotionModel> motions{};
  std::vector<DialModel> dials{};
  std::vector<QuarterModel> news{};       // of the last round played, newest first
  std::optional<QuarterModel> quarter{};  // the one that was asked for
  int quarters = 0;                       // played
  std::vector<PinModel> pins{};
  int pins_left = 0;
  std::vector<classroom::ExhibitChoice> questions{};  // that it may put to the simulator now
  int questions_left = 0;
  bool may_ask = false;
  std::vector<AnswerModel> answers{};
  std::optional<DebriefModel> debrief{};
};

// Where a proposal that pages call by its number in a cabinet stands on the board; -1: there is none.
int proposal_on_board(const classroom::Board& board, classroom::Bench bench, int number);

using Answers = std::vector<std::shared_ptr<const classroom::Exhibit>>;

// Of a seat that is there. `quarter`: whose evidence is wanted; out of range: the last.
PhoneModel phone_model(const classroom::Session& session, std::size_t seat, Findings& findings, const Answers& answers,
                       int quarter = -1);

}  // namespace sputnik::room
