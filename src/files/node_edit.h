// Changing a document in place: what a JSON pointer names is found, put, taken out, moved, renamed.
#pragma once

#include <string_view>

#include "files/node.h"

namespace sputnik {

// What a pointer names; nullptr when nothing is there. Of a key that comes twice, the first.
const Node* find_at(const Node& root, std::string_view pointer);
Node* find_at(Node& root, std::string_view pointer);

// Puts a value there, in place of what was there; objects on the way that are missing are made. In a list the place
// behind the last is there too. False: the way leads through something that is neither, and nothing changed.
bool put_at(Node& root, std::string_view pointer, Node value);
// False: nothing was there, or it is the root.
bool take_at(Node& root, std::string_view pointer);
// An item of a list changes places with the one `by` (-1 or 1) beside it; false at the ends and elsewhere.
bool move_at(Node& root, std::string_view pointer, int by);
// Another key for a member; false when it has none or the object has that key already.
bool rename_at(Node& root, std::string_view pointer, std::string_view key);

// The pointer of what holds it ("" is the root, which holds itself), and the last step as it is written in the document.
std::string_view parent_of(std::string_view pointer);
std::string last_step(std::string_view pointer);
// Whether `pointer` is `of` or lies in it.
bool lies_in(std::string_view pointer, std::string_view of);

}  // namespace sputnik
