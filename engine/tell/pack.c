#include "tell/pack.h"

#include <ctype.h>

/* A name as a word of CLIPS. */
static void write_word(FILE *out, const char *name)
{
    if (!isalpha((unsigned char)name[0]))
        fputs("pack-", out);
    for (; *name != '\0'; name++)
        fputc(isalnum((unsigned char)*name) || *name == '_' ? *name : '-', out);
}

bool pack_write(FILE *out, const struct pack_content *content)
{
    fprintf(out, "; %s: assumptions saved from a session.\n\n(deffacts ", content->name);
    write_word(out, content->name);
    for (size_t i = 0; i < content->assumption_count; i++)
        fprintf(out, "\n  (assumption (key %s) (value %s))", content->assumptions[i]->domain->key,
                assumption_value(content->assumptions[i]));
    for (size_t i = 0; i < content->fact_count; i++)
        fprintf(out, "\n  %s", content->facts[i]);
    fputs(")\n", out);
    return ferror(out) == 0;
}
