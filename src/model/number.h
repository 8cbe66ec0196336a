// The number the model computes with: a double, or a Batch of eight futures that move together.
//
// Only + - * / sqrt, comparisons and selection exist here, so that every compiler, optimisation and lane
// width gives the same bits. Contraction must be off (see CMakeLists.txt): a fused multiply-add rounds once
// where the model rounds twice.
#pragma once

#include <array>
#include <bit>
#include <cmath>
#include <concepts>
#include <cstddef>
#include <cstdint>

#include "model/vector.h"

namespace sputnik {

// What a comparison of lanes gives. It is no bool: a rule cannot branch on it.
using BatchMask = LaneMask;

// Eight doubles that move together.
struct Batch {
  LaneDoubles lane;

  Batch() = default;
  Batch(double all) : lane(all_lanes(all)) {}
  explicit Batch(const LaneDoubles& each) : lane(each) {}

  double operator[](std::size_t i) const { return lane[i]; }
  void set(std::size_t i, double value) { lane[i] = value; }

  friend Batch operator+(const Batch& a, const Batch& b) {
    return Batch{by_part<double>([&](std::size_t i) { return a.lane.part[i] + b.lane.part[i]; })};
  }
  friend Batch operator-(const Batch& a, const Batch& b) {
    return Batch{by_part<double>([&](std::size_t i) { return a.lane.part[i] - b.lane.part[i]; })};
  }
  friend Batch operator*(const Batch& a, const Batch& b) {
    return Batch{by_part<double>([&](std::size_t i) { return a.lane.part[i] * b.lane.part[i]; })};
  }
  friend Batch operator/(const Batch& a, const Batch& b) {
    return Batch{by_part<double>([&](std::size_t i) { return a.lane.part[i] / b.lane.part[i]; })};
  }
  friend Batch operator-(const Batch& a) {
    return Batch{by_part<double>([&](std::size_t i) { return -a.lane.part[i]; })};
  }
  Batch& operator+=(const Batch& b) { return *this = *this + b; }
  Batch& operator-=(const Batch& b) { return *this = *this - b; }
  Batch& operator*=(const Batch& b) { return *this = *this * b; }
  friend BatchMask operator<(const Batch& a, const Batch& b) { return a.lane < b.lane; }
  friend BatchMask operator>(const Batch& a, const Batch& b) { return b.lane < a.lane; }
  friend BatchMask operator<=(const Batch& a, const Batch& b) { return a.lane <= b.lane; }
  friend BatchMask operator>=(const Batch& a, const Batch& b) { return b.lane <= a.lane; }
  friend BatchMask operator==(const Batch& a, const Batch& b) { return a.lane == b.lane; }
};

template <class N>
concept Number = std::same_as<N, double> || std::same_as<N, Batch>;

// The word and the mask that go with a number.
template <Number N>
struct NumberTraits;
template <>
struct NumberTraits<double> {
  using Word = std::uint64_t;
  using Mask = bool;
};
template <>
struct NumberTraits<Batch> {
  using Word = LaneWords;
  using Mask = BatchMask;
};
template <Number N>
using WordOf = typename NumberTraits<N>::Word;
template <Number N>
using MaskOf = typename NumberTraits<N>::Mask;

inline double select(bool mask, double yes, double no) { return mask ? yes : no; }
inline Batch select(const BatchMask& mask, const Batch& yes, const Batch& no) {
  return Batch{choose_lanes(mask, yes.lane, no.lane)};
}
inline std::uint64_t select_word(bool mask, std::uint64_t yes, std::uint64_t no) { return mask ? yes : no; }
inline LaneWords select_word(const BatchMask& mask, const LaneWords& yes, const LaneWords& no) {
  return choose_lanes(mask, yes, no);
}

inline std::uint64_t bits_of_any(std::uint64_t word) { return word; }
inline bool is_zero(std::uint64_t word) { return word == 0; }
inline bool is_below(std::uint64_t word, std::uint64_t limit) { return word < limit; }

template <Number N>
MaskOf<N> mask_of(bool all) {
  if constexpr (std::same_as<N, double>) {
    return all;
  } else {
    return all_or_no_lane(all);
  }
}
inline bool any(bool mask) { return mask; }

inline double min(double a, double b) { return b < a ? b : a; }
inline double max(double a, double b) { return a < b ? b : a; }
inline Batch min(const Batch& a, const Batch& b) { return Batch{lesser(b.lane, a.lane)}; }
inline Batch max(const Batch& a, const Batch& b) { return Batch{greater(b.lane, a.lane)}; }
template <Number N>
N clamp(const N& value, const N& low, const N& high) {
  return min(max(value, low), high);
}
// Correctly rounded on every machine, as IEEE 754 asks of it alone besides + - * /.
inline double sqrt(double value) { return std::sqrt(value); }
inline Batch sqrt(const Batch& value) {
  Batch root;
  for (std::size_t i = 0; i < lanes; ++i) root.lane[i] = std::sqrt(value[i]);
  return root;
}

// The part above zero.
template <Number N>
N above(const N& value) {
  return max(value, N{0.0});
}

inline std::uint64_t to_bits(double value) { return std::bit_cast<std::uint64_t>(value); }
inline LaneWords to_bits(const Batch& value) {
  return by_part<std::uint64_t>([&](std::size_t i) { return std::bit_cast<LaneWords::Part>(value.lane.part[i]); });
}
inline double from_bits(std::uint64_t bits) { return std::bit_cast<double>(bits); }
inline Batch from_bits(const LaneWords& bits) {
  return Batch{by_part<double>([&](std::size_t i) { return std::bit_cast<LaneDoubles::Part>(bits.part[i]); })};
}

// An unsigned word below 2^52 as a number, exactly: the bits are set behind the mantissa of 2^52.
template <class W>
auto small_word_to_number(const W& word) {
  return from_bits(word | 0x4330000000000000ULL) - 4503599627370496.0;
}

// The whole part of a number from 0 on, less `from`; `most` where that is not below it.
inline std::uint64_t rows_of(double value, std::uint64_t from, std::uint64_t most) {
  const std::uint64_t row = static_cast<std::uint64_t>(static_cast<std::int64_t>(value)) - from;
  return row < most ? row : most;
}
inline LaneWords rows_of(const Batch& value, std::uint64_t from, std::uint64_t most) {
#if defined(__AVX512F__) && defined(__AVX512DQ__)
  const __m512i whole = _mm512_maskz_cvttpd_epi64(0xff, std::bit_cast<__m512d>(value.lane.part[0]));
  const __m512i row = _mm512_sub_epi64(whole, std::bit_cast<__m512i>(all_lanes(from).part[0]));
  return {{std::bit_cast<LaneWords::Part>(
      _mm512_maskz_min_epu64(0xff, row, std::bit_cast<__m512i>(all_lanes(most).part[0])))}};
#else
  LaneWords rows;
  for (std::size_t lane = 0; lane < lanes; ++lane) rows[lane] = rows_of(value[lane], from, most);
  return rows;
#endif
}

// The n-th bit, n below 64.
inline std::uint64_t bit_at(std::uint64_t n) { return std::uint64_t{1} << n; }
inline LaneWords bit_at(const LaneWords& n) { return all_lanes(std::uint64_t{1}) << n; }

// Base-two logarithm of a positive finite number; error below 3e-9. Exponent bits plus a fixed series of
// atanh in (m-1)/(m+1) with m in [sqrt(1/2), sqrt(2)). Zero, negatives and NaN give a large negative number
// or rubbish, never a trap: callers keep the argument positive.
template <Number N>
N log2(const N& value) {
  const auto bits = to_bits(value);
  // Adding the distance to sqrt(1/2) carries into the exponent exactly when the mantissa is above sqrt(2).
  const auto shifted = bits + (0x3ff0000000000000ULL - 0x3fe6a09e667f3bcdULL);
  const N exponent = small_word_to_number(shifted >> 52) - N{1023.0};
  const N mantissa = from_bits((shifted & 0x000fffffffffffffULL) + 0x3fe6a09e667f3bcdULL);
  const N z = (mantissa - N{1.0}) / (mantissa + N{1.0});
  const N z2 = z * z;
  const N series = N{2.8853900817779268} +
                   z2 * (N{0.96179669392597561} +
                         z2 * (N{0.57707801635558535} + z2 * (N{0.41219858311113239} + z2 * N{0.32059889797532520})));
  return exponent + z * series;
}

// Two to a power in -1000..1000 (clamped); relative error below 1e-8. A degree-seven Taylor polynomial on
// [-1/2, 1/2] and the exponent set by bits.
template <Number N>
N exp2(const N& power) {
  const N x = clamp(power, N{-1000.0}, N{1000.0});
  // Adding 1.5 * 2^52 rounds to the nearest whole number and leaves it in the low bits.
  const N magic{6755399441055744.0};
  const N shifted = x + magic;
  const N whole = shifted - magic;
  const N f = x - whole;
  const N series =
      N{1.0} + f * (N{0.69314718055994531} +
                    f * (N{0.24022650695910071} +
                         f * (N{0.055504108664821580} +
                              f * (N{0.0096181291076284772} +
                                   f * (N{0.0013333558146428443} +
                                        f * (N{0.00015403530393381609} + f * N{0.000015252733804059841}))))));
  const auto scale_bits = (to_bits(shifted) + 1023) << 52;
  return series * from_bits(scale_bits);
}

// value ^ power for a positive value.
template <Number N>
N pow(const N& value, const N& power) {
  return exp2(power * log2(value));
}

// One of five entries by a whole level 0..4; a level outside takes the nearest entry.
inline double at_level(const std::array<double, 5>& table, double level) {
  double value = table[0];
  for (std::size_t i = 1; i < table.size(); ++i) value = level >= static_cast<double>(i) ? table[i] : value;
  return value;
}
inline Batch at_level(const std::array<double, 5>& table, const Batch& level) {
#if defined(__AVX512F__) && defined(__AVX512DQ__)
  // One shuffle in place of four comparisons: a table of eight by the whole part of the level.
  const __m512d bounded = std::bit_cast<__m512d>(min(max(level, Batch(0.0)), Batch(4.0)).lane.part[0]);
  const __m512d eight = {table[0], table[1], table[2], table[3], table[4], table[4], table[4], table[4]};
  const __m512d picked = _mm512_maskz_permutexvar_pd(0xff, _mm512_maskz_cvttpd_epi64(0xff, bounded), eight);
  return Batch{LaneDoubles{{std::bit_cast<LaneDoubles::Part>(picked)}}};
#else
  Batch value(table[0]);
  for (std::size_t i = 1; i < table.size(); ++i) {
    value = select(level >= Batch(static_cast<double>(i)), Batch(table[i]), value);
  }
  return value;
#endif
}

}  // namespace sputnik
