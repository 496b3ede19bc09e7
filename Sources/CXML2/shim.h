#pragma once
// The folder above libxml/ comes from libxml-2.0.pc.
#include <libxml/xmlversion.h>
// Debian's ICU would clash with the one of Foundation, which tests import; nothing here needs it.
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/tree.h>
