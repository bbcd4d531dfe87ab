#include "ask/impact.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "read/depends.h"

/* ---- what each rule is next to ---- */

static void link_rules(struct rule_links *links, const struct feeds *feeds, size_t rule,
                       struct arena *arena)
{
    size_t first = feeds->first[rule], last = feeds->first[rule + 1];

    links->feeds = ARENA_ARRAY(arena, const struct rule *, last - first);
    links->silences = ARENA_ARRAY(arena, const struct rule *, last - first);
    for (size_t i = first; i < last; i++) {
        const struct rule *to = feeds->shapes.rules[feeds->feeds[i].to];

        if (feeds->feeds[i].is_negated)
            links->silences[links->silence_count++] = to;
        else
            links->feeds[links->feed_count++] = to;
    }
}

static void link_ends(struct rule_links *links, const struct feeds *feeds, size_t rule,
                      const char *const *subjects, size_t subject_count, struct arena *arena)
{
    const struct declarations *declared = &feeds->shapes.rulebase->declared;

    links->assumptions = ARENA_ARRAY(arena, const char *, declared->domain_count);
    for (size_t i = 0; i < declared->domain_count; i++)
        if (feeds_reads_key(feeds, rule, declared->domains[i].key))
            links->assumptions[links->assumption_count++] = declared->domains[i].key;
    links->subjects = ARENA_ARRAY(arena, const char *, subject_count);
    for (size_t i = 0; i < subject_count; i++)
        if (feeds_concludes(feeds, rule, subjects[i]))
            links->subjects[links->subject_count++] = subjects[i];
}

static void read_links(struct rule_network *out, const struct feeds *feeds, struct arena *arena)
{
    const struct rulebase *rulebase = feeds->shapes.rulebase;
    size_t subject_count;
    const char **subjects = depends_subjects(depends_new(rulebase, arena), &subject_count);

    out->rule_count = rulebase->rule_count;
    out->rules = ARENA_ARRAY(arena, struct rule_links, out->rule_count);
    for (size_t i = 0; i < out->rule_count; i++) {
        out->rules[i].rule = feeds->shapes.rules[i];
        link_rules(&out->rules[i], feeds, i, arena);
        link_ends(&out->rules[i], feeds, i, subjects, subject_count, arena);
    }
}

void network_read(struct rule_network *out, const struct rulebase *rulebase, struct arena *arena)
{
    struct feeds feeds;

    feeds_read(&feeds, rulebase, arena);
    read_links(out, &feeds, arena);
}

/* ---- what rests on one rule ---- */

static int compare_items(const void *a, const void *b)
{
    const struct impact_item *x = a, *y = b;

    if (x->distance != y->distance)
        return x->distance < y->distance ? -1 : 1;
    if ((x->rule == NULL) != (y->rule == NULL))
        return x->rule == NULL ? 1 : -1;
    return strcmp(x->name, y->name);
}

/* A subject is one step from the rules that conclude it. */
static void add_subjects(struct impact *out, const struct rule_links *links, size_t distance,
                         size_t rules)
{
    for (size_t i = 0; i < links->subject_count; i++) {
        size_t at = rules;

        while (at < out->count && strcmp(out->items[at].name, links->subjects[i]) != 0)
            at++;
        if (at == out->count)
            out->items[out->count++] = (struct impact_item){links->subjects[i], NULL, distance + 1};
        else if (distance + 1 < out->items[at].distance)
            out->items[at].distance = distance + 1;
    }
}

bool impact_read(struct impact *out, const char *rule, const struct rulebase *rulebase,
                 struct arena *arena, struct endstate_error *error)
{
    struct rule_network network;
    struct feeds feeds;
    const size_t *distance;
    size_t from, most = rulebase->rule_count, rules;

    feeds_read(&feeds, rulebase, arena);
    from = feeds_rule(&feeds, rule);
    if (from == rulebase->rule_count)
        return rulebase_rule_unknown(rulebase, rule, error);
    read_links(&network, &feeds, arena);
    for (size_t i = 0; i < network.rule_count; i++)
        most += network.rules[i].subject_count;
    *out = (struct impact){.rule = feeds.shapes.rules[from],
                           .items = ARENA_ARRAY(arena, struct impact_item, most)};
    distance = feeds_reach(&feeds, from, arena);
    for (size_t i = 0; i < network.rule_count; i++)
        if (i != from && distance[i] != SIZE_MAX)
            out->items[out->count++] = (struct impact_item){network.rules[i].rule->name,
                                                            network.rules[i].rule, distance[i]};
    rules = out->count;
    for (size_t i = 0; i < network.rule_count; i++)
        if (distance[i] != SIZE_MAX)
            add_subjects(out, &network.rules[i], distance[i], rules);
    if (out->count > 0)
        qsort(out->items, out->count, sizeof *out->items, compare_items);
    return true;
}
