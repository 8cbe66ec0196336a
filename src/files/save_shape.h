// The format of saved campaigns: scenario, seed, decisions by key, a hash for each state.
#pragma once

#include "files/scenario_shape.h"
#include "play/mandate.h"

namespace sputnik {

struct SavedMove {
  int step = 0;
  bool surge = false;
};
struct SavedQuarter {
  Quarter quarter{};
  Both<std::map<std::string, SavedMove, std::less<>>> moves{};  // by policy key; a key left out did not move
};
struct SavedSeat {
  std::string doctrine{};  // empty: a person plays
  std::string mandate{};   // empty: dealt by the seed
};
struct SaveFile {
  std::string seed{};  // in decimal, as a text: JSON numbers are not sure to hold 64 bits
  Both<SavedSeat> seats{};
  Named assumptions{};
  std::vector<SavedQuarter> orders{};
  std::vector<std::string> hashes{};  // one more than orders
  Scenario scenario{};                // its own part
  EventLibrary events{};              // what the libraries of that time added
  DoctrineLibrary doctrines{};
  std::string checksum{};  // over all other bytes of the file
};

template <class V, Like<SavedMove> T>
void shape(V& v, T& move) {
  v.whole("step", move.step, {.low = -2, .high = 2});
  v.truth("surge", move.surge, {});
}

template <class V, Like<SavedQuarter> T>
void shape(V& v, T& saved) {
  v.quarter("quarter", saved.quarter, {"", true});
  for (const Side side : sides) v.table(key(side), saved.moves[side], {"", "a policy", policy_names()});
}

template <class V, Like<SavedSeat> T>
void shape(V& v, T& seat) {
  v.text("doctrine", seat.doctrine, {.longest = longest_id, .form = Form::line});  // a rival has a colon
  v.text("mandate", seat.mandate, {.longest = longest_id, .form = Form::id});
}

template <class V, Like<SaveFile> T>
void shape(V& v, T& save) {
  v.constant("format", file_format, "");
  v.constant("kind", "save", "");
  v.text("seed", save.seed, {.required = true, .longest = 20, .form = Form::line});
  v.group("seats", {}, [&](auto& inner) {
    inner.part("us", save.seats.us, {});
    inner.part("cn", save.seats.cn, {});
  });
  v.named("assumptions", save.assumptions, assumption_rule());
  v.list("orders", save.orders, {.most = most_quarters, .required = true});
  v.texts("hashes", save.hashes, {.least = 1, .most = most_quarters + 1, .required = true},
          {.required = true, .longest = 16, .form = Form::id});
  v.part("scenario", save.scenario, {"", true});
  v.group("library", {}, [&](auto& inner) {
    inner.list("events", save.events.events, {});
    inner.list("doctrines", save.doctrines.doctrines, {.most = 64});
  });
  v.text("checksum", save.checksum, {.required = true, .longest = 16, .form = Form::id});
}

}  // namespace sputnik
