#pragma once
#include <stdint.h>

/// Scores of the linear models in the table.
enum {
  /// Above 0: told as less than fact.
  CERTAINTY_HEDGED = 0,
  /// Above 0: not even likely.
  CERTAINTY_OPEN = 1,
  /// Above 0: told as not so.
  CERTAINTY_NEGATIVE = 2,
  CERTAINTY_SCORES = 3,
};

/// Sums the weights of features; only the low bits of a hash tell its row.
void certainty_scores(const uint32_t *hashes, int64_t count, float scores[CERTAINTY_SCORES]);

/// The value from −3 (certainly not) to 3 (certainly) that goes with the scores.
float certainty_value(const float scores[CERTAINTY_SCORES]);
