// The processes of a run that was started under MPI; one alone when it was not, or when the program knows no MPI.
#pragma once

#include <string>

namespace sputnik::lab {

class Ranks {
 public:
  Ranks();
  ~Ranks();
  Ranks(const Ranks&) = delete;
  Ranks& operator=(const Ranks&) = delete;

  int rank() const { return rank_; }
  int size() const { return size_; }
  // On rank 0 the texts of all, by rank, one behind the other; elsewhere nothing. Every rank must call it.
  std::string gathered(const std::string& own) const;

 private:
  int rank_ = 0;
  int size_ = 1;
};

}  // namespace sputnik::lab
