#include "ask/recommend.h"

#include <string.h>

static const char *rule_of(const struct record_fact *fact)
{
    return fact->firing_count == 0 ? "a stated fact" : fact->firings[0]->rule;
}

static struct place place_of(const struct record_fact *fact)
{
    if (fact->firing_count > 0 && fact->firings[0]->source != NULL)
        return fact->firings[0]->source->place;
    return (struct place){"<facts>", 0, 0};
}

static bool conflict(const struct record_fact *a, const struct record_fact *b,
                     struct endstate_error *error)
{
    struct place first = place_of(a), second = place_of(b);

    return error_at(error, ENDSTATE_BAD_INPUT, first,
                    "rule `%s` concludes that `%s` is `%s`, but rule `%s` (%s:%d) that it is `%s`; "
                    "a subject has one value",
                    rule_of(a), record_text(a, "on"), record_text(a, "is"), rule_of(b), second.file,
                    second.line, record_text(b, "is"));
}

static bool check_value(const struct recommendation *item, struct endstate_error *error)
{
    const struct subject *subject = item->subject;

    if (subject == NULL || subject_allows(subject, item->is))
        return true;
    return error_at(error, ENDSTATE_BAD_INPUT, place_of(item->fact),
                    "rule `%s` concludes that `%s` is `%s`, which is no value of that subject",
                    rule_of(item->fact), item->on, item->is);
}

static bool is_recommendation(const struct record_fact *fact)
{
    return fact->is_present && strcmp(fact->template, "recommendation") == 0;
}

static size_t higher(const struct record_fact *a, const struct record_fact *b)
{
    return a->height > b->height ? a->height : b->height;
}

/*
 * One contradiction brings others about; the one nearest to what was given is to be told. Facts are
 * sorted by what they say, so that the values of one subject stand side by side.
 */
static bool check_conflicts(const struct record *record, struct endstate_error *error)
{
    const struct record_fact *last = NULL, *worst[2] = {NULL, NULL};

    for (size_t i = 0; i < record->fact_count; i++) {
        const struct record_fact *fact = &record->facts[i];

        if (!is_recommendation(fact))
            continue;
        if (last != NULL && strcmp(record_text(last, "on"), record_text(fact, "on")) == 0 &&
            (worst[0] == NULL || higher(last, fact) < higher(worst[0], worst[1]))) {
            worst[0] = last;
            worst[1] = fact;
        }
        last = fact;
    }
    return worst[0] == NULL || conflict(worst[0], worst[1], error);
}

static bool collect(struct recommendations *out, const struct record *record,
                    const struct rulebase *rulebase, struct endstate_error *error)
{
    for (size_t i = 0; i < record->fact_count; i++) {
        const struct record_fact *fact = &record->facts[i];
        struct recommendation *item;

        if (!is_recommendation(fact))
            continue;
        item = &out->items[out->count++];
        item->on = record_text(fact, "on");
        item->is = record_text(fact, "is");
        item->subject = declaration_subject(&rulebase->declared, item->on);
        item->fact = fact;
        if (!check_value(item, error))
            return false;
    }
    return true;
}

/* Declared subjects first, in their order, those without a value among them. */
static void put_in_order(struct recommendations *out, const struct recommendations *found,
                         const struct rulebase *rulebase)
{
    for (size_t i = 0; i < rulebase->declared.subject_count; i++) {
        const struct subject *subject = &rulebase->declared.subjects[i];
        const struct recommendation *item = recommend_find(found, subject->name);

        out->items[out->count++] =
            item != NULL ? *item : (struct recommendation){.on = subject->name, .subject = subject};
    }
    for (size_t i = 0; i < found->count; i++)
        if (found->items[i].subject == NULL)
            out->items[out->count++] = found->items[i];
}

bool recommend_read(struct recommendations *out, struct record *record,
                    const struct rulebase *rulebase, struct endstate_error *error)
{
    size_t most = rulebase->declared.subject_count + 1;
    struct recommendations found = {0};

    for (size_t i = 0; i < record->fact_count; i++)
        most += is_recommendation(&record->facts[i]);
    found.items = ARENA_ARRAY(&record->arena, struct recommendation, most);
    *out = (struct recommendations){ARENA_ARRAY(&record->arena, struct recommendation, most), 0};
    if (!check_conflicts(record, error) || !collect(&found, record, rulebase, error))
        return false;
    put_in_order(out, &found, rulebase);
    return true;
}

const struct recommendation *recommend_find(const struct recommendations *all, const char *on)
{
    for (size_t i = 0; i < all->count; i++)
        if (strcmp(all->items[i].on, on) == 0)
            return &all->items[i];
    return NULL;
}
