/* The page of a sweep: what each subject depends on, and when it has which value. */
#include <string.h>

#include "base/strbuf.h"
#include "tell/pages.h"

static const char *taken(struct document *document, struct strbuf *text)
{
    const char *copy = arena_string(document->arena, strbuf_text(text));

    strbuf_free(text);
    return copy;
}

/* 191102976 as 191,102,976. */
static void add_number(struct strbuf *out, size_t number)
{
    char digits[32];
    size_t length = (size_t)snprintf(digits, sizeof digits, "%zu", number);

    for (size_t i = 0; i < length; i++) {
        if (i > 0 && (length - i) % 3 == 0)
            strbuf_add_char(out, ',');
        strbuf_add_char(out, digits[i]);
    }
}

/* "europe-readiness is ready", "purpose is training or unspecified": an axis that is not free. */
static void add_axis(struct strbuf *out, const struct domain *domain, const bool *allows)
{
    size_t allowed = 0, said = 0;

    for (size_t i = 0; i < domain->value_count; i++)
        allowed += allows[i];
    strbuf_format(out, "%s is ", domain->key);
    if (allowed + 1 == domain->value_count && allowed > 1) {
        for (size_t i = 0; i < domain->value_count; i++)
            if (!allows[i])
                strbuf_format(out, "not %s", domain->values[i]);
        return;
    }
    for (size_t i = 0; i < domain->value_count; i++)
        if (allows[i])
            strbuf_format(out, "%s%s", said++ == 0 ? "" : " or ", domain->values[i]);
}

static const char *condition_text(struct document *document, const struct sweep *sweep,
                                  const struct sweep_subject *subject,
                                  const struct sweep_condition *condition, const char *before)
{
    struct strbuf text = {0};
    bool is_first = true;

    strbuf_add(&text, before);
    for (size_t i = 0; i < subject->axis_count; i++) {
        if (sweep_is_free(sweep, subject, condition, i))
            continue;
        strbuf_add(&text, is_first ? " " : " and ");
        add_axis(&text, &sweep->declared->domains[subject->axes[i]], condition->allows[i]);
        is_first = false;
    }
    if (is_first)
        strbuf_add(&text, " always");
    return taken(document, &text);
}

static void add_value(struct document *document, const struct sweep *sweep,
                      const struct sweep_subject *subject, const struct sweep_value *value)
{
    struct strbuf count = {0};

    add_number(&count, value->count);
    strbuf_format(&count, " combination%s, %.4g%%", value->count == 1 ? "" : "s",
                  value->share * 100);
    if (sweep->is_weighted)
        strbuf_format(&count, "; probability %.4g%%", value->probability * 100);
    document_item(
        document, 1,
        arena_format(document->arena, "%s:", value->is == NULL ? "no support" : value->is),
        taken(document, &count), "");
    for (size_t i = 0; i < value->condition_count; i++)
        document_item(document, 2, "",
                      condition_text(document, sweep, subject, &value->conditions[i],
                                     i == 0 ? "when" : "or when"),
                      "");
}

/* The axis whose change is most likely to change the answer. */
static void add_decisive(struct document *document, const struct sweep *sweep,
                         const struct sweep_subject *subject)
{
    size_t most = 0;

    for (size_t i = 1; i < subject->axis_count; i++)
        if (subject->influence[i] > subject->influence[most])
            most = i;
    document_item(document, 1, "",
                  arena_format(document->arena,
                               "decided most by %s, which alone changes %.4g%% of the answers",
                               sweep->declared->domains[subject->axes[most]].key,
                               subject->influence[most] * 100),
                  "");
}

static void add_subject(struct document *document, const struct sweep *sweep,
                        const struct sweep_subject *subject)
{
    struct strbuf keys = {0};

    for (size_t i = 0; i < subject->axis_count; i++)
        strbuf_format(&keys, "%s%s", i == 0 ? "depends on " : ", ",
                      sweep->declared->domains[subject->axes[i]].key);
    if (subject->axis_count == 0)
        strbuf_add(&keys, "depends on none of them");
    document_break(document);
    document_item(document, 0, subject->on, "", "");
    document_item(document, 1, "", taken(document, &keys), "");
    if (subject->axis_count > 1)
        add_decisive(document, sweep, subject);
    for (size_t i = 0; i < subject->value_count; i++)
        add_value(document, sweep, subject, &subject->values[i]);
}

void pages_sweep(struct document *out, const struct sweep *sweep)
{
    struct strbuf title = {0};
    size_t varied = 0;

    for (size_t i = 0; i < sweep->declared->domain_count; i++)
        varied += sweep->is_varied[i];
    strbuf_add(&title, sweep->combinations == 1 ? "The " : "All ");
    add_number(&title, sweep->combinations);
    strbuf_format(&title, " combination%s of %zu assumption%s", sweep->combinations == 1 ? "" : "s",
                  varied, varied == 1 ? "" : "s");
    document_heading(out, taken(out, &title));
    document_fold(out, 1); /* the conditions of a value may be many */
    for (size_t i = 0; i < sweep->subject_count; i++)
        add_subject(out, sweep, &sweep->subjects[i]);
}
