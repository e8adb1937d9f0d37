#include "CLanguageModel.h"
