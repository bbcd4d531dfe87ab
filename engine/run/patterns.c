#include "run/patterns.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "read/number.h"
#include "run/regexp.h"

/* So often a pattern may run into its limit before the rest of the text is read without it. */
enum { MOST_STOPS = 20 };

struct pattern {
    const struct stated_fact *fact;
    const char *id;
    const char *claim;
    bool reads_title;
    struct regexp *expression;
    struct regexp *guard; /* NULL for none */
    size_t *needs;        /* indices of words, of which a sentence must hold one; or none */
    size_t need_count;
    size_t stops;
};

enum standing { STANDS_BEFORE, STANDS_BEHIND, STANDS_IN_SENTENCE, STANDS_IN_CLAUSE };

struct qualifying {
    const struct stated_fact *fact;
    const char *id;
    const char *kind;
    enum standing stands;
    struct regexp *expression;
    struct regexp *barrier; /* NULL for none */
    size_t stops;
};

struct patterns {
    struct pattern *patterns;
    size_t count;
    struct qualifying *qualifiers;
    size_t qualifier_count;
    const char **words; /* that patterns need, each once */
    size_t word_count, word_capacity;
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
static bool compile(struct regexp **out, const struct stated_fact *fact, const char *slot,
                    const struct rulebase *rulebase, struct arena *arena,
                    struct endstate_error *error)
{
    struct endstate_error wrong = {0};

    *out = regexp_new(fact, slot, rulebase->facts, arena, &wrong);
    return wrong.code == ENDSTATE_OK || error_set(error, wrong.code, "%s", wrong.text);
}

static bool no_expression(const struct stated_fact *fact, struct endstate_error *error)
{
    return error_at(error, ENDSTATE_BAD_INPUT, fact->node->place,
                    "this %s has an empty expression, which every text would match",
                    fact->template);
}

static size_t index_of_word(struct patterns *patterns, const char *word)
{
    for (size_t i = 0; i < patterns->word_count; i++)
        if (strcmp(patterns->words[i], word) == 0)
            return i;
    MEMORY_GROW(patterns->words, patterns->word_count, patterns->word_capacity);
    patterns->words[patterns->word_count] = word;
    return patterns->word_count++;
}

static void read_needs(struct patterns *patterns, struct pattern *out, struct arena *arena)
{
    const struct node *each = stated_fact_slot(out->fact, "needs");

    out->needs = ARENA_ARRAY(arena, size_t, syntax_count(each));
    for (; each != NULL; each = each->next)
        if (each->kind == NODE_STRING)
            out->needs[out->need_count++] = index_of_word(patterns, each->text);
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
    read_needs(patterns, out, arena);
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
        if (is_pattern && !read_pattern(out, fact, rulebase, arena, error))
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
        regexp_free(patterns->patterns[i].expression);
        regexp_free(patterns->patterns[i].guard);
    }
    for (size_t i = 0; i < patterns->qualifier_count; i++) {
        regexp_free(patterns->qualifiers[i].expression);
        regexp_free(patterns->qualifiers[i].barrier);
    }
    free(patterns->patterns);
    free(patterns->qualifiers);
    free(patterns->words);
    free(patterns);
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
static bool look(const struct regexp *expression, size_t *stops, const char *text, size_t length,
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

static void match_sentence(struct matching *matching, struct pattern *pattern,
                           const struct proposal_sentence *sentence)
{
    struct span_found span, guard;
    size_t from = 0;

    while (
        look(pattern->expression, &pattern->stops, sentence->text, sentence->length, from, &span)) {
        if (span.end > sentence->lead && span.end > span.begin) {
            finish_words(sentence, &span);
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

/* Which of the words that patterns need a sentence holds, in any case. */
static void find_words(const struct patterns *patterns, const struct proposal_sentence *sentence,
                       struct strbuf *lower, bool *has)
{
    strbuf_clear(lower);
    strbuf_add_bytes(lower, sentence->text, sentence->length);
    for (size_t i = 0; i < lower->length; i++)
        lower->text[i] = (char)tolower((unsigned char)lower->text[i]);
    for (size_t i = 0; i < patterns->word_count; i++)
        has[i] = memmem(lower->text, lower->length, patterns->words[i],
                        strlen(patterns->words[i])) != NULL;
}

static bool has_need(const struct pattern *pattern, const bool *has)
{
    for (size_t i = 0; i < pattern->need_count; i++)
        if (has[pattern->needs[i]])
            return true;
    return pattern->need_count == 0;
}

static void match_all(struct matching *matching)
{
    const struct proposal *proposal = matching->proposal;
    struct patterns *patterns = matching->patterns;
    bool *has = ARENA_ARRAY(matching->arena, bool, patterns->word_count);
    struct strbuf lower = {0};

    for (size_t s = 0; s < proposal->sentence_count; s++) {
        const struct proposal_sentence *sentence = &proposal->sentences[s];
        bool is_title = sentence->clause == PROPOSAL_TITLE;

        find_words(patterns, sentence, &lower, has);
        for (size_t i = 0; i < patterns->count; i++)
            if (patterns->patterns[i].reads_title == is_title &&
                has_need(&patterns->patterns[i], has))
                match_sentence(matching, &patterns->patterns[i], sentence);
    }
    strbuf_free(&lower);
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

/* ---- examples ---- */

static bool finds(struct patterns *patterns, const struct pattern *pattern, const char *text,
                  struct arena *arena)
{
    struct proposal_sentence sentence = {.text = text, .length = strlen(text)};
    struct span_found span;
    struct strbuf lower = {0};
    bool *has = ARENA_ARRAY(arena, bool, patterns->word_count);
    size_t stops = 0;

    find_words(patterns, &sentence, &lower, has);
    strbuf_free(&lower);
    return has_need(pattern, has) &&
           look(pattern->expression, &stops, text, sentence.length, 0, &span) &&
           !look(pattern->guard, &stops, text, sentence.length, 0, &span);
}

struct pattern_trial *patterns_try(struct patterns *patterns, size_t *count, struct arena *arena)
{
    struct pattern_trial *trials =
        ARENA_ARRAY(arena, struct pattern_trial, patterns->count + patterns->qualifier_count);
    struct span_found span;
    size_t stops = 0;

    *count = 0;
    for (size_t i = 0; i < patterns->count; i++) {
        const struct pattern *each = &patterns->patterns[i];

        trials[(*count)++] = (struct pattern_trial){
            each->id, each->fact->node->place,
            finds(patterns, each, stated_fact_text(each->fact, "example", ""), arena),
            finds(patterns, each, stated_fact_text(each->fact, "counterexample", ""), arena)};
    }
    for (size_t i = 0; i < patterns->qualifier_count; i++) {
        const struct qualifying *each = &patterns->qualifiers[i];
        const char *good = stated_fact_text(each->fact, "example", "");
        const char *bad = stated_fact_text(each->fact, "counterexample", "");

        trials[(*count)++] =
            (struct pattern_trial){each->id, each->fact->node->place,
                                   look(each->expression, &stops, good, strlen(good), 0, &span),
                                   look(each->expression, &stops, bad, strlen(bad), 0, &span)};
    }
    return trials;
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
