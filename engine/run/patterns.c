#include "run/patterns.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "read/number.h"
#include "run/expression.h"

/* So often a pattern may run into its limit before the rest of the text is read without it. */
enum { MOST_STOPS = 3 };

struct pattern {
    const struct stated_fact *fact;
    const char *id;
    const char *claim;
    bool reads_title;
    struct expression *expression;
    struct expression *guard; /* NULL for none */
    size_t stops;
};

enum standing { STANDS_BEFORE, STANDS_BEHIND, STANDS_IN_SENTENCE, STANDS_IN_CLAUSE };

struct qualifying {
    const struct stated_fact *fact;
    const char *id;
    const char *kind;
    enum standing stands;
    struct expression *expression;
    struct expression *barrier; /* NULL for none */
    size_t stops;
};

struct patterns {
    struct pattern *patterns;
    size_t count;
    struct qualifying *qualifiers;
    size_t qualifier_count;
};

/* ---- compiling ---- */

static size_t count_of(const struct stated_fact *facts, const char *template)
{
    size_t count = 0;

    for (; facts != NULL; facts = facts->next)
        count += strcmp(facts->template, template) == 0;
    return count;
}

/* False with an error; an empty slot is NULL and good. */
static bool compile(struct expression **out, const struct stated_fact *fact, const char *slot,
                    const struct rulebase *rulebase, struct arena *arena,
                    struct endstate_error *error)
{
    struct endstate_error wrong = {0};

    *out = expression_new(fact, slot, rulebase->facts, arena, &wrong);
    return wrong.code == ENDSTATE_OK || error_set(error, wrong.code, "%s", wrong.text);
}

static bool no_expression(const struct stated_fact *fact, struct endstate_error *error)
{
    return error_at(error, ENDSTATE_BAD_INPUT, fact->node->place,
                    "this %s has an empty expression, which every text would match",
                    fact->template);
}

static bool read_pattern(struct pattern *out, const struct stated_fact *fact,
                         const struct rulebase *rulebase, struct arena *arena,
                         struct endstate_error *error)
{
    *out = (struct pattern){.fact = fact,
                            .id = stated_fact_text(fact, "id", ""),
                            .claim = stated_fact_text(fact, "claim", "")};
    out->reads_title = strcmp(stated_fact_text(fact, "reads", "clause"), "title") == 0;
    if (!compile(&out->expression, fact, "expression", rulebase, arena, error) ||
        !compile(&out->guard, fact, "guard", rulebase, arena, error))
        return false;
    return out->expression != NULL || no_expression(fact, error);
}

static bool read_qualifier(struct qualifying *out, const struct stated_fact *fact,
                           const struct rulebase *rulebase, struct arena *arena,
                           struct endstate_error *error)
{
    static const char *const names[] = {"before", "behind", "sentence", "clause"};
    const char *stands = stated_fact_text(fact, "stands", "sentence");

    *out = (struct qualifying){.fact = fact,
                               .id = stated_fact_text(fact, "id", ""),
                               .kind = stated_fact_text(fact, "kind", "")};
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
        if (strcmp(names[i], stands) == 0)
            out->stands = (enum standing)i;
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
        if (is_pattern && !read_pattern(&out->patterns[out->count++], fact, rulebase, arena, error))
            return false;
        if (is_qualifier &&
            !read_qualifier(&out->qualifiers[out->qualifier_count++], fact, rulebase, arena, error))
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
        expression_free(patterns->patterns[i].expression);
        expression_free(patterns->patterns[i].guard);
    }
    for (size_t i = 0; i < patterns->qualifier_count; i++) {
        expression_free(patterns->qualifiers[i].expression);
        expression_free(patterns->qualifiers[i].barrier);
    }
    free(patterns->patterns);
    free(patterns->qualifiers);
    free(patterns);
}

size_t patterns_count(const struct patterns *patterns)
{
    return patterns->count;
}

/* ---- matching ---- */

struct matching {
    struct patterns *patterns;
    const struct proposal *proposal;
    struct arena *arena;
    struct claim *claims;
    size_t claim_count, claim_capacity;
};

/* Look for an expression unless it has run into its limit too often. */
static bool look(const struct expression *expression, size_t *stops, const char *text,
                 size_t length, size_t from, struct span_found *out)
{
    if (expression == NULL || *stops >= MOST_STOPS)
        return false;
    switch (expression_find(expression, text, length, from, out)) {
    case EXPRESSION_FOUND:
        return true;
    case EXPRESSION_NOT_FOUND:
        return false;
    case EXPRESSION_OVER_LIMIT:
        (*stops)++;
        return false;
    }
    return false;
}

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

static bool lets_pass(const struct qualifying *qualifier, const struct proposal_sentence *sentence,
                      struct span_found found, struct span_found claim)
{
    struct span_found between;
    size_t stops = 0;

    if (found.end >= claim.begin)
        return true;
    return !look(qualifier->barrier, &stops, sentence->text + found.end, claim.begin - found.end, 0,
                 &between);
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

static void qualify_in(struct matching *matching, struct claim *claim, struct qualifying *qualifier,
                       const struct proposal_sentence *sentence, struct span_found span,
                       bool is_owned)
{
    size_t length = sentence->length, from = 0;
    struct span_found found;

    if (qualifier->stands == STANDS_BEFORE)
        length = is_owned ? span.begin : span.end;
    else if (qualifier->stands == STANDS_BEHIND)
        from = span.end;
    while (look(qualifier->expression, &qualifier->stops, sentence->text, length, from, &found)) {
        if (qualifier->stands != STANDS_BEFORE || lets_pass(qualifier, sentence, found, span)) {
            add_qualifier(matching, claim, qualifier, sentence->text, found);
            return;
        }
        from = found.end > from ? found.end : from + 1;
        if (from >= length)
            return;
    }
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
    const struct proposal *proposal = matching->proposal;

    for (size_t i = 0; i < matching->patterns->qualifier_count; i++) {
        struct qualifying *qualifier = &matching->patterns->qualifiers[i];
        const struct proposal_clause *clause;
        bool is_owned = owns(pattern, qualifier->kind);

        qualify_in(matching, claim, qualifier, sentence, span, is_owned);
        if (qualifier->stands != STANDS_IN_CLAUSE || claim->clause == PROPOSAL_TITLE)
            continue;
        clause = &proposal->clauses[claim->clause];
        for (size_t each = 0; each < clause->sentence_count; each++)
            qualify_in(matching, claim, qualifier,
                       &proposal->sentences[clause->first_sentence + each], span, is_owned);
    }
}

static const char *group(const struct matching *matching, const struct pattern *pattern,
                         const char *text, const char *name)
{
    const char *held = expression_group(pattern->expression, text, name, matching->arena);

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

static void match_sentence(struct matching *matching, struct pattern *pattern,
                           const struct proposal_sentence *sentence)
{
    struct span_found span, guard;
    size_t from = 0;

    while (
        look(pattern->expression, &pattern->stops, sentence->text, sentence->length, from, &span)) {
        if (span.end > sentence->lead && span.end > span.begin) {
            if (look(pattern->guard, &pattern->stops, sentence->text, sentence->length, 0, &guard))
                return;
            add_claim(matching, pattern, sentence, span);
        }
        from = span.end > from ? span.end : from + 1;
        while (from < sentence->length && (sentence->text[from] & 0xC0) == 0x80)
            from++;
        if (from >= sentence->length)
            return;
    }
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
    for (size_t s = 0; s < proposal->sentence_count; s++)
        for (size_t i = 0; i < patterns->count; i++)
            if (patterns->patterns[i].reads_title ==
                (proposal->sentences[s].clause == PROPOSAL_TITLE))
                match_sentence(&matching, &patterns->patterns[i], &proposal->sentences[s]);
    if (matching.claim_count > 0)
        qsort(matching.claims, matching.claim_count, sizeof *matching.claims, compare_claims);
    out->items = ARENA_ARRAY(arena, struct claim, matching.claim_count);
    out->count = matching.claim_count;
    if (matching.claim_count > 0)
        memcpy(out->items, matching.claims, sizeof *matching.claims * matching.claim_count);
    free(matching.claims);
    note_stops(patterns, out, arena);
}

/* ---- nearness ---- */

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
