// Addressed randomness: every random number is a pure function of (campaign seed, quarter, stream).
//
// Philox4x32-7 (Salmon et al., "Parallel random numbers: as easy as 1, 2, 3", SC 2011), written for both
// number types; tests compare it with the Random123 library. Two campaigns that differ in one order share all
// their luck, so every comparison is paired.
#pragma once

#include <array>

#include "model/number.h"

namespace sputnik {

// Four words of 32 random bits each, one per 64-bit word.
template <Number N>
using ChanceBlock = std::array<WordOf<N>, 4>;

inline constexpr std::size_t chance_rounds = 7;

// The keys of the rounds, which follow from the seed: made once for a campaign, they need not be made for each block.
template <Number N>
struct ChanceKeys {
  std::array<std::array<WordOf<N>, 2>, chance_rounds> round;
};
template <Number N>
ChanceKeys<N> chance_keys(const WordOf<N>& seed) {
  constexpr std::uint64_t low32 = 0xffffffffULL;
  ChanceKeys<N> keys;
  WordOf<N> key0 = seed & low32;
  WordOf<N> key1 = seed >> 32;
  for (auto& round : keys.round) {
    round = {key0, key1};
    key0 = (key0 + std::uint64_t{0x9E3779B9}) & low32;
    key1 = (key1 + std::uint64_t{0xBB67AE85}) & low32;
  }
  return keys;
}

// What all blocks of a quarter share, made once a quarter: the stream reaches the words only round by round, so that
// the first three rounds are in part the same for all.
template <Number N>
struct ChanceRow {
  const ChanceKeys<N>* keys;  // must outlive it
  // What the products of the stream are mixed with in the second round and in the third, where two words are mixed.
  WordOf<N> second;
  std::array<WordOf<N>, 2> third;
  WordOf<N> rest;  // the last word after the third
};
template <Number N>
ChanceRow<N> chance_row(const ChanceKeys<N>& keys, std::uint32_t quarter) {
  using Word = WordOf<N>;
  const Word first = low_product(Word{} + std::uint64_t{quarter}, 0xD2511F53);
  const Word second = low_product((first >> 32) ^ keys.round[0][1], 0xCD9E8D57);
  const Word third = low_product((second >> 32) ^ keys.round[1][0], 0xD2511F53);
  return {&keys, first ^ keys.round[1][1], {second ^ keys.round[2][0], (third >> 32) ^ keys.round[2][1]}, third};
}

template <Number N>
[[gnu::always_inline]] inline ChanceBlock<N> chance_block(const ChanceRow<N>& row, std::uint32_t stream) {
  using Word = WordOf<N>;
  constexpr std::uint64_t low32 = 0xffffffffULL;
  const auto& keys = row.keys->round;
  // The high halves fill with rubbish, which no product reads; they are cleared at the end.
  const Word second = low_product(keys[0][0] ^ (Word{} + std::uint64_t{stream}), 0xD2511F53);
  const Word third = low_product((second >> 32) ^ row.second, 0xCD9E8D57);
  Word c0 = (third >> 32) ^ row.third[0];
  Word c1 = third;
  Word c2 = second ^ row.third[1];
  Word c3 = row.rest;
  for (std::size_t round = 3; round < chance_rounds; ++round) {
    const Word product0 = low_product(c0, 0xD2511F53);
    const Word product1 = low_product(c2, 0xCD9E8D57);
    c0 = (product1 >> 32) ^ c1 ^ keys[round][0];
    c2 = (product0 >> 32) ^ c3 ^ keys[round][1];
    c1 = product1;
    c3 = product0;
  }
  return {c0 & low32, c1 & low32, c2 & low32, c3 & low32};
}
template <Number N>
ChanceBlock<N> chance_block(const ChanceKeys<N>& keys, std::uint32_t quarter, std::uint32_t stream) {
  return chance_block<N>(chance_row<N>(keys, quarter), stream);
}
template <Number N>
ChanceBlock<N> chance_block(const WordOf<N>& seed, std::uint32_t quarter, std::uint32_t stream) {
  return chance_block<N>(chance_keys<N>(seed), quarter, stream);
}

// Uniform in (0, 1): 32 bits, never 0 and never 1.
template <Number N>
N uniform(const WordOf<N>& word) {
  return (small_word_to_number(word) + N{0.5}) * N{2.3283064365386963e-10};
}

// What a word must be below for its uniform number to be below a chance: the same answer by whole numbers.
constexpr std::uint64_t word_limit(double chance) {
  const double most = chance * 4294967296.0 - 0.5;
  if (!(most > 0.0)) return 0;
  if (most >= 4294967296.0) return std::uint64_t{1} << 32;
  const auto whole = static_cast<std::uint64_t>(most);
  return whole + (static_cast<double>(whole) < most ? 1 : 0);
}

// Nearly normal, mean 0 and variance 1, from two words: the sum of four 16-bit uniforms, scaled. Bounded at
// 3.47 deviations, so that luck alone never leaves the declared ranges.
template <Number N>
N normal(const WordOf<N>& a, const WordOf<N>& b) {
  const WordOf<N> sum = (a & 0xffffULL) + (a >> 16) + (b & 0xffffULL) + (b >> 16);
  return (small_word_to_number(sum) - N{131070.0}) * N{2.6428997921303014e-5};
}

// The seed of another future of the same campaign, or of any base: future 0 is the campaign that is played, which no
// forecast may draw. Futures below 2^32.
template <Number N>
WordOf<N> future_seed(const WordOf<N>& base, const WordOf<N>& future) {
  constexpr std::uint32_t stream = 0x46757475;
  const auto block = chance_block<N>(base ^ (future << 32 | future), 0, stream);
  return select_word(small_word_to_number(future) == N{0.0}, base, block[0] << 32 | block[1]);
}

}  // namespace sputnik
