#include "tell/overlay_words.h"

static void add_names(struct strbuf *out, const char *before, const struct rule *const *rules,
                      size_t count)
{
    for (size_t i = 0; i < count; i++)
        strbuf_format(out, "%s%s", i == 0 ? before : ", ", rules[i]->name);
}

static const char *kept(struct strbuf *text, struct arena *arena)
{
    const char *copy = arena_string(arena, strbuf_text(text));

    strbuf_free(text);
    return copy;
}

/* "Overlay hawk.clp: replaces a, b; adds c; states 2 facts." */
static const char *overlay_line(const struct overlay *overlay, struct arena *arena)
{
    struct strbuf text = {0};
    const char *before = ":";

    strbuf_format(&text, "Overlay %s", overlay->file);
    if (overlay->replacing_count > 0) {
        strbuf_add(&text, before);
        add_names(&text, " replaces ", overlay->replacing, overlay->replacing_count);
        before = ";";
    }
    if (overlay->added_count > 0) {
        strbuf_add(&text, before);
        add_names(&text, " adds ", overlay->added, overlay->added_count);
        before = ";";
    }
    if (overlay->replacing_count + overlay->added_count + overlay->fact_count == 0)
        strbuf_add(&text, ": nothing of it is in force");
    if (overlay->fact_count > 0)
        strbuf_format(&text, "%s states %zu fact%s", before, overlay->fact_count,
                      overlay->fact_count == 1 ? "" : "s");
    strbuf_add(&text, ".");
    return kept(&text, arena);
}

static const char *left_out_line(const struct overlays *overlays, struct arena *arena)
{
    struct strbuf text = {0};

    for (size_t i = 0; i < overlays->left_out_count; i++)
        strbuf_format(&text, "%s%s", i == 0 ? "Left out: " : ", ", overlays->left_out[i]);
    strbuf_add(&text, ".");
    return kept(&text, arena);
}

void overlay_words_head(struct document *document, const struct overlays *overlays)
{
    struct document head;

    if (!overlays_are_any(overlays))
        return;
    document_begin(&head, document->arena);
    for (size_t i = 0; i < overlays->count; i++)
        document_paragraph(&head, overlay_line(&overlays->items[i], document->arena));
    if (overlays->left_out_count > 0)
        document_paragraph(&head, left_out_line(overlays, document->arena));
    document_break(&head);
    document_put_below_title(document, &head);
}

const char *overlay_words_title(const struct overlays *overlays, struct arena *arena)
{
    struct strbuf text = {0};

    if (!overlays_are_any(overlays))
        return "";
    for (size_t i = 0; i < overlays->count; i++)
        strbuf_format(&text, "%s%s", i == 0 ? "with " : ", ", overlays->items[i].file);
    for (size_t i = 0; i < overlays->left_out_count; i++)
        strbuf_format(&text, "%s%s",
                      i > 0                 ? ", "
                      : overlays->count > 0 ? "; without "
                                            : "without ",
                      overlays->left_out[i]);
    return arena_format(arena, " (%s)", kept(&text, arena));
}
