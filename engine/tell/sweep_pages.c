/* The page of a sweep: what each subject depends on, and when it has which value. */
#include "tell/pages.h"
#include "tell/sweep_words.h"

static void add_value(struct document *document, const struct sweep *sweep,
                      const struct sweep_subject *subject, const struct sweep_value *value)
{
    struct strbuf count = {0};

    sweep_words_number(&count, value->count);
    strbuf_format(&count, " combination%s, ", wording_plural(value->count));
    sweep_words_share(&count, value->share);
    if (sweep->is_weighted) {
        strbuf_add(&count, "; probability ");
        sweep_words_share(&count, value->probability);
    }
    document_item(document, 1, arena_format(document->arena, "%s:", wording_answer(value->is)),
                  strbuf_take(&count, document->arena), "");
    for (size_t i = 0; i < value->condition_count; i++) {
        struct strbuf when = {0};

        strbuf_add(&when, i == 0 ? "when " : "or when ");
        sweep_words_condition(&when, sweep, subject, &value->conditions[i]);
        document_item(document, 2, "", strbuf_take(&when, document->arena), "");
    }
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
    document_item(document, 1, "", strbuf_take(&keys, document->arena), "");
    if (subject->axis_count > 1)
        add_decisive(document, sweep, subject);
    for (size_t i = 0; i < subject->value_count; i++)
        add_value(document, sweep, subject, &subject->values[i]);
}

void pages_sweep(struct document *out, const struct sweep *sweep)
{
    struct strbuf title = {0};

    sweep_words_title(&title, sweep);
    document_heading(out, strbuf_take(&title, out->arena));
    document_fold(out, 1); /* the conditions of a value may be many */
    for (size_t i = 0; i < sweep->subject_count; i++)
        add_subject(out, sweep, &sweep->subjects[i]);
}
