#define PCRE2_CODE_UNIT_WIDTH 8
#include "ask/matching.h"

#include <pcre2.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"

struct matching {
    pcre2_code *code;
    pcre2_match_data *block;
};

struct matching *matching_begin(const char *expression, struct endstate_error *error)
{
    int number;
    PCRE2_SIZE offset;
    pcre2_code *code =
        pcre2_compile((PCRE2_SPTR)expression, PCRE2_ZERO_TERMINATED,
                      PCRE2_UTF | PCRE2_CASELESS | PCRE2_MULTILINE, &number, &offset, NULL);
    struct matching *matching;

    if (code == NULL) {
        PCRE2_UCHAR why[256];

        pcre2_get_error_message(number, why, sizeof why);
        error_set(error, ENDSTATE_USAGE, "`%s` is no regular expression: %s at offset %zu",
                  expression, (const char *)why, (size_t)offset);
        return NULL;
    }
    matching = memory_alloc(sizeof *matching);
    matching->code = code;
    matching->block = pcre2_match_data_create_from_pattern(code, NULL);
    return matching;
}

bool matching_is(const struct matching *matching, const char *text)
{
    return pcre2_match(matching->code, (PCRE2_SPTR)text, strlen(text), 0, 0, matching->block,
                       NULL) > 0;
}

void matching_end(struct matching *matching)
{
    if (matching == NULL)
        return;
    pcre2_match_data_free(matching->block);
    pcre2_code_free(matching->code);
    free(matching);
}
