// The network that tags sources, cues and contents, and the scorer that links them.
#include <string.h>

#include "CAttributionModel.h"
#include "CRecurrent.h"
#include "model.h"

#pragma STDC FP_CONTRACT OFF

enum {
  PAIR = 64,
  // Outputs of a word: tags, then what it says as the first and the last word of a cue, and of another span.
  CUE_FIRST = 16,
  CUE_LAST = CUE_FIRST + PAIR,
  OTHER_FIRST = CUE_LAST + PAIR,
  OTHER_LAST = OTHER_FIRST + PAIR,
};

_Static_assert(ATTRIBUTION_BATCH_WORDS <= RECURRENT_BATCH_WORDS, "words of a batch");
_Static_assert(ATTRIBUTION_BATCH_WINDOWS <= RECURRENT_BATCH_SEQUENCES, "windows of a batch");

typedef struct {
  RecurrentNetwork network;
  const float *distance, *between, *paragraphs, *syntax, *nobody, *nowhere, *bilinear, *out;
} Model;

static int32_t number(const uint8_t *at) {
  int32_t value;
  memcpy(&value, at, 4);
  return value;
}

// Header: name, rows, width, hidden, offset of the vocabulary.
static Model model(void) {
  Model m;
  const uint8_t *at = attribution_model;
  const int32_t rows = number(at + 8), width = number(at + 12), hidden = number(at + 16);
  at += 64;
  m.network = recurrent_network(&at, rows, ATTRIBUTION_FEATURES, width, hidden, ATTRIBUTION_OUTPUTS);
  m.distance = recurrent_floats(&at, 2 * ATTRIBUTION_DISTANCES * PAIR);
  m.between = recurrent_floats(&at, 2 * ATTRIBUTION_BETWEEN * PAIR);
  m.paragraphs = recurrent_floats(&at, 2 * ATTRIBUTION_PARAGRAPHS * PAIR);
  m.syntax = recurrent_floats(&at, 2 * ATTRIBUTION_SYNTAX * PAIR);
  m.nobody = recurrent_floats(&at, PAIR);
  m.nowhere = recurrent_floats(&at, PAIR);
  m.bilinear = recurrent_floats(&at, PAIR * PAIR);
  m.out = recurrent_floats(&at, PAIR);
  return m;
}

int64_t attribution_workspace_size(void) {
  const Model m = model();
  return recurrent_workspace_size(&m.network);
}

void attribution_run(void *workspace, const int32_t *rows, const int32_t *lengths, int32_t windows, float *outputs) {
  const Model m = model();
  recurrent_run(&m.network, workspace, rows, lengths, windows, outputs);
}

static void span(const float *outputs, int32_t first, int first_part, int32_t last, int last_part, float *sum) {
  const float *a = outputs + (int64_t)first * ATTRIBUTION_OUTPUTS + first_part;
  const float *b = outputs + (int64_t)last * ATTRIBUTION_OUTPUTS + last_part;
  for (int j = 0; j < PAIR; j++) sum[j] = a[j] + b[j];
}

RECURRENT_CLONES static float rectified_dot(const float *a, const float *b) {
  // Sixteen partial sums, in a fixed order, whatever the width of the registers.
  float sums[16] = {0}, sum = 0;
  for (int j = 0; j < PAIR; j += 16)
    for (int k = 0; k < 16; k++) sums[k] += (a[j + k] > 0 ? a[j + k] : 0) * b[j + k];
  for (int k = 0; k < 16; k++) sum += sums[k];
  return sum;
}

void attribution_pairs(const float *outputs, const AttributionPair *pairs, int32_t count, float *scores) {
  if (!count) return;
  const Model m = model();
  float cue[PAIR], turned[PAIR], other[PAIR], hidden[PAIR];
  span(outputs, pairs->cue_first, CUE_FIRST, pairs->cue_last, CUE_LAST, cue);
  for (int i = 0; i < PAIR; i++) {
    float sum = 0;
    for (int j = 0; j < PAIR; j++) sum += m.bilinear[i * PAIR + j] * cue[j];
    turned[i] = sum / 8;  // the square root of PAIR
  }
  for (int p = 0; p < count; p++) {
    span(outputs, pairs[p].other_first, OTHER_FIRST, pairs[p].other_last, OTHER_LAST, other);
    const float *distance = m.distance + pairs[p].distance * PAIR, *between = m.between + pairs[p].between * PAIR,
                *paragraphs = m.paragraphs + pairs[p].paragraphs * PAIR, *syntax = m.syntax + pairs[p].syntax * PAIR;
    float score = 0;
    for (int j = 0; j < PAIR; j++) {
      hidden[j] = cue[j] + other[j] + distance[j] + between[j] + paragraphs[j] + syntax[j];
      score += turned[j] * other[j];
    }
    scores[p] = score + rectified_dot(hidden, m.out);
  }
}

static float alone(const float *outputs, int32_t first, int first_part, int32_t last, int last_part,
                   const float *nothing, const float *out) {
  float sum[PAIR];
  span(outputs, first, first_part, last, last_part, sum);
  for (int j = 0; j < PAIR; j++) sum[j] += nothing[j];
  return rectified_dot(sum, out);
}

float attribution_nobody(const float *outputs, int32_t cue_first, int32_t cue_last) {
  const Model m = model();
  return alone(outputs, cue_first, CUE_FIRST, cue_last, CUE_LAST, m.nobody, m.out);
}

float attribution_nowhere(const float *outputs, int32_t first, int32_t last) {
  const Model m = model();
  return alone(outputs, first, OTHER_FIRST, last, OTHER_LAST, m.nowhere, m.out);
}

// The vocabulary: a count, fingerprints in ascending order, then the row of each.
int32_t attribution_vocabulary_row(uint32_t key) {
  const uint8_t *at = attribution_model + number(attribution_model + 20), *keys = at + 4;
  const int32_t count = number(at), first = number(attribution_model + 8) - count;
  int32_t low = 0, high = count;
  while (low < high) {
    const int32_t middle = (low + high) / 2;
    if ((uint32_t)number(keys + 4 * (int64_t)middle) < key)
      low = middle + 1;
    else
      high = middle;
  }
  // The row before the vocabulary stands for all other words.
  if (low >= count || (uint32_t)number(keys + 4 * (int64_t)low) != key) return first - 1;
  const uint8_t *row = keys + 4 * (int64_t)count + 2 * (int64_t)low;
  return first + row[0] + 256 * row[1];
}
