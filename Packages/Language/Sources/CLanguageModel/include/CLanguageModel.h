#pragma once
#include <stdint.h>

enum {
  /// Embedding rows that are summed for one word.
  LANGUAGE_FEATURES = 9,
  LANGUAGE_WIDTH = 128,
  LANGUAGE_HIDDEN = 128,
  LANGUAGE_ARC = 128,
  LANGUAGE_RELATION = 96,
  /// Scores of XPOS, UPOS and name tags of one word, padded to a multiple of 16.
  LANGUAGE_TAGS = 80,
  LANGUAGE_RELATIONS = 64,
  /// Most words and sentences of one batch.
  LANGUAGE_BATCH_WORDS = 768,
  LANGUAGE_BATCH_SENTENCES = 16,
};

/// Bytes that a caller sets aside for the functions below, aligned to 64.
int64_t language_workspace_size(void);

/// Reads a batch of sentences, longest first. `rows` holds LANGUAGE_FEATURES embedding rows a word, `lengths` the
/// number of words of each sentence. Writes LANGUAGE_TAGS scores a word, and for each sentence of n words n × (n + 1)
/// arc scores (dependent by head; head 0 is the root) one sentence after the other.
void language_run(void *workspace, const int32_t *rows, const int32_t *lengths, int32_t sentences, float *tags,
                  float *arcs);

/// Scores the relations of every word of the batch that `language_run` has read last. `heads` holds for each word the
/// index in the batch of its head, or -1. Writes LANGUAGE_RELATIONS scores a word.
void language_relations(void *workspace, const int32_t *heads, int32_t words, float *scores);

/// The embedding row of the word with the fingerprint; 0 for a word that the network does not know.
int32_t language_vocabulary_row(uint32_t key);

/// Number of words that the network knows.
int32_t language_vocabulary_size(void);

/// Tables of the lexicon.
enum {
  LANGUAGE_LEMMA_RULES = 0,
  LANGUAGE_LEMMA_EXCEPTIONS = 1,
  LANGUAGE_GAZETTEER = 2,
  LANGUAGE_FIRST_NAMES = 3,
};

/// The flags of a name in a table of names, or -1.
int32_t language_name_flags(int32_t table, uint32_t key);

/// How a word of a table of lemmas becomes its lemma: `strip` bytes fall off its end, `added` take their place. Returns
/// the number of bytes added, or -1 if the table does not know the word.
int32_t language_lemma_change(int32_t table, uint32_t key, int32_t *strip, uint8_t added[16]);
