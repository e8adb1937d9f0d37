#include "CRecurrent.h"

#include <string.h>

#if defined(__x86_64__)
#include <immintrin.h>
#elif defined(__ARM_NEON)
#include <arm_neon.h>
#endif

#pragma STDC FP_CONTRACT OFF

enum { WORDS = RECURRENT_BATCH_WORDS, SEQUENCES = RECURRENT_BATCH_SEQUENCES };

// ---- The model file -------------------------------------------------------------------------------------------------

static const uint8_t *align(const uint8_t *p) { return p + (-(intptr_t)p & 63); }

const float *recurrent_floats(const uint8_t **at, int64_t count) {
  const float *found = (const float *)align(*at);
  *at = (const uint8_t *)(found + count);
  return found;
}

RecurrentMatrix recurrent_matrix(const uint8_t **at, int32_t outputs, int32_t inputs) {
  RecurrentMatrix found = {.outputs = outputs, .inputs = inputs};
  found.weights = (const int8_t *)align(*at);
  *at = (const uint8_t *)found.weights + (int64_t)outputs * inputs;
  found.scale = recurrent_floats(at, outputs);
  found.bias = recurrent_floats(at, outputs);
  return found;
}

RecurrentNetwork recurrent_network(const uint8_t **at, int32_t rows, int32_t features, int32_t width, int32_t hidden,
                                   int32_t heads) {
  RecurrentNetwork m = {.features = features, .width = width, .hidden = hidden};
  m.embedding = (const int8_t *)align(*at);
  *at = (const uint8_t *)m.embedding + (int64_t)rows * width;
  m.embedding_scale = recurrent_floats(at, rows);
  m.norm_scale = recurrent_floats(at, width);
  m.norm_bias = recurrent_floats(at, width);
  for (int layer = 0; layer < 2; layer++)
    for (int direction = 0; direction < 2; direction++) {
      m.input[layer][direction] = recurrent_matrix(at, 4 * hidden, layer ? 2 * hidden : width);
      m.recurrence[layer][direction] = recurrent_matrix(at, 4 * hidden, hidden);
    }
  m.heads = recurrent_matrix(at, heads, 2 * hidden);
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

void recurrent_multiply(const int16_t *const *x, int32_t rows, RecurrentMatrix m, float unit, float *const *y,
                        int add) {
  const Block run = block();
  Sums sums[ROWS];
  for (int n = 0; n < m.outputs; n += 16) {
    float scale[16], bias[16];
    for (int j = 0; j < 16; j++) {
      scale[j] = m.scale[n + j] * unit;
      bias[j] = m.bias[n + j];
    }
    for (int t = 0; t < rows; t += ROWS) {
      const int count = rows - t < ROWS ? rows - t : ROWS;
      run(x + t, count, m.weights + (int64_t)n * m.inputs, m.inputs, sums);
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

// One step of the cell: gates i, f, g, o.
RECURRENT_CLONES static void cell(const float *gates, int H, float *c, float *h, int16_t *state) {
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

RECURRENT_CLONES static void embed(const RecurrentNetwork *m, const int32_t *rows, int16_t *out) {
  const int W = m->width;
  float x[RECURRENT_WIDEST] = {0};
  for (int f = 0; f < m->features; f++) {
    const int8_t *row = m->embedding + (int64_t)rows[f] * W;
    const float s = m->embedding_scale[rows[f]];
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
  const float mean = sum / (float)W, variance = square / (float)W - mean * mean;
  const float inverse = 1 / __builtin_sqrtf((variance < 0 ? 0 : variance) + 1e-5f);
  for (int j = 0; j < W; j++)
    out[j] = quantised((x[j] - mean) * inverse * m->norm_scale[j] + m->norm_bias[j], INPUT_STEPS);
}

RECURRENT_CLONES void recurrent_quantise(const float *x, int32_t count, float steps, int16_t *out) {
  for (int j = 0; j < count; j++) out[j] = quantised(x[j], steps);
}

RECURRENT_CLONES static void add_quantised(const float *a, const float *b, int count, float steps, int16_t *out) {
  for (int j = 0; j < count; j++) out[j] = quantised(a[j] + b[j], steps);
}

RECURRENT_CLONES void recurrent_rectify(const float *x, int32_t count, float steps, int16_t *out) {
  for (int j = 0; j < count; j++) out[j] = quantised(x[j] < 0 ? 0 : x[j], steps);
}

// ---- The forward pass -----------------------------------------------------------------------------------------------

// Parts of the workspace, each a multiple of 64 bytes.
typedef struct {
  int16_t *inputs, *states;
  float *gates, *outputs[2], *cells;
} Workspace;

static int64_t padded(int64_t bytes) { return (bytes + 63) & ~(int64_t)63; }

static int64_t lay_out(const RecurrentNetwork *m, uint8_t *memory, Workspace *s) {
  const int64_t hidden = m->hidden, widest = m->width > 2 * hidden ? m->width : 2 * hidden;
  int64_t at = 0;
#define PART(name, type, count)       \
  s->name = (type *)(memory + at);    \
  at += padded((count) * sizeof(type));
  PART(inputs, int16_t, WORDS * widest)
  PART(states, int16_t, SEQUENCES * hidden)
  PART(gates, float, WORDS * 4 * hidden)
  PART(outputs[0], float, WORDS * 2 * hidden)
  PART(outputs[1], float, WORDS * 2 * hidden)
  PART(cells, float, SEQUENCES * hidden)
#undef PART
  return at;
}

int64_t recurrent_workspace_size(const RecurrentNetwork *network) {
  Workspace s;
  uint8_t nothing;
  return lay_out(network, &nothing, &s);
}

void recurrent_run(const RecurrentNetwork *m, void *workspace, const int32_t *rows, const int32_t *lengths,
                   int32_t sequences, float *heads) {
  const int H = m->hidden, O = 2 * H;
  Workspace s;
  lay_out(m, workspace, &s);
  int starts[SEQUENCES], words = 0;
  for (int i = 0; i < sequences; i++) {
    starts[i] = words;
    words += lengths[i];
  }
  const int16_t *in[WORDS];
  float *out[WORDS];
  for (int t = 0; t < words; t++) {
    int16_t *input = s.inputs + (int64_t)t * m->width;
    embed(m, rows + (int64_t)t * m->features, input);
    in[t] = input;
    out[t] = s.gates + (int64_t)t * 4 * H;
  }
  for (int layer = 0; layer < 2; layer++) {
    if (layer)
      for (int t = 0; t < words; t++) {
        int16_t *input = s.inputs + (int64_t)t * O;
        recurrent_quantise(s.outputs[0] + (int64_t)t * O, O, STATE_STEPS, input);
        in[t] = input;
      }
    for (int direction = 0; direction < 2; direction++) {
      recurrent_multiply(in, words, m->input[layer][direction], 1 / (layer ? STATE_STEPS : INPUT_STEPS), out, 0);
      memset(s.cells, 0, SEQUENCES * H * sizeof *s.cells);
      memset(s.states, 0, SEQUENCES * H * sizeof *s.states);
      // All sequences advance together, so that each weight that is loaded serves several of them.
      int active = sequences;
      for (int step = 0; step < lengths[0]; step++) {
        while (lengths[active - 1] <= step) active--;
        const int16_t *state[SEQUENCES];
        float *gates[SEQUENCES];
        int at[SEQUENCES];
        for (int i = 0; i < active; i++) {
          at[i] = starts[i] + (direction ? lengths[i] - 1 - step : step);
          state[i] = s.states + i * H;
          gates[i] = out[at[i]];
        }
        if (step) recurrent_multiply(state, active, m->recurrence[layer][direction], 1 / STATE_STEPS, gates, 1);
        for (int i = 0; i < active; i++)
          cell(gates[i], H, s.cells + i * H, s.outputs[layer] + (int64_t)at[i] * O + direction * H, s.states + i * H);
      }
    }
  }
  for (int t = 0; t < words; t++) {
    int16_t *input = s.inputs + (int64_t)t * O;
    add_quantised(s.outputs[0] + (int64_t)t * O, s.outputs[1] + (int64_t)t * O, O, SUM_STEPS, input);
    in[t] = input;
    out[t] = heads + (int64_t)t * m->heads.outputs;
  }
  recurrent_multiply(in, words, m->heads, 1 / SUM_STEPS, out, 0);
}
