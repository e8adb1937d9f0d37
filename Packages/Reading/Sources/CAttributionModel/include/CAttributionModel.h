#pragma once
#include <stdint.h>

enum {
  /// Embedding rows that are summed for one word.
  ATTRIBUTION_FEATURES = 16,
  /// Scores of the tags of one word: O, then begin, inside, end and single of source, cue and content.
  ATTRIBUTION_TAGS = 13,
  /// Outputs of one word: its tags, padded, and what the linker reads of it.
  ATTRIBUTION_OUTPUTS = 16 + 4 * 64,
  /// Most words and windows of one batch.
  ATTRIBUTION_BATCH_WORDS = 1024,
  ATTRIBUTION_BATCH_WINDOWS = 16,
  /// Classes of the linker: words between, cues between and paragraphs between a cue and another span, and how the span
  /// hangs on the cue in the tree.
  ATTRIBUTION_DISTANCES = 20,
  ATTRIBUTION_BETWEEN = 12,
  ATTRIBUTION_PARAGRAPHS = 3,
  ATTRIBUTION_SYNTAX = 20,
};

/// What the linker asks: may this span be the source, or a content, of the cue? Words are numbered in the batch.
typedef struct {
  int32_t cue_first, cue_last, other_first, other_last;
  /// Classes; those of contents lie behind those of sources.
  int32_t distance, between, paragraphs, syntax;
} AttributionPair;

/// Bytes that a caller sets aside for `attribution_run`, aligned to 64.
int64_t attribution_workspace_size(void);

/// Reads a batch of windows, longest first. `rows` holds ATTRIBUTION_FEATURES embedding rows a word, `lengths` the number
/// of words of each window. Writes ATTRIBUTION_OUTPUTS numbers a word.
void attribution_run(void *workspace, const int32_t *rows, const int32_t *lengths, int32_t windows, float *outputs);

/// How well the span of each pair goes with its cue. All pairs have one cue.
void attribution_pairs(const float *outputs, const AttributionPair *pairs, int32_t count, float *scores);

/// How likely it is, on the same scale, that the cue has no source.
float attribution_nobody(const float *outputs, int32_t cue_first, int32_t cue_last);

/// How likely it is, on the same scale, that a content has no cue: that its own was not seen.
float attribution_nowhere(const float *outputs, int32_t first, int32_t last);

/// The embedding row of the word with the fingerprint, or the one of all words that the network does not know.
int32_t attribution_vocabulary_row(uint32_t key);
