#include "tell/sources.h"

static void mark_cited(bool *marks, const struct block *block, struct arena *arena,
                       const struct declarations *declared)
{
    const char *rest = block->cites;
    struct span cite;

    while (document_cite(&rest, &cite)) {
        const struct source *source =
            declaration_source(declared, arena_copy(arena, cite.text, cite.length));

        if (source != NULL)
            marks[source - declared->sources] = true;
    }
}

void sources_add(struct document *document, const struct declarations *declared)
{
    bool *marks = ARENA_ARRAY(document->arena, bool, declared->source_count);
    bool has_heading = false;

    for (const struct block *block = document->first; block != NULL; block = block->next)
        mark_cited(marks, block, document->arena, declared);
    for (size_t i = 0; i < declared->source_count; i++) {
        if (!marks[i])
            continue;
        if (!has_heading) {
            document_break(document);
            document_heading(document, "Sources");
        }
        has_heading = true;
        document_source(document, declared->sources[i].id, declared->sources[i].gist);
    }
}
