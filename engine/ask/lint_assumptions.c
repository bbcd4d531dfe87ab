/* Assumptions, and values of them, that make no difference to any rule. */
#include <string.h>

#include "ask/lint_inside.h"

/* The word of a value where its domain is declared. */
static const struct node *declared_at(const struct domain *domain, const char *slot,
                                      const char *text)
{
    const struct node *word = stated_fact_slot(domain->fact, slot);

    while (word != NULL && strcmp(word->text, text) != 0)
        word = word->next;
    return word == NULL ? domain->fact->node : word;
}

static bool is_read(const struct shapes *shapes, const struct shape *assumed)
{
    for (size_t i = 0; i < shapes->reading_count; i++)
        if (shape_meets(assumed, &shapes->readings[i]))
            return true;
    return false;
}

static bool are_told_apart(const struct shapes *shapes, const struct shape *assumed, size_t a,
                           size_t b)
{
    struct words values = shape_slot(assumed, "value");

    for (size_t i = 0; i < shapes->reading_count; i++)
        if (shape_meets(assumed, &shapes->readings[i]) &&
            reading_tells_apart(&shapes->readings[i], "value", values.items[a], values.items[b]))
            return true;
    return false;
}

static void find_alike(struct lint *lint, const struct domain *domain, const struct shape *assumed)
{
    for (size_t i = 1; i < domain->value_count; i++) {
        struct finding *finding;
        size_t other = 0;

        while (other < i && are_told_apart(&lint->feeds.shapes, assumed, other, i))
            other++;
        if (other == i)
            continue;
        finding = findings_add(lint->findings, LINT_UNREAD_VALUE,
                               lint_mark(declared_at(domain, "values", domain->values[i])),
                               "no rule tells the value `%s` of assumption `%s` apart from `%s`",
                               domain->values[i], domain->key, domain->values[other]);
        finding_remedy(lint->findings, finding, "leave one of them out, or let a rule read it");
    }
}

void lint_assumptions(struct lint *lint)
{
    const struct shapes *shapes = &lint->feeds.shapes;
    const struct declarations *declared = &lint->asked->rulebase->declared;
    size_t domain = 0;

    for (size_t i = 0; i < shapes->shape_count && !shapes->is_opaque; i++) {
        const struct shape *shape = &shapes->shapes[i];
        const struct domain *of;
        struct finding *finding;

        if (shape->source != SHAPE_ASSUMED)
            continue;
        of = &declared->domains[domain++];
        if (is_read(shapes, shape)) {
            find_alike(lint, of, shape);
            continue;
        }
        finding = findings_add(lint->findings, LINT_UNREAD_ASSUMPTION,
                               lint_mark(declared_at(of, "key", of->key)),
                               "no rule reads the assumption `%s`", of->key);
        finding_remedy(lint->findings, finding, "leave it out, or let a rule read it");
    }
}
