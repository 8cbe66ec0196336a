// MPI, where it was found at build time.
#include "app/lab_ranks.h"

#ifdef SPUTNIK_HAS_MPI
#include <mpi.h>
#endif

#include <vector>

namespace sputnik::lab {

#ifdef SPUTNIK_HAS_MPI

Ranks::Ranks() {
  MPI_Init(nullptr, nullptr);
  MPI_Comm_rank(MPI_COMM_WORLD, &rank_);
  MPI_Comm_size(MPI_COMM_WORLD, &size_);
}
Ranks::~Ranks() { MPI_Finalize(); }

std::string Ranks::gathered(const std::string& own) const {
  const int length = static_cast<int>(own.size());
  std::vector<int> lengths(static_cast<std::size_t>(size_));
  MPI_Gather(&length, 1, MPI_INT, lengths.data(), 1, MPI_INT, 0, MPI_COMM_WORLD);
  std::vector<int> places(lengths.size());
  for (std::size_t i = 1; i < places.size(); ++i) places[i] = places[i - 1] + lengths[i - 1];
  std::string all(rank_ == 0 ? static_cast<std::size_t>(places.back() + lengths.back()) : 0, ' ');
  MPI_Gatherv(own.data(), length, MPI_CHAR, all.data(), lengths.data(), places.data(), MPI_CHAR, 0, MPI_COMM_WORLD);
  return all;
}

#else

Ranks::Ranks() = default;
Ranks::~Ranks() = default;
std::string Ranks::gathered(const std::string& own) const { return own; }

#endif

}  // namespace sputnik::lab
