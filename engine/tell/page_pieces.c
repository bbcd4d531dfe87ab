#include "tell/page_pieces.h"

const char *page_taken(struct document *document, struct strbuf *text)
{
    const char *copy = arena_string(document->arena, strbuf_text(text));

    strbuf_free(text);
    return copy;
}

const char *page_fact(struct document *document, const struct wording *wording, page_add_words *add,
                      const struct record_fact *fact)
{
    struct strbuf text = {0};

    add(wording, &text, fact);
    return page_taken(document, &text);
}

const char *page_because(struct document *document, const struct record_firing *firing)
{
    struct strbuf text = {0};

    wording_because(&text, firing);
    return page_taken(document, &text);
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
    return page_taken(document, &text);
}
