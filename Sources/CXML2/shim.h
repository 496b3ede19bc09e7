#pragma once
// The folder above libxml/ comes from libxml-2.0.pc.
#include <libxml/HTMLparser.h>
#include <libxml/tree.h>
