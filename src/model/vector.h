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
  // Element by element, which is one broadcast; to add to a vector of zeros would cost an addition, and the sign of -0.
  const auto part = [&]<std::size_t... i>(std::index_sequence<i...>) __attribute__((always_inline)) {
    return typename Lanes<T>::Part{(static_cast<void>(i), value)...};
  }
  (std::make_index_sequence<register_bytes / sizeof(T)>{});
  return by_part<T>([&](std::size_t) __attribute__((always_inline)) { return part; });
}

using LaneDoubles = Lanes<double>;
using LaneWords = Lanes<std::uint64_t>;

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
inline LaneWords operator~(const LaneWords& a) {
  return by_part<std::uint64_t>([&](std::size_t i) { return ~a.part[i]; });
}
inline LaneWords operator>>(const LaneWords& a, int by) {
  return by_part<std::uint64_t>([&](std::size_t i) { return a.part[i] >> by; });
}
inline LaneWords operator<<(const LaneWords& a, const LaneWords& by) {
  return by_part<std::uint64_t>([&](std::size_t i) { return a.part[i] << by.part[i]; });
}
inline LaneWords operator<<(const LaneWords& a, int by) {
  return by_part<std::uint64_t>([&](std::size_t i) { return a.part[i] << by; });
}
inline LaneWords operator+(const LaneWords& a, std::uint64_t b) { return a + all_lanes(b); }
inline LaneWords operator&(const LaneWords& a, std::uint64_t b) { return a & all_lanes(b); }
inline LaneWords operator|(const LaneWords& a, std::uint64_t b) { return a | all_lanes(b); }

// The bits that are set in any lane.
inline std::uint64_t bits_of_any(const LaneWords& a) {
  std::uint64_t out = 0;
  for (std::size_t i = 0; i < lanes; ++i) out |= a[i];
  return out;
}

// Which lanes a comparison holds in. Where the processor has registers for masks, a bit a lane; else all bits of a
// lane or none.
#if defined(__AVX512F__) && defined(__AVX512DQ__)
struct LaneMask {
  std::uint8_t bits;
};
inline LaneMask all_or_no_lane(bool all) { return {static_cast<std::uint8_t>(all ? 0xff : 0)}; }
inline LaneMask operator&(LaneMask a, LaneMask b) { return {static_cast<std::uint8_t>(a.bits & b.bits)}; }
inline LaneMask operator|(LaneMask a, LaneMask b) { return {static_cast<std::uint8_t>(a.bits | b.bits)}; }
inline LaneMask operator^(LaneMask a, LaneMask b) { return {static_cast<std::uint8_t>(a.bits ^ b.bits)}; }
inline LaneMask operator!(LaneMask a) { return {static_cast<std::uint8_t>(~a.bits)}; }
inline bool any(LaneMask a) { return a.bits != 0; }
inline LaneMask operator<(const LaneDoubles& a, const LaneDoubles& b) {
  return {_mm512_cmp_pd_mask(a.part[0], b.part[0], _CMP_LT_OS)};
}
inline LaneMask operator<=(const LaneDoubles& a, const LaneDoubles& b) {
  return {_mm512_cmp_pd_mask(a.part[0], b.part[0], _CMP_LE_OS)};
}
inline LaneMask operator==(const LaneDoubles& a, const LaneDoubles& b) {
  return {_mm512_cmp_pd_mask(a.part[0], b.part[0], _CMP_EQ_OQ)};
}
inline LaneMask is_zero(const LaneWords& a) {
  const auto word = std::bit_cast<__m512i>(a.part[0]);
  return {_mm512_testn_epi64_mask(word, word)};
}
inline LaneMask is_below(const LaneWords& a, std::uint64_t limit) {
  return {_mm512_cmplt_epu64_mask(std::bit_cast<__m512i>(a.part[0]), std::bit_cast<__m512i>(all_lanes(limit).part[0]))};
}
inline LaneDoubles choose_lanes(LaneMask mask, const LaneDoubles& yes, const LaneDoubles& no) {
  return {{_mm512_mask_blend_pd(mask.bits, no.part[0], yes.part[0])}};
}
inline LaneWords choose_lanes(LaneMask mask, const LaneWords& yes, const LaneWords& no) {
  return {{std::bit_cast<LaneWords::Part>(
      _mm512_mask_blend_epi64(mask.bits, std::bit_cast<__m512i>(no.part[0]), std::bit_cast<__m512i>(yes.part[0])))}};
}
#else
struct LaneMask {
  Lanes<std::int64_t> bits;
};
inline LaneMask all_or_no_lane(bool all) { return {all_lanes<std::int64_t>(all ? -1 : 0)}; }
template <class F>
[[gnu::always_inline]] inline LaneMask mask_by_part(F f) {
  return {by_part<std::int64_t>(f)};
}
inline LaneMask operator&(const LaneMask& a, const LaneMask& b) {
  return mask_by_part([&](std::size_t i) { return a.bits.part[i] & b.bits.part[i]; });
}
inline LaneMask operator|(const LaneMask& a, const LaneMask& b) {
  return mask_by_part([&](std::size_t i) { return a.bits.part[i] | b.bits.part[i]; });
}
inline LaneMask operator^(const LaneMask& a, const LaneMask& b) {
  return mask_by_part([&](std::size_t i) { return a.bits.part[i] ^ b.bits.part[i]; });
}
inline LaneMask operator!(const LaneMask& a) {
  return mask_by_part([&](std::size_t i) { return ~a.bits.part[i]; });
}
inline bool any(const LaneMask& mask) {
  auto some = mask.bits.part[0];
  for (std::size_t i = 1; i < Lanes<std::int64_t>::parts; ++i) some |= mask.bits.part[i];
#if defined(__AVX2__)
  return _mm256_movemask_pd(std::bit_cast<__m256d>(some)) != 0;
#elif defined(__x86_64__)
  return _mm_movemask_pd(std::bit_cast<__m128d>(some)) != 0;
#else
  std::int64_t all = 0;
  for (std::size_t i = 0; i < lanes / Lanes<std::int64_t>::parts; ++i) all |= some[i];
  return all != 0;
#endif
}
inline LaneMask operator<(const LaneDoubles& a, const LaneDoubles& b) {
  return mask_by_part([&](std::size_t i) { return a.part[i] < b.part[i]; });
}
inline LaneMask operator<=(const LaneDoubles& a, const LaneDoubles& b) {
  return mask_by_part([&](std::size_t i) { return a.part[i] <= b.part[i]; });
}
inline LaneMask operator==(const LaneDoubles& a, const LaneDoubles& b) {
  return mask_by_part([&](std::size_t i) { return a.part[i] == b.part[i]; });
}
inline LaneMask is_zero(const LaneWords& a) {
  return mask_by_part([&](std::size_t i) { return a.part[i] == 0; });
}
// Words and limit below 2^63: processors compare signed words faster.
inline LaneMask is_below(const LaneWords& a, std::uint64_t limit) {
  return mask_by_part([&](std::size_t i) {
    using Part = Lanes<std::int64_t>::Part;
    return std::bit_cast<Part>(a.part[i]) < Part{} + static_cast<std::int64_t>(limit);
  });
}
inline LaneDoubles choose_lanes(const LaneMask& mask, const LaneDoubles& yes, const LaneDoubles& no) {
  return by_part<double>([&](std::size_t i) { return mask.bits.part[i] ? yes.part[i] : no.part[i]; });
}
inline LaneWords choose_lanes(const LaneMask& mask, const LaneWords& yes, const LaneWords& no) {
  return by_part<std::uint64_t>([&](std::size_t i) { return mask.bits.part[i] ? yes.part[i] : no.part[i]; });
}
#endif

// The lesser and the greater; the second where neither is, as scalar min and max in number.h.
inline LaneDoubles lesser(const LaneDoubles& a, const LaneDoubles& b) {
  return by_part<double>([&](std::size_t i) {
    using Part = LaneDoubles::Part;
#if defined(__AVX512F__) && defined(__AVX512DQ__)
    return std::bit_cast<Part>(
        _mm512_maskz_min_pd(0xff, std::bit_cast<__m512d>(a.part[i]), std::bit_cast<__m512d>(b.part[i])));
#elif defined(__AVX2__)
    return std::bit_cast<Part>(_mm256_min_pd(std::bit_cast<__m256d>(a.part[i]), std::bit_cast<__m256d>(b.part[i])));
#elif defined(__x86_64__)
    return std::bit_cast<Part>(_mm_min_pd(std::bit_cast<__m128d>(a.part[i]), std::bit_cast<__m128d>(b.part[i])));
#else
    return static_cast<Part>(a.part[i] < b.part[i] ? a.part[i] : b.part[i]);
#endif
  });
}
inline LaneDoubles greater(const LaneDoubles& a, const LaneDoubles& b) {
  return by_part<double>([&](std::size_t i) {
    using Part = LaneDoubles::Part;
#if defined(__AVX512F__) && defined(__AVX512DQ__)
    return std::bit_cast<Part>(
        _mm512_maskz_max_pd(0xff, std::bit_cast<__m512d>(a.part[i]), std::bit_cast<__m512d>(b.part[i])));
#elif defined(__AVX2__)
    return std::bit_cast<Part>(_mm256_max_pd(std::bit_cast<__m256d>(a.part[i]), std::bit_cast<__m256d>(b.part[i])));
#elif defined(__x86_64__)
    return std::bit_cast<Part>(_mm_max_pd(std::bit_cast<__m128d>(a.part[i]), std::bit_cast<__m128d>(b.part[i])));
#else
    return static_cast<Part>(a.part[i] > b.part[i] ? a.part[i] : b.part[i]);
#endif
  });
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
