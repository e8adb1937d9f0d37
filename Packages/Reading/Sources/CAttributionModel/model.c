#include "model.h"

// Standard in C23; older language modes warn of it.
#pragma clang diagnostic ignored "-Wc23-extensions"

_Alignas(64) const uint8_t attribution_model[] = {
#embed "attribution.bin"
};
