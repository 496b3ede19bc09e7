#include "kernels.h"

// The same source is built once for each set of instructions; what differs is how many rows a tile has.

#if defined(__aarch64__)
#define TILE_ROWS 4 // 24 sums, 6 weights and an input fill 31 of 32 registers of 4 floats
#else
#define TILE_ROWS 2 // 12 sums of 16 registers of 4 floats
#endif
#define NAMED(name) name##_baseline
#include "layers.inc"
#undef NAMED
#undef TILE_ROWS

#if defined(__x86_64__)

#pragma clang attribute push(__attribute__((target("avx2,fma"))), apply_to = function)
#define TILE_ROWS 3 // 9 sums and 3 weights leave 4 of 16 registers of 8 floats to the inputs
#define NAMED(name) name##_avx2
#include "layers.inc"
#undef NAMED
#undef TILE_ROWS
#pragma clang attribute pop

#pragma clang attribute push(__attribute__((target("avx2,fma,avx512f,avx512dq,avx512vl"))), apply_to = function)
#define TILE_ROWS 4
#define PAIR_ROWS 8 // 24 sums, 3 weights and an input of 32 registers of 16 floats
#define NAMED(name) name##_avx512
#include "layers.inc"
#undef NAMED
#undef PAIR_ROWS
#undef TILE_ROWS
#pragma clang attribute pop

int kernels_have_avx2(void) { return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma"); }

int kernels_have_avx512(void) {
  return kernels_have_avx2() && __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512dq") &&
         __builtin_cpu_supports("avx512vl");
}

#endif
