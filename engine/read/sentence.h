/* Words of a document in plain letters, each byte with its place, and where sentences end. */
#ifndef SENTENCE_H
#define SENTENCE_H

#include <stdint.h>

#include "base/strbuf.h"

struct plain_text {
    struct strbuf text;
    uint32_t *places; /* by byte of the text: the byte of the document */
    size_t place_capacity;
};

/*
 * Add bytes [begin, end) of a document after one space, where something stands before them: one
 * space for any blanks, straight quotes, simple hyphens.
 */
void plain_text_add(struct plain_text *out, const char *document, size_t begin, size_t end);
/* Add plain text that has its places already. */
void plain_text_copy(struct plain_text *out, const char *text, const uint32_t *places,
                     size_t length);
void plain_text_free(struct plain_text *text);

/*
 * Where the sentence that begins at a byte of plain text ends: behind its full stop, or behind a
 * semicolon. What is longer than SENTENCE_LONGEST ends at a space all the same.
 */
enum { SENTENCE_LONGEST = 4000 };
size_t sentence_end(const char *text, size_t begin, size_t length);

#endif
