// The tables of the lexicon. All are sorted by 32-bit fingerprints; numbers are little-endian and not aligned.
#include <string.h>

#include "CLanguageModel.h"
#include "model.h"

static uint32_t u32(const uint8_t *p) {
  uint32_t value;
  memcpy(&value, p, 4);
  return value;
}

static int32_t find(const uint8_t *keys, int32_t count, uint32_t key) {
  int32_t low = 0, high = count;
  while (low < high) {
    const int32_t middle = (low + high) / 2;
    if (u32(keys + 4 * middle) < key)
      low = middle + 1;
    else
      high = middle;
  }
  return low < count && u32(keys + 4 * low) == key ? low : -1;
}

static const uint8_t *section(int32_t table) { return language_lexicon_model + u32(language_lexicon_model + 8 + 4 * table); }

int32_t language_name_flags(int32_t table, uint32_t key) {
  const uint8_t *at = section(table);
  const int32_t count = (int32_t)u32(at), found = find(at + 4, count, key);
  return found < 0 ? -1 : at[4 + 4 * (int64_t)count + found];
}

int32_t language_lemma_change(int32_t table, uint32_t key, int32_t *strip, uint8_t added[16]) {
  const uint8_t *at = section(table);
  const int32_t count = (int32_t)u32(at), found = find(at + 8, count, key);
  if (found < 0) return -1;
  const uint8_t *offsets = at + 8 + 4 * (int64_t)count, *texts = offsets + 2 * (int64_t)count;
  const uint8_t *text = texts + offsets[2 * found] + 256 * offsets[2 * found + 1];
  *strip = text[0];
  const int32_t length = text[1] < 16 ? text[1] : 16;
  memcpy(added, text + 2, length);
  return length;
}

static const uint8_t *vocabulary(void) { return language_network_model + u32(language_network_model + 12); }

int32_t language_vocabulary_size(void) { return (int32_t)u32(vocabulary()); }

int32_t language_vocabulary_row(uint32_t key) {
  const uint8_t *at = vocabulary();
  const int32_t count = (int32_t)u32(at), found = find(at + 4, count, key);
  if (found < 0) return 0;
  const uint8_t *row = at + 4 + 4 * (int64_t)count + 2 * found;
  return row[0] + 256 * row[1];
}
