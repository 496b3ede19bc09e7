#ifndef KERNELS_H
#define KERNELS_H

#include <stdint.h>

// Layers over rows of floats. All weights are packed: the outputs are taken in panels of three groups of eight, and
// a panel is stored [inputs x 3 x 8], so that the inner loop reads them front to back. Weights and starts are
// aligned to 32 bytes; rows need no alignment.

/// Where the sums of a layer begin, and what they are multiplied with.
struct kernel_layer {
  /// [panels x inputs x 24]
  const float *weights;
  /// [panels x 24] for each row, `start_stride` floats apart; a stride of 0 shares one bias between all rows.
  const float *start;
  intptr_t start_stride;
  /// May be 0: then the layer works on its start alone.
  intptr_t inputs;
  /// How many outputs a row has; a multiple of 8.
  intptr_t outputs;
};

/// Rows of floats, `stride` floats apart. Rows may overlap: a window of words is a row three words wide.
struct kernel_rows {
  const float *values;
  intptr_t stride;
};

/// The same functions, built for one set of machine instructions.
struct kernel_table {
  /// y[row] = start[row] + x[row] W. The outputs of panel p are 24 p to 24 p + 23.
  void (*affine)(const struct kernel_layer *layer, struct kernel_rows x, intptr_t rows, float *y, intptr_t y_stride);

  /// y[row] = gain * normal(max over three pieces of (start[row] + x[row] W)) + shift, plus `residual[row]` unless its
  /// values are null. Panel p holds the three pieces of the outputs 8 p to 8 p + 7. `normal` brings a row to mean 0 and
  /// variance 1. Neither x nor the residual may overlap y.
  void (*maxout)(const struct kernel_layer *layer, struct kernel_rows x, intptr_t rows, const float *gain,
                 const float *shift, struct kernel_rows residual, float *y, intptr_t y_stride);

  /// y = sum of `count` rows of `width` floats, a multiple of 8.
  void (*sum)(const float *const *rows, intptr_t count, intptr_t width, float *y);

  /// y = start + max(a, b) W, where [a b] is the sum of `count` rows of 2 x inputs floats. For one row.
  void (*scores)(const struct kernel_layer *layer, const float *const *rows, intptr_t count, float *y);
};

/// The functions for every processor of the family.
const struct kernel_table *kernels_of_baseline(void);

#if defined(__x86_64__)
/// The functions for processors with AVX2 and FMA, and whether this is one.
const struct kernel_table *kernels_of_avx2(void);
int kernels_have_avx2(void);

/// The functions for processors with AVX-512 F, DQ and VL besides, and whether this is one.
const struct kernel_table *kernels_of_avx512(void);
int kernels_have_avx512(void);
#endif

/// The checksum of bytes: the CRC-32C of the CRC-32Cs of their blocks of 4,096 bytes, the last of which may be shorter.
/// Blocks do not depend on each other, so that several are read at once.
uint32_t kernels_checksum(const void *bytes, intptr_t count);

#endif
