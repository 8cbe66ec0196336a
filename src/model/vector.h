// Sixty-four bytes of numbers that move together, in as many registers as the processor needs for them.
//
// The compilers' own 64-byte vectors are slow where registers are narrower: g++ 12 takes them apart through memory.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <utility>
#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace sputnik {

// Bytes of the widest register that this build may use.
#if defined(__AVX512F__) && defined(__AVX512DQ__)
inline constexpr std::size_t register_bytes = 64;
#elif defined(__AVX2__)
inline constexpr std::size_t register_bytes = 32;
#else
inline constexpr std::size_t register_bytes = 16;
#endif
inline constexpr std::size_t lanes = 8;

// Eight of an eight-byte type T.
template <class T>
struct alignas(64) Lanes {
  typedef T Part __attribute__((vector_size(register_bytes)));
  static constexpr std::size_t parts = 64 / register_bytes;
  static_assert(sizeof(T) == 8);

  Part part[parts];

  T operator[](std::size_t i) const { return reinterpret_cast<const T*>(this)[i]; }
  T& operator[](std::size_t i) { return reinterpret_cast<T*>(this)[i]; }
};

// Makes lanes of f(part) for each register.
template <class T, class F>
[[gnu::always_inline]] inline Lanes<T> by_part(F f) {
  return [&]<std::size_t... i>(std::index_sequence<i...>) __attribute__((always_inline)) { return Lanes<T>{{f(i)...}}; }
  (std::make_index_sequence<Lanes<T>::parts>{});
}

template <class T>
[[gnu::always_inline]] inline Lanes<T> all_lanes(T value) {
  return by_part<T>([&](std::size_t) __attribute__((always_inline)) { return typename Lanes<T>::Part{} + value; });
}

using LaneDoubles = Lanes<double>;
using LaneWords = Lanes<std::uint64_t>;
using LaneSigned = Lanes<std::int64_t>;

// Words: what the generator of chance and the bits of numbers need.
inline LaneWords operator+(const LaneWords& a, const LaneWords& b) {
  return by_part<std::uint64_t>([&](std::size_t i) { return a.part[i] + b.part[i]; });
}
inline LaneWords operator&(const LaneWords& a, const LaneWords& b) {
  return by_part<std::uint64_t>([&](std::size_t i) { return a.part[i] & b.part[i]; });
}
inline LaneWords operator|(const LaneWords& a, const LaneWords& b) {
  return by_part<std::uint64_t>([&](std::size_t i) { return a.part[i] | b.part[i]; });
}
inline LaneWords operator^(const LaneWords& a, const LaneWords& b) {
  return by_part<std::uint64_t>([&](std::size_t i) { return a.part[i] ^ b.part[i]; });
}
inline LaneWords operator>>(const LaneWords& a, int by) {
  return by_part<std::uint64_t>([&](std::size_t i) { return a.part[i] >> by; });
}
inline LaneWords operator<<(const LaneWords& a, int by) {
  return by_part<std::uint64_t>([&](std::size_t i) { return a.part[i] << by; });
}
inline LaneWords operator+(const LaneWords& a, std::uint64_t b) { return a + all_lanes(b); }
inline LaneWords operator&(const LaneWords& a, std::uint64_t b) { return a & all_lanes(b); }
inline LaneWords operator|(const LaneWords& a, std::uint64_t b) { return a | all_lanes(b); }

// Whether any lane of a mask, all bits set or none in each, is set.
inline bool any_lane(const LaneSigned& mask) {
  LaneSigned::Part some = mask.part[0];
  for (std::size_t i = 1; i < LaneSigned::parts; ++i) some |= mask.part[i];
#if defined(__AVX512F__) && defined(__AVX512DQ__)
  return _mm512_movepi64_mask(std::bit_cast<__m512i>(some)) != 0;
#elif defined(__AVX2__)
  return _mm256_movemask_pd(std::bit_cast<__m256d>(some)) != 0;
#elif defined(__x86_64__)
  return _mm_movemask_pd(std::bit_cast<__m128d>(some)) != 0;
#else
  std::int64_t all = 0;
  for (std::size_t i = 0; i < lanes / LaneSigned::parts; ++i) all |= some[i];
  return all != 0;
#endif
}

// The 64-bit product of the low halves of two words; the high halves do not count.
inline std::uint64_t low_product(std::uint64_t a, std::uint64_t b) { return (a & 0xffffffffULL) * (b & 0xffffffffULL); }
inline LaneWords low_product(const LaneWords& a, std::uint64_t factor) {
  const LaneWords b = all_lanes(factor);
  return by_part<std::uint64_t>([&](std::size_t i) {
    using Part = LaneWords::Part;
#if defined(__AVX512F__) && defined(__AVX512DQ__)
    // Masked with all lanes: the plain intrinsic draws a false warning from g++ 12 (GCC bug 105593).
    return std::bit_cast<Part>(
        _mm512_maskz_mul_epu32(0xff, std::bit_cast<__m512i>(a.part[i]), std::bit_cast<__m512i>(b.part[i])));
#elif defined(__AVX2__)
    return std::bit_cast<Part>(_mm256_mul_epu32(std::bit_cast<__m256i>(a.part[i]), std::bit_cast<__m256i>(b.part[i])));
#elif defined(__x86_64__)
    return std::bit_cast<Part>(_mm_mul_epu32(std::bit_cast<__m128i>(a.part[i]), std::bit_cast<__m128i>(b.part[i])));
#else
    return static_cast<Part>((a.part[i] & 0xffffffffULL) * (b.part[i] & 0xffffffffULL));
#endif
  });
}

}  // namespace sputnik
