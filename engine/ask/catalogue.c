#include "ask/catalogue.h"

#include <stdlib.h>
#include <string.h>

#include "ask/matching.h"

const char *catalogue_name(enum endstate_listing listing)
{
    static const char *const names[] = {"assumptions", "subjects", "rules", "sources", "packs"};

    return names[listing];
}

/* ---- the entries of each listing ---- */

static void list_assumptions(struct catalogue *out, const struct catalogue_sources *from,
                             struct arena *arena)
{
    const struct declarations *declared = &from->rulebase->declared;

    out->entries = ARENA_ARRAY(arena, struct catalogue_entry, declared->domain_count);
    for (size_t i = 0; i < declared->domain_count; i++) {
        const struct domain *domain = &declared->domains[i];

        out->entries[out->count++] = (struct catalogue_entry){
            .name = domain->key,
            .text = domain->question,
            .words = domain->values,
            .word_count = domain->value_count,
            .now = assumption_value(&from->assumptions[i]),
            .from = from->assumptions[i].from,
            .baseline = domain->values[domain->baseline],
            .actor = domain->actor,
            .cites = domain->cites,
            .cite_count = domain->cite_count,
        };
    }
}

static void list_subjects(struct catalogue *out, const struct catalogue_sources *from,
                          struct arena *arena)
{
    const struct declarations *declared = &from->rulebase->declared;

    out->entries = ARENA_ARRAY(arena, struct catalogue_entry, declared->subject_count);
    for (size_t i = 0; i < declared->subject_count; i++) {
        const struct subject *subject = &declared->subjects[i];

        out->entries[out->count++] = (struct catalogue_entry){
            .name = subject->name,
            .text = subject->question,
            .words = subject->values,
            .word_count = subject->value_count,
        };
    }
}

static void list_rules(struct catalogue *out, const struct catalogue_sources *from,
                       struct arena *arena)
{
    out->entries = ARENA_ARRAY(arena, struct catalogue_entry, from->rulebase->rule_count);
    for (const struct rule *rule = from->rulebase->rules; rule != NULL; rule = rule->next) {
        if (from->is_overridden && rule->overrides == NULL)
            continue;
        out->entries[out->count++] = (struct catalogue_entry){
            .name = rule->name,
            .text = rule->explanation,
            .place = rule->place,
            .overrides = rule->overrides != NULL ? rule->overrides->place : (struct place){0},
            .cites = rule->cites,
            .cite_count = rule->cite_count,
        };
    }
}

static bool does_cite(const struct rule *rule, const char *id)
{
    for (size_t i = 0; i < rule->cite_count; i++)
        if (strcmp(rule->cites[i], id) == 0)
            return true;
    return false;
}

static void list_sources(struct catalogue *out, const struct catalogue_sources *from,
                         struct arena *arena)
{
    const struct declarations *declared = &from->rulebase->declared;

    out->entries = ARENA_ARRAY(arena, struct catalogue_entry, declared->source_count);
    for (size_t i = 0; i < declared->source_count; i++) {
        const struct source *source = &declared->sources[i];
        struct catalogue_entry *entry = &out->entries[out->count++];

        *entry = (struct catalogue_entry){
            .name = source->id, .text = source->gist, .set_aside = source->set_aside};
        entry->words = ARENA_ARRAY(arena, const char *, from->rulebase->rule_count);
        for (const struct rule *rule = from->rulebase->rules; rule != NULL; rule = rule->next)
            if (does_cite(rule, source->id))
                entry->words[entry->word_count++] = rule->name;
    }
}

static size_t count_facts(const struct stated_fact *facts)
{
    size_t count = 0;

    for (; facts != NULL; facts = facts->next)
        count++;
    return count;
}

static bool list_packs(struct catalogue *out, const struct catalogue_sources *from,
                       struct arena *arena, struct endstate_error *error)
{
    struct pack *packs = NULL;
    struct findings findings = {.arena = arena};
    size_t count;

    policy_packs(&packs, &count, from->facts, arena, &findings);
    if (!findings_pass(&findings, error))
        return false;
    out->entries = ARENA_ARRAY(arena, struct catalogue_entry, count);
    for (size_t i = 0; i < count; i++) {
        struct catalogue_entry *entry = &out->entries[out->count++];

        *entry = (struct catalogue_entry){
            .name = packs[i].name, .text = packs[i].title, .place = {packs[i].path, 1, 1}};
        entry->words = ARENA_ARRAY(arena, const char *, count_facts(packs[i].unit->facts));
        for (const struct stated_fact *fact = packs[i].unit->facts; fact != NULL; fact = fact->next)
            if (strcmp(fact->template, "assumption") == 0)
                entry->words[entry->word_count++] =
                    arena_format(arena, "%s=%s", stated_fact_text(fact, "key", "?"),
                                 stated_fact_text(fact, "value", "?"));
    }
    return true;
}

/* ---- matching ---- */

static bool is_match(const struct matching *matching, const struct catalogue_entry *entry)
{
    struct strbuf text = {0};
    bool is_found;

    strbuf_format(&text, "%s\n%s\n", entry->name, entry->text);
    for (size_t i = 0; i < entry->word_count; i++)
        strbuf_format(&text, "%s\n", entry->words[i]);
    for (size_t i = 0; i < entry->cite_count; i++)
        strbuf_format(&text, "%s\n", entry->cites[i]);
    is_found = matching_is(matching, text.text);
    strbuf_free(&text);
    return is_found;
}

static bool keep_matching(struct catalogue *out, const char *match, struct endstate_error *error)
{
    struct matching *matching = matching_begin(match, error);
    size_t kept = 0;

    if (matching == NULL)
        return false;
    for (size_t i = 0; i < out->count; i++)
        if (is_match(matching, &out->entries[i]))
            out->entries[kept++] = out->entries[i];
    out->count = kept;
    matching_end(matching);
    return true;
}

bool catalogue_read(struct catalogue *out, enum endstate_listing listing, const char *match,
                    const struct catalogue_sources *from, struct arena *arena,
                    struct endstate_error *error)
{
    *out = (struct catalogue){.listing = listing};
    switch (listing) {
    case ENDSTATE_LIST_ASSUMPTIONS:
        list_assumptions(out, from, arena);
        break;
    case ENDSTATE_LIST_SUBJECTS:
        list_subjects(out, from, arena);
        break;
    case ENDSTATE_LIST_RULES:
        list_rules(out, from, arena);
        break;
    case ENDSTATE_LIST_SOURCES:
        list_sources(out, from, arena);
        break;
    case ENDSTATE_LIST_PACKS:
        if (!list_packs(out, from, arena, error))
            return false;
        break;
    }
    return match == NULL || keep_matching(out, match, error);
}
