#include "tell/markup.h"

#include <ctype.h>
#include <string.h>

static void add_byte(struct strbuf *out, unsigned char byte)
{
    if (byte == '&')
        strbuf_add(out, "&amp;");
    else if (byte == '<')
        strbuf_add(out, "&lt;");
    else if (byte == '>')
        strbuf_add(out, "&gt;");
    else if (byte == '"')
        strbuf_add(out, "&quot;");
    else if (isspace(byte))
        strbuf_add_char(out, ' ');
    else if (iscntrl(byte))
        strbuf_add(out, "\xEF\xBF\xBD");
    else
        strbuf_add_char(out, (char)byte);
}

void markup_add_bytes(struct strbuf *out, const char *text, size_t length)
{
    for (size_t i = 0; i < length; i++)
        add_byte(out, (unsigned char)text[i]);
}

void markup_add(struct strbuf *out, const char *text)
{
    markup_add_bytes(out, text, strlen(text));
}

void markup_put(FILE *out, const char *text, size_t length)
{
    struct strbuf escaped = {0};

    markup_add_bytes(&escaped, text, length);
    fputs(strbuf_text(&escaped), out);
    strbuf_free(&escaped);
}
