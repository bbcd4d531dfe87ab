/* Graphs and argument maps, in every format that has them. */
#include "endstate_inside.h"

#include "tell/aif.h"
#include "tell/argdown.h"
#include "tell/dot.h"
#include "tell/overlay_words.h"
#include "tell/svg.h"

bool engine_is_graph_format(enum endstate_format format)
{
    return format == ENDSTATE_DOT || format == ENDSTATE_SVG || format == ENDSTATE_ARGDOWN ||
           format == ENDSTATE_AIF;
}

bool engine_write_graph(struct graph *graph, const struct overlays *overlays,
                        const struct endstate_page *page, struct endstate_error *error)
{
    bool is_written = true;

    graph->title = arena_format(graph->arena, "%s%s", graph->title,
                                overlay_words_title(overlays, graph->arena));
    if (page->format == ENDSTATE_SVG) {
        if (!svg_write(page->out, graph, error))
            return false;
    } else if (page->format == ENDSTATE_ARGDOWN) {
        argdown_write(page->out, graph);
    } else if (page->format == ENDSTATE_AIF) {
        is_written = aif_write((struct json_target){page->out, overlays}, graph);
    } else {
        dot_write(page->out, graph);
    }
    return engine_finish(page, is_written, error);
}
