#include "read/declaration.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>

static size_t count_of(const struct stated_fact *facts, const char *template)
{
    size_t count = 0;

    for (; facts != NULL; facts = facts->next)
        count += strcmp(facts->template, template) == 0;
    return count;
}

static const char **read_words(const struct stated_fact *fact, const char *slot, size_t *count,
                               struct arena *arena)
{
    const struct node *first = stated_fact_slot(fact, slot);
    const char **words = ARENA_ARRAY(arena, const char *, syntax_count(first));

    *count = 0;
    for (; first != NULL; first = first->next)
        if (first->text != NULL)
            words[(*count)++] = first->text;
    return words;
}

static long read_number(const struct stated_fact *fact, const char *slot)
{
    return strtol(stated_fact_text(fact, slot, "0"), NULL, 10);
}

static bool same_domain(const struct domain *a, const struct domain *b)
{
    if (a->value_count != b->value_count || a->baseline != b->baseline)
        return false;
    for (size_t i = 0; i < a->value_count; i++)
        if (strcmp(a->values[i], b->values[i]) != 0)
            return false;
    return true;
}

/* Two declarations that say different things. The first counts. */
static void declared_before(const struct stated_fact *fact, const char *what, const char *name,
                            const char *other, const struct stated_fact *twin,
                            struct findings *findings)
{
    struct finding *finding =
        findings_add(findings, LINT_BAD_DECLARATION, syntax_mark(fact->node),
                     "%s `%s` is declared before with %s, at %s:%d", what, name, other,
                     twin->node->place.file, twin->node->place.line);

    finding_relate(finding, twin->node->place, "declared here");
}

/* Whether a domain can be used: it has a key, values and a baseline. What is wrong is reported. */
static bool check_domain(struct domain *domain, const struct node *baseline,
                         struct findings *findings)
{
    const struct node *fact = domain->fact->node;

    if (domain->key == NULL || domain->value_count == 0 || baseline == NULL ||
        baseline->text == NULL) {
        findings_add(findings, LINT_BAD_DECLARATION, syntax_mark(fact),
                     "a domain needs a key, values and a baseline");
        return false;
    }
    if (domain_value(domain, baseline->text) < 0)
        declaration_value_wrong(domain, baseline, findings);
    else
        domain->baseline = (size_t)domain_value(domain, baseline->text);
    for (size_t i = 0; i < domain->value_count; i++) {
        if (domain_value(domain, domain->values[i]) == (long)i)
            continue;
        findings_add(findings, LINT_BAD_DECLARATION, syntax_mark(fact),
                     "assumption `%s` names its value `%s` twice", domain->key, domain->values[i]);
        break;
    }
    return true;
}

static void read_domain(struct declarations *all, const struct stated_fact *fact,
                        struct arena *arena, struct findings *findings)
{
    struct domain *domain = &all->domains[all->domain_count];
    const struct domain *twin;

    domain->fact = fact;
    domain->key = stated_fact_text(fact, "key", NULL);
    domain->actor = stated_fact_text(fact, "actor", "nobody");
    domain->question = stated_fact_text(fact, "question", "");
    domain->values = read_words(fact, "values", &domain->value_count, arena);
    domain->cites = read_words(fact, "cites", &domain->cite_count, arena);
    if (!check_domain(domain, stated_fact_slot(fact, "baseline"), findings))
        return;
    twin = declaration_domain(all, domain->key);
    if (twin == NULL)
        all->domain_count++;
    else if (!same_domain(twin, domain))
        declared_before(fact, "assumption", domain->key, "other values", twin->fact, findings);
}

static void read_subject(struct declarations *all, const struct stated_fact *fact,
                         struct arena *arena)
{
    struct subject *subject = &all->subjects[all->subject_count];

    subject->name = stated_fact_text(fact, "name", "");
    if (declaration_subject(all, subject->name) != NULL)
        return;
    subject->label = stated_fact_text(fact, "label", subject->name);
    subject->section = stated_fact_text(fact, "section", NULL);
    subject->values = read_words(fact, "values", &subject->value_count, arena);
    subject->order = read_number(fact, "order");
    subject->question = stated_fact_text(fact, "question", "");
    all->subject_count++;
}

static void read_section(struct declarations *all, const struct stated_fact *fact)
{
    struct section *section = &all->sections[all->section_count];
    const char *layout = stated_fact_text(fact, "layout", "lines");

    section->name = stated_fact_text(fact, "name", "");
    for (size_t i = 0; i < all->section_count; i++)
        if (strcmp(all->sections[i].name, section->name) == 0)
            return;
    section->title = stated_fact_text(fact, "title", "");
    section->order = read_number(fact, "order");
    section->layout = strcmp(layout, "by-value") == 0 ? SECTION_BY_VALUE
                      : strcmp(layout, "brief") == 0  ? SECTION_BRIEF
                                                      : SECTION_LINES;
    all->section_count++;
}

static void read_heading(struct declarations *all, const struct stated_fact *fact)
{
    struct heading *heading = &all->headings[all->heading_count++];

    heading->section = stated_fact_text(fact, "section", "");
    heading->value = stated_fact_text(fact, "value", "");
    heading->label = stated_fact_text(fact, "label", heading->value);
    heading->order = read_number(fact, "order");
}

static void read_source(struct declarations *all, const struct stated_fact *fact,
                        struct findings *findings)
{
    struct source *source = &all->sources[all->source_count];
    const struct source *twin;

    source->id = stated_fact_text(fact, "id", "");
    source->gist = stated_fact_text(fact, "gist", "");
    source->fact = fact;
    twin = declaration_source(all, source->id);
    if (twin == NULL)
        all->source_count++;
    else if (strcmp(twin->gist, source->gist) != 0)
        declared_before(fact, "source", source->id, "another gist", twin->fact, findings);
}

static void read_set_aside(struct declarations *all, const struct stated_fact *fact)
{
    const char *id = stated_fact_text(fact, "id", "");

    for (size_t i = 0; i < all->source_count; i++)
        if (strcmp(all->sources[i].id, id) == 0)
            all->sources[i].set_aside = stated_fact_text(fact, "reason", "");
}

/* An actor that has no assumption in hand is a misspelling: nothing could ever be marked as his. */
static void actor_unknown(const struct declarations *all, const struct node *actor,
                          struct findings *findings)
{
    struct finding *finding = findings_add(findings, LINT_BAD_DECLARATION, syntax_mark(actor),
                                           "no assumption is in the hands of `%s`", actor->text);
    struct near_name near;

    near_name_begin(&near, actor->text);
    for (size_t i = 0; i < all->domain_count; i++)
        near_name_offer(&near, all->domains[i].actor);
    finding_near(findings, finding, &near);
}

static void read_advised(struct declarations *all, const struct stated_fact *fact,
                         struct findings *findings)
{
    const struct node *actor = stated_fact_slot(fact, "actor");

    if (actor == NULL || actor->text == NULL || declaration_is_advised(all, actor->text))
        return;
    for (size_t i = 0; i < all->domain_count; i++) {
        if (strcmp(all->domains[i].actor, actor->text) != 0)
            continue;
        all->advised[all->advised_count++] = actor->text;
        return;
    }
    actor_unknown(all, actor, findings);
}

static int compare_words(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static int compare_subjects(const void *a, const void *b)
{
    const struct subject *x = a, *y = b;

    if (x->section_order != y->section_order)
        return x->section_order < y->section_order ? -1 : 1;
    if (x->order != y->order)
        return x->order < y->order ? -1 : 1;
    return strcmp(x->name, y->name);
}

static int compare_sections(const void *a, const void *b)
{
    const struct section *x = a, *y = b;

    if (x->order != y->order)
        return x->order < y->order ? -1 : 1;
    return strcmp(x->name, y->name);
}

static int compare_headings(const void *a, const void *b)
{
    const struct heading *x = a, *y = b;

    if (x->order != y->order)
        return x->order < y->order ? -1 : 1;
    return strcmp(x->label, y->label);
}

static int compare_domains(const void *a, const void *b)
{
    const struct place *x = &((const struct domain *)a)->fact->node->place;
    const struct place *y = &((const struct domain *)b)->fact->node->place;
    int by_file = strcmp(x->file, y->file);

    if (by_file != 0)
        return by_file;
    return x->line != y->line ? (x->line < y->line ? -1 : 1) : x->column - y->column;
}

/* Subjects without a section come last. */
static long section_order(const struct declarations *all, const struct subject *subject)
{
    for (size_t i = 0; i < all->section_count; i++)
        if (subject->section != NULL && strcmp(all->sections[i].name, subject->section) == 0)
            return all->sections[i].order;
    return LONG_MAX;
}

static void sort_all(struct declarations *all)
{
    for (size_t i = 0; i < all->subject_count; i++)
        all->subjects[i].section_order = section_order(all, &all->subjects[i]);
    qsort(all->domains, all->domain_count, sizeof *all->domains, compare_domains);
    qsort(all->subjects, all->subject_count, sizeof *all->subjects, compare_subjects);
    qsort(all->sections, all->section_count, sizeof *all->sections, compare_sections);
    qsort(all->advised, all->advised_count, sizeof *all->advised, compare_words);
    qsort(all->headings, all->heading_count, sizeof *all->headings, compare_headings);
}

void declaration_read(struct declarations *out, const struct stated_fact *facts,
                      struct arena *arena, struct findings *findings)
{
    *out = (struct declarations){0};
    out->domains = ARENA_ARRAY(arena, struct domain, count_of(facts, "domain") + 1);
    out->subjects = ARENA_ARRAY(arena, struct subject, count_of(facts, "subject") + 1);
    out->sections = ARENA_ARRAY(arena, struct section, count_of(facts, "section") + 1);
    out->headings = ARENA_ARRAY(arena, struct heading, count_of(facts, "heading") + 1);
    out->sources = ARENA_ARRAY(arena, struct source, count_of(facts, "source") + 1);
    for (const struct stated_fact *fact = facts; fact != NULL; fact = fact->next) {
        if (strcmp(fact->template, "domain") == 0)
            read_domain(out, fact, arena, findings);
        if (strcmp(fact->template, "subject") == 0)
            read_subject(out, fact, arena);
        if (strcmp(fact->template, "section") == 0)
            read_section(out, fact);
        if (strcmp(fact->template, "heading") == 0)
            read_heading(out, fact);
        if (strcmp(fact->template, "source") == 0)
            read_source(out, fact, findings);
    }
    out->advised = ARENA_ARRAY(arena, const char *, count_of(facts, "advised") + 1);
    for (const struct stated_fact *fact = facts; fact != NULL; fact = fact->next) {
        if (strcmp(fact->template, "set-aside") == 0)
            read_set_aside(out, fact);
        if (strcmp(fact->template, "advised") == 0)
            read_advised(out, fact, findings);
    }
    sort_all(out);
}

const struct domain *declaration_domain(const struct declarations *all, const char *key)
{
    for (size_t i = 0; i < all->domain_count; i++)
        if (strcmp(all->domains[i].key, key) == 0)
            return &all->domains[i];
    return NULL;
}

const struct subject *declaration_subject(const struct declarations *all, const char *name)
{
    for (size_t i = 0; i < all->subject_count; i++)
        if (strcmp(all->subjects[i].name, name) == 0)
            return &all->subjects[i];
    return NULL;
}

const struct source *declaration_source(const struct declarations *all, const char *id)
{
    for (size_t i = 0; i < all->source_count; i++)
        if (strcmp(all->sources[i].id, id) == 0)
            return &all->sources[i];
    return NULL;
}

bool declaration_is_advised(const struct declarations *all, const char *actor)
{
    for (size_t i = 0; i < all->advised_count; i++)
        if (strcmp(all->advised[i], actor) == 0)
            return true;
    return false;
}

bool subject_allows(const struct subject *subject, const char *value)
{
    if (subject->value_count == 0)
        return true;
    for (size_t i = 0; i < subject->value_count; i++)
        if (strcmp(subject->values[i], value) == 0)
            return true;
    return false;
}

long domain_value(const struct domain *domain, const char *value)
{
    for (size_t i = 0; i < domain->value_count; i++)
        if (strcmp(domain->values[i], value) == 0)
            return (long)i;
    return -1;
}

static void offer_keys(struct near_name *near, const struct declarations *all, const char *key)
{
    near_name_begin(near, key);
    for (size_t i = 0; i < all->domain_count; i++)
        near_name_offer(near, all->domains[i].key);
}

/* Also lists them. */
static void offer_values(struct near_name *near, struct strbuf *list, const struct domain *domain,
                         const char *value)
{
    near_name_begin(near, value);
    for (size_t i = 0; i < domain->value_count; i++) {
        near_name_offer(near, domain->values[i]);
        strbuf_format(list, "%s%s", i == 0 ? "" : ", ", domain->values[i]);
    }
}

static void key_unknown(const struct declarations *all, const char *key,
                        struct endstate_error *error)
{
    struct strbuf hint = {0};
    struct near_name near;

    offer_keys(&near, all, key);
    near_name_suggest(&near, &hint);
    error_set(error, ENDSTATE_BAD_INPUT, "no assumption has the key `%s`%s", key,
              near.best[0] == NULL ? "; `endstate list assumptions` names them"
                                   : strbuf_text(&hint));
    strbuf_free(&hint);
}

void declaration_key_wrong(const struct declarations *all, const struct node *key,
                           struct findings *findings)
{
    struct finding *finding = findings_add(findings, LINT_UNKNOWN_KEY, syntax_mark(key),
                                           "no assumption has the key `%s`", key->text);
    struct near_name near;

    offer_keys(&near, all, key->text);
    finding_near(findings, finding, &near);
    if (near.best[0] == NULL)
        finding->remedy = "`endstate list assumptions` names them";
}

bool declaration_value_unknown(const struct domain *domain, const char *value,
                               struct endstate_error *error)
{
    struct strbuf list = {0}, hint = {0};
    struct near_name near;

    offer_values(&near, &list, domain, value);
    near_name_suggest(&near, &hint);
    error_set(error, ENDSTATE_BAD_INPUT, "unknown value `%s` of assumption `%s` (expected %s)%s",
              value, domain->key, strbuf_text(&list), strbuf_text(&hint));
    strbuf_free(&list);
    strbuf_free(&hint);
    return false;
}

void declaration_value_wrong(const struct domain *domain, const struct node *value,
                             struct findings *findings)
{
    struct strbuf list = {0};
    struct near_name near;
    struct finding *finding;

    offer_values(&near, &list, domain, value->text);
    finding = findings_add(findings, LINT_UNKNOWN_VALUE, syntax_mark(value),
                           "unknown value `%s` of assumption `%s` (expected %s)", value->text,
                           domain->key, strbuf_text(&list));
    finding_near(findings, finding, &near);
    strbuf_free(&list);
}

void declaration_source_wrong(const struct declarations *all, const char *id, struct mark mark,
                              struct findings *findings)
{
    struct finding *finding =
        findings_add(findings, LINT_UNKNOWN_CITE, mark, "no source has the id `%s`", id);
    struct near_name near;

    near_name_begin(&near, id);
    for (size_t i = 0; i < all->source_count; i++)
        near_name_offer(&near, all->sources[i].id);
    finding_near(findings, finding, &near);
}

const struct domain *declaration_named(const struct declarations *all, const char *key,
                                       size_t length, struct endstate_error *error)
{
    struct strbuf name = {0};
    const struct domain *domain;

    strbuf_add_bytes(&name, key, length);
    domain = declaration_domain(all, name.text);
    if (domain == NULL)
        key_unknown(all, name.text, error);
    strbuf_free(&name);
    return domain;
}
