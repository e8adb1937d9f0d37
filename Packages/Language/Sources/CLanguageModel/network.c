// The network: embeddings, two bidirectional LSTM layers, scores of tags, arcs and relations.
//
// Weights are int8 with one scale an output; activations are int16. All products are summed as integers, and the
// floating-point rest is written without contraction, so every processor gives the same scores.
#include "CLanguageModel.h"


#include <string.h>

#include "model.h"

#if defined(__x86_64__)
#include <immintrin.h>
#elif defined(__ARM_NEON)
#include <arm_neon.h>
#endif

#pragma STDC FP_CONTRACT OFF

enum {
  W = LANGUAGE_WIDTH,
  H = LANGUAGE_HIDDEN,
  G = 4 * LANGUAGE_HIDDEN,
  O = 2 * LANGUAGE_HIDDEN,
  A = LANGUAGE_ARC,
  R = LANGUAGE_RELATION,
  HEADS = LANGUAGE_TAGS + 2 * LANGUAGE_ARC + 2 * LANGUAGE_RELATION,
  WORDS = LANGUAGE_BATCH_WORDS,
  SENTENCES = LANGUAGE_BATCH_SENTENCES,
};

// ---- The model file -------------------------------------------------------------------------------------------------

// Sixteen outputs by K inputs: for each pair of inputs the two weights of each output. Scales and biases follow all
// weights of a matrix.
typedef struct {
  const int8_t *weights;
  const float *scale, *bias;
} Matrix;

typedef struct {
  const int8_t *embedding;
  const float *embedding_scale, *norm_scale, *norm_bias;
  Matrix input[2][2], hidden[2][2], heads, arc, relation;
  const float *root_arc, *root_relation;
} Model;

static const uint8_t *align(const uint8_t *p) { return p + (-(intptr_t)p & 63); }

static const float *floats(const uint8_t **at, int count) {
  const float *found = (const float *)align(*at);
  *at = (const uint8_t *)(found + count);
  return found;
}

static Matrix matrix(const uint8_t **at, int outputs, int inputs) {
  Matrix found;
  found.weights = (const int8_t *)align(*at);
  *at = (const uint8_t *)found.weights + outputs * inputs;
  found.scale = floats(at, outputs);
  found.bias = floats(at, outputs);
  return found;
}

static Model model(void) {
  Model m;
  const uint8_t *at = language_network_model;
  int32_t rows;
  memcpy(&rows, at + 8, 4);
  at += 64;
  m.embedding = (const int8_t *)align(at);
  at = (const uint8_t *)m.embedding + (int64_t)rows * W;
  m.embedding_scale = floats(&at, rows);
  m.norm_scale = floats(&at, W);
  m.norm_bias = floats(&at, W);
  for (int layer = 0; layer < 2; layer++)
    for (int direction = 0; direction < 2; direction++) {
      m.input[layer][direction] = matrix(&at, G, layer ? O : W);
      m.hidden[layer][direction] = matrix(&at, G, H);
    }
  m.heads = matrix(&at, HEADS, O);
  m.arc = matrix(&at, A, A);
  m.relation = matrix(&at, LANGUAGE_RELATIONS, R);
  m.root_arc = floats(&at, A);
  m.root_relation = floats(&at, R);
  return m;
}

// ---- Products -------------------------------------------------------------------------------------------------------

typedef int32_t Sums[16];

// sums[t][n] of up to four rows x[t] with sixteen outputs.
#define ROWS 4

#if defined(__x86_64__)
static void block_plain(const int16_t *const *x, int rows, const int8_t *w, int inputs, Sums *sums) {
  for (int first = 0; first < rows; first += 2) {
    const int16_t *r[2] = {x[first], x[first + 1 < rows ? first + 1 : first]};
    __m128i s[2][4];
    for (int t = 0; t < 2; t++)
      for (int q = 0; q < 4; q++) s[t][q] = _mm_setzero_si128();
    for (int k = 0; k < inputs; k += 2) {
      const __m128i a = _mm_loadu_si128((const __m128i *)(w + k * 16));
      const __m128i b = _mm_loadu_si128((const __m128i *)(w + k * 16 + 16));
      // Doubling a byte and shifting it down again extends its sign.
      const __m128i pairs[4] = {
          _mm_srai_epi16(_mm_unpacklo_epi8(a, a), 8), _mm_srai_epi16(_mm_unpackhi_epi8(a, a), 8),
          _mm_srai_epi16(_mm_unpacklo_epi8(b, b), 8), _mm_srai_epi16(_mm_unpackhi_epi8(b, b), 8)};
      for (int t = 0; t < 2; t++) {
        int32_t pair;
        memcpy(&pair, r[t] + k, 4);
        const __m128i broadcast = _mm_set1_epi32(pair);
        for (int q = 0; q < 4; q++) s[t][q] = _mm_add_epi32(s[t][q], _mm_madd_epi16(broadcast, pairs[q]));
      }
    }
    for (int t = 0; t < 2 && first + t < rows; t++)
      for (int q = 0; q < 4; q++) _mm_storeu_si128((__m128i *)(sums[first + t] + 4 * q), s[t][q]);
  }
}
#elif defined(__ARM_NEON)
static void block_plain(const int16_t *const *x, int rows, const int8_t *w, int inputs, Sums *sums) {
  const int16_t *r[ROWS];
  for (int t = 0; t < ROWS; t++) r[t] = x[t < rows ? t : rows - 1];
  int32x4_t s[ROWS][4];
  for (int t = 0; t < ROWS; t++)
    for (int q = 0; q < 4; q++) s[t][q] = vdupq_n_s32(0);
  for (int k = 0; k < inputs; k += 2) {
    const int8x16_t a = vld1q_s8(w + k * 16), b = vld1q_s8(w + k * 16 + 16);
    const int16x8_t pairs[4] = {vmovl_s8(vget_low_s8(a)), vmovl_s8(vget_high_s8(a)), vmovl_s8(vget_low_s8(b)),
                                vmovl_s8(vget_high_s8(b))};
    for (int t = 0; t < ROWS; t++) {
      int32_t pair;
      memcpy(&pair, r[t] + k, 4);
      const int16x4_t broadcast = vreinterpret_s16_s32(vdup_n_s32(pair));
      for (int q = 0; q < 4; q++)
        s[t][q] = vaddq_s32(s[t][q], vpaddq_s32(vmull_s16(vget_low_s16(pairs[q]), broadcast),
                                                vmull_s16(vget_high_s16(pairs[q]), broadcast)));
    }
  }
  for (int t = 0; t < rows; t++)
    for (int q = 0; q < 4; q++) vst1q_s32(sums[t] + 4 * q, s[t][q]);
}
#else
static void block_plain(const int16_t *const *x, int rows, const int8_t *w, int inputs, Sums *sums) {
  for (int t = 0; t < rows; t++) {
    int32_t sum[16] = {0};
    for (int k = 0; k < inputs; k += 2) {
      const int32_t a = x[t][k], b = x[t][k + 1];
      const int8_t *pair = w + k * 16;
      for (int n = 0; n < 16; n++) sum[n] += a * pair[2 * n] + b * pair[2 * n + 1];
    }
    memcpy(sums[t], sum, sizeof sum);
  }
}
#endif

#if defined(__x86_64__)
static inline int32_t pair_at(const int16_t *x) {
  int32_t pair;
  memcpy(&pair, x, 4);
  return pair;
}

__attribute__((target("avx2"))) static void block_avx2(const int16_t *const *x, int rows, const int8_t *w, int inputs,
                                                       Sums *sums) {
  const int16_t *r[ROWS];
  for (int t = 0; t < ROWS; t++) r[t] = x[t < rows ? t : rows - 1];
  __m256i s[ROWS][2];
  for (int t = 0; t < ROWS; t++) s[t][0] = s[t][1] = _mm256_setzero_si256();
  for (int k = 0; k < inputs; k += 2) {
    const __m256i low = _mm256_cvtepi8_epi16(_mm_loadu_si128((const __m128i *)(w + k * 16)));
    const __m256i high = _mm256_cvtepi8_epi16(_mm_loadu_si128((const __m128i *)(w + k * 16 + 16)));
    for (int t = 0; t < ROWS; t++) {
      const __m256i pair = _mm256_set1_epi32(pair_at(r[t] + k));
      s[t][0] = _mm256_add_epi32(s[t][0], _mm256_madd_epi16(pair, low));
      s[t][1] = _mm256_add_epi32(s[t][1], _mm256_madd_epi16(pair, high));
    }
  }
  for (int t = 0; t < rows; t++) {
    _mm256_storeu_si256((__m256i *)sums[t], s[t][0]);
    _mm256_storeu_si256((__m256i *)(sums[t] + 8), s[t][1]);
  }
}

__attribute__((target("avx512bw,avx512vnni"))) static void block_avx512(const int16_t *const *x, int rows,
                                                                        const int8_t *w, int inputs, Sums *sums) {
  const int16_t *r[ROWS];
  for (int t = 0; t < ROWS; t++) r[t] = x[t < rows ? t : rows - 1];
  __m512i s[ROWS];
  for (int t = 0; t < ROWS; t++) s[t] = _mm512_setzero_si512();
  for (int k = 0; k < inputs; k += 2) {
    const __m512i pairs = _mm512_cvtepi8_epi16(_mm256_loadu_si256((const __m256i *)(w + k * 16)));
    for (int t = 0; t < ROWS; t++) s[t] = _mm512_dpwssd_epi32(s[t], _mm512_set1_epi32(pair_at(r[t] + k)), pairs);
  }
  for (int t = 0; t < rows; t++) _mm512_storeu_si512(sums[t], s[t]);
}
#endif

typedef void (*Block)(const int16_t *const *, int, const int8_t *, int, Sums *);

static Block block(void) {
#if defined(__x86_64__)
  __builtin_cpu_init();
  if (__builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vnni")) return block_avx512;
  if (__builtin_cpu_supports("avx2")) return block_avx2;
#endif
  return block_plain;
}

#if defined(__x86_64__) && defined(__linux__)
#define CLONES __attribute__((target_clones("arch=x86-64-v4", "arch=x86-64-v3", "default")))
#else
#define CLONES
#endif

// y[t] = x[t] · m + bias; `unit` is what one step of the activations is worth. With `add`, onto what y holds.
static void multiply(Block run, const int16_t *const *x, int rows, int inputs, Matrix m, int outputs, float unit,
                     float *const *y, int add) {
  Sums sums[ROWS];
  for (int n = 0; n < outputs; n += 16) {
    float scale[16], bias[16];
    for (int j = 0; j < 16; j++) {
      scale[j] = m.scale[n + j] * unit;
      bias[j] = m.bias[n + j];
    }
    for (int t = 0; t < rows; t += ROWS) {
      const int count = rows - t < ROWS ? rows - t : ROWS;
      run(x + t, count, m.weights + (int64_t)n * inputs, inputs, sums);
      for (int i = 0; i < count; i++) {
        float *out = y[t + i] + n;
        if (add)
          for (int j = 0; j < 16; j++) out[j] += (float)sums[i][j] * scale[j] + bias[j];
        else
          for (int j = 0; j < 16; j++) out[j] = (float)sums[i][j] * scale[j] + bias[j];
      }
    }
  }
}

// ---- Elementwise ----------------------------------------------------------------------------------------------------

static inline float exponential(float x) {
  float y = x * 1.44269504f;
  y = y < -60 ? -60 : y > 60 ? 60 : y;
  const float shifted = y + 12582912.0f;  // rounds to the nearest integer
  const float rounded = shifted - 12582912.0f, r = y - rounded;
  const float p = 1 + r * (0.69314718f + r * (0.24022651f + r * (0.05550411f + r * (0.00961813f + r * 0.00133336f))));
  int32_t bits;
  memcpy(&bits, &shifted, 4);
  const int32_t power = (bits - 0x4B400000 + 127) << 23;
  float scale;
  memcpy(&scale, &power, 4);
  return p * scale;
}

static inline float sigmoid(float x) { return 1 / (1 + exponential(-x)); }
static inline float hyperbolic(float x) { return 2 / (1 + exponential(-2 * x)) - 1; }

static inline int16_t quantised(float x, float steps) {
  float y = x * steps;
  y = y < -32767 ? -32767 : y > 32767 ? 32767 : y;
  // Adding and taking away 1.5 × 2^23 rounds to the nearest integer.
  return (int16_t)(int32_t)(y + 12582912.0f - 12582912.0f);
}

#define STATE_STEPS 16384.0f
#define INPUT_STEPS 1024.0f
#define SUM_STEPS 8192.0f
#define ARC_STEPS 512.0f

// One step of the cell: gates i, f, g, o.
CLONES static void cell(const float *gates, float *c, float *h, int16_t *state) {
  for (int j = 0; j < H; j++) {
    const float i = sigmoid(gates[j]), f = sigmoid(gates[H + j]), g = hyperbolic(gates[2 * H + j]),
                o = sigmoid(gates[3 * H + j]);
    const float next = f * c[j] + i * g;
    c[j] = next;
    const float out = o * hyperbolic(next);
    h[j] = out;
    state[j] = quantised(out, STATE_STEPS);
  }
}

CLONES static void embed(const int8_t *table, const float *scale, const int32_t *rows, const float *norm_scale,
                         const float *norm_bias, int16_t *out) {
  float x[W] = {0};
  for (int f = 0; f < LANGUAGE_FEATURES; f++) {
    const int8_t *row = table + (int64_t)rows[f] * W;
    const float s = scale[rows[f]];
    for (int j = 0; j < W; j++) x[j] += s * (float)row[j];
  }
  // Eight partial sums, in a fixed order, whatever the width of the registers.
  float sums[8] = {0}, squares[8] = {0};
  for (int j = 0; j < W; j += 8)
    for (int k = 0; k < 8; k++) {
      sums[k] += x[j + k];
      squares[k] += x[j + k] * x[j + k];
    }
  float sum = 0, square = 0;
  for (int k = 0; k < 8; k++) {
    sum += sums[k];
    square += squares[k];
  }
  const float mean = sum / W, variance = square / W - mean * mean;
  const float inverse = 1 / __builtin_sqrtf((variance < 0 ? 0 : variance) + 1e-5f);
  for (int j = 0; j < W; j++)
    out[j] = quantised((x[j] - mean) * inverse * norm_scale[j] + norm_bias[j], INPUT_STEPS);
}

CLONES static void quantise(const float *x, int count, float steps, int16_t *out) {
  for (int j = 0; j < count; j++) out[j] = quantised(x[j], steps);
}

CLONES static void add_quantised(const float *a, const float *b, float steps, int16_t *out) {
  for (int j = 0; j < O; j++) out[j] = quantised(a[j] + b[j], steps);
}

CLONES static void rectified(const float *x, int count, float steps, int16_t *out) {
  for (int j = 0; j < count; j++) out[j] = quantised(x[j] < 0 ? 0 : x[j], steps);
}

CLONES static int64_t dot(const int16_t *a, const int16_t *b) {
  // Each product fits 30 bits; sums over 32 of them are kept apart in 64 bits.
  int64_t sum = 0;
  for (int j = 0; j < A; j++) sum += (int32_t)a[j] * (int32_t)b[j];
  return sum;
}

// ---- The forward pass -----------------------------------------------------------------------------------------------

typedef struct {
  _Alignas(64) int16_t inputs[WORDS][O];
  _Alignas(64) float gates[WORDS][G];
  _Alignas(64) float outputs[2][WORDS][O];
  _Alignas(64) float heads[WORDS][HEADS];
  _Alignas(64) int16_t arc_dependents[WORDS][A];
  _Alignas(64) int16_t arc_heads[WORDS + 1][A];
  _Alignas(64) int16_t arc_products[WORDS][A];
  _Alignas(64) float cells[SENTENCES][H];
  _Alignas(64) int16_t states[SENTENCES][H];
} Workspace;

int64_t language_workspace_size(void) { return sizeof(Workspace); }

void language_run(void *workspace, const int32_t *rows, const int32_t *lengths, int32_t sentences, float *tags,
                  float *arcs) {
  Workspace *s = workspace;
  const Model m = model();
  const Block run = block();
  int starts[SENTENCES], words = 0;
  for (int i = 0; i < sentences; i++) {
    starts[i] = words;
    words += lengths[i];
  }
  const int16_t *in[WORDS];
  float *out[WORDS];
  for (int t = 0; t < words; t++) {
    embed(m.embedding, m.embedding_scale, rows + (int64_t)t * LANGUAGE_FEATURES, m.norm_scale, m.norm_bias,
          s->inputs[t]);
    in[t] = s->inputs[t];
    out[t] = s->gates[t];
  }
  for (int layer = 0; layer < 2; layer++) {
    if (layer)
      for (int t = 0; t < words; t++) quantise(s->outputs[0][t], O, STATE_STEPS, s->inputs[t]);
    for (int direction = 0; direction < 2; direction++) {
      multiply(run, in, words, layer ? O : W, m.input[layer][direction], G, 1 / (layer ? STATE_STEPS : INPUT_STEPS),
               out, 0);
      memset(s->cells, 0, sizeof s->cells);
      memset(s->states, 0, sizeof s->states);
      // All sentences advance together, so that each weight that is loaded serves several of them.
      int active = sentences;
      for (int step = 0; step < lengths[0]; step++) {
        while (lengths[active - 1] <= step) active--;
        const int16_t *state[SENTENCES];
        float *gates[SENTENCES];
        int at[SENTENCES];
        for (int i = 0; i < active; i++) {
          at[i] = starts[i] + (direction ? lengths[i] - 1 - step : step);
          state[i] = s->states[i];
          gates[i] = s->gates[at[i]];
        }
        if (step) multiply(run, state, active, H, m.hidden[layer][direction], G, 1 / STATE_STEPS, gates, 1);
        for (int i = 0; i < active; i++)
          cell(gates[i], s->cells[i], s->outputs[layer][at[i]] + direction * H, s->states[i]);
      }
    }
  }
  for (int t = 0; t < words; t++) {
    add_quantised(s->outputs[0][t], s->outputs[1][t], SUM_STEPS, s->inputs[t]);
    out[t] = s->heads[t];
  }
  multiply(run, in, words, O, m.heads, HEADS, 1 / SUM_STEPS, out, 0);
  float *product[WORDS];
  for (int t = 0; t < words; t++) {
    const float *heads = s->heads[t];
    memcpy(tags + (int64_t)t * LANGUAGE_TAGS, heads, LANGUAGE_TAGS * sizeof(float));
    rectified(heads + LANGUAGE_TAGS, A, ARC_STEPS, s->arc_dependents[t]);
    rectified(heads + LANGUAGE_TAGS + A, A, ARC_STEPS, s->arc_heads[t]);
    in[t] = s->arc_dependents[t];
    product[t] = s->gates[t];
  }
  rectified(m.root_arc, A, ARC_STEPS, s->arc_heads[WORDS]);
  multiply(run, in, words, A, m.arc, A, 1 / ARC_STEPS, product, 0);
  for (int t = 0; t < words; t++) quantise(product[t], A, ARC_STEPS, s->arc_products[t]);
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
  const Block run = block();
  const int16_t *in[WORDS];
  float *out[WORDS];
  for (int t = 0; t < words; t++) {
    float sum[R];
    const float *dependent = s->heads[t] + LANGUAGE_TAGS + 2 * A;
    const float *head = heads[t] < 0 ? m.root_relation : s->heads[heads[t]] + LANGUAGE_TAGS + 2 * A + R;
    for (int j = 0; j < R; j++) sum[j] = dependent[j] + head[j];
    rectified(sum, R, ARC_STEPS, s->inputs[t]);
    in[t] = s->inputs[t];
    out[t] = scores + (int64_t)t * LANGUAGE_RELATIONS;
  }
  multiply(run, in, words, R, m.relation, LANGUAGE_RELATIONS, 1 / ARC_STEPS, out, 0);
}
