#include "base/strbuf.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"

static void make_room(struct strbuf *buffer, size_t extra)
{
    size_t needed = buffer->length + extra + 1;

    if (needed <= buffer->capacity)
        return;
    buffer->capacity = needed < 64 ? 64 : needed * 2;
    buffer->text = memory_resize(buffer->text, buffer->capacity);
}

void strbuf_add_bytes(struct strbuf *buffer, const char *bytes, size_t length)
{
    make_room(buffer, length);
    memcpy(buffer->text + buffer->length, bytes, length);
    buffer->length += length;
    buffer->text[buffer->length] = '\0';
}

void strbuf_add(struct strbuf *buffer, const char *text)
{
    strbuf_add_bytes(buffer, text, strlen(text));
}

void strbuf_add_char(struct strbuf *buffer, char character)
{
    strbuf_add_bytes(buffer, &character, 1);
}

void strbuf_format(struct strbuf *buffer, const char *format, ...)
{
    va_list arguments;
    int length;

    va_start(arguments, format);
    length = vsnprintf(NULL, 0, format, arguments);
    va_end(arguments);
    if (length < 0)
        return;
    make_room(buffer, (size_t)length);
    va_start(arguments, format);
    vsnprintf(buffer->text + buffer->length, (size_t)length + 1, format, arguments);
    va_end(arguments);
    buffer->length += (size_t)length;
}

const char *strbuf_text(const struct strbuf *buffer)
{
    return buffer->text == NULL ? "" : buffer->text;
}

void strbuf_clear(struct strbuf *buffer)
{
    buffer->length = 0;
    if (buffer->text != NULL)
        buffer->text[0] = '\0';
}

void strbuf_free(struct strbuf *buffer)
{
    free(buffer->text);
    *buffer = (struct strbuf){0};
}

char *strbuf_take(struct strbuf *buffer, struct arena *arena)
{
    char *copy = arena_copy(arena, strbuf_text(buffer), buffer->length);

    strbuf_free(buffer);
    return copy;
}
