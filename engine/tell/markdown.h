/* A document as GitHub-flavoured Markdown: nested lists, tables, and everything else escaped. */
#ifndef MARKDOWN_H
#define MARKDOWN_H

#include <stdio.h>

#include "tell/document.h"

void markdown_write(FILE *out, const struct document *document);

#endif
