#pragma once
#include <stdint.h>

/// The model that the training program writes (Tools/Training/Attribution).
extern const uint8_t attribution_model[];
