/*
 * A document as one page of HTML that needs no other file: trees fold, cites lead to the sources at
 * its end. Everything in it can be read without script and without hovering, and on paper. The
 * page is well-formed XML too.
 */
#ifndef HTML_H
#define HTML_H

#include <stdio.h>

#include "tell/document.h"

void html_write(FILE *out, const struct document *document);

#endif
