/* Texts as they stand in XML, between tags and between double quotes. */
#ifndef MARKUP_H
#define MARKUP_H

#include <stdio.h>

#include "base/strbuf.h"

/* With the special characters as entities, any white space as one blank, and a control character,
 * which XML cannot hold, as U+FFFD. */
void markup_add(struct strbuf *out, const char *text);
void markup_add_bytes(struct strbuf *out, const char *text, size_t length);
void markup_put(FILE *out, const char *text, size_t length);

#endif
