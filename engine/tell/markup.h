/* Texts as they stand in XML and in what follows its rules. */
#ifndef MARKUP_H
#define MARKUP_H

#include "base/strbuf.h"

/* With the five special characters as entities; a control character, which XML cannot hold, as
 * U+FFFD. */
void markup_add(struct strbuf *out, const char *text);

#endif
