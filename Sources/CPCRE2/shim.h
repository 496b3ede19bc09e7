#pragma once
// The 8-bit library; its width must be named before the include.
#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>
