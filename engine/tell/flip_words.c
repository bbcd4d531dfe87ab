#include "tell/flip_words.h"

#include <string.h>

#include "tell/wording.h"

/* The actors of a flip to whom the advice does not go: those that a group of flips shares. */
bool flip_words_same_others(const struct flips *flips, const struct flip *a, const struct flip *b)
{
    size_t i = 0, j = 0;

    for (;;) {
        while (i < a->actor_count && declaration_is_advised(flips->declared, a->actors[i]))
            i++;
        while (j < b->actor_count && declaration_is_advised(flips->declared, b->actors[j]))
            j++;
        if (i == a->actor_count || j == b->actor_count)
            return i == a->actor_count && j == b->actor_count;
        if (strcmp(a->actors[i++], b->actors[j++]) != 0)
            return false;
    }
}

static const char *control(const struct flips *flips, struct arena *arena)
{
    const struct declarations *declared = flips->declared;
    struct strbuf text = {0};

    strbuf_add(&text, "In the hands of ");
    for (size_t i = 0; i < declared->advised_count; i++)
        strbuf_format(&text, "%s%s", wording_between(i, declared->advised_count),
                      declared->advised[i]);
    return strbuf_take(&text, arena);
}

static const char *others(const struct flips *flips, const struct flip *flip, struct arena *arena)
{
    struct strbuf text = {0};
    size_t count = 0;

    strbuf_add(&text, "Needing others (");
    for (size_t i = 0; i < flip->actor_count; i++)
        if (!declaration_is_advised(flips->declared, flip->actors[i]))
            strbuf_format(&text, "%s%s", count++ == 0 ? "" : ", ", flip->actors[i]);
    strbuf_add_char(&text, ')');
    return strbuf_take(&text, arena);
}

const char *flip_words_hands(const struct flips *flips, const struct flip *flip,
                             struct arena *arena)
{
    return flip->is_within_control ? control(flips, arena) : others(flips, flip, arena);
}

/* "changes it", "makes it VALUE" */
static const char *does_it(const struct flips *flips, struct arena *arena)
{
    return flips->to == NULL ? "changes it" : arena_format(arena, "makes it %s", flips->to);
}

static const char *no_flip(const struct flips *flips, struct arena *arena)
{
    struct strbuf text = {0};

    if (flips->to != NULL && flips->from != NULL && strcmp(flips->to, flips->from) == 0)
        return arena_format(arena, "It is %s already.", flips->to);
    if (flips->may_change == 0)
        return "No assumption may change.";
    if (flips->is_exhaustive)
        strbuf_format(&text, "No combination of the %zu assumption%s %s.", flips->may_change,
                      wording_plural(flips->may_change), does_it(flips, arena));
    else
        strbuf_format(&text, "No set of up to %zu change%s %s.", flips->most_changes,
                      wording_plural(flips->most_changes), does_it(flips, arena));
    if (flips->least > 0)
        strbuf_format(&text, " It takes %zu: see --max-changes %zu.", flips->least, flips->least);
    return strbuf_take(&text, arena);
}

const char *flip_words_summary(const struct flips *flips, struct arena *arena)
{
    size_t most = flips->most_changes < flips->may_change ? flips->most_changes : flips->may_change;

    if (flips->count == 0)
        return no_flip(flips, arena);
    return arena_format(arena,
                        "%zu way%s to %s with up to %zu change%s of %zu assumption%s; no part of "
                        "%s is enough.",
                        flips->count, wording_plural(flips->count),
                        flips->to == NULL ? "another answer" : flips->to, most,
                        wording_plural(most), flips->may_change, wording_plural(flips->may_change),
                        flips->count == 1 ? "it" : "one");
}
