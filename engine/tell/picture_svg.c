#include "tell/picture_svg.h"

#include "tell/picture_drawing.h"
#include "tell/sweep_words.h"

const char *picture_svg(const struct picture *picture, const struct sweep *sweep, size_t number,
                        struct arena *arena)
{
    struct chart chart = {.arena = arena};
    struct strbuf title_text = {0}, caption_text = {0}, told = {0};
    const char *title, *caption;
    double y = DRAWING_MARGIN + 10;

    picture_words_title(&title_text, picture, sweep);
    picture_words_caption(&caption_text, picture, sweep);
    title = strbuf_take(&title_text, arena);
    caption = strbuf_take(&caption_text, arena);
    chart_text(&chart, DRAWING_MARGIN, y, CHART_TITLE, CHART_START, title);
    y = chart_paragraph(&chart, DRAWING_MARGIN, y + 26, DRAWING_WIDTH, CHART_NOTE, caption);
    strbuf_add(&told, caption);
    if (picture->kind == ENDSTATE_TREE)
        draw_tree(&chart, picture, sweep, y + 14, &told);
    else
        draw_tornado(&chart, picture, sweep, y + 14, &told);
    return chart_finish(&chart, number, title, strbuf_take(&told, arena));
}
