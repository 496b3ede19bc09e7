#pragma once
#include <libxml2/libxml/HTMLparser.h>
#include <libxml2/libxml/tree.h>
