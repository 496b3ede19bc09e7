#include "kernels.h"

#include <string.h>

// CRC-32C (Castagnoli), reflected: the polynomial for which processors have an instruction. One such instruction waits
// three cycles for the one before it, so three blocks are read side by side.

enum { block = 4096, beside = 3 };

#define CHECKSUM(name, step8, step64)                                                                                  \
  static uint32_t crc_##name(const unsigned char *bytes, intptr_t count) {                                             \
    uint64_t crc = 0xFFFFFFFF;                                                                                         \
    for (; count >= 8; bytes += 8, count -= 8) {                                                                       \
      uint64_t word;                                                                                                   \
      memcpy(&word, bytes, 8);                                                                                         \
      crc = step64(crc, word);                                                                                         \
    }                                                                                                                  \
    for (; count > 0; bytes++, count--) crc = step8((uint32_t)crc, *bytes);                                            \
    return ~(uint32_t)crc;                                                                                             \
  }                                                                                                                    \
  static uint32_t checksum_##name(const unsigned char *bytes, intptr_t count) {                                        \
    uint64_t whole = 0xFFFFFFFF;                                                                                       \
    for (; count >= beside * block; bytes += beside * block, count -= beside * block) {                                \
      uint64_t a = 0xFFFFFFFF, b = 0xFFFFFFFF, c = 0xFFFFFFFF;                                                         \
      for (int i = 0; i < block; i += 8) {                                                                             \
        uint64_t x, y, z;                                                                                              \
        memcpy(&x, bytes + i, 8);                                                                                      \
        memcpy(&y, bytes + block + i, 8);                                                                              \
        memcpy(&z, bytes + 2 * block + i, 8);                                                                          \
        a = step64(a, x);                                                                                              \
        b = step64(b, y);                                                                                              \
        c = step64(c, z);                                                                                              \
      }                                                                                                                \
      whole = step64(whole, (uint64_t)(~(uint32_t)a) | (uint64_t)(~(uint32_t)b) << 32);                                \
      for (int i = 0; i < 32; i += 8) whole = step8((uint32_t)whole, (unsigned char)(~(uint32_t)c >> i));              \
    }                                                                                                                  \
    for (; count > 0; bytes += block, count -= block) {                                                                \
      uint32_t crc = crc_##name(bytes, count < block ? count : block);                                                 \
      for (int i = 0; i < 32; i += 8) whole = step8((uint32_t)whole, (unsigned char)(crc >> i));                       \
    }                                                                                                                  \
    return ~(uint32_t)whole;                                                                                           \
  }

// Bit by bit would be slow; a table for each of eight bytes is a sixth of the instruction's speed.
static uint32_t tables[8][256];

__attribute__((constructor)) static void fill_tables(void) {
  for (uint32_t byte = 0; byte < 256; byte++) {
    uint32_t crc = byte;
    for (int bit = 0; bit < 8; bit++) crc = crc >> 1 ^ (crc & 1 ? 0x82F63B78 : 0);
    tables[0][byte] = crc;
  }
  for (int place = 1; place < 8; place++) {
    for (int byte = 0; byte < 256; byte++) {
      uint32_t crc = tables[place - 1][byte];
      tables[place][byte] = crc >> 8 ^ tables[0][crc & 0xFF];
    }
  }
}

static inline uint64_t plain8(uint32_t crc, unsigned char byte) { return crc >> 8 ^ tables[0][(crc ^ byte) & 0xFF]; }

static inline uint64_t plain64(uint64_t crc, uint64_t word) {
  word ^= (uint32_t)crc;
  uint32_t sum = 0;
  for (int place = 0; place < 8; place++) sum ^= tables[7 - place][word >> 8 * place & 0xFF];
  return sum;
}

CHECKSUM(baseline, plain8, plain64)

#if defined(__x86_64__)
#pragma clang attribute push(__attribute__((target("sse4.2"))), apply_to = function)
#define STEP8(crc, byte) __builtin_ia32_crc32qi(crc, byte)
#define STEP64(crc, word) __builtin_ia32_crc32di(crc, word)
CHECKSUM(sse42, STEP8, STEP64)
#pragma clang attribute pop
#endif

uint32_t kernels_checksum(const void *bytes, intptr_t count) {
#if defined(__x86_64__)
  if (__builtin_cpu_supports("sse4.2")) return checksum_sse42(bytes, count);
#endif
  return checksum_baseline(bytes, count);
}
