/* The pictures of a sweep, in the format of the page. */
#include "endstate_inside.h"

#include "ask/pictures.h"
#include "tell/overlay_words.h"
#include "tell/picture_pages.h"
#include "tell/picture_svg.h"
#include "tell/picture_text.h"
#include "tell/text.h"

bool engine_check_pictures(const struct endstate_sweep *asked, const struct endstate_page *page,
                           struct endstate_error *error)
{
    if (asked->shards > 0 && asked->picture_count > 0)
        return error_set(error, ENDSTATE_USAGE,
                         "a shard has no pictures of its own; draw them when merging");
    if (page->format != ENDSTATE_SVG ||
        (asked->picture_count == 1 && asked->pictures[0].kind != ENDSTATE_TABLE))
        return true;
    return error_set(error, ENDSTATE_USAGE,
                     "--format svg draws one --tree or --tornado; expected exactly one of them%s",
                     asked->picture_count > 1 ? "" : " (--table suits text, json, markdown, html)");
}

bool engine_write_pictures(const struct sweep *sweep, const struct pictures *pictures,
                           const struct overlays *overlays, const struct endstate_page *page,
                           struct arena *arena, struct endstate_error *error)
{
    struct document document;

    if (page->format == ENDSTATE_SVG) {
        fprintf(page->out, "%s\n", picture_svg(&pictures->items[0], sweep, 0, arena));
        return engine_finish(page, true, error);
    }
    if (page->format == ENDSTATE_TEXT) {
        document_begin(&document, arena);
        overlay_words_head(&document, overlays);
        text_write(page->out, &document, page->colour);
        picture_text_write(page->out, sweep, pictures, page->colour);
        return engine_finish(page, true, error);
    }
    document_begin(&document, arena);
    pages_pictures(&document, sweep, pictures);
    return engine_write_document(&document, overlays, page, error);
}
