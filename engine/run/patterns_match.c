/* Finding claims, and what qualifies them, in the sentences of a proposal. */
#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "read/number.h"
#include "run/patterns_inside.h"

/* So often a pattern may run into its limit before the rest of the text is read without it. */
enum { MOST_STOPS = 20 };

/* Bytes between a claim and what a guard matches. */
enum { GUARD_REACH = 60 };

bool patterns_look(const struct regexp *expression, size_t *stops, const char *text, size_t length,
                   size_t from, struct span_found *out)
{
    if (expression == NULL || *stops >= MOST_STOPS)
        return false;
    switch (regexp_find(expression, text, length, from, out)) {
    case REGEXP_FOUND:
        return true;
    case REGEXP_NOT_FOUND:
        return false;
    case REGEXP_OVER_LIMIT:
        (*stops)++;
        return false;
    }
    return false;
}

bool patterns_are_met(const struct needs *needs, const bool *has)
{
    for (size_t i = 0; i < needs->count; i++)
        if (has[needs->words[i]])
            return true;
    return needs->count == 0;
}

/* What a qualifier matches in a sentence, or the first that it matches in a clause. Looked for when
 * a claim first asks, since most sentences make none. */
struct found {
    bool is_looked_for;
    struct span_found *spans;
    size_t count, capacity;
    const struct proposal_sentence *sentence;
};

struct matching {
    struct patterns *patterns;
    const struct proposal *proposal;
    struct arena *arena;
    bool *has;                 /* by word: whether the sentence in work holds it */
    struct found *in_sentence; /* by qualifier */
    struct found *in_clause;   /* by qualifier */
    size_t clause;             /* that in_clause is of */
    struct claim *claims;
    size_t claim_count, claim_capacity;
};

/* Bytes of the document that a part of a sentence stands for. */
static struct span_found in_document(const struct proposal_sentence *sentence,
                                     struct span_found span, const char *document)
{
    struct span_found out;

    while (span.begin < span.end && sentence->text[span.begin] == ' ')
        span.begin++;
    while (span.end > span.begin && sentence->text[span.end - 1] == ' ')
        span.end--;
    out.begin = sentence->places[span.begin];
    out.end = sentence->places[span.end - 1] + 1;
    while ((document[out.end] & 0xC0) == 0x80)
        out.end++;
    return out;
}

/* Whether no barrier stands between two places of a sentence. */
static bool lets_pass(const struct qualifying *qualifier, const struct proposal_sentence *sentence,
                      struct span_found first, struct span_found second)
{
    struct span_found between;
    size_t stops = 0;

    if (first.end >= second.begin)
        return true;
    return !patterns_look(qualifier->barrier, &stops, sentence->text + first.end,
                          second.begin - first.end, 0, &between);
}

static void add_qualifier(struct matching *matching, struct claim *claim,
                          const struct qualifying *qualifier, const char *text,
                          struct span_found found)
{
    struct claim_qualifier *grown =
        ARENA_ARRAY(matching->arena, struct claim_qualifier, claim->qualifier_count + 1);

    for (size_t i = 0; i < claim->qualifier_count; i++) {
        if (strcmp(claim->qualifiers[i].kind, qualifier->kind) == 0)
            return;
        grown[i] = claim->qualifiers[i];
    }
    grown[claim->qualifier_count] = (struct claim_qualifier){
        qualifier->kind, arena_copy(matching->arena, text + found.begin, found.end - found.begin)};
    claim->qualifiers = grown;
    claim->qualifier_count++;
}

static void keep(struct found *found, const struct proposal_sentence *sentence,
                 struct span_found span)
{
    MEMORY_GROW(found->spans, found->count, found->capacity);
    found->spans[found->count++] = span;
    found->sentence = sentence;
}

static const struct found *find_in_sentence(struct matching *matching, size_t index,
                                            const struct proposal_sentence *sentence)
{
    struct qualifying *qualifier = &matching->patterns->qualifiers[index];
    struct found *found = &matching->in_sentence[index];
    struct span_found span;

    if (found->is_looked_for)
        return found;
    found->is_looked_for = true;
    if (!patterns_are_met(&qualifier->needs, matching->has))
        return found;
    for (size_t from = 0;
         from < sentence->length && patterns_look(qualifier->expression, &qualifier->stops,
                                                  sentence->text, sentence->length, from, &span);
         from = span.end > from ? span.end : from + 1)
        keep(found, sentence, span);
    return found;
}

static const struct found *find_in_clause(struct matching *matching, size_t index)
{
    const struct proposal *proposal = matching->proposal;
    struct qualifying *qualifier = &matching->patterns->qualifiers[index];
    const struct proposal_clause *clause = &proposal->clauses[matching->clause];
    struct found *found = &matching->in_clause[index];
    struct span_found span;

    if (found->is_looked_for)
        return found;
    found->is_looked_for = true;
    for (size_t i = 0; i < clause->sentence_count && found->count == 0; i++) {
        const struct proposal_sentence *sentence = &proposal->sentences[clause->first_sentence + i];

        if (patterns_look(qualifier->expression, &qualifier->stops, sentence->text,
                          sentence->length, 0, &span))
            keep(found, sentence, span);
    }
    return found;
}

/* Whether what a qualifier matches in the sentence of a claim stands where it qualifies the claim.
 */
static bool applies(const struct qualifying *qualifier, const struct proposal_sentence *sentence,
                    struct span_found found, struct span_found claim, bool is_owned)
{
    if (qualifier->stands == STANDS_BEFORE)
        return found.end <= (is_owned ? claim.begin : claim.end) &&
               lets_pass(qualifier, sentence, found, claim);
    return qualifier->stands != STANDS_BEHIND ||
           (found.begin >= claim.end && lets_pass(qualifier, sentence, claim, found));
}

static bool owns(const struct pattern *pattern, const char *kind)
{
    const struct node *each = stated_fact_slot(pattern->fact, "owns");

    for (; each != NULL; each = each->next)
        if (each->text != NULL && strcmp(each->text, kind) == 0)
            return true;
    return false;
}

static void qualify(struct matching *matching, struct claim *claim, const struct pattern *pattern,
                    const struct proposal_sentence *sentence, struct span_found span)
{
    for (size_t i = 0; i < matching->patterns->qualifier_count; i++) {
        const struct qualifying *qualifier = &matching->patterns->qualifiers[i];
        bool is_of_clause =
            qualifier->stands == STANDS_IN_CLAUSE && claim->clause != PROPOSAL_TITLE;
        bool is_owned = owns(pattern, qualifier->kind);
        const struct found *found =
            is_of_clause ? find_in_clause(matching, i) : find_in_sentence(matching, i, sentence);

        for (size_t each = 0; each < found->count; each++) {
            if (!is_of_clause && !applies(qualifier, sentence, found->spans[each], span, is_owned))
                continue;
            add_qualifier(matching, claim, qualifier, found->sentence->text, found->spans[each]);
            break;
        }
    }
}

static const char *group(const struct matching *matching, const struct pattern *pattern,
                         const char *text, const char *name)
{
    const char *held = regexp_group(pattern->expression, text, name, matching->arena);

    return held == NULL ? "" : held;
}

static void add_claim(struct matching *matching, const struct pattern *pattern,
                      const struct proposal_sentence *sentence, struct span_found span)
{
    const char *document = matching->proposal->file.text;
    struct span_found shown = {span.begin > sentence->lead ? span.begin : sentence->lead, span.end};
    struct claim *claim;

    MEMORY_GROW(matching->claims, matching->claim_count, matching->claim_capacity);
    claim = &matching->claims[matching->claim_count++];
    shown = in_document(sentence, shown, document);
    *claim = (struct claim){.clause = sentence->clause,
                            .what = pattern->claim,
                            .pattern = pattern->id,
                            .begin = shown.begin,
                            .end = shown.end};
    claim->quote = arena_copy(matching->arena, document + shown.begin, shown.end - shown.begin);
    claim->line = proposal_line(matching->proposal, shown.begin);
    claim->who = group(matching, pattern, sentence->text, "who");
    claim->where = group(matching, pattern, sentence->text, "where");
    claim->condition = group(matching, pattern, sentence->text, "condition");
    claim->unit = group(matching, pattern, sentence->text, "unit");
    claim->size = number_read(group(matching, pattern, sentence->text, "size"));
    qualify(matching, claim, pattern, sentence, span);
}

/* A quotation takes in whole words, wherever the expression ends. */
static void finish_words(const struct proposal_sentence *sentence, struct span_found *span)
{
    const char *text = sentence->text;

    while (span->begin > 0 && isalnum((unsigned char)text[span->begin]) &&
           isalnum((unsigned char)text[span->begin - 1]))
        span->begin--;
    while (span->end < sentence->length && isalnum((unsigned char)text[span->end - 1]) &&
           isalnum((unsigned char)text[span->end]))
        span->end++;
}

/* Whether what a claim must not stand with stands by it: what is far off in a long sentence is not
 * about the same thing. */
static bool is_guarded(struct pattern *pattern, const struct proposal_sentence *sentence,
                       struct span_found claim)
{
    struct span_found guard;

    for (size_t from = 0; from < sentence->length &&
                          patterns_look(pattern->guard, &pattern->stops, sentence->text,
                                        sentence->length, from, &guard) &&
                          guard.begin <= claim.end + GUARD_REACH;
         from = guard.end > from ? guard.end : from + 1)
        if (guard.end + GUARD_REACH >= claim.begin)
            return true;
    return false;
}

static void match_sentence(struct matching *matching, struct pattern *pattern,
                           const struct proposal_sentence *sentence)
{
    struct span_found span;
    size_t from = 0;

    while (patterns_look(pattern->expression, &pattern->stops, sentence->text, sentence->length,
                         from, &span)) {
        if (span.end > sentence->lead && span.end > span.begin) {
            finish_words(sentence, &span);
            if (!is_guarded(pattern, sentence, span))
                add_claim(matching, pattern, sentence, span);
        }
        from = span.end > from ? span.end : from + 1;
        while (from < sentence->length && (sentence->text[from] & 0xC0) == 0x80)
            from++;
        if (from >= sentence->length)
            return;
    }
}

static void forget(struct found *found, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        found[i].is_looked_for = false;
        found[i].count = 0;
    }
}

static void free_found(struct found *found, size_t count)
{
    for (size_t i = 0; i < count; i++)
        free(found[i].spans);
}

static void match_next(struct matching *matching, const struct proposal_sentence *sentence)
{
    struct patterns *patterns = matching->patterns;
    bool is_title = sentence->clause == PROPOSAL_TITLE;

    word_finder_look(&patterns->finder, sentence->text, sentence->length, matching->has);
    forget(matching->in_sentence, patterns->qualifier_count);
    if (sentence->clause != matching->clause)
        forget(matching->in_clause, patterns->qualifier_count);
    matching->clause = sentence->clause;
    for (size_t i = 0; i < patterns->count; i++) {
        struct pattern *pattern = &patterns->patterns[i];

        if (pattern->reads_title == is_title && patterns_are_met(&pattern->needs, matching->has) &&
            patterns_are_met(&pattern->besides, matching->has))
            match_sentence(matching, pattern, sentence);
    }
}

static void match_all(struct matching *matching)
{
    const struct patterns *patterns = matching->patterns;
    size_t count = patterns->qualifier_count;

    matching->has = ARENA_ARRAY(matching->arena, bool, patterns->finder.count);
    matching->in_sentence = ARENA_ARRAY(matching->arena, struct found, count);
    matching->in_clause = ARENA_ARRAY(matching->arena, struct found, count);
    for (size_t i = 0; i < matching->proposal->sentence_count; i++)
        match_next(matching, &matching->proposal->sentences[i]);
    free_found(matching->in_sentence, count);
    free_found(matching->in_clause, count);
}

static int compare_claims(const void *a, const void *b)
{
    const struct claim *x = a, *y = b;

    if (x->begin != y->begin)
        return x->begin < y->begin ? -1 : 1;
    if (x->end != y->end)
        return x->end < y->end ? -1 : 1;
    return strcmp(x->pattern, y->pattern);
}

static void note_stops(const struct patterns *patterns, struct claims *out, struct arena *arena)
{
    out->warnings = ARENA_ARRAY(arena, const char *, patterns->count + patterns->qualifier_count);
    for (size_t i = 0; i < patterns->count; i++)
        if (patterns->patterns[i].stops > 0)
            out->warnings[out->warning_count++] = arena_format(
                arena, "%s:%d:%d: clause-pattern `%s` was stopped at its limit",
                patterns->patterns[i].fact->node->place.file,
                patterns->patterns[i].fact->node->place.line,
                patterns->patterns[i].fact->node->place.column, patterns->patterns[i].id);
    for (size_t i = 0; i < patterns->qualifier_count; i++)
        if (patterns->qualifiers[i].stops > 0)
            out->warnings[out->warning_count++] = arena_format(
                arena, "%s:%d:%d: clause-qualifier `%s` was stopped at its limit",
                patterns->qualifiers[i].fact->node->place.file,
                patterns->qualifiers[i].fact->node->place.line,
                patterns->qualifiers[i].fact->node->place.column, patterns->qualifiers[i].id);
}

void patterns_match(struct patterns *patterns, const struct proposal *proposal, struct claims *out,
                    struct arena *arena)
{
    struct matching matching = {.patterns = patterns, .proposal = proposal, .arena = arena};

    *out = (struct claims){0};
    for (size_t i = 0; i < patterns->count; i++)
        patterns->patterns[i].stops = 0;
    for (size_t i = 0; i < patterns->qualifier_count; i++)
        patterns->qualifiers[i].stops = 0;
    match_all(&matching);
    if (matching.claim_count > 0)
        qsort(matching.claims, matching.claim_count, sizeof *matching.claims, compare_claims);
    out->items = ARENA_ARRAY(arena, struct claim, matching.claim_count);
    out->count = matching.claim_count;
    if (matching.claim_count > 0)
        memcpy(out->items, matching.claims, sizeof *matching.claims * matching.claim_count);
    free(matching.claims);
    note_stops(patterns, out, arena);
}
