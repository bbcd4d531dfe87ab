#include "tell/picture_text.h"

#include <string.h>

#include "tell/picture_pen.h"
#include "tell/picture_words.h"
#include "tell/sweep_words.h"

static const char BOLD[] = "\033[1m";
static const char PLAIN[] = "\033[0m";

size_t pen_width(const char *text)
{
    size_t width = 0;

    for (; *text != '\0'; text++)
        width += (*text & 0xC0) != 0x80;
    return width;
}

void pen_repeat(const struct pen *pen, const char *text, size_t times)
{
    for (; times > 0; times--)
        fputs(text, pen->out);
}

void pen_pad(const struct pen *pen, size_t columns)
{
    pen_repeat(pen, " ", columns);
}

void pen_put(const struct pen *pen, const char *text, bool is_bold)
{
    bool has_style = is_bold && pen->has_colour && text[0] != '\0';

    fputs(has_style ? BOLD : "", pen->out);
    fputs(text, pen->out);
    fputs(has_style ? PLAIN : "", pen->out);
}

void pen_put_left(const struct pen *pen, const char *text, size_t width, bool is_bold)
{
    size_t own = pen_width(text);

    pen_put(pen, text, is_bold);
    pen_pad(pen, own < width ? width - own : 0);
}

void pen_put_right(const struct pen *pen, const char *text, size_t width, bool is_bold)
{
    size_t own = pen_width(text);

    pen_pad(pen, own < width ? width - own : 0);
    pen_put(pen, text, is_bold);
}

/* Put the words of a line behind what stands before them, if there are any. */
static void put_run(const struct pen *pen, const char *before, struct strbuf *run, bool is_bold)
{
    if (run->length == 0)
        return;
    pen_put(pen, before, false);
    pen_put(pen, strbuf_text(run), is_bold);
    strbuf_clear(run);
}

size_t pen_words(const struct pen *pen, const struct pen_margin *margin, size_t column,
                 const char *text, bool is_bold)
{
    const char *before = column == 0 ? margin->first : " ";
    struct strbuf run = {0};

    for (text += strspn(text, " "); *text != '\0'; text += strspn(text, " ")) {
        size_t length = strcspn(text, " ");
        size_t width = pen_width(arena_copy(pen->arena, text, length));

        if (column > 0 && column + 1 + width > margin->end) {
            put_run(pen, before, &run, is_bold);
            fputc('\n', pen->out);
            before = margin->next;
            column = 0;
        }
        column += width + (run.length > 0 ? 1 : pen_width(before));
        strbuf_add(&run, run.length > 0 ? " " : "");
        strbuf_add_bytes(&run, text, length);
        text += length;
    }
    put_run(pen, before, &run, is_bold);
    strbuf_free(&run);
    return column;
}

void pen_paragraph(const struct pen *pen, const char *text, bool is_bold)
{
    const struct pen_margin margin = {"", "", PEN_WIDTH};

    pen_words(pen, &margin, 0, text, is_bold);
    fputc('\n', pen->out);
}

/* ---- numbers ---- */

static const char *const number_heads[] = {"combinations", "share", "probability"};

/* Columns of a share: "0.04823%" */
enum { SHARE_WIDTH = 8 };

static size_t number_count(const struct pen *pen)
{
    return pen->sweep->is_weighted ? 3 : 2;
}

static size_t number_width(size_t number)
{
    return number == 1 ? SHARE_WIDTH : strlen(number_heads[number]);
}

size_t pen_numbers_width(const struct pen *pen)
{
    size_t width = 0;

    for (size_t i = 0; i < number_count(pen); i++)
        width += PEN_GAP + number_width(i);
    return width;
}

void pen_number_heads(const struct pen *pen)
{
    for (size_t i = 0; i < number_count(pen); i++)
        pen_put_right(pen, number_heads[i], PEN_GAP + number_width(i), false);
    fputc('\n', pen->out);
}

void pen_numbers(const struct pen *pen, size_t count, double share, double probability)
{
    for (size_t i = 0; i < number_count(pen); i++) {
        struct strbuf text = {0};

        if (i == 0)
            sweep_words_number(&text, count);
        else
            sweep_words_share(&text, i == 1 ? share : probability);
        pen_put_right(pen, strbuf_text(&text), PEN_GAP + number_width(i), false);
        strbuf_free(&text);
    }
}

/* ---- the page ---- */

static void write_picture(const struct pen *pen, const struct picture *picture)
{
    struct strbuf title = {0}, caption = {0};

    picture_words_title(&title, picture, pen->sweep);
    picture_words_caption(&caption, picture, pen->sweep);
    pen_paragraph(pen, strbuf_text(&title), true);
    pen_paragraph(pen, strbuf_text(&caption), false);
    strbuf_free(&title);
    strbuf_free(&caption);
    switch (picture->kind) {
    case ENDSTATE_TREE:
        pen_tree(pen, picture);
        break;
    case ENDSTATE_TABLE:
        pen_table(pen, picture);
        break;
    case ENDSTATE_TORNADO:
        pen_tornado(pen, picture);
        break;
    }
}

void picture_text_write(FILE *out, const struct sweep *sweep, const struct pictures *pictures,
                        bool has_colour)
{
    struct arena arena = {NULL};
    struct pen pen = {out, has_colour, sweep, &arena};
    struct strbuf title = {0};

    sweep_words_title(&title, sweep);
    pen_paragraph(&pen, strbuf_text(&title), true);
    strbuf_free(&title);
    for (size_t i = 0; i < pictures->count; i++) {
        fputc('\n', out);
        write_picture(&pen, &pictures->items[i]);
    }
    arena_free(&arena);
}
