#include "ask/lint.h"

#include <string.h>

#include "ask/lint_inside.h"

struct mark lint_mark(const struct node *node)
{
    struct mark mark = {node->place, 0};

    for (const char *at = node->text; at != NULL && *at != '\0'; at++)
        mark.length += (*at & 0xC0) != 0x80;
    return mark;
}

const char *lint_witness(const struct lint *lint, const size_t *values)
{
    const struct declarations *declared = &lint->asked->rulebase->declared;
    struct strbuf text = {0};
    const char *kept;

    for (size_t i = 0; i < declared->domain_count; i++)
        if (values[i] != lint->asked->assumptions[i].value)
            strbuf_format(&text, "%s%s=%s", text.length == 0 ? "" : ", ", declared->domains[i].key,
                          declared->domains[i].values[values[i]]);
    kept = arena_string(lint->arena,
                        text.length == 0 ? "the assumptions as they are" : strbuf_text(&text));
    strbuf_free(&text);
    return kept;
}

size_t lint_changes(const struct lint *lint, const size_t *values)
{
    size_t changes = 0;

    for (size_t i = 0; i < lint->asked->rulebase->declared.domain_count; i++)
        changes += values[i] != lint->asked->assumptions[i].value;
    return changes;
}

void lint_assumed(const struct lint *lint, size_t *values)
{
    for (size_t i = 0; i < lint->asked->rulebase->declared.domain_count; i++)
        values[i] = lint->asked->assumptions[i].value;
}

void lint_policy(struct findings *out, const struct lint_request *asked)
{
    struct lint lint = {.findings = out, .asked = asked, .arena = out->arena};

    feeds_read(&lint.feeds, asked->rulebase, lint.arena);
    lint_text(&lint);
    lint_assumptions(&lint);
    lint_subsumed(&lint);
    if (lint_runs(&lint))
        lint_order(&lint);
}
