// The network of the language engine: what it adds to the kernel are the scores of arcs and relations.
#include "CLanguageModel.h"

#include <string.h>

#include "CRecurrent.h"
#include "model.h"

#pragma STDC FP_CONTRACT OFF

enum {
  A = LANGUAGE_ARC,
  R = LANGUAGE_RELATION,
  HEADS = LANGUAGE_TAGS + 2 * LANGUAGE_ARC + 2 * LANGUAGE_RELATION,
  WORDS = LANGUAGE_BATCH_WORDS,
};

_Static_assert(LANGUAGE_BATCH_WORDS <= RECURRENT_BATCH_WORDS, "words of a batch");
_Static_assert(LANGUAGE_BATCH_SENTENCES <= RECURRENT_BATCH_SEQUENCES, "sentences of a batch");

#define ARC_STEPS 512.0f

typedef struct {
  RecurrentNetwork network;
  RecurrentMatrix arc, relation;
  const float *root_arc, *root_relation;
} Model;

static Model model(void) {
  Model m;
  const uint8_t *at = language_network_model;
  int32_t rows;
  memcpy(&rows, at + 8, 4);
  at += 64;
  m.network = recurrent_network(&at, rows, LANGUAGE_FEATURES, LANGUAGE_WIDTH, LANGUAGE_HIDDEN, HEADS);
  m.arc = recurrent_matrix(&at, A, A);
  m.relation = recurrent_matrix(&at, LANGUAGE_RELATIONS, R);
  m.root_arc = recurrent_floats(&at, A);
  m.root_relation = recurrent_floats(&at, R);
  return m;
}

RECURRENT_CLONES static int64_t dot(const int16_t *a, const int16_t *b) {
  // Each product fits 30 bits; sums over 32 of them are kept apart in 64 bits.
  int64_t sum = 0;
  for (int j = 0; j < A; j++) sum += (int32_t)a[j] * (int32_t)b[j];
  return sum;
}

typedef struct {
  _Alignas(64) float heads[WORDS][HEADS];
  _Alignas(64) float products[WORDS][A];
  _Alignas(64) int16_t arc_dependents[WORDS][A];
  _Alignas(64) int16_t arc_heads[WORDS + 1][A];
  _Alignas(64) int16_t arc_products[WORDS][A];
  _Alignas(64) int16_t sums[WORDS][R];
} Workspace;

// The kernel's own workspace lies behind this one.
int64_t language_workspace_size(void) {
  const Model m = model();
  return (int64_t)sizeof(Workspace) + recurrent_workspace_size(&m.network);
}

void language_run(void *workspace, const int32_t *rows, const int32_t *lengths, int32_t sentences, float *tags,
                  float *arcs) {
  Workspace *s = workspace;
  const Model m = model();
  recurrent_run(&m.network, s + 1, rows, lengths, sentences, &s->heads[0][0]);
  int starts[LANGUAGE_BATCH_SENTENCES], words = 0;
  for (int i = 0; i < sentences; i++) {
    starts[i] = words;
    words += lengths[i];
  }
  const int16_t *in[WORDS];
  float *product[WORDS];
  for (int t = 0; t < words; t++) {
    const float *heads = s->heads[t];
    memcpy(tags + (int64_t)t * LANGUAGE_TAGS, heads, LANGUAGE_TAGS * sizeof(float));
    recurrent_rectify(heads + LANGUAGE_TAGS, A, ARC_STEPS, s->arc_dependents[t]);
    recurrent_rectify(heads + LANGUAGE_TAGS + A, A, ARC_STEPS, s->arc_heads[t]);
    in[t] = s->arc_dependents[t];
    product[t] = s->products[t];
  }
  recurrent_rectify(m.root_arc, A, ARC_STEPS, s->arc_heads[WORDS]);
  recurrent_multiply(in, words, m.arc, 1 / ARC_STEPS, product, 0);
  for (int t = 0; t < words; t++) recurrent_quantise(product[t], A, ARC_STEPS, s->arc_products[t]);
  for (int i = 0; i < sentences; i++)
    for (int t = starts[i]; t < starts[i] + lengths[i]; t++) {
      *arcs++ = (float)dot(s->arc_products[t], s->arc_heads[WORDS]) / (ARC_STEPS * ARC_STEPS);
      for (int h = starts[i]; h < starts[i] + lengths[i]; h++)
        *arcs++ = (float)dot(s->arc_products[t], s->arc_heads[h]) / (ARC_STEPS * ARC_STEPS);
    }
}

void language_relations(void *workspace, const int32_t *heads, int32_t words, float *scores) {
  Workspace *s = workspace;
  const Model m = model();
  const int16_t *in[WORDS];
  float *out[WORDS];
  for (int t = 0; t < words; t++) {
    float sum[R];
    const float *dependent = s->heads[t] + LANGUAGE_TAGS + 2 * A;
    const float *head = heads[t] < 0 ? m.root_relation : s->heads[heads[t]] + LANGUAGE_TAGS + 2 * A + R;
    for (int j = 0; j < R; j++) sum[j] = dependent[j] + head[j];
    recurrent_rectify(sum, R, ARC_STEPS, s->sums[t]);
    in[t] = s->sums[t];
    out[t] = scores + (int64_t)t * LANGUAGE_RELATIONS;
  }
  recurrent_multiply(in, words, m.relation, 1 / ARC_STEPS, out, 0);
}
