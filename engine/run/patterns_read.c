/* What the sentences of a text say by themselves. A text may say the same many times over, so each
 * sentence is read once; and a long text is read in parts, on as many processors as there are. */
#include <ctype.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>

#include "base/text_map.h"
#include "read/number.h"
#include "run/patterns_inside.h"
#include "run/workers.h"

enum {
    /* A text of many sentences is read in so many parts, however many processors there are, so
     * that what is read without a pattern does not depend on them. */
    PARTS = 4,
    MANY_SENTENCES = 512,
    /* Bytes between a claim and what guards against it. */
    GUARD_REACH = 60
};

bool patterns_look(struct regexp *expression, struct regexp_reader *reader, struct stops *stops,
                   size_t index, const struct regexp_text *text, size_t from,
                   struct span_found *out)
{
    if (expression == NULL || stops->counts[index] >= stops->most)
        return false;
    switch (regexp_find(expression, reader, text, from, out)) {
    case REGEXP_FOUND:
        return true;
    case REGEXP_NOT_FOUND:
        return false;
    case REGEXP_OVER_LIMIT:
        stops->counts[index]++;
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

/* What a qualifier matches in the sentence in work. Looked for when a claim first asks, since most
 * sentences make none. */
struct found {
    bool is_looked_for;
    struct span_found *spans;
    size_t count, capacity;
};

/* Readings that one thread goes through, in their order. */
struct part {
    const struct patterns *patterns;
    struct reading **readings;
    size_t count;
    struct arena arena; /* of its hits */
    struct stops stops;
    struct regexp_reader *reader;
    bool *has;           /* by word: whether the sentence in work holds it */
    struct found *found; /* by qualifier */
    struct hit *hits;
    size_t hit_count, hit_capacity;
    struct qualified *qualifiers; /* of the hit in work */
};

/* Where to look on, past what was found: at the begin of a letter. */
static size_t past(const struct regexp_text *text, struct span_found found, size_t from)
{
    from = found.end > from ? found.end : from + 1;
    while (from < text->length && (text->bytes[from] & 0xC0) == 0x80)
        from++;
    return from;
}

/* ---- qualifiers ---- */

static size_t stops_of(const struct part *part, size_t qualifier)
{
    return part->patterns->count + qualifier;
}

/* Whether no barrier stands between two places of a sentence. */
static bool lets_pass(struct part *part, size_t index, const struct regexp_text *sentence,
                      struct span_found first, struct span_found second)
{
    struct regexp *barrier = part->patterns->qualifiers[index].barrier;
    struct regexp_text between;
    struct span_found span;

    if (barrier == NULL || first.end >= second.begin)
        return true;
    between = (struct regexp_text){sentence->bytes + first.end, second.begin - first.end,
                                   sentence->is_plain};
    return regexp_find(barrier, part->reader, &between, 0, &span) != REGEXP_FOUND;
}

static const struct found *find_in_sentence(struct part *part, size_t index,
                                            const struct regexp_text *sentence)
{
    const struct qualifying *qualifier = &part->patterns->qualifiers[index];
    struct found *found = &part->found[index];
    struct span_found span;

    if (found->is_looked_for)
        return found;
    found->is_looked_for = true;
    if (!patterns_are_met(&qualifier->needs, part->has))
        return found;
    for (size_t from = 0;
         from < sentence->length && patterns_look(qualifier->expression, part->reader, &part->stops,
                                                  stops_of(part, index), sentence, from, &span);
         from = past(sentence, span, from)) {
        MEMORY_GROW(found->spans, found->count, found->capacity);
        found->spans[found->count++] = span;
    }
    return found;
}

/* Whether what a qualifier matches in the sentence of a claim stands where it qualifies the claim.
 */
static bool applies(struct part *part, size_t index, const struct regexp_text *sentence,
                    struct span_found found, struct span_found claim, bool is_owned)
{
    enum standing stands = part->patterns->qualifiers[index].stands;

    if (stands == STANDS_BEFORE)
        return found.end <= (is_owned ? claim.begin : claim.end) &&
               lets_pass(part, index, sentence, found, claim);
    return stands != STANDS_BEHIND ||
           (found.begin >= claim.end && lets_pass(part, index, sentence, claim, found));
}

static bool owns(const struct pattern *pattern, const char *kind)
{
    const struct node *each = stated_fact_slot(pattern->fact, "owns");

    for (; each != NULL; each = each->next)
        if (each->text != NULL && strcmp(each->text, kind) == 0)
            return true;
    return false;
}

static const char *words_of(struct part *part, const struct regexp_text *text,
                            struct span_found span)
{
    return arena_copy(&part->arena, text->bytes + span.begin, span.end - span.begin);
}

/* Those of a whole clause are for the claim to find, except in a title. */
static void qualify(struct part *part, struct hit *hit, const struct reading *reading)
{
    const struct patterns *patterns = part->patterns;
    size_t count = 0;

    for (size_t i = 0; i < patterns->qualifier_count; i++) {
        const struct qualifying *qualifier = &patterns->qualifiers[i];
        bool is_owned = owns(hit->pattern, qualifier->kind);
        const struct found *found;

        if (qualifier->stands == STANDS_IN_CLAUSE && !reading->is_title)
            continue;
        found = find_in_sentence(part, i, &reading->text);
        for (size_t each = 0; each < found->count; each++)
            if (applies(part, i, &reading->text, found->spans[each], hit->span, is_owned)) {
                part->qualifiers[count++] =
                    (struct qualified){i, words_of(part, &reading->text, found->spans[each])};
                break;
            }
    }
    hit->qualifiers = ARENA_ARRAY(&part->arena, struct qualified, count);
    hit->qualifier_count = count;
    if (count > 0)
        memcpy(hit->qualifiers, part->qualifiers, sizeof *part->qualifiers * count);
}

/* ---- patterns ---- */

/* A quotation takes in whole words, wherever the expression ends. */
static void finish_words(const struct regexp_text *sentence, struct span_found *span)
{
    const char *text = sentence->bytes;

    while (span->begin > 0 && isalnum((unsigned char)text[span->begin]) &&
           isalnum((unsigned char)text[span->begin - 1]))
        span->begin--;
    while (span->end < sentence->length && isalnum((unsigned char)text[span->end - 1]) &&
           isalnum((unsigned char)text[span->end]))
        span->end++;
}

static const char *group(struct part *part, const struct pattern *pattern,
                         const struct regexp_text *text, const char *name)
{
    const char *held = regexp_group(pattern->expression, part->reader, text, name, &part->arena);

    return held == NULL ? "" : held;
}

/* The groups are those of the reader's last match. */
static void add_hit(struct part *part, const struct pattern *pattern, const struct reading *reading,
                    struct span_found span)
{
    struct hit *hit;

    MEMORY_GROW(part->hits, part->hit_count, part->hit_capacity);
    hit = &part->hits[part->hit_count++];
    *hit = (struct hit){.pattern = pattern, .span = span};
    hit->who = group(part, pattern, &reading->text, "who");
    hit->where = group(part, pattern, &reading->text, "where");
    hit->condition = group(part, pattern, &reading->text, "condition");
    hit->unit = group(part, pattern, &reading->text, "unit");
    hit->size = number_read(group(part, pattern, &reading->text, "size"));
}

/* What is far off in a long sentence is not about the same thing. */
static bool is_near(struct span_found guard, struct span_found claim)
{
    return guard.end + GUARD_REACH >= claim.begin && guard.begin <= claim.end + GUARD_REACH;
}

/* Drop the hits, from the first one of a pattern on, by which its guard stands. */
static void drop_guarded(struct part *part, size_t index, const struct regexp_text *text,
                         size_t first)
{
    struct regexp *guard = part->patterns->patterns[index].guard;
    struct span_found found;

    for (size_t from = 0;
         part->hit_count > first && from < text->length &&
         patterns_look(guard, part->reader, &part->stops, index, text, from, &found);
         from = past(text, found, from)) {
        size_t kept = first;

        for (size_t i = first; i < part->hit_count; i++)
            if (!is_near(found, part->hits[i].span))
                part->hits[kept++] = part->hits[i];
        part->hit_count = kept;
    }
}

static void find_pattern(struct part *part, size_t index, const struct reading *reading)
{
    const struct pattern *pattern = &part->patterns->patterns[index];
    const struct regexp_text *text = &reading->text;
    size_t first = part->hit_count;
    struct span_found span;

    for (size_t from = 0;
         from < text->length &&
         patterns_look(pattern->expression, part->reader, &part->stops, index, text, from, &span);
         from = past(text, span, from))
        if (span.end > reading->lead && span.end > span.begin) {
            finish_words(text, &span);
            add_hit(part, pattern, reading, span);
        }
    drop_guarded(part, index, text, first);
    for (size_t i = first; i < part->hit_count; i++)
        qualify(part, &part->hits[i], reading);
}

static void read_sentence(struct part *part, struct reading *reading)
{
    const struct patterns *patterns = part->patterns;

    word_finder_look(&patterns->finder, reading->text.bytes, reading->text.length, part->has);
    for (size_t i = 0; i < patterns->qualifier_count; i++) {
        part->found[i].is_looked_for = false;
        part->found[i].count = 0;
    }
    part->hit_count = 0;
    for (size_t i = 0; i < patterns->count; i++) {
        const struct pattern *pattern = &patterns->patterns[i];

        if (pattern->reads_title == reading->is_title &&
            patterns_are_met(&pattern->needs, part->has) &&
            patterns_are_met(&pattern->besides, part->has))
            find_pattern(part, i, reading);
    }
    part->hit_count = patterns_join_hits(patterns, part->hits, part->hit_count);
    reading->hits = ARENA_ARRAY(&part->arena, struct hit, part->hit_count);
    reading->hit_count = part->hit_count;
    if (part->hit_count > 0)
        memcpy(reading->hits, part->hits, sizeof *part->hits * part->hit_count);
}

/* ---- parts ---- */

static void read_part(struct part *part)
{
    size_t qualifiers = part->patterns->qualifier_count;

    part->reader = regexp_reader_new();
    part->has = memory_alloc(sizeof *part->has * part->patterns->finder.count);
    part->found = memory_alloc(sizeof *part->found * qualifiers);
    part->qualifiers = memory_alloc(sizeof *part->qualifiers * qualifiers);
    for (size_t i = 0; i < part->count; i++)
        read_sentence(part, part->readings[i]);
    for (size_t i = 0; i < qualifiers; i++)
        free(part->found[i].spans);
    free(part->hits);
    free(part->qualifiers);
    free(part->found);
    free(part->has);
    regexp_reader_free(part->reader);
}

struct sharing {
    struct part parts[PARTS];
    size_t count;
    atomic_size_t next;
};

static void *read_parts(void *shared)
{
    struct sharing *sharing = shared;
    size_t at;

    while ((at = atomic_fetch_add(&sharing->next, 1)) < sharing->count)
        read_part(&sharing->parts[at]);
    return NULL;
}

/* This thread reads too, and alone where there can be no other. */
static void share(struct sharing *sharing)
{
    pthread_t threads[PARTS];
    size_t begun = 0, wanted = sharing->count == 1 ? 1 : workers_at_once();

    while (begun + 1 < wanted && begun + 1 < sharing->count &&
           pthread_create(&threads[begun], NULL, read_parts, sharing) == 0)
        begun++;
    read_parts(sharing);
    while (begun > 0)
        pthread_join(threads[--begun], NULL);
}

static void read_all(struct readings *readings, const struct patterns *patterns,
                     struct arena *arena)
{
    size_t stops = patterns->count + patterns->qualifier_count;
    struct sharing sharing = {.count = readings->count < MANY_SENTENCES ? 1 : PARTS};

    if (readings->count == 0)
        return;
    for (size_t i = 0; i < sharing.count; i++) {
        size_t first = readings->count * i / sharing.count;

        sharing.parts[i] =
            (struct part){.patterns = patterns,
                          .readings = readings->items + first,
                          .count = readings->count * (i + 1) / sharing.count - first,
                          .stops = {ARENA_ARRAY(arena, size_t, stops), MOST_STOPS / sharing.count}};
    }
    share(&sharing);
    for (size_t i = 0; i < sharing.count; i++) {
        for (size_t j = 0; j < stops; j++)
            readings->stops[j] += sharing.parts[i].stops.counts[j];
        arena_join(arena, &sharing.parts[i].arena);
    }
}

/* ---- sentences ---- */

/* The reading of a sentence, made where there is none of the like. */
static struct reading *reading_of(struct readings *readings, struct text_map *known,
                                  const struct proposal_sentence *sentence)
{
    bool is_title = sentence->clause == PROPOSAL_TITLE;
    struct reading *first = text_map_find(known, sentence->text), *reading = first;

    while (reading != NULL && (reading->text.length != sentence->length ||
                               reading->lead != sentence->lead || reading->is_title != is_title))
        reading = reading->next;
    if (reading != NULL)
        return reading;
    reading = ARENA_NEW(known->arena, struct reading);
    reading->text = regexp_text_of(sentence->text, sentence->length);
    reading->lead = sentence->lead;
    reading->is_title = is_title;
    MEMORY_GROW(readings->items, readings->count, readings->capacity);
    readings->items[readings->count++] = reading;
    if (first == NULL) {
        text_map_add(known, sentence->text, reading);
        return reading;
    }
    reading->next = first->next;
    first->next = reading;
    return reading;
}

void patterns_read(struct readings *out, const struct patterns *patterns,
                   const struct proposal *proposal, struct arena *arena)
{
    struct text_map known = {.arena = arena};

    *out = (struct readings){0};
    out->of = ARENA_ARRAY(arena, struct reading *, proposal->sentence_count);
    out->stops = ARENA_ARRAY(arena, size_t, patterns->count + patterns->qualifier_count);
    for (size_t i = 0; i < proposal->sentence_count; i++)
        out->of[i] = reading_of(out, &known, &proposal->sentences[i]);
    read_all(out, patterns, arena);
    free(out->items);
    out->items = NULL;
}
