#include "tell/page_pieces.h"

const char *page_fact(struct document *document, const struct wording *wording, page_add_words *add,
                      const struct record_fact *fact)
{
    struct strbuf text = {0};

    add(wording, &text, fact);
    return strbuf_take(&text, document->arena);
}

const char *page_because(struct document *document, const struct record_firing *firing)
{
    struct strbuf text = {0};

    wording_because(&text, firing);
    return strbuf_take(&text, document->arena);
}

const char *page_cites(struct document *document, const struct wording *wording,
                       const struct record_fact *fact)
{
    size_t count;
    const char *const *cites = wording_cites(wording, fact, document->arena, &count);

    return wording_cite_list(cites, count, document->arena);
}

const char *page_firing_cites(struct document *document, const struct record_firing *firing)
{
    if (firing->source == NULL)
        return "";
    return wording_cite_list(firing->source->cites, firing->source->cite_count, document->arena);
}

const char *page_assuming(struct document *document, const char *before,
                          const struct wording *wording)
{
    size_t count = wording->rulebase->declared.domain_count, changed = 0;
    struct strbuf text = {0};

    for (size_t i = 0; i < count; i++) {
        const struct assumption *each = &wording->assumptions[i];

        if (each->value != each->domain->baseline)
            strbuf_format(&text, "%s%s=%s", changed++ == 0 ? before : ", ", each->domain->key,
                          assumption_value(each));
    }
    return strbuf_take(&text, document->arena);
}

enum block_status page_assumed_status(const struct assumption *assumption)
{
    return assumption->value == assumption->domain->baseline ? STATUS_ASSUMED : STATUS_CHANGED;
}

void page_add_assumed(struct document *document, int depth, const struct wording *wording,
                      const struct record_fact *fact)
{
    const struct assumption *assumption = wording_assumption(wording, fact);

    document_item(document, depth, "Assumed:",
                  arena_format(document->arena, "%s is %s (%s).", assumption->domain->key,
                               record_text(fact, "value"),
                               wording_origin(assumption, document->arena)),
                  page_cites(document, wording, fact));
    document_mark(document, page_assumed_status(assumption));
}

void page_add_assuming(struct document *document, const struct wording *wording)
{
    const char *changed = page_assuming(document, "Assuming ", wording);

    if (changed[0] == '\0')
        return;
    document_go_beyond_text(document, true);
    document_paragraph(document, arena_format(document->arena, "%s.", changed));
    document_mark(document, STATUS_CHANGED);
    document_go_beyond_text(document, false);
}
