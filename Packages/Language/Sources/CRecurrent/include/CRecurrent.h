#pragma once
#include <stdint.h>

// The kernel of the house's small networks: embeddings that are summed and normalised, two bidirectional LSTM layers, and
// linear heads over the sum of both layers. Weights are int8 with one scale an output, activations int16, sums int32; what
// is left is written without contraction, so every processor gives the same numbers.

/// A matrix as the training programs write it: outputs in groups of sixteen; of a group, for each pair of inputs the two
/// weights of each output. Then a scale and a bias an output.
typedef struct {
  const int8_t *weights;
  const float *scale, *bias;
  int32_t outputs, inputs;
} RecurrentMatrix;

/// A network. `width` and `hidden` are multiples of sixteen, up to RECURRENT_WIDEST.
typedef struct {
  /// Embedding rows that are summed for one word.
  int32_t features;
  int32_t width, hidden;
  const int8_t *embedding;
  const float *embedding_scale, *norm_scale, *norm_bias;
  RecurrentMatrix input[2][2], recurrence[2][2], heads;
} RecurrentNetwork;

/// Before a function with plain loops: one version of it for each width of vector registers.
#if defined(__x86_64__) && defined(__linux__)
#define RECURRENT_CLONES __attribute__((target_clones("arch=x86-64-v4", "arch=x86-64-v3", "default")))
#else
#define RECURRENT_CLONES
#endif

enum {
  RECURRENT_WIDEST = 256,
  /// Most words and sequences of one batch.
  RECURRENT_BATCH_WORDS = 1024,
  RECURRENT_BATCH_SEQUENCES = 16,
};

/// Reads a block of floats, aligned to 64 bytes, and moves `at` behind it.
const float *recurrent_floats(const uint8_t **at, int64_t count);

/// Reads a matrix, aligned to 64 bytes, and moves `at` behind it.
RecurrentMatrix recurrent_matrix(const uint8_t **at, int32_t outputs, int32_t inputs);

/// Reads embeddings, normalisation, layers and heads, and moves `at` behind them.
RecurrentNetwork recurrent_network(const uint8_t **at, int32_t rows, int32_t features, int32_t width, int32_t hidden,
                                   int32_t heads);

/// Bytes that `recurrent_run` needs, to be aligned to 64.
int64_t recurrent_workspace_size(const RecurrentNetwork *network);

/// Reads a batch of sequences, longest first. `rows` holds the embedding rows of each word, `lengths` the number of words
/// of each sequence. Writes the outputs of the heads, one row a word.
void recurrent_run(const RecurrentNetwork *network, void *workspace, const int32_t *rows, const int32_t *lengths,
                   int32_t sequences, float *heads);

/// y[t] = x[t] · matrix + bias, where one step of x is worth `unit`. With `add`, onto what y holds.
void recurrent_multiply(const int16_t *const *x, int32_t rows, RecurrentMatrix matrix, float unit, float *const *y,
                        int add);

/// out[j] = x[j] in steps, rounded and cut to int16; negative values become 0 in the second.
void recurrent_quantise(const float *x, int32_t count, float steps, int16_t *out);
void recurrent_rectify(const float *x, int32_t count, float steps, int16_t *out);
