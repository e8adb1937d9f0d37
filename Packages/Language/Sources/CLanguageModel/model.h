#pragma once
#include <stdint.h>

/// The models that the training program writes (Tools/Training/Language).
extern const uint8_t language_network_model[];
extern const uint8_t language_lexicon_model[];
