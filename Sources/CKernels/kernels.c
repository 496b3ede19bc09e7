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
#define TILE_ROWS 4 // 12 sums, 3 weights and an input fill 16 registers of 8 floats
#define NAMED(name) name##_avx2
#include "layers.inc"
#undef NAMED
#undef TILE_ROWS
#pragma clang attribute pop

int kernels_have_avx2(void) { return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma"); }

#endif
