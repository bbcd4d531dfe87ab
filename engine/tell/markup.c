#include "tell/markup.h"

void markup_add(struct strbuf *out, const char *text)
{
    for (; *text != '\0'; text++) {
        unsigned char character = (unsigned char)*text;

        if (character == '&')
            strbuf_add(out, "&amp;");
        else if (character == '<')
            strbuf_add(out, "&lt;");
        else if (character == '>')
            strbuf_add(out, "&gt;");
        else if (character == '"')
            strbuf_add(out, "&quot;");
        else if (character == '\'')
            strbuf_add(out, "&#39;");
        else if ((character < ' ' && character != '\t' && character != '\n') || character == 127)
            strbuf_add(out, "\xEF\xBF\xBD");
        else
            strbuf_add_char(out, *text);
    }
}
