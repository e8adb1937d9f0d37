// Linear models over hashed features, as Tools/Training/Certainty writes them: for each score a scale and an offset, then
// the four weights by which probabilities make a value (floats, little-endian); then rows of one int8 weight a score.
#include <math.h>
#include <string.h>

#include "CCertaintyModel.h"

// Standard in C23; older language modes warn of it.
#pragma clang diagnostic ignored "-Wc23-extensions"
#pragma STDC FP_CONTRACT OFF

static const uint8_t model[] = {
#embed "certainty.bin"
};

enum { FLOATS = 2 * CERTAINTY_SCORES + 1 + CERTAINTY_SCORES, HEADER = 4 * FLOATS };

static float parameter(int32_t index) {
  float value;
  memcpy(&value, model + 4 * index, 4);
  return value;
}

void certainty_scores(const uint32_t *hashes, int64_t count, float scores[CERTAINTY_SCORES]) {
  const uint32_t rows = (sizeof model - HEADER) / CERTAINTY_SCORES;
  const int8_t *weights = (const int8_t *)model + HEADER;
  int32_t sums[CERTAINTY_SCORES] = {0};
  for (int64_t i = 0; i < count; ++i)
    for (int32_t s = 0; s < CERTAINTY_SCORES; ++s) sums[s] += weights[(int64_t)(hashes[i] & (rows - 1)) * CERTAINTY_SCORES + s];
  for (int32_t s = 0; s < CERTAINTY_SCORES; ++s)
    scores[s] = (float)sums[s] * parameter(s) + parameter(CERTAINTY_SCORES + s);
}

float certainty_value(const float scores[CERTAINTY_SCORES]) {
  float value = parameter(2 * CERTAINTY_SCORES);
  for (int32_t s = 0; s < CERTAINTY_SCORES; ++s)
    value += parameter(2 * CERTAINTY_SCORES + 1 + s) / (1 + expf(-scores[s]));
  return value < -3 ? -3 : value > 3 ? 3 : value;
}
