/* The claims of a proposal, from what its sentences say and where they stand. */
#include <stdlib.h>
#include <string.h>

#include "run/patterns_inside.h"

/* The first words of a clause that a qualifier matches. */
struct clause_words {
    bool is_looked_for;
    const char *words; /* NULL for none */
};

struct matching {
    const struct patterns *patterns;
    const struct proposal *proposal;
    struct readings readings;
    struct arena *arena;
    struct regexp_reader *reader;
    struct stops stops;
    struct clause_words *words; /* by qualifier, of the clause in work */
    size_t clause;
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

/* ---- qualifiers ---- */

static void add_qualifier(struct matching *matching, struct claim *claim, const char *kind,
                          const char *words)
{
    for (size_t i = 0; i < claim->qualifier_count; i++)
        if (strcmp(claim->qualifiers[i].kind, kind) == 0)
            return;
    if (claim->qualifiers == NULL)
        claim->qualifiers = ARENA_ARRAY(matching->arena, struct claim_qualifier,
                                        matching->patterns->qualifier_count);
    claim->qualifiers[claim->qualifier_count++] = (struct claim_qualifier){kind, words};
}

/* Looked for when a claim of the clause first asks. */
static const char *words_in_clause(struct matching *matching, size_t index)
{
    const struct proposal_clause *clause = &matching->proposal->clauses[matching->clause];
    struct clause_words *words = &matching->words[index];
    struct span_found span;

    for (size_t i = 0; !words->is_looked_for && i < clause->sentence_count; i++) {
        const struct regexp_text *text = &matching->readings.of[clause->first_sentence + i]->text;

        if (patterns_look(matching->patterns->qualifiers[index].expression, matching->reader,
                          &matching->stops, matching->patterns->count + index, text, 0, &span)) {
            words->words =
                arena_copy(matching->arena, text->bytes + span.begin, span.end - span.begin);
            break;
        }
    }
    words->is_looked_for = true;
    return words->words;
}

static void qualify(struct matching *matching, struct claim *claim, const struct hit *hit,
                    const struct reading *reading)
{
    const struct patterns *patterns = matching->patterns;
    const struct qualified *next = hit->qualifiers, *end = next + hit->qualifier_count;

    for (size_t i = 0; i < patterns->qualifier_count; i++) {
        const struct qualifying *qualifier = &patterns->qualifiers[i];
        const char *words = NULL;

        if (next < end && next->qualifier == i) {
            words = next++->words;
        } else if (qualifier->stands == STANDS_IN_CLAUSE && !reading->is_title) {
            words = words_in_clause(matching, i);
        }
        if (words != NULL)
            add_qualifier(matching, claim, qualifier->kind, words);
    }
}

/* ---- claims ---- */

static void add_claim(struct matching *matching, const struct proposal_sentence *sentence,
                      const struct reading *reading, const struct hit *hit)
{
    const char *document = matching->proposal->file.text;
    struct span_found shown = hit->span;
    struct claim *claim;

    if (shown.begin < sentence->lead)
        shown.begin = sentence->lead;
    shown = in_document(sentence, shown, document);
    MEMORY_GROW(matching->claims, matching->claim_count, matching->claim_capacity);
    claim = &matching->claims[matching->claim_count++];
    *claim = (struct claim){.clause = sentence->clause,
                            .what = hit->pattern->claim,
                            .pattern = hit->pattern->id,
                            .begin = shown.begin,
                            .end = shown.end,
                            .who = hit->who,
                            .where = hit->where,
                            .condition = hit->condition,
                            .unit = hit->unit,
                            .size = hit->size};
    claim->quote = arena_copy(matching->arena, document + shown.begin, shown.end - shown.begin);
    claim->line = proposal_line(matching->proposal, shown.begin);
    qualify(matching, claim, hit, reading);
}

static void add_claims(struct matching *matching, size_t index)
{
    const struct proposal_sentence *sentence = &matching->proposal->sentences[index];
    const struct reading *reading = matching->readings.of[index];

    if (sentence->clause != matching->clause)
        memset(matching->words, 0, sizeof *matching->words * matching->patterns->qualifier_count);
    matching->clause = sentence->clause;
    for (size_t i = 0; i < reading->hit_count; i++)
        add_claim(matching, sentence, reading, &reading->hits[i]);
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

static void note_stop(struct claims *out, const char *template, const struct stated_fact *fact,
                      const char *id, struct arena *arena)
{
    const struct place *place = &fact->node->place;

    out->warnings[out->warning_count++] =
        arena_format(arena, "%s:%d:%d: %s `%s` was stopped at its limit", place->file, place->line,
                     place->column, template, id);
}

static void note_stops(const struct patterns *patterns, const size_t *stops, struct claims *out,
                       struct arena *arena)
{
    out->warnings = ARENA_ARRAY(arena, const char *, patterns->count + patterns->qualifier_count);
    for (size_t i = 0; i < patterns->count; i++)
        if (stops[i] > 0)
            note_stop(out, "clause-pattern", patterns->patterns[i].fact, patterns->patterns[i].id,
                      arena);
    for (size_t i = 0; i < patterns->qualifier_count; i++)
        if (stops[patterns->count + i] > 0)
            note_stop(out, "clause-qualifier", patterns->qualifiers[i].fact,
                      patterns->qualifiers[i].id, arena);
}

/* In the order of the document, in the arena. */
static void keep_claims(struct matching *matching, struct claims *out)
{
    out->items = ARENA_ARRAY(matching->arena, struct claim, matching->claim_count);
    out->count = matching->claim_count;
    if (matching->claim_count == 0)
        return;
    qsort(matching->claims, matching->claim_count, sizeof *matching->claims, compare_claims);
    memcpy(out->items, matching->claims, sizeof *matching->claims * matching->claim_count);
    free(matching->claims);
}

void patterns_match(struct patterns *patterns, const struct proposal *proposal, struct claims *out,
                    struct arena *arena)
{
    struct matching matching = {.patterns = patterns, .proposal = proposal, .arena = arena};

    *out = (struct claims){0};
    patterns_read(&matching.readings, patterns, proposal, arena);
    matching.reader = regexp_reader_new();
    matching.stops = (struct stops){matching.readings.stops, MOST_STOPS};
    matching.words = ARENA_ARRAY(arena, struct clause_words, patterns->qualifier_count);
    for (size_t i = 0; i < proposal->sentence_count; i++)
        add_claims(&matching, i);
    regexp_reader_free(matching.reader);
    keep_claims(&matching, out);
    note_stops(patterns, matching.stops.counts, out, arena);
}
