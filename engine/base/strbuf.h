/* A string that grows. {0} is an empty one. */
#ifndef STRBUF_H
#define STRBUF_H

#include <stddef.h>

#include "base/arena.h"

struct strbuf {
    char *text; /* NULL until something is added; else closed with a zero byte */
    size_t length;
    size_t capacity;
};

void strbuf_add(struct strbuf *buffer, const char *text);
void strbuf_add_bytes(struct strbuf *buffer, const char *bytes, size_t length);
void strbuf_add_char(struct strbuf *buffer, char character);
void strbuf_format(struct strbuf *buffer, const char *format, ...)
    __attribute__((format(printf, 2, 3)));
const char *strbuf_text(const struct strbuf *buffer); /* never NULL; good until the next change */
void strbuf_clear(struct strbuf *buffer);
void strbuf_free(struct strbuf *buffer);
/* Its text in an arena; the buffer is freed, and empty again. */
char *strbuf_take(struct strbuf *buffer, struct arena *arena);

#endif
