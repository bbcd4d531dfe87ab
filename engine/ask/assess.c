#include "ask/assess.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

/* Of numbers that are not written with an exponent. */
static const double LARGEST_INTEGER = 1e15;

/* ---- stating ---- */

/* The slots of a fact that is to be stated. */
struct stating {
    struct clips_slot slots[16];
    size_t count;
};

static void add_symbol(struct stating *fact, const char *slot, const char *text)
{
    fact->slots[fact->count++] = (struct clips_slot){slot, VALUE_SYMBOL, .text = text};
}

static void add_string(struct stating *fact, const char *slot, const char *text)
{
    fact->slots[fact->count++] = (struct clips_slot){slot, VALUE_STRING, .text = text};
}

static void add_integer(struct stating *fact, const char *slot, long long integer)
{
    fact->slots[fact->count++] = (struct clips_slot){slot, VALUE_INTEGER, .integer = integer};
}

/* A whole number is an integer, as if CLIPS had read its digits. */
static void add_number(struct stating *fact, const char *slot, double number)
{
    if (fabs(number) < LARGEST_INTEGER && number == trunc(number))
        add_integer(fact, slot, (long long)number);
    else
        fact->slots[fact->count++] = (struct clips_slot){slot, VALUE_FLOAT, .real = number};
}

/* A quote on one line, as the record keeps it. */
static const char *on_one_line(const char *quote, struct arena *arena)
{
    char *copy = arena_string(arena, quote);
    size_t kept = 0;

    for (size_t at = 0; copy[at] != '\0'; at++) {
        bool is_blank = strchr(" \t\n\r\f\v", copy[at]) != NULL;

        if (is_blank)
            copy[at] = ' ';
        if (!is_blank || (kept > 0 && copy[kept - 1] != ' '))
            copy[kept++] = copy[at];
    }
    copy[kept] = '\0';
    return copy;
}

static bool state_claim(struct clips_session *session, const struct proposal *proposal,
                        const struct claim *claim, long long id, struct arena *arena,
                        struct endstate_error *error)
{
    bool is_title = claim->clause == PROPOSAL_TITLE;
    struct stating fact = {.count = 0};

    add_integer(&fact, "id", id);
    add_integer(&fact, "clause", is_title ? 0 : (long long)claim->clause + 1);
    add_string(&fact, "number", is_title ? "title" : proposal->clauses[claim->clause].number);
    add_integer(&fact, "line", claim->line);
    add_symbol(&fact, "what", claim->what);
    add_symbol(&fact, "pattern", claim->pattern);
    add_string(&fact, "quote", on_one_line(claim->quote, arena));
    add_string(&fact, "who", claim->who);
    add_number(&fact, "size", claim->size);
    add_string(&fact, "unit", claim->unit);
    add_string(&fact, "where", claim->where);
    add_string(&fact, "condition", claim->condition);
    return clips_session_state(session, "claim", fact.slots, fact.count, error);
}

static bool state_qualifier(struct clips_session *session, const struct claim_qualifier *qualifier,
                            long long id, struct endstate_error *error)
{
    struct stating fact = {.count = 0};

    add_integer(&fact, "claim", id);
    add_symbol(&fact, "kind", qualifier->kind);
    add_string(&fact, "words", qualifier->words);
    return clips_session_state(session, "qualifier", fact.slots, fact.count, error);
}

static bool state_proposal(struct clips_session *session, const struct proposal *proposal,
                           struct endstate_error *error)
{
    struct stating fact = {.count = 0};

    add_string(&fact, "title", proposal->title);
    add_string(&fact, "date", proposal->date);
    return clips_session_state(session, "proposal", fact.slots, fact.count, error);
}

bool assess_state(struct clips_session *session, const struct proposal *proposal,
                  const struct claims *claims, struct arena *arena, struct endstate_error *error)
{
    bool is_good = state_proposal(session, proposal, error);

    for (size_t i = 0; is_good && i < claims->count; i++) {
        const struct claim *claim = &claims->items[i];
        long long id = (long long)i + 1;

        is_good = state_claim(session, proposal, claim, id, arena, error);
        for (size_t j = 0; is_good && j < claim->qualifier_count; j++)
            is_good = state_qualifier(session, &claim->qualifiers[j], id, error);
    }
    return is_good;
}

/* ---- names ---- */

static int compare_names(const void *a, const void *b)
{
    const struct judgement_name *x = a, *y = b;
    int order = strcmp(x->of, y->of);

    if (order == 0)
        order = (x->rank > y->rank) - (x->rank < y->rank);
    return order != 0 ? order : strcmp(x->name, y->name);
}

struct judgement_name *assess_names(const struct rulebase *rulebase, size_t *count,
                                    struct arena *arena)
{
    struct judgement_name *names = ARENA_ARRAY(arena, struct judgement_name, rulebase->fact_count);

    *count = 0;
    for (const struct stated_fact *fact = rulebase->facts; fact != NULL; fact = fact->next)
        if (strcmp(fact->template, "judgement") == 0)
            names[(*count)++] = (struct judgement_name){
                stated_fact_text(fact, "of", ""), stated_fact_text(fact, "name", ""),
                stated_fact_text(fact, "label", ""),
                strtol(stated_fact_text(fact, "rank", "0"), NULL, 10),
                strcmp(stated_fact_text(fact, "strikes", "no"), "yes") == 0};
    if (*count > 0)
        qsort(names, *count, sizeof *names, compare_names);
    return names;
}

const struct judgement_name *assess_name(const struct judgement_name *names, size_t count,
                                         const char *of, const char *name)
{
    for (size_t i = 0; i < count; i++)
        if ((of == NULL || strcmp(names[i].of, of) == 0) && strcmp(names[i].name, name) == 0)
            return &names[i];
    return NULL;
}

/* ---- items ---- */

static long strength_of(const struct assess_item *item)
{
    static const char *const strengths[] = {"explicit", "in-substance", "arguable"};

    for (long i = 0; i < 3; i++)
        if (strcmp(strengths[i], item->strength) == 0)
            return i;
    return 0;
}

bool assess_counts(const struct assess_item *crossing)
{
    return strcmp(crossing->strength, "arguable") != 0;
}

static size_t clause_of(const struct assess_item *item)
{
    return item->claim->clause == PROPOSAL_TITLE ? 0 : item->claim->clause + 1;
}

/* By clause and name; the stronger and earlier first. */
static int compare_items(const void *a, const void *b)
{
    const struct assess_item *x = a, *y = b;
    long rank_x = x->known == NULL ? 0 : x->known->rank;
    long rank_y = y->known == NULL ? 0 : y->known->rank;
    int order = (clause_of(x) > clause_of(y)) - (clause_of(x) < clause_of(y));

    if (order == 0)
        order = (rank_x > rank_y) - (rank_x < rank_y);
    if (order == 0)
        order = strcmp(x->name, y->name);
    if (order == 0)
        order = (strength_of(x) > strength_of(y)) - (strength_of(x) < strength_of(y));
    return order != 0 ? order : (x->claim > y->claim) - (x->claim < y->claim);
}

/* Of several on one clause by one name the first stays. */
static void keep_first(struct assess_items *items)
{
    size_t kept = 0;

    for (size_t i = 0; i < items->count; i++)
        if (kept == 0 || clause_of(&items->items[kept - 1]) != clause_of(&items->items[i]) ||
            strcmp(items->items[kept - 1].name, items->items[i].name) != 0)
            items->items[kept++] = items->items[i];
    items->count = kept;
}

static void read_items(struct assessment *out, struct assess_items *items, const char *template,
                       const char *slot, const char *of)
{
    const struct record *record = out->record;

    items->items = ARENA_ARRAY(&out->record->arena, struct assess_item, record->fact_count);
    for (size_t i = 0; i < record->fact_count; i++) {
        const struct record_fact *fact = &record->facts[i];
        struct assess_item *item = &items->items[items->count];
        size_t id;

        if (!fact->is_present || strcmp(fact->template, template) != 0)
            continue;
        id = (size_t)strtoul(record_text(fact, "claim"), NULL, 10);
        if (id == 0 || id > out->claims->count)
            continue;
        *item = (struct assess_item){.name = record_text(fact, slot),
                                     .strength = record_text(fact, "strength"),
                                     .claim = &out->claims->items[id - 1],
                                     .fact = fact};
        item->known = assess_name(out->names, out->name_count, of, item->name);
        items->count++;
    }
    if (items->count > 0)
        qsort(items->items, items->count, sizeof *items->items, compare_items);
    keep_first(items);
}

/* The first item that is not before a clause. */
static size_t first_from(const struct assess_items *items, size_t clause)
{
    size_t low = 0, high = items->count;

    while (low < high) {
        size_t middle = low + (high - low) / 2;

        if (clause_of(&items->items[middle]) < clause)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

struct assess_items assess_items_of(const struct assess_items *items, size_t clause)
{
    size_t first = first_from(items, clause + 1), end = first_from(items, clause + 2);

    return (struct assess_items){items->items + first, end - first};
}

/* ---- conclusions ---- */

static int compare_conclusions(const void *a, const void *b)
{
    const struct assess_conclusion *x = a, *y = b;
    long rank_x = x->known == NULL ? 0 : x->known->rank;
    long rank_y = y->known == NULL ? 0 : y->known->rank;

    return rank_x != rank_y ? (rank_x > rank_y) - (rank_x < rank_y) : strcmp(x->is, y->is);
}

static struct assess_conclusion *read_conclusions(struct assessment *out, const char *template,
                                                  const char *of, size_t *count)
{
    const struct record *record = out->record;
    struct assess_conclusion *all =
        ARENA_ARRAY(&out->record->arena, struct assess_conclusion, record->fact_count);

    *count = 0;
    for (size_t i = 0; i < record->fact_count; i++) {
        const struct record_fact *fact = &record->facts[i];

        if (!fact->is_present || strcmp(fact->template, template) != 0)
            continue;
        all[*count] = (struct assess_conclusion){.is = record_text(fact, "is"), .fact = fact};
        all[*count].known = assess_name(out->names, out->name_count, of, all[*count].is);
        (*count)++;
    }
    if (*count > 0)
        qsort(all, *count, sizeof *all, compare_conclusions);
    return all;
}

static const char *rule_of(const struct record_fact *fact)
{
    return fact->firing_count == 0 ? "no rule" : fact->firings[0]->rule;
}

static bool read_verdict(struct assessment *out, struct endstate_error *error)
{
    size_t count;
    const struct assess_conclusion *all = read_conclusions(out, "verdict", "verdict", &count);

    if (count == 0)
        return error_set(error, ENDSTATE_BAD_INPUT, "no rule gives a verdict on this text");
    if (count > 1)
        return error_set(error, ENDSTATE_BAD_INPUT,
                         "rule `%s` gives the verdict `%s`, but rule `%s` `%s`; a text has one "
                         "verdict",
                         rule_of(all[0].fact), all[0].is, rule_of(all[1].fact), all[1].is);
    out->verdict = all[0];
    return true;
}

static void read_end_states(struct assessment *out)
{
    struct strbuf joined = {0};
    size_t kinds;
    const struct assess_conclusion *kind = read_conclusions(out, "end-state-kind", "kind", &kinds);

    out->end_states = read_conclusions(out, "end-state", "end-state", &out->end_state_count);
    for (size_t i = 0; i < out->end_state_count; i++)
        strbuf_format(&joined, "%s%s", i == 0 ? "" : "+", out->end_states[i].is);
    out->end_state = arena_string(&out->record->arena, strbuf_text(&joined));
    strbuf_free(&joined);
    if (kinds > 0)
        out->kind = kind[0];
}

bool assess_read(struct assessment *out, const struct proposal *proposal,
                 const struct claims *claims, const struct rulebase *rulebase,
                 struct record *record, struct endstate_error *error)
{
    *out = (struct assessment){.proposal = proposal, .claims = claims, .record = record};
    out->names = assess_names(rulebase, &out->name_count, &record->arena);
    read_items(out, &out->crossings, "crossed", "red-line", "red-line");
    read_items(out, &out->marks, "supplied", "mark", "mark");
    read_items(out, &out->silences, "unscored", "what", "silence");
    read_end_states(out);
    return read_verdict(out, error);
}

/* ---- reasons ---- */

static bool judges(const struct record_fact *fact, const char *name)
{
    static const struct {
        const char *template, *slot;
    } places[] = {{"crossed", "red-line"}, {"supplied", "mark"},     {"unscored", "what"},
                  {"end-state", "is"},     {"end-state-kind", "is"}, {"verdict", "is"}};

    for (size_t i = 0; i < sizeof places / sizeof places[0]; i++)
        if (strcmp(fact->template, places[i].template) == 0 &&
            strcmp(record_text(fact, places[i].slot), name) == 0)
            return fact->is_present;
    return false;
}

struct record_fact **assess_facts(const struct assessment *assessment, const char *name,
                                  size_t *count)
{
    struct record *record = assessment->record;
    struct record_fact **facts =
        ARENA_ARRAY(&record->arena, struct record_fact *, record->fact_count);

    *count = 0;
    for (size_t i = 0; i < record->fact_count; i++)
        if (judges(&record->facts[i], name))
            facts[(*count)++] = &record->facts[i];
    return facts;
}
