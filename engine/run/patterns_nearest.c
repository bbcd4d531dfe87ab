/* Which patterns are nearest to a clause that none matches. */
#include <ctype.h>
#include <string.h>

#include "run/patterns_inside.h"

enum { SHORTEST_WORD = 4, LONGEST_STEM = 6 };

/* The next word of a text of some length, as the stem by which it is compared. */
static bool next_stem(const char **text, char stem[LONGEST_STEM + 1])
{
    for (;;) {
        size_t length = 0;

        while (**text != '\0' && !isalpha((unsigned char)**text))
            (*text)++;
        if (**text == '\0')
            return false;
        while (isalpha((unsigned char)(*text)[length]))
            length++;
        for (size_t i = 0; i < length && i < LONGEST_STEM; i++)
            stem[i] = (char)tolower((unsigned char)(*text)[i]);
        stem[length < LONGEST_STEM ? length : LONGEST_STEM] = '\0';
        *text += length;
        if (length >= SHORTEST_WORD)
            return true;
    }
}

static bool has_stem(const char *text, const char *wanted)
{
    char stem[LONGEST_STEM + 1];

    while (next_stem(&text, stem))
        if (strcmp(stem, wanted) == 0)
            return true;
    return false;
}

static bool is_nearer(const struct pattern_nearness *a, const struct pattern_nearness *b)
{
    return b->pattern == NULL || a->shared * b->of > b->shared * a->of ||
           (a->shared * b->of == b->shared * a->of && a->shared > b->shared);
}

void patterns_nearest(const struct patterns *patterns, const struct proposal *proposal,
                      size_t clause, struct pattern_nearness *out, size_t count,
                      struct arena *arena)
{
    const char *text = arena_string(arena, proposal->clauses[clause].text);

    memset(out, 0, sizeof *out * count);
    for (size_t i = 0; i < patterns->count; i++) {
        const struct pattern *pattern = &patterns->patterns[i];
        struct pattern_nearness near = {pattern->id, pattern->claim,
                                        stated_fact_text(pattern->fact, "example", ""), 0, 0};
        const char *rest = near.example;
        char stem[LONGEST_STEM + 1];

        while (next_stem(&rest, stem)) {
            near.of++;
            near.shared += has_stem(text, stem);
        }
        for (size_t at = 0; near.shared > 0 && !pattern->reads_title && at < count; at++) {
            struct pattern_nearness before = out[at];

            if (is_nearer(&near, &before)) {
                out[at] = near;
                near = before;
                if (near.pattern == NULL)
                    break;
            }
        }
    }
}
