#include "run/patterns_inside.h"

#include <stdlib.h>
#include <string.h>

/* ---- compiling ---- */

static size_t count_of(const struct stated_fact *facts, const char *template)
{
    size_t count = 0;

    for (; facts != NULL; facts = facts->next)
        count += strcmp(facts->template, template) == 0;
    return count;
}

/* False with an error; an empty slot is NULL and good. */
static bool compile(struct regexp **out, const struct stated_fact *fact, const char *slot,
                    const struct rulebase *rulebase, struct arena *arena,
                    struct endstate_error *error)
{
    struct endstate_error wrong = {0};

    *out = regexp_new(fact, slot, rulebase->facts, arena, &wrong);
    if (wrong.code != ENDSTATE_OK && error->code == ENDSTATE_OK)
        *error = wrong;
    return wrong.code == ENDSTATE_OK;
}

static bool no_expression(const struct stated_fact *fact, struct endstate_error *error)
{
    return error_at(error, ENDSTATE_BAD_INPUT, fact->node->place,
                    "this %s has an empty expression, which every text would match",
                    fact->template);
}

static void read_needs(struct patterns *patterns, struct needs *out, const struct stated_fact *fact,
                       const char *slot, struct arena *arena)
{
    const struct node *each = stated_fact_slot(fact, slot);

    out->words = ARENA_ARRAY(arena, size_t, syntax_count(each));
    for (; each != NULL; each = each->next)
        if (each->kind == NODE_STRING)
            out->words[out->count++] = word_finder_add(&patterns->finder, each->text);
}

static bool read_pattern(struct patterns *patterns, const struct stated_fact *fact,
                         const struct rulebase *rulebase, struct arena *arena,
                         struct endstate_error *error)
{
    struct pattern *out = &patterns->patterns[patterns->count++];

    *out = (struct pattern){.fact = fact,
                            .id = stated_fact_text(fact, "id", ""),
                            .claim = stated_fact_text(fact, "claim", "")};
    out->reads_title = strcmp(stated_fact_text(fact, "reads", "clause"), "title") == 0;
    read_needs(patterns, &out->needs, fact, "needs", arena);
    read_needs(patterns, &out->besides, fact, "besides", arena);
    if (!compile(&out->expression, fact, "expression", rulebase, arena, error) ||
        !compile(&out->guard, fact, "guard", rulebase, arena, error))
        return false;
    return out->expression != NULL || no_expression(fact, error);
}

static bool read_qualifier(struct patterns *patterns, const struct stated_fact *fact,
                           const struct rulebase *rulebase, struct arena *arena,
                           struct endstate_error *error)
{
    static const char *const names[] = {"before", "behind", "sentence", "clause"};
    const char *stands = stated_fact_text(fact, "stands", "sentence");
    struct qualifying *out = &patterns->qualifiers[patterns->qualifier_count++];

    *out = (struct qualifying){.fact = fact,
                               .id = stated_fact_text(fact, "id", ""),
                               .kind = stated_fact_text(fact, "kind", "")};
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
        if (strcmp(names[i], stands) == 0)
            out->stands = (enum standing)i;
    read_needs(patterns, &out->needs, fact, "needs", arena);
    if (!compile(&out->expression, fact, "expression", rulebase, arena, error) ||
        !compile(&out->barrier, fact, "barrier", rulebase, arena, error))
        return false;
    return out->expression != NULL || no_expression(fact, error);
}

static bool id_is_taken(const struct stated_fact *fact, const struct stated_fact *facts,
                        const char *slot, struct endstate_error *error)
{
    const char *id = stated_fact_text(fact, slot, "");

    for (; facts != fact; facts = facts->next)
        if (strcmp(facts->template, fact->template) == 0 &&
            strcmp(stated_fact_text(facts, slot, ""), id) == 0)
            return !error_at(error, ENDSTATE_BAD_INPUT, fact->node->place,
                             "%s `%s` is stated before, on line %d of %s", fact->template, id,
                             facts->node->place.line, facts->node->place.file);
    return false;
}

static bool read_all(struct patterns *out, const struct rulebase *rulebase, struct arena *arena,
                     struct endstate_error *error)
{
    const struct stated_fact *fact = rulebase->facts;

    for (; fact != NULL; fact = fact->next) {
        bool is_term = strcmp(fact->template, "clause-term") == 0;
        bool is_pattern = strcmp(fact->template, "clause-pattern") == 0;
        bool is_qualifier = strcmp(fact->template, "clause-qualifier") == 0;

        if (!is_term && !is_pattern && !is_qualifier)
            continue;
        if (id_is_taken(fact, rulebase->facts, is_term ? "name" : "id", error))
            return false;
        if (is_pattern && !read_pattern(out, fact, rulebase, arena, error))
            return false;
        if (is_qualifier && !read_qualifier(out, fact, rulebase, arena, error))
            return false;
    }
    return true;
}

struct patterns *patterns_new(const struct rulebase *rulebase, struct arena *arena,
                              struct endstate_error *error)
{
    struct patterns *out = memory_alloc(sizeof *out);

    out->patterns =
        memory_alloc(sizeof *out->patterns * (1 + count_of(rulebase->facts, "clause-pattern")));
    out->qualifiers =
        memory_alloc(sizeof *out->qualifiers * (1 + count_of(rulebase->facts, "clause-qualifier")));
    if (read_all(out, rulebase, arena, error))
        return out;
    patterns_free(out);
    return NULL;
}

void patterns_free(struct patterns *patterns)
{
    if (patterns == NULL)
        return;
    for (size_t i = 0; i < patterns->count; i++) {
        regexp_free(patterns->patterns[i].expression);
        regexp_free(patterns->patterns[i].guard);
    }
    for (size_t i = 0; i < patterns->qualifier_count; i++) {
        regexp_free(patterns->qualifiers[i].expression);
        regexp_free(patterns->qualifiers[i].barrier);
    }
    free(patterns->patterns);
    free(patterns->qualifiers);
    word_finder_free(&patterns->finder);
    free(patterns);
}

/* ---- examples ---- */

/* A text by itself. */
struct trying {
    const struct patterns *patterns;
    struct regexp_reader *reader;
    bool *has; /* by word: whether the text holds it */
    struct regexp_text text;
};

static void begin_text(struct trying *trying, const struct stated_fact *fact, const char *slot)
{
    const char *text = stated_fact_text(fact, slot, "");

    trying->text = regexp_text_of(text, strlen(text));
    word_finder_look(&trying->patterns->finder, text, trying->text.length, trying->has);
}

static bool looks(const struct trying *trying, struct regexp *expression)
{
    struct span_found span;

    return expression != NULL &&
           regexp_find(expression, trying->reader, &trying->text, 0, &span) == REGEXP_FOUND;
}

static bool finds(struct trying *trying, const struct pattern *pattern, const char *slot)
{
    begin_text(trying, pattern->fact, slot);
    return patterns_are_met(&pattern->needs, trying->has) &&
           patterns_are_met(&pattern->besides, trying->has) && looks(trying, pattern->expression) &&
           !looks(trying, pattern->guard);
}

static bool qualifies(struct trying *trying, const struct qualifying *qualifier, const char *slot)
{
    begin_text(trying, qualifier->fact, slot);
    return patterns_are_met(&qualifier->needs, trying->has) && looks(trying, qualifier->expression);
}

struct pattern_trial *patterns_try(struct patterns *patterns, size_t *count, struct arena *arena)
{
    struct pattern_trial *trials =
        ARENA_ARRAY(arena, struct pattern_trial, patterns->count + patterns->qualifier_count);
    struct trying trying = {patterns, regexp_reader_new(),
                            ARENA_ARRAY(arena, bool, patterns->finder.count), .text = {0}};

    *count = 0;
    for (size_t i = 0; i < patterns->count; i++) {
        const struct pattern *each = &patterns->patterns[i];

        trials[(*count)++] = (struct pattern_trial){each->id, each->fact->node->place,
                                                    finds(&trying, each, "example"),
                                                    finds(&trying, each, "counterexample")};
    }
    for (size_t i = 0; i < patterns->qualifier_count; i++) {
        const struct qualifying *each = &patterns->qualifiers[i];

        trials[(*count)++] = (struct pattern_trial){each->id, each->fact->node->place,
                                                    qualifies(&trying, each, "example"),
                                                    qualifies(&trying, each, "counterexample")};
    }
    regexp_reader_free(trying.reader);
    return trials;
}
